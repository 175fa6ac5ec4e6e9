import { Resolver } from 'type-graphql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { clientToWrite } from '../access/client-to-write.ts';
import { presumedFrom } from '../clock/competence.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { appendsOf } from '../crud/verbs.ts';
import { Refusal } from '../errors.ts';
import { GillickAssessment, GillickAssessmentFields, GillickResult } from './gillick-assessment.entity.ts';
import { findingsOf, lapseParents } from './lapse.ts';

/** Assessments are added by clinicians and never changed; one that finds competence ends what parents may at once. */
@Resolver(() => GillickAssessment)
export class GillickAssessmentResolver extends appendsOf(
  GillickAssessment,
  GillickAssessmentFields,
  'gillickAssessments',
  {
    creating: async (context, em, input) => {
      const client = await clientToWrite(context, em, input.client);
      const today = context.app.clock.today();
      notInFuture({ on: input.on }, today);
      const wrong: Record<string, string> = {};
      if (input.on! < client.dateOfBirth) wrong.on = 'is before the birth';
      if (input.on! >= presumedFrom(client.dateOfBirth))
        wrong.on = 'is after the 16th birthday: competence is presumed';
      if (input.result === GillickResult.COMPETENT && !input.understands)
        wrong.result = 'needs that the person understands what it is about';
      if (Object.keys(wrong).length > 0) throw new Refusal('INVALID_INPUT', { fields: wrong });
      const found = { on: input.on!, competent: input.result === GillickResult.COMPETENT };
      await lapseParents(em, client, [...(await findingsOf(em, client.id)), found], today);
      return { ...clientAccessOf(client), by: context.signedIn().id };
    },
  },
) {}
