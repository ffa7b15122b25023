import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectors } from '@aep-sim/manners';
import { describe, expect, it } from 'vitest';
import { evidence } from '../../evidence/index.ts';
import { servedPage } from '../../scripts/served-page.ts';
import { createCaller } from '../../test/callers/caller.ts';

interface Listed {
  readonly name: string;
  readonly title: string;
  readonly path: string;
}

const listed = async () =>
  (await createCaller().call('GET', '/_sim/docs')).json<{ readonly pages: readonly Listed[] }>()
    .pages;

const docs = join(import.meta.dirname, '../../../../docs');

describe('the pages of the docs', () => {
  it('should be listed, with or without a slash', async () => {
    const pages = await listed();
    expect(pages[0]).toEqual({
      name: 'client-manners',
      title: 'What your client should do',
      path: '/_sim/docs/client-manners',
    });
    const slash = await createCaller().call('GET', '/_sim/docs/');
    expect(slash.json()).toEqual({ pages });
  });

  it('should be those of the repository (if not: npm run generate)', async () => {
    const pages = await listed();
    const names = pages.map(({ name }) => name);
    for (const { name, title, path } of pages) {
      const markdown = readFileSync(join(docs, `${name}.md`), 'utf8');
      const { text } = await createCaller().call('GET', path);
      expect({ name, title, text }).toEqual(servedPage(name, markdown, names));
    }
  });

  it('should link to places that there are, or to none', async () => {
    const pages = await listed();
    const texts = new Map<string, string>();
    for (const { path } of pages) texts.set(path, (await createCaller().call('GET', path)).text);
    const links = [...texts].flatMap(([path, text]) =>
      [...text.matchAll(/\]\((?!https?:)([^)#]*)(#[^)]*)?\)/g)].map(([, target, anchor = '']) => ({
        page: texts.get(target || path),
        anchor,
      })),
    );
    expect(links.length).toBeGreaterThan(30);
    for (const { page, anchor } of links) {
      expect(page).toBeDefined();
      const titles = [...(page ?? '').matchAll(/^##+ (.*)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replaceAll(/[^\w -]/g, '')
          .replaceAll(' ', '-'),
      );
      if (anchor !== '') expect(titles).toContain(anchor.slice(1));
    }
  });
});

describe('a page of the docs', () => {
  it('should have what each finding leads to: a section, and a row of the evidence', async () => {
    const page = await createCaller().call('GET', '/_sim/docs/client-manners');
    expect(page.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    for (const detector of detectors) {
      expect(page.text).toContain(`\n## ${detector.finding}\n`);
      expect(Object.keys(evidence)).toContain(detector.evidence);
    }
  });

  it.each([
    ['client-manner', 'client-manners'],
    ['fault', 'faults'],
    ['constructor', 'control-plane'],
  ])('should report the nearest page for %s', async (page, nearest) => {
    const answer = await createCaller().call('GET', `/_sim/docs/${page}`);
    expect([answer.status, answer.json()]).toEqual([
      404,
      {
        error: `Page "${page}" was not found. Did you mean ${nearest}? GET /_sim/docs lists the pages.`,
        nearest,
      },
    ]);
  });
});
