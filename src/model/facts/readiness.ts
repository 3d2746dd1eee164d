/** A dimension of readiness: its factors' maxima in points (100 together) and its weight in the score, §8. */
export const DIMENSIONS = {
  technical: {
    label: 'Technical',
    weight: 30,
    factors: {
      data_architecture_maturity: { label: 'Data architecture maturity', maximum: 25 },
      tool_standardization: { label: 'Tool standardisation', maximum: 25 },
      infrastructure_automation: { label: 'Infrastructure automation', maximum: 25 },
      monitoring_capabilities: { label: 'Monitoring', maximum: 25 },
    },
  },
  organizational: {
    label: 'Organisational',
    weight: 40,
    factors: {
      team_skills: { label: 'Team skills and experience', maximum: 30 },
      leadership_support: { label: 'Leadership support', maximum: 25 },
      cultural_openness: { label: 'Cultural openness to change', maximum: 25 },
      cross_team_collaboration: { label: 'Cross-team collaboration', maximum: 20 },
    },
  },
  business: {
    label: 'Business',
    weight: 30,
    factors: {
      clear_objectives: { label: 'Clear objectives', maximum: 25 },
      budget_availability: { label: 'Budget availability', maximum: 25 },
      stakeholder_alignment: { label: 'Stakeholder alignment', maximum: 25 },
      success_metrics: { label: 'Success metrics', maximum: 25 },
    },
  },
} as const;

export type DimensionId = keyof typeof DIMENSIONS;
export type FactorId = {
  [D in DimensionId]: keyof (typeof DIMENSIONS)[D]['factors'];
}[DimensionId];

export interface Factor {
  readonly id: FactorId;
  readonly dimension: DimensionId;
  readonly label: string;
  /** Points at full maturity. */
  readonly maximum: number;
}

export const DIMENSION_IDS = Object.keys(DIMENSIONS) as readonly DimensionId[];

/** The twelve factors, dimension by dimension. */
export const FACTORS: readonly Factor[] = DIMENSION_IDS.flatMap((dimension) =>
  Object.entries<{ readonly label: string; readonly maximum: number }>(DIMENSIONS[dimension].factors).map(
    ([id, { label, maximum }]) => ({
      id: id as FactorId,
      dimension,
      label,
      maximum,
    }),
  ),
);

/** Scores at which the next maturity level begins. */
export const LEVEL_BOUNDARIES = [25, 50, 75] as const;

/** Maturity levels with the construction site that the source compares each to, §0. */
export const LEVELS = [
  {
    level: 1,
    name: 'Manual',
    stage: 'traditional data processing',
    construction: 'individual contractors with hand tools',
    delivery: '3–5 years',
    quality: 'uneven, as good as whoever did the work',
  },
  {
    level: 2,
    name: 'Semi-automated',
    stage: 'basic DataOps',
    construction: 'standard processes and power tools',
    delivery: '1–2 years',
    quality: 'more even, and documented',
  },
  {
    level: 3,
    name: 'Fully automated',
    stage: 'advanced DataOps',
    construction: 'cranes and automated scheduling',
    delivery: '6–12 months',
    quality: 'high and predictable',
  },
  {
    level: 4,
    name: 'Smart',
    stage: 'modern DataOps',
    construction: 'AI planning, sensors and predictive maintenance',
    delivery: '3–6 months',
    quality: 'no defects, tuned as it runs',
  },
] as const;
