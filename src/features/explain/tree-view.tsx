import { createContext, use } from 'react';
import type { ReactNode } from 'react';
import { registerEntryAt } from '#model/document/read.ts';
import { useFieldRoute } from '#ui/field-route.ts';
import { OriginMark } from '#ui/origin-mark.tsx';
import { classes } from '#ui/class-names.ts';
import { Icon } from '#ui/icon.tsx';
import { NoteLine } from '#ui/note-line.tsx';
import { sharedWords } from '#words/explanation/notes.ts';
import { capitalise } from '#words/figures/numbers.ts';
import type { WholeExplanation } from '#model/findings/explanation/explanation.ts';
import { FieldLink } from './field-link.tsx';
import { cellAt, isLeaf, rowsUnder, type Row } from '#model/findings/explanation/tree.ts';
import { rowId, type Openness } from './use-openness.ts';
import { originOf } from '#model/findings/explanation/explanation.ts';
import { formulaText, labelUnder, valueText, zerosText, type FormulaStyle } from '#words/explanation/formulas.ts';

interface Tree extends Openness {
  readonly whole: WholeExplanation;
  readonly style: FormulaStyle;
  readonly onClose: () => void;
}

const TreeContext = createContext<Tree | null>(null);

function useTree(): Tree {
  const tree = use(TreeContext);
  if (tree === null) throw new Error('A row was drawn outside its tree');
  return tree;
}

/** What a figure consists of, as nested lists; each level is drawn when it is opened. */
export function TreeView(tree: Tree) {
  const { graph } = tree.whole;
  return (
    <TreeContext value={tree}>
      <ul>
        {rowsUnder(graph, graph.root).map((row) => (
          <RowView key={row.key} row={row} parent={graph.root} depth={0} />
        ))}
      </ul>
    </TreeContext>
  );
}

interface RowProps<R extends Row = Row> {
  readonly row: R;
  /** The place of the figure above. */
  readonly parent: string;
  /** 0 for the terms of the figure itself. */
  readonly depth: number;
}

function RowView({ row, parent, depth }: RowProps) {
  if (row.kind === 'zeros') return <ZerosRow row={row} parent={parent} depth={depth} />;
  return <FigureRow row={row} parent={parent} depth={depth} />;
}

/** Below the terms each level stands 20 px further in, behind a hairline. */
const INDENT = 20;

function Nested({
  rows,
  parent,
  depth,
}: {
  readonly rows: readonly Row[];
  readonly parent: string;
  readonly depth: number;
}) {
  return (
    <ul className="ml-[7px] border-l border-rule pl-3">
      {rows.map((row) => (
        <RowView key={row.key} row={row} parent={parent} depth={depth + 1} />
      ))}
    </ul>
  );
}

/** The label that opens what is below it, with its chevron; 44 px high to a finger. */
function Opener({
  place,
  label,
  children,
}: {
  readonly place: string;
  readonly label?: string;
  readonly children: ReactNode;
}) {
  const { isOpen, toggle } = useTree();
  const open = isOpen(place);
  return (
    <button
      type="button"
      id={rowId(place)}
      aria-expanded={open}
      aria-label={label}
      onClick={() => toggle(place)}
      className="relative inline-flex items-start gap-1 text-start after:absolute after:-inset-x-1 after:-inset-y-2 hover:text-accent tablet:after:-inset-y-0.5"
    >
      <Icon name={open ? 'chevron' : 'chevron-right'} size={14} className="mt-[3px] -ml-[3px] text-muted" />
      <span>{children}</span>
    </button>
  );
}

function ZerosRow({ row, parent, depth }: RowProps<Extract<Row, { kind: 'zeros' }>>) {
  const { isOpen } = useTree();
  return (
    <li className={depth === 0 ? 'border-t border-rule pt-2 pb-2' : ''}>
      <div className={classes('py-1 text-table text-muted', depth === 0 && 'pl-5')}>
        <Opener place={row.key}>{capitalise(zerosText(row.rows))}</Opener>
      </div>
      {isOpen(row.key) && <Nested rows={row.rows} parent={parent} depth={depth} />}
    </li>
  );
}

