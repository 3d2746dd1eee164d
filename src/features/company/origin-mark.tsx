import { useNeev } from '#store/context.ts';
import { shownProfile } from '#store/neev-store.ts';
import { ProvenanceMark } from '#ui/provenance-mark.tsx';
import type { ChoicePath, NumberPath } from './entries.ts';
import { originOf } from './origin.ts';

/** Where the value of a field comes from; `blank` stands where it comes from nowhere. */
export function OriginMark({
  path,
  blank = 'not in this case',
}: {
  readonly path: ChoicePath | NumberPath;
  readonly blank?: string;
}) {
  const origin = useNeev((state) => originOf(shownProfile(state), path));
  if (origin === '') return blank === '' ? null : <span>{blank}</span>;
  if (origin === 'ours' || origin === 'yours') return <ProvenanceMark kind={origin} />;
  return <ProvenanceMark kind="source" text={origin} />;
}
