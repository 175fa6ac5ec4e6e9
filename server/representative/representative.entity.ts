import { withClientAccess } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { Choice, Day, Flag, Instant, Link, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';

/** Who acts for somebody else (RR-7). */
export enum RepresentativeKind {
  PARENT = 'PARENT',
  ATTORNEY = 'ATTORNEY',
  DEPUTY = 'DEPUTY',
  PERSONAL_REPRESENTATIVE = 'PERSONAL_REPRESENTATIVE',
  OTHER_AGENT = 'OTHER_AGENT',
}

/** By what it was shown that somebody may (RR-7). */
export enum AuthorityEvidence {
  BIRTH_CERTIFICATE = 'BIRTH_CERTIFICATE',
  PARENTAL_RESPONSIBILITY_AGREEMENT = 'PARENTAL_RESPONSIBILITY_AGREEMENT',
  COURT_ORDER = 'COURT_ORDER',
  /** For health and welfare, and registered; one for property and money gives no say here. */
  REGISTERED_LPA_HEALTH_WELFARE = 'REGISTERED_LPA_HEALTH_WELFARE',
  GRANT_OF_REPRESENTATION = 'GRANT_OF_REPRESENTATION',
  SIGNED_AUTHORITY = 'SIGNED_AUTHORITY',
}

/** Where an authority stands. */
export enum RepresentativeStatus {
  ACTIVE = 'ACTIVE',
  LAPSED = 'LAPSED',
  ENDED = 'ENDED',
}

/** Why a parent's authority is over by itself (§2.14). */
export enum LapseReason {
  TURNED_18 = 'TURNED_18',
  FOUND_COMPETENT = 'FOUND_COMPETENT',
}

/** What a person writes of a representative. */
export abstract class RepresentativeFields extends Stored {
  @Link(() => Client, { about: 'For whom.', writeOnce: true })
  client!: string;

  @Text({
    about: 'Name of whoever acts for the client.',
    max: 200,
    writeOnce: true,
    maskable: true,
    purposes: ['P02', 'P07'],
  })
  name!: string;

  @Choice(RepresentativeKind, 'RepresentativeKind', {
    about: 'As what (RR-7).',
    writeOnce: true,
    purposes: ['P02', 'P07'],
  })
  kind!: RepresentativeKind;

  @Choice(AuthorityEvidence, 'AuthorityEvidence', {
    about: 'What showed the authority, of a parent the parental responsibility.',
    writeOnce: true,
    maskable: true,
    purposes: ['P02', 'P07'],
  })
  evidence!: AuthorityEvidence;

  @Day({ about: 'When it was seen.', writeOnce: true, maskable: true, purposes: ['P02', 'P07'] })
  evidenceSeenOn!: string;

  @Narrative({
    about: 'What was seen, such as the number of the order, and what it does not cover.',
    optional: true,
    max: 1_000,
    purposes: ['P02', 'P07'],
  })
  evidenceNote: string | null = null;

  @Day({ about: 'First day of the authority.', writeOnce: true, purposes: ['P02', 'P07'] })
  startsOn!: string;

  @Flag({
    about: 'Whether the parents disagree: then nobody acts on the word of one of them alone (§2.14).',
    default: false,
    maskable: true,
    purposes: ['P02', 'P20'],
    indispensable: true,
  })
  inConflict: boolean = false;
}

/** Who acts for a client, as what, and by which evidence (§2.14, RR-7). */
@Resource({
  about: 'Who acts for a client, and by which evidence (§2.14, RR-7).',
  parent: 'client',
  order: { startsOn: 'DESC' },
  derived: {
    holds: ['client', 'kind', 'status', 'startsOn'],
    deadline: ['status', 'reaskDueOn', 'reaskedAt'],
  },
})
export class Representative extends withClientAccess(RepresentativeFields) {
  @Choice(RepresentativeStatus, 'RepresentativeStatus', { about: 'Where it stands.' })
  status: RepresentativeStatus = RepresentativeStatus.ACTIVE;

  @Link(() => User, { about: 'Who recorded it.' })
  recordedBy!: string;

  @Day({ about: 'The first day on which the authority is over.', optional: true })
  endsOn: string | null = null;

  @Choice(LapseReason, 'LapseReason', { about: 'Why it is over by itself.', optional: true })
  lapseReason: LapseReason | null = null;

  @Day({ about: 'By when the client is asked for her own consents.', optional: true })
  reaskDueOn: string | null = null;

  @Instant({ about: 'When she was.', optional: true })
  reaskedAt: Date | null = null;

  @Link(() => User, { about: 'Who asked her.', optional: true })
  reaskedBy: string | null = null;
}
