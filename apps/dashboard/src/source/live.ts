import type { JobList, JournalIndex, JournalPage, RuleList, TenantList } from '@aep-sim/types';
import { listen } from './listen.ts';
import { jsonOf, rejectedBy } from './rejection.ts';
import { Lost, Rejected, type Source, type Tenant } from './source.ts';
import { uploaded } from './upload.ts';

export interface LiveOptions {
  /** The root URL of the server, without a slash at its end: where the page is from. */
  readonly base: string;
  /** The control token, if one is required. It is never in a URL. */
  readonly token: () => string | undefined;
}

/** The first page arrives soon, and the rest in few requests. */
const FIRST_JOBS = 100;
const MORE_JOBS = 1000;
/** Of a read, in milliseconds. */
const DEADLINE_MS = 30_000;

/** Any value works: the simulator only checks that there is one. With `--auth strict` it accepts only its own. */
const API_HEADERS = { authorization: 'Bearer page', 'x-api-key': 'page', 'x-aep-sim-page': '1' };

/** Gives a token of the simulator's own, to whatever name and secret. */
const TOKEN = '/ims/token/v3?grant_type=client_credentials&client_id=page&client_secret=page';

/** A simulator that runs, by its control plane. */
export function liveSource({ base, token }: LiveOptions): Source {
  /** The simulator's own, by organization. */
  const tokens = new Map<string, string>();
  const headersFor = (path: string, of?: Tenant): Headers => {
    const secret = token();
    const isControl = path.startsWith('/_sim');
    const own = isControl ? (secret ? { authorization: `Bearer ${secret}` } : {}) : API_HEADERS;
    const headers = new Headers(own);
    if (of && !isControl) {
      headers.set('x-gw-ims-org-id', of.org);
      headers.set('x-sandbox-name', of.sandbox);
      const issued = tokens.get(of.org);
      if (issued) headers.set('authorization', issued);
    }
    return headers;
  };
  const fetched = async (path: string, init: RequestInit = {}, of?: Tenant): Promise<Response> => {
    const headers = headersFor(path, of);
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
    let response: Response;
    try {
      response = await fetch(`${base}${path}`, { ...init, headers });
      if (response.status === 401 && of && !path.startsWith('/_sim')) {
        headers.delete('authorization');
        const asked = await fetch(base + TOKEN, { method: 'POST', headers });
        if (asked.ok) {
          const { access_token } = await asked.json();
          tokens.set(of.org, `Bearer ${access_token}`);
          headers.set('authorization', `Bearer ${access_token}`);
          response = await fetch(`${base}${path}`, { ...init, headers });
        }
      }
    } catch (error) {
      if (init.signal?.aborted) throw error;
      throw new Lost('The simulator does not respond.');
    }
    if (!response.ok) throw rejectedBy(response.status, jsonOf(await response.text()));
    return response;
  };
  /** Reads JSON. A response that is not the simulator's, such as one of a proxy, is rejected. */
  const get = async <T>(path: string): Promise<T> => {
    const signal = AbortSignal.timeout(DEADLINE_MS);
    try {
      return await (await fetched(`/_sim${path}`, { signal })).json();
    } catch (error) {
      if (error instanceof Rejected && !isTemporary(error)) throw error;
      throw new Lost('The simulator does not respond.');
    }
  };

  return {
    health: () => get('/health'),
    tenants: async () => {
      const tenants: TenantList['tenants'] = [];
      for (let after = ''; ; ) {
        const page = await get<TenantList>(`/tenants?limit=1000${after}`);
        tenants.push(...page.tenants);
        if (!page.next) return tenants;
        after = `&after=${encodeURIComponent(`${page.next.org}/${page.next.sandbox}`)}`;
      }
    },
    clock: (of) => get(`/clock${queryOf(of)}`),
    jobs: async function* (of) {
      let limit = FIRST_JOBS;
      let after: string | undefined;
      do {
        const { jobs, next } = await get<JobList>(`/jobs${queryOf(of, { limit, after })}`);
        yield jobs;
        after = next;
        limit = MORE_JOBS;
      } while (after !== undefined);
    },
    job: (of, id, at) => get(`/jobs/${id}${queryOf(of, { at })}`),
    answer: (of, id, asked) => get(`/jobs/${id}/answer${queryOf(of, asked)}`),
    rows: (of, id, asked) => get(`/batches/${encodeURIComponent(id)}/rows${queryOf(of, asked)}`),
    index: async (of, after) => {
      const entries: JournalIndex['entries'] = [];
      for (let from = after; ; from = entries.at(-1)?.seq) {
        const query = queryOf(of, { fields: 'index', after: from });
        const page = await get<JournalIndex>(`/journal${query}`);
        entries.push(...page.entries);
        if (page.entries.length === 0 || entries.at(-1)?.seq === page.last) {
          return { ...page, entries };
        }
      }
    },
    entries: (of, asked) => get<JournalPage>(`/journal${queryOf(of, asked)}`),
    report: (of) => get(`/report${queryOf(of)}`),
    rules: async (of) => (await get<RuleList>(`/rules${queryOf(of)}`)).rules,
    scripts: () => get('/scripts'),
    examples: () => get('/examples'),
    evidence: (id) => get(`/evidence/${encodeURIComponent(id)}`),
    world: (of) => get(`/world${queryOf(of)}`),
    profiles: (of) => get(`/profiles${queryOf(of)}`),
    mergePolicies: (of) => get(`/merge-policies${queryOf(of)}`),
    listen: async (of, after, tell, signal) => {
      const response = await fetched(`/_sim/events${queryOf(of, { after })}`, { signal }).catch(
        (error: unknown) => {
          const isLost = error instanceof Rejected && isTemporary(error);
          throw isLost ? new Lost(error.message) : error;
        },
      );
      await listen(response, (event) => {
        if (!signal.aborted) tell(event);
      });
    },
    send: async (of, { method, path, body, headers: own }) => {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const sent = body === undefined ? {} : { body: text };
      const type = body === undefined ? {} : { 'content-type': 'application/json' };
      const headers = { ...own, ...type };
      const address = path.startsWith('/_sim') ? `${path}${queryOf(of)}` : path;
      const response = await fetched(address, { method, headers, ...sent }, of);
      return { status: response.status, body: jsonOf(await response.text()) };
    },
    importProfiles: (of, file, progress) => {
      const path = `${base}/_sim/profiles${queryOf(of)}`;
      return uploaded(path, { file, headers: headersFor('/_sim/profiles'), progress });
    },
    url: (path) => `${base}${path}`,
    read: (of, path) => fetched(path, {}, of),
  };
}

function isTemporary({ status }: Rejected): boolean {
  return status === 429 || status >= 500;
}

function queryOf({ org, sandbox }: Tenant, more: object = {}): string {
  const query = new URLSearchParams({ org, sandbox });
  for (const [name, value] of Object.entries(more)) {
    if (value !== undefined) query.set(name, String(value));
  }
  return `?${query}`;
}
