import type { TenantRow } from '@aep-sim/types';
import { type Address, addressOf, type Change, changed, fragmentOf, isSame } from '../address.ts';
import {
  type Answered,
  type Call,
  Lost,
  Rejected,
  type Source,
  type Tenant,
} from '../source/source.ts';
import { batch, cell, derived, type Readable, watch } from './cell.ts';
import { type Connection, following } from './following.ts';
import { type TenantData, tenantStore } from './tenant-data.ts';
import type { Token } from './token.ts';

/** A request of this page, and its result. */
export interface LoggedCall {
  readonly tenant: Tenant;
  readonly call: Call;
  /** 0: there was no response. */
  readonly status: number;
  /** On the wall, in milliseconds since 1970. */
  readonly madeAt: number;
}

/** The result of an action: the response, or one sentence that says why it failed. */
export type Outcome =
  | { readonly isDone: true; readonly status: number; readonly body: unknown }
  | {
      readonly isDone: false;
      readonly sentence: string;
      readonly pointer?: string;
      readonly nearest?: unknown;
      /** Present if there was no response: it may have been done. */
      readonly isLost?: true;
    };

/** The page as a whole: where one is, what is shown there, and what can be done. */
export interface Page {
  readonly source: Source;
  readonly address: Readable<Address>;
  /** The sandbox in the URL, or the default one; undefined: there is none yet. */
  readonly data: Readable<TenantData | undefined>;
  readonly connection: Readable<Connection>;
  /** How often it has become live: what could not be read before is read again. */
  readonly connections: Readable<number>;
  readonly tenants: Readable<readonly TenantRow[]>;
  readonly token: Token;
  /** The playhead: now, or where the user has set it. */
  readonly at: Readable<number>;
  readonly isAtNow: Readable<boolean>;
  /** Why the simulator accepts no request; undefined: it does. */
  readonly lost: Readable<string | undefined>;
  /** The reason why nothing can be changed now; undefined: it can. */
  readonly locked: Readable<string | undefined>;
  /** Newest first. */
  readonly calls: Readable<readonly LoggedCall[]>;
  /** What was lost in a restart, until the message is closed. */
  readonly restart: Readable<Restart | undefined>;
  go(change: Change, how?: 'push' | 'replace'): void;
  /** Where a link leads: a fragment. */
  href(change: Change): string;
  /** Sets the playhead; undefined: back to now. */
  look(at: number | undefined): void;
  act(call: Call): Promise<Outcome>;
  /** Sends a file of profiles, and reports how many bytes of it were sent. */
  importProfiles(file: File, progress: (sent: number) => void): Promise<Outcome>;
  readTenants(): Promise<void>;
  tryNow(): void;
  closeRestart(): void;
}

export interface Restart {
  /** On the wall, in milliseconds since 1970. */
  readonly at: number;
  readonly jobs: number;
}

export interface PageOptions {
  readonly source: Source;
  readonly token: Token;
  /** A replaced fragment is written after a pause, because browsers limit how often it may change. */
  readonly place: Place;
}

/** The address bar. */
export interface Place {
  read(): string;
  write(fragment: string, how: 'push' | 'replace'): void;
  onChange(tell: () => void): void;
}

/** The state of a simulator that has just started: nothing is written yet, but it responds. */
const FIRST: Tenant = { org: '0123456789ABCDEF01234567@AdobeOrg', sandbox: 'prod' };
const MAX_CALLS = 100;

