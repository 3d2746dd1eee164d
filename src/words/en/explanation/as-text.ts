import { exactBeyondRounding, formatByUnit } from '#words/figures/by-unit.ts';
import { noteWords } from './notes.ts';
import { accrualEffectWords } from '#words/accrual.ts';
import { inSentence } from '#words/grammar/in-sentence.ts';
import { capitalise } from '#words/figures/numbers.ts';
import { originText } from '#words/origins.ts';
import type { WholeExplanation } from '#model/findings/explanation/explanation.ts';
import { cellAt, placesAbove, rowsUnder, type Row } from '#model/findings/explanation/tree.ts';
import { hasScaledMoney, originOf } from '#model/findings/explanation/explanation.ts';
import {
  formulaText,
  labelUnder,
  SCALE_LABEL,
  shortName,
  valueText,
  zerosText,
  type FormulaStyle,
} from './formulas.ts';

/** The whole explanation as indented plain text, every level open: values, units, formulas and provenance. */
export function explanationText(whole: WholeExplanation, style: FormulaStyle): string {
  const { graph, root, scale, note, accrual } = whole;
  const { label, unit, meaning } = root.cell;
  const full = exactBeyondRounding(root.value, unit);
  const exact = full === null ? '' : ` (exactly ${full})`;
  const formula = formulaText(graph, root, style, scale);
  const origin = originOf(whole.read, root, whole.began);
  const head = [
    `${label}: ${formatByUnit(root.value, unit)}${exact}${origin === null ? '' : ` [${originText(origin)}]`}`,
    ...[meaning, note === null ? null : noteWords(note), whole.read.document.name].filter(
      (line) => line !== undefined && line !== null,
    ),
    ...(accrual === null ? [] : [accrualEffectWords(accrual, inSentence(shortName(root)), unit)]),
    ...(hasScaledMoney(graph) ? [`Amounts without a unit are in ${SCALE_LABEL[scale]}.`] : []),
    ...(formula === '' ? [] : [`= ${formula}`]),
  ];
  const body = rowsUnder(graph, graph.root).flatMap((row) => linesOf(whole, style, row, 0));
  return [...head, ...(body.length === 0 ? [] : ['']), ...body].join('\n');
}

function linesOf(whole: WholeExplanation, style: FormulaStyle, row: Row, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  if (row.kind === 'zeros') {
    const names = row.rows.flatMap((each) => (each.kind === 'zeros' ? [] : [each.explained.cell.label]));
    return [`${indent}${capitalise(zerosText(row.rows))}: ${names.join(', ')}`];
  }
  const { graph, scale, read, began } = whole;
  const { explained, sign } = row;
  const parent = graph.cells.get(cellAt(placesAbove(row.key).at(-1) ?? graph.root));
  const label = labelUnder(explained, parent);
  const start = `${indent}${sign === '' ? '' : `${sign} `}${label}: ${valueText(explained, scale)}`;
  if (row.kind === 'mention') return [`${start} (explained once, under its own name)`];
  const origin = originOf(read, explained, began);
  const formula = formulaText(graph, explained, style, scale);
  return [
    `${start}${formula === '' ? '' : ` = ${formula}`}${origin === null ? '' : ` [${originText(origin)}]`}`,
    ...rowsUnder(graph, row.key).flatMap((each) => linesOf(whole, style, each, depth + 1)),
  ];
}
