// Writes docs/messages.md: every sentence and fragment of one that users meet, as the sources have it.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messagesIn } from './messages/in-source.ts';
import { surfaces } from './messages/surfaces.ts';

const root = join(import.meta.dirname, '..');
// Synthetic profiles hold texts of people, and suites those of tests.
const sources = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'packages', 'apps'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\/src\/.*\.tsx?$/.test(path))
  .filter(
    (path) => !/\/generated\/|\.test\.|\.test-d\.|\/suite\b|\/profiles\/synthetic\//.test(path),
  )
  .toSorted();

const cell = (text: string): string =>
  text
    .replaceAll('|', '\\|')
    .replaceAll('](', ']\\(')
    .replaceAll('<', '&lt;')
    .replaceAll('\n', ' ↵ ');

const sections = surfaces.map(({ title, folders }) => {
  const rows = sources
    .filter((path) => folders.some((folder) => path.startsWith(folder)))
    .flatMap((path) =>
      messagesIn(path, readFileSync(join(root, path), 'utf8')).map(
        (message) => `| ${cell(message)} | ${path.replace(/^(?:apps|packages)\//, '')} |`,
      ),
    );
  return `## ${title}\n\n| message | source |\n|---|---|\n${[...new Set(rows)].join('\n')}\n`;
});

writeFileSync(
  join(root, 'docs/messages.md'),
  `# Messages

<!-- Generated from the sources by scripts/messages.ts. Do not edit: run \`npm run generate\`. -->

Every sentence that a user meets, and every fragment that sentences are made of, so that they can be read in one go. Braces stand for what is filled in. Programs should not depend on them: \`code\`, \`kind\`, \`event\`, and exit codes are stable, and sentences may change.

${sections.join('\n')}`,
);
