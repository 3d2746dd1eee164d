import { describe, expect, it } from 'vitest';
import { LENSES, throughLens } from '#model/business-case/lenses.ts';
import { readCase } from '#model/business-case/read-case.ts';
import { registerOf, resetAllOf, resetOf, type RegisterRow } from '#model/business-case/register.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';
import { EXAMPLES, type ExampleId } from '#model/facts/examples.ts';
import { FIXTURES } from '#model/testing/cases.ts';

const rowsOf = (document: ScenarioDocument, example: ExampleId | null = null) =>
  registerOf(readCase(document), example);

function rowAt(id: string, document: ScenarioDocument, example: ExampleId | null = null): RegisterRow {
  const found = rowsOf(document, example).find((row) => row.id === id);
  if (found === undefined) throw new RangeError(`No row ${id}`);
  return found;
}

const changed = (document: ScenarioDocument, example: ExampleId | null = null) =>
  rowsOf(document, example)
    .filter(({ isChanged }) => isChanged)
    .map(({ id }) => id);

function reset(id: string, document: ScenarioDocument, example: ExampleId | null = null): ScenarioDocument {
  const { path, value } = resetOf(document, rowAt(id, document, example), example);
  return withValueAt(document, path, value);
}

const applied = (document: ScenarioDocument, example: ExampleId | null) =>
  resetAllOf(document, example).reduce((now, { path, value }) => withValueAt(now, path, value), document);

describe('registerOf', () => {
  it.each(FIXTURES)('lists each input and constant of $name once, with its value, and nothing computed', (fixture) => {
    const read = readCase(fixture.scenario);
    const rows = registerOf(read, null);
    const given = read.sheet.cells.filter(({ formula }) => formula === null || formula.op === 'value');
    for (const { id } of given) expect(rows.filter((row) => row.id === id)).toHaveLength(1);
    // Beside them only the years and the twelve choices.
    expect(rows).toHaveLength(given.length + 13);
    for (const { id, unit, value } of rows) {
      if (unit === null) expect(value).not.toBe('');
      else if (read.sheet.index.has(id)) expect(value).toBe(read.values[read.sheet.index.get(id) ?? -1]);
    }
  });

  it('calls nothing changed in an empty document or an untouched example', () => {
    expect(changed({})).toEqual([]);
    for (const example of ['ecommerce', 'it_services', 'mid_size'] as const)
      expect(changed(EXAMPLES[example].document, example)).toEqual([]);
  });

  it('calls changed what the document decides, even at the default', () => {
    const document: ScenarioDocument = {
      company: { size: 'startup', annualRevenue: 5e7 },
      benefits: { growth: 0.05 },
      finance: { years: 5 },
    };
    expect(changed(document)).toEqual(['company.size', 'finance.years', 'company.annualRevenue', 'benefits.growth']);
    expect(rowAt('company.size', document)).toMatchObject({ value: 'Startup', initial: 'Mid-size' });
    expect(rowAt('finance.years', document)).toMatchObject({ value: 5, initial: 3, provenance: { kind: 'yours' } });
  });

  it('measures a change against the example that the document was made from', () => {
    const document = withValueAt(EXAMPLES.ecommerce.document, 'company.annualRevenue', 6e9);
    expect(changed(document, 'ecommerce')).toEqual(['company.annualRevenue']);
    expect(rowAt('company.annualRevenue', document, 'ecommerce').initial).toBe(5e9);
    expect(reset('company.annualRevenue', document, 'ecommerce')).toEqual(EXAMPLES.ecommerce.document);
  });

  it('says that a lens chose, not the user', () => {
    const document = throughLens({}, LENSES.cfo.fields);
    expect(changed(document)).toHaveLength(5);
    for (const id of [
      'benefits.overlap',
      'benefits.capacityCashable',
      'benefits.contributionMargin',
      'benefits.costRisk',
    ])
      expect(rowAt(id, document)).toMatchObject({ isChanged: true, provenance: { kind: 'ours' } });
  });

  it('takes the default of consulting from the sheet', () => {
    const document: ScenarioDocument = { company: { complexity: 'complex' }, investment: { consulting: 1e7 } };
    expect(rowAt('investment.consulting', document)).toMatchObject({ value: 1e7, initial: 5.5e7, isChanged: true });
  });

  it('carries the note of a value, and lets one be made where it is the user’s or ours', () => {
    const entry = { note: 'asked finance', confidence: 'low' } as const;
    const document: ScenarioDocument = { register: { 'benefits.revenueAttribution': entry } };
    expect(rowAt('benefits.revenueAttribution', document)).toMatchObject({ entry, canAnnotate: true });
    expect(rowAt('benefits.growth', document)).toMatchObject({ entry: undefined, canAnnotate: false });
    expect(rowAt('salary.data_engineer.min', document)).toMatchObject({ field: null, canAnnotate: false });
  });
});

