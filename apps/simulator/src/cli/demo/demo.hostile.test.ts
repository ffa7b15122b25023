import { describe, expect, it } from 'vitest';
import { ran, served, temporaryFolder } from '../../../test/callers/command.ts';

/** Clears a terminal that obeys it. */
const bad = '\u001b[2J\u009b';

describe('aep-sim demo, at a server that is not a simulator,', () => {
  it('should escape control characters in an ID, and send it as one step of a path', async () => {
    const asked: string[] = [];
    await using server = await served((request) => {
      const { pathname, search } = new URL(request.url);
      asked.push(`${pathname}${search}`);
      return hostile(request.method, pathname, search);
    });
    using temp = temporaryFolder();
    for (const form of [[], ['--json']]) {
      asked.length = 0;
      const { code, stdout, stderr } = await ran(['demo', '--url', server.url, ...form], {
        temp: temp.path,
      });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
      expect(asked.slice(3)).toEqual([
        '/data/core/ups/export/jobs/7',
        '/data/foundation/catalog/batches?limit=100&dataSet=d',
        '/data/foundation/export/batches/%1B%5B2J%C2%9B%2Fb/files?start=0&limit=100',
        '/data/foundation/export/files/%1B%5B2J%C2%9B%2Ff?start=0&limit=100',
        '/data/foundation/export/files/%1B%5B2J%C2%9B%2Ff?path=part',
        '/data/foundation/export/datasets/d/preview',
      ]);
    }
  });

  it.each([
    ['dataset', 'dataSets', [`@/dataSets/${bad}`], '/0 must be the path of a dataset'],
    ['job', 'jobs', { id: bad }, '/id must be an integer of at least 0'],
  ])(
    'should escape control characters in the ID of a %s that it rejects',
    async (_what, end, body, line) => {
      await using server = await served((request) => {
        const { pathname, search } = new URL(request.url);
        return pathname.endsWith(end)
          ? Response.json(body)
          : hostile(request.method, pathname, search);
      });
      const { code, stderr } = await ran(['demo', '--url', server.url]);
      expect(code).toBe(1);
      expect(stderr).toContain(`${line}`);
      expect(stderr).toMatch(/got ".*\\u001b\[2J\\u009b"\.\n$/);
    },
  );

  it.each([null, {}, 'x', { data: 5 }, { data: [null] }, { data: [{ name: 1 }] }])(
    'should report a preview that is %j',
    async (body) => {
      await using server = await served((request) => {
        const { pathname, search } = new URL(request.url);
        const isPreview = pathname.endsWith('/preview');
        return isPreview ? Response.json(body) : hostile(request.method, pathname, search);
      });
      using temp = temporaryFolder();
      const { code, stderr } = await ran(['demo', '--url', server.url], { temp: temp.path });
      expect(code).toBe(1);
      expect(stderr).toMatch(
        /^aep-sim: Unexpected response from \S+: the body is not a preview\. Some/,
      );
    },
  );

  it('should report what is missing', async () => {
    await using server = await served((request) => {
      const { pathname, search } = new URL(request.url);
      if (pathname.includes('/export/batches/')) return Response.json({ data: [] });
      return hostile(request.method, pathname, search);
    });
    using temp = temporaryFolder();
    const args = ['demo', '--url', server.url, '--segments', '3'];
    const { code, stdout } = await ran(args, { temp: temp.path });
    expect(code).toBe(0);
    expect(stdout).toContain('Missing batches: 2 of 3.');
    expect(stdout).toMatch(/Batch \S+ of demo-segment-1 has no files\./);
  });

  it('should cancel its job when a response is an error', async () => {
    const asked: string[] = [];
    await using server = await served((request) => {
      const { pathname, search } = new URL(request.url);
      asked.push(`${request.method} ${pathname}`);
      if (request.method === 'DELETE') return new Response(null, { status: 204 });
      if (request.method === 'GET') return Response.json({ title: 'no' }, { status: 500 });
      return hostile(request.method, pathname, search);
    });
    const { code, stderr } = await ran(['demo', '--url', server.url]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/ failed with 500 no: no\. Export job 7 was cancelled\.\n$/);
    expect(asked.at(-1)).toBe('DELETE /data/core/ups/export/jobs/7');
  });
});

/** Answers of a server that writes to the terminal wherever it can. */
function hostile(method: string, path: string, search: string): Response {
  if (search.startsWith('?path=')) return new Response('abc');
  if (path.endsWith('/token/v3')) return Response.json({ access_token: 'any' });
  if (path.endsWith('/dataSets')) return Response.json(['@/dataSets/d']);
  if (path.includes('/jobs')) {
    const status = method === 'POST' ? bad : 'SUCCEEDED';
    return Response.json({ id: 7, status, creationTime: 1000, updateTime: 1000, metrics: bad });
  }
  if (path.endsWith('/catalog/batches')) {
    const metrics = { recordsWritten: `${bad}3` };
    return Response.json({ [`${bad}/b`]: { status: 'success', metrics } });
  }
  if (path.includes('/export/batches/')) {
    const data = [{ dataSetFileId: `${bad}/f`, records: bad }];
    return Response.json({ data, _page: { count: 1 } });
  }
  if (path.includes('/files/')) return Response.json({ data: [{ name: 'part', length: '3' }] });
  return Response.json({ data: [{ [bad]: bad }] });
}
