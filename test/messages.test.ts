// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are source code.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../scripts/messages/in-source.ts';

describe('messagesIn', () => {
  it.each<[string, string, readonly string[]]>([
    ['a string', `throw new Error('The port is in use.');`, ['The port is in use.']],
    ['a template', 'say(`Port ${port} is in use.`);', ['Port {port} is in use.']],
    ['what a call fills in', 'say(`${quoted(name)} was not found`);', ['{name} was not found']],
    [
      'a message inside another',
      "say(`${isNew ? 'a new job' : 'an old job'} is there`);",
      ['{…} is there', 'a new job', 'an old job'],
    ],
    ['parts that are joined', "say('Use --port, ' + 'or omit it.');", ['Use --port, or omit it.']],
    ['text of an element', 'const x = <p className="wide big">No jobs yet</p>;', ['No jobs yet']],
    ['a title of an element', 'const x = <p title="No jobs yet" />;', ['No jobs yet']],
  ])('should find %s', (_, source, messages) => {
    expect(messagesIn('a.tsx', source)).toEqual(messages);
  });

  it.each([
    ['an import', `import { a } from 'some module here';`],
    ['a type', `type Word = 'one word' | 'two words';`],
    ['a single word', `const status = 'SUCCEEDED';`],
    ['a comment', '// This is not for users.'],
  ])('should not take %s for a message', (_, source) => {
    expect(messagesIn('a.ts', source)).toEqual([]);
  });
});

it('should list messages of every surface', () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/messages.md'), 'utf8');
  const sections = page.split('\n## ').slice(1);
  expect(sections.length).toBeGreaterThan(8);
  for (const section of sections) expect(section.split('\n| ').length).toBeGreaterThan(5);
});
