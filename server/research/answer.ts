import { isUUID } from 'class-validator';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { Attachment } from '../attachment/attachment.entity.ts';
import { Client } from '../client/client.entity.ts';
import { researchConsentUntil } from '../clock/research.ts';
import { giverFaults, WRITTEN } from '../consent/answer-checks.ts';
import { ConsentGiver } from '../consent/consent-record.entity.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { Refusal } from '../errors.ts';
import type { Guard, Step } from '../workflow/workflow.ts';
import { linesOf } from './lines.ts';
import { openNow, studyOf } from './research-consent.guards.ts';
import { ResearchConsentRequest, WrittenEvidence } from './research-consent.entity.ts';
import type { GrantResearchInput, RefuseResearchInput } from './research-consent.inputs.ts';

type Answering<I> = Step<ResearchConsentRequest, I>;

/** Unscoped: whoever deals with the request meets its client. */
function clientOf({ em, record }: Answering<unknown>): Promise<Client> {
  return em.findOneOrFail(Client, { id: record.client }, { filters: false });
}

/** Refuses an answer of somebody who may not give it, or of a day that cannot be (§2.14). */
export const mayAnswer: Guard<ResearchConsentRequest, RefuseResearchInput> = async step => {
  const { input, now, today } = step;
  notInFuture({ answeredAt: input.answeredAt }, now);
  const client = await clientOf(step);
  const wrong = giverFaults(client, input, today);
  if (client.dateOfDeath) wrong.giverKind = 'cannot answer any more: the client has died';
  if (Object.keys(wrong).length > 0) throw new Refusal('INVALID_INPUT', { fields: wrong });
  return null;
};

/** To no more than was wanted, and to something of it. */
export const withinScope: Guard<ResearchConsentRequest, GrantResearchInput> = ({ record, input }) => {
  const wrong: Record<string, string> = {};
  const wanted = linesOf(record.informationWanted);
  const parts = linesOf(record.parts);
  const [items, agreed] = [linesOf(input.agreedItems), linesOf(input.agreedParts)];
  if (items.some(item => !wanted.includes(item))) wrong.agreedItems = 'names something that is not wanted';
  if (agreed.some(part => !parts.includes(part))) wrong.agreedParts = 'names no part of this research';
  if (parts.length > 0 && agreed.length === 0) wrong.agreedParts = 'is needed: the research has parts';
  if (Object.keys(wrong).length > 0) throw new Refusal('INVALID_INPUT', { fields: wrong });
  return null;
};

/** What was said before the time to consider was over is no yes (S50). */
export const saidAfterwards: Guard<ResearchConsentRequest, GrantResearchInput> = ({ record, input }) =>
  input.answeredAt && input.answeredAt < record.considerUntil! ? { code: 'TIME_TO_CONSIDER' } : null;

/** S49, S51: on paper or online, with the scan or the electronic signature; what was only said is no consent. */
export const isWritten: Guard<ResearchConsentRequest, GrantResearchInput> = async step => {
  const isFound = WRITTEN.includes(step.input.how) && (await evidenceOf(step)) !== null;
  return isFound ? null : { code: 'WRITTEN_CONSENT_REQUIRED' };
};

type Evidence = Pick<ResearchConsentRequest, 'writtenEvidence' | 'evidenceReference' | 'evidenceHash'>;

/** What proves it: a file of this very request, pinned by its digest, or a signature. */
async function evidenceOf({ em, record, input }: Answering<GrantResearchInput>): Promise<Evidence | null> {
  const { writtenEvidence, scan, signature } = input;
  if (writtenEvidence === WrittenEvidence.E_SIGNATURE)
    return signature?.trim() ? { writtenEvidence, evidenceReference: signature, evidenceHash: null } : null;
  if (writtenEvidence !== WrittenEvidence.SCAN) return null;
  const file = await fileOf(em, record, scan);
  return file && { writtenEvidence, evidenceReference: file.fileName, evidenceHash: file.contentHash };
}

async function fileOf(
  em: SqlEntityManager,
  { id }: ResearchConsentRequest,
  scan: string | null,
): Promise<Attachment | null> {
  if (!scan || !isUUID(scan)) return null;
  const own = { id: scan, subject: 'ResearchConsentRequest', recordId: id };
  return em.findOne(Attachment, own, { filters: false });
}

/** Records the written yes, while the study is open and the sheet the present one. */
export async function grant(step: Answering<GrantResearchInput>): Promise<void> {
  const { em, record, input } = step;
  await openNow(step);
  const { dateOfBirth } = await clientOf(step);
  const { endsOn } = await studyOf(em, record);
  const { agreedItems, agreedParts, expressWords } = input;
  const byParent = input.giverKind === ConsentGiver.PARENT;
  Object.assign(record, {
    ...(await evidenceOf(step)),
    agreedItems: linesOf(agreedItems).join('\n'),
    agreedParts: linesOf(agreedParts).join('\n') || null,
    expressWords,
    explicit: true,
    countsUntil: researchConsentUntil(endsOn, { dateOfBirth, byParent }),
  });
  answered(step);
}

/** Who answered, how and when; of a no nothing else (S50). */
export function answered({ record, input, viewer, now }: Answering<RefuseResearchInput>): void {
  const { how, answeredAt, giverKind, giverName, authority } = input;
  Object.assign(record, {
    how,
    answeredAt: answeredAt ?? now,
    giverKind: giverKind ?? ConsentGiver.SELF,
    giverName: giverName ?? null,
    authority: authority ?? null,
    recordedAt: now,
    takenBy: viewer.id,
  });
}
