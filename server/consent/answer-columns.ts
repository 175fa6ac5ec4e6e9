import type { SqlEntityManager } from '@mikro-orm/sql';
import { isUUID } from 'class-validator';
import { clientAccessOf } from '../access/client-access.columns.ts';
import type { Client } from '../client/client.entity.ts';
import { addDays, birthday, earliest } from '../clock/calendar.ts';
import { consentRefreshDue } from '../clock/consent.ts';
import type { Context } from '../context.ts';
import { refuseField } from '../errors.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { ADULT } from './answer-checks.ts';
import { ConsentCode, type ConsentQuestion } from './consent-question.entity.ts';
import {
  ConsentAnswer,
  ConsentGiver,
  ConsentStatus as S,
  type ConsentRecord,
  type ConsentRecordRequest,
} from './consent-record.entity.ts';

/** What is given of an answer; the client is named beside it. */
export type AnswerInput = Partial<Omit<ConsentRecordRequest, 'client'>>;

/** Of an answer that comes from another system: when it was recorded there, so that it counts for the referral at which it was said. */
export interface RecordedElsewhere {
  recordedAt: Date;
}

/** An answer and what it is about. */
interface Given {
  client: Client;
  question: ConsentQuestion;
  recipient: Organisation | null;
  input: AnswerInput;
  elsewhere?: RecordedElsewhere;
}

/** What the system writes of an answer. */
export function answerColumns(
  context: Context,
  { client, question, recipient, input, elsewhere }: Given,
): Partial<ConsentRecord> {
  const isYes = input.answer === ConsentAnswer.YES;
  return {
    ...clientAccessOf(client),
    status: isYes ? S.GRANTED : S.REFUSED,
    code: question.code,
    kind: question.kind,
    noticeVersion: question.noticeVersion,
    recipient: recipient?.id ?? null,
    recipientName: recipient?.name ?? null,
    takenBy: context.signedIn().id,
    recordedAt: elsewhere?.recordedAt ?? context.app.clock.now(),
    refreshDue: isYes ? lastDay(client, input) : null,
  };
}

/** A yes counts for 24 months; what a parent agreed to, until the client is of age (§2.14). */
function lastDay({ dateOfBirth }: Client, { givenAt, giverKind }: AnswerInput): string {
  const refresh = consentRefreshDue(givenAt!);
  if (giverKind !== ConsentGiver.PARENT) return refresh;
  return earliest(refresh, addDays(birthday(dateOfBirth, ADULT), -1))!;
}

/** The organisation that is named. Unscoped: a clinician asks about it and reads no register of organisations (§6.2). */
export async function recipientOf(
  em: SqlEntityManager,
  { code }: ConsentQuestion,
  id: string | null,
): Promise<Organisation | null> {
  if (code !== ConsentCode.RECIPIENT_SHARING) {
    if (id) refuseField('recipientId', 'belongs to the question about one recipient');
    return null;
  }
  const found = id && isUUID(id) ? await em.findOne(Organisation, { id }, { filters: false }) : null;
  return found ?? refuseField('recipientId', 'is needed: who receives it');
}
