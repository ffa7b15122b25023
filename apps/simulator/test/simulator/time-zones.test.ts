import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWitness, type Witness } from '../parquet/parquet-witness.ts';
import { run } from '../processes/processes.ts';

let witness: Witness;
beforeAll(async () => {
  witness = await createWitness();
});
afterAll(() => witness.close());

/** Prints, in base64, the file of an export of one profile. */
const exporting = `
  import { createExporter } from './test/callers/exporter.ts';

  const { call, createDataSet, run, download } = createExporter();
  const identityMap = { Email: [{ id: 'ann@example.com' }] };
  const body = { identityMap, person: { birthDate: '2000-02-29' } };
  await call('POST', '/_sim/profiles', { body });
  const { batchIds } = await run(await createDataSet(), { body: { fields: 'person.birthDate' } });
  const { bytes } = await download(batchIds[0]);
  process.stdout.write(Buffer.from(bytes).toString('base64'));
`;

it.each(['Asia/Tokyo', 'UTC', 'America/New_York'])(
  'should export the day that was imported, where the time zone is %s',
  async (TZ) => {
    const flags = ['--conditions=@aep-sim/source', '--disable-warning=ExperimentalWarning'];
    const args = [...flags, '--input-type=module', '--eval', exporting];
    const { code, stdout, stderr } = await run(args, { TZ });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const files = new Map([['part.parquet', Buffer.from(stdout, 'base64')]]);
    const sql = 'SELECT person.birthDate::VARCHAR AS day FROM read_parquet(FILES)';
    expect(await witness.ask(files, sql)).toEqual([{ day: '2000-02-29' }]);
  },
);
