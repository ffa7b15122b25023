import type { JournalEntry, SandboxChange } from '@aep-sim/types';
import { eventParser } from './event-parser.ts';
import { type Event, Lost } from './source.ts';

const changes = ['job', 'clock', 'rule', 'tenant'] as const;

/** The simulator sends something at least every fifteen seconds: one that sends nothing for so long hangs. */
const SILENCE_MS = 40_000;

/** Reads a stream of server-sent events to its end, which it should not have. @throws Lost */
export async function listen(response: Response, tell: (event: Event) => void): Promise<never> {
  const parse = eventParser();
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const part = await withinMs(SILENCE_MS, reader?.read());
    if (!part || part.done) {
      void reader?.cancel().catch(() => {});
      throw new Lost('The stream of events has ended.');
    }
    for (const { name, data } of parse(part.value)) {
      const told = eventOf(name, data);
      if (told) tell(told);
    }
  }
}

/** The result of a promise, or undefined if it rejects or takes longer. */
async function withinMs<T>(ms: number, promise: Promise<T> | undefined): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined);
  });
  try {
    return await Promise.race([promise, late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

function eventOf(name: string | undefined, data: string): Event | undefined {
  if (name === 'request') return { type: 'request', entry: JSON.parse(data) as JournalEntry };
  if (name === 'dropped') return { type: 'gap' };
  const type = changes.find((one) => one === name);
  return type && { type, change: JSON.parse(data) as SandboxChange };
}
