import { workflow, type Transition } from '../workflow/workflow.ts';
import { activation } from './activation.workflow.ts';
import { markParts } from './agreement-parts.ts';
import { drafting } from './drafting.workflow.ts';
import { ending } from './ending.workflow.ts';
import { running } from './running.workflow.ts';
import { SharingAgreement, type AgreementStatus } from './sharing-agreement.entity.ts';

/** The parts learn of every change of state: who reads and writes them depends on it (§6.2, M14). */
function tellingParts(transition: Transition<SharingAgreement>): Transition<SharingAgreement> {
  return {
    ...transition,
    effect: async step => {
      const to = typeof transition.to === 'function' ? transition.to(step) : transition.to;
      await transition.effect?.(step);
      await markParts(step.em, step.record.id, (to ?? step.record.status) as AgreementStatus);
    },
  };
}

const events: Record<string, Transition<SharingAgreement>> = {
  ...drafting,
  ...activation,
  ...running,
  ...ending,
};

/** The life of a sharing agreement (§4.3 with M2, M4, M9, M14, M16). */
export const sharingAgreementWorkflow = workflow(
  SharingAgreement,
  Object.fromEntries(Object.entries(events).map(([name, transition]) => [name, tellingParts(transition)])),
);
