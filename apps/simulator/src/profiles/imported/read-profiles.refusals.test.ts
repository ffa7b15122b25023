import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadOptions, readProfiles } from './read-profiles.ts';

const ann = { identityMap: { Email: [{ id: 'ann@example.com' }] } };
const annText = JSON.stringify(ann);

describe('readProfiles', () => {
  it.each([
    ['[] ', 'The import contains no profiles; send one JSON object per line.'],
    ['', 'The import contains no profiles; send one JSON object per line.'],
    ['\n \n', 'The import contains no profiles; send one JSON object per line.'],
    [
      '[{},',
      'Profile 1: identityMap is required, with at least one ID. Example: {"Email": [{"id": "ann@example.com"}]}.',
    ],
    [`[${annText}`, 'Profile 1: the text ends before its array is closed.'],
    [`[${annText},`, 'Profile 2: the text ends before its array is closed.'],
    [`[${annText},]`, 'Profile 2: the text is not valid JSON.'],
    [`[,${annText}]`, 'Profile 1: the text is not valid JSON.'],
    [`[${annText} ${annText}]`, 'Profile 1: the text is not valid JSON.'],
    [`[${annText}]]`, 'The text continues after the end of its array.'],
    [`[${annText}}, 1]`, 'Profile 1: the text is not valid JSON.'],
    [`[[${annText}]]`, 'Profile 1: a profile must be a JSON object; got an array.'],
    [`\n${annText}\n{"a":\n`, 'Line 3: the text is not valid JSON.'],
    [`${annText} ${annText}`, 'Line 1: the text is not valid JSON.'],
    [`${annText}\n\uFEFF${annText}`, 'Line 2: the text is not valid JSON.'],
    ['null', 'Line 1: a profile must be a JSON object; got null.'],
    ['"text"', 'Line 1: a profile must be a JSON object; got a string.'],
    [
      '{}',
      'Line 1: identityMap is required, with at least one ID. Example: {"Email": [{"id": "ann@example.com"}]}.',
    ],
    [
      '{"identityMap":{}}',
      'Line 1: identityMap is required, with at least one ID. Example: {"Email": [{"id": "ann@example.com"}]}.',
    ],
    [
      '{"identityMap":{"Email":[]}}',
      'Line 1: identityMap is required, with at least one ID. Example: {"Email": [{"id": "ann@example.com"}]}.',
    ],
    [
      '{"identityMap":{"Email":[{"primary":true}]}}',
      'Line 1: identityMap is required, with at least one ID. Example: {"Email": [{"id": "ann@example.com"}]}.',
    ],
    [
      '{"identityMap":{"Email":[{"id":""}]}}',
      'Line 1: identityMap is required, with at least one ID. Example: {"Email": [{"id": "ann@example.com"}]}.',
    ],
    [
      '{"identityMap":{"":[{"id":"x"}]}}',
      'Line 1: identityMap is required, with at least one ID. Example: {"Email": [{"id": "ann@example.com"}]}.',
    ],
    [
      '{"identities":[{"id":"x"}]}',
      'Line 1: identityMap is required, with at least one ID. Example: {"Email": [{"id": "ann@example.com"}]}.',
    ],
    [
      '{"identityMap":{"Email":[{"id":7}]}}',
      'Line 1: identityMap.Email[0].id must be a string; got a number.',
    ],
    ['{"identityMap":[]}', 'Line 1: identityMap must be an object; got an array.'],
    [
      '{"identityMap":{"Email":{"id":"x"}}}',
      'Line 1: identityMap.Email must be an array; got an object.',
    ],
    ['{"record":7}', 'Line 1: record must be an object; got 7.'],
    [
      '{"record":{"identityMap":{"Email":[{"id":"a"}]},"timestamp":"2024-01-01T00:00:00Z"}}',
      'Line 1: record must not have a timestamp; send an event as {"event": {…}}.',
    ],
    [
      `{"record":${annText},"event":{}}`,
      'Line 1: event is not a known field; allowed next to record: dataSetId, ingestedAt.',
    ],
    [`{"record":${annText},"dataSetId":7}`, 'Line 1: dataSetId must be a string; got 7.'],
    [
      `{"record":${annText},"ingestedAt":"now"}`,
      'Line 1: ingestedAt must be an RFC 3339 timestamp such as 2020-01-31T12:00:00Z; got a string.',
    ],
    [
      `{"record":${annText},"ingestTime":1}`,
      'Line 1: ingestTime is not a known field; allowed next to record: dataSetId, ingestedAt.',
    ],
    [`{"event":${annText}}`, 'Line 1: timestamp is required in an event.'],
    [
      `${annText}\n${JSON.stringify({ ...ann, eventList: [] })}`,
      'Line 2: eventList is reserved for the column of events; rename the field.',
    ],
    [
      JSON.stringify({ record: { ...ann, eventList: 'x' } }),
      'Line 1: eventList is reserved for the column of events; rename the field.',
    ],
  ])('should reject %j', async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  it.each([
    [{ personalEmail: 'ann' }, 'Line 3: personalEmail must be an object; got a string.'],
    [
      { person: { birthYear: 1980.5 } },
      'Line 3: person.birthYear must be a 32-bit integer; got 1980.5.',
    ],
    [
      { person: { birthYear: 2147483648 } },
      'Line 3: person.birthYear must be a 32-bit integer; got 2147483648.',
    ],
    [
      { person: { birthDate: '2023-02-29' } },
      'Line 3: person.birthDate must be a date such as 2020-01-31; got an invalid string.',
    ],
    [
      { person: { birthDate: 0 } },
      'Line 3: person.birthDate must be a date such as 2020-01-31; got a number.',
    ],
    [
      { _repo: { createDate: '2020-01-01' } },
      'Line 3: _repo.createDate must be an RFC 3339 timestamp such as 2020-01-31T12:00:00Z; got an invalid string.',
    ],
    [
      { _repo: { createDate: true } },
      'Line 3: _repo.createDate must be an RFC 3339 timestamp such as 2020-01-31T12:00:00Z; got true or false.',
    ],
    [
      { segmentMembership: { ups: { s1: 'realized' } } },
      'Line 3: segmentMembership.ups.s1 must be an object; got a string.',
    ],
    [
      { plan: 7 },
      'Line 3: plan must be a string, as in line 1; got a number. Use one type per field.',
    ],
    [
      { plan: ['gold'] },
      'Line 3: plan must be a string, as in line 1; got an array. Use one type per field.',
    ],
    [
      { tags: [1] },
      'Line 3: tags[0] must be a string, as in line 1; got a number. Use one type per field.',
    ],
    [
      { tags: { a: 1 } },
      'Line 3: tags must be an array, as in line 1; got an object. Use one type per field.',
    ],
    [
      { own: { deep: { x: 'y' } } },
      'Line 3: own.deep.x must be a 32-bit integer, as in line 1; got a string. Use one type per field.',
    ],
    [
      { none: 'y' },
      'Line 3: none must be an object, as in line 1; got a string. Use one type per field.',
    ],
    [{ a: { '': 1 } }, 'Line 3: a has a field with an empty name.'],
    [{ '': 1 }, 'Line 3: the profile has a field with an empty name.'],
  ])('should reject %j on line 3 after what line 1 says', async (more, message) => {
    const known = { ...ann, plan: 'gold', tags: ['a'], own: { deep: { x: 1 } }, none: {} };
    const text = [known, ann, { ...ann, ...more }].map((line) => JSON.stringify(line)).join('\n');
    await expect(read(text)).rejects.toThrow(`Line 3: `);
    await expect(read(text)).rejects.toThrow(message);
  });

  it('should take eventList where it is no column: within a field, of an event, without a value', async () => {
    const lines = [
      { ...ann, own: { eventList: [1] } },
      { ...ann, timestamp: '2020-01-01T00:00:00Z', eventList: 'x' },
      { ...ann, eventList: null },
      { ...ann, eventList: {} },
    ];
    const { fragments } = await read(lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(fragments).toHaveLength(4);
  });

  it('should name the line of any damage, and never crash', async () => {
    const damaged = fc.oneof(
      fc.string().filter((text) => text.trim() !== '' && !/[\r\n]/.test(text)),
      fc.json().filter((text) => !text.includes('identit')),
      fc.nat(annText.length - 2).map((length) => annText.slice(0, length + 1)),
      fc.constantFrom('\uFEFF{}', '{"a":1}}', 'NaN', '[{}]', '{"__proto__":null}'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(annText, '', ' ')),
        damaged,
        fc.array(fc.constantFrom(annText, '{')),
        async (before, bad, after) => {
          const text = [...before, bad, ...after].join('\n');
          const line = `Line ${before.length + 1}: `;
          await expect(read(text, { form: 'lines' })).rejects.toThrow(line);
        },
      ),
      { numRuns: 500 },
    );
  });
});

function read(text: string, options: Pick<ReadOptions, 'form'> = {}) {
  const bytes = async function* () {
    yield Buffer.from(text);
  };
  return readProfiles(bytes(), options);
}
