import { EXAMPLE_IDS, EXAMPLES } from '#model/facts/examples.ts';
import { useActions } from '#bound/context.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { FormSection } from '#ui/fields/form-section.tsx';

/** The examples and an empty company. Each is added as a scenario of its own; nothing is overwritten. */
export function StartFrom() {
  const { addExample, addBlank } = useActions();
  const starts = [
    ...EXAMPLE_IDS.map((id) => ({ ...EXAMPLES[id], add: () => addExample(id) })),
    { label: 'An empty company', description: 'Nothing entered yet', add: addBlank },
  ];
  return (
    <div data-screen-only>
      <FormSection title="Start another" prose="Each adds a scenario of its own; yours stay.">
        <ul className="grid grid-cols-2 gap-x-6 py-2 @row:py-3 @broad:grid-cols-4">
          {starts.map(({ label, description, add }) => (
            <li key={label} className="py-2.5 @row:py-1.5">
              <LinkButton onPress={add}>{label}</LinkButton>
              <p className="mt-1 text-small text-muted">{description}</p>
            </li>
          ))}
        </ul>
      </FormSection>
    </div>
  );
}
