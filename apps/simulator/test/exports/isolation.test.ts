import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExporter } from '../callers/exporter.ts';
import { createWitness, type Witness } from '../parquet/parquet-witness.ts';
import { digestOf, exported, importAll, type Sandbox } from './files.ts';

let witness: Witness;
beforeAll(async () => {
  witness = await createWitness();
});
afterAll(() => witness.close());

describe('made-up profiles', () => {
  const ids = async (exporter: Sandbox) => {
    const body = { filter: { emptyProfiles: true }, additionalFields: { eventList: {} } };
    const [files = new Map()] = await exported(exporter, { body });
    const rows = await witness.ask(
      files,
      `SELECT DISTINCT unnest(list_concat([_id, lower(personalEmail.address)],
          list_transform(eventList, lambda e: e._id),
          list_transform(list_filter(identities, lambda i: i.namespace.code != 'Phone'),
            lambda i: i.id))) AS id
        FROM read_parquet(FILES)`,
    );
    return rows.flatMap(({ id }) => (id === null ? [] : [String(id)]));
  };

  it('should share no id, no address and no event with another sandbox, org or seed', async () => {
    const exporter = createExporter({ population: 400 });
    const other = createExporter({ population: 400, seed: 'another' });
    const all = [
      await ids(exporter),
      await ids(exporter.as({ 'x-sandbox-name': 'dev' })),
      await ids(exporter.as({ 'x-gw-ims-org-id': '0123456789ABCDEF01234567@AdobeOrg' })),
      await ids(other),
    ];
    for (const each of all) expect(each.length).toBeGreaterThan(1000);
    const together = all.flat();
    expect(new Set(together).size).toBe(together.length);
  });

  it('should stay in the sandboxes that import none', async () => {
    const exporter = createExporter();
    const dev = exporter.as({ 'x-sandbox-name': 'dev' });
    const before = digestOf(await exported(dev));
    await importAll(exporter, people('ann'));
    expect(await ids(exporter)).toEqual(['ann@example.com']);
    await dev.call('POST', '/_sim/reset');
    expect(digestOf(await exported(dev))).toEqual(before);
  });
});

describe('imported profiles', () => {
  const names = async (exporter: Sandbox) => {
    const [files = new Map()] = await exported(exporter, { body: { fields: 'identities.id' } });
    const rows = await witness.ask(
      files,
      'SELECT identities[1].id AS id FROM read_parquet(FILES) ORDER BY id',
    );
    return rows.map(({ id }) => id);
  };

  it('should be those of their own sandbox alone', async () => {
    const exporter = createExporter();
    const dev = exporter.as({ 'x-sandbox-name': 'dev' });
    await importAll(exporter, people('ann', 'bob'));
    await importAll(dev, people('bob', 'eve'));
    expect(await names(exporter)).toEqual(['ann@example.com', 'bob@example.com']);
    expect(await names(dev)).toEqual(['bob@example.com', 'eve@example.com']);
  });

  it('should be gone after a reset, and the files of them too', async () => {
    const exporter = createExporter();
    await importAll(exporter, people('ann', 'bob'));
    expect(await names(exporter)).toHaveLength(2);
    await exporter.call('POST', '/_sim/reset');
    // The ids are those of before the reset: what has another content must not be taken for it.
    await importAll(exporter, people('eve'));
    expect(await names(exporter)).toEqual(['eve@example.com']);
  });
});

function people(...names: readonly string[]): object[] {
  return names.map((name) => ({ identityMap: { Email: [{ id: `${name}@example.com` }] } }));
}
