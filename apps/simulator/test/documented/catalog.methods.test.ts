import { describe, expect, it } from 'vitest';
import { createExporter } from '../callers/exporter.ts';

const catalog = '/data/foundation/catalog';

describe('a call of Catalog that only reads', () => {
  it.each(['/batches', '/batches/x', '/lastBatches', '/dataSetFiles', '/dataSets/x/views/y/files'])(
    'should be refused with any other method: %s',
    async (path) => {
      const { call } = createExporter();
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
        const answer = await call(method, `${catalog}${path}`);
        expect([method, answer.status, answer.headers.get('allow')]).toEqual([
          method,
          405,
          'GET, HEAD',
        ]);
      }
      const head = await call('HEAD', `${catalog}${path}`);
      expect([head.status < 405, head.text]).toEqual([true, '']);
    },
  );
});
