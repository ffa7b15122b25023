import { misspellingOf } from '../../editions/nearest.ts';
import { JSON_BODY, readText } from '../../http/body.ts';
import type { Surroundings } from '../../http/operation.ts';
import type { HttpRequest } from '../../http/request.ts';
import type { ApiServices } from '../services.ts';
import { basicCredentials } from './basic.ts';
import type { TokenFlaw } from './grant.ts';

/** The fields of a token request: each can be in the body or in the query. */
export interface Form {
  readonly body: URLSearchParams | FormData;
  readonly query: URLSearchParams;
  /** From `Authorization: Basic`. */
  readonly basic: URLSearchParams;
  /** Where a field that is missing should be. */
  readonly usual: 'body' | 'query';
}

/** The fields of a form or a multipart body, of the query string, and the credentials of `Authorization: Basic`. */
export async function readForm({
  request,
  services: { maxBodyBytes },
}: Surroundings<ApiServices>): Promise<Form> {
  const text = await readText(request, maxBodyBytes);
  const { query } = request;
  return {
    body: await fieldsOf(text, request.header('content-type') ?? ''),
    query,
    basic: basicCredentials(request.header('authorization')),
    usual: text === '' && query.size > 0 ? 'query' : 'body',
  };
}

async function fieldsOf(text: string, type: string): Promise<Form['body']> {
  if (!/^multipart\/form-data/i.test(type)) return new URLSearchParams(text);
  return new Response(text, { headers: { 'content-type': type } })
    .formData()
    .catch(() => new URLSearchParams());
}

/** A field that is not empty: of the body, or else of the query, or else of `Authorization: Basic`. */
export function field({ body, query, basic }: Form, name: string): string | undefined {
  return [body, query, basic].map((from) => valueIn(from, name)).find((value) => value);
}

function valueIn(from: Form['body'], name: string): string | undefined {
  const value = from.get(name);
  return typeof value === 'string' ? value : undefined;
}

/** Where a field is, or should be. */
export function placeOf(form: Form, name: string): Pick<TokenFlaw, 'in' | 'pointer'> {
  if (valueIn(form.body, name)) return { pointer: `/${name}` };
  const isQuery = valueIn(form.query, name) || form.usual === 'query';
  return { ...(isQuery && { in: 'query' }), pointer: `/${name}` };
}

/** The error for the first of these fields that is missing, and which name may be a misspelling of it. */
export function missingField(
  request: HttpRequest,
  form: Form,
  names: readonly string[],
): { readonly message: string; readonly flaw: TokenFlaw } | undefined {
  const name = names.find((name) => field(form, name) === undefined);
  if (name === undefined) return undefined;
  const isJson = form.usual === 'body' && JSON_BODY.test(request.header('content-type') ?? '');
  const hint = '. Send the fields as application/x-www-form-urlencoded, not as JSON';
  const sentNames = [...(isJson ? [] : form.body.keys()), ...form.query.keys()];
  const sent = misspellingOf(
    name,
    sentNames.filter((other) => !names.includes(other)),
  );
  return {
    message: `${name} is required${isJson ? hint : ''}`,
    flaw: {
      ...placeOf(form, name),
      keyword: 'required',
      ...(sent !== undefined && { nearest: sent }),
    },
  };
}
