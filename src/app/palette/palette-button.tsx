import { useOpenPalette } from '#app/palette/palette-context.ts';
import { isApple } from '#app/palette/use-palette.ts';
import { classes } from '#ui/class-names.ts';
import { Icon } from '#ui/icon.tsx';

/** The palette for who does not know its shortcut, which it names. */
export function PaletteButton({ className }: { readonly className?: string }) {
  const open = useOpenPalette();
  const apple = isApple();
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-keyshortcuts={apple ? 'Meta+K' : 'Control+K'}
      onClick={open}
      className={classes('group flex items-center gap-2 text-label text-muted hover:text-ink print:hidden', className)}
    >
      <Icon name="search" size={14} />
      Find
      <span className="for-readers"> a screen, field or figure</span>{' '}
      <kbd aria-hidden="true" className="font-sans text-small">
        {apple ? '⌘K' : 'Ctrl K'}
      </kbd>
    </button>
  );
}
