import { describe, expect, it } from 'vitest';
import { eventSchema, recordSchema } from './schema.ts';
import type { XdmType } from './xdm.ts';

/** The kind at the end of a path, through lists and, by any key, through maps. */
function kindAt(type: XdmType | undefined, path: readonly string[]): string | undefined {
  if (type?.kind === 'list') return path.length === 0 ? 'list' : kindAt(type.of, path);
  const [step, ...rest] = path;
  if (!type || step === undefined) return type?.kind;
  if (type.kind === 'map') return kindAt(type.of, rest);
  if (type.kind !== 'struct' || !Object.hasOwn(type.fields, step)) return undefined;
  return kindAt(type.fields[step], rest);
}

describe('schema', () => {
  // What the examples of the documents ask for, and what a user of the data model looks for first.
  it.each([
    ['identities.id', 'string'],
    ['personalEmail.address', 'string'],
    ['identityMap', 'map'],
    ['identityMap.ECID.id', 'string'],
    ['identityMap.ECID', 'list'],
    ['person.name.firstName', 'string'],
    ['person.birthDate', 'date'],
    ['person.birthYear', 'integer'],
    ['homeAddress._schema.latitude', 'number'],
    ['mobilePhone.number', 'string'],
    ['segmentMembership.ups.any.status', 'string'],
    ['segmentMembership.ups.any.lastQualificationTime', 'timestamp'],
    ['loyalty.joinDate', 'timestamp'],
    ['consents.marketing.email.val', 'string'],
    ['_repo.modifyDate', 'timestamp'],
    ['personalEmail.adress', undefined],
    ['environment.browserDetails.name', undefined],
  ])('should have %s in a record as %s', (path, kind) => {
    expect(kindAt(recordSchema, path.split('.'))).toBe(kind);
  });

  it.each([
    ['environment.browserDetails.name', 'string'],
    ['environment.browserDetails.version', 'string'],
    ['_id', 'string'],
    ['_experience', 'struct'],
    ['timestamp', 'timestamp'],
    ['web.webPageDetails.pageViews.value', 'number'],
    ['web.webReferrer.URL', 'string'],
    ['commerce.order.priceTotal', 'number'],
    ['productListItems.SKU', 'string'],
    ['productListItems.quantity', 'integer'],
    ['_acp_system_metadata.ingestTime', 'timestamp'],
    ['personalEmail.address', undefined],
  ])('should have %s in an event as %s', (path, kind) => {
    expect(kindAt(eventSchema, path.split('.'))).toBe(kind);
  });
});
