import type { ReactNode } from 'react';
import { classes } from '#ui/class-names.ts';
import { Icon } from '#ui/icon.tsx';

/** Ids of the texts around a control, so that it can point at them. */
export interface FieldIds {
  readonly control: string;
  readonly label: string;
  readonly hint: string;
  readonly reading: string;
  readonly message: string;
}

/** Every id a row needs, made from the control's own. */
export function fieldIds(control: string): FieldIds {
  return {
    control,
    label: `${control}-label`,
    hint: `${control}-hint`,
    reading: `${control}-reading`,
    message: `${control}-message`,
  };
}

export interface FieldRowProps {
  readonly ids: FieldIds;
  readonly label: string;
  /** A few words under the label. */
  readonly hint?: ReactNode;
  /** What stands to the right: how the entry was read, where it comes from. */
  readonly reading?: ReactNode;
  /** Why an entry was refused; stands under the field with a triangle. */
  readonly problem?: string | undefined;
  /** A quiet sentence under the field. */
  readonly description?: ReactNode;
  /** Under all of it: controls that help to fill the field. */
  readonly helper?: ReactNode;
  /** The control takes the reading's column too. */
  readonly wide?: boolean;
  /** The control is a group of controls: the label is not a <label>. */
  readonly isGroup?: boolean;
  readonly children: ReactNode;
}

/** The border, height and states every field shares. */
export const FIELD_LOOK =
  'h-11 w-full rounded-field border border-line bg-paper px-3 text-body text-ink tablet:h-10 hover:border-ink ' +
  'focus-visible:border-accent focus-visible:shadow-[inset_0_0_0_1px_var(--color-accent),0_0_0_3px_var(--color-accent-soft)] focus-visible:outline-none ' +
  'aria-invalid:border-loss aria-invalid:not-focus-visible:shadow-[inset_0_0_0_1px_var(--color-loss)] forced-colors:focus-visible:outline-2';

/** One line of a form in three columns, label, field and reading; stacked where the page is narrow. */
export function FieldRow({
  ids,
  label,
  hint,
  reading,
  problem,
  description,
  helper,
  wide = false,
  isGroup = false,
  children,
}: FieldRowProps) {
  const labelLook = 'text-table font-medium';
  return (
    <div className="@container break-inside-avoid border-b border-rule">
      <div className="grid gap-x-5 py-3 @row:grid-cols-[minmax(9rem,14rem)_13rem_minmax(0,1fr)] @row:py-[11px]">
        <div className="mb-2 flex flex-col justify-center @row:row-span-3 @row:mb-0 @row:min-h-10 @row:self-start">
          {isGroup ? (
            <span id={ids.label} className={labelLook}>
              {label}
            </span>
          ) : (
            <label id={ids.label} htmlFor={ids.control} className={labelLook}>
              {label}
            </label>
          )}
          {hint !== undefined && (
            <span id={ids.hint} className="text-small text-muted">
              {hint}
            </span>
          )}
        </div>
        <div className={classes('min-w-0', wide && '@row:col-span-2')}>{children}</div>
        {!wide && (
          <div
            id={ids.reading}
            className="flex flex-wrap items-center gap-x-2 pt-1.5 text-label text-muted empty:hidden @row:min-h-10 @row:flex-col @row:items-start @row:justify-center @row:self-start @row:pt-0"
          >
            {reading}
          </div>
        )}
        <div id={ids.message} aria-live="polite" className="text-label @row:col-span-2 @row:col-start-2">
          {problem !== undefined && (
            <p className="flex gap-2 pt-2 text-loss">
              <Icon name="warning" size={14} className="mt-0.5" />
              <span className="max-w-[26rem]">{problem}</span>
            </p>
          )}
          {description !== undefined && <p className="max-w-[24rem] pt-2 text-muted">{description}</p>}
        </div>
        {helper !== undefined && <div className="@row:col-span-2 @row:col-start-2">{helper}</div>}
      </div>
    </div>
  );
}
