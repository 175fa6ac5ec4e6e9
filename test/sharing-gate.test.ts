import fc from 'fast-check';
import {
  NdooCheck,
  RestrictionException,
  SharingPermission,
} from '../server/sharing/disclosure.vocabulary.ts';
import { needsAgreement, needsApproval, reasonsAgainst, type SharingFacts } from '../server/sharing/gate.ts';
import { AgreementStatus } from '../server/sharing-agreement/sharing-agreement.entity.ts';
import { CaldicottPrinciple, SharingPurpose } from '../server/sharing-agreement/sharing-agreement.fields.ts';

const agreement = {
  status: AgreementStatus.ACTIVE,
  purpose: SharingPurpose.REFERRAL,
  startOn: '2026-01-01',
  endsOn: null,
  assured: true,
  binds: true,
  items: ['name', 'reason'],
};

const nothingSaid = {
  consortium: null,
  recipient: null,
  explicit: false,
  research: false,
  studyOpen: null,
};

/** An onward referral with which nothing is wrong. */
const fine: SharingFacts = {
  purpose: SharingPurpose.REFERRAL,
  permission: SharingPermission.CONSENT,
  emergency: false,
  reason: null,
  incapacityReason: null,
  authority: null,
  items: ['name'],
  otherItems: null,
  caldicottPrinciples: Object.values(CaldicottPrinciple),
  ndoo: null,
  ndooReason: null,
  restrictionException: null,
  restrictionReason: null,
  today: '2026-11-24',
  hasRecipient: true,
  agreement,
  consent: { ...nothingSaid, consortium: true },
  ticked: true,
  contracted: false,
  described: true,
  restricted: false,
  cares: true,
};

const because = { reason: 'The duty desk asked.', authority: 'Children Act 1989 s.47' };

