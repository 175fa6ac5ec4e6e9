import { facts, heading, list, paragraph, type Block } from '../document.ts';
import { DATA_PROTECTION_LAW } from '../law.ts';
import { LetterTemplate } from '../letter.entity.ts';
import { longMoment } from '../london-date.ts';
import { contactParts, particulars, regulatorParts } from './standing-parts.ts';
import type { LetterData, Template } from './template.ts';

/** What L-19 is made from. */
interface ResearchConsentForm extends LetterData {
  study: string;
  edition: number;
  sheet: string;
  wanted: string[];
  reason: string;
  recipients: string[];
  /** The area of research, where its purposes cannot be named in full yet (Art 4(6)). */
  area: string | null;
  parts: string[];
  considerUntil: Date;
}

/** L-19: what information is wanted, why and by whom, that it is voluntary and can be withdrawn, and where to sign (S49, S50). */
export const researchConsentForm: Template<ResearchConsentForm> = {
  code: LetterTemplate.L19,
  version: 1,
  mandatory: ['reference', 'study', 'edition', 'sheet', 'wanted', 'reason', 'recipients', 'considerUntil'],
  compose: (data, setting) => ({
    title: `Would you give your information to a study? ${data.study}`,
    blocks: [
      particulars(data, setting),
      paragraph(
        `You decide freely. If you say no, nothing of your care changes, and nobody asks you why. Please take your time: we take no yes before ${longMoment(data.considerUntil)}.`,
      ),
      heading(`About the study (information sheet, edition ${data.edition})`),
      ...data.sheet.split(/\n{2,}/).map(text => paragraph(text)),
      heading('What information is wanted'),
      list(data.wanted),
      paragraph('You may agree to some of it only.'),
      heading('Why'),
      paragraph(data.reason),
      ...areaParts(data),
      heading('Who receives it'),
      list(data.recipients),
      heading('You can take it back'),
      paragraph(
        'You can withdraw at any time, in any way and without giving a reason: by telephone, in person, in writing or by your personal link. It takes effect at once. What was done before then stays lawful.',
      ),
      heading('If you agree, please sign'),
      paragraph(
        'Mark what you agree to above, and write in your own words that you agree to it. We cannot take what is only said.',
      ),
      facts(
        ['I agree that', '.......................................................'],
        ['Name', '.......................................................'],
        ['Signature', '.......................................................'],
        ['Date', '.......................................................'],
      ),
      ...contactParts(setting.profile, null),
      ...regulatorParts(setting.profile, 'If you are not content with us, you may complain to the regulator'),
      paragraph(
        `We ask you under the ${DATA_PROTECTION_LAW}, Articles 6(1)(a), 7 and 9(2)(a) of the UK GDPR.`,
      ),
    ],
  }),
};

/** §2.13: of a broad consent the area, and its parts one by one. */
function areaParts({ area, parts }: ResearchConsentForm): Block[] {
  return [
    ...(area ? [heading('The area of research'), paragraph(area)] : []),
    ...(parts.length > 0
      ? [heading('Parts of the research'), list(parts), paragraph('You may agree to some of these only.')]
      : []),
  ];
}
