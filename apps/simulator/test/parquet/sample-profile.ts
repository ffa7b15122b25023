import type { ExportRequest } from '../../src/core/job-facts.ts';
import type { SelectingJob } from '../../src/export/select/selection.ts';
import type { Membership, Profile } from '../../src/profiles/profile.ts';
import type { XdmStruct, XdmType } from '../../src/profiles/xdm.ts';

export const text: XdmType = { kind: 'string' };
export const struct = (fields: Record<string, XdmType>): XdmStruct => ({ kind: 'struct', fields });

export const record = struct({
  _id: text,
  personalEmail: struct({ address: text }),
  identityMap: { kind: 'map', of: text },
});
export const event = struct({ _id: text, web: struct({ page: text, site: text }) });
export const schemas = { record, event };

export type Filter = NonNullable<ExportRequest['filter']>;

/** What of a profile matters to a test; by default it has a record, and is old and in no segment. */
export interface Sample {
  readonly hasRecord?: boolean;
  readonly updatedAt?: number;
  /** As `ups/seg1: realized@instant`. */
  readonly in?: Readonly<Record<string, string>>;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly events?: readonly {
    readonly at: number;
    readonly fields: Readonly<Record<string, unknown>>;
  }[];
}

export function selectingJob(request: Partial<ExportRequest> = {}): SelectingJob {
  const schemaName = '_xdm.context.profile';
  return { request: { dataSetId: 'd', schemaName, ...request }, createdAt: 1_600_000_000_000 };
}

/** Writes down what it is asked. */
export function sampleProfile(sample: Sample, asked: string[] = []): Profile {
  const memberships = new Map(
    Object.entries(sample.in ?? {}).map(([segment, membership]) => [
      segment,
      membershipOf(membership),
    ]),
  );
  const ask = <T>(question: string, answer: T): T => {
    asked.push(question);
    return answer;
  };
  const profile: Profile = {
    mergedFor: () => profile,
    get hasRecord() {
      return ask('hasRecord', sample.hasRecord ?? true);
    },
    get updatedAt() {
      return ask('updatedAt', sample.updatedAt ?? 0);
    },
    membership: (namespace, id) =>
      ask(`membership ${namespace}/${id}`, memberships.get(`${namespace}/${id}`)),
    memberships: () => ask('memberships', memberships.values()),
    namespaces: () => [],
    field: (name) => ask(`field ${name}`, sample.fields?.[name]),
    events: () =>
      ask(
        'events',
        (sample.events ?? []).map(({ at, fields }) => ({
          ingestedAt: at,
          field: (name: string) => fields[name],
        })),
      ),
  };
  return profile;
}

export function membershipOf(membership: string): Membership {
  const [status = '', at = '0'] = membership.split('@');
  return { status, qualifiedAt: Number(at) };
}
