/** Sends a request and returns the body of the response; rejects if there is none. */
type Send = (method: string, path: string, body?: string) => Promise<string>;

const jobs = '/data/core/ups/export/jobs';

/** By the finding that the report has for it: the shortest client that has the bug. */
export const clientsWithBugs: Readonly<Record<string, (send: Send) => Promise<void>>> = {
  'repeats-a-create': async (send) => {
    await create(send).catch(() => create(send));
  },
  'trusts-a-short-body': async (send) => {
    const segments = [{ segmentId: 's1' }, { segmentId: 's2' }];
    const { id } = JSON.parse(await create(send, segments));
    await advance(send, 10_000);
    const { destination } = JSON.parse(await send('GET', `${jobs}/${id}`));
    for (const { batchId } of destination.batches) {
      for (const file of await linksOf(send, `/data/foundation/export/batches/${batchId}/files`)) {
        for (const part of await linksOf(send, file)) {
          await send('GET', part).catch(() => 'a part of it');
        }
      }
    }
  },
  'ignores-retry-after': async (send) => {
    for (let request = 0; request < 10; request += 1) await send('GET', jobs);
  },
  'drops-the-cursor': async (send) => {
    await send('GET', `${jobs}?limit=2`);
  },
  'asks-for-a-page-twice': async (send) => {
    let path = `${jobs}?limit=2`;
    for (let page = 0; page < 5; page += 1) {
      const { link } = JSON.parse(await send('GET', path));
      path = `${jobs}${new URL(link.next, 'http://localhost').search}`;
    }
  },
  'uses-an-expired-token': async (send) => {
    for (let request = 0; request < 5; request += 1) await send('GET', jobs);
  },
  'polls-after-the-end': async (send) => {
    const { id } = JSON.parse(await create(send));
    for (let poll = 0; poll < 10; poll += 1) {
      await advance(send, 2000);
      await send('GET', `${jobs}/${id}`);
    }
  },
};

function create(send: Send, segments?: readonly object[]): Promise<string> {
  const datasetId = '5b7c86968f7b6501e21ba9df';
  const body = {
    destination: { datasetId, ...(segments && { segmentPerBatch: true }) },
    schema: { name: '_xdm.context.profile' },
    ...(segments && { filter: { segments } }),
  };
  return send('POST', jobs, JSON.stringify(body));
}

function advance(send: Send, byMs: number): Promise<string> {
  return send('POST', '/_sim/clock/advance', JSON.stringify({ byMs }));
}

async function linksOf(send: Send, path: string): Promise<string[]> {
  const { data } = JSON.parse(await send('GET', path));
  return data.map((one: { _links: { self: { href: string } } }) => {
    const { pathname, search } = new URL(one._links.self.href);
    return `${pathname}${search}`;
  });
}
