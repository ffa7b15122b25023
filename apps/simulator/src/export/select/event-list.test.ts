import { expect, it } from 'vitest';
import type { Profile } from '../../profiles/profile.ts';
import type { XdmStruct } from '../../profiles/xdm.ts';
import { atOnce } from '../../steps/in-steps.ts';
import { eventListOf } from './event-list.ts';

const event: XdmStruct = { kind: 'struct', fields: { n: { kind: 'integer' } } };

it('should be made in steps of a few events, twice as many for twice as many events', () => {
  const list = atOnce(eventListOf(event, undefined, { after: 0, before: 1e9 }));
  const made = (length: number) => {
    const events = Array.from({ length }, (_, n) => ({ ingestedAt: n % 3, field: () => n }));
    const work = list.of({ events: () => events } as unknown as Profile);
    for (let steps = 0; ; steps += 1) {
      const { done, value } = work.next();
      if (done) return { steps, rows: value };
    }
  };
  const { steps, rows } = made(3000);
  expect(rows).toEqual(
    Array.from({ length: 3000 }, (_, n) => ({ n })).filter(({ n }) => n % 3 > 0),
  );
  expect(steps).toBeGreaterThan(100);
  expect(made(6000).steps).toBeLessThanOrEqual(2.5 * steps);
});
