import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionName } from '../src/index.ts';

const root = join(import.meta.dirname, '../../../fixtures');

export interface Repair {
  why: string;
  repaired?: string;
  printed?: string;
}

export interface Source {
  file: string;
  edition: Exclude<EditionName, 'platform'>;
  payload: string;
  repair?: Repair | Repair[];
}

export interface Call {
  document: string;
  method: string;
  path: string;
  headers: string[];
  body: string | null;
  slip?: string;
}

export const text = (file: string) => readFileSync(join(root, file), 'utf8');
export const fixture = (file: string): unknown => JSON.parse(text(file));
export const sources = fixture('sources.json') as Source[];
export const calls = fixture('calls.json') as Call[];
export const files = globSync('*/*.json', { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
export const repairsOf = ({ repair }: Source) => (repair === undefined ? [] : [repair].flat());
