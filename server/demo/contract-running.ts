import { reviewDates } from '../clock/review.ts';
import { openBreachTriage } from '../processor-contract/breach-triage.ts';
import {
  ContractAlert,
  ContractStatus as S,
  ReviewTrigger,
  SigningAdvice,
  type ProcessorContract,
} from '../processor-contract/processor-contract.entity.ts';
import { ContractRole, SubProcessing } from '../processor-contract/processor-contract.fields.ts';
import { ProcessorInstruction } from '../processor-contract/processor-instruction.entity.ts';
import {
  SubProcessorChange,
  SubProcessorChangeKind,
} from '../processor-contract/sub-processor-change.entity.ts';
import { SubProcessor, SubProcessorStatus } from '../processor-contract/sub-processor.entity.ts';
import { Transfer, TransferMechanism, TransferTestResult } from '../transfer/transfer.entity.ts';
import type { StoryTeller } from './contract-story.ts';
import type { Organisations } from './organisation.ts';

/** Signed by both and active since a day. */
function signedSince(teller: StoryTeller, days: number): Partial<ProcessorContract> {
  const { people } = teller;
  return {
    startOn: teller.day(days),
    activatedOn: teller.day(days),
    advice: SigningAdvice.SIGN,
    dpoAdvice: 'Every clause is present. I advise to sign.',
    advisedBy: people.dpo.id,
    advisedAt: teller.instant(days - 9),
    signedBy: people.manager.id,
    signedOn: teller.day(days - 7),
    counterSignatory: 'Managing director',
    counterSignedOn: teller.day(days - 8),
  };
}

/** Contracts under which data flow: in order, due for review, late with a remediation, abroad, at their end. */
export async function tellRunning(teller: StoryTeller, organisations: Organisations): Promise<void> {
  await careRecords(teller, organisations);
  await cloud(teller, organisations);
  await teller.contract({
    contract: {
      title: 'Telephony with call recordings',
      processor: organisations.telephony.id,
      task: 'Carries and records calls to the service.',
      personalData: 'Telephone number, voice recording',
      dataSubjects: 'Callers, staff',
      healthData: true,
      ...signedSince(teller, -353),
      status: S.REVIEW_DUE,
      nextReviewAt: reviewDates(teller.day(-353)).nextReviewAt,
      reviewTrigger: ReviewTrigger.ANNUAL,
    },
    examined: { days: -340 },
  });
  await teller.contract({
    contract: {
      title: 'Text-message gateway',
      processor: organisations.textGateway.id,
      task: 'Delivers text messages about appointments.',
      personalData: 'Telephone number, text of the message',
      dataSubjects: 'Clients',
      ...signedSince(teller, -420),
      status: S.REMEDIATION,
      reviewedOn: teller.day(-60),
      reviewNotes: 'The breach clause was taken out with the new terms.',
      reviewTrigger: ReviewTrigger.ANNUAL,
      nextReviewAt: teller.day(-55),
      issues: 'Put back the notification of breaches within 24 hours and the right to audit.',
      remediationOwner: teller.people.dpo.id,
      remediationDueBy: teller.day(-6),
      alerts: [ContractAlert.REMEDIATION_OVERDUE],
    },
    absent: ['PC-21', 'PC-22'],
    partial: ['PC-18'],
    examined: { days: -70 },
  });
  const ended = await teller.contract({
    contract: {
      title: 'Transcription of supervision sessions',
      processor: organisations.transcription.id,
      task: 'Typed up recordings of supervision sessions.',
      personalData: 'Voice recordings, notes',
      dataSubjects: 'Staff, clients who are spoken of',
      healthData: true,
      ...signedSince(teller, -700),
      status: S.ENDED,
      noticeGivenOn: teller.day(-94),
      closingReason: 'The work is done in-house now.',
      endsOn: teller.day(-33),
      endedOn: teller.day(-33),
      certificateDueBy: teller.day(-3),
      nextReviewAt: teller.day(20),
      alerts: [ContractAlert.CERTIFICATE_OVERDUE],
    },
    examined: { days: -310 },
  });
  await openBreachTriage(teller.em, ended, teller.instant(-2), teller.today);
  await teller.contract({
    contract: {
      title: 'Shared booking desk for Northgate',
      processor: organisations.memberNorth.id,
      ourRole: ContractRole.PROCESSOR,
      task: "Takes bookings for the member charity's counsellors, on its instructions.",
      personalData: 'Name, telephone number, time of appointment',
      dataSubjects: 'Clients of the member charity',
      ...signedSince(teller, -120),
      status: S.ACTIVE,
      nextReviewAt: reviewDates(teller.day(-120)).nextReviewAt,
    },
    examined: { days: -130 },
  });
  await teller.contract({
    contract: {
      title: 'Card payments for workshops',
      processor: organisations.cardPayments.id,
      task: 'Takes card payments for workshops and training, and answers with a token.',
      permittedUse: 'Payment, prevention of fraud, reduction of credit risk. No advertising.',
      personalData: 'Name, token and last four digits of the card, amount',
      dataSubjects: 'Clients and guests of workshops',
      ...signedSince(teller, -210),
      status: S.ACTIVE,
      nextReviewAt: reviewDates(teller.day(-210)).nextReviewAt,
    },
    examined: { days: -220, findings: 'PCI DSS certificate seen: card numbers never reach us.' },
  });
}

