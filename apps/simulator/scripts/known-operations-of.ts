import type { Description } from '../src/http/description.ts';

/** What decides of an operation which rules can act on it, as JSON. */
export function knownOperations(
  vendorOperations: readonly Description[],
  controlOperations: readonly Description[],
) {
  return {
    vendorOperations: vendorOperations.map(({ name, method, family, answers, pages }) => ({
      ...{ name, method, family },
      answers: typesOf(answers).map((type) => ({ content: { [type]: {} } })),
      ...(pages && { pages }),
    })),
    controlOperations: controlOperations.map(({ name }) => ({ name })),
  };
}

/** The media types of the bodies. */
function typesOf(answers: Description['answers']): readonly string[] {
  // One that differs by edition is JSON in some of them.
  if (typeof answers === 'function') return ['application/json'];
  return [...new Set(answers.flatMap(({ content = {} }) => Object.keys(content)))];
}
