import { Day, Flag, Link, Narrative, Text, Whole } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';
import { ProcessorContract } from './processor-contract.entity.ts';

/** What a person writes of an instruction. */
export abstract class ProcessorInstructionFields extends Stored {
  @Link(() => ProcessorContract, { about: 'The contract.', writeOnce: true })
  contract!: string;

  @Text({ about: 'What it is about.', searched: true })
  subject!: string;

  @Narrative({ about: 'What the processor is told to do or not to do.' })
  instruction!: string;

  @Day({ about: 'When it was given; not in the future.' })
  givenOn!: string;

  @Text({ about: 'How it was given, such as a letter or a ticket, and its reference.', optional: true })
  givenBy: string | null = null;

  @Link(() => ProcessorInstruction, { about: 'The instruction that this one replaces.', optional: true })
  replaces: string | null = null;
}

/** A documented instruction; a changed one is a new edition, none is ever altered (UK GDPR Art 28(3)(a), S69). */
@Resource({
  about: 'A documented instruction to a processor.',
  parent: 'contract',
  order: { edition: 'DESC' },
})
export class ProcessorInstruction extends ProcessorInstructionFields {
  @Whole({ about: 'Counts the instructions under the contract from 1.' })
  edition!: number;

  @Link(() => User, { about: 'Who recorded it.' })
  recordedBy!: string;

  @Flag({ about: 'Whether the contract is still a draft; the rules ask.', internal: true })
  inDraft: boolean = true;
}
