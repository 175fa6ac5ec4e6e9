import { Choice, Day, Flag, Link, Narrative, Text, Whole } from '../crud/columns.ts';
import { Stored } from '../crud/stored.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { User } from '../user/user.entity.ts';

/** Which side of the contract we are on (M8, S13). */
export enum ContractRole {
  CONTROLLER = 'CONTROLLER',
  PROCESSOR = 'PROCESSOR',
}

/** How sub-processors are authorised (UK GDPR Art 28(2)). */
export enum SubProcessing {
  NONE = 'NONE',
  SPECIFIC = 'SPECIFIC',
  GENERAL = 'GENERAL',
}

/** What a person writes of a processor contract. */
export abstract class ProcessorContractFields extends Stored {
  @Text({ about: 'What the contract is called here, such as "Care-record system".', searched: true })
  title!: string;

  @Link(() => Organisation, {
    about: 'The other party: the processor, or the controller whose processor we are.',
  })
  processor!: string;

  @Choice(ContractRole, 'ContractRole', {
    about: 'Which side we are on (M8).',
    default: ContractRole.CONTROLLER,
  })
  ourRole: ContractRole = ContractRole.CONTROLLER;

  @Narrative({ about: 'The task for which the data are given, and no other (S77).', searched: true })
  task!: string;

  @Narrative({
    about: 'What the processor may do with the data; everything else is forbidden (S80).',
    optional: true,
  })
  permittedUse: string | null = null;

  @Narrative({ about: 'Types of personal data (PC-05).', optional: true, max: 2_000 })
  personalData: string | null = null;

  @Narrative({ about: 'Whose data they are (PC-06).', optional: true, max: 2_000 })
  dataSubjects: string | null = null;

  @Flag({ about: 'Whether health data are among them: then the DSPT status counts (§2.8).', default: false })
  healthData: boolean = false;

  @Flag({
    about: 'Whether data leave the UK, at the processor or at one of its own (§2.11).',
    default: false,
  })
  outsideUk: boolean = false;

  @Day({ about: 'First day on which the processor may have data.', optional: true })
  startOn: string | null = null;

  @Day({ about: 'Last day of the term, where there is one.', optional: true })
  endsOn: string | null = null;

  @Choice(SubProcessing, 'SubProcessing', {
    about: 'Which authorisation of sub-processors the contract gives (UK GDPR Art 28(2)).',
    default: SubProcessing.SPECIFIC,
  })
  subProcessing: SubProcessing = SubProcessing.SPECIFIC;

  @Whole({
    about: 'Days in which we may object to a change of sub-processor (§2.8).',
    min: 1,
    max: 365,
    default: 30,
  })
  objectionDays: number = 30;

  @Flag({ about: 'Whether the contract says that silence means no objection (§2.8).', default: false })
  silenceMeansConsent: boolean = false;

  @Day({ about: 'Next audit or inspection of the processor (S80).', optional: true })
  nextAuditOn: string | null = null;

  @Link(() => User, { about: 'Who looks after the contract.', optional: true })
  owner: string | null = null;
}
