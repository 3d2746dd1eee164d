import { createContext, useContext } from 'react';

/** The address of the screen that holds the field at a path, opened at that field; null where no screen has it. */
export type FieldRoute = (path: string) => string | null;

/** Given by the app, which knows the screens; without it no field has an address. */
export const FieldRouteContext = createContext<FieldRoute>(() => null);

/** Asked by every link to a field, so that a screen's fields are named in one place. */
export const useFieldRoute = (): FieldRoute => useContext(FieldRouteContext);
