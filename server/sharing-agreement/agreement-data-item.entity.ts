import { Choice, Flag, Link, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { AgreementStatus, SharingAgreement } from './sharing-agreement.entity.ts';

/** What a person writes of a data item. */
export abstract class AgreementDataItemFields extends Stored {
  @Link(() => SharingAgreement, { about: 'The agreement.', writeOnce: true })
  agreement!: string;

  @Text({ about: 'The data item, such as "Date of birth".', searched: true })
  item!: string;

  @Text({ about: 'Which party may see it, and which of its people (DSA-04).', max: 500 })
  accessibleTo!: string;

  @Narrative({ about: 'Its limit: why it is needed, and what is left out (DSA-04).', max: 2_000 })
  minimisation!: string;

  @Flag({ about: 'Whether it is a special category (UK GDPR Art 9).', default: false })
  specialCategory: boolean = false;

  @Flag({
    about: 'Whether it is confidential patient information: then the Caldicott Guardian signs (§4.3).',
    default: false,
  })
  confidentialPatientInformation: boolean = false;

  @Flag({ about: 'No longer shared, or entered by mistake.', default: false })
  removed: boolean = false;
}

/** One kind of data that an agreement lets flow; nothing else may (S75, DSA-04). */
@Resource({
  about: 'A data item that an agreement lets flow, with its limits.',
  parent: 'agreement',
  order: { item: 'ASC' },
})
export class AgreementDataItem extends AgreementDataItemFields {
  @Choice(AgreementStatus, 'AgreementStatus', {
    about: 'Where the agreement stands; the rules ask.',
    internal: true,
  })
  agreementStatus!: AgreementStatus;
}
