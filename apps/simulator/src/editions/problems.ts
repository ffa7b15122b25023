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
    if (keyword === 'required') {
      return { at: `${instancePath}/${params['missingProperty']}`, message: 'is required' };
    }
    if (keyword === 'enum') {
      const allowed = (params['allowedValues'] as unknown[]).map((value) => JSON.stringify(value));
      return { at: instancePath, message: `must be one of ${allowed.join(', ')}` };
    }
    if (keyword === 'additionalProperties') {
      return {
        at: `${instancePath}/${params['additionalProperty']}`,
        message: 'is not known here',
      };
    }
    if (keyword === 'const') {
      return { at: instancePath, message: `must be ${JSON.stringify(params['allowedValue'])}` };
    }
    if (keyword === 'minProperties')
      return { at: instancePath || '/', message: 'must not be empty' };
    if (keyword === 'maxProperties') {
      return { at: instancePath || '/', message: `must not have more than ${params['limit']} key` };
    }
    // A body that is not an object at all has the empty pointer.
    return { at: instancePath || '/', message: message ?? 'is not valid' };
  });
}
