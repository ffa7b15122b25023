import { expect, it } from 'vitest';
import { binary, run } from '../../test/processes/processes.ts';

it.each([['check'], ['verify'], ['world from']])(
  'should be an error of %s, whatever other paths are passed',
  async (name) => {
    for (const paths of [[''], ['other.json', ' ']]) {
      expect(await run([binary, ...name.split(' '), ...paths])).toEqual({
        code: 2,
        stdout: '',
        stderr: `aep-sim: Argument <path> must not be empty. See aep-sim ${name} --help.\n`,
      });
    }
  },
);
