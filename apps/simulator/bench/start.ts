import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { headers, jobs } from './built.ts';
import { median, type Row } from './report.ts';

const TURNS = 9;
const simulator = [
  join(import.meta.dirname, '../bin/aep-sim.js'),
  'start',
  '--port',
  '0',
  '--json',
];
const bare = [join(import.meta.dirname, 'bare.mjs')];

/** From the start of the process to the first answer, over the same of a bare Hono server. */
export async function benchStart(): Promise<Row[]> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    ours.push(await firstAnswer(simulator));
    theirs.push(await firstAnswer(bare));
  }
  return [
    {
      what: 'Start to first answer, over a bare Hono server',
      value: median(ours.map((ms, turn) => ms / (theirs[turn] ?? Number.NaN))),
      unit: 'times',
      budget: { atMost: 1.7 },
      figures: `median of ${TURNS} turns, ${Math.round(median(ours))} and ${Math.round(median(theirs))} ms`,
    },
  ];
}

async function firstAnswer(command: readonly string[]): Promise<number> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const { url } = JSON.parse(line) as { url: string };
    const response = await fetch(`${url}${jobs}`, { headers });
    await response.text();
    break;
  }
  const ms = performance.now() - startedAt;
  child.kill();
  return ms;
}
