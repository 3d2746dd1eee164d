import { describe, expect, test } from 'vitest';
import { migrator, type Migration, type RawDocument } from '#scenario/migrator.ts';

const tracing = (from: number): Migration => ({
  from,
  up: (raw) => ({ ...raw, trace: [...(Array.isArray(raw['trace']) ? raw['trace'] : []), from] }),
});
const THREE = [tracing(1), tracing(2), tracing(3)];

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

describe('migrations', () => {
  const migrate = migrator(THREE, 4);

  test.each([
    [1, [1, 2, 3]],
    [2, [2, 3]],
    [3, [3]],
  ])('from version %d run in order, each once', (version, trace) => {
    expect(migrate({ version, name: 'x' })).toEqual({ ok: true, raw: { version: 4, name: 'x', trace } });
  });

  test.each([{ version: 4, name: 'x' }, { name: 'x' }, {}])('do not touch %j: it counts as current', (input) => {
    expect(migrate(input)).toEqual({ ok: true, raw: input });
  });

  test.each([5, 99, 1e9])('name version %d as newer', (version) => {
    expect(migrate({ version })).toEqual({ ok: false, reason: 'newer', version });
  });

  test.each([null, 5, 'x', [], { version: '1' }, { version: 0 }, { version: -1 }, { version: 1.5 }, { version: null }])(
    'leave %j to the schema',
    (input) => {
      expect(migrate(input)).toEqual({ ok: true, raw: input });
    },
  );

  test('never change what they are given, not even a careless one', () => {
    const careless: Migration = {
      from: 1,
      up: (raw) => {
        const company = raw['company'] as Record<string, unknown>;
        company['size'] = 'startup';
        return raw;
      },
    };
    const input = frozen({ version: 1, company: { size: 'huge' }, list: [[1]] });
    expect(migrator([careless], 2)(input)).toEqual({
      ok: true,
      raw: { version: 2, company: { size: 'startup' }, list: [[1]] },
    });
    expect(input.company.size).toBe('huge');
  });

  test('a key named __proto__ stays a key', () => {
    const migrated = migrate(JSON.parse('{"version":1,"__proto__":{"polluted":1}}'));
    const raw = (migrated.ok ? migrated.raw : {}) as RawDocument;
    expect(Object.hasOwn(raw, '__proto__')).toBe(true);
    expect({}).not.toHaveProperty('polluted');
  });

  test('deep nesting does not exhaust the stack', () => {
    const deep: unknown = JSON.parse(`{"version":1,"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
    expect(migrate(deep).ok).toBe(true);
  });
});

describe('a list of migrations', () => {
  test.each<[string, readonly Migration[], number]>([
    ['with a gap', [tracing(1), tracing(3)], 3],
    ['out of order', [tracing(2), tracing(1)], 3],
    ['with one twice', [tracing(1), tracing(1)], 3],
    ['that starts late', [tracing(2)], 2],
    ['that stops short of the current version', [tracing(1)], 3],
    ['that goes beyond it', THREE, 3],
  ])('%s is refused', (_, list, current) => {
    expect(() => migrator(list, current)).toThrow(RangeError);
  });
});
