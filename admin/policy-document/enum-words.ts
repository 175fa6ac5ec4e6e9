/** The words of the library's enums. */
export const policyEnums: Record<string, Record<string, string>> = {
  PolicyKind: {
    POLICY: 'Policy',
    PROCEDURE: 'Procedure',
    APPROPRIATE_POLICY_DOCUMENT: 'Appropriate policy document',
  },
  PolicyDocumentStatus: {
    DRAFT: 'Draft',
    IN_REVIEW: 'Waiting for approval',
    IN_FORCE: 'In force',
    SUPERSEDED: 'Superseded',
    WITHDRAWN: 'Withdrawn',
  },
  Schedule1Condition: {
    EMPLOYMENT: 'Employment, social security and social protection (paragraph 1)',
    HEALTH_OR_SOCIAL_CARE: 'Health or social care (paragraph 2)',
    PUBLIC_HEALTH: 'Public health (paragraph 3)',
    RESEARCH: 'Research, archiving and statistics (paragraph 4)',
    STATUTORY_PURPOSES: 'Statutory and government purposes (paragraph 6)',
    EQUALITY: 'Equality of opportunity or treatment (paragraph 8)',
    UNLAWFUL_ACTS: 'Preventing or detecting unlawful acts (paragraph 10)',
    PROTECTING_THE_PUBLIC: 'Protecting the public against dishonesty (paragraph 11)',
    REGULATORY_REQUIREMENTS: 'Regulatory requirements on unlawful acts (paragraph 12)',
    FRAUD: 'Preventing fraud (paragraph 14)',
    SUPPORT_GROUPS: 'Support for people with a disability or condition (paragraph 16)',
    COUNSELLING: 'Counselling (paragraph 17)',
    SAFEGUARDING: 'Safeguarding children and adults at risk (paragraph 18)',
    INSURANCE: 'Insurance (paragraph 20)',
  },
};
