import { describe, expect, test } from 'vitest';
import { editionNames } from '../src/index.ts';
import { type Validator, validators } from '../src/validators.ts';
import { calls, files, fixture, repairsOf, sources, text } from './fixtures.ts';

const byEdition: Record<string, Record<string, Validator<unknown>>> = validators;

function findings(group: string, payload: string, value: unknown) {
  const validate = byEdition[group]?.[payload];
  if (!validate) throw new Error(`no validator ${group}.${payload}`);
  return validate(value) ? [] : validate.errors;
}

describe('each documented payload', () => {
  test.each(sources)('$file is a $payload of its edition', ({ file, edition, payload }) => {
    expect(findings(edition, payload, fixture(file))).toEqual([]);
  });

  const tolerant = sources.filter(({ payload }) => `Any${payload}` in validators.any);
  test.each(tolerant)('$file is an Any$payload', ({ file, payload }) => {
    expect(findings('any', `Any${payload}`, fixture(file))).toEqual([]);
  });
});

describe('editions differ', () => {
  const documented = editionNames.filter((name) => name !== 'platform');
  const pairs = documented.flatMap((from) =>
    editionNames.filter((to) => to !== from).map((to) => ({ from, to })),
  );
  test.each(pairs)('$to refuses a payload of $from', ({ from, to }) => {
    const refused = sources
      .filter(({ edition, payload }) => edition === from && byEdition[to]?.[payload])
      .filter(({ file, payload }) => findings(to, payload, fixture(file))?.length !== 0);
    expect(refused).not.toEqual([]);
  });
});

describe('sources.json', () => {
  test('names each file once, and no other', () => {
    expect(sources.map(({ file }) => file).sort()).toEqual(files);
  });

  const repairs = sources.flatMap((source) =>
    repairsOf(source).flatMap(({ repaired, printed }) =>
      repaired === undefined || printed === undefined
        ? []
        : [{ file: source.file, repaired, printed }],
    ),
  );
  test('knows of three repairs', () => expect(repairs).toHaveLength(3));
  test.each(repairs)('the repair of $file can be taken back', ({ file, repaired, printed }) => {
    const parts = text(file).split(repaired);
    expect(parts).toHaveLength(2);
    expect(() => JSON.parse(parts.join(printed))).toThrow(SyntaxError);
  });
});

describe('calls.json', () => {
  test('has every example of the five documents', () => {
    const count = (document: string) => calls.filter((call) => call.document === document).length;
    expect(count('tutorial-2019')).toBe(5);
    expect(count('tutorial-2020')).toBe(5);
    expect(count('segmentation-2020')).toBe(4);
    expect(count('segmentation')).toBe(4);
    expect(count('profile')).toBe(5);
  });

  test('names bodies that exist', () => {
    const bodies = calls.flatMap(({ body }) => (body === null ? [] : [body]));
    expect(bodies).toHaveLength(8);
    expect(files).toEqual(expect.arrayContaining(bodies));
  });

  test('says why a call lacks the sandbox, or cancels with POST', () => {
    const lame = calls.filter(
      ({ method, headers, body }) =>
        !headers.includes('x-sandbox-name') || (method === 'POST' && body === null),
    );
    expect(lame).toHaveLength(6);
    expect(lame.every(({ slip }) => slip !== undefined)).toBe(true);
  });
});
