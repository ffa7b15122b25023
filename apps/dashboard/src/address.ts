import type { Tenant } from './source/source.ts';

export const views = ['jobs', 'job', 'requests', 'control', 'tenants'] as const;
export type View = (typeof views)[number];

export const jobTabs = ['answer', 'difference', 'editions', 'request', 'rows', 'requests'] as const;
export type JobTab = (typeof jobTabs)[number];

/** The query of the URL. Each view reads its own members, and all of them `at`, the playhead. */
export type Query = Readonly<Record<string, string>>;

/** The current location in the page. All of it is in the fragment, so that no server and no log contains it. */
export interface Address {
  /** Undefined: none is named. */
  readonly tenant: Tenant | undefined;
  readonly view: View;
  /** Of the view `job`. */
  readonly job: number | undefined;
  /** Of the view `job`. Undefined: the response, if there is room next to what is above the tabs. */
  readonly tab: JobTab | undefined;
  readonly query: Query;
}

/** What changes on the way from one address to another. A query member that is undefined goes; with another view, all but `at` go. With a view that is named goes the tab, if it is not. */
export interface Change {
  readonly tenant?: Tenant;
  readonly view?: View;
  readonly job?: number;
  readonly tab?: JobTab | undefined;
  readonly query?: Readonly<Record<string, string | undefined>>;
}

export const HOME: Address = {
  tenant: undefined,
  view: 'jobs',
  job: undefined,
  tab: undefined,
  query: {},
};

/** Reads a fragment, with or without `#`. What it does not understand is left out. */
export function addressOf(fragment: string): Address {
  const [path = '', search = ''] = fragment.replace(/^#?\/?/, '').split('?', 2);
  const parts = path
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
  const query = Object.fromEntries(new URLSearchParams(search));
  if (parts[0] === 'tenants') return { ...HOME, view: 'tenants', query };
  const [org, sandbox, view, id, tab] = parts;
  if (org === undefined || sandbox === undefined) return { ...HOME, query };
  const tenant = { org, sandbox };
  const job = id !== undefined && /^\d{1,15}$/.test(id) ? Number(id) : undefined;
  if (view === 'jobs' && job !== undefined) {
    const known = jobTabs.find((one) => one === tab);
    return { tenant, view: 'job', job, tab: known, query };
  }
  const known = views.find((one) => one === view && one !== 'job');
  return { ...HOME, tenant, view: known ?? 'jobs', query };
}

/** The fragment of an address, with `#`. */
export function fragmentOf({ tenant, view, job, tab, query }: Address): string {
  const search = new URLSearchParams(query).toString();
  const asked = search === '' ? '' : `?${search}`;
  if (!tenant || view === 'tenants') return `#/${view === 'tenants' ? 'tenants' : ''}${asked}`;
  const { org, sandbox } = tenant;
  const place = view === 'job' ? ['jobs', job, ...(tab ? [tab] : [])] : [view];
  const path = [org, sandbox, ...place].map((part) => encodeURIComponent(String(part)));
  return `#/${path.join('/')}${asked}`;
}

/** Another URL, relative to this one. */
export function changed(from: Address, { query: asked, ...change }: Change): Address {
  const staysIn = change.view === undefined || change.view === from.view;
  const isSameTenant = change.tenant === undefined || isSame(change.tenant, from.tenant);
  const { at } = from.query;
  const kept = isSameTenant ? (staysIn ? from.query : at === undefined ? {} : { at }) : {};
  const query: Record<string, string> = { ...kept };
  for (const [name, value] of Object.entries(asked ?? {})) {
    if (value === undefined || value === '') delete query[name];
    else query[name] = value;
  }
  const tab = change.view ? undefined : from.tab;
  return { ...from, tab, ...change, query };
}

export function isSame(one: Tenant | undefined, other: Tenant | undefined): boolean {
  return one?.org === other?.org && one?.sandbox === other?.sandbox;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
