import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRfc3339 } from './rfc3339.ts';

describe('parseRfc3339', () => {
  it.each([
    ['1970-01-01T00:00:00Z', 0],
    ['1969-12-31T23:59:59.999Z', -1],
    ['2018-10-25T13:22:04-07:00', 1540498924000],
    ['2019-09-01T00:00:00Z', 1567296000000],
    ['2019-09-01t00:00:00z', 1567296000000],
    ['2000-02-29T12:00:00+00:00', 951825600000],
    ['2000-02-29T12:00:00-00:00', 951825600000],
    ['2024-02-29T23:59:59.5+05:30', 1709231399500],
    ['2020-01-01T00:00:00.1239Z', 1577836800123],
    ['2020-01-01T00:00:00.0009Z', 1577836800000],
    // A leap second is the first instant of the next minute.
    ['2016-12-31T23:59:60Z', 1483228800000],
    ['0000-01-01T00:00:00Z', -62167219200000],
    ['9999-12-31T23:59:59.999Z', 253402300799999],
  ])('should read %s', (text, instant) => {
    expect(parseRfc3339(text)).toBe(instant);
  });

  it.each([
    '',
    'yesterday',
    '2018-10-25',
    '2018-10-25T13:22:04',
    '2018-10-25T13:22Z',
    '2018-10-25 13:22:04Z',
    '2018-10-25T13:22:04+0700',
    '2018-10-25T13:22:04+07',
    '2018-10-25T13:22:04.Z',
    '2018-10-25T13:22:04,5Z',
    '18-10-25T13:22:04Z',
    '+002018-10-25T13:22:04Z',
    '2018-1-25T13:22:04Z',
    ' 2018-10-25T13:22:04Z',
    '2018-10-25T13:22:04Z ',
    '2018-10-25T13:22:04Z\n',
    '2018-10-25T13:22:04ZZ',
    '٢٠١٨-10-25T13:22:04Z',
    '2018-00-25T13:22:04Z',
    '2018-13-25T13:22:04Z',
    '2018-10-00T13:22:04Z',
    '2018-10-32T13:22:04Z',
    '2018-04-31T13:22:04Z',
    '2018-06-31T13:22:04Z',
    '2018-09-31T13:22:04Z',
    '2018-11-31T13:22:04Z',
    '2018-02-29T13:22:04Z',
    '1900-02-29T13:22:04Z',
    '2000-02-30T13:22:04Z',
    '2018-10-25T24:00:00Z',
    '2018-10-25T13:60:00Z',
    '2018-10-25T13:22:61Z',
    '2018-10-25T13:22:04+24:00',
    '2018-10-25T13:22:04+07:60',
  ])('should reject %j', (text) => {
    expect(parseRfc3339(text)).toBeUndefined();
  });

  it('should cut what is finer than a millisecond', () => {
    expect(parseRfc3339('2020-01-01T00:00:00.99999999999999999999Z')).toBe(1577836800999);
  });

  it('should agree with the platform on every date-time that both read', () => {
    const two = (max: number, min = 0) => fc.integer({ min, max }).map((n) => pad(n, 2));
    const dateTime = fc
      .tuple(
        fc.integer({ min: 0, max: 9999 }).map((year) => pad(year, 4)),
        two(12, 1),
        two(31, 1),
        two(23),
        two(59),
        two(59),
        fc.option(fc.stringMatching(/^\.\d{1,9}$/), { nil: '' }),
        fc.oneof(
          fc.constant('Z'),
          fc.tuple(fc.constantFrom('+', '-'), two(23), two(59)).map(([s, h, m]) => `${s}${h}:${m}`),
        ),
      )
      .map(
        ([year, month, day, hour, minute, second, fraction, zone]) =>
          `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}${zone}`,
      )
      // The platform takes the 31st of any month for the 1st of the next.
      .filter(
        (text) => new Date(`${text.slice(0, 10)}Z`).getUTCDate() === Number(text.slice(8, 10)),
      );
    fc.assert(
      fc.property(dateTime, (text) => {
        expect(parseRfc3339(text)).toBe(Date.parse(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('should reject every day that is not in the calendar', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const date = new Date(0);
        date.setUTCFullYear(year, month, 0);
        const last = date.getUTCDate();
        const on = (day: number) =>
          parseRfc3339(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}T00:00:00Z`);
        expect(on(last)).toBe(date.getTime());
        expect(on(last + 1)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
