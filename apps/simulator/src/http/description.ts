import type { Edition } from '../editions/edition.ts';
import knownNames from '../generated/known-names.json' with { type: 'json' };

/** The description of an operation in the OpenAPI document, the docs, and `GET /_sim/operations`. */
export interface Description {
  /** The published operation id where there is one, otherwise ours. */
  readonly name: string;
  readonly method: Method;
  /** As OpenAPI writes it: `/data/core/ups/export/jobs/{id}`. */
  readonly path: string;
  readonly family: Family;
  /** A title: a verb and its object. */
  readonly summary: string;
  /** What it does, and what differs between editions: sentences in Markdown. */
  readonly description: string;
  readonly parameters?: readonly Parameter[];
  /** True if any other name in the query is a property to filter by. */
  readonly takesProperties?: boolean;
  /** For a list: how its next page is found, by a cursor, by a link in it, or by a number that the client counts. */
  readonly pages?: 'by cursor' | 'by link' | 'by number';
  readonly body?: Content;
  /** The schema with the names of its JSON body, if the description of the body has fewer. */
  readonly bodyNames?: SchemaName;
  /** Its responses without errors. */
  readonly answers: readonly Answer[] | ((edition: Edition) => readonly Answer[]);
}

export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The services, each with its own format of errors. */
export type Family = 'profile' | 'catalog' | 'data-access' | 'ims' | 'control';

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly description: string;
  /** Default `string`; `int64` is an integer that does not fit into 32 bits, such as a timestamp or an ID. */
  readonly type?: ParameterType;
  /** Default: only if it is part of the path. */
  readonly required?: boolean;
  /** More keywords of its schema: its limits and its default. */
  readonly schema?: ParameterSchema;
  /** A valid value. */
  readonly example?: string | number;
  /** True if several values are allowed: separated by commas, or each under the name. */
  readonly isList?: boolean;
}

export interface ParameterSchema {
  readonly default?: string | number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
}

export type ParameterType = 'string' | 'int32' | 'int64';

/** Bodies by their media types. */
export type Content = Readonly<Record<string, SchemaName | object>>;

/** A schema in `contracts/schemas` by folder and title; `edition` means the folder of the edition. */
export type SchemaName = `${'edition' | 'any' | 'service' | 'control'}/${string}`;

export interface Answer {
  readonly status: number;
  readonly description: string;
  readonly content?: Content;
  /** Headers with their descriptions. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Operations that can follow, and where the `id` of their path is in this response. */
  readonly links?: Readonly<Record<string, string>>;
}

const JSON_TYPE = 'application/json';

/** A body in JSON. */
export function json(schema: SchemaName | object): Content {
  return { [JSON_TYPE]: schema };
}

export function inQuery(
  name: string,
  description: string,
  type: ParameterType = 'string',
  schema: ParameterSchema = {},
): Parameter {
  return { name, in: 'query', description, type, schema };
}

/** A parameter of the query that allows several values. */
export function listInQuery(name: string, description: string): Parameter {
  return { ...inQuery(name, description), isList: true };
}

export function inHeader(
  name: string,
  description: string,
  schema: ParameterSchema = {},
): Parameter {
  return { name, in: 'header', description, schema };
}

/** A parameter in the operation's path, with a value that is valid in the world `documented`. */
export function inPath(
  name: string,
  description: string,
  example: string | number,
  type: ParameterType = 'string',
): Parameter {
  return { name, in: 'path', description, example, type, required: true };
}

/** A parameter with a valid value; an empty one counts as absent. */
export function withExample(parameter: Parameter, example: string | number): Parameter {
  return { ...parameter, example };
}

/** How many entries a page has, up to a limit. */
export function limitInQuery(maximum: number, usual: number | undefined = maximum): Parameter {
  const about = `Entries of a page, 1 to ${maximum}. Default: ${usual}.`;
  return inQuery('limit', about, 'int32', { minimum: 1, maximum, default: usual });
}

/** How many entries to skip. */
export function startInQuery(things: string): Parameter {
  return inQuery('start', `The number of ${things} to skip.`, 'int64', { minimum: 0, default: 0 });
}

/** Names with the names that are allowed below them; an empty object: any. */
export interface Names {
  readonly [name: string]: Names;
}

const bodies: Readonly<Record<string, Names>> = knownNames;

/** The names that the JSON body of an operation can have; undefined if none are known. */
export function bodyNames({ body, bodyNames }: Description): Names | undefined {
  const schema = bodyNames ?? body?.['application/json'];
  // The title, without the folder of the schema.
  return typeof schema === 'string' ? bodies[schema.slice(schema.indexOf('/') + 1)] : undefined;
}

/** The names that the query of an operation can have. */
export function queryParameters({ parameters = [] }: Description): readonly Parameter[] {
  return parameters.filter((one) => one.in === 'query');
}
