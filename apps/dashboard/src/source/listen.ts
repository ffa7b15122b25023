import type { JournalEntry, SandboxChange } from '@aep-sim/types';
import { eventParser } from './event-parser.ts';
import { type Event, Lost } from './source.ts';

const changes = ['job', 'clock', 'rule', 'tenant'] as const;

/** Reads a stream of server-sent events to its end, which it should not have. @throws Lost */
export async function listen(response: Response, tell: (event: Event) => void): Promise<never> {
  const parse = eventParser();
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const part = await reader?.read().catch(() => undefined);
    if (!part || part.done) throw new Lost('The stream of events has ended.');
    for (const { name, data } of parse(part.value)) {
      const told = eventOf(name, data);
      if (told) tell(told);
    }
  }
}

function eventOf(name: string | undefined, data: string): Event | undefined {
  if (name === 'request') return { type: 'request', entry: JSON.parse(data) as JournalEntry };
  if (name === 'dropped') return { type: 'gap' };
  const type = changes.find((one) => one === name);
  return type && { type, change: JSON.parse(data) as SandboxChange };
}
