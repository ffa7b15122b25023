import type { Edition } from '../../src/editions/edition.ts';
import type { Answer, Content, Family } from '../../src/http/description.ts';
import type { Described } from './described.ts';
import { errorsOf, type SharedResponses } from './errors.ts';
import { examplesOf } from './examples.ts';
import { ownExamples } from './own-examples.ts';
import { parametersOf } from './parameters.ts';
import { schema } from './schemas.ts';

/** Where an operation is told of: in which edition, under which prefix, among which schemas. */
export interface Place {
  readonly edition: Edition;
  readonly prefix: string;
  readonly schemas: Readonly<Record<string, unknown>>;
  /** The group of an operation, by its service. */
  readonly tagOf: (family: Family) => string;
  /** Takes in the responses that operations share. */
  readonly responses: SharedResponses;
}

/** Operations by their paths and methods. */
export type Paths = Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;

export interface OperationObject {
  readonly tags: readonly string[];
  readonly [key: string]: unknown;
}

/** The paths of a table of operations. */
export function pathsOf(operations: readonly Described[], place: Place): Paths {
  const paths: Record<string, Record<string, OperationObject>> = {};
  for (const operation of operations) {
    const path = `${place.prefix}${operation.path}`;
    paths[path] = {
      ...paths[path],
      [operation.method.toLowerCase()]: operationOf(operation, place),
    };
  }
  return paths;
}

function operationOf(operation: Described, place: Place): OperationObject {
  const { name, summary, description, family, body } = operation;
  const parameters = parametersOf(operation);
  return {
    operationId: idOf(name, place),
    summary,
    description,
    tags: [place.tagOf(family)],
    security: securityOf(operation),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: bodyOf(body, operation, place) }),
    responses: responsesOf(operation, place),
  };
}

/** An own example comes first, where there is one: Postman sends the first, and it works. */
function bodyOf(body: Content, operation: Described, place: Place): object {
  const value = ownExamples[operation.name];
  const [first = '', ...rest] = Object.keys(body);
  const media = (name: string) => ({ [name]: body[name] ?? {} });
  const own = value !== undefined && { minimal: { summary: 'As short as it can be', value } };
  return {
    required: true,
    content: {
      ...contentOf(media(first), operation, place, own),
      ...contentOf(Object.assign({}, ...rest.map(media)), operation, place),
    },
  };
}

/** The control plane requires its token only of a simulator that has one. */
function securityOf({ family, kind, ...rest }: Described): object[] {
  if (family === 'ims' || (kind === 'standalone' && 'isPublic' in rest)) return [];
  return family === 'control' ? [{}, { controlToken: [] }] : [{ token: [] }];
}

/** An operation's id is its alone: those of the paths without a prefix are the vendor's own. */
function idOf(name: string, { edition, prefix }: Place): string {
  return prefix === '' ? name : `${edition.name}.${name}`;
}

function responsesOf(operation: Described, place: Place): object {
  const { answers } = operation;
  const given = typeof answers === 'function' ? answers(place.edition) : answers;
  return {
    ...Object.fromEntries(given.map((one) => [one.status, answerOf(one, operation, place)])),
    ...errorsOf(operation, place.responses),
  };
}

function answerOf(
  { description, content, headers, links }: Answer,
  operation: Described,
  place: Place,
): object {
  return {
    description,
    ...(content && { content: contentOf(content, operation, place) }),
    ...(headers && {
      headers: mapped(headers, (holds) => ({ description: holds, schema: { type: 'string' } })),
    }),
    ...(links && {
      links: Object.fromEntries(
        Object.entries(links).map(([name, id]) => [
          name,
          { operationId: idOf(name, place), parameters: { id } },
        ]),
      ),
    }),
  };
}

function contentOf(
  content: Content,
  { name }: Described,
  place: Place,
  own: object | false = false,
): object {
  return mapped(content, (of) => {
    const [folder = '', title = ''] = typeof of === 'string' ? of.split('/') : [];
    const documented = folder === 'edition' ? examplesOf(place.edition.name, title, name) : {};
    const examples = { ...own, ...documented };
    return {
      schema: typeof of === 'string' ? schemaOf(folder, title, place) : of,
      ...(Object.keys(examples).length > 0 && { examples }),
    };
  });
}

/** An edition whose documents show no such payload has that of all editions together. */
function schemaOf(folder: string, title: string, { edition, schemas }: Place): object {
  if (folder !== 'edition') return schema(folder, title);
  const own = schema(edition.name, title);
  const isThere = own.$ref.replace('#/components/schemas/', '') in schemas;
  return isThere ? own : schema('any', `Any${title}`);
}

function mapped<T>(record: Readonly<Record<string, T>>, as: (value: T) => object) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, as(value)]));
}
