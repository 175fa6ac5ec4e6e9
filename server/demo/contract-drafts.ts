import {
  DueDiligenceResult as Result,
  DueDiligenceScore as Score,
  DueDiligenceStatus,
} from '../processor-contract/due-diligence-review.entity.ts';
import { ItemFinding } from '../processor-contract/due-diligence-items.ts';
import { ContractStatus as S, SigningAdvice } from '../processor-contract/processor-contract.entity.ts';
import { SubProcessing } from '../processor-contract/processor-contract.fields.ts';
import { SubProcessor, SubProcessorStatus } from '../processor-contract/sub-processor.entity.ts';
import type { StoryTeller } from './contract-story.ts';
import type { Organisations } from './organisation.ts';

/** Contracts on their way: refused, negotiated, waiting for a signature or for the SIRO. */
export async function tellDrafts(teller: StoryTeller, organisations: Organisations): Promise<void> {
  const { people } = teller;
  await teller.contract({
    contract: {
      title: 'Client satisfaction surveys',
      processor: organisations.survey.id,
      task: 'Sends a questionnaire after the last session and counts the answers.',
      personalData: 'E-mail address, answers in free text',
      dataSubjects: 'Clients after discharge',
      healthData: true,
      status: S.REJECTED,
      closingReason:
        'Failed due diligence: answers are kept without end and the list of sub-processors is refused.',
    },
    absent: 'all',
    examined: {
      days: -34,
      result: Result.FAIL,
      score: Score.HIGH,
      dspt: ItemFinding.UNSATISFACTORY,
      subProcessorList: ItemFinding.UNSATISFACTORY,
      exitPlan: ItemFinding.CONCERN,
      findings: 'No DSPT entry. Sub-processors are not disclosed. Answers cannot be deleted singly.',
    },
  });
  await teller.contract({
    contract: {
      title: 'Payroll',
      processor: organisations.payroll.id,
      task: 'Calculates and pays salaries each month.',
      personalData: 'Name, bank details, tax code, salary, sickness absence',
      dataSubjects: 'Staff and former staff',
      status: S.NEGOTIATION,
      startOn: teller.day(38),
    },
    absent: ['PC-13', 'PC-17', 'PC-21', 'PC-22'],
    partial: ['PC-18'],
    examined: { days: -20, score: Score.MEDIUM, exitPlan: ItemFinding.CONCERN },
  });
  await teller.contract({
    contract: {
      title: 'Confidential shredding',
      processor: organisations.shredding.id,
      task: 'Collects and shreds paper records on site, with a certificate for each collection.',
      personalData: 'Paper files of every kind',
      dataSubjects: 'Clients, staff',
      healthData: true,
      subProcessing: SubProcessing.NONE,
      status: S.READY_TO_SIGN,
      startOn: teller.day(7),
      endsOn: teller.day(7 + 730),
      advice: SigningAdvice.SIGN,
      dpoAdvice: 'Every clause is present and shredding takes place on our premises. I advise to sign.',
      advisedBy: people.dpo.id,
      advisedAt: teller.instant(-2),
    },
    examined: { days: -12 },
  });
  const reminders = await teller.contract({
    contract: {
      title: 'Spoken appointment reminders',
      processor: organisations.reminders.id,
      task: 'Rings clients the day before an appointment with a recorded message.',
      personalData: 'Telephone number, time of appointment',
      dataSubjects: 'Clients',
      healthData: true,
      status: S.DUE_DILIGENCE,
    },
    absent: 'all',
    examined: {
      days: -3,
      status: DueDiligenceStatus.PROPOSED,
      score: Score.HIGH,
      financialStanding: ItemFinding.CONCERN,
      findings: 'Founded last year, no accounts yet; technically sound. High because the firm may fail.',
    },
  });
  teller.part(SubProcessor, reminders, {
    name: 'Fernleigh Dialling Ltd',
    service: 'Places the calls',
    status: SubProcessorStatus.PROPOSED,
  });
}
