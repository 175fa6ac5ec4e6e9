import type { SqlEntityManager } from '@mikro-orm/sql';
import { addDays } from '../clock/calendar.ts';
import { nextReference } from '../crud/reference.ts';
import { Organisation, OrganisationKind as Kind } from '../organisation/organisation.entity.ts';
import type { Clock } from '../time.ts';

interface Entry {
  key: string;
  name: string;
  kind: Kind;
  country?: string;
  ico?: string;
  /** Days from today on which the registration runs out. */
  icoDays?: number;
  contact?: string;
  domain?: string;
  phone?: string;
}

/** Whom the demo's organisation deals with, all invented but the regulator; addresses and numbers lead nowhere. */
export const ORGANISATIONS = [
  {
    key: 'careRecords',
    name: 'Larkfield Records Systems Ltd',
    kind: Kind.PROCESSOR,
    ico: 'ZA310442',
    icoDays: 201,
    contact: 'Odette Farrant',
    domain: 'larkfield.test',
    phone: '0121 496 0101',
  },
  {
    key: 'telephony',
    name: 'Bellwether Voice Ltd',
    kind: Kind.PROCESSOR,
    ico: 'ZA288190',
    icoDays: 25,
    contact: 'Piers Holloway-Nye',
    domain: 'bellwether-voice.test',
    phone: '0121 496 0102',
  },
  {
    key: 'textGateway',
    name: 'Pinglewood Messaging Ltd',
    kind: Kind.PROCESSOR,
    ico: 'ZB104577',
    icoDays: 88,
    contact: 'Amara Tressel',
    domain: 'pinglewood.test',
    phone: '0121 496 0103',
  },
  {
    key: 'cloud',
    name: 'Northlantern Cloud Inc',
    kind: Kind.PROCESSOR,
    country: 'US',
    contact: 'Dale Overmeyer',
    domain: 'northlantern.test',
  },
  {
    key: 'survey',
    name: 'Thistlecrown Surveys Ltd',
    kind: Kind.PROCESSOR,
    contact: 'Linus Quarmby',
    domain: 'thistlecrown.test',
    phone: '0121 496 0105',
  },
  {
    key: 'payroll',
    name: 'Copperbeech Payroll Services Ltd',
    kind: Kind.PROCESSOR,
    ico: 'Z7730021',
    icoDays: 310,
    contact: 'Hester Brandreth',
    domain: 'copperbeech.test',
    phone: '0121 496 0106',
  },
  {
    key: 'shredding',
    name: 'Greyferry Confidential Shredding Ltd',
    kind: Kind.PROCESSOR,
    ico: 'ZA552318',
    icoDays: 140,
    contact: 'Col Vickerage',
    domain: 'greyferry.test',
    phone: '0121 496 0107',
  },
  {
    key: 'transcription',
    name: 'Mossbarrow Transcription Ltd',
    kind: Kind.PROCESSOR,
    ico: 'ZA119034',
    icoDays: -4,
    contact: 'Una Prendergast-Low',
    domain: 'mossbarrow.test',
    phone: '0121 496 0108',
  },
  {
    key: 'reminders',
    name: 'Cuckooclock Reminders Ltd',
    kind: Kind.PROCESSOR,
    contact: 'Jory Pelham',
    domain: 'cuckooclock.test',
    phone: '0121 496 0109',
  },
  {
    key: 'youngPeople',
    name: "Kingfisher Young People's Project",
    kind: Kind.REFERRER,
    ico: 'ZA404871',
    icoDays: 260,
    contact: 'Tamsin Eboe',
    domain: 'kingfisher-project.test',
    phone: '0121 496 0120',
  },
  {
    key: 'surgery',
    name: 'Harrow Lane Surgery',
    kind: Kind.REFERRER,
    ico: 'Z6612904',
    icoDays: 190,
    contact: 'Practice manager',
    domain: 'harrowlane.test',
    phone: '0121 496 0121',
  },
  {
    key: 'university',
    name: 'University of Wenbury',
    kind: Kind.RESEARCH,
    ico: 'Z5590113',
    icoDays: 122,
    contact: 'Professor Ines Calloway-Drew',
    domain: 'wenbury.test',
    phone: '0121 496 0130',
  },
  {
    key: 'memberNorth',
    name: 'Northgate Listening Trust',
    kind: Kind.MEMBER,
    ico: 'ZA700812',
    icoDays: 230,
    contact: 'Gwen Attersley',
    domain: 'northgate-listening.test',
    phone: '0121 496 0140',
  },
  {
    key: 'memberSouth',
    name: 'Southmere Counselling Charity',
    kind: Kind.MEMBER,
    ico: 'ZA700934',
    icoDays: 47,
    contact: 'Rowan Tisdale',
    domain: 'southmere.test',
    phone: '0121 496 0141',
  },
  {
    key: 'memberEast',
    name: 'Eastholt Bereavement Support',
    kind: Kind.MEMBER,
    ico: 'ZB201558',
    icoDays: 338,
    contact: 'Marguerite Osei-Lunt',
    domain: 'eastholt.test',
    phone: '0121 496 0142',
  },
  {
    key: 'council',
    name: 'Wenshire Council Safeguarding Team',
    kind: Kind.THIRD_PARTY,
    ico: 'Z4808812',
    icoDays: 175,
    contact: 'Duty desk',
    domain: 'wenshire-council.test',
    phone: '0121 496 0150',
  },
  {
    key: 'commissioner',
    name: 'Wenshire Integrated Care Board',
    kind: Kind.COMMISSIONER,
    ico: 'ZB339017',
    icoDays: 290,
    contact: 'Contracts team',
    domain: 'wenshire-icb.test',
    phone: '0121 496 0160',
  },
  {
    key: 'nationalReturn',
    name: 'National Therapies Dataset Service',
    kind: Kind.COMMISSIONER,
    ico: 'ZB110026',
    icoDays: 244,
    contact: 'Collections desk',
    domain: 'therapies-dataset.test',
    phone: '0121 496 0161',
  },
  { key: 'regulator', name: "Information Commissioner's Office (ICO)", kind: Kind.REGULATOR },
  {
    key: 'cardPayments',
    name: 'Tollbridge Card Services Ltd',
    kind: Kind.PAYMENT,
    ico: 'ZB410226',
    icoDays: 152,
    contact: 'Ottoline Marsh-Hale',
    domain: 'tollbridge-cards.test',
    phone: '0121 496 0170',
  },
  { key: 'bank', name: 'Merrowdale Bank plc', kind: Kind.PAYMENT },
] as const satisfies readonly Entry[];

