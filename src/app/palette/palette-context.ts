import { createContext, useContext } from 'react';

/** Opens the palette; given by the shell. */
export const PaletteContext = createContext<() => void>(() => undefined);

export const useOpenPalette = (): (() => void) => useContext(PaletteContext);
