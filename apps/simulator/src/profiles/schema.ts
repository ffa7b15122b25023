import type { XdmList, XdmMap, XdmStruct, XdmType } from './xdm.ts';

const text = { kind: 'string' } as const;
const yesOrNo = { kind: 'boolean' } as const;
const integer = { kind: 'integer' } as const;
const number = { kind: 'number' } as const;
const timestamp = { kind: 'timestamp' } as const;
const date = { kind: 'date' } as const;

const struct = (fields: Readonly<Record<string, XdmType>>): XdmStruct => ({
  kind: 'struct',
  fields,
});
const list = (of: XdmType): XdmList => ({ kind: 'list', of });
const map = (of: XdmType): XdmMap => ({ kind: 'map', of });

const identityMap = map(list(struct({ id: text, authenticatedState: text, primary: yesOrNo })));

const segmentMembership = map(map(struct({ status: text, lastQualificationTime: timestamp })));

const emailAddress = struct({
  address: text,
  primary: yesOrNo,
  status: text,
  type: text,
});

const phoneNumber = struct({ number: text, countryCode: text, primary: yesOrNo, status: text });

const place = struct({ latitude: number, longitude: number });

const address = struct({
  street1: text,
  street2: text,
  city: text,
  postalCode: text,
  stateProvince: text,
  country: text,
  countryCode: text,
  primary: yesOrNo,
  status: text,
  lastVerifiedDate: date,
  _schema: place,
});

const person = struct({
  name: struct({ courtesyTitle: text, firstName: text, lastName: text, fullName: text }),
  birthDate: date,
  birthYear: integer,
  birthMonth: integer,
  birthDay: integer,
  gender: text,
  maritalStatus: text,
  nationality: text,
});

const consent = struct({ val: text });

const consents = struct({
  collect: consent,
  share: consent,
  personalize: struct({ content: consent }),
  marketing: struct({ preferred: text, email: consent, push: consent, sms: consent }),
  metadata: struct({ time: timestamp }),
});

const loyalty = struct({
  loyaltyID: list(text),
  program: text,
  status: text,
  tier: text,
  points: number,
  joinDate: timestamp,
});

/** The record fields of the union schema `_xdm.context.profile`: an excerpt, by the names of the vendor's data model. */
export const recordSchema: XdmStruct = struct({
  _id: text,
  identityMap,
  /** The identities before there was `identityMap`; Adobe's example requests them. */
  identities: list(struct({ id: text, namespace: struct({ code: text }), primary: yesOrNo })),
  person,
  personalEmail: emailAddress,
  workEmail: emailAddress,
  mobilePhone: phoneNumber,
  homePhone: phoneNumber,
  homeAddress: address,
  mailingAddress: address,
  workAddress: address,
  preferredLanguage: text,
  timeZone: text,
  loyalty,
  consents,
  segmentMembership,
  _repo: struct({ createDate: timestamp, modifyDate: timestamp }),
});

const measure = struct({ value: number });

const environment = struct({
  type: text,
  operatingSystem: text,
  operatingSystemVersion: text,
  ipV4: text,
  browserDetails: struct({
    name: text,
    version: text,
    userAgent: text,
    acceptLanguage: text,
    cookiesEnabled: yesOrNo,
    javaScriptEnabled: yesOrNo,
    viewportWidth: integer,
    viewportHeight: integer,
  }),
});

const device = struct({
  type: text,
  manufacturer: text,
  model: text,
  screenWidth: integer,
  screenHeight: integer,
});

const web = struct({
  webPageDetails: struct({
    name: text,
    URL: text,
    siteSection: text,
    isHomePage: yesOrNo,
    pageViews: measure,
  }),
  webReferrer: struct({ URL: text, type: text }),
  webInteraction: struct({ name: text, type: text, URL: text, linkClicks: measure }),
});

const commerce = struct({
  order: struct({ purchaseID: text, priceTotal: number, currencyCode: text }),
  productViews: measure,
  productListAdds: measure,
  checkouts: measure,
  purchases: measure,
});

const productListItem = struct({
  SKU: text,
  name: text,
  quantity: integer,
  priceTotal: number,
  currencyCode: text,
});

const placeContext = struct({
  geo: struct({
    city: text,
    postalCode: text,
    stateProvince: text,
    countryCode: text,
    _schema: place,
  }),
});

const experience = struct({
  analytics: struct({
    customDimensions: struct({ eVars: struct({ eVar1: text, eVar2: text }), props: map(text) }),
    event1to100: struct({ event1: measure, event2: measure }),
  }),
  campaign: struct({ name: text, trackingCode: text }),
});

/** The time-series fields of the union schema. */
export const eventSchema: XdmStruct = struct({
  _id: text,
  /** When it happened. */
  timestamp,
  eventType: text,
  identityMap,
  environment,
  device,
  web,
  commerce,
  productListItems: list(productListItem),
  placeContext,
  _experience: experience,
  /** Its ingestion time. */
  _acp_system_metadata: struct({ ingestTime: timestamp }),
});
