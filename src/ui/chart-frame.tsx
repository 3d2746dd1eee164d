import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { classes } from './class-names.ts';
import { cellText } from './chart-export/table.ts';
import type { ChartTable } from './chart-export/table.ts';
import type { ChartFormat } from './chart-export/save-chart.ts';

export interface ChartFrameProps {
  /** What the figure shows; read aloud, and printed over its downloads. */
  readonly title: string;
  /** The drawing. Its first inline SVG is what PNG and SVG save. */
  readonly children: ReactNode;
  readonly table: ChartTable;
  /** Without its ending. */
  readonly fileName: string;
  /** A line under the figure. */
  readonly caption?: ReactNode;
  /** The drawing is a table already: no twin for readers and no toggle. */
  readonly isTable?: boolean;
}

const FORMATS: readonly ChartFormat[] = ['png', 'svg', 'csv'];
const TOOL =
  'min-h-11 px-2 text-small text-muted underline-link hover:text-accent aria-pressed:text-accent tablet:min-h-6';

function TwinTable({ title, table }: { readonly title: string; readonly table: ChartTable }) {
  return (
    <table className="w-full text-table">
      <caption className="for-readers">{title}</caption>
      <thead>
        <tr className="border-b border-ink text-small text-muted">
          {table.columns.map((column, at) => (
            <th key={column} scope="col" className={at === 0 ? 'py-2 pr-4 text-start' : 'py-2 pl-4 text-end'}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, line) => (
          // oxlint-disable-next-line react/no-array-index-key -- rows have no identity but their place
          <tr key={line} className="border-b border-rule">
            {row.map((value, at) => {
              const text = cellText(table, value, at);
              return at === 0 ? (
                <th key={table.columns[at]} scope="row" className="py-1.5 pr-4">
                  {text}
                </th>
              ) : (
                <td key={table.columns[at]} className="tnum py-1.5 pl-4 text-end">
                  {text}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A figure with a table twin and its downloads. The tools are always there for the keyboard and readers, and in sight on focus or hover. */
export function ChartFrame({ title, children, table, fileName, caption, isTable = false }: ChartFrameProps) {
  const drawing = useRef<HTMLDivElement>(null);
  const [showsTable, setShowsTable] = useState(false);
  const [failure, setFailure] = useState<string>();
  const id = useId();
  const save = async (format: ChartFormat): Promise<void> => {
    setFailure(undefined);
    try {
      const { saveChart } = await import('./chart-export/save-chart.ts');
      await saveChart({ chart: drawing.current?.querySelector('svg') ?? null, table, title, fileName }, format);
    } catch {
      setFailure(`The ${format.toUpperCase()} could not be made in this browser. The CSV holds the same figures.`);
    }
  };
  const isDrawn = isTable || !showsTable;
  return (
    <figure aria-labelledby={id} className={classes('group relative', !isTable && 'break-inside-avoid')}>
      <span id={id} className="for-readers">
        {title}
      </span>
      <div ref={drawing} hidden={!isDrawn}>
        {children}
      </div>
      {!isTable && (
        <div
          className={showsTable ? 'overflow-x-auto' : 'for-readers'}
          // A table wider than a phone is scrolled by the keyboard too.
          {...(showsTable ? { tabIndex: 0, role: 'region', 'aria-labelledby': id } : {})}
        >
          <TwinTable title={title} table={table} />
        </div>
      )}
      {caption !== undefined && <figcaption className="mt-2 max-w-[34rem] text-small text-muted">{caption}</figcaption>}
      <div
        data-screen-only
        role="group"
        aria-label={`Show or save: ${title}`}
        className="absolute right-0 -bottom-7 flex items-center bg-paper opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 focus-within:opacity-100 [@media(hover:none)]:relative [@media(hover:none)]:bottom-0 [@media(hover:none)]:justify-end [@media(hover:none)]:opacity-100"
      >
        {!isTable && (
          <button type="button" aria-pressed={showsTable} onClick={() => setShowsTable(!showsTable)} className={TOOL}>
            Show as table
          </button>
        )}
        {FORMATS.filter((format) => format === 'csv' || (isDrawn && !isTable)).map((format) => (
          <button
            key={format}
            type="button"
            onClick={() => void save(format)}
            className={TOOL}
            aria-label={`Download ${format.toUpperCase()}`}
          >
            {format.toUpperCase()}
          </button>
        ))}
      </div>
      <p role="status" className="text-small text-loss empty:hidden">
        {failure}
      </p>
    </figure>
  );
}
