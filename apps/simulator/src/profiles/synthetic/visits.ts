/** A browser and the device that it runs on. */
export interface Browser {
  readonly name: string;
  readonly version: string;
  readonly userAgent: string;
  readonly operatingSystem: string;
  readonly operatingSystemVersion: string;
  readonly device: {
    readonly type: string;
    readonly manufacturer: string;
    readonly model: string;
    readonly screenWidth: number;
    readonly screenHeight: number;
  };
}

const phone = (manufacturer: string, model: string, screenWidth: number, screenHeight: number) => ({
  type: 'mobile',
  manufacturer,
  model,
  screenWidth,
  screenHeight,
});

const desktop = (manufacturer: string, model: string) => ({
  type: 'desktop',
  manufacturer,
  model,
  screenWidth: 1920,
  screenHeight: 1080,
});

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';

export const browsers: readonly Browser[] = [
  {
    name: 'Chrome',
    version: '120.0',
    userAgent: `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/120.0.0.0 Safari/537.36`,
    operatingSystem: 'Windows',
    operatingSystemVersion: '10',
    device: desktop('Example', 'Tower 3'),
  },
  {
    name: 'Edge',
    version: '121.0',
    userAgent: `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/121.0.0.0 Safari/537.36 Edg/121.0.0.0`,
    operatingSystem: 'Windows',
    operatingSystemVersion: '11',
    device: desktop('Example', 'Notebook 14'),
  },
  {
    name: 'Firefox',
    version: '115.0',
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:109.0) Gecko/20100101 Firefox/115.0',
    operatingSystem: 'Linux',
    operatingSystemVersion: '6.1',
    device: desktop('Example', 'Workstation'),
  },
  {
    name: 'Safari',
    version: '17.2',
    userAgent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.2 Safari/605.1.15',
    operatingSystem: 'macOS',
    operatingSystemVersion: '10.15.7',
    device: desktop('Apple', 'Mac'),
  },
  {
    name: 'Mobile Safari',
    version: '17.1',
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.1 Mobile/15E148 Safari/604.1',
    operatingSystem: 'iOS',
    operatingSystemVersion: '17.1',
    device: phone('Apple', 'iPhone', 390, 844),
  },
  {
    name: 'Chrome Mobile',
    version: '119.0',
    userAgent: `Mozilla/5.0 (Linux; Android 10; K) ${WEBKIT} Chrome/119.0.0.0 Mobile Safari/537.36`,
    operatingSystem: 'Android',
    operatingSystemVersion: '10',
    device: phone('Example', 'Phone 7', 412, 915),
  },
];

/** The vendor's own types of events, the common ones oftener. */
export const eventTypes = [
  'web.webpagedetails.pageViews',
  'web.webpagedetails.pageViews',
  'web.webpagedetails.pageViews',
  'web.webinteraction.linkClicks',
  'commerce.productViews',
  'commerce.productViews',
  'commerce.productListAdds',
  'commerce.checkouts',
  'commerce.purchases',
] as const;

export type EventType = (typeof eventTypes)[number];

export interface Page {
  readonly name: string;
  readonly path: string;
  readonly section: string;
}

export const pages: readonly Page[] = [
  { name: 'Home', path: '/', section: 'home' },
  { name: 'New arrivals', path: '/new', section: 'shop' },
  { name: 'Sale', path: '/sale', section: 'shop' },
  { name: 'Search results', path: '/search?q=tent', section: 'search' },
  { name: 'Stores', path: '/stores', section: 'help' },
  { name: 'My account', path: '/account', section: 'account' },
  { name: 'Über uns', path: '/%C3%BCber-uns', section: 'help' },
];

export interface Referrer {
  readonly type: string;
  /** Absent if the user typed the URL. */
  readonly url?: string;
}

export const referrers: readonly Referrer[] = [
  { type: 'typed_bookmarked' },
  { type: 'internal', url: 'https://www.example.com/' },
  { type: 'search_engine', url: 'https://search.example.net/?q=example' },
  { type: 'social', url: 'https://social.example.org/feed' },
  { type: 'email', url: 'https://mail.example.net/' },
];

export const links = ['Add to wish list', 'Newsletter', 'Size guide', 'Contact', 'Next page'];

export const campaigns = ['spring', 'summer sale', 'back to school', 'black friday', 'newsletter'];

export interface Product {
  readonly sku: string;
  readonly name: string;
  /** In hundredths of the currency, whichever it is. */
  readonly price: number;
}

export const products: readonly Product[] = [
  { sku: 'TNT-200', name: 'Tent for two', price: 18995 },
  { sku: 'BAG-045', name: 'Rucksack 45 l', price: 12950 },
  { sku: 'SLP-007', name: 'Sleeping bag −7 °C', price: 9900 },
  { sku: 'STV-001', name: 'Gas stove', price: 4999 },
  { sku: 'MUG-330', name: 'Enamel mug', price: 1250 },
  { sku: 'LMP-012', name: 'Head lamp', price: 3495 },
  { sku: 'BTS-042', name: 'Walking boots', price: 15900 },
  { sku: 'SCK-003', name: 'Socks, 3 pairs', price: 1999 },
  { sku: 'MAP-010', name: 'Map 1:25 000', price: 1095 },
  { sku: 'RPE-060', name: 'Rope, 60 m', price: 14900 },
];
