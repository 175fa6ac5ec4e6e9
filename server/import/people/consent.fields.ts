import { ConsentCode } from '../../consent/consent-question.entity.ts';
import { ConsentRecordFields } from '../../consent/consent-record.entity.ts';
import { Choice, Instant, Text, Whole } from '../../crud/columns.ts';

/** An answer as a file holds it: what a person writes of it, and the words by their question and edition. */
export abstract class ImportedConsentFields extends ConsentRecordFields {
  @Choice(ConsentCode, 'ConsentCode', { about: 'Which question.' })
  code!: ConsentCode;

  @Whole({
    about: 'Which edition of its words; the one that was in use on that day without it.',
    optional: true,
  })
  edition: number | null = null;

  @Text({ about: 'Version of the privacy notice that was shown, to be compared.', optional: true, max: 40 })
  noticeVersion: string | null = null;

  @Instant({
    about: 'When it was recorded in the care-record system; when it was given without it.',
    optional: true,
  })
  recordedAt: Date | null = null;
}
