import { containsCardNumber } from '../../crud/card-number.ts';
import { Refusal } from '../../errors.ts';
import type { OrganisationProfile } from '../../organisation-profile/organisation-profile.entity.ts';
import type { LetterDocument } from '../document.ts';
import type { LetterTemplate } from '../letter.entity.ts';

/** What every letter quotes: the reference by which the person finds the case again. */
export interface LetterData {
  reference: string;
}

/** From whom and on which civil date (London) a letter is written. */
export interface Setting {
  profile: OrganisationProfile;
  writtenOn: string;
}

/** A letter of Annex B. Raise `version` with every change of its words or of what it needs. */
export interface Template<D extends LetterData> {
  code: LetterTemplate;
  version: number;
  /** What the letter may not lack; an empty list or text counts as lacking. */
  mandatory: readonly (keyof D & string)[];
  /** What it needs beside that, in the case at hand: the names of what is lacking. */
  lacking?: (data: D) => (keyof D & string)[];
  compose(data: D, setting: Setting): LetterDocument;
}

/** Makes the text of a letter; INVALID_INPUT names what it lacks, CARD_NUMBER_FORBIDDEN guards its free text (S72). */
export function compose<D extends LetterData>(
  template: Template<D>,
  data: D,
  setting: Setting,
): LetterDocument {
  const lacking = [
    ...template.mandatory.filter(field => isEmpty(data[field])),
    ...(template.lacking?.(data) ?? []),
  ];
  if (lacking.length > 0) {
    const fields = Object.fromEntries(lacking.map(field => [field, 'is needed in this letter (Annex B)']));
    throw new Refusal('INVALID_INPUT', { fields, missing: lacking });
  }
  const document = template.compose(data, setting);
  if (containsCardNumber(JSON.stringify(document))) throw new Refusal('CARD_NUMBER_FORBIDDEN');
  return document;
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
