import { randomUUID } from 'node:crypto';
import { addDays } from '../clock/calendar.ts';
import { consentRefreshDue } from '../clock/consent.ts';
import { PreferenceSource } from '../communication/communication.vocabulary.ts';
import { ConsentAnswer, ConsentHow, ConsentStatus } from '../consent/consent-record.entity.ts';
import { ContactMethod } from '../../schema/contact-method.ts';
import { ConsentTabStatus } from '../referral/consent-tab.entity.ts';
import {
  CareSector,
  DischargeReason,
  ReferralSource,
  ReferralStatus,
} from '../referral/referral.vocabulary.ts';
import { oneOf } from './clients.ts';
import { ACCESS, type Life, type Row, type Scene } from './lives.ts';

/** Since when referrals and answers are kept here, in days: what came before is in older books. */
export const KEPT_SINCE = 600;

/** A person's referral with both answers, the tick and her preferences asked; a few of each are still open. */
export interface Agreed {
  referral: Row;
  consents: Row[];
  tabs: Row[];
  inquiries: Row[];
}

/** What goes with a life: `references` are of one referral and two answers. */
export function agreementsOf(
  { random, verifier, questions }: Scene,
  { client, assignments }: Life,
  [referralReference, ...answerReferences]: readonly string[],
): Agreed {
  const { createdAt, updatedAt } = client as { createdAt: Date; updatedAt: Date };
  const registeredOn = createdAt.toISOString().slice(0, 10);
  const part = () => ({ id: randomUUID(), version: 1, createdAt, updatedAt, client: client.id, ...ACCESS });
  const last = assignments.at(-1)!;
  const isTicked = random() > 0.04;
  const sourceType = oneOf(random, [
    ReferralSource.GP,
    ReferralSource.GP,
    ReferralSource.SELF,
    ReferralSource.NURSE,
  ]);
  const isSelf = sourceType === ReferralSource.SELF;
  const ended = last.endsOn !== null;
  const referral = {
    ...part(),
    reference: referralReference,
    sourceType,
    careSector: isSelf ? CareSector.NA : CareSector.PRIMARY,
    referrer: isSelf ? null : 'Harrow Lane Surgery',
    receivedAt: createdAt,
    obtainedOn: registeredOn,
    status: ended ? ReferralStatus.DISCHARGED : isTicked ? ReferralStatus.ACTIVE : ReferralStatus.ACCEPTED,
    refused: [],
    questionsAnsweredOn: registeredOn,
    acceptedAt: createdAt,
    acceptedBy: verifier,
    activatedAt: isTicked ? createdAt : null,
    dischargedOn: last.endsOn,
    dischargeReason: ended ? DischargeReason.COMPLETED : null,
    art14DueOn: isSelf ? null : addDays(registeredOn, 28),
    art14GivenAt: isSelf ? null : createdAt,
    art14Method: isSelf ? null : ContactMethod.POST,
    art14NoticeVersion: isSelf ? null : questions[0]!.noticeVersion,
  };
  const consents = questions.map(({ id, code, kind, noticeVersion }, place) => ({
    ...part(),
    reference: answerReferences[place],
    question: id,
    code,
    kind,
    noticeVersion,
    answer: ConsentAnswer.YES,
    status: ConsentStatus.GRANTED,
    latest: true,
    how: oneOf(random, [ConsentHow.PHONE, ConsentHow.FACE_TO_FACE, ConsentHow.ONLINE]),
    givenAt: createdAt,
    recordedAt: createdAt,
    takenBy: verifier,
    refreshDue: consentRefreshDue(createdAt),
  }));
  const tab = {
    ...part(),
    referral: referral.id,
    dcrsRef: `DCRS-${referralReference}`,
    storage: true,
    processing: true,
    sharing: true,
    tickedBy: verifier,
    tickedAt: createdAt,
    status: ConsentTabStatus.TICKED,
  };
  const inquiry = { ...part(), askedAt: createdAt, source: PreferenceSource.REFERRAL, recordedBy: verifier };
  return {
    referral,
    consents,
    tabs: isTicked ? [tab] : [],
    inquiries: isTicked ? [inquiry] : [],
  };
}
