import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { yamlPlacesIn } from './yaml.ts';

const endless = 'the alias is inside of its own anchor';

describe('a text of YAML', () => {
  it.each([
    ['a: 1\nb: 2\na: 3\n', 3, 1, 'Not valid YAML: this key occurs twice'],
    ['- {a: 1, a: 2}', 1, 10, 'Not valid YAML: this key occurs twice'],
    ['- a\n---\n- b\n', 2, 1, 'Not valid YAML: it must be a single document'],
    ['- !!binary aGk=\n', 1, 3, 'Not valid YAML: tags are not allowed'],
    ['- 1\n- *x\n', 2, 3, 'Not valid YAML: the alias has no anchor before it'],
    ['- a: &x [1]\n- &y [*x, *y]\n', 2, 11, `Not valid YAML: ${endless}`],
    [
      '- &a {x: 1}\n- b: 2\n  <<: *a\n',
      3,
      3,
      expect.stringContaining(
        'Not valid YAML 1.2, which has no merge keys (<<). Write the keys, or use an alias for the whole value',
      ),
    ],
    ['- a: {b: 1\n- c\n', 2, 1, 'Not valid YAML: a } is missing before this'],
    ['- a: [1, 2\n  b: 1\n', 2, 3, 'Not valid YAML: a ] is missing before this'],
    ['[{"a": 1}, {"b": 2}\n', 2, 1, 'Not valid YAML: a ] is missing before this'],
    ['- "\\q"\n', 1, 4, 'Not valid YAML: invalid escape'],
    ['- [1]: 2\n', 1, 3, 'Not valid YAML: a key must be a string'],
  ])('should be rejected at a line and column: %j', (text, line, column, message) => {
    const { value, errors } = yamlPlacesIn(text);
    expect(value).toBeUndefined();
    expect(errors).toEqual([{ line, column, message }]);
  });

  it('should be rejected at each place that is wrong, up to ten', () => {
    const keys = Array.from({ length: 20 }, () => 'a: 1').join('\n');
    const { errors } = yamlPlacesIn(keys);
    expect(errors.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it.each(['', '# nothing\n', 'null', '~'])(
    'should hold null where nothing is said: %j',
    (text) => {
      expect(yamlPlacesIn(text)).toMatchObject({ value: null, errors: [] });
    },
  );

  it('should not become much more than it is by its aliases', () => {
    const levels = Array.from({ length: 30 }, (_, at) => {
      const inner = at === 0 ? 'x' : `*l${at - 1}`;
      return `- &l${at} [${Array.from({ length: 10 }, () => inner).join(', ')}]`;
    });
    const message =
      'With its aliases written out, the text exceeds the limit of 16,777,216 characters. Use fewer aliases';
    const { errors } = yamlPlacesIn(levels.join('\n'));
    expect(errors).toEqual([{ line: expect.any(Number), column: expect.any(Number), message }]);
    // Two characters ten times, and so on: seven levels are more than twenty million.
    expect(errors[0]?.line).toBe(7);
    const long = `- &a ${'x'.repeat(1_000_000)}\n`;
    expect(yamlPlacesIn(long + '- *a\n'.repeat(15)).errors).toEqual([]);
    expect(yamlPlacesIn(long + '- *a\n'.repeat(16)).errors).toMatchObject([
      { line: 17, column: 3 },
    ]);
  });

  it('should take as many aliases of little as there are', () => {
    const { value, errors, placeOf } = yamlPlacesIn(`- &a {b: 1}\n${'- *a\n'.repeat(50_000)}`);
    expect(errors).toEqual([]);
    expect(value).toEqual(Array.from({ length: 50_001 }, () => ({ b: 1 })));
    expect(placeOf('/50000/b')).toEqual({ line: 1, column: 10 });
  });

  it('should have the last value that an anchor was given before an alias', () => {
    const { value, placeOf } = yamlPlacesIn('- &a 1\n- *a\n- &a {x: &b [2]}\n- *a\n- *b\n');
    expect(value).toEqual([1, 1, { x: [2] }, { x: [2] }, [2]]);
    expect([placeOf('/1'), placeOf('/3/x')].map(({ line }) => line)).toEqual([2, 3]);
  });

  it('should have keys as any other that objects or other versions have', () => {
    const { value } = yamlPlacesIn('{"<<": 1, __proto__: {a: 2}, constructor: , 0x10: 3}');
    expect(JSON.stringify(value)).toBe('{"<<":1,"__proto__":{"a":2},"constructor":null,"0x10":3}');
    expect(yamlPlacesIn('- <<: 1').value).toEqual([{ '<<': 1 }]);
  });

  it.each([5000, 100_000])(
    'should be rejected once where it is nested deeper than can be read: %d',
    (levels) => {
      const { errors } = yamlPlacesIn('['.repeat(levels));
      expect(errors.map(({ message }) => message)).toEqual([
        'Not valid YAML: it is nested too deep',
      ]);
    },
  );

  it('should have its parts at lines and columns', () => {
    const text = '- name: one\n  a/b:\n    ~: 2\n- &two {x: [3, 4]}\n- *two\n';
    const { value, placeOf } = yamlPlacesIn(text);
    expect(value).toEqual([{ name: 'one', 'a/b': { '~': 2 } }, { x: [3, 4] }, { x: [3, 4] }]);
    expect(placeOf('')).toEqual({ line: 1, column: 1 });
    expect(placeOf('/0/name')).toEqual({ line: 1, column: 9 });
    expect(placeOf('/0/a~1b/~0')).toEqual({ line: 3, column: 8 });
    expect(placeOf('/1/x/1')).toEqual({ line: 4, column: 16 });
    expect(placeOf('/2/x/1')).toEqual({ line: 4, column: 16 });
    // What is missing would be in what is there.
    expect(placeOf('/0/effect/type')).toEqual({ line: 1, column: 3 });
    expect(placeOf('/7')).toEqual({ line: 1, column: 1 });
  });

  it('should hold what was written, as YAML or as JSON', () => {
    const values = fc.jsonValue().filter((value) => value !== null);
    fc.assert(
      fc.property(values, (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(yamlPlacesIn(JSON.stringify(plain, null, 2)).value).toEqual(plain);
        expect(yamlPlacesIn(stringify(plain)).value).toEqual(plain);
      }),
    );
  });
});
