import { randomUUID } from 'node:crypto';
import { AssignmentEnd } from '../assignment/assignment.entity.ts';
import { birthMark } from '../client/birth-mark.ts';
import { addDays } from '../clock/calendar.ts';
import {
  ContactDetailKind as Kind,
  ContactDetailStatus,
  VerifiedHow,
} from '../contact-detail/contact-detail.entity.ts';
import type { ConsentQuestion } from '../consent/consent-question.entity.ts';
import { FAMILY_NAMES } from './client-names.ts';
import { oneOf, personByChance } from './clients.ts';

/** Where invented lives take place. */
export interface Scene {
  random: () => number;
  today: string;
  /** Member organisations. */
  members: readonly string[];
  clinicians: readonly string[];
  /** Who verified how people are reached, and recorded what they answered. */
  verifier: string;
  /** The two questions in use. */
  questions: readonly ConsentQuestion[];
}

/** What is fixed of an invented life. */
interface Given {
  reference: string;
  nhsNumber: string | null;
  registeredOn: string;
  /** Whether somebody cares for the client today. */
  inCare: boolean;
}

/** A row as it is written. */
export type Row = Record<string, unknown>;

/** A client's rows, by table. */
export interface Life {
  client: Row;
  contactDetails: Row[];
  assignments: Row[];
}

/** Nobody's record is closed, restricted or a relative's among the thousands: the story has one of each. */
export const ACCESS = { restricted: false, sensitive: false, namedUsers: [], barred: [] };

/** Days of care: at least, and at most so many more. */
const SHORTEST = 42;
const SPREAD = 190;

/** A client who was registered on a day, how she is reached, and who cared for her. */
export function lifeByChance(scene: Scene, given: Given): Life {
  const { random, today } = scene;
  const person = personByChance(random, today);
  // So many of one name would be found at once that no search could be measured.
  const familyName =
    random() < 0.5 ? `${person.familyName} ${oneOf(random, FAMILY_NAMES)}` : person.familyName;
  const noon = new Date(`${given.registeredOn}T12:00:00Z`);
  const stored = () => ({ id: randomUUID(), version: 1, createdAt: noon, updatedAt: noon });
  const client = {
    ...stored(),
    ...ACCESS,
    ...person,
    familyName,
    reference: given.reference,
    nhsNumber: given.nhsNumber,
    birthMark: birthMark(familyName, person.dateOfBirth),
  };
  const part = () => ({ ...stored(), ...ACCESS, client: client.id });
  return {
    client,
    contactDetails: contactsOf(scene, given, noon).map(row => ({ ...part(), ...row })),
    assignments: careOf(scene, given).map(row => ({ ...part(), ...row })),
  };
}

function contactsOf(
  { random, verifier }: Scene,
  { reference, registeredOn }: Given,
  verifiedAt: Date,
): Row[] {
  const detail = (kind: Kind, value: string, postcode: string | null = null): Row => ({
    kind,
    value,
    postcode,
    startsOn: registeredOn,
    status: ContactDetailStatus.VERIFIED,
    verifiedHow: VerifiedHow.CONFIRMED_BY_CLIENT,
    verifiedAt,
    verifiedBy: verifier,
  });
  const end = String(Math.floor(random() * 1_000)).padStart(3, '0');
  const house = 1 + Math.floor(random() * 300);
  const reached = [
    detail(Kind.ADDRESS, `${house} Example Row, Birmingham`, 'B99 1AA'),
    detail(Kind.MOBILE, `07700 900${end}`),
  ];
  if (random() < 0.7) reached.push(detail(Kind.EMAIL, `${reference.toLowerCase()}@example.test`));
  return reached;
}

function careOf({ random, members, clinicians }: Scene, { registeredOn, inCare }: Given): Row[] {
  const organisation = oneOf(random, members);
  const by = (startsOn: string, endsOn: string | null, endReason: AssignmentEnd | null): Row => ({
    clinician: oneOf(random, clinicians),
    organisation,
    startsOn,
    endsOn,
    endReason,
  });
  const endsOn = addDays(registeredOn, SHORTEST + Math.floor(random() * SPREAD));
  const last = (startsOn: string) =>
    inCare ? by(startsOn, null, null) : by(startsOn, endsOn, AssignmentEnd.CARE_ENDED);
  if (random() > 0.15) return [last(registeredOn)];
  const handedOver = addDays(registeredOn, 20);
  return [by(registeredOn, handedOver, AssignmentEnd.TRANSFER), last(handedOver)];
}
