import type { Fragment } from '../../src/profiles/imported/fragment.ts';
import * as merging from '../../src/profiles/imported/merge.ts';
import type { Data } from '../../src/profiles/own.ts';
import { atOnce } from '../../src/steps/in-steps.ts';

export const mergedRecord = (...of: Parameters<typeof merging.mergedRecord>) =>
  atOnce(merging.mergedRecord(...of));

export const byTime = { type: 'timestampOrdered' } as const;
export const by = (...order: string[]) => ({ type: 'dataSetPrecedence', order }) as const;

export function record(ingestedAt: number, value: Data, dataSetId = ''): Fragment {
  return { kind: 'record', dataSetId, ingestedAt, identity: 'x', value };
}

export function event(ingestedAt: number, happenedAt: number, more: Data): Fragment {
  const value = { timestamp: new Date(happenedAt), ...more };
  return { kind: 'event', dataSetId: '', ingestedAt, identity: 'x', value };
}
