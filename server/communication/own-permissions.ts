import type { SqlEntityManager } from '@mikro-orm/sql';
import type { App } from '../app.ts';
import { londonDate } from '../clock/calendar.ts';
import { ConsentQuestion, PROMISED_CODES } from '../consent/consent-question.entity.ts';
import { ConsentGiver, type ConsentHow, type ConsentRecord } from '../consent/consent-record.entity.ts';
import { currentConsents, isValid } from '../consent/current-consent.ts';
import { withdraw } from '../consent/withdrawn.ts';
import { longDate } from '../letter/london-date.ts';
import { isValid as isValidForStudy, lastAnswers } from '../research/current-research.ts';
import { WHAT_CONTINUES, WHAT_STOPS, withdrawResearch } from '../research/withdraw-research.ts';

/** A consent that the person gave herself and that stands, in words that she knows. */
export interface Permission {
  /** Names it on the page: the code of a question, or the reference of what was asked for a study. */
  key: string;
  title: string;
  /** What stops with it, and what the law continues whatever she says (X3). */
  stops: string;
  continues: string;
  /** Takes it back, effective at once (S104). */
  withdraw(said: { how: ConsentHow; saidAt: Date }): Promise<void>;
}

/** What a client can withdraw by her link; what somebody gave for her is withdrawn in a conversation (§2.14). Unscoped: the link has met her. */
export async function ownPermissions(app: App, em: SqlEntityManager, client: string): Promise<Permission[]> {
  return [...(await questionsOf(app, em, client)), ...(await studiesOf(app, em, client))];
}

async function questionsOf(app: App, em: SqlEntityManager, client: string): Promise<Permission[]> {
  const consents = await currentConsents(em, client);
  const standing = PROMISED_CODES.map(code => consents[code]).filter(
    record => record !== null && isValid(record, app.clock.today()) && record.giverKind === ConsentGiver.SELF,
  ) as ConsentRecord[];
  const asked = { id: { $in: standing.map(({ question }) => question) } };
  const questions = await em.find(ConsentQuestion, asked, { filters: false });
  return standing.map(record => {
    const { title, whatStops, whatContinues } = questions.find(({ id }) => id === record.question)!;
    return {
      key: record.code,
      title,
      stops: whatStops,
      continues: whatContinues,
      withdraw: said => withdraw(em, { app, record, by: null }, said),
    };
  });
}

/** By reference and day: the page does not say what a study is about. */
async function studiesOf(app: App, em: SqlEntityManager, client: string): Promise<Permission[]> {
  const last = [...(await lastAnswers(em, client)).values()];
  return last
    .filter(one => isValidForStudy(one, app.clock.today()) && one.giverKind === ConsentGiver.SELF)
    .map(record => ({
      key: record.reference,
      title: `Study ${record.reference}, agreed on ${longDate(londonDate(record.answeredAt!))}`,
      stops: WHAT_STOPS,
      continues: WHAT_CONTINUES,
      withdraw: said => withdrawResearch(em, { app, record, by: null }, said),
    }));
}
