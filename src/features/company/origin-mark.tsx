import { useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { OriginMark as Mark } from '#ui/origin-mark.tsx';
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
  const origin = originOf(useNeev(shownScenario), path);
  if (origin.kind !== 'blank' && origin.kind !== 'computed') return <Mark origin={origin} />;
  return blank === '' ? null : <span>{blank}</span>;
}
