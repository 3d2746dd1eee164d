import { amountOf, readCase, type Case } from '#model/business-case/read-case.ts';
import { outcomeCell, stoppedAt, type OutcomeId } from '#model/delivery/outcomes.ts';
import type { Approach, ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';

/** What a CFO asks next of a case, each a question with an answer of its own. */
export const WHAT_IFS = ['margin', 'late', 'stopped', 'half'] as const;
export type WhatIf = (typeof WHAT_IFS)[number];

/** The contribution margin that is asked about: below the usual one. */
export const ASKED_MARGIN = 0.25;

/** How the programme ends where it fails: at the second gate, where most of what is spent brings nothing yet. */
const failureOf = (approach: Approach): OutcomeId => (approach === 'phased' ? stoppedAt(2) : 'failed');

/**
 * The document in which a question is answered; the one that is asked about stays as it is. A failure is an outcome of
 * every case already.
 */
export function supposing(document: ScenarioDocument, whatIf: WhatIf): ScenarioDocument {
  switch (whatIf) {
    case 'margin':
      return withValueAt(document, 'benefits.contributionMargin', ASKED_MARGIN);
    case 'late':
      return { ...document, supposed: 'a-year-late' };
    case 'half':
      return { ...document, supposed: 'half' };
    case 'stopped':
      return document;
  }
}

/** What a question comes to, before trials are heard. Money in rupees, shares as fractions. */
export interface WhatIfFinding {
  readonly whatIf: WhatIf;
  /** The document that answers it. */
  readonly document: ScenarioDocument;
  /** The cell of that document which says what it is worth. */
  readonly cell: string;
  readonly npv: number;
  /** Against the case delivered as planned. */
  readonly change: number;
  readonly approach: Approach;
  /** The margin in force in the case itself. */
  readonly margin: number;
  /** How far a programme that fails gets. */
  readonly spent: number;
  readonly unlocked: number;
}

/** The answer to a question asked of a case. */
export function whatIfOf(working: Case, whatIf: WhatIf): WhatIfFinding {
  const { approach } = working.shape;
  const document = supposing(working.document, whatIf);
  const read = document === working.document ? working : readCase(document);
  const failure = failureOf(approach);
  const cell = whatIf === 'stopped' ? outcomeCell(approach, failure, 'npv') : 'finance.npv';
  const npv = amountOf(read, cell);
  return {
    whatIf,
    document,
    cell,
    npv,
    change: npv - amountOf(working, 'finance.npv'),
    approach,
    margin: amountOf(working, 'benefits.contributionMargin'),
    spent: amountOf(working, outcomeCell(approach, failure, 'spent')),
    unlocked: amountOf(working, outcomeCell(approach, failure, 'unlocked')),
  };
}