/** An organisation of the demo. */
export type OrganisationKey = (typeof ORGANISATIONS)[number]['key'];

/** The demo's organisations by key. */
export type Organisations = Record<OrganisationKey, Organisation>;

/** Registers them; flushes. */
export async function seedOrganisations(em: SqlEntityManager, clock: Clock): Promise<Organisations> {
  const made: [string, Organisation][] = [];
  for (const entry of ORGANISATIONS as readonly Entry[]) {
    const reference = await nextReference(em, 'ORG', clock.today().slice(0, 4));
    made.push([
      entry.key,
      em.create(Organisation, { ...columnsOf(entry, clock.today()), reference } as never),
    ]);
  }
  await em.persist(made.map(([, organisation]) => organisation)).flush();
  return Object.fromEntries(made) as Organisations;
}

function columnsOf({ name, kind, country, ico, icoDays, contact, domain, phone }: Entry, today: string) {
  return {
    name,
    kind,
    country: country ?? 'GB',
    icoRegistration: ico ?? null,
    icoExpiresOn: icoDays === undefined ? null : addDays(today, icoDays),
    contactName: contact ?? null,
    contactEmail: domain ? `privacy@${domain}` : null,
    contactPhone: phone ?? null,
    website: domain ? `https://www.${domain}` : null,
    noticeUrl: domain ? `https://www.${domain}/privacy` : null,
  };
}
