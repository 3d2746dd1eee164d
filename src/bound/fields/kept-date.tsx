import { valueAt } from '#model/document/read.ts';
import { shownScenario } from '#store/neev-store.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { FIELD_LOOK } from '#ui/fields/field-row.tsx';

export interface KeptDateProps {
  /** Of the day in the document. */
  readonly path: string;
  readonly label: string;
  /** What undoing calls the change. */
  readonly step: string;
  readonly isLabelHidden?: boolean;
}

/** A day of the open scenario, in the system's own control; emptied, it is not given. */
export function KeptDate({ path, label, step, isLabelHidden = false }: KeptDateProps) {
  const { editAll } = useActions();
  const held = useNeev((state) => valueAt(shownScenario(state).document, path));
  return (
    <span className="block min-w-0">
      {!isLabelHidden && (
        <label htmlFor={path} className="block text-small text-muted">
          {label}
        </label>
      )}
      <input
        id={path}
        type="date"
        max="9999-12-31"
        value={typeof held === 'string' ? held : ''}
        {...(isLabelHidden ? { 'aria-label': label } : {})}
        onChange={({ target }) => editAll([{ path, value: target.value === '' ? undefined : target.value }], step)}
        className={FIELD_LOOK}
      />
    </span>
  );
}
