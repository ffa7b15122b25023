import { expect, it } from 'vitest';
import { createCaller } from '../../test/callers/caller.ts';

const jobs = '/data/core/ups/export/jobs';
const joined = 'The path has two slashes in a row, which happens if a base URL ends with one.';
const relative =
  'The path is relative to /data/core/ups, as link.next of a page is to the base URL of its service.';

it.each([
  [`/${jobs}`, `Did you mean ${jobs}? ${joined}`],
  [`/${jobs}/7`, `Did you mean ${jobs}/{id}? ${joined}`],
  ['//_sim/health', `Did you mean /_sim/health? ${joined}`],
  ['/data/core/ups//export/jobs', `Did you mean ${jobs}? ${joined}`],
  ['/export/jobs/?limit=2&offset=1538573416687_722', `Did you mean ${jobs}? ${relative}`],
  ['/export/jobs/722', `Did you mean ${jobs}/{id}? ${relative}`],
  ['/editions/tutorial/export/jobs', `Did you mean /editions/tutorial${jobs}? ${relative}`],
])('should say what is wrong with %s', async (path, hint) => {
  const answer = await createCaller().call('GET', path);
  expect(answer.status).toBe(404);
  expect(answer.text).toContain(hint);
});

it.each([
  [`/editions/nope/openapi.json`, '.'],
  [`/editions/nope`, '.'],
  [`/editions/tutrial${jobs}`, '. Did you mean tutorial?'],
])('should list the editions for %s', async (path, end) => {
  const answer = await createCaller().call('GET', path);
  expect(answer.status).toBe(404);
  expect(answer.text).toContain(
    `GET ${path} is not an endpoint of this simulator. The edition in the path must be one of: platform, segmentation, segmentation-2020, profile, tutorial${end}"`,
  );
});

it.each(['/nowhere', `${jobs}/7/files`, '/data/core/ups'])(
  'should say where the endpoints are listed for %s',
  async (path) => {
    const answer = await createCaller().call('GET', path);
    expect(answer.status).toBe(404);
    expect(answer.text).toContain(
      ' is not an endpoint of this simulator. GET /openapi.json lists them.',
    );
  },
);
