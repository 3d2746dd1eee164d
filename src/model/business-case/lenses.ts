import type { Overlap, ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';
import { CAPACITY_AS_CASH, REVENUE_ATTRIBUTION, USUAL_MARGIN } from '#model/facts/assumptions.ts';
import { ours, source, type Provenance } from '#model/facts/provenance.ts';

/** The six fields on which people who look at the same company differ. A lens is exactly these. */
export interface LensFields {
  readonly revenueAttribution: number;
  readonly contributionMargin: number;
  readonly overlap: Overlap;
  readonly benefitRisk: number;
  readonly costRisk: number;
  readonly capacityCashable: number;
}

export interface Lens {
  readonly label: string;
  /** Who looks this way, in one clause. */
  readonly belief: string;
  readonly fields: LensFields;
  readonly provenance: Provenance;
}

export const LENSES = {
  published: {
    label: 'Published formula',
    belief: 'Every rupee of revenue gain is credited to data',
    fields: {
      revenueAttribution: 1,
      contributionMargin: 1,
      overlap: 'additive',
      benefitRisk: 0,
      costRisk: 0,
      capacityCashable: 1,
    },
    provenance: source('§4'),
  },
  calibrated: {
    label: 'Calibrated',
    belief: '16% credited: our figure, fitted to the published totals',
    fields: {
      revenueAttribution: REVENUE_ATTRIBUTION,
      contributionMargin: 1,
      overlap: 'additive',
      benefitRisk: 0,
      costRisk: 0,
      capacityCashable: 1,
    },
    provenance: ours('Fitted so that both §4 examples come within 5% of their published annual benefit.'),
  },
  cfo: {
    label: 'CFO',
    belief: '16% credited at 30% margin, a quarter of freed hours as cash, benefits −20%, costs +15%',
    fields: {
      revenueAttribution: REVENUE_ATTRIBUTION,
      contributionMargin: USUAL_MARGIN,
      overlap: 'compounding',
      benefitRisk: 0.2,
      costRisk: 0.15,
      capacityCashable: CAPACITY_AS_CASH,
    },
    provenance: ours('What a careful finance team would ask for before it signs.'),
  },
} as const satisfies Record<string, Lens>;

export type LensId = keyof typeof LENSES;
export const LENS_IDS = Object.keys(LENSES) as readonly LensId[];

/** The CFO's lens as it was before freed capacity was told from cash: documents of that time still look through it. */
export const CFO_FIRST_EDITION: Lens = {
  label: 'CFO, first edition',
  belief: '16% credited at 30% margin, every freed hour as cash, benefits −20%, costs +15%',
  fields: { ...LENSES.cfo.fields, capacityCashable: 1 },
  provenance: ours("The CFO's lens of earlier documents, which still counted an hour freed as a rupee saved."),
};

/** The lens whose fields are all in force when a document is silent. */
export const DEFAULT_LENS: LensId = 'calibrated';

const FIELD_NAMES = Object.keys(LENSES.calibrated.fields) as readonly (keyof LensFields)[];

/** The six fields in force in a document. */
export const lensFieldsOf = (document: ScenarioDocument): LensFields => ({
  ...LENSES[DEFAULT_LENS].fields,
  ...Object.fromEntries(
    FIELD_NAMES.flatMap((name) => {
      const value = document.benefits?.[name];
      return value === undefined ? [] : [[name, value]];
    }),
  ),
});

export const sameLens = (left: LensFields, right: LensFields): boolean =>
  FIELD_NAMES.every((name) => left[name] === right[name]);

/** The built-in lens a document looks through, or null where its six fields match none. */
export function lensOf(document: ScenarioDocument): LensId | null {
  const fields = lensFieldsOf(document);
  return LENS_IDS.find((id) => sameLens(fields, LENSES[id].fields)) ?? null;
}

/** The six fields of a lens alone, whatever else the value carries. */
export const fieldsOfLens = (lens: LensFields): LensFields => ({
  revenueAttribution: lens.revenueAttribution,
  contributionMargin: lens.contributionMargin,
  overlap: lens.overlap,
  benefitRisk: lens.benefitRisk,
  costRisk: lens.costRisk,
  capacityCashable: lens.capacityCashable,
});

/** A copy of the document that looks through a lens; a field that equals the default is left to it. */
export function throughLens(document: ScenarioDocument, fields: LensFields): ScenarioDocument {
  const initial = LENSES[DEFAULT_LENS].fields;
  return FIELD_NAMES.reduce(
    (seen, name) => withValueAt(seen, `benefits.${name}`, fields[name] === initial[name] ? undefined : fields[name]),
    document,
  );
}

/** The lens that a case is held against: the harshest, or ours where it is seen through that one already. */
export const contrastOf = (chosen: LensId | null): LensId => (chosen === 'cfo' ? 'calibrated' : 'cfo');

/**
 * Whose view a document looks through: a built-in lens, one that is saved in it, or one that has no name. `isSenders`: it
 * is the view with which someone sent the scenario.
 */
export type LensName =
  | { readonly kind: 'built-in'; readonly id: LensId }
  /** The CFO's lens of earlier documents. */
  | { readonly kind: 'first-edition' }
  | { readonly kind: 'own'; readonly name: string; readonly isSenders: boolean }
  | { readonly kind: 'none'; readonly isSenders: boolean };

/**
 * The name of the view that a document looks through. Where a saved lens says the same as a built-in one, the built-in
 * name stands for both.
 * @param sent the document as someone sent it, if anyone did
 */
export function lensNameOf(document: ScenarioDocument, sent?: ScenarioDocument): LensName {
  const id = lensOf(document);
  if (id !== null) return { kind: 'built-in', id };
  const fields = lensFieldsOf(document);
  if (sameLens(fields, CFO_FIRST_EDITION.fields)) return { kind: 'first-edition' };
  const own = document.lenses?.find((each) => sameLens(each, fields));
  const isSenders = sent !== undefined && sameLens(fields, lensFieldsOf(sent));
  return own === undefined ? { kind: 'none', isSenders } : { kind: 'own', name: own.name, isSenders };
}
