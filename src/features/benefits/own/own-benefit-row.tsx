import { memo } from 'react';
import { OWN_BENEFITS, type OwnBenefit } from '#model/document/own-lines.ts';
import { CellSelect } from '#bound/own-lines/cell-select.tsx';
import { OwnLineRow } from '#bound/own-lines/own-line-row.tsx';
import { StartSelect } from '#bound/own-lines/start-select.tsx';
import { useOwnLines } from '#bound/own-lines/use-own-lines.ts';
import { Switch } from '#ui/fields/switch.tsx';
import { BENEFIT_KIND_WORDS, OWN_LINE_WORDS } from '#words/own-lines.ts';

export interface OwnBenefitRowProps {
  readonly line: OwnBenefit;
  /** Of the horizon. */
  readonly quarters: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** A benefit of one's own: how far it is from cash, when it starts, and what scales it. Drawn again only when it changed. */
export const OwnBenefitRow = memo(function OwnBenefitRow({ line, quarters, isFirst, isLast }: OwnBenefitRowProps) {
  const { change, move, remove } = useOwnLines(OWN_BENEFITS);
  const { id, name, kind, ramped = true, attributed = true } = line;
  return (
    <OwnLineRow
      side={OWN_BENEFITS}
      line={line}
      isFirst={isFirst}
      isLast={isLast}
      onChange={(part, value) => change(id, part, value)}
      onMove={(by) => move(id, by)}
      onRemove={() => remove(id)}
    >
      <CellSelect
        label={`${name}: ${OWN_LINE_WORDS.kind}`}
        value={kind}
        words={BENEFIT_KIND_WORDS}
        onChange={(chosen) => change(id, 'kind', chosen)}
      />
      <span className="flex items-center gap-2">
        <span className="hidden tablet:inline">{OWN_LINE_WORDS.from}</span>
        <StartSelect line={id} name={name} quarters={quarters} />
      </span>
      <span className="flex items-center gap-2">
        <Switch
          label={`${name}: ${OWN_LINE_WORDS.ramped}`}
          isOn={ramped}
          onChange={(isOn) => change(id, 'ramped', isOn ? undefined : false)}
        />
        {OWN_LINE_WORDS.ramped}
      </span>
      {kind === 'revenue' && (
        <span className="flex items-center gap-2">
          <Switch
            label={`${name}: ${OWN_LINE_WORDS.attributed}`}
            isOn={attributed}
            onChange={(isOn) => change(id, 'attributed', isOn ? undefined : false)}
          />
          {OWN_LINE_WORDS.attributed}
        </span>
      )}
    </OwnLineRow>
  );
});
