import { expect, it } from 'vitest';
import { cut } from '../src/short-pages.ts';

const jobs = 'http://localhost/editions/platform/data/core/ups/export/jobs';

it.each([
  ['', '?limit=3'],
  ['?limit=4', '?limit=3'],
  ['?limit=3', '?limit=3'],
  ['?limit=2', '?limit=2'],
  ['?limit=', '?limit=3'],
  ['/?limit=100&offset=1_2', '/?limit=3&offset=1_2'],
  ['/7?limit=4', '/7?limit=4'],
])('should request at most three jobs on a page: %j', (asked, sent) => {
  expect(cut(new Request(`${jobs}${asked}`), 3).url).toBe(`${jobs}${sent}`);
});

it('should leave alone what is no list, or has no such bound', () => {
  const creation = new Request(jobs, { method: 'POST' });
  expect(cut(creation, 3)).toBe(creation);
  const list = new Request(`${jobs}?limit=4`);
  expect(cut(list, undefined)).toBe(list);
});
