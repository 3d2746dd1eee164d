import type { BaseRates } from '#model/findings/delivery/base-rates.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { SourcedText } from '#ui/source-note.tsx';
import { OPEN_OUTSIDE_VIEW, STUDY_HEADS, studyWords } from '#words/delivery/base-rates.ts';

const COLUMNS = '@row:grid @row:grid-cols-[10.5rem_minmax(0,1.3fr)_minmax(0,1fr)] @row:gap-x-6';

/** What others counted besides, each with what stands for it here. */
export function Studies({ rates }: { readonly rates: BaseRates }) {
  return (
    <div className="@container mt-10">
      <div aria-hidden="true" className={`hidden border-b border-rule pb-2 text-small text-muted ${COLUMNS}`}>
        <span>{STUDY_HEADS.by}</span>
        <span>{STUDY_HEADS.found}</span>
        <span>{STUDY_HEADS.here}</span>
      </div>
      <ul>
        {studyWords(rates).map(({ by, of, found, here, leadsTo }) => (
          <li key={by} className={`break-inside-avoid border-b border-rule py-3 text-table ${COLUMNS}`}>
            <p className="font-medium">
              <SourcedText>{by}</SourcedText>
              <span className="block text-small font-normal text-muted">{of}</span>
            </p>
            <p className="mt-1.5 @row:mt-0">{found}</p>
            <p className="mt-1.5 text-muted @row:mt-0">
              {here} {leadsTo === 'outside-view' && <LinkButton href="#/uncertainty">{OPEN_OUTSIDE_VIEW}</LinkButton>}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
