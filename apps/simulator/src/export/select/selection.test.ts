import { describe, expect, it } from 'vitest';
import {
  type Filter,
  type Sample,
  sampleProfile,
  schemas,
  selectingJob,
} from '../../../test/parquet/sample-profile.ts';
import { atOnce } from '../../steps/in-steps.ts';
import { selectionOf } from './selection.ts';

const NOON = Date.UTC(2018, 0, 15, 12);
const NOON_TEXT = '2018-01-15T12:00:00Z';

describe('the profiles that an export takes', () => {
  it.each<[meaning: string, filter: Filter | undefined, taken: Sample[], left: Sample[]]>([
    [
      'If there is no filter, all the data is exported',
      undefined,
      [{}, { in: { 'ups/a': 'exited' } }, { updatedAt: 0 }],
      [{ hasRecord: false }],
    ],
    ['If the filter is blank, all the data is exported', {}, [{}], [{ hasRecord: false }]],
    ['An empty list of segments names none', { segments: [] }, [{}], []],
    [
      'A segment takes the profiles that are in it at that time, by default',
      { segments: [{ id: 'a' }] },
      [{ in: { 'ups/a': 'realized' } }, { in: { 'ups/b': 'exited', 'ups/a': 'realized' } }],
      [
        {},
        { in: { 'ups/a': 'exited' } },
        { in: { 'ups/a': 'existing' } },
        { in: { 'ups/b': 'realized' } },
      ],
    ],
    [
      'A segment that names no namespace is one of the platform',
      { segments: [{ id: 'a' }] },
      [],
      [{ in: { 'aam/a': 'realized' } }],
    ],
    [
      'The namespace of a segment may be written in any case',
      { segments: [{ id: 'a', namespace: 'AAM' }] },
      [{ in: { 'aam/a': 'realized' } }],
      [{ in: { 'ups/a': 'realized' } }],
    ],
    [
      'UPS is ups',
      { segments: [{ id: 'a', namespace: 'UPS' }] },
      [{ in: { 'ups/a': 'realized' } }],
      [{ in: { 'aam/a': 'realized' } }],
    ],
    [
      'A blank namespace says nothing',
      { segments: [{ id: 'a', namespace: '' }] },
      [{ in: { 'ups/a': 'realized' } }],
      [{ in: { 'aam/a': 'realized' } }],
    ],
    [
      'The id of a segment is taken as it is written',
      { segments: [{ id: 'A' }] },
      [{ in: { 'ups/A': 'realized' } }],
      [{ in: { 'ups/a': 'realized' } }],
    ],
    [
      'A list of statuses takes the profiles that have one of them',
      { segments: [{ id: 'a', statuses: ['realized', 'existing'] }] },
      [{ in: { 'ups/a': 'realized' } }, { in: { 'ups/a': 'existing' } }],
      [{ in: { 'ups/a': 'exited' } }],
    ],
    [
      'Exited takes those who have left the segment, and not those who are in it',
      { segments: [{ id: 'a', statuses: ['exited'] }] },
      [{ in: { 'ups/a': 'exited' } }],
      [{ in: { 'ups/a': 'realized' } }, { in: { 'ups/a': 'existing' } }, {}],
    ],
    [
      'An empty list of statuses says nothing',
      { segments: [{ id: 'a', statuses: [] }] },
      [{ in: { 'ups/a': 'realized' } }],
      [{ in: { 'ups/a': 'exited' } }],
    ],
    [
      'A status that there is none of takes nobody',
      { segments: [{ id: 'a', statuses: ['exiting', 'Realized'] }] },
      [],
      [{ in: { 'ups/a': 'realized' } }, { in: { 'ups/a': 'exited' } }],
    ],
    [
      'Of several segments any will do, each with its own statuses',
      { segments: [{ id: 'a' }, { id: 'b', namespace: 'aam', statuses: ['exited'] }, { id: 'c' }] },
      [
        { in: { 'ups/a': 'realized' } },
        { in: { 'aam/b': 'exited', 'ups/a': 'exited' } },
        { in: { 'ups/c': 'realized', 'aam/b': 'realized' } },
      ],
      [{}, { in: { 'ups/a': 'exited', 'aam/b': 'realized' } }, { in: { 'ups/b': 'exited' } }],
    ],
    [
      'Of the time of qualification both ends are included',
      { segments: [{ id: 'a' }], qualified: { from: NOON_TEXT, to: '2018-01-15T12:00:01Z' } },
      [{ in: { 'ups/a': `realized@${NOON}` } }, { in: { 'ups/a': `realized@${NOON + 1000}` } }],
      [{ in: { 'ups/a': `realized@${NOON - 1}` } }, { in: { 'ups/a': `realized@${NOON + 1001}` } }],
    ],
    [
      'The start may be given alone',
      { segments: [{ id: 'a' }], qualified: { from: NOON_TEXT } },
      [{ in: { 'ups/a': `realized@${NOON}` } }, { in: { 'ups/a': 'realized@8640000000000000' } }],
      [{ in: { 'ups/a': `realized@${NOON - 1}` } }],
    ],
    [
      'The end may be given alone',
      { segments: [{ id: 'a' }], qualified: { to: '2018-01-15T13:00:00+01:00' } },
      [{ in: { 'ups/a': `realized@${NOON}` } }, { in: { 'ups/a': 'realized@-1' } }],
      [{ in: { 'ups/a': `realized@${NOON + 1}` } }],
    ],
    [
      'The time is that of the membership that has the status',
      { segments: [{ id: 'a' }, { id: 'b' }], qualified: { from: NOON_TEXT } },
      [{ in: { 'ups/a': 'realized@0', 'ups/b': `realized@${NOON}` } }],
      [
        { in: { 'ups/a': 'realized@0', 'ups/b': `exited@${NOON}` } },
        { in: { 'ups/a': 'realized@0', 'ups/c': `realized@${NOON}` } },
      ],
    ],
    [
      'A time of qualification without segments is that of any segment that the profile is in',
      { qualified: { from: NOON_TEXT, to: NOON_TEXT } },
      [
        { in: { 'ups/a': `realized@${NOON}` } },
        { in: { 'aam/z': 'realized@0', 'aam/y': `realized@${NOON}` } },
      ],
      [
        {},
        { in: { 'ups/a': `exited@${NOON}` } },
        { in: { 'ups/a': `realized@${NOON + 1}` } },
        { in: { 'ups/a': 'realized@0', 'ups/b': `existing@${NOON}` } },
      ],
    ],
    ['A time of qualification without ends bounds nothing', { qualified: {} }, [{}], []],
    [
      'The merged time of update is greater than the time that is given',
      { updatedAfter: NOON_TEXT },
      [{ updatedAt: NOON + 1 }],
      [{ updatedAt: NOON }, { updatedAt: NOON - 1 }],
    ],
    [
      'All that is said must hold at once',
      { segments: [{ id: 'a' }], updatedAfter: NOON_TEXT },
      [{ updatedAt: NOON + 1, in: { 'ups/a': 'realized' } }],
      [
        { updatedAt: NOON, in: { 'ups/a': 'realized' } },
        { updatedAt: NOON + 1, in: { 'ups/b': 'realized' } },
        { updatedAt: NOON + 1, in: { 'ups/a': 'realized' }, hasRecord: false },
      ],
    ],
    [
      'With emptyProfiles those are taken too that have events only',
      { eventsOnlyToo: true },
      [{}, { hasRecord: false }],
      [],
    ],
    [
      'With emptyProfiles false only those are taken that have a record',
      { eventsOnlyToo: false },
      [{}],
      [{ hasRecord: false }],
    ],
    [
      'With emptyProfiles the rest of the filter holds as before',
      { eventsOnlyToo: true, updatedAfter: NOON_TEXT, segments: [{ id: 'a' }] },
      [{ hasRecord: false, updatedAt: NOON + 1, in: { 'ups/a': 'realized' } }],
      [
        { hasRecord: false, updatedAt: NOON, in: { 'ups/a': 'realized' } },
        { hasRecord: false, updatedAt: NOON + 1 },
      ],
    ],
  ])('should be right: %s', (_, filter, taken, left) => {
    const { select } = atOnce(selectionOf(selectingJob(filter && { filter }), schemas));
    expect(taken.filter((sample) => !select(sampleProfile(sample)))).toEqual([]);
    expect(left.filter((sample) => select(sampleProfile(sample)))).toEqual([]);
  });

  it('should have the statuses that the job means where a segment names none', () => {
    const statuses = ['realized', 'existing'];
    const includes = (filter: Filter, sample: Sample) =>
      atOnce(selectionOf({ ...selectingJob({ filter }), statuses }, schemas)).select(
        sampleProfile(sample),
      ) !== undefined;
    const existing = { in: { 'ups/a': `existing@${NOON}` } };
    expect(includes({ segments: [{ id: 'a' }] }, existing)).toBe(true);
    expect(includes({ segments: [{ id: 'a', statuses: [] }] }, existing)).toBe(true);
    expect(includes({ segments: [{ id: 'a', statuses: ['realized'] }] }, existing)).toBe(false);
    expect(includes({ qualified: { from: NOON_TEXT } }, existing)).toBe(true);
    expect(
      includes({ qualified: { from: NOON_TEXT } }, { in: { 'ups/a': `exited@${NOON}` } }),
    ).toBe(false);
  });

  it('should be cheap: no question beyond the first that says no, and one for one segment', () => {
    const asked = (filter: Filter, sample: Sample) => {
      const questions: string[] = [];
      atOnce(selectionOf(selectingJob({ filter }), schemas)).select(
        sampleProfile(sample, questions),
      );
      return questions;
    };
    const filter = { segments: [{ id: 'a', namespace: 'AAM' }], updatedAfter: NOON_TEXT };
    expect(asked(filter, { hasRecord: false })).toEqual(['hasRecord']);
    expect(asked(filter, { updatedAt: NOON })).toEqual(['hasRecord', 'updatedAt']);
    expect(asked(filter, { updatedAt: NOON + 1 })).toEqual([
      'hasRecord',
      'updatedAt',
      'membership aam/a',
    ]);
    expect(asked({ qualified: { from: NOON_TEXT } }, {})).toContain('memberships');
    expect(asked({}, {})).not.toContain('memberships');
  });
});
