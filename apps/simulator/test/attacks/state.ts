import { createHash } from 'node:crypto';
import { dataSetsPath, jobsPath } from '../callers/caller.ts';
import type { Target } from './target.ts';

const batchesPath = '/data/foundation/catalog/batches';
const PAGE = 100;
const filesPath = '/data/foundation/export';

/** All that a client can see of what the simulator holds, in parts, by the id of each thing. */
export interface State {
  readonly jobs: Lines;
  readonly dataSets: Lines;
  readonly batches: Lines;
  readonly rules: Lines;
  readonly files: Lines;
  readonly settings: Lines;
  readonly sandboxes: Lines;
}

type Lines = Readonly<Record<string, string>>;

export async function stateOf(at: Target): Promise<State> {
  const json = async (path: string) => JSON.parse((await at.send('GET', path)).body) as object;
  /** All objects of a list of Catalog, page by page. */
  const allIn = async (path: string): Promise<object> => {
    const all = {};
    for (let start = 0; start === Object.keys(all).length; start += PAGE) {
      Object.assign(all, await json(`${path}?limit=${PAGE}&start=${start}`));
    }
    return all;
  };
  const shown = async (path: string) => JSON.parse((await at.control('GET', path)).body) as object;
  const { records } = (await json(`${jobsPath}?limit=1000`)) as { records: { id: number }[] };
  const { rules } = (await shown('/_sim/rules')) as { rules: { id: string }[] };
  const { tenants } = (await shown('/_sim/tenants?limit=1000')) as {
    tenants: { org: string; sandbox: string }[];
  };
  const settings = ['clock', 'world', 'profiles', 'merge-policies'];
  return {
    jobs: byId(records, ({ id }) => String(id)),
    dataSets: lines(await allIn(dataSetsPath)),
    batches: lines(await allIn(batchesPath)),
    rules: byId(rules, ({ id }) => id),
    files: await filesOf(at),
    settings: Object.fromEntries(
      await Promise.all(
        settings.map(async (name) => [name, JSON.stringify(await shown(`/_sim/${name}`))] as const),
      ),
    ),
    sandboxes: Object.fromEntries(tenants.map(({ org, sandbox }) => [`${org} ${sandbox}`, ''])),
  };
}

/** The bytes of the batch that was there first. */
async function filesOf(at: Target): Promise<Lines> {
  const listed = await at.send('GET', `${filesPath}/batches/${at.batch}/files`);
  const { data } = JSON.parse(listed.body) as { data: { dataSetFileId: string }[] };
  const all: Record<string, string> = {};
  for (const { dataSetFileId } of data) {
    const parts = await at.send('GET', `${filesPath}/files/${dataSetFileId}`);
    for (const [, name = ''] of parts.body.matchAll(/"name":"([^"]+)"/g)) {
      const { body } = await at.send('GET', `${filesPath}/files/${dataSetFileId}?path=${name}`);
      all[name] = createHash('sha256').update(body).digest('hex');
    }
  }
  return all;
}

function byId<T>(items: readonly T[], idOf: (item: T) => string): Lines {
  return Object.fromEntries(items.map((item) => [idOf(item), JSON.stringify(item)]));
}

/**
 * Without what a data set says of its last batch, and whether a batch is its last one: with a later job that changes.
 */
function lines(all: object): Lines {
  const own = (name: string, value: unknown) => {
    if (/^last[A-Z]/.test(name)) return undefined;
    return name === 'status' && value === 'inactive' ? 'success' : value;
  };
  return Object.fromEntries(Object.entries(all).map(([id, one]) => [id, JSON.stringify(one, own)]));
}

/** A part as it was before, as far as it is there still. */
export function still(before: Lines, after: Lines): Lines {
  return Object.fromEntries(Object.entries(after).filter(([id]) => Object.hasOwn(before, id)));
}
