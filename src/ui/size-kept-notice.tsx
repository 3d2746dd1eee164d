import { Fragment, useState } from 'react';
import type { SizeKept } from '#model/business-case/size-kept.ts';
import { SIZES, type Size } from '#model/facts/company.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { inSentence } from '#words/grammar/in-sentence.ts';
import { keptEffect, keptText } from '#words/size-kept.ts';
import { listed } from '#words/grammar/listed.ts';
import { formatMoneyChange } from '#words/figures/money.ts';
import { counted, formatNumber, numberWord } from '#words/figures/numbers.ts';
import { LinkButton } from './link-button.tsx';
import { Notice } from './notice.tsx';

export interface SizeKeptNoticeProps extends SizeKept {
  /** The size in force, whose own values are offered. */
  readonly size: Size;
  /** How long the case is followed. */
  readonly years: number;
  readonly onUseDefaults: () => void;
}

/** Says which values a switch of size keeps, and offers the size's own after showing exactly what they would replace. */
export function SizeKeptNotice({ size, years, kept, effect, onUseDefaults }: SizeKeptNoticeProps) {
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  if (kept.length === 0) return null;
  const sizeWord = SIZES[size].toLowerCase();
  // "Compute, hours a month" is listed as "compute".
  const names = kept.map(({ label }) => inSentence(label.split(',')[0] ?? label));
  return (
    <>
      <Notice
        title={`Set by hand and kept whatever the size: ${listed(names)}.`}
        actions={<LinkButton onPress={() => setOpen(true)}>Use what is usual for {sizeWord} companies…</LinkButton>}
      />
      <Dialog
        title={`Use what is usual for ${sizeWord} companies?`}
        isOpen={isOpen}
        onClose={close}
        actions={
          <>
            <Button onPress={close}>Keep mine</Button>
            <Button
              kind="primary"
              onPress={() => {
                onUseDefaults();
                close();
              }}
            >
              Replace {kept.length === 1 ? 'it' : `these ${numberWord(kept.length)}`}
            </Button>
          </>
        }
      >
        <p className="mb-3 text-muted">This would replace the following, {keptEffect(effect, years)}.</p>
        <KeptTable kept={kept} years={years} />
        <p className="mt-3 text-small text-muted">One step: Undo brings all of yours back.</p>
      </Dialog>
    </>
  );
}

const HEAD = 'py-1.5 pl-2 tablet:pl-3 text-end align-bottom';

const TEAM = 'investment.team';

/** "data engineer 4.5 → 8" */
const changeOfRole = ({ label, yours, usual }: SizeKept['kept'][number]['roles'][number]): string =>
  `${inSentence(label)}\u00A0${formatNumber(yours)}\u00A0→\u00A0${formatNumber(usual)}`;

function KeptTable({ kept, years }: Pick<SizeKeptNoticeProps, 'kept' | 'years'>) {
  return (
    <table className="w-full text-table">
      <thead>
        <tr className="border-b border-ink text-small text-muted">
          <th scope="col" className="py-1.5 align-bottom">
            Value
          </th>
          <th scope="col" className={HEAD}>
            Yours
          </th>
          <th scope="col" className={HEAD}>
            Usual
          </th>
          <th scope="col" className={HEAD}>
            Cost, {counted(years, 'year')}
          </th>
        </tr>
      </thead>
      <tbody>
        {kept.map(({ path, label, yours, usual, effect, roles }) => (
          <Fragment key={path}>
            <tr className="border-t border-rule">
              <th scope="row" className="py-1.5">
                {path === TEAM ? `${label}, people` : label}
              </th>
              <td className="tnum py-1.5 pl-2 tablet:pl-3 text-end">{keptText(path, yours)}</td>
              <td className="tnum py-1.5 pl-2 tablet:pl-3 text-end font-semibold">{keptText(path, usual)}</td>
              <td className="tnum py-1.5 pl-2 tablet:pl-3 text-end whitespace-nowrap">{formatMoneyChange(effect)}</td>
            </tr>
            {roles.length > 0 && (
              <tr className="text-small text-muted">
                <td colSpan={4} className="pb-2">
                  {roles.map(changeOfRole).join('; ')}
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
