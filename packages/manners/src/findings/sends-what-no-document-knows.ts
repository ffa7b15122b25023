import { groupsOf } from '../clients.ts';
import { type Detection, type Detector, seqsOf } from '../detector.ts';
import type { Entry, IgnoredPart } from '../entry.ts';
import { remembered } from '../remembered.ts';
import { counted, listed } from '../wording.ts';

export const sendsWhatNoDocumentKnows: Detector = {
  finding: 'sends-what-no-document-knows',
  severity: 'warning',
  evidence: 'client-unknown-parts',
  means:
    'A request had a field or query parameter that no edition documents, and the simulator ignored it (`ignored` in the journal). All query parameters of an operation are one finding, and so are all fields.',
  why: 'It is most often a misspelling: a filter that is not applied exports all profiles, without an error.',
  instead:
    'Use the spelling of the documentation, which the message suggests if one is close, or omit it.',
  read: (entry) => partsIn(entry),
  find: (entries) => {
    const requests = entries.filter(
      ({ kind, ignored = [] }) => kind === 'request' && ignored.length > 0,
    );
    return [...groupsOf(requests, ({ operation = '' }) => operation)].flatMap(
      ([operation, group]) => detectedIn(operation, group),
    );
  },
};

function detectedIn(operation: string, requests: readonly Entry[]): readonly Detection[] {
  return KINDS.flatMap((kind) => {
    const parts = new Map<string, IgnoredPart>();
    const sent = requests.filter((entry) => {
      const own = [...partsIn(entry)].filter(([, { in: at }]) => (at === 'query') === kind.isQuery);
      for (const [name, part] of own) parts.set(name, part);
      return own.length > 0;
    });
    const [first, ...others] = parts;
    if (!first) return [];
    const times = counted(sent.length, 'time');
    const message =
      others.length === 0
        ? `Sent ${operation} with the ${one(kind.noun, first, times)}`
        : `Sent ${operation} ${times} with the ${several(kind.noun, [...parts])}`;
    return [{ message, requests: seqsOf(sent) }];
  });
}

/** By their names, each once. */
const partsIn = remembered(
  ({ ignored = [] }: Entry): ReadonlyMap<string, IgnoredPart> =>
    new Map(ignored.map((part) => [nameOf(part), part])),
);

const KINDS = [
  { noun: 'query parameter', isQuery: true },
  { noun: 'field', isQuery: false },
] as const;

type Named = readonly [name: string, part: IgnoredPart];

function one(noun: string, [name, { nearest }]: Named, times: string): string {
  const hint = nearest === undefined ? '.' : `; did you mean ${nearest}?`;
  return `${noun} ${name} ${times}, which is not documented${hint}`;
}

function several(noun: string, parts: readonly Named[]): string {
  const names = parts.map(([name, { nearest }]) =>
    nearest === undefined ? name : `${name} (did you mean ${nearest}?)`,
  );
  return `${noun}s ${listed(names)}, which are not documented.`;
}

const MAX_NAME = 80;

/** The same part of another item of a list is the same slip. */
function nameOf({ in: where, pointer }: IgnoredPart): string {
  const name = where === 'query' ? pointer.slice(1) : pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');
  return name.length > MAX_NAME ? `${name.slice(0, MAX_NAME)}…` : name;
}
