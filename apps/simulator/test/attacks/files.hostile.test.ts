import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createExporter, exportPath } from '../callers/exporter.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'aep-sim-hostile-'));
  await writeFile(join(dir, 'secret'), 'secret');
});
afterEach(() => rm(dir, { recursive: true }));

/** One that keeps its files in a folder, beside which there is a secret, and one that keeps them in memory. */
async function written(where: string) {
  const exporter = createExporter(where === 'a folder' ? { exportDir: join(dir, 'out') } : {});
  const { batchIds } = await exporter.run(await exporter.createDataSet());
  const batchId = batchIds[0] ?? '';
  const file = `${exportPath}/files/${batchId}-1`;
  const name =
    new URLSearchParams((await exporter.pathOf(batchId)).split('?')[1]).get('path') ?? '';
  return { ...exporter, batchId, file, name };
}

const kept = ['memory', 'a folder'];

describe.each(kept)('a name that is no name of a file, kept in %s', (where) => {
  it('should lead nowhere', async () => {
    const { bytes, file, name, batchId, bugs } = await written(where);
    const names = [
      '..',
      '.',
      '/',
      '../secret',
      '../../../../secret',
      '../../../../../secret',
      join(dir, 'secret'),
      `file://${dir}/secret`,
      '/etc/passwd',
      '..\\..\\..\\secret',
      '\0',
      `${name}\0`,
      `\0${name}`,
      `${name}/`,
      `${name}/.`,
      `./${name}`,
      `/${name}`,
      `../${batchId}/${name}`,
      ` ${name}`,
      name.toUpperCase(),
      name.slice(1),
      'x'.repeat(20_000),
      '../'.repeat(3_000),
      '__proto__',
      'constructor',
      '%2e%2e%2fsecret',
      '\u{1f98a}',
    ];
    for (const each of names) {
      const paths = [`${file}?path=${encodeURIComponent(each)}`];
      // As it is written, where that is a query.
      if (/^[./A-Za-z0-9_%-]+$/.test(each)) paths.push(`${file}?path=${each}`);
      for (const path of paths) {
        for (const method of ['GET', 'HEAD']) {
          const got = await bytes(path, { range: 'bytes=0-5' }, method);
          expect([each.slice(0, 60), method, got.status]).toEqual([each.slice(0, 60), method, 404]);
          expect(got.bytes.length).toBeLessThan(1000);
        }
      }
    }
    expect(bugs).toEqual([]);
  });

  it('should be taken word for word, after it was decoded once', async () => {
    const { bytes, file, name } = await written(where);
    const encoded = [...name].map((char) => `%${char.charCodeAt(0).toString(16)}`).join('');
    expect((await bytes(`${file}?path=${encoded}`)).status).toBe(200);
    expect((await bytes(`${file}?path=${encodeURIComponent(encoded)}`)).status).toBe(404);
    expect((await bytes(`${file}?path=${name}&path=../x`)).status).toBe(400);
  });
});

describe('an id that is no id of a file', () => {
  it.each(kept)('should be told so, and lead nowhere, kept in %s', async (where) => {
    const { bytes, batchId, bugs } = await written(where);
    const ids = [
      '-1',
      '-',
      '1',
      '--1',
      batchId,
      `${batchId}-`,
      `${batchId}-0`,
      `${batchId}-2`,
      `${batchId}--1`,
      `${batchId}-01`,
      `${batchId}-1.0`,
      `${batchId}-1e0`,
      `${batchId}-+1`,
      `${batchId}-1 `,
      `${batchId}-1-1`,
      `${batchId}-999999999`,
      `${batchId}-1000000000`,
      `${batchId}-4294967297`,
      `${batchId}-18446744073709551617`,
      `${batchId}-${'1'.repeat(5000)}`,
      `${batchId}-length`,
      `${batchId.toUpperCase()}X-1`,
      `/${batchId}-1`,
      `../${batchId}-1`,
      `../files/${batchId}-1`,
      '..',
      '\0-1',
      '__proto__-1',
      'constructor-1',
      'x'.repeat(20_000),
    ];
    for (const id of ids) {
      const path = `${exportPath}/files/${encodeURIComponent(id).replaceAll('.', '%2E')}`;
      const got = await bytes(path);
      expect([id.slice(0, 60), got.status]).toEqual([id.slice(0, 60), 404]);
      expect(JSON.parse(new TextDecoder().decode(got.bytes)).title).toBe('NotFoundError');
      expect((await bytes(`${path}?path=x`, {}, 'HEAD')).status).toBe(404);
    }
    expect(bugs).toEqual([]);
  });

  it('should be answered in a page or less, and with 404, whatever it is', async () => {
    const { get, bugs } = await written('memory');
    expect((await get(exportPath)).status).toBe(404);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('files', 'batches', 'datasets', 'x'),
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.constantFrom('', '/files', '/meta', '/failed', '/preview', '?path=..', '/..'),
        async (family, id, rest) => {
          const answer = await get(`${exportPath}/${family}/${encodeURIComponent(id)}${rest}`);
          expect([answer.status, answer.text.length < 2000]).toEqual([404, true]);
        },
      ),
      { numRuns: 100, seed: 4 },
    );
    expect(bugs).toEqual([]);
  });
});

describe('a call of Data Access with a method that does not read', () => {
  it.each([
    '/batches/x/files',
    '/batches/x/failed',
    '/batches/x/meta',
    '/files/x',
    '/files/x?path=y',
    '/datasets/x/preview',
    '/dataSets/x/preview',
  ])('should be refused: %s', async (path) => {
    const { call } = createExporter();
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const answer = await call(method, `${exportPath}${path}`);
      expect([method, answer.status, answer.headers.get('allow')]).toEqual([
        method,
        405,
        'GET, HEAD',
      ]);
      expect(answer.json()).toMatchObject({ title: 'MethodNotAllowedError', status: 405 });
    }
  });

  it('should have passed the gateway before', async () => {
    const { call } = createExporter();
    const without = { headers: { authorization: null } };
    for (const path of ['/batches/x/files', '/files/x', '/datasets/x/preview', '/nothing']) {
      const answer = await call('GET', `${exportPath}${path}`, without);
      expect([answer.status, answer.json()]).toMatchObject([403, { error_code: '403010' }]);
    }
  });
});
