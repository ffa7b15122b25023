import { misspellingOf } from '../../editions/nearest.ts';
import { JSON_BODY, readText } from '../../http/body.ts';
import type { Surroundings } from '../../http/operation.ts';
import type { HttpRequest } from '../../http/request.ts';
import type { ApiServices } from '../services.ts';
import type { TokenFlaw } from './grant.ts';

/** What a token is asked for with. */
export type Form = URLSearchParams | FormData;

/** The fields of a form, of a multipart body, or, where the body is empty, of the query string. */
export async function readForm({
  request,
  services: { maxBodyBytes },
}: Surroundings<ApiServices>): Promise<Form> {
  const text = await readText(request, maxBodyBytes);
  if (text === '' && request.query.size > 0) return request.query;
  const type = request.header('content-type') ?? '';
  if (!/^multipart\/form-data/i.test(type)) return new URLSearchParams(text);
  return new Response(text, { headers: { 'content-type': type } })
    .formData()
    .catch(() => new URLSearchParams());
}

/** A field that is not empty. */
export function field(form: Form, name: string): string | undefined {
  const value = form.get(name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Where a field stands, or should. */
export function placeOf(
  { query }: HttpRequest,
  form: Form,
  name: string,
): Pick<TokenFlaw, 'in' | 'pointer'> {
  return { ...(form === query && { in: 'query' }), pointer: `/${name}` };
}

/** Says which of these fields is missing, the first of them, and which one may be a misspelling of it. */
export function missingField(
  request: HttpRequest,
  form: Form,
  names: readonly string[],
): { readonly message: string; readonly flaw: TokenFlaw } | undefined {
  const name = names.find((name) => field(form, name) === undefined);
  if (name === undefined) return undefined;
  const isJson = form !== request.query && JSON_BODY.test(request.header('content-type') ?? '');
  const hint = ': send the fields as application/x-www-form-urlencoded, not as JSON';
  const others = isJson ? [] : [...form.keys()].filter((other) => !names.includes(other));
  const sent = misspellingOf(name, others);
  return {
    message: `${name} is required${isJson ? hint : ''}`,
    flaw: {
      ...placeOf(request, form, name),
      keyword: 'required',
      ...(sent !== undefined && { nearest: sent }),
    },
  };
}
