import { got, quoted } from '../core/sentence.ts';

/** The parameters in a pact file, in the name of a state or next to it. */
export type Params = Readonly<Record<string, unknown>>;

/** Reads the parameters of one state. */
export interface ParamReader {
  /** @throws RangeError if it is present and not a string. */
  string(name: string, otherwise: string): string;
  /**
   * A number, or a string of its decimal digits: in a state's name, Pact turns a number into a string.
   *
   * @throws RangeError if it is present and anything else, or not from `least` to `most`.
   */
  integer(name: string, otherwise: number, least: number, most: number): number;
}

export function readerOf(params: Params): ParamReader {
  return {
    string: (name, otherwise) => {
      const { [name]: value = otherwise } = params;
      if (typeof value === 'string') return value;
      throw new RangeError(`${name} must be a string${got(value)}`);
    },
    integer: (name, otherwise, least, most) => {
      const { [name]: value = otherwise } = params;
      const digits = typeof value === 'string' && /^(?:0|[1-9]\d{0,15})$/.test(value);
      const number = digits ? Number(value) : value;
      if (Number.isSafeInteger(number) && Number(number) >= least && Number(number) <= most) {
        return Number(number);
      }
      throw new RangeError(`${name} must be an integer from ${least} to ${most}${shown(value)}`);
    },
  };
}

/** A parameter is not a secret, so that a string can be quoted. */
function shown(value: unknown): string {
  return typeof value === 'string' ? `; got ${quoted(value)}` : got(value);
}
