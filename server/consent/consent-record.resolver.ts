import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { clientToWrite } from '../access/client-to-write.ts';
import { consentAskAgainFrom, consentReaskDue, consentReaskUpTo } from '../clock/consent.ts';
import type { Context } from '../context.ts';
import { Deadline, deadline } from '../crud/deadline.ts';
import { CivilDate } from '../crud/scalars.ts';
import { appendsOf } from '../crud/verbs.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { ConsentRecord, ConsentRecordRequest, ConsentStatus as S } from './consent-record.entity.ts';
import { consentRecordWorkflow } from './consent-record.workflow.ts';
import { isValid, standingOf } from './current-consent.ts';
import type { AnswerInput } from './answer-columns.ts';
import { answered } from './record-consent.ts';
import { moveWhatWaits } from './recorded.ts';

/** Answers come one after the other; none is ever rewritten (C-10). */
@Resolver(() => ConsentRecord)
export class ConsentRecordResolver extends appendsOf<ConsentRecord>(
  ConsentRecord,
  ConsentRecordRequest,
  'consentRecords',
  {
    creating: async (context, em, input) => {
      const client = await clientToWrite(context, em, input.client);
      const system = await answered(context, em, client, input as AnswerInput);
      // The id only names the organisation: what is kept is the link.
      Object.assign(input, { recipientId: undefined });
      return system;
    },
    created: moveWhatWaits,
  },
) {
  @FieldResolver(() => S, {
    nullable: true,
    description: 'Where it stands today: what has run out is EXPIRED on that very day.',
  })
  standing(@Root() record: ConsentRecord, @Ctx() context: Context): S | null {
    return record.status && standingOf(record, context.app.clock.today());
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether it is a yes that counts for new activity today.',
  })
  valid(@Root() record: ConsentRecord, @Ctx() context: Context): boolean | null {
    return record.status && isValid(record, context.app.clock.today());
  }

  @FieldResolver(() => CivilDate, {
    nullable: true,
    description:
      'From which day whoever refused may be asked again without raising it, where the wording is the same (§4.6).',
  })
  askAgainFrom(@Root() { status, givenAt }: ConsentRecord): string | null {
    return status === S.REFUSED ? consentAskAgainFrom(givenAt) : null;
  }

  @FieldResolver(() => Deadline, {
    nullable: true,
    description: 'By when the question is put again, from 30 days before a yes runs out (§4.6).',
  })
  deadline(@Root() record: ConsentRecord, @Ctx() context: Context): Deadline | null {
    const today = context.app.clock.today();
    const due = record.latest ? reaskDue(record, today) : null;
    return due ? deadline('CONSENT_REASK', due, today) : null;
  }
}

/** Withdrawal and the finding of a defect, one mutation each. */
@Resolver(() => ConsentRecord)
export class ConsentRecordEvents extends eventsOf(consentRecordWorkflow) {}

function reaskDue({ status, refreshDue, supersededAt }: ConsentRecord, today: string): string | null {
  if (status === S.SUPERSEDED && supersededAt) return consentReaskDue(supersededAt);
  if (status !== S.GRANTED && status !== S.EXPIRED) return null;
  return refreshDue && refreshDue <= consentReaskUpTo(today) ? refreshDue : null;
}
