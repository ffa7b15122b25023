import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionNames } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { operationsPage } from '../../scripts/operations-page.ts';
import { operations as vendorOperations } from '../../src/api/operations.ts';
import { operations as controlOperations } from '../../src/control/operations.ts';
import type { Description } from '../../src/http/description.ts';
import { filledPaths } from '../callers/filled-path.ts';

const root = join(import.meta.dirname, '../../../..');
const all: readonly Description[] = [...vendorOperations, ...controlOperations];
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

describe('the table of operations', () => {
  it('should have what is documented, and nothing else', () => {
    const { paths } = JSON.parse(readFileSync(join(root, 'contracts/openapi.json'), 'utf8')) as {
      paths: Record<string, Record<string, { operationId: string }>>;
    };
    const documented = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(
        ([method, { operationId }]) => `${operationId} ${method.toUpperCase()} ${path}`,
      ),
    );
    const services = vendorOperations.filter(({ family }) => family !== 'ims');
    const served = [
      ...all.map(({ name, method, path }) => `${name} ${method} ${path}`),
      ...editionNames.flatMap((edition) =>
        services.map(
          ({ name, method, path }) => `${edition}.${name} ${method} /editions/${edition}${path}`,
        ),
      ),
    ];
    expect(documented.sort()).toEqual(served.sort());
  });

  it('should have each name and each call once', () => {
    const names = all.map(({ name }) => name);
    const calls = all.map(({ method, path }) => `${method} ${path}`);
    expect(names).toEqual([...new Set(names)]);
    expect(calls).toEqual([...new Set(calls)]);
  });

  it('should have the published names, and these of our own', () => {
    const published = `listExportJobs createExportJob retrieveExportJob cancelExportJob
      listDatasets createDataset retrieveDataset putDataset patchDataset deleteDataset
      listBatches retrieveBatch listLastBatches
      listDatasetFiles retrieveFailedBatch retrieveBatchMeta
      retrieveDatasetFile retrieveDatasetFileHeaders retrieveDatasetPreview`;
    const own = 'listCatalogFiles listViewFiles createToken createTokenByQuery exchangeJwt';
    const names = vendorOperations.map(({ name }) => name);
    expect(names.sort()).toEqual(`${published} ${own}`.split(/\s+/).sort());
  });

  it('should have a test beside each file of an operation', async () => {
    const src = join(import.meta.dirname, '../../src');
    const files = globSync('{api,control}/**/*.ts', { cwd: src });
    const own: string[] = [];
    const untested: string[] = [];
    for (const file of files.filter((one) => !one.endsWith('.test.ts'))) {
      const exported = Object.values((await import(join(src, file))) as object);
      const held = all.filter((operation) => exported.includes(operation));
      own.push(...held.map(({ name }) => name));
      const isTested = files.includes(file.replace(/\.ts$/, '.test.ts'));
      if (held.length > 0 && !isTested) untested.push(file);
    }
    expect(untested).toEqual([]);
    expect(own.toSorted()).toEqual(all.map(({ name }) => name).toSorted());
  });

  it('should be the table of the docs (if not: npm run generate)', () => {
    const page = operationsPage();
    expect(readFileSync(join(root, 'docs/operations.md'), 'utf8')).toBe(page);
    const rows = [...page.matchAll(/^\| `(\w+)` \| `(\w+) (\S+)` \| (\S.+) \|$/gm)];
    const table = rows.map(([, name, method, path, summary]) => ({ name, method, path, summary }));
    expect(new Set(table)).toEqual(
      new Set(all.map(({ name, method, path, summary }) => ({ name, method, path, summary }))),
    );
  });
});

const gets = all.filter(({ method }) => method === 'GET');
const paths = [...new Set(all.map(({ path }) => path))];

describe('a path of the table', () => {
  it.each(gets)('should answer HEAD as it does GET, without the body: $path', async ({ path }) => {
    const { caller, filled } = await filledPaths();
    const get = await caller.call('GET', filled(path));
    const head = await caller.call('HEAD', filled(path));
    expect([head.status, head.text]).toEqual([get.status, '']);
    expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'));
  });

  it.each(paths)('should answer other methods with those that it has: %s', async (path) => {
    const own = all.filter((one) => one.path === path).map(({ method }) => method);
    const possible = METHODS.filter(
      (method) => own.some((one) => one === method) || (method === 'HEAD' && own.includes('GET')),
    );
    const { caller, filled } = await filledPaths();
    for (const method of [...METHODS, 'OPTIONS']) {
      if (possible.includes(method)) continue;
      const answer = await caller.call(method, filled(path));
      expect([method, answer.status]).toEqual([method, 405]);
      expect(answer.headers.get('allow')).toBe(possible.join(', '));
    }
  });

  it.each(paths)('should be all that there is at its place: %s', async (path) => {
    const { caller, filled } = await filledPaths();
    const [pathname = ''] = filled(path).split('?');
    for (const other of [`${pathname}/x`, `${pathname}x/y/z`, `/x${pathname}`]) {
      const known = paths.some((one) =>
        new RegExp(`^${one.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(other),
      );
      if (!known) expect([other, (await caller.call('GET', other)).status]).toEqual([other, 404]);
    }
  });
});
