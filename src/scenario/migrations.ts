import { migrator, type Migration } from '#scenario/migrator.ts';
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
];

/** An older document brought to the current version; see `migrator`. */
export const migrate = migrator(MIGRATIONS, CURRENT_VERSION);
