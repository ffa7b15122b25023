import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { yamlPlacesIn } from './yaml.ts';

describe('a text of YAML', () => {
  it.each([
    ['', 1, 1, 'is empty'],
    ['# nothing\n', 1, 1, 'is empty'],
    ['a: 1\nb: 2\na: 3\n', 3, 1, 'is not valid YAML: the key is there twice'],
    ['- {a: 1, a: 2}', 1, 10, 'is not valid YAML: the key is there twice'],
    ['- a\n---\n- b\n', 2, 1, 'is not valid YAML: it must be a single document'],
    ['- !!binary aGk=\n', 1, 3, 'is not valid YAML: tags are not known here'],
    ['- 1\n- *x\n', 2, 3, 'is not valid YAML: the alias has no anchor before it'],
    ['- "\\q"\n', 1, 4, 'is not valid YAML: invalid escape'],
    ['- [1]: 2\n', 1, 3, 'is not valid YAML: a key must be a string'],
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

  it('should not become much more than it is by its aliases', () => {
    const levels = Array.from({ length: 30 }, (_, at) => {
      const inner = at === 0 ? 'x' : `*l${at - 1}`;
      return `- &l${at} [${Array.from({ length: 10 }, () => inner).join(', ')}]`;
    });
    expect(yamlPlacesIn(levels.join('\n')).errors).toEqual([
      { line: 1, column: 1, message: 'repeats too much by aliases' },
    ]);
    expect(yamlPlacesIn('- &a {b: 1}\n- *a\n').value).toEqual([{ b: 1 }, { b: 1 }]);
  });

  it('should be rejected where it is nested deeper than can be read', () => {
    const [error] = yamlPlacesIn('['.repeat(100_000)).errors;
    expect(error?.message).toBe('is not valid YAML: it is nested too deep');
  });

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
