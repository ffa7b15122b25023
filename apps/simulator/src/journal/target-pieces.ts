/**
 * The parts of a path, each of which can have a parameter, and the complete query; of a fragment too, which can have
 * both. Joined, they are the target.
 */
export function piecesOf(target: string): readonly string[] {
  return target.split(/(?=#)/).flatMap((each) => {
    const [path = ''] = each.split('?', 1);
    return [...path.split(/(?=[/;])/), each.slice(path.length)];
  });
}
