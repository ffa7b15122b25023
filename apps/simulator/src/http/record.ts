import type { Instant } from '../core/clock.ts';
import { NO_TENANT } from '../core/tenant.ts';
import type { Journal } from '../journal/port.ts';
import { WriteContext } from '../tenants/request-context.ts';
import type { Passage } from './passage.ts';
import type { Reply } from './reply.ts';

/** Records a request that has its response. */
export type Recorder = (passage: Passage, reply: Reply) => void;

/**
 * Records each request in the journal of its tenant. Reads of the control plane are not recorded, unless they were
 * rejected: a client that waits there in vain can find out why.
 */
export function recorder(journal: Journal, wallAt: () => Instant): Recorder {
  return (passage, reply) => {
    const { request, matched, tenant = NO_TENANT, at } = passage;
    const isControl = matched.family === 'control';
    if (isControl && matched.handler.kind !== 'write' && !passage.isRefused) return;
    const now = at?.moment.wallAt ?? wallAt();
    const jobId = reply.jobId ?? passage.jobId;
    const why = reply.why ?? passage.why;
    const hasWritten = at instanceof WriteContext && at.hasCommitted;
    journal.append(tenant, {
      kind: isControl ? 'control' : 'request',
      version: at && at.facts.version + (hasWritten ? 1 : 0),
      at: at?.now ?? now,
      wallAt: now,
      tookMs: Math.round((performance.now() - passage.startedAt) * 10) / 10,
      operation: matched.name,
      edition: request.edition,
      jobId: jobId !== undefined && jobId > 0 ? jobId : undefined,
      method: request.method,
      target: request.target,
      head: request.head,
      body: request.body,
      status: reply.status,
      headers: reply.headers,
      answer: reply.body === null || reply.body instanceof ReadableStream ? undefined : reply.body,
      next: reply.next,
      why,
      rule: reply.rule,
      hasWritten,
    });
  };
}
