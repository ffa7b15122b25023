import type { JsonLine } from './json-lines.ts';
import { parentOf } from './json-pointer.ts';

/**
 * The row of the evidence for each line: that of its own pointer or, for a value without members, that of
 * the nearest parent. `evidence` has IDs by JSON Pointer.
 */
export function lineEvidence(
  lines: readonly JsonLine[],
  evidence: Readonly<Record<string, string>>,
): readonly (string | undefined)[] {
  return lines.map(({ text, pointer }) => {
    if (pointer === undefined) return undefined;
    if (Object.hasOwn(evidence, pointer)) return evidence[pointer];
    return /[[{]$/.test(text) ? undefined : nearestIn(evidence, pointer);
  });
}

function nearestIn(evidence: Readonly<Record<string, string>>, pointer: string) {
  for (let at = pointer; at !== ''; ) {
    at = parentOf(at);
    if (Object.hasOwn(evidence, at)) return evidence[at];
  }
  return undefined;
}
