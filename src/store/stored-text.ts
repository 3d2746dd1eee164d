import { stamped } from '#scenario/version.ts';
import type { Profile, Workspace } from '#store/workspace.ts';

/** Version of the envelope around the documents, which carry versions of their own. */
export const WORKSPACE_VERSION = 1;

const storedProfile = ({ sent, ...profile }: Profile) => ({
  ...profile,
  document: stamped(profile.document),
  ...(sent === undefined ? {} : { sent: stamped(sent) }),
});

/** The workspace as text for storage. */
export function storedText({ profiles, openId }: Workspace): string {
  return JSON.stringify({
    version: WORKSPACE_VERSION,
    state: { openId, profiles: profiles.map(storedProfile) },
  });
}
