import { misspellingOf, nearest } from '../editions/nearest.ts';

/** Names begin with a verb, and another verb for the same is a likely mistake. */
const VERBS = new Map([
  ['get', 'retrieve'],
  ['read', 'retrieve'],
  ['remove', 'delete'],
  ['update', 'patch'],
]);

/** The operation that an unknown name probably means; undefined: no name is close. */
export function misspelledOperation(name: string, names: readonly string[]): string | undefined {
  return misspellingOf(name, names) ?? misspellingOf(inVerbsOfTheVendor(name), names);
}

/** The operation that an unknown name probably means, or else the most similar one. */
export function nearestOperation(name: string, names: readonly string[]): string | undefined {
  return misspelledOperation(name, names) ?? nearest(inVerbsOfTheVendor(name), names);
}

function inVerbsOfTheVendor(name: string): string {
  return name.replace(/^[a-z]+(?=[A-Z])/, (verb) => VERBS.get(verb) ?? verb);
}
