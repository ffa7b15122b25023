/** By their kinds and their names. */
export type Components = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The components that paths refer to, by references or by the names of security schemes. */
export function reachable(paths: unknown, components: Components): Components {
  const used = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string' && value.startsWith(ROOT)) use(value.slice(ROOT.length));
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      visit(inner);
      if (key === 'security') for (const name of namesIn(inner)) use(`securitySchemes/${name}`);
    }
  };
  const use = (path: string): void => {
    if (used.has(path)) return;
    used.add(path);
    const [kind = '', name = ''] = path.split('/');
    visit(components[kind]?.[name]);
  };
  visit(paths);
  return Object.fromEntries(
    Object.entries(components).map(([kind, byName]) => [
      kind,
      Object.fromEntries(Object.entries(byName).filter(([name]) => used.has(`${kind}/${name}`))),
    ]),
  );
}

const ROOT = '#/components/';

function namesIn(security: unknown): string[] {
  return Array.isArray(security) ? security.flatMap((one: object) => Object.keys(one)) : [];
}
