import type { Json } from '../documented/documents.ts';

/** A line of an import: a record or an event, when it came in, and the data set that it is of. */
export type Line = Json;

export interface Known {
  /** As `AAM/4edc…: realized 2019-09-01T12:00:00Z`, the namespace as the data spell it. */
  readonly in?: Readonly<Record<string, string>>;
  readonly cameIn?: string;
  readonly dataSet?: string;
  /** What else the record says. */
  readonly more?: object;
}

/** A record of a person, who is known by an e-mail address alone. */
export function record(
  name: string,
  { in: segments = {}, cameIn, dataSet, more }: Known = {},
): Line {
  const segmentMembership: Record<string, Record<string, object>> = {};
  for (const [segment, membership] of Object.entries(segments)) {
    const [namespace = '', id = ''] = segment.split('/');
    const [status, lastQualificationTime] = membership.split(' ');
    segmentMembership[namespace] ??= {};
    segmentMembership[namespace][id] = { status, lastQualificationTime };
  }
  return {
    record: {
      identityMap: identityMap(name),
      personalEmail: { address: mail(name) },
      ...(Object.keys(segments).length > 0 && { segmentMembership }),
      ...more,
    },
    ...(cameIn && { ingestedAt: cameIn }),
    ...(dataSet && { dataSetId: dataSet }),
  };
}

export interface Happening {
  readonly cameIn?: string;
  readonly happened?: string;
  readonly browser?: string;
  readonly more?: object;
}

/** An event of a person. Somebody who has nothing but events is an "empty profile". */
export function event(
  name: string,
  id: string,
  { cameIn, happened = '2019-01-01T00:00:00Z', browser, more }: Happening = {},
): Line {
  return {
    event: {
      _id: id,
      timestamp: happened,
      identityMap: identityMap(name),
      ...(browser && { environment: { type: 'browser', browserDetails: details(browser) } }),
      ...more,
    },
    ...(cameIn && { ingestedAt: cameIn }),
  };
}

/** `Firefox 63` as an event tells it. */
function details(browser: string): object {
  const [name, version] = browser.split(' ');
  return { name, version, cookiesEnabled: true };
}

export function mail(name: string): string {
  return `${name}@example.com`;
}

function identityMap(name: string): object {
  return { Email: [{ id: mail(name), primary: true }] };
}

/** Whose rows they are, in alphabetical order; of `identities` or `identityMap`, whichever is there. */
export function namesIn(rows: readonly Json[]): readonly string[] {
  return rows.map(nameOf).toSorted();
}

function nameOf({ identities, identityMap }: Json): string {
  const ids = (identities ?? (identityMap as { Email: unknown } | undefined)?.Email) as
    | readonly { readonly id: string }[]
    | undefined;
  return ids?.[0]?.id.replace('@example.com', '') ?? '';
}

/** The row that the documents' own `fields`, identities.id and personalEmail.address, make of a person. */
export function contact(name: string): Json {
  return { identities: [{ id: mail(name) }], personalEmail: { address: mail(name) } };
}
