import type { ScenarioDocument } from '#model/document/document.ts';
import { migrate } from '#scenario/migrations.ts';
import type { Problem } from '#scenario/problems.ts';
import { parseScenario } from '#scenario/schema.ts';
import { CURRENT_VERSION } from '#scenario/version.ts';

export type Read =
  | { readonly ok: true; readonly document: ScenarioDocument }
  | { readonly ok: false; readonly reason: 'invalid' | 'newer'; readonly problems: readonly Problem[] };

/** The one door for stored, linked and opened documents: an older version is migrated, then everything is checked. */
export function readScenario(input: unknown): Read {
  const migrated = migrate(input);
  if (!migrated.ok) {
    const message = `${migrated.version} is newer than this program; accepts versions up to ${CURRENT_VERSION}`;
    return { ok: false, reason: migrated.reason, problems: [{ path: 'version', message }] };
  }
  const parsed = parseScenario(migrated.raw);
  return parsed.ok ? parsed : { ok: false, reason: 'invalid', problems: parsed.problems };
}
