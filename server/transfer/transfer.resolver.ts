import { Ctx, FieldResolver, registerEnumType, Resolver, Root } from 'type-graphql';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { addMonths } from '../clock/calendar.ts';
import type { Context } from '../context.ts';
import { Deadline, deadline } from '../crud/deadline.ts';
import { writableParent } from '../crud/parent.ts';
import { crudOf } from '../crud/resolver.ts';
import { Refusal } from '../errors.ts';
import { DRAFT_STATUSES, ProcessorContract } from '../processor-contract/processor-contract.entity.ts';
import { AgreementStatus, SharingAgreement } from '../sharing-agreement/sharing-agreement.entity.ts';
import { isOngoing, TransferFault, transferFault } from './transfer-fault.ts';
import { Transfer, TransferFields } from './transfer.entity.ts';

registerEnumType(TransferFault, {
  name: 'TransferFault',
  description: 'Why a transfer may not take place (§2.11).',
});

const REVIEW_MONTHS = 12;

/** Transfers are written by whom may change the contract or agreement under which they happen. */
@Resolver(() => Transfer)
export class TransferResolver extends crudOf(Transfer, TransferFields, 'transfers', {
  creating: async (context, em, input) => {
    reviewedInTime(input.reviewAt, input.assessedOn ?? context.app.clock.today());
    return { inDraft: await parentInDraft(context, em, input) };
  },
  updating: async (context, em, transfer, input) => {
    await parentInDraft(context, em, transfer);
    const { reviewAt, assessedOn } = { ...transfer, ...given(input) };
    reviewedInTime(reviewAt, assessedOn ?? context.app.clock.today());
  },
}) {
  @FieldResolver(() => TransferFault, {
    nullable: true,
    description: 'Why the transfer may not take place today; null where it may.',
  })
  fault(@Root() transfer: Transfer, @Ctx() context: Context): TransferFault | null {
    return isOngoing(transfer) ? transferFault(transfer, context.app.clock.today()) : null;
  }

  @FieldResolver(() => Deadline, { nullable: true, description: 'When the transfer is looked at again.' })
  deadline(@Root() { reviewAt, endedOn }: Transfer, @Ctx() context: Context): Deadline | null {
    if (!reviewAt || endedOn) return null;
    return deadline('TRANSFER_REVIEW', reviewAt, context.app.clock.today(), { review: true });
  }
}

/** A transfer happens under one contract or one agreement; whether that is still a draft decides who writes. */
async function parentInDraft(
  context: Context,
  em: SqlEntityManager,
  { contract, agreement }: Partial<Transfer>,
): Promise<boolean> {
  if (contract && agreement) {
    throw new Refusal('INVALID_INPUT', {
      fields: { agreement: 'is given beside a contract; a transfer has one of them' },
    });
  }
  if (agreement) {
    const parent = await writableParent(context, em, SharingAgreement, 'agreement', agreement);
    return parent.status === AgreementStatus.DRAFT;
  }
  const parent = await writableParent(context, em, ProcessorContract, 'contract', contract);
  return DRAFT_STATUSES.includes(parent.status);
}

function reviewedInTime(reviewAt: string | null | undefined, from: string): void {
  if (reviewAt && reviewAt > addMonths(from, REVIEW_MONTHS)) {
    throw new Refusal('INVALID_INPUT', {
      fields: { reviewAt: 'is more than 12 months after the assessment' },
    });
  }
}

function given(input: Partial<Transfer>): Partial<Transfer> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}
