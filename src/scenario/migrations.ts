import { migrator, type Migration, type RawDocument } from '#scenario/migrator.ts';
import { CURRENT_VERSION } from '#scenario/version.ts';

/**
 * Every change of the scenario document, oldest first, for ever.
 *
 * Documents are sparse: what they leave out is a default, and the defaults are those of the program that reads
 * them. So a migration that goes with a changed default writes the old default explicitly into documents that
 * are silent on it; otherwise an old link would show other figures than its sender saw.
 */
const MIGRATIONS: readonly Migration[] = [
  // 2 gains the register, own lenses and the monthly bill. Where a document is silent on the bill, its defaults add up
  // to the yearly amount that was the default before, so nothing needs to be written out.
  { from: 1, up: (raw) => raw },
  // 3 gains the assessment, actions, the way of sampling and ranges of which a part is left out. Silence on them means
  // what it meant: every factor applies, nothing is done, and no document of version 2 could leave out a part.
  { from: 2, up: (raw) => raw },
  // 4 counts how far the programme gets, lets the first year's benefit rise, and tells freed capacity from cash. Its new
  // defaults would move every figure, so the old ones are written out.
  { from: 3, up: withFiguresOfVersion3 },
  // 5 gains lines of one's own, first quarters and what the formula leaves out. All of it is off where a document is silent.
  { from: 4, up: (raw) => raw },
  // 6 gains the plan. No figure follows it where a document is silent.
  { from: 5, up: (raw) => raw },
];

const isRaw = (value: unknown): value is RawDocument =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A branch with one value more, where it does not say it itself; what is no branch is left for the schema to name. */
const saying = (branch: unknown, key: string, value: unknown): unknown =>
  branch === undefined ? { [key]: value } : isRaw(branch) ? { [key]: value, ...branch } : branch;

function withFiguresOfVersion3(raw: RawDocument): RawDocument {
  const { finance, uncertainty, lenses } = raw;
  return {
    ...raw,
    finance: saying(finance, 'accrual', 'even'),
    uncertainty: saying(uncertainty, 'delivery', false),
    ...(Array.isArray(lenses) ? { lenses: lenses.map((lens) => saying(lens, 'capacityCashable', 1)) } : {}),
  };
}

/** An older document brought to the current version; see `migrator`. */
export const migrate = migrator(MIGRATIONS, CURRENT_VERSION);
