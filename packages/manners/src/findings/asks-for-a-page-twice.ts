import { clientOf, groupsOf } from '../clients.ts';
import { type Detection, type Detector, seqsOf } from '../detector.ts';
import { type Entry, isReadOf } from '../entry.ts';
import { LINKED_LISTS, listOf, positionOf } from '../lists.ts';
import { counted } from '../wording.ts';

export const asksForAPageTwice: Detector = {
  finding: 'asks-for-a-page-twice',
  severity: 'warning',
  evidence: 'list-next',
  means:
    'While a client read the pages of a list (export jobs, or the files of a batch), it requested the same later page twice, although it had already received it. A retry after an error is not reported. Neither is the first repetition of a page whose link a `page` rule has changed.',
  why: 'A client that does not move on to the cursor of each new page processes the same records twice, or never stops.',
  instead:
    'Use the cursor of the page that was read last. If a page has a cursor that was used before, stop with an error.',
  find: (entries) => {
    const pages = entries.filter((entry) => isReadOf(entry, ...LINKED_LISTS));
    return [...groupsOf(pages, clientOf).values()].flatMap((ofClient) =>
      [...groupsOf(ofClient, listOf).values()].flatMap((list) => walksIn(list).flatMap(detectedIn)),
    );
  },
};

/** The pages of a list in the order of the requests, split where a client began at the first page. */
function walksIn(pages: readonly Entry[]): readonly (readonly Entry[])[] {
  const walks: Entry[][] = [];
  let walk: Entry[] | undefined;
  for (const page of pages) {
    if (!walk || positionOf(page) === undefined) {
      walk = [];
      walks.push(walk);
    }
    walk.push(page);
  }
  return walks;
}

function detectedIn(walk: readonly Entry[]): readonly Detection[] {
  const wasMisled = walk.some(({ rule }) => rule?.effect === 'page');
  const most = wasMisled ? 2 : 1;
  return [...groupsOf(walk, positionOf)].flatMap(([position, pages]) => {
    if (pages.length <= most) return [];
    const message = `Requested the page at ${position.slice(0, 80)} ${counted(pages.length, 'time')}.`;
    return [{ message, requests: seqsOf(pages) }];
  });
}
