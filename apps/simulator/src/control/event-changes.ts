import type { SandboxChange } from '@aep-sim/types';
import type { Entry, Kept } from '../journal/port.ts';

export type ChangeEvent = 'job' | 'clock' | 'rule' | 'tenant';

/** What changed in the sandbox, as far as one event describes it. */
export interface Change {
  readonly event: ChangeEvent;
  readonly data: SandboxChange;
}

type Told = Pick<SandboxChange, 'change'> & Partial<SandboxChange>;
type Telling = readonly [event: ChangeEvent, tell: (entry: Entry) => Told];

/** The changes that each write operation makes. */
const changes: Readonly<Record<string, Telling>> = {
  createExportJob: ['job', (entry) => ({ change: 'created', ...jobIn(entry) })],
  cancelExportJob: ['job', (entry) => ({ change: 'cancel-asked', ...jobIn(entry) })],
  deleteDataset: ['job', (entry) => ({ change: 'data-set-deleted', dataSetId: idIn(entry) })],
  setClock: ['clock', (entry) => ({ change: 'set', ...clockIn(entry) })],
  advanceClock: ['clock', (entry) => ({ change: 'advanced', ...clockIn(entry) })],
  createRule: ['rule', (entry) => ({ change: 'created', ...ruleIn(entry) })],
  updateRule: ['rule', (entry) => ({ change: 'changed', ruleId: idIn(entry) })],
  deleteRule: ['rule', (entry) => ({ change: 'deleted', ruleId: idIn(entry) })],
  deleteRules: ['rule', () => ({ change: 'all-deleted' })],
  setWorld: ['tenant', (entry) => ({ change: 'reset', ...worldIn(entry) })],
  reset: ['tenant', (entry) => ({ change: 'reset', ...worldIn(entry) })],
  importProfiles: ['tenant', () => ({ change: 'profiles' })],
  deleteProfiles: ['tenant', () => ({ change: 'profiles' })],
  setMergePolicies: ['tenant', () => ({ change: 'merge-policies' })],
};

/** A read that has written has advanced the clock. */
const readThatWrote: Telling = ['clock', ({ at }) => ({ change: 'advanced', now: at })];

/** The change that an exchange has made; undefined: none with an event. */
export function changeOf({ entry, hasWritten }: Kept): Change | undefined {
  if (!hasWritten) return undefined;
  const isRead = entry.kind === 'request' && ['GET', 'HEAD'].includes(entry.request.method);
  const telling = changes[entry.operation ?? ''] ?? (isRead ? readThatWrote : undefined);
  if (!telling) return undefined;
  const [event, tell] = telling;
  return { event, data: { ...tell(entry), seq: entry.seq, at: entry.at } };
}

function jobIn({ jobId }: Entry): Partial<SandboxChange> {
  return jobId === undefined ? {} : { jobId };
}

/** The last part of the path. */
function idIn({ request }: Entry): string {
  const [path = ''] = request.path.split('?');
  return path.replace(/\/+$/, '').split('/').at(-1) ?? '';
}

type Body = Readonly<Record<string, unknown>>;

function bodyOf({ response: { body } }: Entry): Body {
  return typeof body === 'object' && body !== null ? (body as Body) : {};
}

function clockIn(entry: Entry): Partial<SandboxChange> {
  const { now, running } = bodyOf(entry);
  return {
    ...(typeof now === 'number' && { now }),
    ...(typeof running === 'boolean' && { running }),
  };
}

function ruleIn(entry: Entry): Partial<SandboxChange> {
  const { id } = bodyOf(entry);
  return typeof id === 'string' ? { ruleId: id } : {};
}

function worldIn(entry: Entry): Partial<SandboxChange> {
  const { name } = bodyOf(entry);
  return typeof name === 'string' ? { world: name } : {};
}
