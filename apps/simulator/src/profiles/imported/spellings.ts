/** Keys in their first spelling: namespaces are compared without case. */
export class Spellings {
  readonly #byLowerCase = new Map<string, string>();

  of(key: string): string {
    const lower = key.toLowerCase();
    const known = this.#byLowerCase.get(lower);
    if (known !== undefined) return known;
    this.#byLowerCase.set(lower, key);
    return key;
  }
}
