import { JSON_BODY, readText } from '../../http/body.ts';
import type { Surroundings } from '../../http/operation.ts';
import type { HttpRequest } from '../../http/request.ts';
import type { ApiServices } from '../services.ts';

/** What a token is asked for with. */
export type Form = URLSearchParams | FormData;

/** The fields of a form, of a multipart body, or, where the body is empty, of the query string. */
export async function readForm({
  request,
  services: { maxBodyBytes },
}: Surroundings<ApiServices>): Promise<Form> {
  const text = await readText(request, maxBodyBytes);
  if (text === '') return request.query;
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

/** Says which of these fields is missing, the first of them. */
export function missingField(
  request: HttpRequest,
  form: Form,
  names: readonly string[],
): string | undefined {
  const name = names.find((name) => field(form, name) === undefined);
  if (name === undefined) return undefined;
  const isJson = JSON_BODY.test(request.header('content-type') ?? '');
  const hint = ': send the fields as application/x-www-form-urlencoded, not as JSON';
  return `${name} is required${isJson ? hint : ''}`;
}
