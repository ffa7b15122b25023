import { editionNames } from '@aep-sim/types';
import { oneOf } from '../editions/problem-message.ts';

/** What is wrong with an unknown path, if the path itself shows it. */
export function pathHint(path: string, nearest: string): string | undefined {
  if (path.includes('//'))
    return 'The path has two slashes in a row, which happens if a base URL ends with one';
  const [parts, known] = [partsOf(path), partsOf(nearest)];
  const missing = known.slice(0, Math.max(0, known.length - parts.length));
  const [first, ...rest] = known.slice(missing.length);
  const isEnd =
    missing.length > 0 &&
    first === parts[0] &&
    rest.every((part, at) => part === parts[at + 1] || part.startsWith('{'));
  return isEnd
    ? `The path is relative to /${missing.join('/')}, as link.next of a page is to the base URL of its service`
    : undefined;
}

/** What is wrong with the edition in a path. */
export function editionHint(path: string): string | undefined {
  const [, edition] = /^\/editions\/([^/]+)(?:\/|$)/.exec(path) ?? [];
  if (edition === undefined || editionNames.some((known) => known === edition)) return undefined;
  return `The edition in the path ${oneOf(editionNames, edition)}`;
}

/** The parts of a path after its edition. */
function partsOf(path: string): readonly string[] {
  return path
    .replace(/^\/editions\/[^/]+/, '')
    .split('/')
    .slice(1);
}
