import { useState } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { LinkButton } from './link-button.tsx';
import { Notice } from './notice.tsx';

/** One value of the user's beside what the size would set. */
export interface KeptValue {
  readonly label: string;
  readonly yours: string;
  readonly usual: string;
}

export interface SizeKeptNoticeProps {
  /** "mid-size" */
  readonly size: string;
  readonly kept: readonly KeptValue[];
  /** What the swap does to the investment over the horizon: "₹2.1 Cr less over three years". */
  readonly effect: string;
  readonly onUseDefaults: () => void;
}

const listed = (labels: readonly string[]) => labels.join(', ').replace(/, ([^,]*)$/, ' and $1');

/** Says which values a switch of size keeps, and offers the size's own after showing exactly what they would replace. */
export function SizeKeptNotice({ size, kept, effect, onUseDefaults }: SizeKeptNoticeProps) {
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  if (kept.length === 0) return null;
  const names = listed(kept.map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1)));
  return (
    <>
      <Notice
        title={`Set by hand and kept whatever the size: ${names}.`}
        actions={<LinkButton onPress={() => setOpen(true)}>Use what is usual for {size} companies…</LinkButton>}
      />
      <Dialog
        title={`Use what is usual for ${size} companies?`}
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
              Replace {kept.length === 1 ? 'it' : `these ${kept.length}`}
            </Button>
          </>
        }
      >
        <p className="mb-3 text-muted">This would replace the following, {effect}. Undo brings yours back.</p>
        <table className="w-full text-table">
          <thead>
            <tr className="border-b border-ink text-small text-muted">
              <th scope="col" className="py-1.5">
                Value
              </th>
              <th scope="col" className="py-1.5 text-end">
                Yours
              </th>
              <th scope="col" className="py-1.5 pl-3 text-end">
                Usual
              </th>
            </tr>
          </thead>
          <tbody>
            {kept.map(({ label, yours, usual }) => (
              <tr key={label} className="border-b border-rule">
                <th scope="row" className="py-1.5">
                  {label}
                </th>
                <td className="tnum py-1.5 text-end">{yours}</td>
                <td className="tnum py-1.5 pl-3 text-end">{usual}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Dialog>
    </>
  );
}
