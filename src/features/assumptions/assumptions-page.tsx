import { useState } from 'react';
import { registerOf, REGISTER_GROUPS, type RegisterRow } from '#model/business-case/register.ts';
import { useNeev, useResults } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { Empty } from '#ui/empty.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Page } from '#ui/page.tsx';
import { FILTERS, type FilterId } from './filters.ts';
import { GroupSection } from './group-section.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { AssumptionsOpening } from './assumptions-opening.tsx';
import { AssumptionsTools } from './assumptions-tools.tsx';

/** Every value in force that shapes the result: whose it is, and what its user says about it. */
export function AssumptionsPage() {
  const { working } = useResults();
  const began = useNeev(shownScenario);
  const [filter, setFilter] = useState<FilterId>('all');
  const [noted, setNoted] = useState<RegisterRow | null>(null);
  const rows = registerOf(working, began);
  const shown = rows.filter(FILTERS[filter].keeps);
  const here = new Set(rows.map(({ id }) => id));
  const elsewhere = Object.keys(working.document.register ?? {}).filter((path) => !here.has(path)).length;
  const view = { began, showsWhy: filter === 'ours', onNote: setNoted };
  return (
    <Page>
      <AssumptionsOpening read={working} rows={rows} began={began} />
      <AssumptionsTools rows={rows} began={began} filter={filter} onFilter={setFilter} />
      {shown.length === 0 ? (
        <div className="mt-10">
          <NothingHere filter={filter} onAll={() => setFilter('all')} />
        </div>
      ) : (
        REGISTER_GROUPS.map((group) => {
          const own = shown.filter((row) => row.group === group);
          const all = rows.filter((row) => row.group === group);
          return own.length === 0 ? null : <GroupSection key={group} group={group} rows={own} all={all} view={view} />;
        })
      )}
      {elsewhere > 0 && filter === 'all' && (
        <p className="mt-10 border-t border-rule pt-4 text-margin text-muted">
          {elsewhere === 1 ? 'One note belongs to a value' : `${elsewhere} notes belong to values`} that this case does
          not use now. They are kept, and come back with the choice that uses them.
        </p>
      )}
      {noted !== null && <NoteDialog key={noted.id} row={noted} onClose={() => setNoted(null)} />}
    </Page>
  );
}

function NothingHere({ filter, onAll }: { readonly filter: FilterId; readonly onAll: () => void }) {
  const [title, words] = EMPTY[filter];
  return (
    <Empty title={title} actions={<LinkButton onPress={onAll}>Show all values</LinkButton>}>
      {words}
    </Empty>
  );
}

const EMPTY: Readonly<Record<FilterId, readonly [title: string, words: string]>> = {
  all: ['No values', 'This case holds no value.'],
  changed: [
    'Nothing changed yet',
    'Every value is as this case began. Change one on any screen, and it stands here beside what it was.',
  ],
  ours: ['None of our assumptions is left', 'Every value in force is the source’s, yours or the sender’s.'],
  low: ['No value is marked low confidence', 'Add a note to a value and mark how sure you are of it.'],
};
