/** One place where an answer is not what a document prints; `absent` where one of them has nothing. */
export interface Difference {
  /** A JSON Pointer; empty for the whole. */
  readonly at: string;
  readonly printed: unknown;
  readonly simulated: unknown;
}

/** All places where two JSON values differ, each reported at its top and never below. */
export function differences(printed: unknown, simulated: unknown, at = ''): readonly Difference[] {
  if (isContainer(printed) && isContainer(simulated) && kind(printed) === kind(simulated)) {
    const keys = [...new Set([...Object.keys(printed), ...Object.keys(simulated)])];
    return keys.flatMap((key) =>
      differences(member(printed, key), member(simulated, key), `${at}/${key}`),
    );
  }
  if (printed === simulated) return [];
  return [{ at, printed: shown(printed), simulated: shown(simulated) }];
}

type Container = Readonly<Record<string, unknown>>;

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function kind(value: object): 'array' | 'object' {
  return Array.isArray(value) ? 'array' : 'object';
}

function member(container: Container, key: string): unknown {
  return Object.hasOwn(container, key) ? container[key] : undefined;
}

function shown(value: unknown): unknown {
  if (value === undefined) return 'absent';
  return isContainer(value) ? kind(value) : value;
}