export function createPage({ source, token, place }: PageOptions): Page {
  const address = cell(addressOf(place.read()));
  const tenants = cell<readonly TenantRow[]>([]);
  const data = cell<TenantData | undefined>(undefined);
  const followed = cell<ReturnType<typeof following> | undefined>(undefined);
  const first = cell<Connection>({ state: 'connecting' });
  const connections = cell(0);
  const calls = cell<readonly LoggedCall[]>([]);
  const restart = cell<Restart | undefined>(undefined);
  const connection = derived(() => followed.value?.connection.value ?? first.value);
  const now = derived(() => data.value?.now.value ?? 0);
  const at = derived(() => instantIn(address.value) ?? now.value);
  const isAtNow = derived(() => instantIn(address.value) === undefined);

  const lost = derived(() => {
    if (!source.send) return 'This is a file: nothing can be changed.';
    return connection.value.state === 'live' ? undefined : 'The simulator does not respond.';
  });

  place.onChange(() => {
    address.value = addressOf(place.read());
  });

  const open = (tenant: Tenant): void => {
    const store = tenantStore(source, tenant);
    const onRestart = (jobs: number): void => {
      restart.value = { at: Date.now(), jobs };
      // What was selected or viewed was in the previous sandbox.
      self.go({ view: 'jobs', query: { job: undefined, at: undefined } }, 'replace');
    };
    batch(() => {
      followed.value?.stop();
      data.value = store;
      followed.value = following({ source, store, hasToken: () => token.has(), onRestart });
    });
  };

  const readTenants = async (): Promise<void> => {
    try {
      tenants.value = await source.tenants();
    } catch (error) {
      // The connection bar reports it.
      if (!(error instanceof Lost || error instanceof Rejected)) throw error;
    }
  };

  watch(
    () => address.value.tenant,
    (tenant) => {
      if (tenant && !isSame(tenant, data.value?.tenant)) open(tenant);
      return undefined;
    },
  );
  watch(
    () => connection.value.state,
    (state) => {
      if (state === 'live') connections.value += 1;
      return undefined;
    },
  );
  // Without one in the URL, open the sandbox with the most jobs.
  void readTenants().then(() => {
    if (address.value.tenant) return;
    const [most] = tenants.value.toSorted((a, b) => b.jobs - a.jobs);
    const tenant = most ? { org: most.org, sandbox: most.sandbox } : FIRST;
    self.go({ tenant }, 'replace');
  });

  const logged = (tenant: Tenant, call: Call, answering: Promise<Answered>): Promise<Outcome> =>
    outcomeOf(answering, (status) => {
      const made = { tenant, call, status, madeAt: Date.now() };
      calls.value = [made, ...calls.value].slice(0, MAX_CALLS);
    });

  const self: Page = {
    source,
    address,
    data,
    connection,
    connections,
    tenants,
    token,
    at,
    isAtNow,
    lost,
    locked: derived(
      () => lost.value ?? (isAtNow.value ? undefined : 'Return to now to change something.'),
    ),
    calls,
    restart,
    go: (change, how = 'push') => {
      address.value = changed(address.value, change);
      place.write(fragmentOf(address.value), how);
    },
    href: (change) => fragmentOf(changed(address.value, change)),
    look: (instant) => {
      const text = instant === undefined ? undefined : String(Math.round(instant));
      self.go({ query: { at: text } }, 'replace');
    },
    act: async (call) => {
      const tenant = data.value?.tenant;
      if (!tenant || !source.send) return { isDone: false, sentence: 'Nothing is open.' };
      return logged(tenant, call, source.send(tenant, call));
    },
    importProfiles: async (file, progress) => {
      const tenant = data.value?.tenant;
      if (!tenant || !source.importProfiles) return { isDone: false, sentence: 'Nothing is open.' };
      const call: Call = { method: 'POST', path: '/_sim/profiles', file: file.name };
      return logged(tenant, call, source.importProfiles(tenant, file, progress));
    },
    readTenants,
    tryNow: () => followed.value?.tryNow(),
    closeRestart: () => {
      restart.value = undefined;
    },
  };
  return self;
}

async function outcomeOf(
  answering: Promise<Answered>,
  log: (status: number) => void,
): Promise<Outcome> {
  try {
    const { status, body } = await answering;
    log(status);
    return { isDone: true, status, body };
  } catch (error) {
    if (error instanceof Rejected) {
      log(error.status);
      const { message: sentence, pointer, nearest } = error;
      return {
        isDone: false,
        sentence,
        ...(pointer !== undefined && { pointer }),
        ...(nearest !== undefined && { nearest }),
      };
    }
    if (error instanceof Lost) {
      log(0);
      return { isDone: false, sentence: error.message, isLost: true };
    }
    throw error;
  }
}

function instantIn({ query: { at } }: Address): number | undefined {
  return at !== undefined && /^\d{1,15}$/.test(at) ? Number(at) : undefined;
}
