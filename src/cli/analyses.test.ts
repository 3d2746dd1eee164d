import { describe, expect, test } from 'vitest';
import { differences } from '#model/testing/differences.ts';
import { DRIVER_PATHS } from '#model/uncertainty/driver-paths.ts';
import { spokenOf } from '#scenario/testing/of-then.ts';
import { model, parsed } from './program-under-test.ts';

describe('analyses', () => {
  const document = JSON.stringify({ company: { annualRevenue: 5e9 } });

  test('stand after the results, in the order in which they were asked for', async () => {
    const { status, stdout, stderr } = await model(['--analysis', 'worth, tornado', '-'], document);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const plain = Object.keys(parsed((await model(['-'], document)).stdout));
    expect(Object.keys(parsed(stdout))).toEqual([...plain, 'worth', 'tornado']);
  });

  test('go with every line', async () => {
    const { status, lines } = await model(['-', '--analysis=breakeven'], `${document}\n{"name":5}\n{}\n`);
    expect(status).toBe(1);
    const keys = lines.map((line) => Object.keys(parsed(line)).at(-1));
    expect(keys).toEqual(['breakeven', 'line', 'breakeven']);
  });

  describe('the simulation', () => {
    const simulated = async (words: readonly string[], input: unknown = JSON.parse(document)) => {
      const { status, stdout, stderr } = await model(
        ['-', '--analysis', 'simulation', ...words],
        JSON.stringify(input),
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      return parsed(stdout).simulation;
    };

    const expectQuantiles = (found: object) => {
      const quantiles = Object.entries(found).flatMap(([key, value]) => (/^p\d+$/.test(key) ? [Number(value)] : []));
      expect(quantiles).toHaveLength(7);
      expect(quantiles).toEqual(quantiles.toSorted((a, b) => a - b));
    };

    test('finds the mean, its spread and error, quantiles, chances and what knowing is worth', async () => {
      const found = (await simulated([])) ?? {};
      expect(Object.keys(found)).toEqual(
        'trials seed mean sd se p5 p10 p25 p50 p75 p90 p95 probabilityPositive probabilityPayback evpi evppi ifDelivered'.split(
          ' ',
        ),
      );
      expectQuantiles(found);
      expect(found).toMatchObject({
        evppi: { 'benefits.revenueAttribution': expect.any(Number), delivery: expect.any(Number) },
      });
    });

    test('tells beside them the same trials delivered in full', async () => {
      const found = await simulated([]);
      const { ifDelivered } = found ?? {};
      expect(Object.keys(ifDelivered ?? {})).toEqual(
        'mean sd p5 p10 p25 p50 p75 p90 p95 probabilityPositive'.split(' '),
      );
      expectQuantiles(ifDelivered ?? {});
      expect(ifDelivered?.mean).toBeGreaterThan(Number(found?.mean));
      expect(ifDelivered?.probabilityPositive).toBeGreaterThan(Number(found?.probabilityPositive));
    });

    test('has none beside it where delivery is not counted, and the trials are those', async () => {
      const { ifDelivered } = (await simulated([])) ?? {};
      const found =
        (await simulated([], { ...(JSON.parse(document) as object), uncertainty: { delivery: false } })) ?? {};
      expect(found.ifDelivered).toBeNull();
      expect(found.evppi).not.toHaveProperty('delivery');
      expect(differences(ifDelivered, spokenOf(found, ifDelivered), 1e-9)).toEqual([]);
    });

    test('takes trials and seed from the command line, else from the scenario, else 10,000 and 1', async () => {
      const own = { ...(JSON.parse(document) as object), uncertainty: { trials: 3000, seed: 5 } };
      expect(await simulated([])).toMatchObject({ trials: 10_000, seed: 1 });
      expect(await simulated([], own)).toMatchObject({ trials: 3000, seed: 5 });
      expect(await simulated(['--trials', '2000', '--seed=7'], own)).toMatchObject({ trials: 2000, seed: 7 });
      expect(await simulated(['--seed', '0'], own)).toMatchObject({ trials: 3000, seed: 0 });
    });

    test('is the same for the same seed and another for another', async () => {
      const [one, again, other] = await Promise.all(
        [
          ['--seed', '3'],
          ['--seed', '3'],
          ['--seed', '4'],
        ].map((words) => simulated(words)),
      );
      expect(again).toEqual(one);
      expect(other?.mean).not.toBe(one?.mean);
    });

    test('of a case in which nothing varies is that case', async () => {
      const drivers = Object.fromEntries(DRIVER_PATHS.map((path) => [path, { shape: 'fixed' }]));
      const input = { ...(JSON.parse(document) as object), uncertainty: { drivers, delivery: false } };
      const { finance } = parsed((await model(['-'], JSON.stringify(input))).stdout);
      const { mean, sd, evpi, evppi, ...found } = (await simulated([], input)) ?? {};
      expect(mean).toBeCloseTo(finance.npv, 3);
      expect({ sd, evpi, evppi }).toEqual({ sd: 0, evpi: 0, evppi: {} });
      expect(found).toMatchObject({ probabilityPositive: finance.npv > 0 ? 1 : 0, ifDelivered: null });
    });

    test('of a case in which nothing but delivery varies is its rollout', async () => {
      const drivers = Object.fromEntries(DRIVER_PATHS.map((path) => [path, { shape: 'fixed' }]));
      const input = { ...(JSON.parse(document) as object), uncertainty: { drivers } };
      const { finance, rollout } = parsed((await model(['-', '--analysis=rollout'], JSON.stringify(input))).stdout);
      const { mean, se, evppi, ifDelivered } = (await simulated([], input)) ?? {};
      expect(Math.abs(Number(mean) - (rollout?.phased.expectedNpv ?? 0))).toBeLessThan(4 * Number(se));
      expect(Object.keys(evppi ?? {})).toEqual(['delivery']);
      expect(ifDelivered?.mean).toBeCloseTo(finance.npv, 3);
    });
  });

  test.each([
    ['the drivers and delivery', document, 'delivery'],
    [
      'the drivers',
      JSON.stringify({ ...(JSON.parse(document) as object), uncertainty: { delivery: false } }),
      'benefits.revenueAttribution',
    ],
  ])('share the variance out among %s', async (_, input, most) => {
    const { status, stdout } = await model(['-', '--analysis', 'sobol,tornado'], input);
    const { sobol = {}, tornado = [] } = parsed(stdout);
    expect(status).toBe(0);
    expect(Object.keys(sobol).toSorted()).toEqual(tornado.map(({ driver }) => driver).toSorted());
    const shares = Object.values(sobol);
    for (const share of shares) expect(Object.keys(share)).toEqual(['first', 'total']);
    const sumOf = (part: 'first' | 'total') => shares.reduce((sum, share) => sum + share[part], 0);
    expect(sumOf('first')).toBeGreaterThan(0.8);
    expect(sumOf('first')).toBeLessThan(1.02);
    expect(sumOf('total')).toBeGreaterThan(sumOf('first'));
    expect(sobol[most]?.first).toBeGreaterThan(0.5);
  });

  test('have null for what does not exist', async () => {
    const { stdout } = await model(['-', '--analysis', 'breakeven,tornado,simulation,sobol,rollout,worth'], '{}');
    expect(stdout).toContain('"benefits.revenueAttribution": null');
    expect(stdout).not.toMatch(/NaN|Infinity|-0[,\n]/);
  });
});
