import { expect, it } from 'vitest';
import { influenceOn } from '#model/business-case/influence.ts';
import { readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { FACTORS } from '#model/facts/readiness.ts';

it('tries a quarter less in the steps that the field takes', () => {
  // Of what moves the benefits here, only the weeks of the action are our assumption: 10, so that 7.5 become 8.
  const document: ScenarioDocument = {
    company: { annualRevenue: 5e9 },
    benefits: { revenueAttribution: 0.2, contributionMargin: 1, ramp: { kind: 'readiness' } },
    readiness: Object.fromEntries(FACTORS.map(({ id }) => [id, 10])),
    actions: {
      tool_standards: {
        chosen: true,
        startWeek: 4,
        raises: { tool_standardization: 5, data_architecture_maturity: 5 },
      },
    },
  };
  const found = influenceOn(readCase(document), 'benefits.total', null);
  expect(found).toMatchObject({ cell: { id: 'actions.tool_standards.weeks' }, value: 10, tried: 8 });
});
