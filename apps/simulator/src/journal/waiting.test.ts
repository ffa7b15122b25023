import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { exchange, tenant } from '../../test/facts/exchanges.ts';
import { memoryJournal } from './memory.ts';
import { createWaiting } from './waiting.ts';

const other = { ...tenant, sandbox: 'dev' };

describe('waiting for an entry', () => {
  it('should end with the next one of the tenant, and leave nothing', async () => {
    const waiting = createWaiting();
    const { signal } = new AbortController();
    const all = [waiting.wait(tenant, signal), waiting.wait(tenant, signal)];
    void waiting.wait(other, signal);
    expect(waiting.size).toBe(2);
    waiting.wake(tenant);
    await Promise.all(all);
    expect(waiting.size).toBe(1);
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    waiting.wake(other);
    waiting.wake(other);
    expect([waiting.size, getEventListeners(signal, 'abort').length]).toEqual([0, 0]);
  });

  it('should end with its signal, and leave nothing', async () => {
    const waiting = createWaiting();
    const stop = new AbortController();
    const ended = waiting.wait(tenant, stop.signal);
    const stays = waiting.wait(tenant, new AbortController().signal);
    stop.abort();
    await ended;
    expect(waiting.size).toBe(1);
    waiting.wake(tenant);
    await stays;
    await waiting.wait(tenant, stop.signal);
    expect(waiting.size).toBe(0);
  });

  it('should keep who waits again while it is woken', async () => {
    const waiting = createWaiting();
    const { signal } = new AbortController();
    const again = waiting.wait(tenant, signal).then(() => waiting.wait(tenant, signal));
    waiting.wake(tenant);
    await new Promise(setImmediate);
    expect(waiting.size).toBe(1);
    waiting.wake(tenant);
    await again;
    expect(waiting.size).toBe(0);
  });

  it('should not begin where there is a later entry already', async () => {
    const journal = memoryJournal();
    const { signal } = new AbortController();
    journal.append(tenant, exchange());
    await journal.changed(tenant, 0, signal);
    let isOver = false;
    const next = journal.changed(tenant, 1, signal).then(() => {
      isOver = true;
    });
    await new Promise(setImmediate);
    expect(isOver).toBe(false);
    journal.append(tenant, exchange());
    await next;
  });
});
