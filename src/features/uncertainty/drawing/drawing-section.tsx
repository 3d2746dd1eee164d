import { useUncertainty } from '#bound/context.ts';
import type { Scene } from '#features/uncertainty/shared/use-view.ts';
import { DrawingRules } from './drawing-rules.tsx';

/** How the trials are drawn, under what they draw. */
export function DrawingSection({ scene: { read } }: { readonly scene: Scene }) {
  const findings = useUncertainty(({ working }) => working.findings);
  const { uncertainty } = read.document;
  return (
    <div data-screen-only className="mt-14 border-t border-rule">
      <DrawingRules
        sampling={uncertainty?.sampling ?? 'quasi'}
        seed={uncertainty?.seed ?? 1}
        asked={uncertainty?.trials}
        findings={findings}
      />
    </div>
  );
}
