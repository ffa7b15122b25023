// Started by start.ts: the least that a Hono server on Node can be.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const app = new Hono().get('/data/core/ups/export/jobs', (c) => c.json({ records: [] }));

serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}` })}\n`);
});
