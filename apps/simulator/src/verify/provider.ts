import { writeToken } from '../http/tokens.ts';
import { createSimulator, type Simulator } from '../simulator.ts';
import { momentsOf } from '../tenants/moments.ts';
import { NOW } from './facts.ts';
import type { StateSetup } from './provider-states.ts';

const SEED = 'aep-sim verify';
const LIFE_MS = 86_400_000;

/** The provider of one pact file: a new simulator for each interaction, in its states. */
export interface Provider {
  fetch(request: Request): Promise<Response>;
  /** Begins another interaction. */
  begin(setup: StateSetup): void;
}

export function createProvider(): Provider {
  let setup: StateSetup = { jobs: [], dataSets: [] };
  let simulator = simulatorOf(setup);
  return {
    fetch: (request) => simulator.fetch(setup.token ? withToken(request, setup.token) : request),
    begin: (next) => {
      setup = next;
      simulator = simulatorOf(next);
    },
  };
}

function simulatorOf({ jobs, dataSets }: StateSetup): Simulator {
  return createSimulator({ now: () => NOW, seed: SEED, world: { jobs, dataSets } });
}

/** A request without a token stays without one, because that is what is verified. */
function withToken(request: Request, token: NonNullable<StateSetup['token']>): Request {
  if (!request.headers.has('authorization')) return request;
  const headers = new Headers(request.headers);
  headers.set('authorization', `Bearer ${tokens[token]()}`);
  return new Request(request, { headers });
}

const tokens: Readonly<Record<NonNullable<StateSetup['token']>, () => string>> = {
  expired: () => tokenOf({ ageMs: 2 * LIFE_MS }),
  foreign: () => tokenOf({ ageMs: 0, org: 'FFFFFFFFFFFFFFFFFFFFFFFF@AdobeOrg' }),
};

function tokenOf({ ageMs, org }: { readonly ageMs: number; readonly org?: string }): string {
  const issued = momentsOf(() => NOW - ageMs)();
  return writeToken(SEED, { clientId: 'verify', issued, lifeMs: LIFE_MS, ...(org && { org }) });
}
