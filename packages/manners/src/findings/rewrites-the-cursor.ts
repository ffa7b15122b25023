import { type Detector, seqsOf } from '../detector.ts';
import { type Entry, isAnswered, isOf, isReadOf, isUnseen } from '../entry.ts';
import { itemsOf, member, numberOf, stringOf } from '../json.ts';
import { nextLinkIn } from '../lists.ts';
import { queryOf } from '../paths.ts';
import { remembered } from '../remembered.ts';
import { counted } from '../wording.ts';

/** A number is not a cursor: it is how many jobs to skip, which Adobe documents too. */
const NUMBER = /^\d+$/;
const FORM = /^\d+_\d+$/;

export const rewritesTheCursor: Detector = {
  finding: 'rewrites-the-cursor',
  severity: 'error',
  evidence: 'list-next',
  means:
    'A client requested a page of export jobs with a cursor (`offset={creationTime}_{id}`) that no page had returned. If the journal does not have all pages, because entries were removed or a response was too long to keep, only a cursor that no page can have returned is reported.',
  why: 'Only the service can create a cursor. A cursor that was changed, cut, or built from other fields skips jobs or is rejected, and stops working when its format changes.',
  instead: 'Read `offset` from `link.next`, decode it once, and send it back unchanged.',
  read: (entry) => [cursorAsked(entry), cursorsIn(entry)],
  find: (entries, isWhole) => {
    // The link of an omitted page may be known, but its records are not.
    let isAllSeen = isWhole;
    const given = new Set<string>();
    const wrong = new Map<string, Entry[]>();
    for (const entry of entries) {
      if (!isOf(entry, 'listExportJobs')) continue;
      const cursor = cursorAsked(entry);
      const isTold = isAllSeen || !FORM.test(cursor ?? '');
      if (cursor && isTold && !NUMBER.test(cursor) && !given.has(cursor)) {
        const before = wrong.get(cursor);
        if (before) before.push(entry);
        else wrong.set(cursor, [entry]);
      }
      if (isUnseen(entry) && isAnswered(entry)) isAllSeen = false;
      for (const one of cursorsIn(entry)) given.add(one);
    }
    return [...wrong].map(([cursor, requests]) => ({
      message: `Requested a page of export jobs ${counted(requests.length, 'time')} with the cursor ${JSON.stringify(cursor.slice(0, 80))}, which no page had returned.`,
      requests: seqsOf(requests),
    }));
  },
};

/** The cursors that a page returns: that of its link, and equal ones in the documented format. */
const cursorsIn = remembered((entry: Entry): readonly string[] => {
  if (!isReadOf(entry, 'listExportJobs')) return [];
  const { body } = entry.response;
  const [, search = ''] = (nextLinkIn(entry) ?? '').split('?', 2);
  const records = itemsOf(member(body, 'records')).map((record) => {
    const createdAt = numberOf(member(record, 'creationTime'));
    return createdAt === undefined ? undefined : `${createdAt}_${numberOf(member(record, 'id'))}`;
  });
  return [
    new URLSearchParams(search).get('offset') ?? undefined,
    stringOf(member(member(body, 'page'), 'pageOffset')),
    ...records,
  ].filter((one) => one !== undefined);
});

const cursorAsked = remembered((entry: Entry): string | undefined =>
  queryOf(entry).get('offset')?.trim(),
);
