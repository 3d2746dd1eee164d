import type { ReactNode } from 'react';
import { afterClosing } from '#ui/after-closing.ts';
import { classes } from '#ui/class-names.ts';
import { arriveAt } from '#ui/use-arrival.ts';
import { SIDE_PANEL_BESIDE, useMedia } from '#ui/use-media.ts';

export interface FieldLinkProps {
  /** The field's path, which is also the id of its control. */
  readonly path: string;
  /** The address of a field, as useFieldRoute gives it. */
  readonly route: string;
  /** `label` reads as the words around it, `action` as something to do. */
  readonly look: 'label' | 'action';
  /** Closes the explanation where it is a sheet, which would hide the field. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const LOOKS = {
  label: 'underline-link decoration-line hover:decoration-accent hover:decoration-2',
  action: 'text-label font-medium text-accent underline-link hover:decoration-2',
};

/** A link from a value to its field. Beside the page the explanation stays open, to follow the edit. */
export function FieldLink({ path, route, look, onClose, children }: FieldLinkProps) {
  const isBeside = useMedia(SIDE_PANEL_BESIDE);
  return (
    <a
      href={route}
      className={classes(
        'relative after:absolute after:-inset-x-1 after:-inset-y-2 tablet:after:-inset-y-0.5',
        LOOKS[look],
      )}
      onClick={(event) => {
        if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
        const arrive = () => {
          // At its own address already, the page is not told of a new one.
          if (location.hash === route) arriveAt(path);
          else location.hash = route;
        };
        event.preventDefault();
        if (isBeside) {
          arrive();
          return;
        }
        onClose();
        afterClosing(arrive);
      }}
    >
      {children}
    </a>
  );
}
