import { describe, expect, it } from 'vitest';
import {
  type Sample,
  sampleProfile,
  schemas,
  selectingJob,
} from '../../../test/parquet/sample-profile.ts';
import type { ExportRequest } from '../../core/job-facts.ts';
import { atOnce } from '../../steps/in-steps.ts';
import { flawOf, selectionOf } from './selection.ts';

describe('the batches of a job that has one for each segment', () => {
  const segments = [{ id: 'a' }, { id: 'a', namespace: 'AAM', statuses: ['exited'] }, { id: 'c' }];
  const samples: Sample[] = [
    {},
    { in: { 'ups/a': 'realized' } },
    { in: { 'aam/a': 'exited' } },
    { in: { 'ups/a': 'realized', 'aam/a': 'exited', 'ups/c': 'exited' } },
  ];
  const takenBy = (request: Partial<ExportRequest>, index?: number) => {
    const { select } = atOnce(selectionOf(selectingJob(request), schemas, index));
    return samples.flatMap((sample, i) => (select(sampleProfile(sample)) ? [i] : []));
  };

  it('should each hold the profiles of its own segment', () => {
    const request = { perSegment: true, filter: { segments } };
    expect([0, 1, 2].map((index) => takenBy(request, index))).toEqual([[1, 3], [2, 3], []]);
    expect(takenBy(request)).toEqual([1, 2, 3]);
    expect(takenBy(request, 3)).toEqual([]);
  });

  it('should be one where the job has but one, whatever its segments', () => {
    expect(takenBy({ filter: { segments } }, 0)).toEqual([1, 2, 3]);
    expect(takenBy({ perSegment: false, filter: { segments } }, 0)).toEqual([1, 2, 3]);
    expect(takenBy({ perSegment: true, filter: { segments: [] } }, 0)).toEqual([0, 1, 2, 3]);
    expect(takenBy({ perSegment: true }, 0)).toEqual([0, 1, 2, 3]);
  });

  it('should ask for one and the same profiles, with all of their memberships', () => {
    const request = {
      perSegment: true,
      filter: { segments: [...segments, { id: 'a', namespace: 'UPS' }] },
    };
    const { question } = atOnce(selectionOf(selectingJob(request), schemas, 1));
    expect(question).toEqual({
      segments: [
        { namespace: 'ups', id: 'a' },
        { namespace: 'aam', id: 'a' },
        { namespace: 'ups', id: 'c' },
      ],
    });
    expect(atOnce(selectionOf(selectingJob(request), schemas, 2)).question).toEqual(question);
  });
});

describe('what the population has to know', () => {
  const question = (request: Partial<ExportRequest>) =>
    atOnce(selectionOf(selectingJob(request), schemas)).question;

  it('should be nothing where the request says nothing', () => {
    expect(question({})).toStrictEqual({ segments: [] });
    expect(question({ evaluate: false })).toStrictEqual({ segments: [] });
  });

  it('should be when the job evaluates the segments itself', () => {
    expect(question({ evaluate: true })).toStrictEqual({
      segments: [],
      evaluatedAt: 1_600_000_000_000,
    });
  });

  it('should be the merge policy that the request names', () => {
    const mergePolicy = { id: 'timestampOrdered-none-mp', version: 1 };
    expect(question({ mergePolicy })).toStrictEqual({ segments: [], mergePolicy });
  });
});

describe('what an export finds wrong with a request', () => {
  const flaw = (request: Partial<ExportRequest>) => flawOf(selectingJob(request).request, schemas);

  it('should be nothing where the schemas have all that is named', () => {
    expect(flaw({})).toBeUndefined();
    expect(
      flaw({ fields: 'string', additional: { events: { fields: 'string' } } }),
    ).toBeUndefined();
    expect(flaw({ fields: '_id', additional: { events: { fields: 'web.page' } } })).toBeUndefined();
    expect(flaw({ filter: { segments: [{ id: 'a', statuses: ['exiting'] }] } })).toBeUndefined();
  });

  it('should say which field is unknown, and in which of the two places', () => {
    expect(flaw({ fields: 'web.page', additional: {} })).toBe(
      'fields: web.page is not in the union schema. Top-level fields: _id, personalEmail, identityMap',
    );
    expect(flaw({ additional: { events: { fields: 'personalEmail' } } })).toBe(
      'additionalFields.eventList.fields: personalEmail is not in the union schema. Top-level fields: _id, web',
    );
    expect(flaw({ fields: 'a', additional: { events: { fields: 'b' } } })).toBe(
      'fields: a is not in the union schema. Top-level fields: _id, personalEmail, identityMap. ' +
        'additionalFields.eventList.fields: b is not in the union schema. Top-level fields: _id, web',
    );
  });
});
