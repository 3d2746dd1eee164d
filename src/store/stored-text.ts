import { stamped } from '#scenario/version.ts';
import type { Workspace } from '#store/workspace.ts';

/** Version of the envelope around the documents, which carry versions of their own. */
export const WORKSPACE_VERSION = 1;

/** The workspace as text for storage. */
export function storedText({ profiles, openId }: Workspace): string {
  return JSON.stringify({
    version: WORKSPACE_VERSION,
    state: { openId, profiles: profiles.map((each) => ({ ...each, document: stamped(each.document) })) },
  });
}
