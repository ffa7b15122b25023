import { describe, expect, it } from 'vitest';
import {
  event,
  record,
  type Sample,
  sampleProfile,
  schemas,
  selectingJob,
  struct,
  text,
} from '../../../test/parquet/sample-profile.ts';
import type { ExportRequest } from '../../core/job-facts.ts';
import { atOnce } from '../../steps/in-steps.ts';
import { selectionOf } from './selection.ts';

const NOON = Date.UTC(2018, 0, 15, 12);
const NOON_TEXT = '2018-01-15T12:00:00Z';

describe('the rows of an export', () => {
  const made: Sample = {
    fields: { _id: 'p', personalEmail: { address: 'a@example.com' } },
    events: [
      { at: NOON + 1, fields: { _id: 'late', web: { page: 'p1', site: 's1' } } },
      { at: NOON - 1, fields: { _id: 'early' } },
      { at: NOON, fields: { _id: 'noon', web: { site: 's2' } } },
    ],
  };
  const rowOf = (request: Partial<ExportRequest>, sample = made) =>
    atOnce(atOnce(selectionOf(selectingJob(request), schemas)).row(sampleProfile(sample)));
  const columnsOf = (request: Partial<ExportRequest>) =>
    atOnce(selectionOf(selectingJob(request), schemas)).columns;
  const eventIds = (request: Partial<ExportRequest>, sample = made) =>
    (rowOf(request, sample)['eventList'] as { _id: string }[]).map(({ _id }) => _id);

  it('should hold all fields where the request is blank, and the named ones where it is not', () => {
    const all = { _id: 'p', personalEmail: { address: 'a@example.com' }, identityMap: undefined };
    expect(rowOf({})).toStrictEqual(all);
    expect(rowOf({ fields: ' ' })).toStrictEqual(all);
    expect(rowOf({ fields: 'string' })).toStrictEqual(all);
    expect(rowOf({ fields: 'identityMap, _id' })).toStrictEqual({
      _id: 'p',
      identityMap: undefined,
    });
    expect(columnsOf({})).toEqual(record);
    expect(columnsOf({ fields: '_id' })).toEqual(struct({ _id: text }));
  });

  it('should hold no events where additionalFields names no eventList', () => {
    const questions: string[] = [];
    const { row, columns } = atOnce(selectionOf(selectingJob({ additional: {} }), schemas));
    expect(atOnce(row(sampleProfile(made, questions)))).not.toHaveProperty('eventList');
    expect(questions).not.toContain('events');
    expect(columns).toEqual(record);
  });

  it('should hold all fields of all events, in the order of their happening, where eventList is empty', () => {
    const request = { fields: '_id', additional: { events: {} } };
    expect(rowOf(request)).toStrictEqual({
      _id: 'p',
      eventList: [
        { _id: 'late', web: { page: 'p1', site: 's1' } },
        { _id: 'early', web: undefined },
        { _id: 'noon', web: { site: 's2' } },
      ],
    });
    expect(columnsOf(request)).toEqual(
      struct({ _id: text, eventList: { kind: 'list', of: event } }),
    );
  });

  it('should hold the named fields of events', () => {
    const request = { fields: 'identityMap', additional: { events: { fields: 'web.page' } } };
    expect(rowOf(request)['eventList']).toStrictEqual([
      { web: { page: 'p1' } },
      { web: undefined },
      { web: {} },
    ]);
    const events = struct({ web: struct({ page: text }) });
    expect(columnsOf(request).fields['eventList']).toEqual({ kind: 'list', of: events });
    const blank = { additional: { events: { fields: 'string' } } };
    expect(columnsOf(blank).fields['eventList']).toEqual({ kind: 'list', of: event });
  });

  it.each<[meaning: string, request: Partial<ExportRequest>, ids: string[]]>([
    [
      'Events that came in after the time of the event list, not at it',
      { additional: { events: { ingested: { after: NOON_TEXT } } } },
      ['late'],
    ],
    [
      'Events that came in before the time of the event list, not at it',
      { additional: { events: { ingested: { before: NOON_TEXT } } } },
      ['early'],
    ],
    [
      'Events that came in between the two',
      {
        additional: {
          events: {
            ingested: { after: '2018-01-15T11:59:59.999Z', before: '2018-01-15T12:00:00.001Z' },
          },
        },
      },
      ['noon'],
    ],
    [
      'The time of the profiles holds for their events too',
      { filter: { updatedAfter: NOON_TEXT }, additional: { events: {} } },
      ['late'],
    ],
    [
      'Of both times the later one counts: that of the profiles',
      {
        filter: { updatedAfter: NOON_TEXT },
        additional: { events: { ingested: { after: '2018-01-01T00:00:00Z' } } },
      },
      ['late'],
    ],
    [
      'Of both times the later one counts: that of the events',
      {
        filter: { updatedAfter: '2018-01-01T00:00:00Z' },
        additional: { events: { ingested: { after: NOON_TEXT } } },
      },
      ['late'],
    ],
    [
      'No event is left',
      { additional: { events: { ingested: { after: '2019-01-01T00:00:00Z' } } } },
      [],
    ],
  ])('should hold the events that the request asks for: %s', (_, request, ids) => {
    expect(eventIds(request)).toEqual(ids);
  });

  it('should hold an empty list where the profile has no events', () => {
    expect(eventIds({ additional: { events: {} } }, {})).toEqual([]);
  });
});
