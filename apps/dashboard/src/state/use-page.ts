import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Page } from './page.ts';
import type { TenantData } from './tenant-data.ts';

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('There is no page around this.');
  return page;
}

/** The data of the sandbox that is open. Views are shown where there is one. */
export function useData(): TenantData {
  const data = usePage().data.value;
  if (!data) throw new Error('No sandbox is open.');
  return data;
}
