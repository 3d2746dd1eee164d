import { hasFigures } from '#model/business-case/entered.ts';
import type { Case } from '#model/business-case/read-case.ts';
import { leftOutOf, usualOf, withAllCounted } from '#model/findings/left-out.ts';
import { useActions } from '#bound/context.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { Section } from '#ui/page.tsx';
import { LEFT_OUT_WORDS, leftOutTitle, overFiveWords } from '#words/left-out.ts';
import { LeftOutRow } from './left-out-row.tsx';

/** What the source's formula leaves out: each with what counting it does to the NPV before it is counted. */
export function LeftOutSection({ read }: { readonly read: Case }) {
  const { edit, editAll } = useActions();
  const finding = leftOutOf(read);
  const hasCase = hasFigures(read.document);
  const rest = withAllCounted(read);
  const beside = hasCase ? overFiveWords(finding, read.shape.years) : null;
  return (
    <Section
      title={hasCase ? leftOutTitle(finding) : LEFT_OUT_WORDS.title}
      prose={
        <>
          <p>{finding.items.some(({ isCounted }) => isCounted) ? LEFT_OUT_WORDS.noteCounted : LEFT_OUT_WORDS.note}</p>
          {rest.length > 0 && (
            <LinkButton onPress={() => editAll(rest, LEFT_OUT_WORDS.countAllEdit)}>
              {rest.length === finding.items.filter(({ applies }) => applies).length
                ? LEFT_OUT_WORDS.countAll
                : LEFT_OUT_WORDS.countRest}
            </LinkButton>
          )}
        </>
      }
    >
      <div className="hidden grid-cols-[2.25rem_minmax(0,1fr)_11.5rem_7rem] gap-x-3 border-b border-rule pb-2 text-small text-muted @columns:-mt-1 @columns:grid">
        <span />
        <span>{LEFT_OUT_WORDS.heads.what}</span>
        <span>{LEFT_OUT_WORDS.heads.value}</span>
        <span className="text-end">{LEFT_OUT_WORDS.heads.effect}</span>
      </div>
      <ul className="border-t border-ink @columns:border-0">
        {finding.items.map((item) => (
          <LeftOutRow
            key={item.id}
            item={item}
            hasCase={hasCase}
            onTurn={(isOn) => edit(item.id, isOn ? usualOf(item.id) : undefined)}
          />
        ))}
      </ul>
      {beside !== null && <p className="mt-3 max-w-[40rem] text-table text-muted">{beside}</p>}
    </Section>
  );
}
