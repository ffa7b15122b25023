import { describe, expect, it } from 'vitest';
import { binary, run } from '../../../test/processes/processes.ts';

describe('aep-sim help', () => {
  it.each([
    [['help'], ['--help']],
    [
      ['help', 'start'],
      ['start', '--help'],
    ],
    [
      ['help', 'world'],
      ['world', '--help'],
    ],
    [
      ['help', 'world', 'from'],
      ['world', 'from', '--help'],
    ],
    [
      ['world', 'help', 'from'],
      ['world', 'from', '--help'],
    ],
  ])('should print with %j what %j prints', async (args, same) => {
    const [helped, asked] = await Promise.all([run([binary, ...args]), run([binary, ...same])]);
    expect(helped.stdout).toMatch(/^Usage: aep-sim /);
    expect(helped).toEqual({ code: 0, stdout: asked.stdout, stderr: '' });
  });

  it.each([
    [['help', 'nope'], 'Unknown command "nope". See aep-sim --help.'],
    [['help', 'strat'], 'Unknown command "strat". Did you mean start? See aep-sim --help.'],
    [['help', 'world', 'nope'], 'Unknown command "nope". See aep-sim world --help.'],
    [
      ['world', 'help', 'form'],
      'Unknown command "form". Did you mean from? See aep-sim world --help.',
    ],
    [['help', 'start', 'now'], 'Unknown command "now". See aep-sim start --help.'],
    [['help', '--json'], 'Unknown option --json. See aep-sim help --help.'],
  ])('should reject %j with one line and exit code 2', async (args, line) => {
    const { code, stdout, stderr } = await run([binary, ...args]);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `aep-sim: ${line}\n` });
  });
});
