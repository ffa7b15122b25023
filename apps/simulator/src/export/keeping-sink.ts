import { type Files, NoRoom } from '../files/port.ts';
import type { BatchSink } from './batch-sink.ts';
import { bytePipe } from './byte-pipe.ts';

export interface KeepingSink extends BatchSink {
  /** How many bytes were written, whether or not they were stored. */
  length(): number;
  /** False if the store was full: then nothing is stored, and the generation may continue. */
  isKeeping(): boolean;
  /** Ends the current file, and removes the files of this generation. */
  giveUp(error: unknown): Promise<void>;
}

/** Stores each file under the path and its name, no faster than the store accepts them. */
export function keepingSink(files: Files, path: string): KeepingSink {
  const { maxBytes = Number.POSITIVE_INFINITY } = files;
  const kept: string[] = [];
  let current: Put | undefined;
  let length = 0;
  let isKeeping = true;

  const giveUp = async (error: unknown) => {
    isKeeping = false;
    await current?.fail(error);
    current = undefined;
    for (const key of kept) await files.remove(key);
  };
  const ifRoom = async (step: Promise<void> | undefined) => {
    try {
      await step;
    } catch (error) {
      if (!(error instanceof NoRoom)) throw error;
      await giveUp(error);
    }
  };

  return {
    begin: async (name) => {
      if (isKeeping) current = beginPut(files, `${path}/${name}`);
    },
    write: async (bytes) => {
      length += bytes.length;
      // Files that exceed the limit together would only evict each other.
      if (isKeeping && length > maxBytes) await giveUp(new NoRoom(`${path} exceeds the limit`));
      await ifRoom(current?.write(bytes));
    },
    end: async () => {
      await ifRoom(current?.end());
      if (current) kept.push(current.key);
      current = undefined;
    },
    length: () => length,
    isKeeping: () => isKeeping,
    giveUp,
  };
}

interface Put {
  readonly key: string;
  /** @throws what the put throws */
  write(bytes: Uint8Array): Promise<void>;
  /** Waits until everything is stored. @throws what the put throws */
  end(): Promise<void>;
  /** Waits until nothing is stored. */
  fail(error: unknown): Promise<void>;
}

function beginPut(files: Files, key: string): Put {
  const pipe = bytePipe();
  const put = files.put(key, pipe.bytes);
  put.then(() => pipe.stop(new Error(`${key} was stored before it was complete`)), pipe.stop);
  return {
    key,
    write: async (bytes) => {
      try {
        await pipe.write(bytes);
      } catch (error) {
        // The put has released the bytes before it fails.
        await put;
        throw error;
      }
    },
    end: async () => {
      pipe.close();
      await put;
    },
    fail: async (error) => {
      pipe.fail(error);
      await put.catch(() => {});
    },
  };
}
