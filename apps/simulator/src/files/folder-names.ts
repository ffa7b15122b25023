/** Device names in Windows, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * A name that a file system accepts, different for different names. Characters with a meaning in a file system are
 * percent-encoded, and so is a dot at the start: names with a dot belong to files that are being written.
 */
export function escapeName(name: string): string {
  const escaped = name.replace(/[^A-Za-z0-9._@-]|^\.|\.$/gu, percent);
  return escaped.replace(DEVICE, (device) => percent(device.charAt(0)) + device.slice(1)) || '%';
}

/** The name that was escaped, or undefined if `escapeName` cannot return this. */
export function unescapeName(escaped: string): string | undefined {
  const name = escaped.replace(
    /%u([0-9A-F]{4})|((?:%[0-9A-F]{2})+)|%/g,
    (_, unit?: string, bytes?: string) => {
      if (unit) return String.fromCharCode(Number.parseInt(unit, 16));
      return bytes ? Buffer.from(bytes.replaceAll('%', ''), 'hex').toString() : '';
    },
  );
  return escapeName(name) === escaped ? name : undefined;
}

function percent(char: string): string {
  // Half of a surrogate pair cannot be encoded.
  if (/\p{Surrogate}/u.test(char)) return `%u${char.charCodeAt(0).toString(16).toUpperCase()}`;
  return Buffer.from(char).toString('hex').toUpperCase().replace(/../g, '%$&');
}
