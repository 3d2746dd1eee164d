import { useState } from 'react';
import { driverName } from '#words/uncertainty/drivers.ts';
import { PairField, type PairFieldsProps } from './pair-field.tsx';
import { rankOf } from './pairs.ts';

/** The drivers that move together, each with each: one half is enough, the other would repeat it. Refusals stand under it. */
export function Matrix({ drivers, pairs, set, usedOf }: PairFieldsProps) {
  const [problemsAt, setProblemsAt] = useState<HTMLElement | null>(null);
  return (
    <>
      <div className="overflow-x-auto">
        <table className="text-table">
          <caption className="for-readers">Rank correlations</caption>
          <thead>
            <tr className="align-bottom text-small text-muted">
              <th scope="col">
                <span className="for-readers">Driver</span>
              </th>
              {drivers.slice(0, -1).map((driver) => (
                <th key={driver.path} scope="col" className="w-24 px-1.5 py-2">
                  {driverName(driver)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {drivers.slice(1).map((row, k) => (
              <tr key={row.path} className="border-t border-rule">
                <th scope="row" className="w-44 py-2 pr-4 font-medium">
                  {driverName(row)}
                </th>
                {drivers.slice(0, -1).map((column, at) => (
                  <td key={column.path} className="px-1.5 py-2 align-top">
                    {at <= k && (
                      <PairField
                        one={row}
                        other={column}
                        rank={rankOf(pairs, row.path, column.path)}
                        used={usedOf(row, column)}
                        problemsAt={problemsAt}
                        onChange={(rank) => set(row, column, rank)}
                      />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div ref={setProblemsAt} />
    </>
  );
}
