import { useMemo } from 'react';
import { decidingOf, deliveryDecides } from '#model/findings/uncertainty/deciding.ts';
import { tornadoOf } from '#model/uncertainty/tornado.ts';
import type { View } from '#features/uncertainty/shared/use-view.ts';
import { beliefOf } from '#words/uncertainty/drivers.ts';
import { decidingSentence } from '#words/uncertainty/outlook.ts';

/** What the outcome hangs on, in a sentence. */
export function DecidingWords({ view: { scene, working } }: { readonly view: View }) {
  const { read, factors } = scene;
  const bars = useMemo(() => tornadoOf(read.document), [read]);
  const belief = (path: string): string =>
    beliefOf(factors.find((each) => each.path === path) ?? { path, label: path });
  return decidingSentence(decidingOf(bars), belief, {
    overruns: read.document.uncertainty?.outsideView === true,
    delivery: working === null ? 'hardly' : deliveryDecides(working.findings),
  });
}
