import { describe, expect, it } from 'vitest';
import { creation, exchange } from '../../test/facts/exchanges.ts';
import type { Exchange } from './port.ts';
import { Ring } from './ring.ts';
import { chargeOf, type Slot } from './slot.ts';

const slotsOf = (ring: Ring): readonly Slot[] =>
  Array.from(
    { length: ring.size },
    (_, i) => ring.read(ring.last - ring.size + 1 + i)?.slot as Slot,
  );

function ringWith(maxEntries: number, ...exchanges: readonly Exchange[]): Ring {
  const ring = new Ring(1, maxEntries, 0);
  for (const each of exchanges) ring.append(each);
  return ring;
}

describe('a ring', () => {
  it('should use the slots of dropped entries again', () => {
    const ring = ringWith(3);
    const seen = new Set<Slot>();
    for (let jobId = 1; jobId <= 10; jobId += 1) {
      ring.append(exchange({ jobId }));
      for (const slot of slotsOf(ring)) seen.add(slot);
    }
    expect([seen.size, ring.slots, ring.size, ring.dropped]).toEqual([3, 3, 3, 7]);
    expect(slotsOf(ring).map(({ jobId }) => jobId)).toEqual([8, 9, 10]);
  });

  it('should make no slot while one is free', () => {
    const ring = ringWith(100, exchange(), exchange());
    for (let i = 0; i < 20; i += 1) {
      ring.drop();
      ring.append(exchange());
    }
    expect(ring.slots).toBe(2);
  });

  it('should keep the order of entries and their times when it grows after a drop', () => {
    const ring = ringWith(100);
    const expected: number[] = [];
    for (let i = 1; i <= 60; i += 1) {
      ring.append(exchange({ jobId: i, at: i, wallAt: 1000 + i, tookMs: i / 8 }));
      expected.push(i);
      if (i % 7 < 3) {
        ring.drop();
        expected.shift();
      }
      const first = ring.last - ring.size + 1;
      const held = expected.map((_, place) => ring.read(first + place));
      expect(held.map((each) => each?.slot.jobId)).toEqual(expected);
      expect(held.map((each) => [each?.at, each?.wallAt, each?.tookMs])).toEqual(
        expected.map((each) => [each, 1000 + each, each / 8]),
      );
    }
  });

  it('should share headers, target and response with the entry before, where they are equal', () => {
    const poll = () =>
      exchange({
        head: ['Host', ['local', 'host'].join('')],
        headers: { 'x-a': 'b' },
        answer: Buffer.from('{"id":100}'),
      });
    const ring = ringWith(10, poll(), poll(), exchange({ ...poll(), head: ['Host', 'other'] }));
    const [first, second, third] = slotsOf(ring);
    expect(second?.head).toBe(first?.head);
    expect(second?.headers).toBe(first?.headers);
    expect(second?.answer).toBe(first?.answer);
    expect(third?.head).toEqual(['Host', 'other']);
  });

  it('should keep the headers and the response of a poll as they are, without a copy', () => {
    const poll = exchange({ answer: '{"status":"NEW"}' });
    const [slot] = slotsOf(ringWith(10, poll));
    expect(slot?.head).toBe(poll.head);
    expect(slot?.headers).toBe(poll.headers);
    expect(slot?.answer).toBe(poll.answer);
  });

  it('should not keep the large buffer of which a body is a small part', () => {
    const large = Buffer.alloc(65_536, 'x');
    const [slot] = slotsOf(
      ringWith(10, creation(large.subarray(0, 10), { answer: large.subarray(10, 30) })),
    );
    for (const body of [slot?.body, slot?.answer]) {
      expect(body).toBeInstanceOf(Uint8Array);
      if (body instanceof Uint8Array) expect(body.buffer.byteLength).toBe(body.length);
    }
  });

  it('should tell different headers apart', () => {
    const headers = [{ a: '1' }, { a: '2' }, { b: '2' }, { a: '2', b: '2' }, { a: '2' }, {}];
    const ring = ringWith(10, ...headers.map((each) => exchange({ headers: each })));
    expect(slotsOf(ring).map((slot) => slot.headers)).toEqual(headers);
    const heads = [['a', '1'], ['a', '2'], ['a', '2', 'b', '3'], ['a', '2'], []];
    const other = ringWith(10, ...heads.map((head) => exchange({ head })));
    expect(slotsOf(other).map((slot) => slot.head)).toEqual(heads);
  });

  it('should charge what entries share once, and to the oldest of them', () => {
    const head = ['x-large', 'x'.repeat(1000)];
    const ring = ringWith(10, exchange({ head }));
    const alone = ring.bytes;
    ring.append(exchange({ head }));
    const each = ring.bytes - alone;
    expect(alone - each).toBeGreaterThan(1000);
    ring.append(exchange({ head }));
    expect(ring.bytes).toBe(alone + 2 * each);
    ring.drop();
    expect(ring.bytes).toBe(alone + each);
    ring.drop();
    ring.drop();
    ring.drop();
    expect([ring.bytes, ring.size, ring.slots, ring.dropped]).toEqual([0, 0, 0, 3]);
  });

  it('should refer to nothing of an entry that it dropped', () => {
    const why = [{ pointer: '/', keyword: 'type', message: 'A message.' }];
    const rule = { id: 'rule-1', effect: 'error' };
    const large = 'x'.repeat(1000);
    const given = creation(large, { target: `/${large}`, head: ['x', large], why, rule });
    const ring = ringWith(10, { ...given, headers: { x: large }, answer: large }, exchange());
    const [dropped] = slotsOf(ring);
    expect(JSON.stringify(dropped)).toContain(large);
    ring.drop();
    expect(JSON.stringify(dropped)).not.toContain(large);
    expect([dropped?.why, dropped?.rule]).toEqual([undefined, undefined]);
  });

  it('should charge for what it keeps of a body that was cut', () => {
    const ring = ringWith(10);
    ring.append(exchange());
    ring.addCut(1, { ignored: [], secrets: [{ value: 'x'.repeat(2000), kind: 'token' }] });
    expect(ring.bytes - ringWith(10, exchange()).bytes).toBeGreaterThan(1900);
  });

  it('should charge for all that it keeps', () => {
    const least = ringWith(10, exchange()).bytes;
    const longer: readonly Partial<Exchange>[] = [
      { target: `/${'x'.repeat(2000)}` },
      { head: ['x', 'x'.repeat(2000)] },
      { headers: { x: 'x'.repeat(2000) } },
      { body: 'x'.repeat(2000) },
      { answer: 'x'.repeat(2000) },
      { why: [{ pointer: '/', keyword: 'type', message: 'x'.repeat(2000) }] },
    ];
    for (const given of longer) {
      expect(ringWith(10, exchange(given)).bytes - least).toBeGreaterThan(1900);
    }
  });

  it('should stay as small as it was over 200,000 entries that differ', () => {
    const ring = ringWith(1000);
    const append = (from: number, to: number) => {
      for (let i = from; i < to; i += 1) {
        const target = `/jobs/${String(i).padStart(9, '0')}`;
        const given = { jobId: i, target, head: ['x-request-id', String(i).padStart(9, '0')] };
        ring.append(exchange({ ...given, ...(i % 10 === 0 && { status: 503, body: target }) }));
      }
    };
    append(0, 1000);
    const { bytes } = ring;
    append(1000, 200_000);
    expect([ring.slots, ring.size, ring.bytes]).toEqual([1000, 1000, bytes]);
    const slots = slotsOf(ring);
    const sum = slots.reduce((all, slot, i) => all + chargeOf(slot, slots[i - 1]), 0);
    expect(sum).toBe(bytes);
    expect(ring.polls.size).toBe(100_000);
    expect([ring.polls.has(50_001), ring.polls.has(199_999)]).toEqual([false, true]);
  });
});
