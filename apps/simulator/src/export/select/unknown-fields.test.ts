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

describe('what is said of unknown fields', () => {
  it.each([undefined, '', 'string', '_id', 'emails.address', 'identityMap.ECID.address'])(
    'should be nothing for %j',
    (fields) => {
      expect(atOnce(unknownFieldsIn(fields, schema))).toBeUndefined();
    },
  );

  it.each([
    ['personalEmail.adress', 'field personalEmail.adress; personalEmail has address, primary'],
    ['mail', 'field mail; it has _id, personalEmail, emails, identityMap'],
    ['emails.id', 'field emails.id; emails has address, primary'],
    ['_id.x.y', 'field _id.x.y; _id has no parts: its type is string'],
    ['identityMap..address', 'field identityMap..address; identityMap wants a key after the dot'],
    ['identityMap.ECID.id', 'field identityMap.ECID.id; identityMap.ECID has address, primary'],
    [
      '_id,a,_id,personalEmail.b',
      'fields a, personalEmail.b; it has _id, personalEmail, emails, identityMap',
    ],
    [
      'personalEmail.a,b,c,d,e',
      'fields personalEmail.a, b, c and 2 more; personalEmail has address, primary',
    ],
  ])('should tell for %s what there is instead', (fields, told) => {
    expect(atOnce(unknownFieldsIn(fields, schema))).toBe(`The schema has no ${told}`);
  });

  it('should count a path once', () => {
    expect(atOnce(unknownFieldsIn('a,b,a, b', schema))).toMatch(/^The schema has no fields a, b; /);
  });

  it('should stay short, whatever is sent', () => {
    const wide: XdmStruct = {
      kind: 'struct',
      fields: Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`f${i}`, text])),
    };
    const paths = Array.from({ length: 10_000 }, (_, i) => `x${i}.${'y'.repeat(90)}`);
    const told = atOnce(unknownFieldsIn(paths.join(','), wide)) ?? '';
    expect(told).toContain(`x0.${'y'.repeat(77)}…, x1.`);
    expect(told).toContain('… and 9997 more; it has f0, f1,');
    expect(told).toMatch(/ f19, …$/);
    expect(
      atOnce(unknownFieldsIn(`personalEmail.${'z'.repeat(100_000)}`, schema))?.length,
    ).toBeLessThan(200);
  });
});
