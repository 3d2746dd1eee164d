import { useContext, useState } from 'react';
import type { PlanFinding } from '#model/findings/plan/plan.ts';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/chart-export/download.ts';
import { exportName, ExportSourceContext } from '#ui/chart-export/export-source.ts';
import { load } from '#ui/load/load.ts';
import { today } from '#ui/today.ts';
import { TIMELINE_WORDS } from '#words/plan/plan.ts';

/** Saves the plan as a file that calendars open. */
export function CalendarButton({ plan }: { readonly plan: PlanFinding }) {
  const source = useContext(ExportSourceContext);
  const [failure, setFailure] = useState<string>();
  const save = async (): Promise<void> => {
    setFailure(undefined);
    try {
      const { planCalendar } = await load('What writes calendars', () => import('./plan-calendar.ts'));
      const text = planCalendar(plan, source.scenario);
      download(
        new Blob([text], { type: 'text/calendar;charset=utf-8' }),
        `${exportName('neev-plan', source, today())}.ics`,
      );
    } catch {
      setFailure(TIMELINE_WORDS.calendarFailed);
    }
  };
  return (
    <>
      <Button icon="download" onPress={() => void save()}>
        {TIMELINE_WORDS.calendar}
      </Button>
      <p role="status" className="text-small text-loss empty:hidden">
        {failure}
      </p>
    </>
  );
}
