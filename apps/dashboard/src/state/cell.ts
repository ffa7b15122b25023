/** A value of the page that is read, and may be another at the next read. */
export interface Readable<T> {
  readonly value: T;
}

/** A cell that can be set: then all watchers are notified. */
export interface Cell<T> {
  value: T;
}

const watchers = new Set<() => void>();
/** While it is true, changes are collected and reported later. */
let isHeld = false;
let isChanged = false;

export function cell<T>(first: T): Cell<T> {
  let held = first;
  return {
    get value() {
      return held;
    },
    set value(next) {
      if (Object.is(next, held)) return;
      held = next;
      tell();
    },
  };
}

/** What follows from other values: worked out at each read. */
export function derived<T>(work: () => T): Readable<T> {
  return {
    get value() {
      return work();
    },
  };
}

/** A value that is derived from another, and takes time: calculated once for each. */
export function memo<From, T>(from: Readable<From>, work: (value: From) => T): Readable<T> {
  let last: { readonly value: From; readonly made: T } | undefined;
  return derived(() => {
    const { value } = from;
    if (last?.value !== value) last = { value, made: work(value) };
    return last.made;
  });
}

/** Calls back whenever something of the page has changed; returns how to stop it. */
export function onChange(call: () => void): () => void {
  watchers.add(call);
  return () => watchers.delete(call);
}

/**
 * Works with a value now, and whenever it is another; what `work` returns ends it then. Returns how to stop it.
 */
export function watch<T>(read: () => T, work: (value: T) => (() => void) | undefined): () => void {
  let value = read();
  let end = work(value);
  const stop = onChange(() => {
    const next = read();
    if (Object.is(next, value)) return;
    value = next;
    end?.();
    end = work(value);
  });
  return () => {
    stop();
    end?.();
  };
}

/** Sets some values, and notifies once. */
export function batch(work: () => void): void {
  if (isHeld) {
    work();
    return;
  }
  isHeld = true;
  try {
    work();
  } finally {
    isHeld = false;
  }
  if (isChanged) tell();
}

/** Watchers may set values too: they are notified until nothing changes any more. */
function tell(): void {
  isChanged = true;
  if (isHeld) return;
  isHeld = true;
  try {
    while (isChanged) {
      isChanged = false;
      for (const call of [...watchers]) call();
    }
  } finally {
    isHeld = false;
  }
}
