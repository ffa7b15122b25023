import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakingOff, bytesAt, cut, putText, textAt } from '../../test/files/file-bytes.ts';
import type { Files } from './port.ts';

/** What every adapter does. Its own test calls it; list any deviation there with its reason. */
export function filesSuite(name: string, create: () => Promise<Files> | Files): void {
  describe(`files ${name}`, () => {
    it('should give back what was put', async () => {
      const files = await create();
      await putText(files, 'a/b', 'some bytes');
      expect(await files.head('a/b')).toEqual({ length: 10 });
      expect(await textAt(files, 'a/b')).toBe('some bytes');
    });

    it('should have nothing under a key that was never put', async () => {
      const files = await create();
      await putText(files, 'a/bc', 'other');
      for (const key of ['a', 'a/b', 'a/bcd', 'a/bc/d', '', 'b', '../a/bc']) {
        expect(await files.head(key)).toBeUndefined();
        expect(await files.open(key)).toBeUndefined();
      }
      await files.remove('b');
      expect(await files.list('')).toEqual(['a/bc']);
    });

    it('should give any range of any bytes, however they were cut', async () => {
      const files = await create();
      const range = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: a, end: a + b }));
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), cuts, range, async (bytes, at, part) => {
          await files.put('a', cut(bytes, at));
          expect(await bytesAt(files, 'a', part)).toEqual(
            [...bytes].slice(part.start, part.end + 1),
          );
          expect(await bytesAt(files, 'a')).toEqual([...bytes]);
        }),
      );
    });

    it('should give no more than 256 KiB at a time', async () => {
      const files = await create();
      await files.put('a', cut(new Uint8Array(700_000), []));
      const lengths = [];
      for await (const chunk of (await files.open('a')) ?? []) lengths.push(chunk.length);
      expect(lengths).toEqual([262_144, 262_144, 700_000 - 2 * 262_144]);
    });

    it('should not let who gave or reads the bytes change them', async () => {
      const files = await create();
      const given = Buffer.from('given');
      await files.put('a', cut(given, [2]));
      given.fill(0);
      for await (const chunk of (await files.open('a')) ?? []) chunk.fill(0);
      expect(await textAt(files, 'a')).toBe('given');
    });

    it('should be read by several at a time, each at its own pace', async () => {
      const files = await create();
      await files.put('a', cut(Buffer.from('one two'.repeat(50_000)), [100_000, 100_000]));
      const slow = (await files.open('a'))?.getReader();
      const first = await slow?.read();
      expect((await textAt(files, 'a')).length).toBe(350_000);
      let length = first?.value?.length ?? 0;
      for (let next = await slow?.read(); next?.value; next = await slow?.read()) {
        length += next.value.length;
      }
      expect(length).toBe(350_000);
    });

    it('should show nothing of a put that has not ended', async () => {
      const files = await create();
      await putText(files, 'a/old', 'old');
      const seen: unknown[] = [];
      async function* halfway(key: string) {
        yield Buffer.from('new');
        seen.push(await files.list(''), await files.head(key));
      }
      await files.put('a/new', halfway('a/new'));
      await files.put('a/old', halfway('a/old'));
      expect(seen).toEqual([['a/old'], undefined, ['a/new', 'a/old'], { length: 3 }]);
      expect(await textAt(files, 'a/old')).toBe('new');
    });

    it('should keep nothing of bytes that break off, and what was there before', async () => {
      const files = await create();
      await putText(files, 'a/old', 'old');
      for (const key of ['a/new', 'a/old', 'b/c/new']) {
        await expect(files.put(key, breakingOff('bytes'))).rejects.toThrow(RangeError);
      }
      expect(await files.list('')).toEqual(['a/old']);
      expect(await textAt(files, 'a/old')).toBe('old');
    });

    it('should keep one of the puts of a key that overlap, whole', async () => {
      const files = await create();
      const texts = ['aaaaaa', 'bbbb', '', 'cccccccc'];
      await fc.assert(
        fc.asyncProperty(fc.scheduler(), cuts, async (scheduler, at) => {
          async function* turns(text: string) {
            for await (const chunk of cut(Buffer.from(text), at)) {
              await scheduler.schedule(Promise.resolve());
              yield chunk;
            }
          }
          const puts = texts.map((text) => files.put('a', turns(text)));
          await scheduler.waitFor(Promise.all(puts));
          expect(texts).toContain(await textAt(files, 'a'));
        }),
      );
    });

    it('should go on, or break off, when bytes that are read are replaced or removed', async () => {
      const files = await create();
      const changes = [() => files.remove('a'), () => putText(files, 'a', 'b'.repeat(600_000))];
      for (const change of changes) {
        await putText(files, 'a', 'a'.repeat(600_000));
        const bytes = await files.open('a');
        await change();
        const read = await new Response(bytes).text().catch(() => 'broken off');
        expect(['a'.repeat(600_000), 'broken off']).toContain(read);
      }
    });

    it('should do as a map does', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(steps, { maxLength: 12 }), async (all) => {
          const files = await create();
          const map = new Map<string, string>();
          for (const { key, prefix, ...step } of all) {
            if (step.op === 'remove') {
              await files.remove(prefix);
              for (const each of map.keys()) if (each.startsWith(prefix)) map.delete(each);
            } else if (step.op === 'put') {
              await files.put(key, cut(Buffer.from(step.text), step.at));
              map.set(key, step.text);
            } else {
              await files.put(key, breakingOff(step.text)).catch(() => {});
            }
            const under = [...map.keys()].filter((each) => each.startsWith(prefix)).sort();
            expect(await files.list(prefix)).toEqual(under);
            for (const each of [...map.keys(), key]) {
              const text = map.get(each);
              expect(await files.head(each)).toEqual(
                text === undefined ? undefined : { length: Buffer.byteLength(text) },
              );
              if (text !== undefined) expect(await textAt(files, each)).toBe(text);
            }
          }
        }),
        { numRuns: 60 },
      );
    });
  });
}

const cuts = fc.array(fc.nat(9), { maxLength: 6 });

/** No file has the name of a folder. */
const keys = fc
  .tuple(
    fc.array(fc.constantFrom('org@x', '..', '.h', 'é🦊', 'a b', '', 'NUL'), { maxLength: 2 }),
    fc.constantFrom('f', '.f', '%2F', 'ff', '*:\\', '\ud83e', 'con.txt', 'f.'),
  )
  .map(([folders, file]) => [...folders, file].join('/'));

const steps = fc.record({
  op: fc.constantFrom('put' as const, 'put' as const, 'break off' as const, 'remove' as const),
  key: keys,
  prefix: fc.tuple(keys, fc.nat(8)).map(([key, length]) => key.slice(0, length)),
  text: fc.constantFrom('', 'a', 'another', 'öäü'),
  at: cuts,
});
