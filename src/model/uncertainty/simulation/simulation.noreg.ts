import { expect, it } from 'vitest';
import { EXAMPLES } from '#model/facts/examples.ts';
import { simulate } from '#model/uncertainty/simulation/simulate.ts';

// Not right or wrong: pinned, because people share scenarios with a seed and expect to see the same figures.
it.each(['quasi', 'pseudo'] as const)('%s trials of the e-commerce example with seed 1', (sampling) => {
  const { mean, sd, se, p5, p95, budgetP80 } = simulate({
    ...EXAMPLES.ecommerce.document,
    uncertainty: {
      sampling,
      delivery: false,
      outsideView: true,
      correlations: [['benefits.ramp.start', 'benefits.ramp.step', 0.5]],
    },
  });
  expect({ mean, sd, se, p5, p95, budgetP80 }).toMatchSnapshot();
});

it.each(['phased', 'big_bang'] as const)(
  'trials of the e-commerce example that draw how far it gets: %s',
  (approach) => {
    const { mean, se, p5, p95, probabilityPositive, ifDelivered, endings } = simulate({
      ...EXAMPLES.ecommerce.document,
      rollout: { approach },
    });
    const { curve: _, ...delivered } = ifDelivered ?? { curve: null };
    const ended = endings.map(({ curve: _curve, ...ending }) => ending);
    expect({ mean, se, p5, p95, probabilityPositive, delivered, endings: ended }).toMatchSnapshot();
  },
);
