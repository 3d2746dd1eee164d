import { useActions } from '#bound/context.ts';
import type { PlanFinding } from '#model/findings/plan/plan.ts';
import { Switch } from '#ui/fields/switch.tsx';
import { linkedStep, linkedWords, TIMELINE_WORDS } from '#words/plan/plan.ts';

/** Whether benefits start when what brings them is done, and what that does to the NPV. */
export function LinkedSwitch({ linked }: { readonly linked: NonNullable<PlanFinding['linked']> }) {
  const { editAll } = useActions();
  return (
    <div className="flex items-start gap-3">
      <Switch
        id="plan.linked"
        label={TIMELINE_WORDS.linked}
        isOn={linked.isOn}
        onChange={(isOn) => editAll([{ path: 'plan.linked', value: isOn ? true : undefined }], linkedStep(isOn))}
      />
      <div>
        <p className="text-label font-medium text-ink">{TIMELINE_WORDS.linked}</p>
        <p data-testid="linked">{linkedWords(linked)}</p>
      </div>
    </div>
  );
}
