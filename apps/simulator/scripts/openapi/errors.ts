import { type ApiErrorKind, apiErrors } from '../../src/http/api-errors.ts';
import type { Family } from '../../src/http/description.ts';
import type { Described } from './described.ts';
import { causeOf } from './error-causes.ts';
import { errorKindsOf } from './error-kinds.ts';
import { schema } from './schemas.ts';

/** Responses that operations share, by their names as components. */
export type SharedResponses = Map<string, object>;

/** The errors of an operation, as references by their statuses. What they refer to is added to `shared`. */
export function errorsOf(operation: Described, shared: SharedResponses): Record<string, object> {
  const { family } = operation;
  if (family === 'control') return controlErrors(operation, shared);
  const named = [...errorKindsOf(operation)].map(([status, kinds]): [string, object] => [
    String(status),
    reference(nameOf(status, operation, kinds), errorResponse(status, family, kinds), shared),
  ]);
  return {
    ...Object.fromEntries(named),
    ...(family === 'ims' && { '400': reference('ims.400', noToken, shared) }),
    '429': reference(`${family === 'ims' ? family : 'gateway'}.429`, rateLimited(family), shared),
    default: reference(`${family}.default`, anyError(family), shared),
  };
}

/** Under the name of the service, or of the first operation that has more errors than it. */
function nameOf(status: number, { name, family }: Described, kinds: readonly ApiErrorKind[]) {
  const base = errorKindsOf({ name: '', family, kind: 'read', path: '' } as Described);
  const isOwn = kinds.length > (base.get(status)?.length ?? 0);
  if (kinds.every((kind) => apiErrors[kind].format === 'gateway')) return `gateway.${status}`;
  return isOwn ? `${name}.${status}` : `${family}.${status}`;
}

function reference(name: string, response: object, shared: SharedResponses): { $ref: string } {
  const text = JSON.stringify(response);
  const known = [...shared].find(([, other]) => JSON.stringify(other) === text)?.[0] ?? name;
  shared.set(known, response);
  return { $ref: `#/components/responses/${known}` };
}

function errorResponse(status: number, family: Family, kinds: readonly ApiErrorKind[]): object {
  const causes = kinds.map((kind) => `- ${causeOf[kind]}`);
  const phrase = PHRASES[status] ?? 'Error';
  // Whom a request is for may not be known yet when these come.
  const isEarly = status >= 500;
  const titles = new Set([
    ...(isEarly ? ['GatewayError'] : []),
    ...kinds.map((kind) => formatOf(kind, family)),
  ]);
  const examples = kinds
    .filter((kind) => apiErrors[kind].format === 'gateway')
    .map((kind) => {
      const { code, title } = apiErrors[kind];
      return [kind, { summary: causeOf[kind], value: { error_code: code, message: title } }];
    });
  return {
    description: `${phrase}. Possible causes:\n\n${causes.join('\n')}`,
    ...(status === 503 && { headers: retryAfter }),
    content: contentOf([...titles], examples.length > 0 && Object.fromEntries(examples)),
  };
}

function formatOf(kind: ApiErrorKind, family: Family): string {
  const { format } = apiErrors[kind];
  if (format === 'gateway' || family === 'ims') return 'GatewayError';
  return format === 'placeholder' || family !== 'profile' ? 'CatalogError' : 'UpsError';
}

const noToken = {
  description: 'Bad request. `error_description` says which field is missing or has a wrong value.',
  content: contentOf(['TokenError']),
};

/** What a rule can answer with any request, and a program must be able to read. */
function rateLimited(family: Family): object {
  return {
    description: 'Too many requests. Only a rule of the simulator has this response.',
    headers: retryAfter,
    content: contentOf([family === 'ims' ? 'TokenError' : 'GatewayError']),
  };
}

function anyError(family: Family): object {
  return {
    description: 'Another error. A rule of the simulator can inject any status.',
    content: contentOf(formatsOf[family]),
  };
}

const formatsOf: Readonly<Record<Family, readonly string[]>> = {
  profile: ['GatewayError', 'UpsError', 'CatalogError'],
  catalog: ['GatewayError', 'CatalogError'],
  'data-access': ['GatewayError', 'CatalogError'],
  ims: ['GatewayError', 'TokenError'],
  control: ['ControlError'],
};

function contentOf(titles: readonly string[], examples: object | false = false): object {
  const folder = (title: string) => (title === 'ControlError' ? 'control' : 'service');
  const anyOf = titles.map((title) => schema(folder(title), title));
  return {
    'application/json': {
      schema: anyOf.length === 1 ? anyOf[0] : { anyOf },
      ...(examples && { examples }),
    },
  };
}

const retryAfter = {
  'Retry-After': {
    description: 'After how many seconds to try again.',
    schema: { type: 'integer', format: 'int32', minimum: 0 },
  },
};

const PHRASES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not found',
  412: 'Precondition failed',
  413: 'Content too large',
  415: 'Unsupported media type',
  416: 'Range not satisfiable',
  500: 'Internal server error',
  503: 'Service unavailable',
};

/** The control plane says in one sentence what is wrong, so its statuses need no list of causes. */
function controlErrors(operation: Described, shared: SharedResponses): Record<string, object> {
  const { kind, path, body, ...rest } = operation;
  const isPublic = kind === 'standalone' && 'isPublic' in rest;
  const isOfTenant = kind !== 'standalone';
  const statuses = [
    // No parameter that is unknown is accepted.
    ...(path.startsWith('/_sim') ? [400] : []),
    ...(isPublic ? [] : [401]),
    403,
    ...(path.includes('{') ? [404] : []),
    ...(body ? [413, 415] : []),
    500,
    ...(isOfTenant ? [503] : []),
  ];
  const named = Object.fromEntries(
    statuses.map((status) => {
      const response = {
        description: `${PHRASES[status]}. \`error\` says why.`,
        ...(status === 503 && { headers: retryAfter }),
        content: contentOf(['ControlError']),
      };
      return [String(status), reference(`control.${status}`, response, shared)];
    }),
  );
  // Such as 417 and 431, which the server sends before it knows the operation.
  const other = {
    description: 'Any other error. `error` says why.',
    content: contentOf(['ControlError']),
  };
  return { ...named, default: reference('control.default', other, shared) };
}
