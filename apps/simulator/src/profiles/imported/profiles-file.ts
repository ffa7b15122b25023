import { createReadStream } from 'node:fs';
import type { Instant } from '../../core/clock.ts';
import { BadProfiles } from './bad-profiles.ts';
import type { Form } from './pieces.ts';
import { dated, type ReadProfiles, readProfiles } from './read-profiles.ts';

/**
 * Reads a file of profiles; `.ndjson`, `.jsonl` and `.json` tell its form, otherwise its first bytes do.
 *
 * @throws BadProfiles whose message names the file, and the line if it is to blame.
 */
export async function readProfilesFile(path: string, now: Instant): Promise<ReadProfiles> {
  const form = formOfName(path);
  try {
    return await dated(await readProfiles(createReadStream(path), form ? { form } : {}), now);
  } catch (error) {
    if (error instanceof BadProfiles) throw new BadProfiles(`${path}: ${error.message}`);
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    throw new BadProfiles(`${path}: ${reasons[code] ?? `cannot be read (${code})`}`);
  }
}

function formOfName(path: string): Form | undefined {
  if (/\.(?:ndjson|jsonl)$/i.test(path)) return 'lines';
  return /\.json$/i.test(path) ? 'json' : undefined;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'is a folder, and should be a file of profiles',
  EACCES: 'may not be read by this user',
};
