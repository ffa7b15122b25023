import type { JournalEntry, SandboxChange } from '@aep-sim/types';
import { createParser } from 'eventsource-parser';
import { type Event, Lost } from './source.ts';

/** Reads a stream of server-sent events to its end, which it should not have. @throws Lost */
export async function listen(response: Response, tell: (event: Event) => void): Promise<never> {
  const parser = createParser({
    onEvent: ({ event, data }) => {
      if (event === 'request') tell({ type: 'request', entry: JSON.parse(data) as JournalEntry });
      else if (event === 'dropped') tell({ type: 'gap' });
      else if (data !== '') tell({ type: 'change', change: JSON.parse(data) as SandboxChange });
    },
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) throw new Lost('The simulator has ended.');
    parser.feed(part.value);
  }
}
