import { describe, expect, it } from 'vitest';
import type { XdmStruct, XdmType } from '../../profiles/xdm.ts';
import { atOnce } from '../../steps/in-steps.ts';
import { unknownFieldsIn } from './unknown-fields.ts';

const text: XdmType = { kind: 'string' };
const email: XdmType = { kind: 'struct', fields: { address: text, primary: { kind: 'boolean' } } };
const schema: XdmStruct = {
  kind: 'struct',
  fields: {
    _id: text,
    personalEmail: email,
    emails: { kind: 'list', of: { kind: 'list', of: email } },
    identityMap: { kind: 'map', of: { kind: 'list', of: email } },
  },
};

describe('unknownFieldsIn', () => {
  it.each([undefined, '', 'string', '_id', 'emails.address', 'identityMap.ECID.address'])(
    'should accept %j',
    (fields) => {
      expect(atOnce(unknownFieldsIn(fields, schema))).toBeUndefined();
    },
  );

  it.each([
    [
      'personalEmail.adress',
      'personalEmail.adress is not in the union schema. Did you mean personalEmail.address? Fields of personalEmail: address, primary',
    ],
    [
      'personalEmial.address',
      'personalEmial.address is not in the union schema. Did you mean personalEmail? Top-level fields: _id, personalEmail, emails, identityMap',
    ],
    [
      'mail',
      'mail is not in the union schema. Top-level fields: _id, personalEmail, emails, identityMap',
    ],
    ['emails.id', 'emails.id is not in the union schema. Fields of emails: address, primary'],
    [
      '_id.x.y',
      '_id.x.y is not in the union schema. _id has no fields, because its type is string',
    ],
    [
      'identityMap..address',
      'identityMap..address is not in the union schema. identityMap is a map and requires a key',
    ],
    [
      'identityMap.ECID.id',
      'identityMap.ECID.id is not in the union schema. Fields of identityMap.ECID: address, primary',
    ],
    [
      '_id,a,_id,personalEmail.b',
      'a, personalEmail.b are not in the union schema. Top-level fields: _id, personalEmail, emails, identityMap',
    ],
    [
      'personalEmail.a,b,c,d,e',
      'personalEmail.a, b, c and 2 more are not in the union schema. Fields of personalEmail: address, primary',
    ],
  ])('should list for %s which fields exist', (fields, sentence) => {
    expect(atOnce(unknownFieldsIn(fields, schema))).toBe(sentence);
  });

  it('should count a path once', () => {
    expect(atOnce(unknownFieldsIn('a,b,a, b', schema))).toMatch(
      /^a, b are not in the union schema\. /,
    );
  });

  it('should stay short for any request', () => {
    const wide: XdmStruct = {
      kind: 'struct',
      fields: Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`f${i}`, text])),
    };
    const paths = Array.from({ length: 10_000 }, (_, i) => `x${i}.${'y'.repeat(90)}`);
    const told = atOnce(unknownFieldsIn(paths.join(','), wide)) ?? '';
    expect(told).toContain(`x0.${'y'.repeat(77)}…, x1.`);
    expect(told).toContain(
      '… and 9997 more are not in the union schema. Top-level fields: f0, f1,',
    );
    expect(told).toMatch(/ f7, …$/);
    expect(
      atOnce(unknownFieldsIn(`personalEmail.${'z'.repeat(100_000)}`, schema))?.length,
    ).toBeLessThan(200);
  });
});
