import { Command, InvalidArgumentError, Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { usageError } from './usage-error.ts';

/** The sentence for what Commander finds wrong in some arguments. */
function errorOf(...args: readonly string[]): string {
  let text = '';
  const root = new Command('sim').exitOverride().configureOutput({
    outputError: (error) => (text = usageError(error, ['--all', '--help'])),
    writeErr: () => {},
  });
  const parsed = (value: string): string => {
    throw new InvalidArgumentError(`Must be an integer${value === '' ? '' : ' from 0 to 9'}.`);
  };
  root
    .command('serve')
    .addOption(new Option('-p, --port <number>', 'a port').argParser(parsed))
    .addOption(new Option('--pace <name>', 'a pace').choices(['instant', 'quick']))
    .addOption(new Option('--all', 'all').conflicts('pace'))
    .addOption(new Option('--token <text>', 'a token').env('SIM_TEST_TOKEN').argParser(parsed))
    .action(() => {});
  root.command('read').argument('<id>', 'an ID', parsed);
  root.command('write').argument('<path...>', 'a path').requiredOption('--out <file>', 'a file');
  expect(() => root.parse(args, { from: 'user' })).toThrow();
  return text;
}

describe('usageError', () => {
  it.each([
    [['serve', '--port', 'abc'], '--port must be an integer from 0 to 9; got "abc".'],
    [
      ['serve', '-p', "a' is invalid."],
      '--port must be an integer from 0 to 9; got "a\' is invalid.".',
    ],
    [['serve', '-p', 'a\nb'], '--port must be an integer from 0 to 9; got "a\\nb".'],
    [
      ['serve', '-p', 'a'.repeat(99)],
      `--port must be an integer from 0 to 9; got "${'a'.repeat(80)}…".`,
    ],
    [['serve', '-p', ''], '--port must be an integer.'],
    [['serve', '-p'], '--port requires a value.'],
    [
      ['serve', '--pace', 'instnat'],
      '--pace must be one of: instant, quick; got "instnat". Did you mean instant?',
    ],
    [['serve', '--pace', 'slow'], '--pace must be one of: instant, quick; got "slow".'],
    [['serve', '--all', '--pace', 'quick'], '--all cannot be used with --pace.'],
    [['serve', '--prot', '1'], 'Unknown option --prot. Did you mean --port?'],
    [['serve', '--tokne=secret'], 'Unknown option --tokne.'],
    [['serve', "--tokne=s3'cr\net"], 'Unknown option --tokne.'],
    [['serve', '--colour'], 'Unknown option --colour.'],
    // Commander would suggest --all, and serve.
    [['serve', '--aid'], 'Unknown option --aid.'],
    [['sure'], 'Unknown command "sure".'],
    [['serve', '--all=no'], '--all does not take a value.'],
    [['serve', '--all=certainly, and s3cret'], '--all does not take a value.'],
    [['serve', '--help=yes'], '--help does not take a value.'],
    [['serve', 'secret'], 'Too many arguments: none is allowed; got 1.'],
    [['read', 'x'], 'Argument <id> must be an integer from 0 to 9; got "x".'],
    [['read'], 'Argument <id> is required.'],
    [['write', 'a'], '--out is required.'],
    [['srve'], 'Unknown command "srve". Did you mean serve?'],
    [['what\never'], 'Unknown command "what\\never".'],
  ])('should describe %j', (args, sentence) => {
    expect(errorOf(...args)).toBe(sentence);
  });

  it('should name the variable that a value is from', () => {
    process.env['SIM_TEST_TOKEN'] = 'abc';
    try {
      expect(errorOf('serve')).toBe('SIM_TEST_TOKEN must be an integer from 0 to 9; got "abc".');
    } finally {
      delete process.env['SIM_TEST_TOKEN'];
    }
  });

  it('should leave out a value that must not be printed', () => {
    expect(usageError("error: option '--control-token <text>' is invalid. Must be ASCII.\n")).toBe(
      '--control-token must be ASCII.',
    );
  });

  it('should keep other messages on one line', () => {
    expect(usageError('error: something\n  else\n')).toBe('Something else');
  });
});
