import { Unwanted } from './batch-sink.ts';

/** Hands bytes from one who pushes to one who pulls, a chunk at a time: nothing is held in between. */
export interface BytePipe {
  readonly bytes: ReadableStream<Uint8Array>;
  /** Waits until the reader asks for bytes. @throws Unwanted once the reader has gone, or why the pipe was stopped */
  ready(): Promise<void>;
  /** Waits until the reader asks for bytes, and hands these on. @throws as `ready` */
  write(bytes: Uint8Array): Promise<void>;
  /** Ends the bytes. */
  close(): void;
  /** Breaks off the bytes. */
  fail(error: unknown): void;
  /** Says that the reader will ask for no more; what is written from now on fails. */
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
    // Nothing is asked for before it is read.
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
