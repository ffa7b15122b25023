import { own } from '../own.ts';
import type { XdmStruct, XdmType } from '../xdm.ts';

type Convert = (value: unknown) => unknown;

/**
 * Turns a column's values into what the writer takes: dates become Dates, and a struct that may lack a field
 * which every object inherits (`constructor`) loses what it inherits. Undefined for a column that can be
 * taken as it is, as nearly all can.
 */
export function conversionOf(type: XdmType): Convert | undefined {
  switch (type.kind) {
    case 'date':
      return (text) => new Date(`${text}T00:00:00Z`);
    case 'list': {
      const convert = conversionOf(type.of);
      return convert && ((list) => (list as unknown[]).map((item) => absentOr(convert, item)));
    }
    case 'map': {
      const convert = conversionOf(type.of);
      return convert && ((map) => mapped(map as object, convert));
    }
    case 'struct':
      return structConversion(type);
    default:
      return undefined;
  }
}

function structConversion({ fields }: XdmStruct): Convert | undefined {
  const conversions = Object.entries(fields).map(
    ([name, type]) => [name, conversionOf(type)] as const,
  );
  const isPlain = conversions.every(([name, convert]) => !convert && !(name in Object.prototype));
  if (isPlain) return undefined;
  return (struct) => {
    const copy: Record<string, unknown> = Object.create(null);
    for (const [name, convert] of conversions) {
      copy[name] = absentOr(convert, own(struct as Record<string, unknown>, name));
    }
    return copy;
  };
}

function mapped(map: object, convert: Convert): Map<string, unknown> {
  return new Map(Object.entries(map).map(([key, value]) => [key, absentOr(convert, value)]));
}

function absentOr(convert: Convert | undefined, value: unknown): unknown {
  return value === undefined || value === null || !convert ? value : convert(value);
}
