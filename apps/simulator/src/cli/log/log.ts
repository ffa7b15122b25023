import type { Writable } from 'node:stream';
import type { Tenant } from '../../core/tenant.ts';
import type { Entry } from '../../journal/port.ts';
import { counted } from '../terminal/counted.ts';
import { printable } from '../terminal/printable.ts';
import { jobChanges, jobLine } from './log-jobs.ts';
import { logLines } from './log-lines.ts';
import { loggedRequest, requestLine } from './log-request.ts';

export interface Ready {
  readonly url: string;
  /** The URL of the page. */
  readonly page?: string;
  readonly edition: string;
  readonly world: string;
  readonly controlToken?: string;
}

/** Bytes that are not a valid HTTP request. */
export interface Rejected {
  readonly status: number;
  readonly reason: string;
}

/**
 * The output of a running simulator: a line when it is ready, then one for each request and each change of a job. If it
 * is not read, lines are dropped, and a line reports how many.
 */
export interface Log {
  ready(event: Ready): void;
  request(tenant: Tenant, entry: Entry): void;
  rejected(event: Rejected): void;
}

export function logTo(out: Writable, form: 'json' | 'text', maxQueuedBytes?: number): Log {
  const isJson = form === 'json';
  const dropped = (lines: number) =>
    isJson ? JSON.stringify({ event: 'dropped', lines }) : droppedText(lines);
  const write = logLines(out, dropped, maxQueuedBytes);
  const line = (text: string) => write(printable(text));
  const event = (name: string, fields: object) => line(JSON.stringify({ event: name, ...fields }));
  const changeIn = jobChanges();
  return {
    ready: (ready) => {
      if (isJson) return void event('ready', ready);
      const { url, page, edition, world, controlToken } = ready;
      line(`aep-sim (unofficial) is ready at ${url}, edition ${edition}, world ${world}`);
      if (page) line(`Page: ${page}`);
      if (controlToken) {
        const header = 'send Authorization: Bearer <token>';
        line(`Control plane: ${url}/_sim, token ${controlToken} (${header})`);
      }
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

/** Reports lines that were not read in time. */
export function droppedText(lines: number): string {
  return `${counted(lines, 'log line')} ${lines === 1 ? 'was' : 'were'} dropped: the log was not read.`;
}
