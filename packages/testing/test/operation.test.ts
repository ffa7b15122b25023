import { expect, it } from 'vitest';
import { Operation } from '../src/operation.ts';

const base = 'http://localhost/editions/platform';

function asks(operation: Operation, count: number, now: number): (string | undefined)[] {
  return Array.from({ length: count }, (_, index) =>
    operation.violationOf(new Request(`${base}/${now}/${index}`), '/x', now),
  );
}

it('should allow twenty requests at once and four a second, beside what the call needs', () => {
  const operation = new Operation('list', { requests: 5 }, 1000);
  expect(asks(operation, 25, 1000)).toEqual(Array(25).fill(undefined));
  expect(asks(operation, 8, 3000)).toEqual(Array(8).fill(undefined));
  expect(operation.violationOf(new Request(base), '/x', 3000)).toBe(
    'sent 34 requests in 2 s; the limit is 25 plus 4 per second. Pause between requests with clock.sleep',
  );
});

it('should allow the same request six times at one instant', () => {
  const operation = new Operation('wait', { requests: 0 }, 0);
  const ask = (now: number) => operation.violationOf(new Request(base), '/x', now);
  expect([0, 0, 0, 0, 0, 0].map(ask)).toEqual(Array(6).fill(undefined));
  expect(ask(1)).toBeUndefined();
  expect([1, 1, 1, 1, 1, 1].map(ask).at(-1)).toBe(
    'sent GET /x 7 times without a pause. Pause between requests with clock.sleep',
  );
});

it('should reject a request before the end of Retry-After, or after the end of the call', () => {
  const operation = new Operation('wait', { requests: 0, endsBy: 9000, tooLate: 'is late' }, 0);
  operation.quietUntil = 5000;
  const ask = (now: number) => operation.violationOf(new Request(base), '/x', now);
  expect(ask(4999)).toBe('sent GET /x 0.001 s too early after a 503 with Retry-After');
  expect(ask(5000)).toBeUndefined();
  expect(ask(9000)).toBeUndefined();
  expect(ask(9001)).toBe('is late');
});
