import { useSyncExternalStore } from 'react';
import { browserStorage } from '#app/neev.ts';
import { storedTheme, THEME_KEY, type Theme } from '#store/theme.ts';
import { Icon } from '#ui/icon.tsx';

const NEXT: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };
const LABEL: Readonly<Record<Theme, string>> = {
  system: 'Theme: system',
  light: 'Theme: light',
  dark: 'Theme: dark',
};

// The page may hold two switches: both show what either did.
let shown: Theme | undefined;
const listeners = new Set<() => void>();

const themeNow = (): Theme => (shown ??= storedTheme(browserStorage()));

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function apply(theme: Theme): void {
  shown = theme;
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  try {
    const storage = browserStorage();
    if (theme === 'system') storage?.removeItem(THEME_KEY);
    else storage?.setItem(THEME_KEY, theme);
  } catch {
    // A browser that stores nothing still shows the theme, until it is closed.
  }
  for (const listener of listeners) listener();
}

/** Light, dark, or as the device says. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(subscribe, themeNow);
  return (
    <button
      type="button"
      onClick={() => apply(NEXT[theme])}
      className="flex min-h-11 items-center gap-2 text-label text-muted hover:text-ink wide:min-h-8"
    >
      <Icon name={theme === 'dark' ? 'moon' : 'sun'} size={14} />
      {LABEL[theme]}
    </button>
  );
}
