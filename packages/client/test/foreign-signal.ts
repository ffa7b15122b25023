/** A controller of another realm, such as that of jsdom: what is native rejects its signal, and it rejects native ones. */
export interface ForeignController {
  readonly signal: AbortSignal;
  abort(reason: unknown): void;
  /** The number of listeners on the signal. */
  listeners(): number;
}

export function foreignController(): ForeignController {
  const native = new AbortController();
  const listening = new Set<unknown>();
  const { signal } = native;
  const foreign = {
    get aborted() {
      return signal.aborted;
    },
    get reason(): unknown {
      return signal.reason;
    },
    throwIfAborted: () => signal.throwIfAborted(),
    addEventListener(
      type: string,
      listener: () => void,
      options: { once?: boolean; signal?: unknown } = {},
    ) {
      if (options.signal) throw new TypeError("member 'signal' is not of type 'AbortSignal'");
      listening.add(listener);
      signal.addEventListener(type, listener, { once: options.once === true });
    },
    removeEventListener(type: string, listener: () => void) {
      listening.delete(listener);
      signal.removeEventListener(type, listener);
    },
  };
  return {
    signal: foreign as unknown as AbortSignal,
    abort: (reason) => native.abort(reason),
    listeners: () => listening.size,
  };
}
