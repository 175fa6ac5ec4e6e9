/** A condition of DPA 2018 Sch 1: where it stands, which condition of UK GDPR Art 9(2) it belongs to, and whether it takes an appropriate policy document (§2.13). */
export interface Schedule1Paragraph {
  part: 1 | 2;
  paragraph: number;
  article9: string;
  policyDocument: boolean;
}

const publicInterest = (paragraph: number): Schedule1Paragraph => ({
  part: 2,
  paragraph,
  article9: 'SUBSTANTIAL_PUBLIC_INTEREST',
  policyDocument: true,
});

const ofPartOne = (paragraph: number, article9: string, policyDocument = false): Schedule1Paragraph => ({
  part: 1,
  paragraph,
  article9,
  policyDocument,
});

/** The conditions that the rule book names, by what they are for (§2.13). */
export const SCHEDULE_1 = {
  EMPLOYMENT: ofPartOne(1, 'EMPLOYMENT_AND_SOCIAL_PROTECTION', true),
  HEALTH_OR_SOCIAL_CARE: ofPartOne(2, 'HEALTH_OR_SOCIAL_CARE'),
  PUBLIC_HEALTH: ofPartOne(3, 'PUBLIC_HEALTH'),
  RESEARCH: ofPartOne(4, 'ARCHIVING_RESEARCH_STATISTICS'),
  STATUTORY_PURPOSES: publicInterest(6),
  EQUALITY: publicInterest(8),
  UNLAWFUL_ACTS: publicInterest(10),
  PROTECTING_THE_PUBLIC: publicInterest(11),
  REGULATORY_REQUIREMENTS: publicInterest(12),
  FRAUD: publicInterest(14),
  SUPPORT_GROUPS: publicInterest(16),
  COUNSELLING: publicInterest(17),
  SAFEGUARDING: publicInterest(18),
  INSURANCE: publicInterest(20),
} as const satisfies Record<string, Schedule1Paragraph>;

/** One of the conditions of {@link SCHEDULE_1}. */
export type Schedule1Name = keyof typeof SCHEDULE_1;
