import { describe, expect, it } from 'vitest';
import { keeping } from '../../../test/callers/importing.ts';
import { closedSchemas } from './infer.ts';
import { importedPopulation } from './population.ts';
import { dated, readProfiles } from './read-profiles.ts';

const at = '2020-01-01T00:00:00Z';
const email = (id: string, more: object = {}) => ({ identityMap: { Email: [{ id, ...more }] } });

describe('a profile that has events only', () => {
  it('should be in the segments that its events name, since when they say', async () => {
    const segmentMembership = { ups: { one: { status: 'realized', lastQualificationTime: at } } };
    const population = await populationOf([
      { ...email('ann'), timestamp: '2021-01-01T00:00:00Z', segmentMembership },
    ]);
    const [ann] = [...population.profiles({ segments: [] })];
    expect(ann?.hasRecord).toBe(false);
    expect(ann?.membership('ups', 'one')).toEqual({
      status: 'realized',
      qualifiedAt: Date.parse(at),
    });
    expect(ann?.field('segmentMembership')).toEqual({
      ups: { one: { status: 'realized', lastQualificationTime: new Date(at) } },
    });
    expect(population.event.fields['segmentMembership']).toEqual(
      population.record.fields['segmentMembership'],
    );
  });

  it('should say of itself what fits the columns of a record', async () => {
    const identities = [{ id: 'ann', namespace: { code: 'Email' }, rank: 2.5 }];
    const population = await populationOf([
      { timestamp: at, identities },
      { timestamp: at, ...email('bob', { rank: 2.5 }) },
      email('cyd', { rank: 1 }),
    ]);
    const { record } = population;
    expect(record.fields['identities']).toMatchObject({
      of: { fields: { rank: { kind: 'number' } } },
    });
    expect(record.fields['identityMap']).toMatchObject({
      of: { of: { fields: { rank: { kind: 'number' } } } },
    });
  });

  it.each([
    [{ ...email('ann'), segmentMembership: 'one' }, 'segmentMembership must be an object'],
    [
      { ...email('ann'), segmentMembership: { ups: { one: { status: 'in' } } } },
      'Line 1: segmentMembership.ups.one.status must be one of: realized, existing, exited.',
    ],
    [
      { ...email('ann'), identities: [{ id: 7 }] },
      'Line 1: identities[0].id must be a string; got a number.',
    ],
    [
      { ...email('ann'), segmentMembership: { ups: { one: { lastQualificationTime: 'soon' } } } },
      'Line 1: segmentMembership.ups.one.lastQualificationTime must be an RFC 3339 timestamp such as 2020-01-31T12:00:00Z; got an invalid string.',
    ],
  ])('should be rejected where it does not: %j', async (event, told) => {
    await expect(populationOf([{ timestamp: at, ...event }])).rejects.toThrow(told);
  });

  it('should not give events what none of them says', async () => {
    const { event } = await populationOf([{ timestamp: at, ...email('ann') }]);
    expect(event.fields).not.toHaveProperty('segmentMembership');
    expect(event.fields).not.toHaveProperty('identities');
  });
});

async function populationOf(lines: readonly object[]) {
  const text = lines.map((line) => JSON.stringify(line)).join('\n');
  const { fragments, schemas } = await dated(
    await readProfiles(bytesOf(text), { form: 'lines' }),
    0,
  );
  return importedPopulation([fragments], closedSchemas(schemas), [], keeping());
}

async function* bytesOf(text: string) {
  yield new TextEncoder().encode(text);
}
