import type { BatchFilePage, EditionName, FilePartPage } from '@aep-sim/types';
import {
  createCaller,
  jobsPath,
  type Sent,
  type ShownJob,
  usualHeaders,
} from '../../callers/caller.ts';
import type { Line } from '../../exports/people.ts';
import { createWitness, type Witness } from '../../parquet/parquet-witness.ts';
import { fixture, type Json, printed } from '../documents.ts';

/** A document that describes exports, and the edition that behaves as it says. */
export interface Guide {
  /** Which of its texts, first since a test's title may be cut, and the vendor's path. */
  readonly name: string;
  readonly edition: Exclude<EditionName, 'platform'>;
  /** A data set of the documented world. */
  readonly dataSet: string;
}

const TUTORIAL = 'help/segmentation/tutorials/export-data.md';
const SEGMENTATION = 'help/segmentation/api/export-jobs.md';

const inTutorial = { edition: 'tutorial', dataSet: '5b020a27e7040801dedba61b' } as const;
const dataSet = '5b7c86968f7b6501e21ba9df';

export const guides = {
  'tutorial-2019': { name: `2019, ${TUTORIAL}`, ...inTutorial },
  'tutorial-2020': { name: `2020, ${TUTORIAL}`, ...inTutorial },
  'segmentation-2020': { name: `2020, ${SEGMENTATION}`, edition: 'segmentation-2020', dataSet },
  segmentation: { name: `today, ${SEGMENTATION}`, edition: 'segmentation', dataSet },
  profile: { ...inTutorial, name: '2021, help/profile/api/export-jobs.md', edition: 'profile' },
} as const satisfies Record<string, Guide>;

export const tutorials = [guides['tutorial-2019'], guides['tutorial-2020']];
/** All but the profile guide, whose exports have no filter. */
export const filtering = [...tutorials, guides['segmentation-2020'], guides.segmentation];
/** Those that say of each part of the filter what it does. */
export const detailed = [...tutorials, guides.segmentation];
export const all = [...filtering, guides.profile];

/** The request as its document prints it, or with the print's slip mended where it is no JSON. */
export function asPrinted(file: string): string {
  const text = printed(`${file}.request.json`);
  try {
    JSON.parse(text);
    return text;
  } catch {
    return JSON.stringify(fixture(`${file}.request.json`));
  }
}

export interface ReadBatch {
  readonly id: string;
  /** Bytes by the file's name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** All rows of all files, as JSON values; absent is null. */
  readonly rows: readonly Json[];
  /** The types of the columns, in DuckDB's words. */
  readonly columns: Readonly<Record<string, string>>;
}

export interface Exported {
  readonly job: ShownJob & { readonly metrics: Json };
  /** The statuses that a client sees on the way. */
  readonly statuses: readonly string[];
  readonly batches: readonly ReadBatch[];
  /** Of all batches. */
  readonly rows: readonly Json[];
}

interface Destination {
  readonly batchId?: string;
  readonly batches?: readonly { readonly batchId: string }[] | { readonly batchId: string };
}

export interface WorldOptions {
  readonly people?: readonly (readonly Line[])[];
  readonly policies?: readonly object[];
  /** How many synthetic profiles there are where no people are given. */
  readonly population?: number;
}

export interface World {
  call(
    method: string,
    path: string,
    sent?: Sent,
  ): ReturnType<ReturnType<typeof createCaller>['call']>;
  /** Creates a job, sees it through, and reads all that it has written. A text is sent word for word. */
  export(request: string | object): Promise<Exported>;
  /** What the files of a batch hold. */
  read(batchId: string): Promise<ReadBatch>;
}

/** Worlds of the documents' own data sets, and DuckDB to read what is exported in them. */
export async function createReader() {
  const witness = await createWitness();
  return {
    /** A simulator of the document's edition, as the document leaves it. */
    open: (guide: Guide, options?: WorldOptions) => openWorld(witness, guide, options),
    close: () => witness.close(),
  };
}

/** What a document's requests have in common. */
export function request(guide: Guide, more: object = {}): object {
  return {
    destination: { datasetId: guide.dataSet },
    schema: { name: '_xdm.context.profile' },
    ...more,
  };
}

async function openWorld(
  witness: Witness,
  { edition }: Guide,
  { people, policies, population = 200 }: WorldOptions = {},
): Promise<World> {
  const caller = createCaller({ edition, world: 'documented', population });
  const { call } = caller;
  if (policies) {
    const body = { mergePolicies: policies };
    done(await call('PUT', '/_sim/merge-policies', { body }), 200);
  }
  if (people) {
    const lines = people.flat().map((line) => JSON.stringify(line));
    const headers = { 'content-type': 'application/x-ndjson' };
    done(await call('POST', '/_sim/profiles', { headers, body: lines.join('\n') }), 201);
  }

  const bytes = async (href: string): Promise<Uint8Array> => {
    const response = await caller.fetch(new Request(href, { headers: usualHeaders }));
    if (response.status !== 200) throw new Error(`${href}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const json = async <T>(href: string): Promise<T> =>
    JSON.parse(new TextDecoder().decode(await bytes(href))) as T;
  const read = async (id: string): Promise<ReadBatch> => {
    const files = new Map<string, Uint8Array>();
    const listing = `http://localhost/data/foundation/export/batches/${id}/files`;
    for (const file of (await json<BatchFilePage>(listing)).data) {
      for (const part of (await json<FilePartPage>(file._links.self.href)).data) {
        files.set(part.name, await bytes(part._links.self.href));
      }
    }
    return { id, files, ...(await contents(witness, files)) };
  };

  return {
    call,
    read,
    export: async (body) => {
      const created = done(await call('POST', jobsPath, { body }), 200).json<ShownJob>();
      const statuses = [created.status];
      const look = async (): Promise<Exported['job']> => {
        const job = (await call('GET', `${jobsPath}/${created.id}`)).json<Exported['job']>();
        statuses.push(job.status);
        return job;
      };
      await caller.advance(1000);
      await look();
      await caller.advance(2000);
      const job = await look();
      const batches: ReadBatch[] = [];
      for (const id of batchIdsOf(job.destination as Destination)) batches.push(await read(id));
      return { job, statuses, batches, rows: batches.flatMap(({ rows }) => rows) };
    },
  };
}

function batchIdsOf({ batchId, batches }: Destination): readonly string[] {
  return Array.isArray(batches) ? batches.map((batch) => batch.batchId) : [batchId ?? ''];
}

async function contents(
  witness: Witness,
  files: ReadBatch['files'],
): Promise<Pick<ReadBatch, 'rows' | 'columns'>> {
  const described = await witness.ask(files, 'DESCRIBE SELECT * FROM read_parquet(FILES)');
  const read = await witness.ask(files, 'SELECT to_json(t) AS row FROM read_parquet(FILES) t');
  return {
    rows: read.map(({ row }) => JSON.parse(row as string) as Json),
    columns: Object.fromEntries(
      described.map(({ column_name, column_type }) => [column_name, column_type as string]),
    ),
  };
}

function done<T extends { readonly status: number; readonly text: string }>(
  answer: T,
  status: number,
): T {
  if (answer.status !== status) throw new Error(`${answer.status}: ${answer.text}`);
  return answer;
}