describe('readiness in the register', () => {
  const document: ScenarioDocument = {
    readiness: { team_skills: 12 },
    assessment: { notApplicable: ['team_skills'], targets: { leadership_support: 22 } },
    actions: { executive_sponsor: { chosen: true, weeks: 9 }, recognition: { cost: 1 } },
  };

  it('lists the chosen actions only, and neither targets nor factors that do not apply', () => {
    const ids = rowsOf(document).map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('actions.'))).toEqual([
      'actions.executive_sponsor.startWeek',
      'actions.executive_sponsor.weeks',
      'actions.executive_sponsor.cost',
      'actions.executive_sponsor.raises.leadership_support',
      'actions.executive_sponsor.raises.budget_availability',
    ]);
    expect(ids.filter((id) => id.startsWith('assessment.') || id === 'readiness.team_skills')).toEqual([]);
    expect(changed(document)).toEqual(['actions.executive_sponsor.weeks']);
    expect(rowAt('actions.executive_sponsor.weeks', document)).toMatchObject({
      group: 'readiness',
      value: 9,
      initial: 4,
      canReset: true,
    });
    expect(rowAt('actions.executive_sponsor.cost', document)).toMatchObject({
      provenance: { kind: 'ours' },
      canAnnotate: true,
    });
  });

  it('goes back with everything else, but for targets and earlier assessments', () => {
    const snapshots = [{ date: '2026-01-05', points: { team_skills: 3 } }];
    const kept = { targets: { leadership_support: 22 }, snapshots };
    expect(applied({ ...document, assessment: { ...document.assessment, ...kept } }, null)).toEqual({
      assessment: kept,
    });
  });
});

describe('resetOf', () => {
  it('returns one role of a team, and the team once nothing differs', () => {
    const team = { data_engineer: 6, devops_engineer: 2, data_analyst: 3, data_scientist: 2 };
    const document: ScenarioDocument = {
      investment: { team: { ...team, data_engineering_manager: 1, senior_data_engineer: 3 } },
    };
    expect(changed(document)).toEqual(['investment.team.senior_data_engineer', 'investment.team.data_engineer']);
    const once = reset('investment.team.data_engineer', document);
    expect(changed(once)).toEqual(['investment.team.senior_data_engineer']);
    expect(reset('investment.team.senior_data_engineer', once)).toEqual({});
  });

  it('leaves a total over the horizon to the choice of entering totals', () => {
    const entered = { team: 1e7, infrastructure: 1e7, tools: 1e7, training: 1e7, consulting: 1e7 };
    const document: ScenarioDocument = { investment: { mode: 'entered', entered } };
    expect(rowAt('investment.entered.team', document)).toMatchObject({ isChanged: true, canReset: false });
    expect(rowAt('investment.mode', document)).toMatchObject({ canReset: true });
  });
});

describe('a document that someone sent', () => {
  const sent: ScenarioDocument = { company: { annualRevenue: 5 }, finance: { discountRate: 0.2 } };
  const began = { example: null, sent };

  it('has changed where the reader differs from it, and goes back to it', () => {
    const document: ScenarioDocument = {
      company: { annualRevenue: 6, dataTeamCost: 7 },
      finance: { discountRate: 0.2 },
    };
    const rows = registerOf(readCase(document), began).filter(({ isChanged }) => isChanged);
    expect(rows.map(({ id, initial }) => [id, initial])).toEqual([
      ['company.annualRevenue', 5],
      ['company.dataTeamCost', 0],
    ]);
    const resets = resetAllOf(document, began);
    const back = resets.reduce<ScenarioDocument>((now, { path, value }) => withValueAt(now, path, value), document);
    expect(registerOf(readCase(back), began).filter(({ isChanged }) => isChanged)).toEqual([]);
    expect(registerOf(readCase(sent), began).filter(({ isChanged }) => isChanged)).toEqual([]);
  });
});

describe('resetAllOf', () => {
  it.each(FIXTURES)('leaves nothing of $name changed', ({ scenario }) => {
    for (const example of [null, 'mid_size'] as const) expect(changed(applied(scenario, example), example)).toEqual([]);
  });

  it('keeps the name, the notes, the industry and the region', () => {
    const document: ScenarioDocument = {
      name: 'Ours',
      company: { region: 'pune', annualRevenue: 1e9 },
      register: { 'company.annualRevenue': { note: 'audited' } },
    };
    expect(applied(document, null)).toEqual({
      name: 'Ours',
      company: { region: 'pune' },
      register: { 'company.annualRevenue': { note: 'audited' } },
    });
  });
});
