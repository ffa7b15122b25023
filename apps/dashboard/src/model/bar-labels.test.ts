import { array, assert, constantFrom, integer, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobRow, requestRow } from '../../test/job-row.ts';
import { partLabels, requestLabels, spaced, spokenBar } from './bar-labels.ts';
import { jobRequests } from './job-requests.ts';
import { scaleOf } from './scale.ts';

const plan = { exportAt: 90_000, exportedAt: 165_000, writeAt: 220_000, writtenAt: 240_000 };
const row = jobRow({ ...plan, endAt: 280_000, outcome: 'failed' });
const scale = scaleOf({ from: 0, to: 400_000 }, 1000, [{ from: 0, to: 400_000 }]);

describe('spaced', () => {
  const labels = array(
    record({
      x: integer({ min: 0, max: 500 }),
      from: integer(),
      text: string({ minLength: 1, maxLength: 20 }),
      kind: constantFrom(undefined, undefined, undefined, 'bad' as const),
    }),
  ).map((all) => {
    // There is one that failed at most.
    const first = all.findIndex(({ kind }) => kind);
    const one = all.map((label, at) => ({ ...label, kind: at === first ? label.kind : undefined }));
    return one.toSorted((a, b) => a.x - b.x);
  });

  it('should leave room between any two, and never leave out the part that failed', () => {
    assert(
      property(labels, (all) => {
        const shown = spaced(all);
        for (const [index, { x }] of shown.slice(1).entries()) {
          const before = shown[index] as { x: number; text: string };
          expect(x).toBeGreaterThanOrEqual(before.x + before.text.length * 6.5);
        }
        expect(shown.filter(({ kind }) => kind)).toEqual(all.filter(({ kind }) => kind));
      }),
    );
  });
});

describe('partLabels', () => {
  it('should name each part with its length, and the one that failed', () => {
    expect(partLabels(row, scale, 300_000).map(({ text, kind }) => [text, kind])).toEqual([
      ['queued 1:30', undefined],
      ['exporting 1:15', undefined],
      ['handover 0:55', undefined],
      ['writing', 'bad'],
      ['closing 0:40', undefined],
    ]);
  });
});

describe('requestLabels', () => {
  it('should count the polls that no finding is about, and those it is', () => {
    const finding = { finding: 'polls-after-the-end' } as never;
    const create = requestRow({ seq: 1, operation: 'createExportJob' });
    const polls = [2, 3, 4, 5, 6].map((seq) => requestRow({ seq, at: seq * 10_000 }));
    const findings = new Map([5, 6].map((seq) => [seq, finding]));
    const labels = requestLabels(jobRequests([create, ...polls]), scale, findings);
    expect(labels.map(({ text }) => text)).toEqual([
      'POST 200',
      '3 polls',
      '2 polls after the end',
    ]);
  });
});

describe('spokenBar', () => {
  it('should say all of it in one sentence', () => {
    expect(spokenBar(row, 300_000)).toBe(
      'Queued 1:30, exporting 1:15, handover 0:55, failed while writing, closing 0:40, ended 00:04:40',
    );
  });
});
