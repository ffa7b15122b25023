import { createSimulator, type Simulator } from '../app.ts';
import { momentsOf } from '../moments.ts';
import { writeToken } from '../routes/tokens.ts';
import { type Given, givenBy, NOW, type Params } from './states.ts';

const SEED = 'aep-sim verify';
const LIFE_MS = 86_400_000;

/** The provider of one pact file: the simulator, started anew for each interaction in the states that it names. */
export interface Provider {
  readonly fetch: Simulator['fetch'];
  /** Forgets all states: another interaction begins. */
  reset(): void;
  /** @throws RangeError when there is no such state, or a parameter is not what it may be. */
  enter(state: string, params: Params): void;
  /** The bearer token that the request is to be sent with, where it must not be its own. */
  token(): string | undefined;
}

export function createProvider(): Provider {
  let given: Given[] = [];
  let simulator: Simulator | undefined;
  return {
    // Facts are gathered first, and the simulator is made of them when the request comes.
    fetch: (request) => {
      simulator ??= createSimulator({
        now: () => NOW,
        seed: SEED,
        world: {
          jobs: given.flatMap(({ jobs }) => jobs),
          dataSets: given.flatMap(({ dataSets }) => dataSets),
        },
      });
      return simulator.fetch(request);
    },
    reset: () => {
      given = [];
      simulator = undefined;
    },
    enter: (state, params) => {
      given.push(givenBy(state, params));
    },
    token: () => given.map(({ token }) => token && tokens[token]()).find(Boolean),
  };
}

const tokens: Readonly<Record<NonNullable<Given['token']>, () => string>> = {
  expired: () => tokenOf({ ageMs: 2 * LIFE_MS }),
  foreign: () => tokenOf({ ageMs: 0, org: 'FFFFFFFFFFFFFFFFFFFFFFFF@AdobeOrg' }),
};

function tokenOf({ ageMs, org }: { readonly ageMs: number; readonly org?: string }): string {
  const issued = momentsOf(() => NOW - ageMs)();
  return writeToken(SEED, { clientId: 'verify', issued, lifeMs: LIFE_MS, ...(org && { org }) });
}
