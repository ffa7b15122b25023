import { describe, expect, it } from 'vitest';
import { gate } from '../../test/files/batch-makers.ts';
import { madeOnce } from './made-once.ts';

/** Makings that end when they are told to, and when they have begun. */
function makings() {
  const begun: string[] = [];
  const making = (name: string, end: Promise<unknown> = Promise.resolve()) => {
    return async () => {
      begun.push(name);
      await end;
      return name;
    };
  };
  return { begun, making };
}

const turn = () => new Promise(setImmediate);

describe('what is made once at a time', () => {
  it('should be shared by those who ask for the same version meanwhile', async () => {
    const once = madeOnce<string>();
    const { begun, making } = makings();
    const { passed, open } = gate();
    const asked = ['first', 'second'].map((name) => once('k', 'v', making(name, passed)));
    await turn();
    asked.push(once('k', 'v', making('third')));
    open();
    expect(await Promise.all(asked)).toEqual(['first', 'first', 'first']);
    expect(begun).toEqual(['first']);
  });

  it('should not be remembered', async () => {
    const once = madeOnce<string>();
    const { making } = makings();
    expect(await once('k', 'v', making('first'))).toBe('first');
    expect(await once('k', 'v', making('second'))).toBe('second');
  });

  it('should not wait for what another key names', async () => {
    const once = madeOnce<string>();
    const { making } = makings();
    const { passed, open } = gate();
    const slow = once('k', 'v', making('slow', passed));
    expect(await once('other', 'v', making('quick'))).toBe('quick');
    open();
    expect(await slow).toBe('slow');
  });

  it.each([
    ['is made', (open: () => void) => open(), 'one'],
    ['has failed', (_: () => void, fail: (why: Error) => void) => fail(new Error('odd')), 'odd'],
  ])('should wait until the version before %s', async (_, end, first) => {
    const once = madeOnce<string>();
    const { begun, making } = makings();
    let open = () => {};
    let fail: (why: Error) => void = () => {};
    const ended = new Promise<void>((resolve, reject) => {
      open = resolve;
      fail = reject;
    });
    const one = once('k', '1', making('one', ended)).catch((error: Error) => error.message);
    const two = [once('k', '2', making('two')), once('k', '2', making('not made'))];
    const three = once('k', '3', making('three'));
    await turn();
    expect(begun).toEqual(['one']);
    end(open, fail);
    expect(await Promise.all([one, ...two, three])).toEqual([first, 'two', 'two', 'three']);
    expect(begun).toEqual(['one', 'two', 'three']);
  });

  it('should be shared when a version before it has ended', async () => {
    const once = madeOnce<string>();
    const { making } = makings();
    const { passed, open } = gate();
    const one = once('k', '1', making('one'));
    const two = once('k', '2', making('two', passed));
    await one;
    await turn();
    const shared = once('k', '2', making('not made'));
    open();
    expect(await Promise.all([two, shared])).toEqual(['two', 'two']);
  });

  it('should be the version last that was asked for last', async () => {
    const once = madeOnce<string>();
    const { begun, making } = makings();
    const all = [
      once('k', '1', making('a')),
      once('k', '2', making('b')),
      once('k', '1', making('c')),
    ];
    expect(await Promise.all(all)).toEqual(['a', 'b', 'c']);
    expect(begun).toEqual(['a', 'b', 'c']);
  });

  it('should fail all who share a making that fails, and be made for those who ask then', async () => {
    const once = madeOnce<string>();
    const failing = () => Promise.reject(new Error('odd'));
    const asked = [once('k', 'v', failing), once('k', 'v', failing)];
    for (const each of await Promise.allSettled(asked)) {
      expect(each).toMatchObject({ status: 'rejected', reason: { message: 'odd' } });
    }
    expect(await once('k', 'v', makings().making('next'))).toBe('next');
  });

  it('should fail those who ask when the making throws at once', async () => {
    const once = madeOnce<string>();
    const throwing = () => {
      throw new Error('odd');
    };
    await expect(once('k', 'v', throwing)).rejects.toThrow('odd');
    expect(await once('k', 'v', makings().making('next'))).toBe('next');
  });
});
