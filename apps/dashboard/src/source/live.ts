import type { ControlError, JobList, JournalIndex, TenantList } from '@aep-sim/types';
import { listen } from './listen.ts';
import { Lost, Rejected, type Source, type Tenant } from './source.ts';

export interface LiveOptions {
  /** Where the control plane is: `/_sim` of the page's own origin. */
  readonly base: string;
  /** What it wants as bearer token, if it wants one. It never stands in an address. */
  readonly token: () => string | undefined;
}

/** The first page is there soon, and the rest in few calls. */
const FIRST_JOBS = 100;
const MORE_JOBS = 2000;

/** A simulator that runs, by its control plane. */
export function liveSource({ base, token }: LiveOptions): Source {
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    const secret = token();
    if (secret) headers.set('authorization', `Bearer ${secret}`);
    let response: Response;
    try {
      response = await fetch(`${base}${path}`, { ...init, headers });
    } catch (error) {
      if (init.signal?.aborted) throw error;
      throw new Lost('The simulator does not answer.');
    }
    if (!response.ok) throw await rejectedBy(response);
    return response;
  };
  const read = async <T>(path: string): Promise<T> => (await send(path)).json() as Promise<T>;
  const write = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const json = { 'content-type': 'application/json' };
    const sent = body && { body: JSON.stringify(body), headers: json };
    const response = await send(path, { method, ...sent });
    return (response.status === 204 ? undefined : await response.json()) as T;
  };

  return {
    health: () => read('/health'),
    tenants: async () => {
      const { tenants } = await read<TenantList>('/tenants?limit=1000');
      return tenants;
    },
    clock: (of) => read(`/clock${queryOf(of)}`),
    jobs: async function* (of) {
      let limit = FIRST_JOBS;
      let after: string | undefined;
      do {
        const { jobs, next } = await read<JobList>(`/jobs${queryOf(of, { limit, after })}`);
        yield jobs;
        after = next;
        limit = MORE_JOBS;
      } while (after !== undefined);
    },
    job: (of, id, at) => read(`/jobs/${id}${queryOf(of, { at })}`),
    answer: (of, id, asked) => read(`/jobs/${id}/answer${queryOf(of, asked)}`),
    rows: (of, id, limit) => read(`/batches/${encodeURIComponent(id)}/rows${queryOf(of, { limit })}`),
    journal: (of) => read<JournalIndex>(`/journal${queryOf(of, { fields: 'index' })}`),
    entries: async (of, asked) => {
      const { entries } = await read<{ entries: [] }>(`/journal${queryOf(of, asked)}`);
      return entries;
    },
    report: (of) => read(`/report${queryOf(of)}`),
    listen: async (of, after, tell, signal) => {
      const response = await send(`/events${queryOf(of, { after })}`, { signal });
      await listen(response, tell);
    },
    setClock: (of, setting) => write('PUT', `/clock${queryOf(of)}`, setting),
    advance: (of, by) => write('POST', `/clock/advance${queryOf(of)}`, by),
  };
}

async function rejectedBy(response: Response): Promise<Rejected> {
  const body = (await response.json().catch(() => ({}))) as Partial<ControlError>;
  return new Rejected(response.status, body.error ?? `The simulator answered ${response.status}.`);
}

function queryOf({ org, sandbox }: Tenant, more: object = {}): string {
  const query = new URLSearchParams({ org, sandbox });
  for (const [name, value] of Object.entries(more)) {
    if (value !== undefined) query.set(name, String(value));
  }
  return `?${query}`;
}
