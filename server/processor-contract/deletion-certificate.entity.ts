import { Choice, Day, Flag, Link, Narrative } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';
import { ProcessorContract } from './processor-contract.entity.ts';
import { SubProcessor } from './sub-processor.entity.ts';

/** What happened to the data at the end (UK GDPR Art 28(3)(g)). */
export enum DataFate {
  RETURNED = 'RETURNED',
  DELETED = 'DELETED',
  RETURNED_AND_DELETED = 'RETURNED_AND_DELETED',
}

/** What a person writes of a certificate. */
export abstract class DeletionCertificateFields extends Stored {
  @Link(() => ProcessorContract, { about: 'The contract.', writeOnce: true })
  contract!: string;

  @Link(() => SubProcessor, {
    about: 'The sub-processor that certifies; none for the processor itself.',
    optional: true,
    writeOnce: true,
  })
  subProcessor: string | null = null;

  @Choice(DataFate, 'DataFate', { about: 'What happened to the data.' })
  fate!: DataFate;

  @Day({ about: 'When the certificate reached us; not in the future.' })
  receivedOn!: string;

  @Narrative({ about: 'How and when the data were returned or deleted, copies included.', max: 5_000 })
  statement!: string;
}

/** The certificate of PC-17: data returned or deleted at the end of the contract (S80). */
@Resource({
  about: 'A certificate that data were returned or deleted.',
  parent: 'contract',
  order: { receivedOn: 'DESC' },
})
export class DeletionCertificate extends DeletionCertificateFields {
  @Link(() => User, { about: 'Who recorded it.' })
  recordedBy!: string;

  @Flag({ about: 'Whether the contract is still a draft; the rules ask.', internal: true })
  inDraft: boolean = false;
}
