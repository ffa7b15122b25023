import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, type Started, startProcess } from './processes.ts';

const root = join(import.meta.dirname, '../../..');
const blocks = codeBlocks(readFileSync(join(root, 'README.md'), 'utf8'));

describe('the README', () => {
  let simulator: Started;

  beforeAll(async () => {
    const start = blocks.find(({ language }) => language === 'sh')?.text.trim();
    const [file = '', ...args] = start?.split(' ') ?? [];
    simulator = await startProcess([], [file, ...args, '--', '--port', '0', '--json'], root);
  }, 120_000);

  afterAll(async () => {
    await simulator[Symbol.asyncDispose]();
  });

  const answered = blocks.flatMap((block, at) => {
    const answer = blocks[at + 1];
    return block.language === 'sh' && answer && ['json', 'text'].includes(answer.language)
      ? [{ command: block.text, answer }]
      : [];
  });

  it('should have commands with answers', () => {
    expect(answered.length).toBeGreaterThanOrEqual(3);
  });

  it.each(answered)('should answer as printed: $command', async ({ command, answer }) => {
    const there = command.replaceAll('http://127.0.0.1:4100', simulator.url);
    const { stdout } = await promisify(execFile)('sh', ['-c', there]);
    if (answer.language === 'json') {
      expect(timeless(JSON.parse(stdout))).toEqual(timeless(JSON.parse(answer.text)));
    } else {
      expect(stdout).toBe(answer.text);
    }
  });

  it('should show code that runs', async () => {
    const code = blocks.find(({ language }) => language === 'ts')?.text ?? '';
    const { stdout, stderr } = await run(['--input-type=module-typescript', '-e', code]);
    expect(stderr).toBe('');
    expect(stdout).toBe('200\n');
  });
});

interface Block {
  readonly language: string;
  readonly text: string;
}

function codeBlocks(markdown: string): Block[] {
  return Array.from(markdown.matchAll(/^```(\w+)\n(.*?)^```$/gms), ([, language, text]) => ({
    language: language ?? '',
    text: text ?? '',
  }));
}

/** The time of day is the one thing that differs from one run to the next. */
function timeless(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (key, value) =>
    /^(?:creationTime|updateTime|startTimeInMs)$/.test(key) ? 'a time' : value,
  );
}
