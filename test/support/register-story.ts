import { randomUUID } from 'node:crypto';
import { ACTIVATION_CODES } from '../../schema/agreement-items.ts';
import { PROCESSOR_CLAUSES } from '../../schema/processor-clauses.ts';
import { ContractClause } from '../../server/processor-contract/contract-clause.entity.ts';
import { DueDiligenceReview } from '../../server/processor-contract/due-diligence-review.entity.ts';
import { ProcessorContract } from '../../server/processor-contract/processor-contract.entity.ts';
import { AgreementItem } from '../../server/sharing-agreement/agreement-item.entity.ts';
import { SharingAgreement } from '../../server/sharing-agreement/sharing-agreement.entity.ts';
import { asSystem } from '../../server/system.ts';
import type { World } from './world.ts';

/** A contract under which nothing is wrong on 24 November 2026, but for what a story changes. */
export interface ContractStory {
  reference: string;
  fields?: Partial<Record<keyof ProcessorContract, unknown>>;
  missing?: string[];
  review?: object;
  parts?: object[];
}

/** Puts a contract with its parts into the database as its story says, past the workflow. */
export async function tellContract(
  world: World,
  processor: string,
  { reference, fields = {}, missing = [], review = {}, parts = [] }: ContractStory,
): Promise<void> {
  const contract = randomUUID();
  await asSystem(world.serving.app, 'seed', async em => {
    const author = world.people.entry.id;
    em.persist(
      em.create(ProcessorContract, {
        id: contract,
        reference,
        title: 'Untold title',
        processor,
        task: 'Untold task',
        author,
        status: 'ACTIVE',
        nextReviewAt: '2027-06-01',
        dueDiligenceExpiresOn: '2027-03-01',
        ...fields,
      } as never),
    );
    for (const { code } of PROCESSOR_CLAUSES)
      em.persist(
        em.create(ContractClause, {
          contract,
          code,
          state: missing.includes(code) ? 'PARTIAL' : code === 'PC-22' ? 'ABSENT' : 'PRESENT',
        } as never),
      );
    em.persist(
      em.create(DueDiligenceReview, {
        contract,
        score: 'LOW',
        result: 'PASS',
        status: 'APPROVED',
        reviewedOn: '2026-03-01',
        expiresOn: '2027-03-01',
        reviewer: author,
        certification: 'SATISFACTORY',
        ...review,
      } as never),
    );
    for (const part of parts) em.persist(Object.assign(part, { contract }));
  });
}

/** The same for an agreement whose items are complete but for the named ones. */
export async function tellAgreement(
  world: World,
  processor: string,
  reference: string,
  fields: object,
  incomplete: string[] = [],
): Promise<void> {
  const agreement = randomUUID();
  await asSystem(world.serving.app, 'seed', async em => {
    em.persist(
      em.create(SharingAgreement, {
        id: agreement,
        reference,
        title: 'Untold title',
        organisation: processor,
        purpose: 'REFERRAL',
        aims: 'Untold aims',
        author: world.people.entry.id,
        ...fields,
      } as never),
    );
    for (const code of ACTIVATION_CODES)
      em.persist(
        em.create(AgreementItem, {
          agreement,
          code,
          agreementStatus: (fields as { status: string }).status,
          state: incomplete.includes(code) ? 'DRAFTED' : 'COMPLETE',
        } as never),
      );
  });
}
