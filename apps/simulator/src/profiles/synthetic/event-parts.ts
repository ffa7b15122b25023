import type { Instant } from '../../core/clock.ts';
import { below, draw, idText, part, pick, purpose, type Subject, share } from './chance.ts';
import { eventIdentityMapOf, homeOf } from './identity.ts';
import type { Person } from './subject.ts';
import {
  browsers,
  campaigns,
  type EventType,
  eventTypes,
  links,
  pages,
  products,
  referrers,
} from './visits.ts';

/** An event while its parts are generated. */
export interface Visit extends Subject {
  readonly person: Person;
  /** Its number among the events of its profile. */
  readonly nth: number;
  readonly happenedAt: Instant;
  readonly ingestedAt: Instant;
}

const TYPE = purpose('event type');
const BROWSER = purpose('browser');
const ADDRESS = purpose('network address');
const PAGE = purpose('page');
const REFERRER = purpose('referrer');
const LINK = purpose('link');
const ITEMS = purpose('number of items');
const ITEM = purpose('item');
const PRODUCT = purpose('product');
const QUANTITY = purpose('quantity');
const CAMPAIGN = purpose('campaign');
const PLACE = purpose('place');
const EXPERIENCE = purpose('experience');

const SITE = 'https://www.example.com';
/** Networks set apart for documents (RFC 5737). */
const NETWORKS = ['192.0.2', '198.51.100', '203.0.113'];
const MOST_ITEMS = 4;
const once = { value: 1 } as const;

function typeOf(of: Visit): EventType {
  return pick(eventTypes, draw(of, TYPE));
}

/** A profile has about two browsers. */
function browserOf(of: Visit) {
  return pick(browsers, draw(of.person, BROWSER + (draw(of, BROWSER) & 1)));
}

function environmentOf(of: Visit) {
  const browser = browserOf(of);
  const bits = draw(of, ADDRESS);
  const { screenWidth, screenHeight } = browser.device;
  return {
    type: 'browser',
    operatingSystem: browser.operatingSystem,
    operatingSystemVersion: browser.operatingSystemVersion,
    ipV4: `${pick(NETWORKS, bits)}.${1 + (bits & 0x7f)}`,
    browserDetails: {
      name: browser.name,
      version: browser.version,
      userAgent: browser.userAgent,
      acceptLanguage: homeOf(of.person).country.language,
      cookiesEnabled: (bits & 0xf00) !== 0,
      javaScriptEnabled: true,
      viewportWidth: screenWidth,
      viewportHeight: screenHeight - 100 - ((bits >>> 12) & 0x1f),
    },
  };
}

function webOf(of: Visit) {
  const { name, path, section } = pick(pages, draw(of, PAGE));
  const referrer = pick(referrers, draw(of, REFERRER));
  const link = pick(links, draw(of, LINK));
  return {
    webPageDetails: {
      name,
      URL: SITE + path,
      siteSection: section,
      isHomePage: path === '/',
      pageViews: once,
    },
    webReferrer: { ...(referrer.url && { URL: referrer.url }), type: referrer.type },
    ...(typeOf(of) === 'web.webinteraction.linkClicks' && {
      webInteraction: { name: link, type: 'other', URL: `${SITE}/go`, linkClicks: once },
    }),
  };
}

/** Products with quantities, prices in hundredths; none if nothing is viewed or bought. */
function itemsOf(of: Visit) {
  const type = typeOf(of);
  if (!type.startsWith('commerce.')) return undefined;
  const count = type === 'commerce.productViews' ? 1 : 1 + below(draw(of, ITEMS), MOST_ITEMS);
  return Array.from({ length: count }, (_, nth) => {
    const item = part(of, ITEM, nth);
    const quantity = 1 + below(draw(item, QUANTITY) & draw(item, ITEM), 4);
    const product = pick(products, draw(item, PRODUCT));
    return { ...product, quantity, total: product.price * quantity };
  });
}

function productListItemsOf(of: Visit) {
  const currencyCode = homeOf(of.person).country.currency;
  return itemsOf(of)?.map(({ sku, name, quantity, total }) => ({
    SKU: sku,
    name,
    quantity,
    priceTotal: total / 100,
    currencyCode,
  }));
}

function commerceOf(of: Visit) {
  switch (typeOf(of)) {
    case 'commerce.productViews':
      return { productViews: once };
    case 'commerce.productListAdds':
      return { productListAdds: once };
    case 'commerce.checkouts':
      return { checkouts: once };
    case 'commerce.purchases':
      return { order: orderOf(of), purchases: once };
    default:
      return undefined;
  }
}

function orderOf(of: Visit) {
  let total = 0;
  for (const item of itemsOf(of) ?? []) total += item.total;
  return {
    purchaseID: `PO-${of.person.serial}-${of.nth + 1}`,
    priceTotal: total / 100,
    currencyCode: homeOf(of.person).country.currency,
  };
}

/** Known for some: the middle of the city where the person lives. */
function placeContextOf(of: Visit) {
  const chance = draw(of, PLACE);
  if (share(chance) >= 0.6) return undefined;
  const home = homeOf(of.person);
  return {
    geo: {
      city: home.city,
      ...(chance & 1 && { postalCode: pick(home.postalCodes, chance) }),
      stateProvince: home.province,
      countryCode: home.country.code,
      _schema: { latitude: home.latitude / 10_000, longitude: home.longitude / 10_000 },
    },
  };
}

function experienceOf(of: Visit) {
  const bits = draw(of, EXPERIENCE);
  const campaign = pick(campaigns, draw(of, CAMPAIGN));
  return {
    analytics: {
      customDimensions: {
        eVars: { eVar1: `visit-${bits >>> 24}`, ...(bits & 1 && { eVar2: campaign }) },
        props: { prop1: pick(pages, draw(of, PAGE)).section, prop2: bits & 2 ? 'member' : 'guest' },
      },
      event1to100: { event1: once, ...(bits & 4 && { event2: { value: (bits >>> 3) & 0xff } }) },
    },
    ...(bits & 8 && {
      campaign: { name: campaign, trackingCode: `cid-${(bits >>> 4) & 0xfff}` },
    }),
  };
}

/** How each top-level field of an event is generated. */
export const partsOfEvent: ReadonlyMap<string, (of: Visit) => unknown> = new Map([
  ['_id', ((of) => `${idText(of.person)}-${of.nth + 1}`) as (of: Visit) => unknown],
  ['timestamp', (of) => new Date(of.happenedAt)],
  ['eventType', typeOf],
  ['identityMap', (of) => eventIdentityMapOf(of.person)],
  ['environment', environmentOf],
  ['device', (of) => browserOf(of).device],
  ['web', webOf],
  ['commerce', commerceOf],
  ['productListItems', productListItemsOf],
  ['placeContext', placeContextOf],
  ['_experience', experienceOf],
  ['_acp_system_metadata', (of) => ({ ingestTime: new Date(of.ingestedAt) })],
]);
