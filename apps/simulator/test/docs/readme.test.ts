import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, type Started, startProcess } from '../processes/processes.ts';

const root = join(import.meta.dirname, '../../../..');
const readme = codeBlocks('README.md');
const walk = codeBlocks('docs/api.md');
const exported = codeBlocks('docs/exports.md');
const control = codeBlocks('docs/control-plane.md');
const faults = codeBlocks('docs/faults.md');
const service = codeBlocks('docs/test-your-service.md');
const [start, ...commands] = readme;
const CUT = '…';

describe('the commands of the documents', () => {
  let simulator: Started;

  // What a newcomer types first, but for the port.
  beforeAll(async () => {
    const [file = '', ...args] = start?.text.trim().split(' ') ?? [];
    simulator = await startProcess([], [file, ...args, '--', '--port', '0', '--json'], root);
  }, 120_000);

  afterAll(async () => {
    await simulator[Symbol.asyncDispose]();
  });

  it.each([
    { document: 'README.md', blocks: commands, answers: 1 },
    { document: 'docs/api.md', blocks: walk, answers: 9 },
    { document: 'docs/exports.md', blocks: exported, answers: 1 },
    { document: 'docs/control-plane.md', blocks: control, answers: 2 },
    { document: 'docs/faults.md', blocks: faults, answers: 5 },
    { document: 'docs/test-your-service.md', blocks: service, answers: 8 },
  ])('should be answered as $document prints', async ({ blocks, answers }) => {
    const steps = blocks.flatMap(({ language, text }, at) =>
      language === 'sh' ? [{ command: text, answer: answerTo(blocks, at) }] : [],
    );
    const outputs = await runInOneShell(
      steps.map(({ command }) => command.replaceAll('http://127.0.0.1:4100', simulator.url)),
    );
    for (const [at, { command, answer }] of steps.entries()) {
      const expected = readable(answer);
      const printed = readable(outputs[at] ?? '');
      if (isCut(expected)) expect(printed).toMatchObject(withoutCut(expected));
      else expect({ command, answer: printed }).toEqual({ command, answer: expected });
    }
    expect(steps).toHaveLength(answers);
  });
});

describe('the README of the package', () => {
  it('should show code that runs', async () => {
    const [example] = codeBlocks('apps/simulator/README.md');
    const code = example?.language === 'ts' ? example.text : '';
    const { stdout, stderr } = await run(['--input-type=module-typescript', '-e', code]);
    expect(stderr).toBe('');
    expect(stdout).toBe('200\n');
  });
});

interface Block {
  readonly language: string;
  readonly text: string;
}

function codeBlocks(document: string): Block[] {
  const markdown = readFileSync(join(root, document), 'utf8');
  return Array.from(markdown.matchAll(/^```(\w+)\n(.*?)^```$/gms), ([, language, text]) => ({
    language: language ?? '',
    text: text ?? '',
  }));
}

/** The block that follows a command, where it is its answer. */
function answerTo(blocks: readonly Block[], at: number): string {
  const next = blocks[at + 1];
  return next && ['json', 'text'].includes(next.language) ? next.text : '';
}

/** Runs commands one after the other, as somebody who types them, and gives back what each printed. */
async function runInOneShell(scripts: readonly string[]): Promise<string[]> {
  const end = '--- end of a step ---';
  const script = scripts.map((text) => `${text}\nprintf '\\n${end}\\n'\n`).join('');
  const { stdout } = await promisify(execFile)('sh', ['-c', script]);
  return stdout.split(`\n${end}\n`);
}

/** A document may show the fields that matter, and say with `…` that there are more. */
function isCut(answer: unknown): answer is Readonly<Record<string, unknown>> {
  return typeof answer === 'object' && answer !== null && CUT in answer;
}

function withoutCut({ [CUT]: _, ...shown }: Readonly<Record<string, unknown>>) {
  return shown;
}

/** JSON whatever its spaces, and times as one word: they are what differs from one run to the next. */
function readable(output: string): unknown {
  const text = output.trim().replaceAll(/(?<!\d)\d{13}(?!\d)/g, '1111111111111');
  return text.startsWith('{"') || text.startsWith('{\n') ? JSON.parse(text) : text;
}
