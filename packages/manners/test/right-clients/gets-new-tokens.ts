import { PlainClient } from '../plain-client.ts';
import type { RightClient } from './right-client.ts';

/** Gets a new token after each 401. */
export const getsNewTokens: RightClient = {
  rules: [{ probability: 0.3, effect: { type: 'error', status: 401 } }],
  run: (sandbox) => new PlainClient(sandbox).exportAll(),
};
