import type { Words } from '../core/words/words.ts';

/** The words of who acts for whom, and of who decides herself (§2.14). */
export const representativeWords: Words = {
  resources: {
    representatives: {
      name: 'Representative |||| Representatives',
      fields: {
        name: 'Name',
        kind: 'As what',
        evidence: 'What showed the authority',
        evidenceSeenOn: 'When it was seen',
        evidenceNote: 'What it says, and what it does not cover',
        startsOn: 'First day',
        endsOn: 'Over from',
        inConflict: 'That the parents disagree',
      },
    },
    gillickAssessments: {
      name: 'Assessment |||| Assessments',
      fields: {
        on: 'Assessed on',
        matter: 'What is to be decided',
        understands: 'Understanding',
        result: 'What was found',
        note: 'How it was found',
      },
    },
  },
  pages: {
    'representative.title': 'Who acts for this person',
    'representative.empty': 'Nobody is recorded who acts for this person.',
    'representative.add': 'Record a representative',
    'representative.change': 'Change this',
    'representative.name': 'Name',
    'representative.kind': 'As what',
    'representative.evidence': 'What showed the authority',
    'representative.evidence_help':
      'A power of attorney counts when it is for health and welfare and is registered; a deputy has an order of the court.',
    'representative.seen_on': 'When it was seen',
    'representative.seen': 'seen %{date}',
    'representative.note': 'What it says, and what it does not cover',
    'representative.starts': 'First day',
    'representative.ends': 'Over from',
    'representative.from': 'from %{date}',
    'representative.until': 'over from %{date}',
    'representative.holds': 'Holds today',
    'representative.holds_not': 'Does not hold today',
    'representative.conflict': 'The parents disagree: nobody acts on the word of one of them alone',
    'representative.reasked': 'consents asked anew %{date}',
    'gillick.title': 'Whether a person under 16 decides',
    'gillick.empty': 'Nothing was assessed.',
    'gillick.add': 'Record an assessment',
    'gillick.on': 'Assessed on',
    'gillick.matter': 'What is to be decided',
    'gillick.understands': 'Understands what it is about, what follows from it and what else there is',
    'gillick.result': 'Found to be',
    'gillick.note': 'How it was found',
  },
  enums: {
    RepresentativeKind: {
      PARENT: 'Parent',
      ATTORNEY: 'Attorney',
      DEPUTY: 'Deputy',
      PERSONAL_REPRESENTATIVE: 'Personal representative',
      OTHER_AGENT: 'Another agent',
    },
    AuthorityEvidence: {
      BIRTH_CERTIFICATE: 'Birth certificate',
      PARENTAL_RESPONSIBILITY_AGREEMENT: 'Agreement on parental responsibility',
      COURT_ORDER: 'Order of a court',
      REGISTERED_LPA_HEALTH_WELFARE: 'Registered power of attorney for health and welfare',
      GRANT_OF_REPRESENTATION: 'Grant of representation',
      SIGNED_AUTHORITY: 'Authority signed by the person',
    },
    RepresentativeStatus: { ACTIVE: 'Acts', LAPSED: 'Lapsed', ENDED: 'Ended' },
    LapseReason: {
      TURNED_18: 'lapsed: the person turned 18',
      FOUND_COMPETENT: 'lapsed: the person was found competent',
    },
    GillickResult: { COMPETENT: 'Competent to decide', NOT_COMPETENT: 'Not competent to decide' },
    ClientCompetence: {
      DECEASED:
        'This person has died: a personal representative with a grant of representation acts, and nobody else.',
      ADULT: 'Of full age: this person decides. Somebody else acts only with an authority that holds.',
      PRESUMED:
        '16 or 17: presumed competent. This person decides; a parent needs the person’s own authority.',
      FOUND_COMPETENT:
        'Under 16 and found competent: this person decides. A parent needs the person’s own authority.',
      FOUND_NOT_COMPETENT:
        'Under 16 and found not competent: whoever holds parental responsibility decides, in the child’s best interests.',
      TO_ASSESS:
        '12 to 15 and not assessed yet: a clinician says whether this person understands enough to decide.',
      NORMALLY_NOT:
        'Under 12: normally whoever holds parental responsibility decides, in the child’s best interests.',
    },
  },
  missing: { ALREADY_REASKED: 'The person was asked already.' },
  actions: {
    Representative: {
      end: {
        verb: 'End the authority',
        will: 'The authority holds no more. It stays as history.',
        done: 'Authority ended',
      },
      markReasked: {
        verb: 'The person was asked',
        will: 'Says that the person was asked for consents of their own, now that the parent’s say has ended.',
        done: 'Recorded',
      },
    },
  },
};
