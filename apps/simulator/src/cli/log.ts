import type { Writable } from 'node:stream';
import type { Tenant } from '../core/tenant.ts';
import type { Entry } from '../journal/port.ts';
import { jobChanges, jobLine } from './log-jobs.ts';
import { loggedRequest, requestLine } from './log-request.ts';
import { printable } from './printable.ts';

export interface Ready {
  readonly url: string;
  readonly edition: string;
  readonly world: string;
  readonly controlToken?: string;
}

/** What did not become a request: it is not valid HTTP. */
export interface Rejected {
  readonly status: number;
  readonly reason: string;
}

/** What a running simulator prints: once when it is ready, then a line for each request and each change of a job. */
export interface Log {
  ready(event: Ready): void;
  request(tenant: Tenant, entry: Entry): void;
  rejected(event: Rejected): void;
}

export function logTo(out: Writable, form: 'json' | 'text'): Log {
  const line = (text: string) => out.write(`${printable(text)}\n`);
  const event = (name: string, fields: object) => line(JSON.stringify({ event: name, ...fields }));
  const changeIn = jobChanges();
  const isJson = form === 'json';
  return {
    ready: (ready) => {
      if (isJson) return void event('ready', ready);
      const { url, edition, world, controlToken } = ready;
      line(`aep-sim (unofficial) is ready at ${url}, edition ${edition}, world ${world}`);
      if (controlToken)
        line(`The control plane ${url}/_sim wants the bearer token ${controlToken}`);
    },
    request: (tenant, entry) => {
      const request = loggedRequest(tenant, entry);
      const change = changeIn(tenant, entry);
      if (isJson) event('request', request);
      else line(requestLine(request));
      if (!change) return;
      if (isJson) event('job', change);
      else line(jobLine(change));
    },
    rejected: (rejected) => {
      if (isJson) event('rejected', rejected);
      else line(`${rejected.status} rejected: ${rejected.reason}`);
    },
  };
}
