import { Client } from '../client/client.entity.ts';
import { Choice, Choices, Flag, Ids, Instant, Link, Narrative, Text } from '../crud/columns.ts';
import { Stored } from '../crud/stored.ts';
import { LetterFormat } from '../letter/letter.entity.ts';

/** How a complaint arrived; every way counts (CP-1, X11). */
export enum ComplaintChannel {
  WEB_FORM = 'WEB_FORM',
  EMAIL = 'EMAIL',
  POST = 'POST',
  PHONE = 'PHONE',
  IN_PERSON = 'IN_PERSON',
  SOCIAL_MEDIA = 'SOCIAL_MEDIA',
}

/** Under which rules a complaint is answered (CP-12). */
export enum ComplaintTrack {
  DATA_PROTECTION = 'DATA_PROTECTION',
  NHS_SERVICE = 'NHS_SERVICE',
}

/** What complaints are about, as reports count them. */
export enum ComplaintTheme {
  ACCESS = 'ACCESS',
  SHARING = 'SHARING',
  ACCURACY = 'ACCURACY',
  SECURITY = 'SECURITY',
  RETENTION = 'RETENTION',
  CONSENT = 'CONSENT',
  MARKETING = 'MARKETING',
  ADM = 'ADM',
  OTHER = 'OTHER',
}

/** Whether somebody who complains for another has shown that they may (CP-13). */
export enum RepresentativeAuthority {
  NOT_NEEDED = 'NOT_NEEDED',
  ASKED = 'ASKED',
  SEEN = 'SEEN',
}

/** What a person writes of a complaint. */
export abstract class ComplaintCaseFields extends Stored {
  @Instant({
    about: 'When it reached anybody of us; not in the future, and corrected by two people only (C-10).',
    writeOnce: true,
    purposes: ['P07'],
  })
  receivedAt!: Date;

  @Choice(ComplaintChannel, 'ComplaintChannel', {
    about: 'How it arrived.',
    maskable: true,
    purposes: ['P07'],
  })
  channel!: ComplaintChannel;

  @Choices(ComplaintTrack, 'ComplaintTrack', {
    about: 'Data protection, and the NHS service track where it is that as well (CP-12).',
    maskable: true,
    default: [ComplaintTrack.DATA_PROTECTION],
    purposes: ['P07'],
    indispensable: true,
  })
  tracks: ComplaintTrack[] = [ComplaintTrack.DATA_PROTECTION];

  @Text({
    about: 'What it is about, in one line.',
    max: 150,
    searched: true,
    maskable: true,
    purposes: ['P07'],
  })
  title!: string;

  @Narrative({
    about: 'What happened, in the words of the person where possible.',
    searched: true,
    maskable: true,
    purposes: ['P07'],
  })
  summary!: string;

  @Choice(ComplaintTheme, 'ComplaintTheme', {
    about: 'What it is mainly about (R-01).',
    maskable: true,
    default: ComplaintTheme.OTHER,
    purposes: ['P07', 'P08'],
    indispensable: true,
  })
  theme: ComplaintTheme = ComplaintTheme.OTHER;

  @Flag({
    about: 'Whether it is about our data protection office (M17).',
    maskable: true,
    default: false,
    writeOnce: true,
    purposes: ['P07'],
    indispensable: true,
  })
  aboutDataProtectionOffice: boolean = false;

  @Text({ about: 'Who complains.', searched: true, maskable: true, purposes: ['P07'] })
  complainantName!: string;

  @Text({
    about: 'Their e-mail address.',
    optional: true,
    format: 'email',
    max: 254,
    purposes: ['P07'],
    indispensable: true,
  })
  complainantEmail: string | null = null;

  @Text({
    about: 'Their telephone number.',
    optional: true,
    max: 40,
    matches: [/^[+\d][\d ()-]{5,}$/, 'is not a telephone number'],
    purposes: ['P07'],
    indispensable: true,
  })
  complainantPhone: string | null = null;

  @Narrative({
    about: 'Their postal address.',
    optional: true,
    max: 500,
    purposes: ['P07'],
    indispensable: true,
  })
  complainantAddress: string | null = null;

  @Flag({
    about: 'Whether it is about their own data.',
    maskable: true,
    default: true,
    purposes: ['P07'],
    indispensable: true,
  })
  isDataSubject: boolean = true;

  @Text({
    about: 'Whose data it is about, where they complain for another.',
    optional: true,
    purposes: ['P07'],
    indispensable: true,
  })
  dataSubjectName: string | null = null;

  @Choice(RepresentativeAuthority, 'RepresentativeAuthority', {
    about: 'Whether they have shown that they may; the clock runs from receipt in any case (CP-13).',
    maskable: true,
    default: RepresentativeAuthority.NOT_NEEDED,
    purposes: ['P07'],
    indispensable: true,
  })
  authority: RepresentativeAuthority = RepresentativeAuthority.NOT_NEEDED;

  @Flag({
    about: 'Whether the person is under 18: letters in plain language, competence checked (CP-13).',
    maskable: true,
    default: false,
    purposes: ['P07', 'P20'],
    indispensable: true,
  })
  isChild: boolean = false;

  @Choice(LetterFormat, 'LetterFormat', {
    about: 'The form in which they want our letters.',
    maskable: true,
    default: LetterFormat.STANDARD,
    purposes: ['P07'],
    indispensable: true,
  })
  letterFormat: LetterFormat = LetterFormat.STANDARD;

  @Ids({
    about: 'Persons complained about, as accounts or persons; afterwards named by an event (SD-01).',
    maskable: true,
    default: [],
    writeOnce: true,
    purposes: ['P07'],
    indispensable: true,
  })
  subjects: string[] = [];

  @Ids({
    about: 'Persons who took the contested decision; afterwards named by an event (M17).',
    maskable: true,
    default: [],
    writeOnce: true,
    purposes: ['P07'],
    indispensable: true,
  })
  contestedActBy: string[] = [];

  @Link(() => Client, {
    about: 'The client whom it is about, where one is named; afterwards named by an event.',
    optional: true,
    writeOnce: true,
  })
  client: string | null = null;

  @Text({
    about: 'References of linked breaches, requests or complaints.',
    optional: true,
    max: 500,
    purposes: ['P07', 'P08'],
  })
  linkedReferences: string | null = null;
}
