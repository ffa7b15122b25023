export interface ServedPage {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/** A page of the docs as it can be read without the others: its links lead to those that are served, or are plain. */
export function servedPage(name: string, markdown: string, served: readonly string[]): ServedPage {
  const [, title = ''] = /^# (.*)$/m.exec(markdown) ?? [];
  const text = markdown
    .replaceAll(/<!--.*?-->\n\n?/gs, '')
    .replaceAll(/\[([^\]\n]*)\]\(([^)\s]+)\)/g, (link, label: string, target: string) => {
      if (/^(?:#|https?:)/.test(target)) return link;
      const [, page = '', anchor = ''] = /^([\w-]+)\.md(#.*)?$/.exec(target) ?? [];
      return served.includes(page) ? `[${label}](/_sim/docs/${page}${anchor})` : label;
    });
  return { name, title, text };
}
