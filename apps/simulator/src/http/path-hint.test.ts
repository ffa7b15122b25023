import { expect, it } from 'vitest';
import { createCaller } from '../../test/callers/caller.ts';

const jobs = '/data/core/ups/export/jobs';
const joined = 'it has two slashes in a row, as where a base URL ends with one';
const relative =
  'it is relative to /data/core/ups, as link.next of a page is to the base URL of its service';

it.each([
  [`/${jobs}`, `did you mean ${jobs}? ${joined}`],
  [`/${jobs}/7`, `did you mean ${jobs}/{id}? ${joined}`],
  ['//_sim/health', `did you mean /_sim/health? ${joined}`],
  ['/data/core/ups//export/jobs', `did you mean ${jobs}? ${joined}`],
  ['/export/jobs/?limit=2&offset=1538573416687_722', `did you mean ${jobs}? ${relative}`],
  ['/export/jobs/722', `did you mean ${jobs}/{id}? ${relative}`],
  ['/editions/tutorial/export/jobs', `did you mean /editions/tutorial${jobs}? ${relative}`],
])('should say what is wrong with %s', async (path, hint) => {
  const answer = await createCaller().call('GET', path);
  expect(answer.status).toBe(404);
  expect(answer.text).toContain(hint);
});

it.each(['/nowhere', `${jobs}/7/files`, '/data/core/ups'])(
  'should say what there is where nothing can be seen of %s',
  async (path) => {
    const answer = await createCaller().call('GET', path);
    expect(answer.status).toBe(404);
    expect(answer.text).toContain('it has /data/core/ups/export/jobs');
  },
);
