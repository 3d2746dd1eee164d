import { SIZES, type Size } from '#model/facts/company.ts';
import { sizeStandingOf } from '#model/findings/company-size.ts';
import { sizeOf } from '#model/document/choices-in-force.ts';
import { useActions, useNeev, useResults } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { NotedChoiceField } from '#ui/fields/noted-choice.tsx';
import { Icon } from '#ui/icon.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { ProvenanceMark } from '#ui/provenance-mark.tsx';
import { SIZE_LIMITS, sizeWords } from '#words/company/size.ts';

const PATH = 'company.size';

const CHOICES = (Object.keys(SIZES) as Size[]).map((id) => ({ id, label: SIZES[id], note: SIZE_LIMITS[id] }));

/** The size, its thresholds beside each, and what revenue speaks for: proposed or held against the choice, never taken unasked. */
export function SizeField() {
  const { edit } = useActions();
  const size = useNeev((state) => sizeOf(shownScenario(state).document));
  return (
    <NotedChoiceField
      id={PATH}
      label="Size"
      hint={
        <>
          by revenue; where there is none, by the people who work with data today
          <span className="mt-0.5 block">
            <ProvenanceMark kind="ours" text="thresholds ours" />
          </span>
        </>
      }
      value={size}
      choices={CHOICES}
      onChange={(chosen) => edit(PATH, chosen)}
      description={<Standing />}
    />
  );
}

/** The radio button of a size, which has the focus once what was pressed is gone. */
const focusSize = (size: Size): void =>
  document.querySelector<HTMLElement>(`[id="${PATH}"] input[value="${size}"]`)?.focus();

function Standing() {
  const { edit } = useActions();
  const { working } = useResults();
  const standing = sizeStandingOf(working);
  const words = sizeWords(standing);
  if (words === null) return null;
  const isWarning = standing.kind === 'disagrees';
  return (
    <>
      {isWarning && <Icon name="warning" size={14} className="mr-2 inline align-[-2px] text-loss" />}
      <span className={isWarning ? 'text-ink' : undefined}>{words.text}</span>
      {words.offer !== null && 'byRevenue' in standing && (
        <>
          {' '}
          <LinkButton
            onPress={() => {
              edit(PATH, standing.byRevenue);
              focusSize(standing.byRevenue);
            }}
          >
            {words.offer}
          </LinkButton>
        </>
      )}
    </>
  );
}