const TABLE: [name: string, change: Partial<SharingFacts>, reasons: string[]][] = [
  ['S73: with agreement and the first question it passes', {}, []],
  [
    'S73: so it does with the person’s yes to this recipient alone',
    { consent: { ...nothingSaid, recipient: true } },
    [],
  ],
  [
    'S73: a no to this recipient goes before a yes to all',
    { consent: { ...nothingSaid, consortium: true, recipient: false } },
    ['CONSENT_REFUSED'],
  ],
  [
    'S6: without the tick nothing goes out on the person’s word',
    { ticked: false },
    ['CONSENT_TAB_NOT_TICKED'],
  ],
  ['S73: not asked is no consent', { consent: nothingSaid }, ['CONSENT_Q1_MISSING']],
  ['a withdrawn consent is a no', { consent: { ...nothingSaid, consortium: false } }, ['CONSENT_REFUSED']],
  [
    'S73: a referral takes an agreement',
    { agreement: null, items: [], otherItems: 'Name' },
    ['AGREEMENT_MISSING'],
  ],
  [
    '§4.3: sharing goes on while it is reviewed',
    { agreement: { ...agreement, status: AgreementStatus.UNDER_REVIEW } },
    [],
  ],
  [
    '§4.3: a suspended agreement blocks',
    { agreement: { ...agreement, status: AgreementStatus.SUSPENDED } },
    ['AGREEMENT_SUSPENDED'],
  ],
  [
    '§4.3: so does an expired one',
    { agreement: { ...agreement, status: AgreementStatus.EXPIRED } },
    ['AGREEMENT_EXPIRED'],
  ],
  ['its last day counts', { agreement: { ...agreement, endsOn: '2026-11-24' } }, []],
  ['the day after does not', { agreement: { ...agreement, endsOn: '2026-11-23' } }, ['AGREEMENT_EXPIRED']],
  [
    'nor does a day before it starts',
    { agreement: { ...agreement, startOn: '2026-11-25' } },
    ['NOT_YET_STARTED'],
  ],
  [
    'a signed one is not in force',
    { agreement: { ...agreement, status: AgreementStatus.SIGNED } },
    ['AGREEMENT_NOT_IN_FORCE'],
  ],
  [
    'the recipient takes part in it',
    { agreement: { ...agreement, binds: false } },
    ['RECIPIENT_NOT_A_PARTY'],
  ],
  [
    'S9: for its purpose',
    { agreement: { ...agreement, purpose: SharingPurpose.PLANNING } },
    ['PURPOSE_NOT_AGREED'],
  ],
  ['S9: the notice tells of it', { described: false }, ['PURPOSE_NOT_IN_CURRENT_NOTICE']],
  ['S81: with both attestations', { agreement: { ...agreement, assured: false } }, ['RECIPIENT_NOT_ASSURED']],
  ['S75: no more than was agreed', { items: ['name', 'diary'] }, ['ITEMS_NOT_AGREED']],
  ['S75: nor in words beside it', { otherItems: 'The whole record' }, ['ITEMS_NOT_AGREED']],
  ['something is shared', { items: [] }, ['ITEMS_MISSING']],
  [
    '§2.18: all eight Caldicott principles',
    { caldicottPrinciples: Object.values(CaldicottPrinciple).slice(1) },
    ['CALDICOTT_INCOMPLETE'],
  ],
  [
    'S56: to protect a life is a reason for those alone who cannot consent, and it is said why',
    { permission: SharingPermission.VITAL_INTERESTS, ...because, incapacityReason: ' ' },
    ['INCAPACITY_REASON_MISSING'],
  ],
  [
    'S73: nobody is referred on for an interest of ours',
    { permission: SharingPermission.LEGITIMATE_INTEREST, ...because },
    ['PERMISSION_NOT_FITTING'],
  ],
  ['the clinician who proposed it cares still', { cares: false }, ['PROPOSER_NOT_CARING']],
  ['§2.6: of restricted data nothing', { restricted: true }, ['PROCESSING_RESTRICTED']],
  [
    '§2.6: but with an exception and its reason',
    {
      restricted: true,
      restrictionException: RestrictionException.LEGAL_CLAIMS,
      restrictionReason: 'Defence of a claim',
    },
    [],
  ],
  [
    '§2.6: an exception without a reason is none',
    { restricted: true, restrictionException: RestrictionException.LEGAL_CLAIMS, restrictionReason: ' ' },
    ['PROCESSING_RESTRICTED'],
  ],
];

test.each(TABLE)('%s', (_name, change, reasons) => {
  expect(reasonsAgainst({ ...fine, ...change })).toEqual(reasons);
});

const { RESEARCH, PLANNING, DIRECT_CARE } = SharingPurpose;
const { CONSENT, LEGAL_OBLIGATION, LEGITIMATE_INTEREST, COURT_ORDER } = SharingPermission;
const covering = (purpose: SharingPurpose) => ({ purpose, agreement: { ...agreement, purpose } });

