import { groupsOf } from '../clients.ts';
import { type Detector, type Found, seqsOf } from '../detector.ts';
import type { Entry, IgnoredPart } from '../entry.ts';
import { counted } from '../wording.ts';

export const sendsWhatNoDocumentKnows: Detector = {
  finding: 'sends-what-no-document-knows',
  severity: 'warning',
  evidence: 'client-unknown-parts',
  means:
    'A request had a field or query parameter that no edition documents, and the simulator ignored it (`ignored` in the journal).',
  why: 'It is most often a misspelling: a filter that is not applied exports all profiles, and no error says so.',
  instead:
    'Use the spelling of the documentation, which the message names if one is close, or leave it out.',
  find: (entries) => {
    const requests = entries.filter(
      ({ kind, ignored = [] }) => kind === 'request' && ignored.length > 0,
    );
    return [...groupsOf(requests, ({ operation = '' }) => operation)].flatMap(
      ([operation, group]) => foundIn(operation, group),
    );
  },
};

function foundIn(operation: string, requests: readonly Entry[]): readonly Found[] {
  const parts = new Map<string, { readonly part: IgnoredPart; readonly entries: Set<Entry> }>();
  for (const entry of requests) {
    for (const part of entry.ignored ?? []) {
      const name = textOf(part);
      const known = parts.get(name) ?? { part, entries: new Set() };
      known.entries.add(entry);
      parts.set(name, known);
    }
  }
  return [...parts].map(([name, { part, entries }]) => {
    const hint = part.nearest === undefined ? '' : `; did you mean ${part.nearest}?`;
    const sent = `Sent ${operation} with ${name} ${counted(entries.size, 'time')}, which no document names`;
    return { message: `${sent}${hint === '' ? '.' : hint}`, requests: seqsOf([...entries]) };
  });
}

/** The same part of another item of a list is the same slip. */
function textOf({ in: where, pointer }: IgnoredPart): string {
  if (where === 'query') return `the query parameter ${pointer.slice(1)}`;
  return `the field ${pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')}`;
}
