import { useEffect, useState } from 'preact/hooks';

/** Wide: panes side by side. Middle: the second pane is a drawer over the first. Narrow: it is a page of its own. */
export type Layout = 'wide' | 'middle' | 'narrow';

const wide = matchMedia('(min-width: 1200px)');
const narrow = matchMedia('(max-width: 799px)');

function layout(): Layout {
  if (wide.matches) return 'wide';
  return narrow.matches ? 'narrow' : 'middle';
}

export function useLayout(): Layout {
  const [current, setCurrent] = useState(layout);
  useEffect(() => {
    const look = (): void => setCurrent(layout());
    wide.addEventListener('change', look);
    narrow.addEventListener('change', look);
    return () => {
      wide.removeEventListener('change', look);
      narrow.removeEventListener('change', look);
    };
  }, []);
  return current;
}
