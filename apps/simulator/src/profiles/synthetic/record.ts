import { below, draw, idText, instant, pick, purpose, share } from './chance.ts';
import { createdAt, homeOf, identitiesOf, identityMapOf, recordUpdatedAt } from './identity.ts';
import {
  homeAddressOf,
  homePhoneOf,
  mailingAddressOf,
  mobilePhoneOf,
  personalEmailOf,
  personOf,
  workAddressOf,
  workEmailOf,
} from './person.ts';
import type { Person } from './subject.ts';

const MEMBER = purpose('loyalty member');
const POINTS = purpose('loyalty points');
const JOINED = purpose('loyalty joined');
const CARD = purpose('loyalty card');
const CONSENTS = purpose('consents');
const CONSENT_TIME = purpose('consent time');
const LANGUAGE = purpose('language');

const VALUES = ['y', 'y', 'y', 'n', 'n', 'p', 'u', 'y'];
const CHANNELS = ['email', 'email', 'sms', 'push'];
const MANY_POINTS = 40_000;

function loyaltyOf(of: Person) {
  if (share(draw(of, MEMBER)) >= 0.4) return undefined;
  const chance = share(draw(of, POINTS));
  // Few have many; halves show that points are numbers, not whole ones.
  const points = Math.floor(chance * chance * MANY_POINTS * 2) / 2;
  const card = draw(of, CARD) >>> 0;
  const ids = [`L${of.serial}`, ...(card % 10 === 0 ? [`L${of.serial}-${card % 9973}`] : [])];
  return {
    loyaltyID: ids,
    program: 'Circle',
    status: card % 16 === 1 ? 'paused' : 'active',
    tier: tierOf(points),
    points,
    joinDate: new Date(instant(draw(of, JOINED), createdAt(of), recordUpdatedAt(of) + 1)),
  };
}

function tierOf(points: number): string {
  if (points < 2_000) return 'bronze';
  if (points < 10_000) return 'silver';
  return points < 25_000 ? 'gold' : 'platinum';
}

/** One random value for all: three bits for each consent. */
function consentsOf(of: Person) {
  const bits = draw(of, CONSENTS);
  if (bits >>> 28 === 0) return undefined;
  const nth = (at: number) => ({ val: VALUES[(bits >>> (3 * at)) & 7] as string });
  return {
    collect: nth(0),
    share: nth(1),
    personalize: { content: nth(2) },
    marketing: {
      preferred: CHANNELS[(bits >>> 9) & 3],
      email: nth(4),
      push: nth(5),
      sms: nth(6),
    },
    metadata: {
      time: new Date(instant(draw(of, CONSENT_TIME), createdAt(of), recordUpdatedAt(of) + 1)),
    },
  };
}

const LANGUAGES = ['en-US', 'en-GB', 'de-DE', 'fr-FR', 'sv-SE', 'es-ES', 'pt-BR', 'ja-JP', 'ar-EG'];

function preferredLanguageOf(of: Person): string | undefined {
  const bits = draw(of, LANGUAGE);
  const chance = below(bits, 100);
  if (chance < 80) return homeOf(of).country.language;
  return chance < 90 ? pick(LANGUAGES, Math.imul(bits, 0x9e3779b1)) : undefined;
}

/** What is known of a profile that has events only. */
export const partsWithoutRecord: ReadonlyMap<string, (of: Person) => unknown> = new Map([
  ['identityMap', identityMapOf as (of: Person) => unknown],
  ['identities', identitiesOf],
]);

/** How each top-level field of a record is generated; `segmentMembership` depends on the query too. */
export const partsOfRecord: ReadonlyMap<string, (of: Person) => unknown> = new Map([
  ...partsWithoutRecord,
  ['_id', idText as (of: Person) => unknown],
  ['person', personOf],
  ['personalEmail', personalEmailOf],
  ['workEmail', workEmailOf],
  ['mobilePhone', mobilePhoneOf],
  ['homePhone', homePhoneOf],
  ['homeAddress', homeAddressOf],
  ['mailingAddress', mailingAddressOf],
  ['workAddress', workAddressOf],
  ['preferredLanguage', preferredLanguageOf],
  ['timeZone', (of) => homeOf(of).timeZone],
  ['loyalty', loyaltyOf],
  ['consents', consentsOf],
  [
    '_repo',
    (of) => ({
      createDate: new Date(createdAt(of)),
      modifyDate: new Date(recordUpdatedAt(of)),
    }),
  ],
]);
