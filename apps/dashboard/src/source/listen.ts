import type { JournalEntry, SandboxChange } from '@aep-sim/types';
import { createParser } from 'eventsource-parser';
import { type Event, Lost } from './source.ts';

const changes = ['job', 'clock', 'rule', 'tenant'] as const;

/** Reads a stream of server-sent events to its end, which it should not have. @throws Lost */
export async function listen(response: Response, tell: (event: Event) => void): Promise<never> {
  const parser = createParser({
    onEvent: ({ event, data }) => {
      const told = eventOf(event, data);
      if (told) tell(told);
    },
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const part = await reader?.read().catch(() => undefined);
    if (!part || part.done) throw new Lost('The stream of events has ended.');
    parser.feed(part.value);
  }
}

function eventOf(name: string | undefined, data: string): Event | undefined {
  if (name === 'request') return { type: 'request', entry: JSON.parse(data) as JournalEntry };
  if (name === 'dropped') return { type: 'gap' };
  const type = changes.find((one) => one === name);
  return type && { type, change: JSON.parse(data) as SandboxChange };
}
