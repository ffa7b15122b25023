import { Unwanted } from './batch-sink.ts';

/** Passes bytes from a writer that pushes to a reader that pulls, one chunk at a time, without a buffer. */
export interface BytePipe {
  readonly bytes: ReadableStream<Uint8Array>;
  /** Waits until the reader requests bytes. @throws Unwanted if the reader has closed, or why the pipe was stopped */
  ready(): Promise<void>;
  /** Waits until the reader requests bytes, and passes these on. @throws as `ready` */
  write(bytes: Uint8Array): Promise<void>;
  /** Ends the bytes. */
  close(): void;
  /** Fails the stream. */
  fail(error: unknown): void;
  /** The reader requests no more bytes; later writes fail. */
  stop(error: unknown): void;
  isStopped(): boolean;
}

export function bytePipe(): BytePipe {
  let isAsked = false;
  let stopped: { readonly error: unknown } | undefined;
  let wake = () => {};
  const stop = (error: unknown) => {
    stopped ??= { error };
    wake();
  };

  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const bytes = new ReadableStream<Uint8Array>(
    {
      start: (own) => {
        controller = own;
      },
      pull: () => {
        isAsked = true;
        wake();
      },
      cancel: () => stop(new Unwanted()),
    },
    // Nothing is requested before it is read.
    { highWaterMark: 0 },
  );
  const ready = async () => {
    if (!isAsked && !stopped) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (stopped) throw stopped.error;
  };

  return {
    bytes,
    ready,
    write: async (chunk) => {
      await ready();
      isAsked = false;
      controller?.enqueue(chunk);
    },
    close: () => {
      if (!stopped) controller?.close();
      stop(new Error('The stream has ended.'));
    },
    fail: (error) => {
      controller?.error(error);
      stop(error);
    },
    stop,
    isStopped: () => stopped !== undefined,
  };
}
