import type { Paths } from './operation.ts';
import { type Components, reachable } from './reachable.ts';
import type { Tag } from './tags.ts';

export interface DocumentOptions {
  readonly title: string;
  readonly description: string;
  readonly servers: readonly { readonly url: string; readonly description: string }[];
  /** In the order in which groups are shown. */
  readonly tags: readonly Tag[];
  readonly paths: Paths;
  readonly components: Components;
}

/** As far as it is worked with here. */
export interface Document {
  readonly info: { readonly license: object; readonly [key: string]: unknown };
  readonly paths: Paths;
  readonly components: Components;
  readonly [key: string]: unknown;
}

/** An OpenAPI 3.1 document of these paths, with what they refer to of the components. */
export function documentOf(options: DocumentOptions): Document {
  const { title, description, servers, tags, paths, components } = options;
  const used = new Set(
    Object.values(paths).flatMap((methods) => Object.values(methods).flatMap((one) => one.tags)),
  );
  return {
    openapi: '3.1.0',
    info: {
      title,
      version: '0.1.0',
      description: `${description} Unofficial: not made or endorsed by Adobe.`,
      contact: { name: 'The maintainers of aep-sim' },
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers,
    tags: tags.filter(({ name }) => used.has(name)),
    paths,
    components: reachable(paths, components),
  };
}
