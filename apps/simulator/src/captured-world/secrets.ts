import { isObject } from '../core/is-object.ts';
import { createRedactor } from '../journal/redact.ts';
import { secretNames } from '../journal/secret-names.ts';
import { type Secret, secretsOf, secretsOfAnswer } from '../journal/secrets.ts';

/** The value without the secrets in these HAR files or payloads. */
export function withoutSecrets(value: unknown, texts: readonly string[]): unknown {
  const secrets = texts.flatMap(secretsIn);
  return createRedactor(secrets, secretNames()(0)).value(value);
}

function secretsIn(text: string): readonly Secret[] {
  const value: unknown = JSON.parse(text);
  const entries = isObject(value) && isObject(value['log']) ? value['log']['entries'] : undefined;
  if (!Array.isArray(entries)) return secretsOf({ head: [], target: '/', body: text });
  return entries.flatMap((entry) => {
    const { request, response } = isObject(entry) ? entry : {};
    return [...inRequest(request), ...inResponse(response)];
  });
}

function inRequest(request: unknown): readonly Secret[] {
  if (!isObject(request)) return [];
  const { url, postData } = request;
  const body = isObject(postData) ? postData['text'] : undefined;
  return secretsOf({
    head: headersOf(request).flat(),
    target: typeof url === 'string' ? url : '/',
    ...(typeof body === 'string' && { body }),
  });
}

function inResponse(response: unknown): readonly Secret[] {
  if (!isObject(response)) return [];
  const { content } = response;
  const { text, encoding } = isObject(content) ? content : {};
  const body = typeof text === 'string' ? text : undefined;
  const plain = encoding === 'base64' && body ? Buffer.from(body, 'base64').toString() : body;
  return secretsOfAnswer(Object.fromEntries(headersOf(response)), plain);
}

/** Names in lowercase, as in a server. */
function headersOf(message: Readonly<Record<string, unknown>>): (readonly [string, string])[] {
  const { headers } = message;
  if (!Array.isArray(headers)) return [];
  return headers.flatMap((header: unknown) => {
    const { name, value } = isObject(header) ? header : {};
    if (typeof name !== 'string' || typeof value !== 'string') return [];
    return [[name.toLowerCase(), value] as const];
  });
}
