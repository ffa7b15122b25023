import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';
import { exceptions } from './documented.exceptions.ts';
import { type Client, jobsPath, startSimulator } from './documented-client.ts';
import { calls, fixture, type Json, type Source, sources } from './documents.ts';

interface Page extends Json {
  readonly records: readonly Json[];
}

const gets = sources.filter(({ file }) => file.endsWith('/get-export-job.response.json'));
const lists = sources.filter(({ payload }) => payload === 'ExportJobPage');

describe('world documented', () => {
  it.each(gets)('should answer a GET as printed: $file', async ({ file, edition }) => {
    const client = startSimulator({ edition, world: 'documented' });
    const printed = fixture(file) as Json;

    const { status, body } = await client('GET', `${jobsPath}/${printed['id']}`);

    expect(status).toBe(200);
    expect(differing(printed, body)).toEqual(excepted(file));
  });

  it.each(lists)('should answer a list as printed: $file', async (source) => {
    const client = startSimulator({ edition: source.edition, world: 'documented' });
    const printed = fixture(source.file) as Page;

    const all = await client('GET', jobsPath);
    const asPrinted = await client('GET', pathOf(source));

    const named = printed.records.map(({ id }) => id);
    const { records } = all.body as Page;
    const ours = records.filter(({ id }) => named.includes(id));
    const { page, link, ...others } = asPrinted.body as Page;
    const simulated = { ...others, page, link, records: byId(ours) };
    expect(differing({ ...printed, records: byId(printed.records) }, simulated)).toEqual(
      excepted(source.file),
    );
  });

  it.each(lists)(
    'should list the records in the order printed: $file',
    async ({ file, edition }) => {
      const client = startSimulator({ edition, world: 'documented' });
      const printed = (fixture(file) as Page).records.map(({ id }) => id);

      const { body } = await client('GET', jobsPath);

      const ids = (body as Page).records.map(({ id }) => id);
      expect(ids.filter((id) => printed.includes(id))).toEqual(printed);
    },
  );

  it.each([
    { edition: 'tutorial', ids: [24115, 726, 722] },
    { edition: 'profile', ids: [24115, 726, 722] },
    { edition: 'segmentation-2020', ids: [100] },
    { edition: 'segmentation', ids: [11037, 100, 722] },
    { edition: 'platform', ids: [24115, 11037, 726, 100, 722] },
  ] as const)('should hold the jobs of $edition and no others', async ({ edition, ids }) => {
    const client = startSimulator({ edition, world: 'documented' });

    const listed = await idsOf(client);

    expect(listed).toEqual(ids);
  });

  it('should have no exception without a fixture', () => {
    const files = [...gets, ...lists].map(({ file }) => file).sort();

    expect(Object.keys(exceptions).sort()).toEqual(files);
  });
});

function differing(printed: unknown, simulated: unknown): readonly object[] {
  return sorted(differences(printed, simulated));
}

function excepted(file: string): readonly object[] {
  return sorted(exceptions[file] ?? []);
}

function sorted(places: readonly { at: string; simulated: unknown }[]): readonly object[] {
  return places
    .map(({ at, simulated }) => ({ at, simulated }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

function byId(records: readonly Json[]): Json {
  return Object.fromEntries(records.map((record) => [String(record['id']), record]));
}

/** The list's path as its document's example calls it. */
function pathOf({ file }: Source): string {
  const [document] = file.split('/');
  const list = calls.find(
    (call) =>
      call.document === document &&
      /\/export\/jobs\/?(?:\?|$)/.test(call.path) &&
      call.method === 'GET',
  );
  if (!list) throw new Error(`no list is called in ${document}`);
  return list.path;
}

async function idsOf(client: Client): Promise<readonly unknown[]> {
  const { body } = await client('GET', jobsPath);
  return (body as Page).records.map(({ id }) => id);
}
