import type { ValidationError } from '@aep-sim/types/validators';
import type { Problem } from './decoded.ts';

/** A hostile body can have a hundred thousand faults; nobody reads past the first few. */
const MAX_PROBLEMS = 10;

/** A validator's findings in words that say where and what to do. */
export function problemsOf(
  errors: readonly ValidationError[] | null | undefined,
  most = MAX_PROBLEMS,
): readonly Problem[] {
  return (errors ?? []).slice(0, most).map(({ instancePath, keyword, params, message }) => {
    const below = (param: string) => childOf(instancePath, String(params[param]));
    if (keyword === 'required') return { at: below('missingProperty'), message: 'is required' };
    if (keyword === 'additionalProperties') {
      return { at: below('additionalProperty'), message: 'is not known here' };
    }
    if (keyword === 'discriminator') {
      const absent = params['tagValue'] === undefined;
      return { at: below('tag'), message: absent ? 'is required' : 'is not one of those known' };
    }
    return { at: placeOf(instancePath), message: worded(keyword, params) ?? message ?? 'is wrong' };
  });
}

function worded(keyword: string, params: ValidationError['params']): string | undefined {
  if (keyword === 'enum') {
    const allowed = (params['allowedValues'] as unknown[]).map((value) => JSON.stringify(value));
    return `must be one of ${allowed.join(', ')}`;
  }
  if (keyword === 'const') return `must be ${JSON.stringify(params['allowedValue'])}`;
  if (keyword === 'minProperties') return 'must not be empty';
  if (keyword === 'maxProperties') return `must not have more than ${params['limit']} key`;
  return undefined;
}

/** A JSON Pointer in words: that of the whole value is empty, which nobody can read. */
export function placeOf(pointer: string): string {
  return pointer === '' ? '(root)' : pointer;
}

/** The JSON Pointer of a part, by RFC 6901. */
export function childOf(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
