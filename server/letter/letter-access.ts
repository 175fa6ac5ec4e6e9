import { followed } from '../access/narrative.ts';
import { may } from '../access/scope.ts';
import type { Context } from '../context.ts';

/** The field that tells whom a record's letters go to: who may not read it sees the text without the recipient (M19). */
const ADDRESSEE: Record<string, string> = {
  ComplaintCase: 'complainantName',
  ConsentRecord: 'client',
  Disclosure: 'recipientName',
  Intake: 'personName',
};

/** What a viewer may see of a record's letters. */
export interface LetterAccess {
  recipient: boolean;
}

/** Letters follow the narrative of their record (M13); NOT_FOUND where that may not be followed, existing or not (C-11). */
export async function letterAccess(
  context: Context,
  subject: string,
  recordId: string,
): Promise<LetterAccess> {
  const { resource, record } = await followed(context, await context.reader(), subject, recordId);
  const addressee = ADDRESSEE[subject];
  return { recipient: !addressee || may(context.ability, 'read', resource.entity, record, addressee) };
}
