import type { CDPSession } from '@playwright/test';

/** An event of Chromium's trace: microseconds, of one clock for all. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, what the thread itself computed. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
}

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'toplevel', 'blink.user_timing'];

/** Records what the page's threads do while `work` runs. */
export async function traced(session: CDPSession, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  try {
    await work();
  } finally {
    const complete = new Promise<void>((resolve) => {
      session.once('Tracing.tracingComplete', () => resolve());
    });
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', collect);
  }
  return events;
}

export interface Stretch {
  /** Milliseconds from one mark to the other. */
  readonly elapsed: number;
  /** Milliseconds of it in which the marks' thread ran a task. */
  readonly busy: number;
  /** Of `busy`, what the thread itself computed: less where other programs kept the processor from it. */
  readonly computed: number;
}

/**
 * For each pair of marks `from` and `to`: how long it took, and how long of it the thread that set them was at work.
 * The task in which `from` fell counts from its beginning: the browser's own share of an input event lies there.
 */
export function stretches(events: readonly TraceEvent[], from: string, to: string): readonly Stretch[] {
  const marks = events.filter(({ name }) => name === from || name === to).toSorted((a, b) => a.ts - b.ts);
  const [first] = marks;
  if (first === undefined) return [];
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === first.pid && tid === first.tid,
  );
  return marks.flatMap((mark, k) => {
    const end = marks[k + 1];
    if (mark.name !== from || end?.name !== to) return [];
    const start = tasks.find(({ ts, dur = 0 }) => ts <= mark.ts && mark.ts <= ts + dur)?.ts ?? mark.ts;
    let busy = 0;
    let computed = 0;
    for (const { ts, dur = 0, tdur = dur } of tasks) {
      const inside = Math.max(0, Math.min(ts + dur, end.ts) - Math.max(ts, start));
      busy += inside;
      computed += dur === 0 ? 0 : (inside / dur) * tdur;
    }
    return [{ elapsed: (end.ts - start) / 1000, busy: busy / 1000, computed: computed / 1000 }];
  });
}
