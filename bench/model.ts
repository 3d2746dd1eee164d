import { inputsOf, readCase } from '#model/business-case/read-case.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { readColumns } from '#model/sheet/columns.ts';
import { valueOf } from '#model/sheet/number.ts';
import { DRIVER_PATHS } from '#model/uncertainty/driver-paths.ts';
import type { Figures } from './budgets.ts';
import { timed } from './statistics.ts';

const SCENARIOS = 16_384;
const DRIVERS = 20;
const WANTED = ['finance.npv', 'finance.paybackMonths'];

/** The e-commerce example: from the document to every cell of the sheet, and in columns. */
export function measureModel(): Pick<Figures, 'evaluate_us' | 'columns_ns_per_scenario'> {
  const { document } = EXAMPLES.ecommerce;
  const read = readCase(document);
  const inputs = inputsOf(read.sheet, document);
  const varied = new Map(
    DRIVER_PATHS.filter((path) => read.sheet.index.has(path) && valueOf(read, path) !== 0)
      .slice(0, DRIVERS)
      .map((path, index) => [path, spread(valueOf(read, path), index + 1)]),
  );
  if (varied.size < DRIVERS) throw new RangeError(`The example has only ${varied.size} of ${DRIVERS} drivers`);
  return {
    evaluate_us: 1000 * timed(() => readCase(document), 2000, 24),
    columns_ns_per_scenario:
      (1e6 * timed(() => readColumns(read.sheet, inputs, varied, WANTED, SCENARIOS), 4, 60)) / SCENARIOS,
  };
}

/** Values up to a fifth above and below `own`, the same on every run (a Weyl sequence: multiples of an irrational). */
const spread = (own: number, step: number) =>
  Float64Array.from({ length: SCENARIOS }, (_, k) => own * (0.8 + 0.4 * ((k * Math.SQRT2 * step) % 1)));
