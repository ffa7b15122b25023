import type { Context } from 'hono';
import type { BatchAt } from '../../core/batch.ts';
import { Fault } from '../../http/api-error.ts';
import type { Read } from '../../http/operation.ts';
import { sendBytes } from '../../http/ranges.ts';
import { namedBatch } from '../../tenants/batches.ts';
import type { RequestContext } from '../../tenants/request-context.ts';
import { reasonOf } from '../batches/batch-form.ts';
import { namingBatch, unknownBatch } from '../batches/batches.ts';
import { sendParts } from './file-parts.ts';

/** An export that failed has written nothing that could be looked at. */
export const failed: Read = {
  names: namingBatch,
  handle: async (c, at) => {
    const batch = await failedBatch(at, c.req.param('id') ?? '');
    if (c.req.query('path')) throw notFound();
    return sendParts([], batch.id);
  },
};

const REPORT = 'row_errors_sample.json';

/** Why a batch has failed, as a file of one JSON line. */
export function meta(address: (c: Context) => string): Read {
  return {
    names: namingBatch,
    handle: async (c, at) => {
      const id = c.req.param('id') ?? '';
      const batch = await failedBatch(at, id);
      const bytes = new TextEncoder().encode(`${JSON.stringify(reasonOf(batch))}\n`);
      const name = c.req.query('path');
      if (!name) {
        const self = `${address(c)}/batches/${encodeURIComponent(id)}/meta`;
        return sendParts([{ name: REPORT, length: bytes.length }], self);
      }
      if (name !== REPORT) throw notFound();
      return sendBytes(c, {
        length: bytes.length,
        type: 'application/json',
        open: async (range) =>
          new Blob([range ? bytes.slice(range.start, range.end + 1) : bytes]).stream(),
      });
    },
  };
}

async function failedBatch(at: RequestContext, id: string): Promise<BatchAt> {
  const batch = await namedBatch(at, id);
  if (!batch) throw unknownBatch(id);
  if (batch.state !== 'failed') throw notFound();
  return batch;
}

function notFound(): Fault {
  return new Fault('file-unknown', ['path is not found']);
}
