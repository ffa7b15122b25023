import { setImmediate as nextRound } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Turns } from './turns.ts';

const org = '1BD6382559DF0C130A49422D@AdobeOrg';

/** Turns of sandboxes of one org, who has had one, and how the last of them is ended. */
function noted() {
  const turns = new Turns();
  const taken: string[] = [];
  let last = (): void => {};
  return {
    taken,
    end: () => last(),
    take: async (sandbox: string, name: string) => {
      const end = await turns.take({ org, sandbox });
      taken.push(name);
      last = end;
      return end;
    },
  };
}

describe('turns', () => {
  it('should come one at a time, in the order in which they were asked for', async () => {
    const { taken, take, end } = noted();
    const names = ['first', 'second', 'third'];
    for (const name of names) void take('prod', name);
    for (let count = 1; count <= names.length; count += 1) {
      await nextRound();
      expect(taken).toEqual(names.slice(0, count));
      end();
    }
    void take('prod', 'later');
    await nextRound();
    expect(taken.at(-1)).toBe('later');
  });

  it('should not wait for those of another sandbox', async () => {
    const { taken, take } = noted();
    const end = await take('prod', 'first');
    void take('prod', 'second');
    void take('dev', 'other');
    await nextRound();
    expect(taken).toEqual(['first', 'other']);
    end();
    await nextRound();
    expect(taken).toEqual(['first', 'other', 'second']);
  });
});
