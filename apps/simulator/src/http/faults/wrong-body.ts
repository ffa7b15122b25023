import type { BodyEffect } from '../../core/effect.ts';
import type { Reply } from '../reply.ts';

const HTML =
  '<!DOCTYPE html>\n<html><head><title>Bad gateway</title></head><body><h1>Bad gateway</h1></body></html>\n';

/** A response with another body, and possibly another status, but its own headers. */
export function withWrongBody(reply: Reply, { as, status = reply.status }: BodyEffect): Reply {
  const body = wrongBodies[as](textOf(reply.body));
  // A response without a body gets one.
  const isBare = status === 204 || status === 304;
  const headers = { 'content-type': 'application/json', ...reply.headers };
  return { ...reply, status: isBare ? 200 : status, headers, body };
}

const wrongBodies: Readonly<Record<BodyEffect['as'], (right: string) => string>> = {
  empty: () => '',
  'truncated-json': (right) => right.slice(0, Math.ceil(right.length / 2)),
  'not-json': () => 'upstream request timeout',
  html: () => HTML,
  null: () => 'null',
  'other-type': (right) => (right.startsWith('[') ? '{}' : '[]'),
};

/** Only JSON can have a wrong body, and it is never a stream. */
function textOf(body: Reply['body']): string {
  return body === null || body instanceof ReadableStream ? '' : body.toString();
}
