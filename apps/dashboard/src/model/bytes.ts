const KIB = 1024;
const UNITS = ['KiB', 'MiB', 'GiB', 'TiB'];

/** A number of bytes: `512 B`, `33.3 KiB`, `48 MiB`. */
export function bytesText(bytes: number): string {
  if (bytes < KIB) return `${bytes} B`;
  let size = bytes / KIB;
  let unit = 0;
  // What would be rounded to 1024 is 1 of the next.
  while (size >= KIB - 0.05 && unit < UNITS.length - 1) {
    size /= KIB;
    unit += 1;
  }
  return `${size.toFixed(1).replace(/\.0$/, '')} ${UNITS[unit]}`;
}
