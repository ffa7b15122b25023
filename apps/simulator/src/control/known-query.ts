import { quoted } from '../core/sentence.ts';
import type { Problem } from '../editions/decoded.ts';
import { misspellingOf } from '../editions/nearest.ts';
import { childOf } from '../editions/problems.ts';
import type { Parameter } from '../http/description.ts';
import { namedQuery } from '../http/named-query.ts';
import type { Operation, Surroundings } from '../http/operation.ts';
import type { HttpRequest } from '../http/request.ts';
import { ControlError } from './error.ts';
import type { ControlServices } from './services.ts';
import { tenantParameters } from './tenant-query.ts';

type ControlOperation = Operation<ControlServices>;

/** An operation that rejects unknown parameters: an ignored filter would return more than was requested. */
export function withKnownQuery(operation: ControlOperation): ControlOperation {
  const parameters = parametersOf(operation);
  const known = parameters.map(({ name }) => name);
  const check = ({ query }: HttpRequest) => {
    const given = [...query.keys()].find((one) => !known.includes(one));
    if (given !== undefined) throw unknown(given, known, operation.name);
    const [repeated] = namedQuery(query, { parameters }).problems;
    if (repeated) throw notOne(repeated);
  };
  if (operation.kind === 'standalone') {
    const { handle } = operation;
    return {
      ...operation,
      handle: (from: Surroundings<ControlServices>) => {
        check(from.request);
        return handle(from);
      },
    };
  }
  const { read } = operation;
  return {
    ...operation,
    read: (from: Surroundings<ControlServices>) => {
      check(from.request);
      return read?.(from);
    },
  };
}

function parametersOf({ kind, parameters = [] }: ControlOperation): readonly Parameter[] {
  const own = parameters.filter((one) => one.in === 'query');
  return [...own, ...(kind === 'standalone' ? [] : tenantParameters)];
}

function notOne({ at, message, keyword = 'maxItems', nearest }: Problem): ControlError {
  return new ControlError(400, `${at} ${message}`, {
    place: { nearest },
    causes: [{ in: 'query', pointer: childOf('', at), keyword }],
  });
}

function unknown(given: string, known: readonly string[], operation: string): ControlError {
  const nearest = misspellingOf(given, known);
  const all = known.length === 0 ? '; it has none' : `; its parameters: ${known.join(', ')}`;
  const hint = nearest === undefined ? all : `. Did you mean ${nearest}?`;
  return new ControlError(400, `${quoted(given)} is not a parameter of ${operation}${hint}`, {
    place: nearest === undefined ? {} : { nearest },
    causes: [{ in: 'query', pointer: childOf('', given), keyword: 'additionalProperties' }],
  });
}
