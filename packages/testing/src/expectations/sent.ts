import type { JournalQuery } from '../in-test/journal.ts';
import type { TestSandbox } from '../in-test/test-sandbox.ts';
import { checkExpected } from '../option-names.ts';
import { readTimes, type Times } from './bound.ts';
import { hintIfSilent, requestsOf, type Verdict } from './verdict.ts';

/** Which requests, and how many. */
export interface SentOptions extends Pick<JournalQuery, 'status' | 'jobId' | 'text'> {
  /** The number of requests. Default: at least one. Each retry counts. */
  readonly times?: Times;
}

const NAMES: Readonly<Record<keyof SentOptions, true>> = {
  times: true,
  status: true,
  jobId: true,
  text: true,
};

export async function sent(
  sim: TestSandbox,
  operation: string,
  options: SentOptions = {},
): Promise<Verdict> {
  checkExpected(options, NAMES);
  const { times = '>=1', ...query } = options;
  const count = readTimes(times);
  const requests = await requestsOf(sim, { ...query, operation });
  const narrowed = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name} ${value}`);
  const which = narrowed.length > 0 ? ` with ${narrowed.join(', ')}` : '';
  const noun = /\b1$/.test(count.text) ? 'request' : 'requests';
  return {
    pass: count.holds(requests.length),
    text: `Expected: ${count.text} ${noun} of ${operation}${which}\nReceived: ${requests.length}${await others(sim)}${await hintIfSilent(sim)}`,
  };
}

/** All requests, to show what the client sent instead. */
async function others(sim: TestSandbox): Promise<string> {
  const counts = new Map<string, number>();
  for (const { operation = 'no operation', response } of await requestsOf(sim, {})) {
    const key = `${operation}: ${response.status || 'no response'}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const all = [...counts].map(
    ([key, times]) => `\n  ${key}${times > 1 ? ` (${times} times)` : ''}`,
  );
  return all.length > 0 ? `\nAll requests:${all.join('')}` : '';
}
