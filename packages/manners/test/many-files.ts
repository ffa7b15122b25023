/** Of an export: it begins a new file after 32 MiB. */
const PROFILES = 80;
const BYTES = 512 * 1024;

/** Profiles that take two files, as NDJSON: each has a long text that cannot be compressed. */
export function manyFiles(): string {
  const noise = randomText(PROFILES * BYTES);
  return Array.from({ length: PROFILES }, (_, n) => {
    const text = noise.slice(n * BYTES, (n + 1) * BYTES);
    return JSON.stringify({ identityMap: { Email: [{ id: `p${n}@example.com` }] }, text });
  }).join('\n');
}

/** Letters and digits, the same in each run. */
function randomText(length: number): string {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[at] = 48 + (state >>> 26);
  }
  return new TextDecoder().decode(bytes).replaceAll(/[\\"]/g, 'x');
}
