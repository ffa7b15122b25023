import { editionNames } from '@aep-sim/types';
import { nearest } from '../editions/nearest.ts';

/**
 * The path of an operation that is most similar to an unknown path, in the edition that is most similar to the one
 * in it. IDs make no difference, and neither does a missing beginning.
 */
export function nearestPath(path: string, known: readonly string[]): string | undefined {
  const [, edition, below = path] = /^\/editions\/([^/]*)(\/.*)/.exec(path) ?? [];
  const found = nearestIn(below, known);
  return edition === undefined ? found : `/editions/${nearest(edition, editionNames)}${found}`;
}

function nearestIn(path: string, known: readonly string[]): string | undefined {
  const parts = path.split('/');
  const whole = known.map((one) => ({ one, form: one.split('/') }));
  const isWhole = whole.some(({ form }) => form[1] === parts[1]);
  const ends = (isWhole ? [] : whole)
    .filter(({ form }) => form.length > parts.length)
    .map(({ one, form }) => ({ one, form: ['', ...form.slice(1 - parts.length)] }))
    // Anything in the position of an ID counts as one.
    .filter(({ form: [, first] }) => !first?.startsWith('{'));
  const choices = [...whole, ...ends].map(({ one, form }) => ({ one, form: filled(form, parts) }));
  const forms = choices.map(({ form }) => form);
  return choices[forms.indexOf(nearest(path, forms) ?? '')]?.one;
}

/** The path with its parameters replaced by the parts of another in the same positions. */
function filled(known: readonly string[], parts: readonly string[]): string {
  return known
    .map((part, place) => (part.startsWith('{') ? (parts[place] ?? part) : part))
    .join('/');
}
