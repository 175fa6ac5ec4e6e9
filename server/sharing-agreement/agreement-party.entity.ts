import { Choice, Day, Flag, Instant, Link, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { AgreementStatus, SharingAgreement } from './sharing-agreement.entity.ts';

/** What a party is under data protection law (DSA-03). */
export enum PartyRole {
  CONTROLLER = 'CONTROLLER',
  JOINT = 'JOINT',
  PROCESSOR = 'PROCESSOR',
}

/** Lawful bases of UK GDPR Art 6(1) (DSA-05). */
export enum LawfulBasis {
  CONSENT = 'CONSENT',
  CONTRACT = 'CONTRACT',
  LEGAL_OBLIGATION = 'LEGAL_OBLIGATION',
  VITAL_INTERESTS = 'VITAL_INTERESTS',
  PUBLIC_TASK = 'PUBLIC_TASK',
  RECOGNISED_LEGITIMATE_INTEREST = 'RECOGNISED_LEGITIMATE_INTEREST',
  LEGITIMATE_INTERESTS = 'LEGITIMATE_INTERESTS',
}

/** Conditions of UK GDPR Art 9(2), a to j (DSA-06). NOT_FOR_PROFIT_BODY stands here to be refused (X9). */
export enum Article9Condition {
  EXPLICIT_CONSENT = 'EXPLICIT_CONSENT',
  EMPLOYMENT_AND_SOCIAL_PROTECTION = 'EMPLOYMENT_AND_SOCIAL_PROTECTION',
  VITAL_INTERESTS = 'VITAL_INTERESTS',
  NOT_FOR_PROFIT_BODY = 'NOT_FOR_PROFIT_BODY',
  MANIFESTLY_PUBLIC = 'MANIFESTLY_PUBLIC',
  LEGAL_CLAIMS = 'LEGAL_CLAIMS',
  SUBSTANTIAL_PUBLIC_INTEREST = 'SUBSTANTIAL_PUBLIC_INTEREST',
  HEALTH_OR_SOCIAL_CARE = 'HEALTH_OR_SOCIAL_CARE',
  PUBLIC_HEALTH = 'PUBLIC_HEALTH',
  ARCHIVING_RESEARCH_STATISTICS = 'ARCHIVING_RESEARCH_STATISTICS',
}

/** What makes it lawful to disclose what was told in confidence (common law, DSA-06). */
export enum ConfidentialityRoute {
  IMPLIED_CONSENT_FOR_CARE = 'IMPLIED_CONSENT_FOR_CARE',
  EXPLICIT_CONSENT = 'EXPLICIT_CONSENT',
  LEGAL_REQUIREMENT = 'LEGAL_REQUIREMENT',
  SECTION_251 = 'SECTION_251',
  OVERRIDING_PUBLIC_INTEREST = 'OVERRIDING_PUBLIC_INTEREST',
  NOT_CONFIDENTIAL = 'NOT_CONFIDENTIAL',
}

/** What a person writes of a party. */
export abstract class AgreementPartyFields extends Stored {
  @Link(() => SharingAgreement, { about: 'The agreement.', writeOnce: true })
  agreement!: string;

  @Link(() => Organisation, { about: 'The organisation; none for our own.', optional: true, writeOnce: true })
  organisation: string | null = null;

  @Choice(PartyRole, 'PartyRole', {
    about: 'Controller, joint controller or processor (DSA-03).',
    default: PartyRole.CONTROLLER,
  })
  role: PartyRole = PartyRole.CONTROLLER;

  @Text({ about: 'Whom we speak to about the sharing (DSA-01).', optional: true })
  contact: string | null = null;

  @Text({ about: 'Its data protection officer or who answers for data protection (DSA-01).', optional: true })
  dpoContact: string | null = null;

  @Choice(LawfulBasis, 'LawfulBasis', { about: 'Its lawful basis (UK GDPR Art 6, DSA-05).', optional: true })
  lawfulBasis: LawfulBasis | null = null;

  @Choice(Article9Condition, 'Article9Condition', {
    about: 'Its condition for special categories (UK GDPR Art 9(2), DSA-06).',
    optional: true,
  })
  article9Condition: Article9Condition | null = null;

  @Text({
    about: 'The condition of DPA 2018 Sch 1 that belongs to it, such as "Pt 1 para 2".',
    optional: true,
    max: 100,
  })
  schedule1Condition: string | null = null;

  @Text({
    about:
      'Its appropriate policy document by title and version, where the condition needs one: Art 9(2)(b) and (g) (§2.13).',
    optional: true,
  })
  policyDocument: string | null = null;

  @Day({
    about:
      'When that document is reviewed; until the end of this day it is current (DPA 2018 Sch 1 para 40).',
    optional: true,
  })
  policyReviewAt: string | null = null;

  @Choice(ConfidentialityRoute, 'ConfidentialityRoute', {
    about: 'Its route round the common-law duty of confidence (DSA-06).',
    optional: true,
  })
  confidentialityRoute: ConfidentialityRoute | null = null;

  @Flag({ about: 'Entered by mistake; it takes no part.', default: false })
  removed: boolean = false;
}

/** A party of a sharing agreement; it joins and leaves on a day (M9). */
@Resource({
  about: 'A party of a sharing agreement.',
  parent: 'agreement',
  order: { ourselves: 'DESC', joinedOn: 'ASC' },
  derived: { deadline: ['policyReviewAt', 'removed', 'leftOn'] },
})
export class AgreementParty extends AgreementPartyFields {
  @Flag({ about: 'Whether it is our own organisation.' })
  ourselves: boolean = false;

  @Day({ about: 'When it joined; on the day of the agreement unless by accession.' })
  joinedOn!: string;

  @Day({ about: 'When it left.', optional: true })
  leftOn: string | null = null;

  @Text({ about: 'Who signed for it, with their office.', optional: true })
  signedBy: string | null = null;

  @Day({ about: 'When they signed.', optional: true })
  signedOn: string | null = null;

  @Instant({ about: 'When the signature was recorded here.', optional: true })
  signatureRecordedAt: Date | null = null;

  @Day({ about: 'When it confirmed that it returned or deleted the data (§4.3).', optional: true })
  returnConfirmedOn: string | null = null;

  @Narrative({ about: 'What it confirmed.', optional: true, max: 2_000 })
  returnStatement: string | null = null;

  @Choice(AgreementStatus, 'AgreementStatus', {
    about: 'Where the agreement stands; the rules ask.',
    internal: true,
  })
  agreementStatus!: AgreementStatus;
}
