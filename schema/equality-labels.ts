/** What can be answered in equal-opportunities monitoring, in words; the same in the form, the report and its files. */
export const EQUALITY_ANSWERS = {
  Ethnicity: {
    A: 'White – British',
    B: 'White – Irish',
    C: 'White – any other background',
    D: 'Mixed – White and Black Caribbean',
    E: 'Mixed – White and Black African',
    F: 'Mixed – White and Asian',
    G: 'Mixed – any other background',
    H: 'Asian – Indian',
    J: 'Asian – Pakistani',
    K: 'Asian – Bangladeshi',
    L: 'Asian – any other background',
    M: 'Black – Caribbean',
    N: 'Black – African',
    P: 'Black – any other background',
    R: 'Chinese',
    S: 'Any other ethnic group',
    Z: 'Not stated',
    NOT_KNOWN: 'Not known',
  },
  LimitedByHealth: {
    LIMITED_A_LOT: 'Yes, limited a lot',
    LIMITED_A_LITTLE: 'Yes, limited a little',
    NOT_LIMITED: 'No',
    PREFER_NOT_TO_SAY: 'Prefers not to say',
  },
  ReligionOrBelief: {
    NONE: 'No religion',
    BUDDHIST: 'Buddhist',
    CHRISTIAN: 'Christian',
    HINDU: 'Hindu',
    JEWISH: 'Jewish',
    MUSLIM: 'Muslim',
    SIKH: 'Sikh',
    OTHER: 'Another religion or belief',
    PREFER_NOT_TO_SAY: 'Prefers not to say',
  },
  SexualOrientation: {
    HETEROSEXUAL: 'Straight or heterosexual',
    GAY_OR_LESBIAN: 'Gay or lesbian',
    BISEXUAL: 'Bisexual',
    OTHER: 'Another sexual orientation',
    PREFER_NOT_TO_SAY: 'Prefers not to say',
  },
} as const;

/** High-level ethnic groups, where single categories would give somebody away (§5.0 step 8). */
const ETHNIC_GROUPS = {
  WHITE: 'White',
  MIXED: 'Mixed',
  ASIAN: 'Asian',
  BLACK: 'Black',
  OTHER: 'Chinese or any other group',
  NOT_STATED: 'Not stated',
};

/** The words by the codes of the report: each answer after its category. */
export const EQUALITY_LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    ETHNICITY: { ...EQUALITY_ANSWERS.Ethnicity, ...ETHNIC_GROUPS },
    HEALTH: EQUALITY_ANSWERS.LimitedByHealth,
    RELIGION_OR_BELIEF: EQUALITY_ANSWERS.ReligionOrBelief,
    SEXUAL_ORIENTATION: EQUALITY_ANSWERS.SexualOrientation,
  }).flatMap(([category, answers]) =>
    Object.entries({ ...answers, NOT_KNOWN: 'Not answered' }).map(([code, words]) => [
      `EQUALITY_${category}_${code}`,
      words,
    ]),
  ),
);
