import type { LeftOut } from '#model/findings/left-out.ts';
import { Icon } from '#ui/icon.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { largestLeftOut, LEFT_OUT_WORDS, leftOutObjection } from '#words/left-out.ts';

/** What is not counted and would take more than 2% of the NPV, the largest named, the others at a press. */
export function LeftOutObjection({
  material,
  isFirst,
}: {
  readonly material: readonly LeftOut[];
  readonly isFirst: boolean;
}) {
  const { title, detail } = leftOutObjection(material);
  const [largest] = material;
  return (
    <div className={isFirst ? 'flex gap-3' : 'flex gap-3 border-t border-rule pt-3'}>
      <Icon name="warning" className="mt-0.5 shrink-0 text-loss" />
      <details className="group min-w-0 flex-1 print:[&::details-content]:[content-visibility:visible]">
        <summary className="flex list-none items-start justify-between gap-3 text-table font-semibold [&::-webkit-details-marker]:hidden">
          {largestLeftOut(material)}
          <Icon name="chevron" className="mt-0.5 shrink-0 text-muted group-open:rotate-180 print:hidden" />
        </summary>
        <p className="mb-1 max-w-[36rem] text-table text-muted">
          {title}. {detail}
        </p>
        <LinkButton href={`#/investment/${largest?.id ?? ''}`}>{LEFT_OUT_WORDS.answer}</LinkButton>
      </details>
    </div>
  );
}
