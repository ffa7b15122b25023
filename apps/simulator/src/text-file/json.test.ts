import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesIn } from './json.ts';

describe('a text of JSON', () => {
  it.each([
    ['', '1:1'],
    ['{"jobs": [1, 2,]}', '1:16'],
    ['{\n  "jobs": [],\n}', '3:1'],
    ['{\r\n  "jobs" []\r\n}', '2:10'],
    ['{\n  "jobs": [\n', '3:1'],
    ['{"jobs": [] // none\n}', '1:13'],
    ['{"jobs": []} {}', '1:14'],
    ["{'jobs': []}", '1:2'],
    ['{"jobs": [nul]}', '1:11'],
    ['{"a": "b\n"}', '1:7'],
    ['{"a": "\\x"}', '1:7'],
    ['{"a": "\t"}', '1:7'],
    ['{"a": 01}', '1:8'],
  ])('should be broken at a line and column: %j', (text, place) => {
    const { value, errors } = placesIn(text);
    expect(value).toBeUndefined();
    expect(errors).toEqual([
      { ...positionOf(place), message: expect.stringMatching(/^Not valid JSON: \S/) },
    ]);
  });

  it.each([
    ['{"a": 1, "b": 2, "a": 3}', '1:18'],
    ['[\n  {"a": {"b": 1}, "b": 2},\r\n  {"a": 1, "\\u0061": 2}\n]', '3:12'],
    ['{"a": {"b": 1, "c": [{"b": 1}]}, "a": 1}', '1:34'],
    ['{"__proto__": 1, "__proto__": 2}', '1:18'],
  ])('should not have a key twice: %j', (text, place) => {
    expect(placesIn(text)).toMatchObject({
      value: undefined,
      errors: [{ ...positionOf(place), message: 'This key occurs twice' }],
    });
  });

  it('should have a key in sibling objects and in nested ones', () => {
    const text = '{"a": {"a": [{"a": 1}, {"a": 2}]}, "A": 1, "constructor": 1}';
    expect(placesIn(text)).toMatchObject({ value: JSON.parse(text), errors: [] });
  });

  it('should report at most ten keys that occur twice', () => {
    const keys = Array.from({ length: 20 }, () => '"a": 1').join(',\n');
    expect(placesIn(`{${keys}}`).errors.map(({ line }) => line)).toEqual(
      Array.from({ length: 10 }, (_, at) => at + 2),
    );
  });

  it('should say where nothing can be said that it is nested too deep', () => {
    const message = 'Not valid JSON: it is nested too deep';
    expect(placesIn('['.repeat(100_000)).errors).toEqual([{ line: 1, column: 1, message }]);
  });

  it('should have its parts at lines and columns', () => {
    const { value, placeOf } = placesIn(
      '{\n  "jobs": [\n    { "id": 1, "a/b": {"~": 2} },\r\n    3\n  ]\n}',
    );
    expect(value).toEqual({ jobs: [{ id: 1, 'a/b': { '~': 2 } }, 3] });
    expect(placeOf('')).toEqual({ line: 1, column: 1 });
    expect(placeOf('(root)')).toEqual({ line: 1, column: 1 });
    expect(placeOf('/jobs')).toEqual({ line: 2, column: 11 });
    expect(placeOf('/jobs/0/id')).toEqual({ line: 3, column: 13 });
    expect(placeOf('/jobs/0/a~1b/~0')).toEqual({ line: 3, column: 29 });
    expect(placeOf('/jobs/1')).toEqual({ line: 4, column: 5 });
    // What is missing would be in what is there.
    expect(placeOf('/jobs/0/request/schema')).toEqual({ line: 3, column: 5 });
    expect(placeOf('/nothing')).toEqual({ line: 1, column: 1 });
  });

  it('should be JSON where the platform says so, and only there', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', '/', '\\', 'x', '\u0000'))
      .map(([json, at, what]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + what + json.slice(place + 1);
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken), (text) => {
        const parsed = parse(text);
        const { value, errors } = placesIn(text);
        // A character more may make one key of two.
        fc.pre(errors[0]?.message !== 'This key occurs twice');
        expect(errors).toHaveLength(parsed === undefined ? 1 : 0);
        expect(value).toEqual(parsed?.value);
      }),
    );
  });
});

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function positionOf(place: string) {
  const [line, column] = place.split(':').map(Number);
  return { line, column };
}
