/** Reads signals, and is told when one of them has changed. */
interface Reader {
  readonly sources: Set<Signal<unknown>>;
  stale(): void;
}

let reader: Reader | undefined;
let batches = 0;
const due = new Set<() => void>();

export type ReadonlySignal<T> = Pick<Signal<T>, 'peek' | 'subscribe'> & { readonly value: T };

/** A value that knows who has read it. */
export class Signal<T> {
  readonly readers = new Set<Reader>();
  protected held: T;

  constructor(held: T) {
    this.held = held;
  }

  get value(): T {
    this.track();
    return this.held;
  }

  set value(value: T) {
    if (Object.is(value, this.held)) return;
    this.held = value;
    batch(() => this.tell());
  }

  /** The value, of which its changes are not told. */
  peek(): T {
    return readBy(undefined, () => this.value);
  }

  /** Calls back with the value, now and whenever it has changed, until what it returns is called. */
  subscribe(call: (value: T) => void): () => void {
    return effect(() => {
      const { value } = this;
      readBy(undefined, () => call(value));
    });
  }

  protected track(): void {
    if (!reader) return;
    reader.sources.add(this);
    this.readers.add(reader);
  }

  protected tell(): void {
    for (const one of [...this.readers]) one.stale();
  }
}

/** A value that is worked out of others, when it is read and they have changed. */
class Computed<T> extends Signal<T> implements Reader {
  readonly sources = new Set<Signal<unknown>>();
  private isStale = true;
  private readonly work: () => T;

  constructor(work: () => T) {
    super(undefined as T);
    this.work = work;
  }

  override get value(): T {
    this.track();
    if (this.isStale) {
      this.held = readBy(this, this.work);
      this.isStale = false;
    }
    return this.held;
  }

  stale(): void {
    if (this.isStale) return;
    this.isStale = true;
    this.tell();
  }
}

export function signal<T>(value: T): Signal<T> {
  return new Signal(value);
}

export function computed<T>(work: () => T): ReadonlySignal<T> {
  return new Computed(work);
}

/** Runs now and whenever something that it has read has changed, until what is returned is called. What `work` returns is called before it runs again. */
export function effect(work: () => unknown): () => void {
  let after: unknown;
  const own: Reader = { sources: new Set(), stale: () => due.add(run) };
  const end = (): void => {
    if (typeof after === 'function') after();
    after = undefined;
  };
  const run = (): void => {
    end();
    after = batch(() => readBy(own, work));
  };
  run();
  return () => {
    end();
    due.delete(run);
    forget(own);
  };
}

/** Runs what changes of values cause once, after all of them. */
export function batch<T>(work: () => T): T {
  batches += 1;
  try {
    return work();
  } finally {
    batches -= 1;
    for (const run of batches === 0 ? due : []) {
      due.delete(run);
      run();
    }
  }
}

function readBy<T>(next: Reader | undefined, work: () => T): T {
  if (next) forget(next);
  const before = reader;
  reader = next;
  try {
    return work();
  } finally {
    reader = before;
  }
}

function forget(one: Reader): void {
  for (const source of one.sources) source.readers.delete(one);
  one.sources.clear();
}
