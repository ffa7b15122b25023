import { createReadStream } from 'node:fs';
import type { Instant } from '../../core/clock.ts';
import { systemReason } from '../../core/system-reason.ts';
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
    if (code === 'EISDIR') throw new BadProfiles(`${path} must be a file; it is a folder`);
    throw new BadProfiles(`${path} cannot be read: ${systemReason(error)}`);
  }
}

function formOfName(path: string): Form | undefined {
  if (/\.(?:ndjson|jsonl)$/i.test(path)) return 'lines';
  return /\.json$/i.test(path) ? 'json' : undefined;
}
