import { Choice, Day, Flag, Link, Text } from '../crud/columns.ts';
import { A_COUNTRY } from '../crud/country.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { ProcessorContract } from './processor-contract.entity.ts';

/** Where a sub-processor stands (UK GDPR Art 28(2)). */
export enum SubProcessorStatus {
  PROPOSED = 'PROPOSED',
  APPROVED = 'APPROVED',
  OBJECTED = 'OBJECTED',
  REMOVED = 'REMOVED',
}

/** What a person writes of a sub-processor. */
export abstract class SubProcessorFields extends Stored {
  @Link(() => ProcessorContract, { about: 'The contract under which it works.', writeOnce: true })
  contract!: string;

  @Link(() => SubProcessor, {
    about: 'The sub-processor that engaged it; none where the processor did.',
    optional: true,
  })
  engagedBy: string | null = null;

  @Text({ about: 'Its name.', searched: true })
  name!: string;

  @Link(() => Organisation, { about: 'Its entry among the organisations, where it has one.', optional: true })
  organisation: string | null = null;

  @Text({ about: 'What it does for the processor.', searched: true, max: 500 })
  service!: string;

  @Text({
    about: 'Country where it holds or sees the data, two letters (ISO 3166-1).',
    matches: A_COUNTRY,
    default: 'GB',
  })
  country: string = 'GB';

  @Day({ about: 'Since when it is engaged.', optional: true })
  engagedOn: string | null = null;
}

/** A processor of the processor; they form a tree by `engagedBy` (UK GDPR Art 28(4)). */
@Resource({ about: 'A sub-processor engaged under a contract.', parent: 'contract', order: { name: 'ASC' } })
export class SubProcessor extends SubProcessorFields {
  @Choice(SubProcessorStatus, 'SubProcessorStatus', { about: 'Whether it is authorised.' })
  status: SubProcessorStatus = SubProcessorStatus.PROPOSED;

  @Flag({ about: 'Whether the contract is still a draft; the rules ask.', internal: true })
  inDraft: boolean = true;
}
