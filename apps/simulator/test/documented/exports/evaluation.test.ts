import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { namesIn, record } from '../../exports/people.ts';
import { createReader, guides, request } from './guides.ts';

let reader: Awaited<ReturnType<typeof createReader>>;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(() => reader.close());

describe.each([guides.segmentation])('evaluationInfo.segmentation, $name', (guide) => {
  const SEGMENT = '52c26d0d-45f2-47a2-ab30-ed06abc981ff';
  const body = (more: object) =>
    request(guide, {
      fields: `identities.id,segmentMembership.ups.${SEGMENT}`,
      filter: { segments: [{ segmentId: SEGMENT }] },
      ...more,
    });

  it('should have segments evaluated in the job where it is true, and only there', async () => {
    const world = await reader.open(guide);
    const usual = await world.export(body({}));
    const without = await world.export(body({ evaluationInfo: { segmentation: false } }));
    const evaluated = await world.export(body({ evaluationInfo: { segmentation: true } }));

    // Not given, it is false: the job takes the segment as it stands.
    expect(without.rows).toEqual(usual.rows);
    // True: the job runs the segmentation itself. Who was in the segment stays; who qualifies now comes in.
    const known = new Set(usual.rows.map((row) => JSON.stringify(row)));
    const entered = evaluated.rows.filter((row) => !known.has(JSON.stringify(row)));
    expect(evaluated.rows).toEqual(expect.arrayContaining([...usual.rows]));
    expect(evaluated.rows).toHaveLength(usual.rows.length + entered.length);
    expect(entered.length).toBeGreaterThan(0);
    const createdAt = new Date(evaluated.job.creationTime).toISOString();
    const since = `${createdAt.replace('T', ' ').slice(0, 19)}+00`;
    for (const row of entered) {
      expect(row['segmentMembership']).toMatchObject({
        ups: { [SEGMENT]: { status: 'realized', lastQualificationTime: since } },
      });
    }
  });

  it('should leave imported memberships as they are', async () => {
    // Ours: nobody has told how their segments are defined.
    const noon = '2020-06-01T12:00:00Z';
    const people = [
      [record('in', { in: { [`ups/${SEGMENT}`]: `realized ${noon}` } })],
      [record('out', { in: { [`ups/${SEGMENT}`]: `exited ${noon}` } })],
      [record('nowhere')],
    ];
    const world = await reader.open(guide, { people });
    const fields = `identities.id,segmentMembership.ups.${SEGMENT}`;
    const { rows } = await world.export(body({ fields, evaluationInfo: { segmentation: true } }));
    expect(namesIn(rows)).toEqual(['in']);
  });
});
