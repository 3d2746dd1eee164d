import { useContext, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ReactNode } from 'react';
import { classes } from './class-names.ts';
import { PlotWidthContext } from './chart/plot.tsx';
import { shownTable, type ChartTable } from './chart/table.ts';
import { ExportSourceContext } from './chart-export/export-source.ts';
import { load, PartMissing } from './load/load.ts';
import type { ChartFormat } from './chart-export/save-chart.ts';
import type { LegendEntry } from './chart-export/svg.ts';
import { Empty, type EmptyProps } from './empty.tsx';

export interface ChartFrameProps {
  /** What the figure shows; read aloud, and printed over its downloads. */
  readonly title: string;
  /** The drawing. Its first inline SVG is what PNG and SVG save. */
  readonly children: ReactNode;
  readonly table: ChartTable;
  /** How the name of its files begins; scenario, lens and day are added. */
  readonly fileName: string;
  /** For its pictures, where the page says it beside the drawing: the unit of the figures, "₹ Cr". */
  readonly unit?: string;
  /** For its pictures, likewise: the marks and what they stand for. */
  readonly legend?: readonly LegendEntry[];
  /** A line under the figure. */
  readonly caption?: ReactNode;
  /** The drawing is a table already: no twin for readers and no toggle. */
  readonly isTable?: boolean;
  /** Of a table: the chart that its files show, drawn when one is saved. */
  readonly picture?: ReactNode;
  /** What stands in place of drawing, table and downloads where the table has no rows. */
  readonly empty?: EmptyProps;
}

/** How wide a picture is drawn that stands nowhere on the page, px. */
const PICTURE_WIDTH = 832;

const NOTHING: EmptyProps = { title: 'Nothing to draw' };

const FORMATS: readonly ChartFormat[] = ['png', 'svg', 'csv'];
const TOOL =
  'min-h-11 px-2 text-small text-muted underline-link hover:text-accent aria-pressed:text-accent tablet:min-h-6';

function TwinTable({ title, table }: { readonly title: string; readonly table: ChartTable }) {
  const { heads, rows } = shownTable(table);
  return (
    <table className="w-full text-table">
      <caption className="for-readers">{title}</caption>
      <thead>
        <tr className="border-b border-ink text-small text-muted">
          {heads.map((head, at) => (
            <th
              key={head}
              scope="col"
              className={at === 0 || rows[0]?.[at]?.isNumber === false ? 'py-2 pr-4 text-start' : 'py-2 pl-4 text-end'}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, line) => (
          // oxlint-disable-next-line react/no-array-index-key -- rows have no identity but their place
          <tr key={line} className="border-b border-rule">
            {row.map(({ text, isNumber }, at) =>
              at === 0 ? (
                <th key={heads[at]} scope="row" className="py-1.5 pr-4">
                  {text}
                </th>
              ) : (
                // Figures of one width for numbers alone: words would get wide hyphens.
                <td key={heads[at]} className={isNumber ? 'tnum py-1.5 pl-4 text-end' : 'py-1.5 pr-4'}>
                  {text}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A figure with a table twin and its downloads. The tools are always there for the keyboard and readers, and in sight on focus or hover. */
export function ChartFrame({
  title,
  children,
  table,
  fileName,
  unit,
  legend,
  caption,
  isTable = false,
  picture,
  empty = NOTHING,
}: ChartFrameProps) {
  const source = useContext(ExportSourceContext);
  const drawing = useRef<HTMLDivElement>(null);
  const pictured = useRef<HTMLDivElement>(null);
  const [showsTable, setShowsTable] = useState(false);
  const [isPictured, setPictured] = useState(false);
  const [failure, setFailure] = useState<string>();
  const id = useId();
  const save = async (format: ChartFormat): Promise<void> => {
    setFailure(undefined);
    try {
      const { saveChart } = await load('What saves charts', () => import('./chart-export/save-chart.ts'));
      if (picture !== undefined) flushSync(() => setPictured(true));
      const chart = (picture === undefined ? drawing : pictured).current?.querySelector('svg') ?? null;
      const text = { title, ...(unit === undefined ? {} : { unit }), ...(legend === undefined ? {} : { legend }) };
      await saveChart({ chart, table, fileName, source, ...text }, format);
    } catch (error) {
      setFailure(
        error instanceof PartMissing
          ? 'What saves charts could not be loaded. Perhaps the network is away: try again in a moment, or reload the page.'
          : `The ${format.toUpperCase()} could not be made in this browser. The CSV holds the same figures.`,
      );
    } finally {
      setPictured(false);
    }
  };
  const hasPicture = picture !== undefined || !isTable;
  const isDrawn = isTable || !showsTable;
  if (table.rows.length === 0) {
    return (
      <figure aria-labelledby={id}>
        <span id={id} className="for-readers">
          {title}
        </span>
        <Empty {...empty} />
      </figure>
    );
  }
  return (
    <figure
      aria-labelledby={id}
      className={classes('group relative [@media(hover:hover)]:not-last:mb-7', !isTable && 'break-inside-avoid')}
    >
      <span id={id} className="for-readers">
        {title}
      </span>
      <div ref={drawing} hidden={!isDrawn}>
        {children}
      </div>
      {isPictured && (
        <div ref={pictured} aria-hidden="true" className="fixed top-0 left-full">
          <PlotWidthContext value={PICTURE_WIDTH}>{picture}</PlotWidthContext>
        </div>
      )}
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
        {FORMATS.filter((format) => format === 'csv' || (isDrawn && hasPicture)).map((format) => (
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
