/** What a pact file gives beside the name of a state, or in it. */
export type Params = Readonly<Record<string, unknown>>;

/** The parameters of one state, each read in the one form that it has. */
export interface ParamReader {
  /** @throws RangeError when it is given and is no text. */
  text(name: string, otherwise: string): string;
  /**
   * A number, or its decimal digits: of a number that stands in a state's name, Pact makes a text.
   *
   * @throws RangeError when it is given and is anything else, or not from `least` to `most`.
   */
  whole(name: string, otherwise: number, least: number, most: number): number;
}

export function readerOf(params: Params): ParamReader {
  return {
    text: (name, otherwise) => {
      const { [name]: value = otherwise } = params;
      if (typeof value === 'string') return value;
      throw new RangeError(`${name} must be a text`);
    },
    whole: (name, otherwise, least, most) => {
      const { [name]: value = otherwise } = params;
      const digits = typeof value === 'string' && /^(?:0|[1-9]\d{0,15})$/.test(value);
      const number = digits ? Number(value) : value;
      if (Number.isSafeInteger(number) && Number(number) >= least && Number(number) <= most) {
        return Number(number);
      }
      throw new RangeError(`${name} must be a whole number from ${least} to ${most}`);
    },
  };
}
