export interface ServerEvent {
  /** Undefined: it has no name. */
  readonly name: string | undefined;
  readonly data: string;
}

/**
 * Reads server-sent events from chunks, which can end anywhere: each call returns the events
 * that are complete by then. Lines end in LF, as the simulator writes them; comments and IDs are passed over.
 */
export function eventParser(): (part: string) => readonly ServerEvent[] {
  let rest = '';
  return (part) => {
    const blocks = `${rest}${part}`.split('\n\n');
    rest = blocks.pop() ?? '';
    return blocks.flatMap((block) => eventIn(block.split('\n')));
  };
}

/** An event without data is ignored. */
function eventIn(lines: readonly string[]): readonly ServerEvent[] {
  const data = fieldsIn(lines, 'data');
  if (data.length === 0) return [];
  return [{ name: fieldsIn(lines, 'event').at(-1), data: data.join('\n') }];
}

function fieldsIn(lines: readonly string[], name: string): readonly string[] {
  const lead = `${name}:`;
  const own = lines.filter((line) => line.startsWith(lead));
  return own.map((line) => line.slice(lead.length).replace(/^ /, ''));
}