function FigureRow({ row, parent, depth }: RowProps<Exclude<Row, { kind: 'zeros' }>>) {
  const tree = useTree();
  const { whole, style } = tree;
  const { graph, scale, influence } = whole;
  const { explained } = row;
  const isTerm = depth === 0;
  const opens = row.kind === 'figure' && !isLeaf(explained);
  const isLifted = influence !== null && explained.cell === influence.cell;
  const isQuiet = row.kind === 'figure' && row.isQuiet;
  const label = labelUnder(explained, graph.cells.get(cellAt(parent)));
  const formula = row.kind === 'figure' ? formulaText(graph, explained, style, scale) : '';
  const shared = row.kind === 'figure' ? sharedWords(row.sharedBy) : null;
  const asides = [formula === '' ? null : formula, shared].filter((each) => each !== null);
  const said = row.kind === 'figure' ? registerEntryAt(whole.read.document, explained.cell.id) : undefined;
  const isHeavy = opens && !isQuiet && (isTerm || tree.isOpen(row.key));
  return (
    <li
      className={
        isTerm ? classes('border-t pb-2', opens ? 'border-ink pt-2' : 'border-rule pt-1 first:border-ink') : ''
      }
    >
      <div
        className={classes('relative flex items-start justify-between gap-4 py-1', isQuiet ? 'text-muted' : 'text-ink')}
      >
        {isLifted && (
          <span
            aria-hidden="true"
            className="absolute inset-y-0 right-0 border-l-2 border-accent bg-paper"
            style={{ left: -depth * INDENT }}
          />
        )}
        <div className={classes('relative min-w-0', isTerm && 'flex')}>
          {isTerm && <span className="w-5 shrink-0 text-table font-semibold">{row.sign}</span>}
          <div className="min-w-0">
            <div className={classes('text-table', isHeavy && 'font-semibold')}>
              {opens ? <Opener place={row.key}>{label}</Opener> : <LeafLabel row={row} label={label} />}
            </div>
            {asides.length > 0 && (
              <div className={classes('text-small text-muted', opens && 'pl-[15px]')}>{asides.join(' · ')}</div>
            )}
            {said !== undefined && <NoteLine {...said} />}
            {row.kind === 'mention' && (
              <button
                type="button"
                onClick={() => tree.show(row.home)}
                className="relative block text-small text-muted underline-link after:absolute after:-inset-x-1 after:-inset-y-2 hover:text-accent tablet:after:-inset-y-0.5"
              >
                explained once, see there
              </button>
            )}
          </div>
        </div>
        <div
          className={classes(
            'relative shrink-0 text-end whitespace-nowrap tnum',
            isTerm && opens && !isQuiet ? 'font-serif text-subject leading-5 font-semibold' : 'text-table',
          )}
        >
          {valueText(explained, scale)}
        </div>
      </div>
      {opens && tree.isOpen(row.key) && <Nested rows={rowsUnder(graph, row.key)} parent={row.key} depth={depth} />}
    </li>
  );
}

function LeafLabel({ row, label }: { readonly row: Exclude<Row, { kind: 'zeros' }>; readonly label: string }) {
  const routeOfField = useFieldRoute();
  const { whole, onClose } = useTree();
  const origin = row.kind === 'mention' ? null : originOf(whole.read, row.explained, whole.began);
  const route = row.kind === 'mention' ? null : routeOfField(row.explained.cell.id);
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      {route === null ? (
        <span>{label}</span>
      ) : (
        <FieldLink path={row.explained.cell.id} route={route} look="label" onClose={onClose}>
          {label}
        </FieldLink>
      )}
      {origin !== null && <OriginMark origin={origin} />}
    </span>
  );
}
