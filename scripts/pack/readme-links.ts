import { posix } from 'node:path';

/** Where the repository can be read on the web. */
export interface Web {
  /** Such as `https://github.com/owner/name`. */
  readonly url: string;
  /** A commit or a branch. */
  readonly ref: string;
}

/**
 * The README of a package as it stands in its tarball. There, links to other parts of the repository lead nowhere:
 * they become links to its address on the web; without one, the path of the file stands in parentheses.
 *
 * @param path the folder of the package, from the top of the repository
 */
export function withoutDeadLinks(readme: string, path: string, web?: Web): string {
  let isPathShown = false;
  const inText = (text: string) =>
    text.replaceAll(
      /(!?)\[([^\]]*)\]\((?!https?:|#)([^)\s]+)\)/g,
      (_, image: string, label: string, link: string) => {
        const [file = '', anchor] = link.split('#');
        const target = posix.join(path, file);
        if (web) {
          const hash = anchor === undefined ? '' : `#${anchor}`;
          return `${image}[${label}](${web.url}/blob/${web.ref}/${target}${hash})`;
        }
        isPathShown = true;
        const shown = label.replaceAll('`', '') === target ? '' : ` (\`${target}\`)`;
        return `${label}${shown}`;
      },
    );
  // What stands in blocks of code is no link.
  const rewritten = readme
    .split(/(^```.*?^```$)/ms)
    .map((part, at) => (at % 2 ? part : inText(part)))
    .join('');
  return isPathShown
    ? `${rewritten.trimEnd()}\n\nPaths in parentheses are those of files in the repository.\n`
    : rewritten;
}
