import { controlApp } from '../../src/control/app.ts';
import { DEFAULT_LIMITS } from '../../src/core/limits.ts';
import type { PopulationFacts } from '../../src/core/population.ts';
import { memoryFiles } from '../../src/files/memory.ts';
import { Barriers } from '../../src/http/faults/barriers.ts';
import { memoryJournal } from '../../src/journal/memory.ts';
import { Imports } from '../../src/profiles/imported/imports.ts';
import { memoryStore } from '../../src/stores/memory/memory.ts';
import { momentsOf } from '../../src/tenants/moments.ts';
import { Tenants } from '../../src/tenants/tenants.ts';
import { exportsWith } from './data-access.ts';

export const org = '1BD6382559DF0C130A49422D@AdobeOrg';
export const now = Date.UTC(2024, 0, 1);
/** A profile, as JSON. */
export const ann = '{"identityMap":{"Email":[{"id":"ann"}]},"n":1}';

interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | ReadableStream<Uint8Array>;
  /** Aborts when the client goes. */
  readonly signal?: AbortSignal;
}

/** The control plane by itself, over exports without rows. */
export function controlled(options: { readonly maxImportBytes?: number } = {}) {
  const store = memoryStore();
  const imports = new Imports({ files: memoryFiles({ maxBytes: 10_000, whenFull: 'reject' }) });
  const tenants = new Tenants({
    store,
    seed: 'seed',
    edition: 'platform',
    world: 'empty',
    population: { synthetic: 9 },
    moment: momentsOf(() => now),
  });
  const fails = (error: unknown) => {
    throw error;
  };
  const app = controlApp({
    tenants,
    exports: { ...exportsWith({}), imports: async () => imports },
    journal: memoryJournal(),
    edition: 'platform',
    world: 'empty',
    defaults: { script: 'succeeds', pace: 'quick' },
    run: 'run',
    vendorOperations: [],
    controlToken: undefined,
    maxBodyBytes: 1000,
    limits: DEFAULT_LIMITS,
    onBug: fails,
    onFileFailed: fails,
    guard: () => undefined,
    record: () => {},
    barriers: new Barriers(),
    closing: new AbortController().signal,
    ...options,
  });
  const call = async (method: string, path: string, { headers, body, signal }: Sent = {}) => {
    const response = await app.request(`/_sim${path}`, {
      method,
      headers: { 'x-gw-ims-org-id': org, ...headers },
      ...(body !== undefined && { body, duplex: 'half' }),
      ...(signal && { signal }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  /** What the next job of a sandbox exports. */
  const chosen = async (sandbox = 'prod'): Promise<PopulationFacts | undefined> =>
    (await store.open({ org, sandbox }))?.facts.population;
  return { call, chosen, imports };
}
