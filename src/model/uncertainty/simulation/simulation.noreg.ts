import { expect, it } from 'vitest';
import { EXAMPLES } from '#model/facts/examples.ts';
import { simulate } from '#model/uncertainty/simulation/simulate.ts';

// Not right or wrong: pinned, because people share scenarios with a seed and expect to see the same figures.
it.each(['quasi', 'pseudo'] as const)('%s trials of the e-commerce example with seed 1', (sampling) => {
  const { mean, sd, se, p5, p95, budgetP80 } = simulate({
    ...EXAMPLES.ecommerce.document,
    uncertainty: { sampling, outsideView: true, correlations: [['benefits.ramp.start', 'benefits.ramp.step', 0.5]] },
  });
  expect({ mean, sd, se, p5, p95, budgetP80 }).toMatchSnapshot();
});
