import { memo } from 'react';
import { OWN_COSTS, type OwnCost } from '#model/document/own-lines.ts';
import { NumberCell } from '#bound/fields/number-cell.tsx';
import { CellSelect } from '#bound/own-lines/cell-select.tsx';
import { OwnLineRow } from '#bound/own-lines/own-line-row.tsx';
import { useOwnLines } from '#bound/own-lines/use-own-lines.ts';
import { COST_KIND_WORDS, OWN_LINE_WORDS, yearChoices } from '#words/own-lines.ts';

export interface OwnCostRowProps {
  readonly line: OwnCost;
  /** Of the horizon. */
  readonly years: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** A cost of one's own: when it is paid, and of a yearly one how long and how it grows. Drawn again only when it changed. */
export const OwnCostRow = memo(function OwnCostRow({ line, years, isFirst, isLast }: OwnCostRowProps) {
  const { changeCost, move, remove } = useOwnLines(OWN_COSTS);
  const { id, name, kind, fromYear = 0, toYear = years } = line;
  const change = (part: keyof OwnCost, value: unknown) => changeCost(id, part, value);
  const isYearly = kind === 'yearly';
  const when = isYearly ? OWN_LINE_WORDS.from : OWN_LINE_WORDS.when;
  const lastYear = Math.max(fromYear, Math.min(toYear, years));
  return (
    <OwnLineRow
      side={OWN_COSTS}
      line={line}
      isFirst={isFirst}
      isLast={isLast}
      onChange={change}
      onMove={(by) => move(id, by)}
      onRemove={() => remove(id)}
    >
      <CellSelect
        label={`${name}: ${OWN_LINE_WORDS.kind}`}
        value={kind}
        words={COST_KIND_WORDS}
        onChange={(chosen) => change('kind', chosen)}
      />
      <span className="flex items-center gap-2">
        <span className="hidden tablet:inline">{when}</span>
        <CellSelect
          label={`${name}: ${when}`}
          value={`${fromYear}`}
          words={yearChoices(isYearly ? 1 : 0, years, fromYear)}
          onChange={(year) => change('fromYear', Number(year))}
        />
      </span>
      {isYearly && (
        <>
          <span className="flex items-center gap-2">
            {OWN_LINE_WORDS.to}
            <CellSelect
              label={`${name}: ${OWN_LINE_WORDS.to}`}
              value={`${lastYear}`}
              words={yearChoices(Math.max(1, fromYear), years, lastYear)}
              onChange={(year) => change('toYear', Number(year) === years ? undefined : Number(year))}
            />
          </span>
          <span className="flex items-center gap-2">
            {OWN_LINE_WORDS.growth}
            <NumberCell path={`${OWN_COSTS}.${id}.growth`} label={`${name}: ${OWN_LINE_WORDS.growth}`} />
          </span>
        </>
      )}
    </OwnLineRow>
  );
});
