import { useEffect } from 'react';
import { Redirect } from 'wouter';
import { FIRST_SCREEN, screenAt } from '#app/screens/route.ts';
import { ScreenTurn } from '#app/screens/screen-turn.tsx';
import type { Screen } from '#app/screens/screen.ts';
import { useUncertaintyActions } from '#bound/context.ts';

const LOADING = <div className="min-h-dvh" role="status" aria-label="Loading" />;

/** The screen at a location, opened at the field that the location names; elsewhere the first one. */
export function ScreenPage({ location }: { readonly location: string }) {
  const screen = screenAt(location);
  if (screen === null) return <Redirect to={`/${FIRST_SCREEN}`} replace />;
  const [, , field] = location.split('/');
  return <Shown key={screen.id} screen={screen} {...(field === undefined || field === '' ? {} : { field })} />;
}

function Shown({ screen, field }: { readonly screen: Screen; readonly field?: string }) {
  const { listens, Page } = screen;
  const { watch } = useUncertaintyActions();
  useEffect(() => (listens === null ? undefined : watch(listens)), [watch, listens]);
  return (
    <>
      <Page meanwhile={LOADING} {...(field === undefined ? {} : { field })} />
      <ScreenTurn screen={screen} />
    </>
  );
}
