import type { SqlEntityManager } from '@mikro-orm/sql';
import { ConsentCode, ConsentQuestion } from '../consent/consent-question.entity.ts';
import { ConsentGiver, type ConsentRecord } from '../consent/consent-record.entity.ts';
import { currentConsents, isValid } from '../consent/current-consent.ts';

/** A consent that the person gave herself and that stands, in the words in which she was asked. */
export interface Permission {
  code: ConsentCode;
  title: string;
  /** What stops with it, and what the law continues whatever she says (X3). */
  stops: string;
  continues: string;
  record: ConsentRecord;
}

/** The two questions of every client (Q1, Q2). */
const CODES = [ConsentCode.Q1_CONSORTIUM_SHARING, ConsentCode.Q2_STORAGE_CARE_REPORTING] as const;

/** What a client can withdraw by her link; what somebody gave for her is withdrawn in a conversation (§2.14). Unscoped: the link has met her. */
export async function ownPermissions(
  em: SqlEntityManager,
  client: string,
  today: string,
): Promise<Permission[]> {
  const consents = await currentConsents(em, client);
  const standing = CODES.map(code => consents[code]).filter(
    record => record !== null && isValid(record, today) && record.giverKind === ConsentGiver.SELF,
  ) as ConsentRecord[];
  const asked = { id: { $in: standing.map(({ question }) => question) } };
  const questions = await em.find(ConsentQuestion, asked, { filters: false });
  return standing.map(record => {
    const { title, whatStops, whatContinues } = questions.find(({ id }) => id === record.question)!;
    return { code: record.code, title, stops: whatStops, continues: whatContinues, record };
  });
}
