import { assert, constantFrom, integer, property, record, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobRow } from '../../test/job-row.ts';
import { changeAfter, stateAt, stretchesOf } from './stretches.ts';

const whole = { exportAt: 90, exportedAt: 165, writeAt: 220, writtenAt: 240, endAt: 280 };
const length = integer({ min: 1, max: 1000 });
/** Plans of each outcome, of any lengths. */
const rows = tuple(
  constantFrom('succeeded' as const, 'failed-writing', 'failed-exporting', 'stuck', 'cancelled'),
  record({ queued: length, exporting: length, handover: length, writing: length, closing: length }),
).map(([kind, { queued, exporting, handover, writing, closing }]) => {
  const exportedAt = queued + exporting;
  const writeAt = exportedAt + handover;
  const writtenAt = writeAt + writing;
  if (kind === 'stuck') return jobRow({ createdAt: 0, exportAt: queued });
  if (kind === 'failed-exporting') {
    const endAt = exportedAt + closing;
    return jobRow({ createdAt: 0, exportAt: queued, exportedAt, endAt, outcome: 'failed' });
  }
  if (kind === 'cancelled') {
    const cancelled = { cancelAskedAt: exportedAt, exportedAt, endAt: exportedAt + closing };
    return jobRow({ createdAt: 0, exportAt: queued, ...cancelled, outcome: 'cancelled' });
  }
  const outcome = kind === 'succeeded' ? 'succeeded' : 'failed';
  const plan = { exportAt: queued, exportedAt, writeAt, writtenAt, endAt: writtenAt + closing };
  return jobRow({ createdAt: 0, ...plan, outcome });
});

describe('stretchesOf', () => {
  it('should follow each other without a gap', () => {
    assert(
      property(rows, (row) => {
        const stretches = stretchesOf(row);
        expect(stretches[0]?.from).toBe(row.createdAt);
        expect(stretches.at(-1)?.to).toBe(row.endAt);
        for (const [index, next] of stretches.slice(1).entries()) {
          expect(next.from).toBe(stretches[index]?.to);
        }
      }),
    );
  });

  it('should say what the job is in each of them', () => {
    assert(
      property(rows, (row) => {
        for (const { kind, from } of stretchesOf(row)) expect(stateAt(row, from)).toBe(kind);
      }),
    );
  });

  it('should tell in which one a job fails', () => {
    const failed = (row: object) =>
      stretchesOf(jobRow({ createdAt: 0, outcome: 'failed', ...row })).find((one) => one.isFailed);
    expect(failed(whole)?.kind).toBe('writing');
    expect(failed({ exportAt: 90, exportedAt: 165, endAt: 200 })?.kind).toBe('exporting');
    expect(failed({ endAt: 200 })?.kind).toBe('queued');
  });
});

describe('changeAfter', () => {
  it('should lead through all states to the end, and no further', () => {
    assert(
      property(rows, (row) => {
        const seen: string[] = [stateAt(row, row.createdAt)];
        for (let at = row.createdAt; ; ) {
          const next = changeAfter(row, at);
          if (!next) break;
          seen.push(next.state);
          at = next.at;
        }
        const ends = row.outcome ? [row.outcome] : [];
        expect(seen).toEqual([...stretchesOf(row).map(({ kind }) => kind), ...ends]);
      }),
    );
  });
});
