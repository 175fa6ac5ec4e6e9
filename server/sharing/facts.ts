import type { SqlEntityManager } from '@mikro-orm/sql';
import { caresFor } from '../database/who-asks.ts';
import { ProcessorContract } from '../processor-contract/processor-contract.entity.ts';
import { ConsentTab, ConsentTabStatus } from '../referral/consent-tab.entity.ts';
import { AgreementDataItem } from '../sharing-agreement/agreement-data-item.entity.ts';
import { AgreementParty } from '../sharing-agreement/agreement-party.entity.ts';
import { SharingAgreement } from '../sharing-agreement/sharing-agreement.entity.ts';
import { purposeInForce } from './notice-purpose.ts';
import { consentFacts } from './consent-facts.ts';
import type { AgreementFacts, Sharing, SharingFacts } from './gate.ts';
import { running } from './running-contract.ts';

/** Unscoped: whether it may be shared does not depend on what whoever asks may read. */
const UNSCOPED = { filters: false } as const;

/** What is to be shared, about whom, with whom and by whom. */
export interface Question extends Sharing {
  client: { id: string; restricted: boolean };
  recipient: string | null;
  recipientName: string | null;
  agreement: string | null;
  /** The study and the part of it, where it is for research to which she agreed (S49). */
  study: string | null;
  studyPart: string | null;
  /** The clinician who proposed it, who must care for the person still; nobody where data entry did. */
  clinician: string | null;
}

/** Gathers what the gate decides by, as it is at this moment. */
export async function sharingFacts(
  em: SqlEntityManager,
  question: Question,
  today: string,
): Promise<SharingFacts> {
  const { client, recipient, clinician } = question;
  return {
    ...question,
    today,
    hasRecipient: Boolean(recipient || question.recipientName?.trim()),
    agreement: question.agreement ? await agreementFacts(em, question.agreement, recipient) : null,
    consent: await consentFacts(em, question, today),
    ticked: await isTicked(em, client.id),
    contracted: recipient ? await isContracted(em, recipient) : false,
    described: await purposeInForce(em, question.purpose),
    restricted: client.restricted,
    cares: !clinician || (await caresFor(em, clinician, client.id, today)),
  };
}

async function agreementFacts(
  em: SqlEntityManager,
  id: string,
  recipient: string | null,
): Promise<AgreementFacts> {
  const agreement = await em.findOneOrFail(SharingAgreement, { id }, { ...UNSCOPED, refresh: true });
  const present = { agreement: id, removed: false };
  const parties = await em.find(AgreementParty, { ...present, leftOn: null, ourselves: false }, UNSCOPED);
  const items = await em.find(AgreementDataItem, { ...present }, UNSCOPED);
  const { status, purpose, startOn, endsOn, entitlementBasis, securityAssessment } = agreement;
  return {
    status,
    purpose,
    startOn,
    endsOn,
    assured: Boolean(entitlementBasis && securityAssessment),
    binds: parties.some(party => party.organisation === recipient),
    items: items.map(item => item.id),
  };
}

async function isTicked(em: SqlEntityManager, client: string): Promise<boolean> {
  return (await em.count(ConsentTab, { client, status: ConsentTabStatus.TICKED }, UNSCOPED)) > 0;
}

async function isContracted(em: SqlEntityManager, processor: string): Promise<boolean> {
  return (await em.count(ProcessorContract, running(processor), UNSCOPED)) > 0;
}
