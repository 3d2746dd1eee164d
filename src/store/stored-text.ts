import { stamped } from '#scenario/version.ts';
import type { StoredScenario } from '#store/record.ts';
import type { Scenario, Workspace } from '#store/workspace.ts';

/** Version of the list of scenarios. Version 1 held the scenarios themselves; now each is stored under a key of its own. */
export const WORKSPACE_VERSION = 2;
/** Version of what surrounds a stored scenario's document, which carries a version of its own. */
export const RECORD_VERSION = 1;

/** The order of the scenarios, and which is open. */
export const indexText = ({ scenarios, openId }: Workspace): string =>
  JSON.stringify({ version: WORKSPACE_VERSION, state: { openId, order: scenarios.map(({ id }) => id) } });

const storedScenario = ({ sent, ...scenario }: Scenario) => ({
  ...scenario,
  document: stamped(scenario.document),
  ...(sent === undefined ? {} : { sent: stamped(sent) }),
});

/** One scenario as text for storage. */
export const recordText = ({ scenario, stamps }: StoredScenario): string =>
  JSON.stringify({ version: RECORD_VERSION, ...storedScenario(scenario), stamps });
