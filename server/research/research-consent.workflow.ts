import { notInFuture } from '../crud/input-dates.ts';
import { refuseField } from '../errors.ts';
import { event, workflow, type Step } from '../workflow/workflow.ts';
import { answered, grant, isWritten, mayAnswer, saidAfterwards, withinScope } from './answer.ts';
import { giveInformation } from './give-information.ts';
import {
  hasConsidered,
  notRestricted,
  sheetIsCurrent,
  sheetIsNew,
  studyIsOpen,
} from './research-consent.guards.ts';
import { ResearchConsentRequest, ResearchConsentStatus as S } from './research-consent.entity.ts';
import {
  GiveInformationInput,
  GrantResearchInput,
  RefuseResearchInput,
  WithdrawResearchInput,
} from './research-consent.inputs.ts';
import { withdrawResearch } from './withdraw-research.ts';

function afterTheAnswer({ record, input, now }: Step<ResearchConsentRequest, WithdrawResearchInput>): null {
  const { withdrawalSaidAt } = input;
  notInFuture({ withdrawalSaidAt }, now);
  if (withdrawalSaidAt && withdrawalSaidAt < record.answeredAt!)
    refuseField('withdrawalSaidAt', 'is before the answer');
  return null;
}

/** Told first, then time to consider, then a written answer, which can be taken back at once (§4.11). */
export const researchConsentWorkflow = workflow(ResearchConsentRequest, {
  giveInformation: event<ResearchConsentRequest, GiveInformationInput>({
    about: 'Gives the person the information sheet with the form (L-19); from then on she considers (S50).',
    from: [S.DRAFT, S.INFO_GIVEN],
    to: S.INFO_GIVEN,
    input: GiveInformationInput,
    guards: [notRestricted, studyIsOpen, sheetIsNew],
    effect: giveInformation,
  }),
  grant: event<ResearchConsentRequest, GrantResearchInput>({
    about:
      'Records the yes: written, in express words, to the present sheet and after the time to consider (S49–S51).',
    from: [S.INFO_GIVEN],
    to: S.GRANTED,
    input: GrantResearchInput,
    guards: [notRestricted, studyIsOpen, sheetIsCurrent, hasConsidered],
    checks: [mayAnswer, withinScope, saidAfterwards, isWritten],
    effect: grant,
  }),
  refuse: event<ResearchConsentRequest, RefuseResearchInput>({
    about: 'Records the no. No reason is asked, and it changes nothing of the care (S50).',
    from: [S.DRAFT, S.INFO_GIVEN],
    to: S.REFUSED,
    input: RefuseResearchInput,
    guards: [notRestricted],
    checks: [mayAnswer],
    effect: answered,
  }),
  withdraw: event<ResearchConsentRequest, WithdrawResearchInput>({
    about:
      'Takes the yes back, effective at once: what waits to be shared stops, and recipients are told (S104).',
    from: [S.GRANTED],
    to: S.WITHDRAWN,
    input: WithdrawResearchInput,
    checks: [afterTheAnswer],
    effect: async ({ context, em, record, input, viewer, now }) => {
      const said = { how: input.withdrawnHow, saidAt: input.withdrawalSaidAt ?? now };
      const ended = { app: context.app, record, by: viewer.id };
      await context.beyondReach(em, () => withdrawResearch(em, ended, said));
    },
  }),
});
