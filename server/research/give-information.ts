import { LockMode } from '@mikro-orm/core';
import { Client } from '../client/client.entity.ts';
import { londonDate } from '../clock/calendar.ts';
import { considersUntil } from '../clock/research.ts';
import { letterAddress } from '../contact-detail/letter-address.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { Refusal, refuseField } from '../errors.ts';
import { LetterTemplate } from '../letter/letter.entity.ts';
import { longDate } from '../letter/london-date.ts';
import { queueLetter } from '../letter/queue.ts';
import type { Step } from '../workflow/workflow.ts';
import { linesOf } from './lines.ts';
import type { ResearchConsentRequest } from './research-consent.entity.ts';
import type { GiveInformationInput } from './research-consent.inputs.ts';
import { isOpenOn } from './research-study.guards.ts';
import { ResearchStudy } from './research-study.entity.ts';

type Giving = Step<ResearchConsentRequest, GiveInformationInput>;

/** Writes down what the person is told, as the study says it at this moment: later changes of the study change nothing of it (S50). */
export async function giveInformation(step: Giving): Promise<void> {
  const { em, record, viewer, now, today } = step;
  const locked = { filters: false, lockMode: LockMode.PESSIMISTIC_READ, refresh: true } as const;
  const study = await em.findOneOrFail(ResearchStudy, { id: record.study }, locked);
  if (!isOpenOn(study, today)) throw new Refusal('STUDY_NOT_OPEN');
  const givenAt = givenWhen(step, study);
  const { sheetEdition, infoSheet, informationWanted, reason, parts, recipients, recipientNames } = study;
  Object.assign(record, {
    sheetEdition,
    infoSheet,
    informationWanted,
    reason,
    parts,
    recipients: [...recipients],
    recipientNames,
    givenAt,
    givenBy: viewer.id,
    considerUntil: considersUntil(givenAt, study.considerHours),
  });
  await writeForm(step, study, now);
}

/** Never before this edition was approved. */
function givenWhen({ input, now }: Giving, { sheetSince }: ResearchStudy): Date {
  const { givenAt } = input;
  notInFuture({ givenAt }, now);
  if (givenAt && londonDate(givenAt) < sheetSince!)
    refuseField('givenAt', `is before this sheet was in use, which is since ${longDate(sheetSince!)}`);
  return givenAt ?? now;
}

/** L-19: the sheet with the form to sign. */
async function writeForm(
  { context, em, record, input }: Giving,
  study: ResearchStudy,
  now: Date,
): Promise<void> {
  const client = await em.findOneOrFail(Client, { id: record.client }, { filters: false });
  const address = await letterAddress(em, client);
  await queueLetter(context.app, em, {
    template: LetterTemplate.L19,
    subject: 'ResearchConsentRequest',
    recordId: record.id,
    to: input.byHand ? { name: address.name } : address,
    sentAt: input.byHand ? now : null,
    data: {
      reference: record.reference,
      study: study.title,
      edition: study.sheetEdition,
      sheet: study.infoSheet,
      wanted: linesOf(study.informationWanted),
      reason: study.reason,
      recipients: linesOf(study.recipientNames),
      area: study.area,
      parts: linesOf(study.parts),
      considerUntil: record.considerUntil!,
    },
  });
}
