/** The control token, stored until the tab is closed, and never in a URL. */
export interface Token {
  has(): boolean;
  value(): string | undefined;
  keep(token: string): void;
}

const KEY = 'aep-sim-control-token';

export function tokenIn(storage: Storage): Token {
  return {
    has: () => storage.getItem(KEY) !== null,
    value: () => storage.getItem(KEY) ?? undefined,
    keep: (token) => storage.setItem(KEY, token),
  };
}