test.each<[string, Partial<SharingFacts>, string[]]>([
  [
    'S49: research takes the written consent',
    { ...covering(RESEARCH) },
    ['WRITTEN_CONSENT_REQUIRED', 'NDOO_CHECK_REQUIRED'],
  ],
  [
    'S49: with it no opt-out is asked',
    { ...covering(RESEARCH), consent: { ...nothingSaid, research: true, studyOpen: true } },
    [],
  ],
  [
    'S49: but nothing goes to a study that was closed',
    { ...covering(RESEARCH), consent: { ...nothingSaid, research: true, studyOpen: false } },
    ['STUDY_NOT_OPEN'],
  ],
  [
    'S49: an interest of ours does not replace it',
    { ...covering(RESEARCH), permission: LEGITIMATE_INTEREST, ...because, ndoo: NdooCheck.NOT_OPTED_OUT },
    ['WRITTEN_CONSENT_REQUIRED'],
  ],
  [
    '§2.18: where the law decides, the opt-out is checked',
    { ...covering(RESEARCH), permission: LEGAL_OBLIGATION, ...because },
    ['NDOO_CHECK_REQUIRED'],
  ],
  [
    '§2.18: who has opted out is left out',
    { ...covering(PLANNING), permission: LEGITIMATE_INTEREST, ...because, ndoo: NdooCheck.OPTED_OUT },
    ['NDOO_OPTED_OUT'],
  ],
  [
    '§2.18: why it does not apply is said',
    { ...covering(PLANNING), permission: LEGITIMATE_INTEREST, ...because, ndoo: NdooCheck.ANONYMISED },
    ['NDOO_CHECK_REQUIRED'],
  ],
  [
    'the first question is about care, not about planning',
    { ...covering(PLANNING), ndoo: NdooCheck.NOT_OPTED_OUT },
    ['WRITTEN_CONSENT_REQUIRED'],
  ],
  [
    'S71: the law or the assessment is named',
    { ...covering(DIRECT_CARE), permission: LEGITIMATE_INTEREST, reason: 'Why' },
    ['LEGAL_AUTHORITY_MISSING'],
  ],
  [
    'S10: what does not rest on consent has a reason',
    { ...covering(DIRECT_CARE), permission: COURT_ORDER, authority: 'Order of 3 November' },
    ['SHARING_REASON_MISSING'],
  ],
  [
    'M2: direct care passes without an agreement',
    { purpose: DIRECT_CARE, agreement: null, items: [], otherItems: 'Medication', permission: CONSENT },
    [],
  ],
  [
    'S69: a processor has a contract',
    {
      purpose: DIRECT_CARE,
      agreement: null,
      items: [],
      otherItems: 'Recordings',
      permission: SharingPermission.PROCESSOR_INSTRUCTION,
      ...because,
    },
    ['RECIPIENT_NOT_ASSURED'],
  ],
])('%s', (_name, change, reasons) => {
  expect(reasonsAgainst({ ...fine, ...change })).toEqual(reasons);
});

test('a refusal names every reason, not only the first', () => {
  const everything = reasonsAgainst({
    ...fine,
    hasRecipient: false,
    items: [],
    caldicottPrinciples: [],
    consent: nothingSaid,
    restricted: true,
    agreement: { ...agreement, status: AgreementStatus.SUSPENDED, binds: false },
  });
  expect(everything).toEqual([
    'RECIPIENT_MISSING',
    'ITEMS_MISSING',
    'PROCESSING_RESTRICTED',
    'AGREEMENT_SUSPENDED',
    'RECIPIENT_NOT_A_PARTY',
    'CONSENT_Q1_MISSING',
    'CALDICOTT_INCOMPLETE',
  ]);
});

const anyFacts: fc.Arbitrary<SharingFacts> = fc.record({
  purpose: fc.constantFrom(...Object.values(SharingPurpose)),
  permission: fc.constantFrom(...Object.values(SharingPermission)),
  emergency: fc.boolean(),
  reason: fc.constantFrom(null, ' ', 'A reason'),
  incapacityReason: fc.constantFrom(null, ' ', 'She is unconscious.'),
  authority: fc.constantFrom(null, 'A law'),
  items: fc.subarray(['name', 'reason', 'diary']),
  otherItems: fc.constantFrom(null, 'In words'),
  caldicottPrinciples: fc.constantFrom([], Object.values(CaldicottPrinciple)),
  ndoo: fc.constantFrom(null, ...Object.values(NdooCheck)),
  ndooReason: fc.constantFrom(null, 'Why'),
  restrictionException: fc.constantFrom(null, RestrictionException.LEGAL_CLAIMS),
  restrictionReason: fc.constantFrom(null, 'Why'),
  today: fc.constant('2026-11-24'),
  hasRecipient: fc.boolean(),
  described: fc.boolean(),
  agreement: fc.option(
    fc.record({
      status: fc.constantFrom(...Object.values(AgreementStatus)),
      purpose: fc.constantFrom(...Object.values(SharingPurpose)),
      startOn: fc.constantFrom(null, '2026-01-01', '2027-01-01'),
      endsOn: fc.constantFrom(null, '2026-11-23', '2027-01-01'),
      assured: fc.boolean(),
      binds: fc.boolean(),
      items: fc.constant(['name', 'reason']),
    }),
  ),
  consent: fc.record({
    consortium: fc.constantFrom(null, true, false),
    recipient: fc.constantFrom(null, true, false),
    explicit: fc.boolean(),
    research: fc.boolean(),
    studyOpen: fc.constantFrom(null, true, false),
  }),
  ticked: fc.boolean(),
  contracted: fc.boolean(),
  restricted: fc.boolean(),
  cares: fc.boolean(),
});

