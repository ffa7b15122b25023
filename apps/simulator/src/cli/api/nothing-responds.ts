import { editionNames } from '@aep-sim/types';
import { quoted } from '../../core/sentence.ts';
import { Late, type NoResponse } from './response-errors.ts';

/** What to do if no simulator responds, for each command that needs one. */
export function nothingResponds(url: string, error: NoResponse): string {
  if (error instanceof Late) {
    return `The server at ${url} does not respond (${error.message}). Start it again, or pass the URL of another simulator with --url.`;
  }
  return `Cannot connect to ${url} (${error.message}). Start a simulator with aep-sim start (npm start in a checkout), or pass its URL with --url.`;
}

/** What to do if another server responds. */
export function notSimulator(url: string): string {
  const [, edition] = /^\/editions\/([^/]+)$/.exec(new URL(url).pathname) ?? [];
  if (edition !== undefined && !editionNames.some((name) => name === edition)) {
    return `--url: ${quoted(edition)} is not an edition. Must be one of: ${editionNames.join(', ')}.`;
  }
  return `The server at ${url} is not aep-sim. Pass the simulator's URL with --url.`;
}

export const CONTROL_TOKEN_REQUIRED =
  'The control plane requires a token. Pass --control-token with the token that aep-sim start printed.';
