import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { addControlToken } from './control-token.ts';

/** What a command reads for a token, and what it prints. */
function parsed(token: string) {
  let printed = '';
  const command = new Command().exitOverride().configureOutput({
    writeErr: (text) => {
      printed += text;
    },
  });
  addControlToken(command, 'the token');
  try {
    command.parse(['--control-token', token], { from: 'user' });
  } catch {
    return { printed };
  }
  return { printed, token: command.opts<{ controlToken: string }>().controlToken };
}

describe('--control-token', () => {
  it.each(['secret', ' secret\r\n', '\u00a0secret\t'])('should be trimmed: %j', (token) => {
    expect(parsed(token)).toEqual({ printed: '', token: 'secret' });
  });

  it.each(['a b', '!~'])('should be used unchanged: %s', (token) => {
    expect(parsed(token)).toEqual({ printed: '', token });
  });

  it.each(['s3cret\nb', 's3cret\u20ac', '\u00e9s3cret', 's3cret\u007fb', 's3cret\tb'])(
    'should be rejected and not shown: %j',
    (token) => {
      const { printed, ...others } = parsed(token);
      expect(others).toEqual({});
      expect(printed).toMatch(/--control-token <text>' is invalid\. Must be printable ASCII/);
      expect(printed).not.toContain('s3cret');
    },
  );

  it.each(['', ' \n'])('should not be empty: %j', (token) => {
    expect(parsed(token).printed).toMatch(/Must not be empty\.\n$/);
  });
});
