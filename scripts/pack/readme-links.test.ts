import { expect, it } from 'vitest';
import { withoutDeadLinks } from './readme-links.ts';

const web = { url: 'https://example.com/owner/name', ref: 'abc' };

it('should show the path of a file where the repository has no address', () => {
  const readme = 'See [the page](../../docs/page.md#part), [it](CHANGES.md).\n';
  expect(withoutDeadLinks(readme, 'packages/types')).toBe(
    'See the page (`docs/page.md`), it (`packages/types/CHANGES.md`).\n\nPaths in parentheses are those of files in the repository.\n',
  );
});

it('should link to the repository where it has an address', () => {
  const readme =
    'See [the `page`](../../docs/page.md#part) and ![a picture](../../docs/one.png).\n';
  expect(withoutDeadLinks(readme, 'packages/types', web)).toBe(
    'See [the `page`](https://example.com/owner/name/blob/abc/docs/page.md#part) and ![a picture](https://example.com/owner/name/blob/abc/docs/one.png).\n',
  );
});

it.each([undefined, web])('should leave other links and code alone with %j', (address) => {
  const readme =
    '[a](https://example.com) [b](#part)\n\n```md\n[c](../d.md)\n```\n\n[e](http://127.0.0.1:4100)\n';
  expect(withoutDeadLinks(readme, 'packages/types', address)).toBe(readme);
});

it('should not repeat a path that is the label', () => {
  const text = withoutDeadLinks('[`docs/page.md`](../../docs/page.md)\n', 'packages/types');
  expect(text.split('\n')[0]).toBe('`docs/page.md`');
});
