import type { OrganisationProfile } from '../organisation-profile/organisation-profile.entity.ts';
import type { LetterDocument } from './document.ts';
import { LetterFormat } from './letter.entity.ts';
import { Page } from './page.ts';

/** To whom a letter goes. */
export interface Recipient {
  name: string;
  email?: string | null;
  postalAddress?: string | null;
}

/** Everything that is on the paper. */
export interface Letterhead {
  profile: OrganisationProfile;
  recipient: Recipient;
  reference: string;
  writtenAt: Date;
  format: LetterFormat;
}

/** Points of the text: 16 is the least that counts as large print. */
const SIZES: Record<LetterFormat, number> = { STANDARD: 11, LARGE_PRINT: 16 };

/** The letter as a tagged PDF; the same input gives the same bytes. */
export function renderPdf(document: LetterDocument, head: Letterhead): Promise<Uint8Array> {
  const { profile, recipient } = head;
  const page = new Page({
    title: `${document.title} (${head.reference})`,
    author: profile.name,
    writtenAt: head.writtenAt,
    size: SIZES[head.format],
  });
  page.paragraph([profile.name, profile.address, profile.website].join('\n'));
  page.paragraph([recipient.name, recipient.postalAddress].filter(Boolean).join('\n'));
  page.heading(1, document.title);
  for (const block of document.blocks) {
    if (block.kind === 'heading') page.heading(2, block.text);
    else if (block.kind === 'paragraph') page.paragraph(block.text);
    else if (block.kind === 'list') page.list(block.items);
    else page.facts(block.rows);
  }
  page.paragraph(
    profile.registration ? `${profile.name}, registered under ${profile.registration}` : profile.name,
  );
  return page.finish(`${profile.name} · ${head.reference}`);
}
