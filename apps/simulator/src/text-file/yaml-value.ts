import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';

/** The contents of a document, or why they cannot be read. */
export type YamlValue =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** The value of each alias. */
      readonly targets: ReadonlyMap<Alias, Node>;
    }
  | { readonly ok: false; readonly offset: number; readonly message: string };

/** In characters, with all aliases written out: otherwise a small file could take as long as a huge one. */
const MAX_WRITTEN_OUT = 16_777_216;

interface Measured {
  readonly value: unknown;
  /** In characters, about as many as the text of it has. */
  readonly size: number;
}

/**
 * The value of a document whose keys are all strings. Aliases share their value.
 *
 * The parser's own conversion from nodes to values takes a second for ten thousand aliases.
 */
export function valueIn({ contents }: Document.Parsed): YamlValue {
  const anchors = new Map<string, Node>();
  const measured = new Map<Node, Measured>();
  const targets = new Map<Alias, Node>();
  let written = 0;

  const measure = (node: Node | null): Measured => {
    if (node === null) return { value: null, size: 0 };
    if (isAlias(node)) return measureAlias(node);
    // It is there from its beginning on: inside of it, it would be endless.
    if ('anchor' in node && node.anchor !== undefined) anchors.set(node.anchor, node);
    const result = measurePlain(node);
    measured.set(node, result);
    return result;
  };
  const measurePlain = (node: Node): Measured => {
    if (isSeq(node)) {
      const items = node.items.map((item) => measure(item as Node));
      return { value: items.map(({ value }) => value), size: sum(items) };
    }
    if (isMap(node)) {
      const items = node.items.map(({ key, value }) => {
        if (isMergeKey(key) && isAlias(value)) throw new Wrong(key, NO_MERGE_KEYS);
        return { key: measure(key as Node), value: measure(value as Node | null) };
      });
      const entries = items.map(({ key, value }) => [String(key.value), value.value] as const);
      const sizes = items.flatMap(({ key, value }) => [key, value]);
      return { value: Object.fromEntries(entries), size: sum(sizes) };
    }
    const [start, end] = node.range ?? [0, 0];
    const size = end - start + 1;
    written += size;
    return { value: isScalar(node) ? node.value : null, size };
  };
  const measureAlias = (alias: Alias): Measured => {
    const target = anchors.get(alias.source);
    if (!target) throw new Wrong(alias, NO_ANCHOR);
    const result = measured.get(target);
    if (!result) throw new Wrong(alias, ENDLESS);
    written += result.size;
    if (written > MAX_WRITTEN_OUT) throw new Wrong(alias, TOO_LARGE);
    targets.set(alias, target);
    return result;
  };

  try {
    return { ok: true, value: measure(contents).value, targets };
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return { ok: false, offset: error.offset, message: error.message };
  }
}

class Wrong extends Error {
  readonly offset: number;

  constructor({ range }: Pick<Node, 'range'>, message: string) {
    super(message);
    this.offset = range?.[0] ?? 0;
  }
}

const NO_ANCHOR = 'Not valid YAML: the alias has no anchor before it';
const ENDLESS = 'Not valid YAML: the alias is inside of its own anchor';
const TOO_LARGE = `With its aliases written out, the text exceeds the limit of ${MAX_WRITTEN_OUT.toLocaleString('en')} characters. Use fewer aliases`;
const NO_MERGE_KEYS =
  'Not valid YAML 1.2, which has no merge keys (<<). Write the keys, or use an alias for the whole value';

/** Quoted, it is a key as any other. */
function isMergeKey(key: unknown): key is Node {
  return isScalar(key) && key.type === 'PLAIN' && key.value === '<<';
}

function sum(parts: readonly Measured[]): number {
  return parts.reduce((total, { size }) => total + size, 1);
}
