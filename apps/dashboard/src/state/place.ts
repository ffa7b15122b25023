import type { Place } from './page.ts';

/** Browsers stop a page that replaces its address too often. */
const PAUSE_MS = 200;

/** The address bar of a window. */
export function placeOf({ location, history }: Window): Place {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    read: () => location.hash,
    write: (fragment, how) => {
      clearTimeout(timer);
      if (how === 'push') history.pushState(null, '', fragment);
      else timer = setTimeout(() => history.replaceState(null, '', fragment), PAUSE_MS);
    },
    onChange: (tell) => {
      addEventListener('popstate', () => {
        clearTimeout(timer);
        tell();
      });
    },
  };
}
