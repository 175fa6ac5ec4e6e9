import type { SqlEntityManager } from '@mikro-orm/sql';
import { ConsentQuestion, ConsentQuestionStatus } from './consent-question.entity.ts';

/** The version of the privacy notice that is shown with what is asked now, such as 3.1; null where nothing is in use yet. */
export async function noticeInUse(em: SqlEntityManager): Promise<string | null> {
  const [newest] = await em.find(
    ConsentQuestion,
    { status: ConsentQuestionStatus.IN_USE },
    { filters: false, orderBy: { inUseSince: 'DESC' }, limit: 1, disableIdentityMap: true },
  );
  return newest?.noticeVersion ?? null;
}
