import type { SqlEntityManager } from '@mikro-orm/sql';
import { Day, Narrative } from '../crud/columns.ts';
import { Refusal } from '../errors.ts';
import { event, workflow, type Guard, type Step } from '../workflow/workflow.ts';
import { allStaff, conflictedPersons } from './case-people.ts';
import { caseOf, casePart } from './case-parts.ts';
import type { ComplaintCase } from './complaint.entity.ts';
import { RegulatorContact, RegulatorContactStatus } from './regulator-contact.entity.ts';

abstract class ReplyInput {
  @Day({ about: 'When we replied; today or earlier.' })
  repliedOn!: string;
}

abstract class ConcludeInput {
  @Day({ about: 'When the regulator concluded; today or earlier.' })
  concludedOn!: string;

  @Narrative({ about: 'What it concluded.' })
  outcome!: string;
}

/** SD-01, as for the complaint itself. */
const notConflicted: Guard<RegulatorContact> = async ({ em, record, viewer, today }) => {
  const conflicted = conflictedPersons(await caseOf(em, record), await allStaff(em, today));
  return conflicted.has(viewer.personId) ? { code: 'SOD_VIOLATION' } : null;
};

/** Writes on the case by when the regulator awaits a reply; `changed` are the contacts as they are about to be stored. */
export async function settleRegulator(
  em: SqlEntityManager,
  record: ComplaintCase,
  changed: RegulatorContact[],
): Promise<void> {
  const stored = await casePart(em, RegulatorContact, record.id);
  const all = [...stored.filter(s => !changed.some(c => c.id === s.id)), ...changed];
  const awaited = all
    .filter(c => c.status === RegulatorContactStatus.OPEN && !c.repliedOn)
    .map(c => c.replyBy);
  record.regulatorReplyBy = awaited.sort()[0] ?? null;
}

/** The regulator writes, we reply, it concludes; the complaint goes its own way (M1). */
export const regulatorContactWorkflow = workflow(RegulatorContact, {
  reply: event<RegulatorContact, ReplyInput>({
    about: 'Notes our reply to the regulator.',
    from: [RegulatorContactStatus.OPEN],
    input: ReplyInput,
    separation: [notConflicted],
    checks: [past('repliedOn')],
    effect: async ({ em, record, input }) => {
      record.repliedOn = input.repliedOn;
      await settleRegulator(em, await caseOf(em, record), [record]);
    },
  }),
  conclude: event<RegulatorContact, ConcludeInput>({
    about: 'Notes what the regulator concluded.',
    from: [RegulatorContactStatus.OPEN],
    to: RegulatorContactStatus.CONCLUDED,
    input: ConcludeInput,
    separation: [notConflicted],
    checks: [past('concludedOn')],
    effect: async ({ em, record, input }) => {
      record.concludedOn = input.concludedOn;
      record.outcome = input.outcome;
      record.status = RegulatorContactStatus.CONCLUDED;
      await settleRegulator(em, await caseOf(em, record), [record]);
    },
  }),
});

function past<I extends object>(field: keyof I & string): (step: Step<RegulatorContact, I>) => null {
  return ({ input, record, today }) => {
    const day = input[field] as string;
    if (day > today) throw new Refusal('INVALID_INPUT', { fields: { [field]: 'is in the future' } });
    if (day < record.contactedOn)
      throw new Refusal('INVALID_INPUT', { fields: { [field]: 'is before the letter came' } });
    return null;
  };
}
