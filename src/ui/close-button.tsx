import { Icon } from './icon.tsx';

/** The cross at the top right of a panel; 44 px to the finger, its strokes on the panel's edge. */
export function CloseButton({ onPress, label = 'Close' }: { readonly onPress: () => void; readonly label?: string }) {
  return (
    <button
      type="button"
      onClick={onPress}
      aria-label={label}
      className="-m-3.5 flex size-11 shrink-0 items-center justify-center text-ink hover:text-accent"
    >
      <Icon name="close" size={17} />
    </button>
  );
}