async function careRecords(teller: StoryTeller, organisations: Organisations): Promise<void> {
  const { people } = teller;
  const contract = await teller.contract({
    contract: {
      title: 'Care-record system',
      processor: organisations.careRecords.id,
      task: 'Hosts and maintains the electronic care record.',
      permittedUse:
        'Storage, backup, support on request. No analytics, no training of models, no use of its own.',
      personalData: 'Identity, contact, referral, notes, outcome scores',
      dataSubjects: 'Clients, their contacts, clinicians',
      healthData: true,
      subProcessing: SubProcessing.GENERAL,
      ...signedSince(teller, -405),
      status: S.ACTIVE,
      reviewedOn: teller.day(-40),
      reviewNotes: 'Clauses stand; audit report seen; exit test passed.',
      reviewTrigger: ReviewTrigger.ANNUAL,
      nextReviewAt: reviewDates(teller.day(-40)).nextReviewAt,
      nextAuditOn: teller.day(75),
    },
    examined: { days: -50, findings: 'DSPT "Standards Exceeded". ISO 27001 certificate seen.' },
  });
  const approved = { status: SubProcessorStatus.APPROVED, engagedOn: teller.day(-405) };
  const hosting = teller.part(SubProcessor, contract, {
    name: 'Granitefold Hosting Ltd',
    service: 'Data centre',
    ...approved,
  });
  teller.part(SubProcessor, contract, {
    name: 'Granitefold Vaults Ltd',
    service: 'Backups',
    engagedBy: hosting.id,
    ...approved,
  });
  const announced = teller.part(SubProcessor, contract, {
    name: 'Marlpit Helpdesk Ltd',
    service: 'Second-line support at night',
  });
  teller.part(SubProcessorChange, contract, {
    kind: SubProcessorChangeKind.ENGAGE,
    subProcessor: announced.id,
    description:
      'Engages Marlpit Helpdesk Ltd for support between 20:00 and 07:00. Agents see records only in a support session.',
    notifiedAt: teller.day(-25),
    objectBy: teller.day(5),
    recordedBy: people.dpo.id,
  });
  const first = teller.part(ProcessorInstruction, contract, {
    edition: 1,
    subject: 'Backups',
    instruction: 'Keep encrypted backups for 30 days, then destroy them.',
    givenOn: teller.day(-400),
    givenBy: 'Letter',
    recordedBy: people.dpo.id,
  });
  teller.part(ProcessorInstruction, contract, {
    edition: 2,
    subject: 'Backups',
    instruction: 'Keep encrypted backups for 14 days, then destroy them.',
    givenOn: teller.day(-38),
    givenBy: 'Ticket 4471',
    replaces: first.id,
    recordedBy: people.dpo.id,
  });
  await teller.em.flush();
}

async function cloud(teller: StoryTeller, organisations: Organisations): Promise<void> {
  const contract = await teller.contract({
    contract: {
      title: 'Cloud hosting of the intranet',
      processor: organisations.cloud.id,
      task: 'Runs the servers of the intranet and of the shared mailboxes.',
      personalData: 'Names, messages, attachments',
      dataSubjects: 'Staff, people who write to us',
      outsideUk: true,
      ...signedSince(teller, -250),
      status: S.ACTIVE,
      nextReviewAt: reviewDates(teller.day(-250)).nextReviewAt,
    },
    absent: [],
    examined: { days: -255 },
  });
  teller.part(SubProcessor, contract, {
    name: 'Fjordheim Datasenter AS',
    service: 'Second site',
    country: 'NO',
    status: SubProcessorStatus.APPROVED,
    engagedOn: teller.day(-250),
  });
  teller.part(Transfer, contract, {
    recipient: 'Northlantern Cloud Inc',
    country: 'US',
    mechanism: TransferMechanism.ADDENDUM,
    signedOn: teller.day(-257),
    assessmentReference: 'TRA-014',
    testResult: TransferTestResult.MET,
    assessedOn: teller.day(-340),
    reviewAt: teller.day(21),
  });
  teller.part(Transfer, contract, {
    recipient: 'Fjordheim Datasenter AS',
    country: 'NO',
    mechanism: TransferMechanism.ADEQUACY_REGS,
    reviewAt: teller.day(110),
  });
  await teller.em.flush();
}
