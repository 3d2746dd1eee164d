import { LENS_IDS, type LensId } from '#model/business-case/lenses.ts';
import type { SimulationFindings } from '#model/uncertainty/findings.ts';
import { aimOf, type Scene, type Simulated } from '#store/uncertainty-scene.ts';
import { NO_RUN, type Run, type UncertaintyState } from '#store/uncertainty-state.ts';

/** What is known of a scenario, by its key. */
export interface Known {
  readonly findings: SimulationFindings | null;
  /** Trials that are in, whether findings rest on them yet or not. */
  readonly trials: number;
  readonly problem: string | null;
}

type Shown = Pick<UncertaintyState, 'working' | 'lenses' | 'ownLenses' | 'probabilityBefore'>;

/** What the page shows of a scene. Where nothing is known of a scenario, its last findings stay on show as stale. */
export function shownOf(scene: Scene, last: Shown, knownOf: (key: string) => Known): Shown {
  const { working, lenses, ownLenses, before } = scene;
  const run = (of: Simulated, earlier: Run) => keepSame(earlier, runOf(knownOf(of.key), earlier, aimOf(scene, of)));
  return {
    working: run(working, last.working),
    lenses: keepSame(
      last.lenses,
      // The same ids as on the right.
      Object.fromEntries(LENS_IDS.map((id) => [id, run(lenses[id], last.lenses[id])])) as Record<LensId, Run>,
    ),
    ownLenses: keepSame(
      last.ownLenses,
      ownLenses.map((each, k) => run(each, last.ownLenses[k] ?? NO_RUN)),
    ),
    probabilityBefore: before === null ? null : (knownOf(before.key).findings?.probabilityPositive ?? null),
  };
}

function runOf({ findings, trials: done, problem }: Known, last: Run, aim: number): Run {
  return findings === null
    ? { findings: last.findings, isStale: last.findings !== null, done, asked: aim, problem }
    : { findings, isStale: false, done, asked: Math.max(aim, findings.trials), problem };
}

/** The earlier of two alike objects, so that nothing is drawn again for it. */
function keepSame<Value extends object>(last: Value, next: Value): Value {
  const keys = Object.keys(next) as (keyof Value)[];
  const isSame = keys.length === Object.keys(last).length && keys.every((key) => last[key] === next[key]);
  return isSame ? last : next;
}
