import { createReadStream } from 'node:fs';
import type { Instant } from '../../core/clock.ts';
import { BadProfiles } from './bad-profiles.ts';
import type { Form } from './pieces.ts';
import { dated, NoProfiles, type ReadProfiles, readProfiles } from './read-profiles.ts';

/** A file of profiles that does not exist. */
export class ProfilesMissing extends BadProfiles {
  constructor(path: string) {
    super(`${path} was not found`);
  }
}

/**
 * Reads a file of profiles; the extensions `.ndjson`, `.jsonl`, and `.json` decide its format, otherwise its first bytes.
 *
 * @throws BadProfiles whose message has the file, and the line if the error is in one.
 */
export async function readProfilesFile(path: string, now: Instant): Promise<ReadProfiles> {
  const form = formOfName(path);
  try {
    return await dated(await readProfiles(createReadStream(path), form ? { form } : {}), now);
  } catch (error) {
    if (error instanceof NoProfiles) {
      throw new BadProfiles(`${path} contains no profiles; write one JSON object per line`);
    }
    if (error instanceof BadProfiles) {
      const at = error.place === undefined ? path : `${path}, ${error.place}`;
      throw new BadProfiles(`${at}: ${error.problem}`);
    }
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new ProfilesMissing(path);
    throw new BadProfiles(`${path} ${reasons[code] ?? `cannot be read (${code})`}`);
  }
}

function formOfName(path: string): Form | undefined {
  if (/\.(?:ndjson|jsonl)$/i.test(path)) return 'lines';
  return /\.json$/i.test(path) ? 'json' : undefined;
}

const reasons: Readonly<Record<string, string>> = {
  EISDIR: 'must be a file; it is a folder',
  EACCES: 'cannot be read: permission denied (EACCES)',
};
