import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Source } from '../source/source.ts';
import { onChange } from './cell.ts';
import type { Page } from './page.ts';
import type { TenantData } from './tenant-data.ts';

export const PageContext = createContext<Page | undefined>(undefined);

/** The page; a component that uses it renders again whenever something of what is shown has changed. */
export function usePage(): Page {
  const page = usePageAsIs();
  const [, show] = useState(0);
  useEffect(() => onChange(() => show((count) => count + 1)), []);
  return page;
}

/** The source alone, which does not change. */
export function useSource(): Source {
  return usePageAsIs().source;
}

function usePageAsIs(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('This must be used within the page.');
  return page;
}

/** The data of the sandbox that is open. Views are shown where there is one. */
export function useData(): TenantData {
  const data = usePage().data.value;
  if (!data) throw new Error('No sandbox is open.');
  return data;
}
