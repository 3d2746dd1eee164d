import type { GateDay } from '#model/findings/delivery/gate-days.ts';
import { useActions } from '#bound/context.ts';
import { fieldIds, FieldRow } from '#ui/fields/field-row.tsx';
import { Switch } from '#ui/fields/switch.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { FOLLOWS } from '#words/delivery/phases.ts';

const PATH = 'rollout.gateProbability';
const IDS = fieldIds(PATH);

/** Decimals of a gate that is written as an entry: what its sum is off by is left out. */
const DECIMALS = 12;

/** Whether gates follow readiness; switched off, the four in force stand as entries, so that nothing moves. */
export function FollowsRow({ days, isGiven }: { readonly days: readonly GateDay[]; readonly isGiven: boolean }) {
  const { edit, seal } = useActions();
  const turn = (follows: boolean): void => {
    edit(PATH, follows ? undefined : days.map(({ probability }) => Number(probability.toFixed(DECIMALS))));
    seal();
  };
  return (
    <FieldRow ids={IDS} label={FOLLOWS.label} hint={FOLLOWS.hint} wide isGroup>
      <div className="flex min-h-10 items-center gap-4">
        <Switch id={PATH} label={FOLLOWS.label} isOn={!isGiven} onChange={turn} />
        <p className="max-w-[34rem] text-label text-muted">
          {isGiven ? FOLLOWS.off : FOLLOWS.on} <LinkButton href="#/readiness">{FOLLOWS.link}</LinkButton>
        </p>
      </div>
    </FieldRow>
  );
}
