import { hash } from 'node:crypto';
import { got } from '../../core/sentence.ts';
import { BadImport } from '../bad-import.ts';
import { builtIn } from '../built-in-policy.ts';
import { isData, own } from '../own.ts';
import type { Question } from '../profile.ts';

/** How fragments of a profile become one, in the vendor's own shape as far as it matters here. */
export interface MergePolicy {
  readonly id: string;
  /** A integer from 1. */
  readonly version: number;
  readonly attributeMerge:
    | { readonly type: 'timestampOrdered' }
    /** Dataset ids, the most trusted first. */
    | { readonly type: 'dataSetPrecedence'; readonly order: readonly string[] };
  /** For exports that name no policy. */
  readonly default?: boolean;
  /** Ids of the segments that are evaluated with it: their exports use it too. */
  readonly segments?: readonly string[];
}

/** The policy that the documents use, which every tenant has. */
export const builtInPolicy: MergePolicy = builtIn;

/** The policies of a tenant, and last the one that every tenant has, unless the tenant defines it itself. */
export function withBuiltIn(policies: readonly MergePolicy[]): readonly MergePolicy[] {
  const { id, version } = builtInPolicy;
  const isOwn = policies.some((policy) => policy.id === id && policy.version === version);
  return isOwn ? policies : [...policies, builtInPolicy];
}

type AttributeMerge = MergePolicy['attributeMerge'];

/** How an export joins fragments: in one way, except for segments that have their own. */
export interface Merges {
  readonly usual: AttributeMerge;
  /** By the ids of segments. */
  readonly own: ReadonlyMap<string, AttributeMerge>;
}

/** Finds how exports join fragments. Equal ways are one object. */
export function mergesBy(policies: readonly MergePolicy[]): (question: Asked) => Merges {
  const wayOf = waysIn([...policies, builtInPolicy]);
  const own = new Map(
    Array.from(bySegment(policies), ([id, policy]) => [id, wayOf(policy)] as const),
  );
  const otherwise = wayOf(resolvedPolicy(policies, { segments: [] }));
  return (question) => {
    const usual = wayOf(resolvedPolicy(policies, question));
    if (question.mergePolicy?.id) return { usual, own: new Map() };
    const ids = new Set(question.segments.map(({ id }) => id));
    const all = Array.from(ids, (id) => [id, own.get(id) ?? otherwise] as const);
    return { usual, own: new Map(all.filter(([, way]) => way !== usual)) };
  };
}

/** Finds the way of each of these policies. An order may be long, and is compared once. */
function waysIn(policies: readonly MergePolicy[]): (policy: MergePolicy) => AttributeMerge {
  const ways = new Map<string, AttributeMerge>();
  const byPolicy = new Map<MergePolicy, AttributeMerge>();
  for (const policy of policies) {
    const { attributeMerge } = policy;
    const key = JSON.stringify(attributeMerge);
    const known = ways.get(key) ?? attributeMerge;
    ways.set(key, known);
    byPolicy.set(policy, known);
  }
  return (policy) => byPolicy.get(policy) ?? policy.attributeMerge;
}

/** The policies of the segments that have one: of several the latest, and of those with the same version the first. */
function bySegment(policies: readonly MergePolicy[]): ReadonlyMap<string, MergePolicy> {
  const found = new Map<string, MergePolicy>();
  for (const policy of policies) {
    for (const id of policy.segments ?? []) {
      const known = found.get(id);
      if (id === '') continue;
      if (!known || policy.version > known.version) found.set(id, policy);
    }
  }
  return found;
}

type Asked = Pick<Question, 'mergePolicy' | 'segments'>;

/**
 * The policy that an export uses: the one it names, in its latest version if it names none; otherwise that
 * of its first segment; otherwise the default one, which also stands for a policy that does not exist (the
 * documents name ids that exist nowhere).
 */
export function resolvedPolicy(
  policies: readonly MergePolicy[],
  { mergePolicy, segments }: Asked,
): MergePolicy {
  const otherwise = latest(policies.filter((policy) => policy.default)) ?? builtInPolicy;
  if (mergePolicy?.id) {
    const { id, version } = mergePolicy;
    const named = withBuiltIn(policies).filter(
      (policy) => policy.id === id && (version === undefined || policy.version === version),
    );
    return latest(named) ?? otherwise;
  }
  const segment = segments[0]?.id;
  const itsOwn = policies.filter((policy) => segment && policy.segments?.includes(segment));
  return latest(itsOwn) ?? otherwise;
}

