import { editionNames } from '@aep-sim/types';
import { nearest } from '../editions/nearest.ts';

/**
 * The path of an operation that is most like one that no operation has, in the edition that is most like the one that
 * it names. Ids that it names are no difference, and neither is a beginning that it lacks.
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
    // Whatever stands in the place of an id would be one.
    .filter(({ form: [, first] }) => !first?.startsWith('{'));
  const choices = [...whole, ...ends].map(({ one, form }) => ({ one, form: filled(form, parts) }));
  const forms = choices.map(({ form }) => form);
  return choices[forms.indexOf(nearest(path, forms) ?? '')]?.one;
}

/** The path with what stands in the same place of another in the place of its parameters. */
function filled(known: readonly string[], parts: readonly string[]): string {
  return known
    .map((part, place) => (part.startsWith('{') ? (parts[place] ?? part) : part))
    .join('/');
}
