import { useKeys } from '../state/use-keys.ts';
import { usePage } from '../state/use-page.ts';

const PANES = 'header, .time-bar, main section, main aside, .filter-row';

/** The views by number, and the panes in turn. */
export function useViewKeys(): void {
  const page = usePage();
  useKeys({
    1: () => page.go({ view: 'jobs' }),
    2: () => page.go({ view: 'requests' }),
    3: () => page.go({ view: 'control' }),
    4: () => page.go({ view: 'tenants' }),
    F6: toNextPane,
  });
}

/** Moves the focus to the first thing in the next pane that can have it. */
function toNextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>(PANES)];
  const from = panes.findLastIndex((pane) => pane.contains(document.activeElement));
  for (let step = 1; step <= panes.length; step += 1) {
    const pane = panes[(from + step) % panes.length];
    const target = pane?.querySelector<HTMLElement>(
      'a[href], button, input, select, textarea, [tabindex="0"]',
    );
    if (!target || target.contains(document.activeElement)) continue;
    target.focus();
    return;
  }
}
