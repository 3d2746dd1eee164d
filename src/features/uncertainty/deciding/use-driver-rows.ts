import { useMemo } from 'react';
import { driverRowsOf, type DriverRow } from '#model/findings/uncertainty/driver-rows.ts';
import { rolloutOf } from '#model/delivery/rollout.ts';
import { gateCell } from '#model/delivery/gates.ts';
import { amountOf } from '#model/business-case/read-case.ts';
import { GATES } from '#model/facts/rollout.ts';
import { driversOf } from '#model/uncertainty/drivers.ts';
import type { TornadoBar } from '#model/uncertainty/findings.ts';
import { useUncertainty } from '#bound/context.ts';
import type { View } from '#features/uncertainty/shared/use-view.ts';

/** All that is known of each driver, in the order of the tornado. */
export function useDriverRows(
  { scene, working, contrast, contrastLens }: View,
  bars: readonly TornadoBar[],
): readonly DriverRow[] {
  const { read, drivers, delivery, results } = scene;
  const breakeven = useUncertainty((state) => state.breakeven);
  const sobol = useUncertainty((state) => state.sobol);
  const evppi = working?.findings.evppi ?? null;
  const theirs = contrast?.findings.evppi ?? null;
  const otherRead = results.lenses[contrastLens];
  const gates = useMemo(() => {
    if (delivery === null || read.shape.approach !== 'phased') return null;
    const today = GATES.reduce((sum, gate) => sum + amountOf(read, gateCell(gate)), 0) / GATES.length;
    return { today, breakEven: rolloutOf(read).breakEvenGate };
  }, [read, delivery]);
  return useMemo(() => {
    const other = theirs === null ? null : { varying: driversOf(otherRead), evppi: theirs };
    return driverRowsOf({ drivers, delivery, bars, breakeven, sobol, evppi, other, gates });
  }, [drivers, delivery, bars, breakeven, sobol, evppi, theirs, otherRead, gates]);
}
