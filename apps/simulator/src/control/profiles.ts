import type { Context, Hono } from 'hono';
import type { Instant } from '../core/clock.ts';
import type { Tenant } from '../core/tenant.ts';
import { readText } from '../routes/body.ts';
import { tenantOf } from '../routes/gateway.ts';
import { ControlError } from './error.ts';

export type Outcome<T> = { readonly done: T } | { readonly error: string };

/** Takes and keeps imported profiles: what of the exports these calls need. */
export interface Desk {
  /** Reads the body to its end, or to the first bad line; then nothing is imported. */
  add(
    tenant: Tenant,
    body: AsyncIterable<Uint8Array>,
    about: { readonly contentType?: string; readonly now: Instant },
  ): Promise<Outcome<object>>;
  /** Undefined while the tenant's profiles are the synthetic ones. */
  current(tenant: Tenant): { readonly id?: string; readonly profiles: number } | undefined;
  drop(tenant: Tenant): void;
  policies(tenant: Tenant): readonly object[];
  setPolicies(tenant: Tenant, body: unknown): Outcome<readonly object[]>;
}

export interface ProfileOptions {
  /** Opened at the first call: a simulator that imports nothing loads nothing for it. */
  readonly desk: () => Promise<Desk>;
  /** How many synthetic profiles a tenant has. */
  readonly synthetic: number;
  /** What the tenant's clock shows. */
  readonly now: (tenant: Tenant) => Promise<Instant>;
  /**
   * Records which population the tenant's next jobs export. It is asked for the id at the last moment, since
   * another import may have come in between; undefined stands for what every tenant starts with.
   */
  readonly choose: (tenant: Tenant, population: () => string | undefined) => Promise<void>;
  /** Of an import, in bytes; default 64 MiB. */
  readonly maxImportBytes?: number;
  /** Of any other body. */
  readonly maxBodyBytes: number;
}

const MAX_IMPORT_BYTES = 67_108_864;

/** Registers the calls on a tenant's profiles and merge policies. */
export function profileRoutes(
  routes: Hono,
  { desk, synthetic, now, choose, maxBodyBytes, maxImportBytes = MAX_IMPORT_BYTES }: ProfileOptions,
): void {
  const chooseCurrent = async (tenant: Tenant): Promise<void> => {
    const opened = await desk();
    await choose(tenant, () => opened.current(tenant)?.id);
  };

  routes.post('/profiles', async (c) => {
    const tenant = tenantOf(c);
    const contentType = c.req.header('content-type');
    const about = { now: await now(tenant), ...(contentType !== undefined && { contentType }) };
    const outcome = await (await desk()).add(tenant, importOf(c, maxImportBytes), about);
    if ('error' in outcome) throw new ControlError(400, outcome.error);
    await chooseCurrent(tenant);
    return c.json(outcome.done, 201);
  });

  routes.get('/profiles', async (c) => {
    const current = (await desk()).current(tenantOf(c));
    return c.json({
      kind: current ? 'imported' : 'synthetic',
      profiles: current?.profiles ?? synthetic,
    });
  });

  routes.delete('/profiles', async (c) => {
    const tenant = tenantOf(c);
    (await desk()).drop(tenant);
    await chooseCurrent(tenant);
    return c.body(null, 204);
  });

  routes.get('/merge-policies', async (c) => {
    return c.json({ mergePolicies: (await desk()).policies(tenantOf(c)) });
  });

  routes.put('/merge-policies', async (c) => {
    const tenant = tenantOf(c);
    const body = parse(await readText(c, maxBodyBytes));
    const outcome = (await desk()).setPolicies(tenant, body);
    if ('error' in outcome) throw new ControlError(400, outcome.error);
    await chooseCurrent(tenant);
    return c.json({ mergePolicies: outcome.done });
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ControlError(400, 'The body must be JSON');
  }
}

/**
 * The body as it comes in, up to a cap. When it is not read to the end, the rest is read away, within the same
 * cap, so that its sender comes to see the answer.
 */
async function* importOf(c: Context, maxBytes: number): AsyncIterable<Uint8Array> {
  const reader = c.req.raw.body?.getReader() as Reader | undefined;
  if (!reader) return;
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await next(reader);
      if (done) return;
      bytes += value.byteLength;
      if (bytes > maxBytes) {
        throw new ControlError(413, `The body is over the cap of ${maxBytes} bytes`);
      }
      yield value;
    }
  } finally {
    await drain(reader, maxBytes);
  }
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

async function next(reader: Reader): Promise<Awaited<ReturnType<Reader['read']>>> {
  try {
    return await reader.read();
  } catch {
    throw new ControlError(400, 'The body ended before it was complete');
  }
}

async function drain(reader: Reader, maxBytes: number): Promise<void> {
  try {
    for (let bytes = 0; bytes <= maxBytes; ) {
      const { done, value } = await reader.read();
      if (done) return;
      bytes += value.byteLength;
    }
    await reader.cancel();
  } catch {
    // The sender has gone: nobody waits for an answer.
  }
}
