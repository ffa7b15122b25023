import { render } from 'preact';
import { Shell } from './shell/shell.tsx';
import { liveSource } from './source/live.ts';
import { createPage } from './state/page.ts';
import { placeOf } from './state/place.ts';
import { showTheme } from './state/theme.ts';
import { tokenIn } from './state/token.ts';
import { PageContext } from './state/use-page.ts';

// The page is at /_sim/ui, whatever the URL of the simulator is.
const base = location.origin + location.pathname.replace(/\/_sim\/ui\/?$/, '');
const token = tokenIn(sessionStorage);
const source = liveSource({ base, token: token.value });
const page = createPage({ source, token, place: placeOf(window) });

showTheme();
render(
  <PageContext.Provider value={page}>
    <Shell />
  </PageContext.Provider>,
  document.body,
);
