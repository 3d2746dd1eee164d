import { memo, useMemo, useState } from 'react';
import { correlationsOf, rankBetween } from '#model/uncertainty/correlations/correlations.ts';
import type { Driver } from '#model/uncertainty/driver.ts';
import { driverName } from '#words/uncertainty/drivers.ts';
import { useUncertaintyEdit } from '#features/uncertainty/shared/use-uncertainty-edit.ts';
import type { Scene } from '#features/uncertainty/shared/use-view.ts';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/fields/select-field.tsx';
import { formatNumber } from '#words/figures/numbers.ts';
import { correlationsTitle, mendedWords } from '#words/uncertainty/correlations.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/page.tsx';
import { useMedia } from '#ui/use-media.ts';
import { Matrix } from './matrix.tsx';
import { PairField, type PairFieldsProps } from './pair-field.tsx';
import { pairsOf, rankOf, withPair } from './pairs.ts';

/** What a new pair begins with: a middling rank correlation, to be changed at once. */
const FIRST_RANK = 0.5;
/** A matrix of more drivers than this is wider than its column. */
const MOST_IN_MATRIX = 7;

/** Which drivers move together: pairs, and the matrix of the drivers in them. */
export const CorrelationsSection = memo(function CorrelationsSection({ scene }: { readonly scene: Scene }) {
  const { read, varying } = scene;
  const edit = useUncertaintyEdit();
  const isWide = useMedia('(min-width: 62.5rem)');
  const pairs = pairsOf(read.document);
  const found = useMemo(() => correlationsOf(read.document, varying), [read, varying]);
  if (varying.length < 2) return null;
  const named = new Set(pairs.flatMap(([one, other]) => [one, other]));
  const chosen = varying.filter(({ path }) => named.has(path));
  const isMended = found?.isMended === true;
  const set = (one: Driver, other: Driver, rank: number | undefined): void =>
    edit(
      ['correlations'],
      withPair(pairs, one.path, other.path, rank),
      `Correlation of ${driverName(one)} and ${driverName(other)}: ${rank === undefined ? 'none' : formatNumber(rank, 3)}`,
    );
  const usedOf = (one: Driver, other: Driver): number | undefined =>
    isMended ? rankBetween(found, one.path, other.path) : undefined;
  const fields = { pairs, set, usedOf };
  return (
    <Section
      title={correlationsTitle(pairs.length, found?.isContradictory === true)}
      prose={
        <>
          <p>
            At 1 the high values of one always come with the high values of the other, at −1 with the low ones; at 0
            they know nothing of each other. It is the order that is held, whatever the shapes.
          </p>
          <p>An emptied field takes its pair away.</p>
        </>
      }
    >
      {isMended && (
        <div className="mb-5" data-testid="mended">
          <Notice title={mendedWords(found).title}>{mendedWords(found).detail}</Notice>
        </div>
      )}
      {chosen.length > 0 &&
        (isWide && chosen.length <= MOST_IN_MATRIX ? (
          <Matrix drivers={chosen} {...fields} />
        ) : (
          <PairList drivers={varying} {...fields} />
        ))}
      <NewPair
        drivers={varying}
        isTaken={(one, other) => rankOf(pairs, one, other) !== undefined}
        onAdd={(one, other) => set(one, other, FIRST_RANK)}
      />
    </Section>
  );
});

function PairList({ drivers, pairs, set, usedOf }: PairFieldsProps) {
  const driver = (path: string) => drivers.find((each) => each.path === path);
  return (
    <ul>
      {pairs.map(([a, b, rank]) => {
        const [one, other] = [driver(a), driver(b)];
        if (one === undefined || other === undefined) return null;
        return (
          <li
            key={`${a} ${b}`}
            className="flex flex-wrap items-center justify-between gap-x-4 border-b border-rule py-2 text-table"
          >
            <span className="min-w-0 flex-1">
              {driverName(one)} <span className="text-muted">and</span> {driverName(other)}
            </span>
            <PairField
              one={one}
              other={other}
              rank={rank}
              used={usedOf(one, other)}
              onChange={(next) => set(one, other, next)}
            />
          </li>
        );
      })}
    </ul>
  );
}

interface NewPairProps {
  readonly drivers: readonly Driver[];
  readonly isTaken: (one: string, other: string) => boolean;
  readonly onAdd: (one: Driver, other: Driver) => void;
}

function NewPair({ drivers, isTaken, onAdd }: NewPairProps) {
  const [picked, setPicked] = useState<readonly [string, string]>(['', '']);
  const at = (path: string, fallback: number): Driver | undefined =>
    drivers.find((each) => each.path === path) ?? drivers[fallback];
  const one = at(picked[0], 0);
  const other = at(picked[1], 1);
  if (one === undefined || other === undefined) return null;
  const choices = drivers.map((driver) => ({ id: driver.path, label: driverName(driver) }));
  const problem =
    one.path === other.path
      ? 'A driver always moves with itself; choose another one.'
      : isTaken(one.path, other.path)
        ? 'This pair stands above already; change it there.'
        : null;
  return (
    <div data-screen-only className="mt-2">
      <div className="grid gap-x-8 @row:grid-cols-2 [&>*]:border-b-0">
        <SelectField
          id="uncertainty-pair-one"
          label="Driver"
          value={one.path}
          choices={choices}
          onChange={(path) => setPicked([path, other.path])}
        />
        <SelectField
          id="uncertainty-pair-other"
          label="moves with"
          value={other.path}
          choices={choices}
          onChange={(path) => setPicked([one.path, path])}
        />
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-4">
        <Button icon="plus" isDisabled={problem !== null} onPress={() => onAdd(one, other)}>
          Add the pair
        </Button>
        <span role="status" className="text-label text-muted">
          {problem}
        </span>
      </div>
    </div>
  );
}
