import { describe, expect, it } from 'vitest';
import { NotStarted, runCommand } from './run-command.ts';

const signals = [
  ...['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'],
  ...['SIGUSR1', 'SIGUSR2', 'SIGWINCH', 'SIGCONT', 'SIGTSTP'],
];

describe('a command that is run', () => {
  it('should give its exit status', async () => {
    expect(await runCommand(['sh', '-c', 'exit 3'], process.env)).toBe(3);
    expect(await runCommand(['sh', '-c', 'kill -9 $$'], process.env)).toBe(137);
    expect(await runCommand(['sh', '-c', 'exit $CODE'], { ...process.env, CODE: '4' })).toBe(4);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGQUIT', 131],
    ['SIGUSR1', 138],
    ['SIGUSR2', 140],
  ] as const)('should be passed on %s', async (signal, status) => {
    const running = runCommand(['sleep', '600'], process.env);
    process.emit(signal, signal);
    expect(await running).toBe(status);
  });

  it('should leave nothing that listens for signals', async () => {
    const listeners = () => signals.map((signal) => process.listenerCount(signal));
    const before = listeners();
    await runCommand(['true'], process.env);
    await expect(runCommand(['no-such-command'], process.env)).rejects.toThrow(NotStarted);
    expect(listeners()).toEqual(before);
  });

  it('should report why it does not start', async () => {
    const because = (status: number, message: string) =>
      expect.objectContaining({ status, message });
    await expect(runCommand(['no-such-command'], process.env)).rejects.toEqual(
      because(127, '"no-such-command" was not found. Check its name and PATH.'),
    );
    await expect(runCommand([import.meta.dirname], process.env)).rejects.toMatchObject({
      status: 126,
    });
    await expect(runCommand([''], process.env)).rejects.toEqual(
      because(127, 'The command is empty. Write its name after --.'),
    );
    await expect(runCommand(['true', 'x'.repeat(10_000_000)], process.env)).rejects.toEqual(
      because(126, '"true" cannot be run: the arguments and the environment are too long (E2BIG).'),
    );
    await expect(runCommand(['a\0b'], process.env)).rejects.toMatchObject({ status: 126 });
  });
});
