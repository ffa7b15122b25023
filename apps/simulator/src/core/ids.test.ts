import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followingHex, idSource, isSignature, signature } from './ids.ts';

const tenant = { org: '1BD6382559DF0C130A49422D@AdobeOrg', sandbox: 'prod' };

describe('idSource', () => {
  // SHA-256 of ["aep-sim","1BD6382559DF0C130A49422D@AdobeOrg","prod","label"], by another program.
  const digest = 'c199a09618c09f3989b0bc2bb7f49a9c4e38dfd11dbdc87df663363b7b716f02';
  const ids = idSource({ seed: 'aep-sim', ...tenant });

  it('should draw the ids that it has always drawn', () => {
    expect(ids.hex('label', 64)).toBe(digest);
    expect(ids.hex('label', 24)).toBe('c199a09618c09f3989b0bc2b');
    expect(ids.uuid('label')).toBe('c199a096-18c0-4f39-89b0-bc2bb7f49a9c');
    expect(ids.word('label')).toBe('HdkaYGj5N0Cr76egQ4lXdDOB8l279zxC');
    expect(ids.number('label', 1000)).toBe(352);
  });

  it('should draw others for another seed, org, sandbox or label', () => {
    const drawn = [
      ids.word('label'),
      ids.word('other'),
      idSource({ seed: 'other', ...tenant }).word('label'),
      idSource({ seed: 'aep-sim', ...tenant, org: '0BD6382559DF0C130A49422D@AdobeOrg' }).word(
        'label',
      ),
      idSource({ seed: 'aep-sim', ...tenant, sandbox: 'dev' }).word('label'),
    ];
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('should not take parts that read the same together for the same parts', () => {
    const word = (seed: string, sandbox: string) =>
      idSource({ seed, ...tenant, sandbox }).word('label');
    expect(word('a', 'b,c')).not.toBe(word('a,b', 'c'));
    expect(word('a"', 'b')).not.toBe(word('a', '"b'));
  });

  it('should keep to the form of each kind of id', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc.integer({ min: 1, max: 1_000_000_000 }),
        (seed, label, below) => {
          const drawn = idSource({ seed, ...tenant });
          expect(drawn.hex(label, 32)).toMatch(/^[0-9a-f]{32}$/);
          expect(drawn.uuid(label)).toMatch(
            /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
          );
          expect(drawn.word(label)).toMatch(/^[A-Za-z0-9]{32}$/);
          const number = drawn.number(label, below);
          expect(Number.isInteger(number) && number >= 0 && number < below).toBe(true);
        },
      ),
    );
  });
});

describe('followingHex', () => {
  it.each([
    ['5b020a27e7040801dedba61b', '5b020a27e7040801dedba61c'],
    ['00000000000000000000000f', '000000000000000000000010'],
    ['0fffffffffffffffffffffff', '100000000000000000000000'],
    ['ffffffffffffffffffffffff', '000000000000000000000000'],
  ])('should follow %s with %s', (id, next) => {
    expect(followingHex(id)).toBe(next);
  });
});

describe('signature', () => {
  // HMAC-SHA-256 with the key "aep-sim token seed", by another program.
  const signed = 'wmLdPNmbVze0nuDVLC7PYThbY05_bA7ApWPmyVznOyc';

  it('should sign as it has always signed', () => {
    expect(signature('seed', 'text')).toBe(signed);
  });

  it.each([
    ['the same', 'seed', 'text', signed, true],
    ['another seed', 'other', 'text', signed, false],
    ['another text', 'seed', 'texts', signed, false],
    ['another signature', 'seed', 'text', signed.replace('w', 'x'), false],
    ['a longer signature', 'seed', 'text', `${signed}A`, false],
    ['an empty signature', 'seed', 'text', '', false],
  ])('should compare a signature with %s', (_, seed, text, given, same) => {
    expect(isSignature(seed, text, given)).toBe(same);
  });
});
