import { AgreementItem } from '../sharing-agreement/agreement-item.entity.ts';
import { AgreementParty } from '../sharing-agreement/agreement-party.entity.ts';
import { AgreementStatus, SharingAgreement } from '../sharing-agreement/sharing-agreement.entity.ts';
import type { Context } from '../context.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { ContractClause } from '../processor-contract/contract-clause.entity.ts';
import { DeletionCertificate } from '../processor-contract/deletion-certificate.entity.ts';
import { DueDiligenceReview } from '../processor-contract/due-diligence-review.entity.ts';
import { ContractStatus, ProcessorContract } from '../processor-contract/processor-contract.entity.ts';
import { SubProcessor } from '../processor-contract/sub-processor.entity.ts';
import { Transfer } from '../transfer/transfer.entity.ts';
import { readableRows } from './rows.ts';

const { ACTIVE, REVIEW_DUE, REMEDIATION, SUSPENDED, NOTICE, ENDED } = ContractStatus;

/** What §5 R-04 calls ACTIVE: in force, a review under way included, which begins 60 days before its date (§4.3, §4.4). */
export const IN_FORCE: readonly string[] = [ACTIVE, REVIEW_DUE, AgreementStatus.UNDER_REVIEW];

/** The states in which the other party may hold data. */
const LIVE_CONTRACT = [ACTIVE, REVIEW_DUE, REMEDIATION, SUSPENDED, NOTICE];
const LIVE_AGREEMENT = [AgreementStatus.ACTIVE, AgreementStatus.UNDER_REVIEW, AgreementStatus.SUSPENDED];

/** A live or ended contract with everything that R-04 asks of it. */
export interface ContractFacts {
  contract: Pick<
    ProcessorContract,
    | 'id'
    | 'reference'
    | 'status'
    | 'processor'
    | 'healthData'
    | 'outsideUk'
    | 'endsOn'
    | 'nextReviewAt'
    | 'reviewedOn'
    | 'reviewTrigger'
    | 'dueDiligenceExpiresOn'
  >;
  clauses: Pick<ContractClause, 'code' | 'state'>[];
  reviews: (Pick<DueDiligenceReview, 'status' | 'expiresOn'> &
    Record<'dspt' | 'certification' | 'securityQuestionnaire', `${DueDiligenceReview['dspt']}`>)[];
  subProcessors: Pick<SubProcessor, 'id' | 'status' | 'country'>[];
  certificates: Pick<DeletionCertificate, 'subProcessor'>[];
  transfers: Pick<Transfer, 'reviewAt'>[];
  processorCountry: string | null;
}

/** A live agreement with its checklist. */
export interface AgreementFacts {
  agreement: Pick<
    SharingAgreement,
    'id' | 'reference' | 'status' | 'endsOn' | 'nextReviewAt' | 'entitlementBasis' | 'securityAssessment'
  >;
  items: Pick<AgreementItem, 'code' | 'state'>[];
  parties: Pick<AgreementParty, 'role' | 'lawfulBasis' | 'removed' | 'leftOn'>[];
  transfers: Pick<Transfer, 'reviewAt'>[];
}

/** The contracts that run or have ended without being finished, as the viewer may read them. */
export async function contractFacts(context: Context): Promise<ContractFacts[]> {
  const contracts = await readableRows(
    context,
    ProcessorContract,
    [
      'reference',
      'status',
      'processor',
      'healthData',
      'outsideUk',
      'endsOn',
      'nextReviewAt',
      'reviewedOn',
      'reviewTrigger',
      'dueDiligenceExpiresOn',
    ],
    { status: { $in: [...LIVE_CONTRACT, ENDED] } },
  );
  const clauses = byParent(
    await readableRows(context, ContractClause, ['contract', 'code', 'state']),
    'contract',
  );
  const reviews = byParent(
    await readableRows(context, DueDiligenceReview, [
      'contract',
      'status',
      'expiresOn',
      'dspt',
      'certification',
      'securityQuestionnaire',
    ]),
    'contract',
  );
  const subProcessors = byParent(
    await readableRows(context, SubProcessor, ['contract', 'status', 'country']),
    'contract',
  );
  const certificates = byParent(
    await readableRows(context, DeletionCertificate, ['contract', 'subProcessor']),
    'contract',
  );
  const transfers = byParent(
    await readableRows(context, Transfer, ['contract', 'reviewAt'], { endedOn: null }),
    'contract',
  );
  const countries = new Map(
    (await readableRows(context, Organisation, ['country'])).map(({ id, country }) => [id, country]),
  );
  return contracts.map(contract => ({
    contract,
    clauses: clauses.get(contract.id) ?? [],
    reviews: reviews.get(contract.id) ?? [],
    subProcessors: subProcessors.get(contract.id) ?? [],
    certificates: certificates.get(contract.id) ?? [],
    transfers: transfers.get(contract.id) ?? [],
    processorCountry: countries.get(contract.processor) ?? null,
  }));
}

/** The agreements under which data flow or are held back, as the viewer may read them. */
export async function agreementFacts(context: Context): Promise<AgreementFacts[]> {
  const agreements = await readableRows(
    context,
    SharingAgreement,
    ['reference', 'status', 'endsOn', 'nextReviewAt', 'entitlementBasis', 'securityAssessment'],
    { status: { $in: LIVE_AGREEMENT } },
  );
  const items = byParent(
    await readableRows(context, AgreementItem, ['agreement', 'code', 'state']),
    'agreement',
  );
  const parties = byParent(
    await readableRows(context, AgreementParty, ['agreement', 'role', 'lawfulBasis', 'removed', 'leftOn']),
    'agreement',
  );
  const transfers = byParent(
    await readableRows(context, Transfer, ['agreement', 'reviewAt'], { endedOn: null }),
    'agreement',
  );
  return agreements.map(agreement => ({
    agreement,
    items: items.get(agreement.id) ?? [],
    parties: parties.get(agreement.id) ?? [],
    transfers: transfers.get(agreement.id) ?? [],
  }));
}

function byParent<T, K extends keyof T>(parts: readonly T[], parent: K): Map<T[K], T[]> {
  return Map.groupBy(parts, part => part[parent]);
}
