import { isObject } from './is-object.ts';

/** A value with the members of its objects in the order in which another has them. What the other lacks stays behind the member that it follows. */
export function inOrderOf(model: unknown, value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = Array.isArray(model) ? model : [model];
    return value.map((item, at) => inOrderOf(items[at] ?? items[0], item));
  }
  if (!isObject(value)) return value;
  const like: unknown = Array.isArray(model) ? model[0] : model;
  const order = isObject(like) ? like : {};
  const keys = Object.keys(order).filter((key) => Object.hasOwn(value, key));
  let before = -1;
  for (const key of Object.keys(value)) {
    const at = keys.indexOf(key);
    if (at === -1) keys.splice(before + 1, 0, key);
    before = keys.indexOf(key);
  }
  return Object.fromEntries(
    keys.map((key) => [
      key,
      inOrderOf(Object.hasOwn(order, key) ? order[key] : undefined, value[key]),
    ]),
  );
}
