import { facts, heading, list, paragraph, type Block } from '../document.ts';
import { NHS_OMBUDSMAN } from '../law.ts';
import { LetterTemplate } from '../letter.entity.ts';
import { longDate } from '../london-date.ts';
import { complaintOutcome, type ComplaintOutcome } from './complaint-outcome.ts';
import { plainContactParts, plainLaw, plainRegulatorParts } from './plain-parts.ts';
import { particulars } from './standing-parts.ts';
import type { Template } from './template.ts';

const FINDINGS: Record<string, string> = {
  UPHELD: 'You were right.',
  PARTLY: 'You were right about some of it.',
  NOT_UPHELD: 'We looked, and we did not break the rules.',
  NO_FINDING: 'We looked, but we could not find out what happened.',
};

/** L-03 in plain language, for a child (CP-13): it needs and says what L-03 does. */
export const plainComplaintOutcome: Template<ComplaintOutcome> = {
  code: LetterTemplate.L03_PLAIN,
  version: 1,
  mandatory: complaintOutcome.mandatory,
  lacking: complaintOutcome.lacking!,
  compose: (data, setting) => ({
    title: 'Our answer to your complaint',
    blocks: [
      particulars(data, setting),
      paragraph(
        `Your complaint reached us on ${longDate(data.receivedOn)}. We have looked into it. This is our answer.`,
      ),
      ...answerParts(data),
      ...(data.apology ? [heading('We are sorry'), paragraph(data.apology)] : []),
      heading('What we will do'),
      data.actions.length > 0 ? list(data.actions) : paragraph('We found nothing that we have to put right.'),
      ...(data.learning?.length ? [heading('What we have learned'), list(data.learning)] : []),
      heading('If you think we are wrong'),
      paragraph(againSentence(data.reviewBy)),
      ...plainRegulatorParts(
        setting.profile,
        'If you are not happy with our answer, you can complain to the regulator.',
      ),
      ...(data.nhsTrack ? ombudsmanParts() : []),
      heading('Going to court'),
      paragraph(
        'You can also ask a court to decide (UK GDPR Article 79, Data Protection Act 2018, section 167). You can do that even if you have not told the regulator. Talk to an adult you trust or to a lawyer first.',
      ),
      ...plainContactParts(setting.profile, data.contact),
      plainLaw(),
    ],
  }),
};

function answerParts({ findings }: ComplaintOutcome): Block[] {
  return findings.flatMap(({ allegation, finding, reasons }, index) => [
    heading(
      findings.length === 1 ? 'What we found' : `What we found: number ${index + 1} of ${findings.length}`,
    ),
    facts(['You told us', allegation], ['Our answer', FINDINGS[finding]!], ['Why', reasons]),
  ]);
}

function againSentence(reviewBy: string | null): string {
  return reviewBy
    ? `Ask us to look again. Please ask by ${longDate(reviewBy)}. Somebody who did not decide the first time will look. This costs nothing.`
    : 'We have looked again now. Somebody who did not decide the first time did that. We will not look a third time, but others can: see below.';
}

function ombudsmanParts(): Block[] {
  return [
    heading('If it is about the NHS'),
    paragraph(`You can ask the ${NHS_OMBUDSMAN.name} to look at what we did. It is not part of us.`),
    facts(
      ['Who they are', NHS_OMBUDSMAN.name],
      ['Website', NHS_OMBUDSMAN.url],
      ['Phone', NHS_OMBUDSMAN.phone],
    ),
  ];
}
