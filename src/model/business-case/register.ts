import { documentAtFirst, type Beginning } from '#model/business-case/beginning.ts';
import { choiceProvenanceIn, provenanceIn } from '#model/business-case/provenance.ts';
import { figureOf, readCase, type Case } from '#model/business-case/read-case.ts';
import { shapeOf } from '#model/business-case/shape.ts';
import { SHAPING_CHOICES, type ShapingChoice } from '#model/business-case/shaping-choices.ts';
import type { RegisterEntry, ScenarioDocument } from '#model/document/document.ts';
import type { Unit } from '#model/document/number-field.ts';
import { isOwnDriver } from '#model/document/own-lines.ts';
import { listOf } from '#model/document/delivery-fields.ts';
import { enteredNumber, numberInForce, registerEntryAt, valueAt } from '#model/document/read.ts';
import { withValueAt } from '#model/document/write.ts';
import type { Provenance } from '#model/facts/provenance.ts';
import { ROLE_IDS } from '#model/facts/roles.ts';
import { input } from '#model/sheet/cells.ts';
import type { Cell } from '#model/sheet/sheet.ts';

export const REGISTER_GROUPS = ['company', 'investment', 'benefits', 'readiness', 'delivery', 'plan', 'team'] as const;
/** The screen on which a value is changed. */
export type RegisterGroup = (typeof REGISTER_GROUPS)[number];

/** One value in force that shapes the result. */
export interface RegisterRow {
  /** The path of a document's field, or the id of a constant of the sheet. */
  readonly id: string;
  /** The field that changes it; null for a constant that the source fixes. */
  readonly field: string | null;
  readonly group: RegisterGroup;
  readonly label: string;
  /** Null for a choice among words. */
  readonly unit: Unit | null;
  /** In its unit, or the words of a choice. */
  readonly value: number | string;
  /** What would hold if the user had not changed it. */
  readonly initial: number | string;
  readonly provenance: Provenance;
  /** The document says something else here than the one it began from: an empty one, an example, or what was sent. */
  readonly isChanged: boolean;
  /** Whether the value alone can go back; totals over the horizon go back with the choice to enter them. */
  readonly canReset: boolean;
  /** Whether the user may say why it is what it is: what they changed, and what we assumed. */
  readonly canAnnotate: boolean;
  readonly entry: RegisterEntry | undefined;
}

/** A value for a path that returns it to where it began; undefined leaves it to the default. */
export interface Reset {
  readonly path: string;
  readonly value: unknown;
}

const TEAM = 'investment.team.';

/**
 * Every value in force: the choices that shape the case, then the inputs and constants of its sheet in their order.
 * @param began where the document began
 */
export function registerOf(read: Case, began: Beginning): readonly RegisterRow[] {
  const choices = SHAPING_CHOICES.map((choice) => choiceRow(read.document, choice, began));
  const cells = read.sheet.cells.flatMap((cell) => {
    if (cell.formula === null) return [inputRow(read, cell, began)];
    return cell.formula.op === 'value' ? [constantRow(cell, cell.formula.value)] : [];
  });
  const rows = [...choices, inputRow(read, input('finance.years'), began), ...cells];
  return REGISTER_GROUPS.flatMap((group) => rows.filter((row) => row.group === group));
}

/** What of the plan stands on the team's screen. */
const TEAM_PATHS = /^plan\.(?:held|leads|hireAsNeeded|training)/;

function groupOf(id: string): RegisterGroup {
  const [start = ''] = id.split('.');
  if (start === 'company' || start === 'finance') return 'company';
  if (start === 'benefits' || start === 'fixed') return 'benefits';
  if (start === 'rollout') return 'delivery';
  if (start === 'plan') return TEAM_PATHS.test(id) ? 'team' : 'plan';
  return start === 'readiness' || start === 'actions' ? 'readiness' : 'investment';
}

function choiceRow(document: ScenarioDocument, choice: ShapingChoice, began: Beginning): RegisterRow {
  const { path, label, words, inForce } = choice;
  const origin = documentAtFirst(began);
  const own = valueAt(document, path);
  const isChanged = own !== valueAt(origin, path);
  const provenance = choiceProvenanceIn(document, choice, began);
  const wordsIn = (of: ScenarioDocument) => words[inForce(shapeOf(of))] ?? '';
  return {
    id: path,
    field: path,
    group: groupOf(path),
    label,
    unit: null,
    value: wordsIn(document),
    initial: wordsIn(withValueAt(document, path, valueAt(origin, path))),
    provenance,
    isChanged,
    canReset: isChanged,
    canAnnotate: isChanged || provenance.kind === 'ours',
    entry: registerEntryAt(document, path),
  };
}

