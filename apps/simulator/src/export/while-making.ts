import { within } from '../files/byte-ranges.ts';
import type { ByteRange } from '../files/port.ts';
import { type MakeBatch, Unwanted } from './batch-sink.ts';
import { bytePipe } from './byte-pipe.ts';

/**
 * A file's bytes while they are generated: the generation starts when they are requested, waits for the reader, and
 * stops at the end of the range or when the reader closes.
 */
export function streamWhileMaking(
  make: MakeBatch,
  name: string,
  range: ByteRange,
): ReadableStream<Uint8Array> {
  const pipe = bytePipe();
  let isAtName = false;
  let at = 0;
  const checkWanted = () => {
    if (pipe.isStopped() || (isAtName && at > range.end)) throw new Unwanted();
  };

  const tooShort = () => new Error(`${name} was regenerated shorter than before`);

  const run = async () => {
    try {
      await pipe.ready();
      await make({
        begin: async (next) => {
          isAtName = next === name;
          checkWanted();
        },
        write: async (bytes) => {
          if (isAtName) {
            const part = within(bytes, at, range);
            at += bytes.length;
            if (part.length > 0) await pipe.write(part);
          }
          checkWanted();
        },
        end: async () => {
          if (isAtName) throw tooShort();
        },
        wanted: () => !pipe.isStopped(),
      });
      throw tooShort();
    } catch (error) {
      if (error instanceof Unwanted) pipe.close();
      else pipe.fail(error);
    }
  };
  void run();
  return pipe.bytes;
}