/** An onward referral that rests on consent, or on the law, of which up to five things are otherwise. */
const changedFacts: fc.Arbitrary<SharingFacts> = fc
  .tuple(
    fc.constantFrom(fine, { ...fine, ...because, permission: LEGAL_OBLIGATION }),
    anyFacts,
    fc.subarray(Object.keys(fine) as (keyof SharingFacts)[], { maxLength: 5 }),
  )
  .map(([start, facts, keys]) => ({
    ...start,
    ...Object.fromEntries(keys.map(key => [key, facts[key]])),
  }));

const passing = (facts: SharingFacts) => reasonsAgainst(facts).length === 0;

test('S10, S73, S75: whatever passes and can wait has a recipient, no more than agreed, an agreement where one is needed, and consent where it rests on it', () => {
  const checked = { byConsent: 0, otherwise: 0 };
  fc.assert(
    fc.property(changedFacts, facts => {
      if (facts.emergency || !passing(facts)) return;
      expect(facts.hasRecipient).toBe(true);
      if (needsAgreement(facts) || facts.agreement) {
        expect(['ACTIVE', 'UNDER_REVIEW']).toContain(facts.agreement?.status);
        expect(facts.agreement?.binds).toBe(true);
        expect(facts.items.every(item => facts.agreement!.items.includes(item))).toBe(true);
      }
      const { consent, permission } = facts;
      if (permission === CONSENT) {
        checked.byConsent += 1;
        expect([consent.recipient, consent.consortium, consent.research]).toContain(true);
        expect(facts.ticked).toBe(true);
      } else {
        checked.otherwise += 1;
        expect(facts.reason?.trim()).toBeTruthy();
      }
      expect(!facts.restricted || facts.restrictionException !== null).toBe(true);
      expect(facts.caldicottPrinciples).toHaveLength(8);
    }),
    { numRuns: 5_000 },
  );
  // Chance has brought both kinds.
  expect(Math.min(checked.byConsent, checked.otherwise)).toBeGreaterThan(50);
});

test('M2: an emergency is never refused for an agreement, a consent, an opt-out, a citation, or the Caldicott lines', () => {
  const urgent = [
    LEGAL_OBLIGATION,
    COURT_ORDER,
    SharingPermission.SAFEGUARDING,
    SharingPermission.VITAL_INTERESTS,
  ];
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...urgent), (facts, permission) => {
      const told = {
        ...facts,
        permission,
        emergency: true,
        hasRecipient: true,
        reason: 'A life is in danger.',
        incapacityReason: 'She is unconscious.',
      };
      const said = { ...told, otherItems: 'The address', restricted: false };
      expect(reasonsAgainst(said)).toEqual([]);
      expect(needsApproval(said)).toBe(false);
      expect(reasonsAgainst({ ...said, reason: null })).toEqual(['SHARING_REASON_MISSING']);
    }),
  );
  expect(reasonsAgainst({ ...fine, emergency: true })).toEqual(['NOT_AN_EMERGENCY']);
});

test('S10: everything but consent is approved before it is sent; afterwards in an emergency alone', () => {
  for (const permission of Object.values(SharingPermission))
    expect(needsApproval({ permission, emergency: false })).toBe(permission !== CONSENT);
});
