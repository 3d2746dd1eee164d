import type { FormulaStyle } from '#words/explanation/formulas.ts';

const CHOICES: readonly { readonly style: FormulaStyle; readonly label: string }[] = [
  { style: 'figures', label: 'in figures' },
  { style: 'words', label: 'in words' },
];

/** Whether formulas show the values or the names of what they are made of. */
export function FormulaToggle({
  style,
  onStyle,
}: {
  readonly style: FormulaStyle;
  readonly onStyle: (style: FormulaStyle) => void;
}) {
  return (
    <div role="group" aria-label="Formulas" className="flex gap-4">
      {CHOICES.map((choice) => (
        <button
          key={choice.style}
          type="button"
          aria-pressed={choice.style === style}
          onClick={() => onStyle(choice.style)}
          className="relative py-1 text-small text-muted after:absolute after:-inset-x-2 after:-inset-y-1.5 hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-accent aria-pressed:decoration-2 aria-pressed:underline-offset-6 tablet:after:inset-y-0"
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}
