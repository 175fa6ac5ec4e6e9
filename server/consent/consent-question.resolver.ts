import type { SqlEntityManager } from '@mikro-orm/sql';
import { Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { given } from '../crud/given.ts';
import { hold } from '../crud/lock.ts';
import { notAfter } from '../crud/input-dates.ts';
import { crudOf } from '../crud/resolver.ts';
import { refuseField } from '../errors.ts';
import { beforeGoLive } from '../organisation-profile/current-profile.ts';
import { eventsOf } from '../workflow/resolver.ts';
import {
  ConsentCode,
  ConsentKind,
  ConsentQuestion,
  ConsentQuestionFields,
  ConsentQuestionStatus as S,
  PROMISED_CODES,
} from './consent-question.entity.ts';
import { consentQuestionWorkflow } from './consent-question.workflow.ts';

/** The words in which consent is asked: what is written is a draft of the next edition. */
@Resolver(() => ConsentQuestion)
export class ConsentQuestionResolver extends crudOf(
  ConsentQuestion,
  ConsentQuestionFields,
  'consentQuestions',
  {
    creating: async (context, em, input) => {
      check(input);
      await checkAskedSince(context, em, input);
      return { edition: await nextEdition(em, input.code!), proposedBy: context.signedIn().id };
    },
    updating: async (context, em, record, input) => {
      check({ ...record, ...given(input) });
      await checkAskedSince(context, em, { ...record, ...given(input) });
      record.proposedBy = context.signedIn().id;
    },
  },
) {}

/** The events of an edition, one mutation each. */
@Resolver(() => ConsentQuestion)
export class ConsentQuestionEvents extends eventsOf(consentQuestionWorkflow) {}

/** Research is asked for by study (S49). Q1 and Q2 are the promised agreement; the lawful basis of care is another and is never derived of them (X3). */
function check({ code, kind }: Partial<ConsentQuestion>): void {
  if (code === ConsentCode.RESEARCH) refuseField('code', 'is asked for by study, with its information sheet');
  if (PROMISED_CODES.some(promised => promised === code) && kind !== ConsentKind.AGREEMENT)
    refuseField('kind', 'is the promised agreement: care does not rest on consent');
}

/** Words that were asked elsewhere are taken on with the day since when, so that answers to them can come in (M4). */
async function checkAskedSince(
  context: Context,
  em: SqlEntityManager,
  { code, askedSince }: Partial<ConsentQuestion>,
): Promise<void> {
  const lastDay = await beforeGoLive(em, context.app.env);
  notAfter({ askedSince }, lastDay, 'is not before the register went live');
  const inUse = await em.findOne(ConsentQuestion, { code, status: S.IN_USE });
  if (askedSince && inUse && askedSince <= inUse.inUseSince!)
    refuseField('askedSince', 'is not after the edition before came into use');
}

/** One draft of a question at a time, so that an edition is known by its number. */
async function nextEdition(em: SqlEntityManager, code: ConsentCode): Promise<number> {
  await hold(em, `consent question ${code}`);
  const editions = await em.find(ConsentQuestion, { code }, { filters: false });
  if (editions.some(({ status }) => status === S.DRAFT))
    refuseField('code', 'has a draft already: change that one');
  return Math.max(0, ...editions.map(({ edition }) => edition)) + 1;
}
