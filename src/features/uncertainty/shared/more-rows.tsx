import { LinkButton } from '#ui/link-button.tsx';

export interface MoreRowsProps {
  readonly first: number;
  readonly all: number;
  readonly showsAll: boolean;
  readonly onToggle: () => void;
  /** "drivers". */
  readonly what: string;
}

/** Under a list that shows its first rows: the rest. Nothing where there is no rest. */
export function MoreRows({ first, all, showsAll, onToggle, what }: MoreRowsProps) {
  if (all <= first) return null;
  return (
    <p className="mt-3">
      <LinkButton onPress={onToggle}>{showsAll ? `Only the first ${first}` : `All ${all} ${what}`}</LinkButton>
    </p>
  );
}
