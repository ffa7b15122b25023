import type { WorldFile } from '@aep-sim/types';
import { capturedIn } from '../check/captured.ts';
import { isObject } from '../core/is-object.ts';
import { readWorld } from '../world-file/read.ts';
import { collected } from './collect.ts';
import { dataSetFrom } from './data-set.ts';
import { jobFrom } from './job.ts';
import { withoutSecrets } from './secrets.ts';

export interface CapturedWorld {
  readonly world: WorldFile;
  /** What was skipped and why, in sentences. */
  readonly notes: readonly string[];
}

interface CapturedFile {
  readonly name: string;
  /** JSON: a HAR file, or payloads. */
  readonly text: string;
}

type Parts = Record<'dataSets' | 'jobs', Record<string, unknown>[]>;

/**
 * A world from captured payloads: each job in its last state, each dataset that was captured or is used by a job, and no
 * secrets.
 *
 * @throws SyntaxError if a text is not JSON.
 */
export function worldFrom(files: readonly CapturedFile[]): CapturedWorld {
  const captured = files.flatMap(({ name, text }) => capturedIn(name, text));
  const { jobs, dataSets, notes } = collected(captured);
  const made = [...jobs].flatMap(([id, seen]) => {
    const job = jobFrom(seen);
    if (!job) notes.push(`Skipped job ${id}: its creation time is missing`);
    return job ? [job] : [];
  });
  const used = new Set(made.map(dataSetIdOf));
  const ids = new Set([...dataSets.keys(), ...used]);
  const parts: Parts = {
    dataSets: [...ids]
      .filter(isDataSetId)
      .map((id) => dataSetFrom({ id, value: dataSets.get(id), isExportedTo: used.has(id) })),
    jobs: made.toSorted((a, b) => (String(a['createdAt']) < String(b['createdAt']) ? -1 : 1)),
  };
  const texts = files.map(({ text }) => text);
  return { world: fitting(withoutSecrets(parts, texts) as Parts, notes), notes };
}

function dataSetIdOf({ request }: Record<string, unknown>): string {
  const { destination } = request as { destination: { datasetId?: string } };
  return destination.datasetId ?? '';
}

function isDataSetId(id: string): boolean {
  return /^[0-9a-f]{24}$/.test(id);
}

/** Removes what is not valid in a world, because a captured response can contain anything. */
function fitting(parts: Parts, notes: string[]): WorldFile {
  for (;;) {
    const read = readWorld(parts, { edition: 'platform' });
    if (read.ok) return parts as Parts & WorldFile;
    const [{ at, message } = { at: '', message: '' }] = read.problems;
    const [, list = '', place = '', member] = at.split('/');
    const one = parts[list as keyof Parts]?.[Number(place)];
    if (!isObject(one)) throw new Error(`${at} ${message}`);
    const what = `${list === 'jobs' ? 'job' : 'dataset'} ${one['id']}`;
    if (member && member in one && !NEEDED.includes(member)) {
      notes.push(`Omitted ${member} of ${what}: it ${message}`);
      delete one[member];
    } else {
      notes.push(`Skipped ${what}: ${at.replace(`/${list}/${place}`, '') || 'it'} ${message}`);
      parts[list as keyof Parts].splice(Number(place), 1);
    }
  }
}

/** The required fields of a job or dataset. */
const NEEDED = ['id', 'createdAt', 'request'];
