import { useEffect } from 'react';
import { Redirect } from 'wouter';
import { FIRST_SCREEN, placeAt, type Place } from '#app/screens/route.ts';
import { ScreenTabs } from '#app/screens/screen-tabs.tsx';
import { ScreenTurn } from '#app/screens/screen-turn.tsx';
import { useUncertaintyActions } from '#bound/context.ts';

const LOADING = <div className="min-h-dvh" role="status" aria-label="Loading" />;

/** The screen at a location, on the tab and opened at the field that the location names; elsewhere the first one. */
export function ScreenPage({ location }: { readonly location: string }) {
  const place = placeAt(location);
  if (place === null) return <Redirect to={`/${FIRST_SCREEN}`} replace />;
  return <Shown key={place.screen.id} {...place} />;
}

function Shown({ screen, tab, field }: Place) {
  const { Page } = screen;
  const listens = tab === null ? screen.listens : tab.listens;
  const { watch } = useUncertaintyActions();
  useEffect(() => (listens === null ? undefined : watch(listens)), [watch, listens]);
  return (
    <>
      <Page
        meanwhile={LOADING}
        {...(field === undefined ? {} : { field })}
        {...(tab === null ? {} : { tab: tab.id, tabs: <ScreenTabs screen={screen} open={tab} /> })}
      />
      <ScreenTurn screen={screen} />
    </>
  );
}
