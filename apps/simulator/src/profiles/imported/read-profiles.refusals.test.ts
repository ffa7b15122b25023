import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadOptions, readProfiles } from './read-profiles.ts';

const ann = { identityMap: { Email: [{ id: 'ann@example.com' }] } };
const annText = JSON.stringify(ann);

describe('readProfiles', () => {
  it.each([
    ['[] ', 'there are no profiles in it'],
    ['', 'there are no profiles in it'],
    ['\n \n', 'there are no profiles in it'],
    ['[{},', 'profile 1: has no identity'],
    [`[${annText}`, 'profile 1: the text ends before its array does'],
    [`[${annText},`, 'profile 2: the text ends before its array does'],
    [`[${annText},]`, 'profile 2: is no JSON'],
    [`[,${annText}]`, 'profile 1: is no JSON'],
    [`[${annText} ${annText}]`, 'profile 1: is no JSON'],
    [`[${annText}]]`, 'the text: goes on after the end of its array'],
    [`[${annText}}, 1]`, 'profile 1: is no JSON'],
    [`[[${annText}]]`, 'profile 1: is no JSON object'],
    [`\n${annText}\n{"a":\n`, 'line 3: is no JSON'],
    [`${annText} ${annText}`, 'line 1: is no JSON'],
    [`${annText}\n\uFEFF${annText}`, 'line 2: is no JSON'],
    ['null', 'line 1: is no JSON object, and a profile is one'],
    ['"text"', 'line 1: is no JSON object'],
    ['{}', 'line 1: has no identity: identityMap wants at least one namespace with an id'],
    ['{"identityMap":{}}', 'line 1: has no identity'],
    ['{"identityMap":{"Email":[]}}', 'line 1: has no identity'],
    ['{"identityMap":{"Email":[{"primary":true}]}}', 'line 1: has no identity'],
    ['{"identityMap":{"Email":[{"id":""}]}}', 'line 1: has no identity'],
    ['{"identityMap":{"":[{"id":"x"}]}}', 'line 1: has no identity'],
    ['{"identities":[{"id":"x"}]}', 'line 1: has no identity'],
    [
      '{"identityMap":{"Email":[{"id":7}]}}',
      'line 1: identityMap.Email[0].id must be a text, it is a number',
    ],
    ['{"identityMap":[]}', 'line 1: identityMap must be an object, it is a list'],
    [
      '{"identityMap":{"Email":{"id":"x"}}}',
      'line 1: identityMap.Email must be a list, it is an object',
    ],
    ['{"record":7}', 'line 1: record must be an object'],
    [
      '{"record":{"identityMap":{"Email":[{"id":"a"}]},"timestamp":"2024-01-01T00:00:00Z"}}',
      'line 1: record has a timestamp and is an event: wrap it as {"event": {…}}',
    ],
    [`{"record":${annText},"event":{}}`, 'line 1: event is not known beside record'],
    [`{"record":${annText},"dataSetId":7}`, 'line 1: dataSetId must be a text'],
    [
      `{"record":${annText},"ingestedAt":"now"}`,
      'line 1: ingestedAt must be a time such as 2020-01-31T12:00:00Z, it is "now"',
    ],
    [
      `{"record":${annText},"ingestTime":1}`,
      'line 1: ingestTime is not known beside record: dataSetId, ingestedAt',
    ],
    [`{"event":${annText}}`, 'line 1: has no timestamp'],
    [
      `${annText}\n${JSON.stringify({ ...ann, eventList: [] })}`,
      'line 2: eventList is the column of the events; rename the field',
    ],
    [
      JSON.stringify({ record: { ...ann, eventList: 'x' } }),
      'line 1: eventList is the column of the events; rename the field',
    ],
  ])('should refuse %j', async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  it.each([
    [{ personalEmail: 'ann' }, 'personalEmail must be an object, it is a text'],
    [
      { person: { birthYear: 1980.5 } },
      'person.birthYear must be a whole number of 32 bits, it is 1980.5',
    ],
    [{ person: { birthYear: 2147483648 } }, 'must be a whole number of 32 bits, it is 2147483648'],
    [
      { person: { birthDate: '2023-02-29' } },
      'person.birthDate must be a date such as 2020-01-31, it is "2023-02-29"',
    ],
    [
      { person: { birthDate: 0 } },
      'person.birthDate must be a date such as 2020-01-31, it is a number',
    ],
    [
      { _repo: { createDate: '2020-01-01' } },
      '_repo.createDate must be a time such as 2020-01-31T12:00:00Z, it is "2020-01-01"',
    ],
    [
      { _repo: { createDate: true } },
      '_repo.createDate must be a time such as 2020-01-31T12:00:00Z, it is true or false',
    ],
    [
      { segmentMembership: { ups: { s1: 'realized' } } },
      'segmentMembership.ups.s1 must be an object, it is a text',
    ],
    [{ plan: 7 }, 'plan must be a text as in line 1, it is a number'],
    [{ plan: ['gold'] }, 'plan must be a text as in line 1, it is a list'],
    [{ tags: [1] }, 'tags[0] must be a text as in line 1, it is a number'],
    [{ tags: { a: 1 } }, 'tags must be a list as in line 1, it is an object'],
    [
      { own: { deep: { x: 'y' } } },
      'own.deep.x must be a whole number of 32 bits as in line 1, it is a text',
    ],
    [{ none: 'y' }, 'none must be an object as in line 1, it is a text'],
    [{ a: { '': 1 } }, 'a has a field without a name'],
    [{ '': 1 }, 'it has a field without a name'],
  ])('should refuse %j on line 3 after what line 1 says', async (more, message) => {
    const known = { ...ann, plan: 'gold', tags: ['a'], own: { deep: { x: 1 } }, none: {} };
    const text = [known, ann, { ...ann, ...more }].map((line) => JSON.stringify(line)).join('\n');
    await expect(read(text)).rejects.toThrow(`line 3: `);
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
          const line = `line ${before.length + 1}: `;
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
