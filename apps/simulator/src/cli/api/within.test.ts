import { describe, expect, it } from 'vitest';
import { Late } from './response-errors.ts';
import { within } from './within.ts';

const never = new Promise<never>(() => {});
const late = new Late('no complete response within 0.001 s');

describe('within', () => {
  it('should settle as the promise does', async () => {
    await expect(within(10_000, Promise.resolve('it'))).resolves.toBe('it');
    await expect(within(10_000, Promise.resolve(undefined))).resolves.toBe(undefined);
    await expect(within(10_000, Promise.reject(new Error('no')))).rejects.toThrow('no');
  });

  it('should reject what is late', async () => {
    await expect(within(1, never)).rejects.toThrow(late);
  });

  it('should keep waiting while isAlive resolves to true', async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    let asked = 0;
    const isAlive = async () => {
      asked += 1;
      if (asked === 3) resolve('it');
      return true;
    };
    expect(await within(1, promise, isAlive)).toBe('it');
    expect(asked).toBe(3);
    await expect(within(1, never, async () => ++asked < 6)).rejects.toThrow(late);
    expect(asked).toBe(6);
  });
});
