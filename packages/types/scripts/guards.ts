import type { Bundle } from './bundle.ts';

/** Gives the validators of a bundle the types of its payloads: the compiled code has none of its own. */
export function guardsOf({ name, payloads }: Bundle, banner: string): string {
  const guards = payloads.map(
    (title) => `export const ${title} = code.${title} as unknown as Validator<types.${title}>;`,
  );
  return `${banner}

import type { Validator } from '../validator.ts';
import type * as types from './${name}.ts';
import * as code from './${name}.validators.ts';

${guards.join('\n')}
`;
}