/** The versions that a policy has, in ascending order; undefined if it does not exist. */
export function versionsIn(
  policies: readonly MergePolicy[],
  policyId: string,
): readonly number[] | undefined {
  const all = withBuiltIn(policies);
  const versions = new Set(all.flatMap(({ id, version }) => (id === policyId ? version : [])));
  return versions.size > 0 ? [...versions].sort((a, b) => a - b) : undefined;
}

/** Of those with the highest version the first. */
function latest(policies: readonly MergePolicy[]): MergePolicy | undefined {
  let found: MergePolicy | undefined;
  for (const policy of policies) if (!found || policy.version > found.version) found = policy;
  return found;
}

/** Merge policies as they are stored: as JSON, under its hash. */
export interface NamedPolicies {
  readonly name: string;
  readonly content: string;
}

export function namedPolicies(policies: readonly MergePolicy[]): NamedPolicies {
  const content = JSON.stringify(policies);
  return { name: hash('sha256', content), content };
}

/** Merge policies that cannot be read. The message is one sentence that begins with a JSON pointer. */
export class BadPolicies extends BadImport {}

const MAX_POLICIES = 1000;

/**
 * Reads `{"mergePolicies": […]}`. Keys that only the vendor's policies have are left out.
 *
 * @throws BadPolicies
 */
export function readPolicies(body: unknown): readonly MergePolicy[] {
  const list = isData(body) ? own(body, 'mergePolicies') : undefined;
  const at = '/mergePolicies';
  if (!Array.isArray(list))
    throw new BadPolicies(`${at} must be an array of merge policies${got(list)}`);
  if (list.length > MAX_POLICIES)
    throw new BadPolicies(`${at} must have at most ${MAX_POLICIES} items (got ${list.length})`);
  const policies = list.map((entry, index) => readPolicy(entry, `${at}/${index}`));
  checkTogether(policies, at);
  return policies;
}

/** Rejects what several policies claim. Versions of one policy do not conflict: the latest applies. */
function checkTogether(policies: readonly MergePolicy[], at: string): void {
  const known = new Set<string>();
  const owners = new Map<string, string>();
  const claim = (what: string, id: string, place: string, message: string): void => {
    const owner = owners.get(what) ?? id;
    if (owner !== id) throw new BadPolicies(`${place} ${message} ${JSON.stringify(owner)}`);
    owners.set(what, id);
  };
  for (const [index, { id, version, default: isDefault, segments = [] }] of policies.entries()) {
    const place = `${at}/${index}`;
    const key = `${version} ${id}`;
    if (known.has(key)) throw new BadPolicies(`${place} has the ID and version of another policy`);
    known.add(key);
    if (isDefault) claim('', id, `${place}/default`, 'must be true for one policy only; it is for');
    for (const [nth, segment] of segments.entries()) {
      claim(`of ${segment}`, id, `${place}/segments/${nth}`, 'is already a segment of');
    }
  }
}

function readPolicy(entry: unknown, at: string): MergePolicy {
  if (!isData(entry)) throw new BadPolicies(`${at} must be an object${got(entry)}`);
  const id = own(entry, 'id');
  const version = own(entry, 'version') ?? 1;
  const isDefault = own(entry, 'default') ?? false;
  const segments = own(entry, 'segments');
  if (typeof id !== 'string' || id === '')
    throw new BadPolicies(`${at}/id must be a non-empty string`);
  if (!Number.isSafeInteger(version) || (version as number) < 1) {
    throw new BadPolicies(`${at}/version must be an integer of at least 1${got(version)}`);
  }
  if (typeof isDefault !== 'boolean')
    throw new BadPolicies(`${at}/default must be true or false${got(isDefault)}`);
  if (segments !== undefined && !isTexts(segments)) {
    throw new BadPolicies(`${at}/segments must be an array of segment IDs`);
  }
  return {
    id,
    version: version as number,
    attributeMerge: readMerge(own(entry, 'attributeMerge'), `${at}/attributeMerge`),
    ...(isDefault && { default: true }),
    ...(segments && { segments }),
  };
}

function readMerge(merge: unknown, at: string): MergePolicy['attributeMerge'] {
  const type = isData(merge) ? own(merge, 'type') : undefined;
  if (type === 'timestampOrdered') return { type };
  if (type !== 'dataSetPrecedence') {
    throw new BadPolicies(`${at}/type must be one of: timestampOrdered, dataSetPrecedence`);
  }
  const order = isData(merge) ? own(merge, 'order') : undefined;
  if (!isTexts(order)) throw new BadPolicies(`${at}/order must be an array of dataset IDs`);
  return { type, order };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
