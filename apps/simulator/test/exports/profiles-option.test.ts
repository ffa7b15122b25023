import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createSimulator, readProfilesFile } from '../../src/index.ts';
import { usualHeaders } from '../callers/caller.ts';
import { temporaryFolder } from '../callers/command.ts';

const ann = '{"identityMap":{"Email":[{"id":"ann@example.com"}]}}';

it('should export the profiles of a file in every sandbox of a simulator in process', async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, 'people.ndjson');
  writeFileSync(path, `${ann}\n${ann}\n`);
  const { fetch } = createSimulator({
    world: 'documented',
    profiles: await readProfilesFile(path, 0),
  });
  for (const sandbox of ['one', 'two']) {
    const headers = { ...usualHeaders, 'x-sandbox-name': sandbox };
    const told = await fetch(new Request('http://localhost/_sim/profiles', { headers }));
    expect(await told.json()).toEqual({ kind: 'imported', profiles: 1 });
    const url = 'http://localhost/data/foundation/export/datasets/5cf6bcf79ecc7c14530fe436/preview';
    const rows = await (await fetch(new Request(url, { headers }))).json();
    expect(rows).toEqual({ data: [] });
    const all = url.replace('5cf6bcf79ecc7c14530fe436', '5b7c86968f7b6501e21ba9df');
    expect((await fetch(new Request(all, { headers }))).status).toBe(200);
  }
  writeFileSync(path, 'no\n');
  await expect(readProfilesFile(path)).rejects.toThrow(
    'people.ndjson, line 1: the text is not valid JSON.',
  );
});
