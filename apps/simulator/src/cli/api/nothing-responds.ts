import { Late, type NoAnswer } from './answer-errors.ts';

/** What to do where no simulator responds, for each command that needs one. */
export function nothingResponds(url: string, error: NoAnswer): string {
  if (error instanceof Late) {
    return `There is ${error.message} from ${url}. Check the simulator there, or pass the URL of another with --url.`;
  }
  return `Nothing responds at ${url} (${error.message}). Start a simulator with aep-sim start (npm start in a checkout), or pass its URL with --url.`;
}
