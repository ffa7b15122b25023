import { type Command, InvalidArgumentError, Option } from 'commander';
import { isHeaderToken } from '../../http/tokens.ts';

/** Adds `--control-token`, and trims the space that a file or a shell may leave around the token. */
export function addControlToken(command: Command, description: string): Command {
  const option = new Option('--control-token <text>', description);
  const parse = (text: string): string => {
    const token = text.trim();
    if (token === '') throw new InvalidArgumentError('Must not be empty.');
    if (isHeaderToken(token)) return token;
    // Commander would quote the token.
    const sentence = 'Must be printable ASCII characters, as a header requires.';
    return command.error(`error: option '${option.flags}' is invalid. ${sentence}`);
  };
  return command.addOption(option.env('AEP_SIM_CONTROL_TOKEN').argParser(parse));
}
