import { useContext, useId, useState } from 'react';
import { resetAllOf, type RegisterRow } from '#model/business-case/register.ts';
import { exampleOf, sentOf, type Beginning } from '#model/business-case/beginning.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { Button } from '#ui/button.tsx';
import { ExportSourceContext } from '#ui/chart-export/export-source.ts';
import { saveTable } from '#ui/chart-export/save-table.ts';
import { Dialog } from '#ui/dialog.tsx';
import { Segments } from '#ui/fields/segmented-control.tsx';
import { counted } from '#words/figures/numbers.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { useMedia } from '#ui/use-media.ts';
import { FILTER_IDS, FILTERS, type FilterId } from './filters.ts';
import { registerTable } from './tables.ts';

interface RegisterToolsProps {
  readonly rows: readonly RegisterRow[];
  readonly began: Beginning;
  readonly filter: FilterId;
  readonly onFilter: (filter: FilterId) => void;
}

/** The filter, the file and the way back. */
export function AssumptionsTools({ rows, began, filter, onFilter }: RegisterToolsProps) {
  const id = useId();
  const source = useContext(ExportSourceContext);
  const isNarrow = useMedia('(max-width: 44.99rem)');
  const [asks, setAsks] = useState(false);
  const changed = rows.filter(({ isChanged }) => isChanged).length;
  return (
    <div data-screen-only className="mt-10 flex flex-wrap items-center justify-between gap-x-8 gap-y-4">
      <div className="w-full max-w-[41rem] @columns:w-auto @columns:min-w-[41rem]">
        <span id={id} className="for-readers">
          Show
        </span>
        <Segments
          labelledBy={id}
          value={filter}
          onChange={onFilter}
          choices={FILTER_IDS.map((each) => ({
            id: each,
            label: `${isNarrow ? FILTERS[each].short : FILTERS[each].label} ${rows.filter(FILTERS[each].keeps).length}`,
          }))}
        />
      </div>
      <div className="flex items-center gap-6">
        <LinkButton onPress={() => saveTable(registerTable(rows), 'neev-assumptions', source)}>
          Download as CSV
        </LinkButton>
        {changed > 0 && <LinkButton onPress={() => setAsks(true)}>Reset all</LinkButton>}
      </div>
      <ResetAll isOpen={asks} onClose={() => setAsks(false)} changed={changed} began={began} />
    </div>
  );
}

interface ResetAllProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly changed: number;
  readonly began: Beginning;
}

const WHENCE = {
  sent: 'what was sent, or to the defaults',
  example: 'what the example says, or to the defaults',
  empty: 'the defaults',
};

function whence(began: Beginning): keyof typeof WHENCE {
  if (sentOf(began) !== undefined) return 'sent';
  return exampleOf(began) === null ? 'empty' : 'example';
}

function ResetAll({ isOpen, onClose, changed, began }: ResetAllProps) {
  const { editAll } = useActions();
  const document = useNeev((state) => shownScenario(state).document);
  const values = counted(changed, 'value');
  return (
    <Dialog
      title={`Reset ${values}?`}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button kind="quiet" onPress={onClose}>
            Keep them
          </Button>
          <Button
            kind="primary"
            onPress={() => {
              editAll(resetAllOf(document, began), `Reset ${values}`);
              onClose();
            }}
          >
            Reset {values}
          </Button>
        </>
      }
    >
      <p>
        {changed === 1 ? 'It goes' : 'They go'} back to {WHENCE[whence(began)]}. Notes stay. Undo brings{' '}
        {changed === 1 ? 'it' : 'them'} back.
      </p>
    </Dialog>
  );
}
