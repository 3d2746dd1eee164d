/** How a button looks, whatever its kind. */
export const BUTTON =
  'inline-flex print:hidden min-h-11 items-center justify-center gap-2 rounded-field border text-table font-medium tablet:min-h-9 aria-disabled:cursor-not-allowed aria-disabled:opacity-50';

/** What its kind adds. */
export const BUTTON_KINDS = {
  primary: 'border-accent bg-accent text-on-accent font-semibold hover:bg-ink hover:border-ink hover:text-paper',
  plain: 'border-line text-ink hover:border-ink',
  quiet: 'border-transparent text-muted hover:text-ink',
};
