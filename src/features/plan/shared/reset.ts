import { PACKAGE_IDS } from '#model/facts/packages.ts';
import type { Change } from '#store/neev-store.ts';

/** What puts every package back where the source has it. */
export const backToUsual = (): readonly Change[] =>
  PACKAGE_IDS.map((id) => ({ path: `plan.packages.${id}`, value: undefined }));
