/** The reader's choice of light or dark; `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark';

/** Also read by public/theme.js before the first paint. */
export const THEME_KEY = 'neev.theme';

/** The stored choice; `system` where there is none, or where a storage that is there cannot be read. */
export function storedTheme(storage: Pick<Storage, 'getItem'> | null): Theme {
  try {
    const stored = storage?.getItem(THEME_KEY);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    return 'system';
  }
}
