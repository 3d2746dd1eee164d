import { useId } from 'react';

export interface SwitchProps {
  /** What is on or off: "Faster time to market counts". */
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  /** What pressing it does, on hover and for readers. */
  readonly hint?: string;
  /** The control's id, so that a link elsewhere can focus it. */
  readonly id?: string;
}

/** On or off, at once. Told by the knob's place and by fill, not by hue alone. */
export function Switch({ label, isOn, onChange, hint, id }: SwitchProps) {
  const hintId = useId();
  return (
    <label className="relative inline-flex h-6 w-9 shrink-0 items-center" title={hint}>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
        aria-label={label}
        aria-describedby={hint === undefined ? undefined : hintId}
        className="peer absolute -inset-x-1 -inset-y-2.5 cursor-pointer opacity-0 tablet:-inset-y-1"
      />
      {hint !== undefined && (
        <span id={hintId} hidden>
          {hint}
        </span>
      )}
      <span
        aria-hidden="true"
        className="pointer-events-none flex h-5 w-9 items-center rounded-field border border-line p-0.5 peer-checked:justify-end peer-checked:border-accent peer-checked:bg-accent peer-hover:border-ink peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent [&>span]:bg-line peer-checked:[&>span]:bg-on-accent"
      >
        <span className="block size-3.5 rounded-mark" />
      </span>
    </label>
  );
}
