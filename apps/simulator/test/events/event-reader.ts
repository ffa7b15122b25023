/** An event of a stream, as a browser's EventSource would give it. */
export interface ReadEvent {
  readonly event: string;
  readonly data: unknown;
  /** As it stands in this event alone. */
  readonly id: string | undefined;
}

/** Reads a stream of server-sent events: an oracle of its own, by the words of the HTML standard. */
export class EventReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #decoder = new TextDecoder();
  #text = '';
  /** What a browser would send as Last-Event-ID. */
  lastId = '';
  comments = 0;

  constructor(response: Response) {
    if (!response.body) throw new Error('no body');
    this.#reader = response.body.getReader();
  }

  /** Undefined: the stream has ended. */
  async next(): Promise<ReadEvent | undefined> {
    for (;;) {
      const end = this.#text.indexOf('\n\n');
      if (end >= 0) {
        const block = this.#text.slice(0, end);
        this.#text = this.#text.slice(end + 2);
        const event = this.#eventIn(block);
        if (event) return event;
        continue;
      }
      const { done, value } = await this.#reader.read();
      if (done) return undefined;
      this.#text += this.#decoder.decode(value, { stream: true });
    }
  }

  async take(count: number): Promise<ReadEvent[]> {
    const events: ReadEvent[] = [];
    while (events.length < count) {
      const event = await this.next();
      if (!event) throw new Error(`ended after ${events.length} events`);
      events.push(event);
    }
    return events;
  }

  /** All that come until the end. */
  async rest(): Promise<ReadEvent[]> {
    const events: ReadEvent[] = [];
    for (let event = await this.next(); event; event = await this.next()) events.push(event);
    return events;
  }

  cancel(): Promise<void> {
    return this.#reader.cancel();
  }

  #eventIn(block: string): ReadEvent | undefined {
    const fields = new Map<string, string>();
    for (const line of block.split('\n')) {
      if (line.startsWith(':')) this.comments += 1;
      const [, name = '', value = ''] = /^([^:]+): ?(.*)$/.exec(line) ?? [];
      if (name !== '') fields.set(name, value);
    }
    const id = fields.get('id');
    if (id !== undefined) this.lastId = id;
    const data = fields.get('data');
    if (data === undefined) return undefined;
    return { event: fields.get('event') ?? 'message', data: JSON.parse(data), id };
  }
}
