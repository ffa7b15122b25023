import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCaller, jobsPath } from '../callers/caller.ts';

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly example?: string | number;
}
interface Media {
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
}
const file = join(import.meta.dirname, '../../../../contracts/openapi.json');
const document = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>> };
};
// A rule has no id before there is one.
const rows = Object.entries(document.paths)
  .filter(([path]) => !/^\/editions|rules\/\{id\}|_sim\/ui/.test(path))
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      operation,
    })),
  );

describe('the examples in contracts/openapi.json', () => {
  it.each(rows)('should work in the world documented, all at once: $id', async (row) => {
    const { parameters = [], requestBody } = row.operation;
    const known = parameters.map((one) =>
      one.$ref ? (document.components.parameters[one.$ref.split('/').at(-1) ?? ''] ?? one) : one,
    );
    const examples = known.filter(({ example }) => example !== undefined);
    const texts = (where: string) =>
      examples
        .filter((one) => one.in === where)
        .map(({ name, example }): [string, string] => [name, String(example)]);
    const path = texts('path').reduce(
      (filled, [name, text]) => filled.replace(`{${name}}`, text),
      row.path,
    );
    // A stream of events has no end by itself, and not all parameters of a token request have an example.
    const pairs: [string, string][] = [
      ...texts('query'),
      ...(row.path.endsWith('events') ? [['limit', '1'] as [string, string]] : []),
      ...(row.path.endsWith('v2') ? TOKEN_FIELDS : []),
    ];
    const query = new URLSearchParams(pairs);
    const [type, media] = Object.entries(requestBody?.content ?? {})[0] ?? [];
    const value = Object.values(media?.examples ?? {})[0]?.value;
    const { call } = createCaller({ world: 'documented' });
    const headers = Object.fromEntries(texts('header'));
    // Something to stream.
    await call('GET', jobsPath, { headers });

    const sent = requestBody && bodyOf(value, type);
    const answer = await call(row.method, `${path}?${query}`, {
      headers: { ...headers, 'content-type': sent?.headers.get('content-type') ?? null },
      ...(sent && { body: await sent.text() }),
    });

    expect([answer.text.slice(0, 300), answer.status >= 400]).toEqual([expect.anything(), false]);
  });

  it('should be there for each body', () => {
    const bodies = rows.flatMap(({ id, operation }) => {
      const [media] = Object.values(operation.requestBody?.content ?? {});
      return media ? [[id, Object.keys(media.examples ?? {})[0]]] : [];
    });
    expect(bodies.length).toBeGreaterThan(10);
    expect(bodies.filter(([, first]) => first !== 'minimal')).toEqual([]);
  });
});

const TOKEN_FIELDS: readonly [string, string][] = [
  ['grant_type', 'client_credentials'],
  ['client_id', 'any'],
  ['client_secret', 'any'],
];

/** A body as it is sent, and its content type. */
function bodyOf(value: unknown, type = ''): Response {
  const fields = Object.entries(Object(value)) as [string, string][];
  if (type.includes('urlencoded')) return new Response(new URLSearchParams(fields));
  if (!type.startsWith('multipart')) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return new Response(text, { headers: { 'content-type': type } });
  }
  const form = new FormData();
  for (const [name, text] of fields) form.set(name, text);
  return new Response(form);
}
