import { resetOf, type RegisterRow } from '#model/business-case/register.ts';
import type { Beginning } from '#model/business-case/beginning.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { classes } from '#ui/class-names.ts';
import { useFieldRoute } from '#ui/field-route.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { NoteLine } from '#ui/note-line.tsx';
import { OriginMark } from '#ui/origin-mark.tsx';
import { valueText } from './assumptions-words.ts';

/** What every row of the register shares. */
export interface RegisterView {
  readonly began: Beginning;
  /** Whether each assumption of ours says why. */
  readonly showsWhy: boolean;
  /** Opens the note of a value. */
  readonly onNote: (row: RegisterRow) => void;
}

interface RegisterTableProps {
  readonly label: string;
  readonly rows: readonly RegisterRow[];
  readonly view: RegisterView;
}

/** Values with what is in force, what it was, and where it comes from; on a phone each row stacks. */
export function AssumptionsTable({ label, rows, view }: RegisterTableProps) {
  return (
    <table className="w-full text-table">
      <caption className="for-readers">{label}</caption>
      <thead className="text-small text-muted">
        <tr className="border-b border-ink">
          <th scope="col" className="pb-2 pr-4 text-start font-normal">
            Value
          </th>
          <th scope="col" className="pb-2 pl-2 text-end font-normal">
            In force
          </th>
          <th scope="col" className="w-36 pb-2 pl-8 text-start font-normal max-tablet:hidden">
            Origin
          </th>
          <th scope="col" className="w-40 pb-2 pl-4 text-end font-normal max-tablet:hidden">
            <span className="for-readers">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} view={view} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: RegisterRow;
  readonly view: RegisterView;
}

function Row({ row, view }: RowProps) {
  const { unit, value, initial, isChanged, provenance, entry } = row;
  return (
    <tr className="border-b border-rule align-top">
      <th scope="row" className="py-2.5 pr-4 text-start font-normal tablet:py-2">
        <span className="flex flex-wrap items-baseline gap-x-2">
          <Label row={row} />
          <span className="tablet:hidden">
            <OriginMark origin={provenance} />
          </span>
        </span>
        {view.showsWhy && provenance.kind === 'ours' && (
          <span className="block max-w-[28rem] text-small text-muted">{provenance.why}</span>
        )}
        {entry !== undefined && <NoteLine {...entry} />}
        <span className="mt-1.5 flex flex-wrap gap-x-5 gap-y-1 empty:hidden tablet:hidden">
          <Actions row={row} view={view} />
        </span>
      </th>
      <td
        className={classes(
          // Figures of one width for numbers alone: words would get wide hyphens.
          typeof value === 'number' && 'tnum',
          'py-2.5 pl-2 text-end tablet:py-2',
          unit === null ? 'tablet:whitespace-nowrap' : 'whitespace-nowrap',
        )}
      >
        <span className={isChanged ? 'font-semibold' : undefined}>{valueText(value, unit)}</span>
        {isChanged && <span className="block text-small text-muted">was {valueText(initial, unit)}</span>}
      </td>
      <td className="py-2 pl-8 max-tablet:hidden">
        <OriginMark origin={provenance} />
      </td>
      <td className="py-2 pl-4 max-tablet:hidden">
        <span className="flex justify-end gap-4">
          <Actions row={row} view={view} />
        </span>
      </td>
    </tr>
  );
}

function Label({ row: { label, field } }: Pick<RowProps, 'row'>) {
  const routeOfField = useFieldRoute();
  const route = field === null ? null : routeOfField(field);
  // As wide as it is, up to a width at which it wraps, if need be within a word: a name may be any text.
  const width = 'w-max max-w-44 [overflow-wrap:anywhere] tablet:max-w-96';
  if (route === null) return <span className={width}>{label}</span>;
  return (
    <a
      href={route}
      className={`${width} relative underline-link decoration-line after:absolute after:-inset-x-1 after:-inset-y-2.5 hover:decoration-accent hover:decoration-2 tablet:after:-inset-y-1`}
    >
      {label}
    </a>
  );
}

function Actions({ row, view }: RowProps) {
  const { editAll } = useActions();
  const document = useNeev((state) => shownScenario(state).document);
  const { label, entry, canAnnotate, canReset } = row;
  return (
    <>
      {canReset && (
        <LinkButton onPress={() => editAll([resetOf(document, row, view.began)], `Reset: ${label}`)}>
          Reset<span className="for-readers"> {label}</span>
        </LinkButton>
      )}
      {(canAnnotate || entry !== undefined) && (
        <LinkButton onPress={() => view.onNote(row)}>
          {entry === undefined ? 'Add a note' : 'Edit note'}
          <span className="for-readers"> on {label}</span>
        </LinkButton>
      )}
    </>
  );
}
