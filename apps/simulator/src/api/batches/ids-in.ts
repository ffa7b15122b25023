/** Ids with commas between them. */
export function idsIn(text = ''): readonly string[] {
  return text.split(',').flatMap((id) => id.trim() || []);
}