function inputRow(read: Case, cell: Cell, began: Beginning): RegisterRow {
  const { document } = read;
  const { id, label, unit } = cell;
  const origin = documentAtFirst(began);
  const value = numberInForce(document, id) ?? 0;
  const initial = initialOf(document, id, origin);
  // A team that is given decides every role, also those that it leaves as they were.
  const isChanged = id.startsWith(TEAM) ? value !== initial : enteredNumber(document, id) !== enteredNumber(origin, id);
  const provenance = provenanceIn(document, cell, began);
  return {
    id,
    field: id,
    group: groupOf(id),
    label,
    unit,
    value,
    initial,
    provenance,
    isChanged,
    // A line of one's own has no other amount to go back to.
    canReset: isChanged && !isTotalInUse(document, id, origin) && !isOwnDriver(id),
    canAnnotate: isChanged || ['yours', 'sender', 'ours'].includes(provenance.kind),
    entry: registerEntryAt(document, id),
  };
}

/** A case of entered totals needs all five, so that one alone has nothing to go back to. */
const isTotalInUse = (document: ScenarioDocument, id: string, origin: ScenarioDocument) =>
  id.startsWith('investment.entered.') &&
  document.investment?.mode === 'entered' &&
  enteredNumber(origin, id) === undefined;

/** The number that would hold if the document said at this path what the one it began from says. */
function initialOf(document: ScenarioDocument, id: string, origin: ScenarioDocument): number {
  const whole = id.startsWith(TEAM) ? 'investment.team' : (listOf(id) ?? id);
  const without = withValueAt(document, whole, valueAt(origin, whole));
  // Where the default is a formula of the sheet, the sheet says it.
  return numberInForce(without, id) ?? figureOf(readCase(without), id) ?? 0;
}

/** The fields behind the constants of the sheet; the salary bands and fixed amounts of the source have none. */
const FIELD_OF_CONSTANT: Readonly<Record<string, string>> = {
  'consulting.base': 'investment.consulting',
  'consulting.complexity': 'company.complexity',
};

function constantRow({ id, label, unit, provenance }: Cell, value: number): RegisterRow {
  return {
    id,
    field: FIELD_OF_CONSTANT[id] ?? null,
    group: groupOf(id),
    label,
    unit,
    value,
    initial: value,
    provenance,
    isChanged: false,
    canReset: false,
    canAnnotate: false,
    entry: undefined,
  };
}

/** What returns one changed row to where it began. */
export function resetOf(document: ScenarioDocument, { id, initial }: RegisterRow, began: Beginning): Reset {
  const origin = documentAtFirst(began);
  if (!id.startsWith(TEAM)) {
    const path = listOf(id) ?? id;
    return { path, value: valueAt(origin, path) };
  }
  // The team is given as a whole: it goes back once none of its roles differs any more.
  const value = initial === 0 ? undefined : initial;
  const next = withValueAt(document, id, value);
  const isWhole = ROLE_IDS.map((role) => TEAM + role).every(
    (path) => numberInForce(next, path) === initialOf(next, path, origin),
  );
  return isWhole ? { path: 'investment.team', value: origin.investment?.team } : { path: id, value };
}

/** What returns every figure to where it began, also those that the case does not use now. Name and notes stay. */
export function resetAllOf({ company }: ScenarioDocument, began: Beginning): readonly Reset[] {
  const origin = documentAtFirst(began);
  // Industry and region shape no figure.
  const described = {
    ...origin.company,
    ...(company?.industry === undefined ? {} : { industry: company.industry }),
    ...(company?.region === undefined ? {} : { region: company.region }),
  };
  return [
    { path: 'company', value: Object.keys(described).length === 0 ? undefined : described },
    ...(['investment', 'benefits', 'finance', 'readiness', 'actions', 'rollout'] as const).map((path) => ({
      path,
      value: origin[path],
    })),
    // Targets and earlier assessments shape no figure.
    { path: 'assessment.notApplicable', value: origin.assessment?.notApplicable },
  ];
}
