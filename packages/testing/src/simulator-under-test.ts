/** Where the simulator is: in this process, as `createSimulator()` of `aep-sim` gives it, or at an address. */
export type SimulatorUnderTest = (
  | { readonly fetch: (request: Request) => Response | Promise<Response> }
  | { readonly url: string }
) & {
  /** What it was started with as `--control-token`, if it was. */
  readonly controlToken?: string;
};

/** A way to it. */
export interface Reach {
  /** Without a slash at its end. */
  readonly origin: string;
  readonly controlToken?: string;
  send(request: Request): Promise<Response>;
}

/** @throws TypeError for an address that is none. */
export function reach(simulator: SimulatorUnderTest): Reach {
  const { controlToken } = simulator;
  const token = controlToken === undefined ? {} : { controlToken };
  if ('fetch' in simulator) {
    return {
      ...token,
      origin: 'http://localhost',
      send: async (request) => simulator.fetch(request),
    };
  }
  if (!URL.canParse(simulator.url)) {
    throw new TypeError('simulator.url must be an address, such as http://127.0.0.1:4100');
  }
  return {
    ...token,
    origin: new URL(simulator.url).href.replace(/\/+$/, ''),
    send: (request) => globalThis.fetch(request),
  };
}
