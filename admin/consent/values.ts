import type {
  ConsentAnswer,
  ConsentCode,
  ConsentDefect,
  ConsentGiver,
  ConsentHow,
  ConsentKind,
  ConsentQuestionStatus,
  ConsentStatus,
} from '../../schema/generated/graphql.ts';

/** What the notice promises to ask everybody (S3, S4). */
const PROMISED = ['Q1_CONSORTIUM_SHARING', 'Q2_STORAGE_CARE_REPORTING'] as const;

/** Whether a question is asked of everybody. */
export const isPromised = (code: ConsentCode): boolean => (PROMISED as readonly ConsentCode[]).includes(code);

/** Questions that are drafted, in the order of the notice. */
export const ASKED_CODES = [...PROMISED, 'RECIPIENT_SHARING'] as const satisfies readonly ConsentCode[];

/** All of them: research is asked for by study, and what was answered before stays. */
export const CODES = [...ASKED_CODES, 'RESEARCH'] as const satisfies readonly ConsentCode[];

/** What a yes is. */
export const KINDS = ['AGREEMENT', 'LAWFUL_BASIS'] as const satisfies readonly ConsentKind[];

/** Where an edition of a wording stands. */
export const QUESTION_STATUSES = [
  'DRAFT',
  'IN_USE',
  'RETIRED',
] as const satisfies readonly ConsentQuestionStatus[];

/** How something was said, the most usual first. */
export const HOWS = [
  'PHONE',
  'FACE_TO_FACE',
  'ONLINE',
  'PAPER',
  'AGENCY',
] as const satisfies readonly ConsentHow[];

/** Who answers, the client first. */
export const GIVERS = ['SELF', 'PARENT', 'ATTORNEY', 'DEPUTY'] as const satisfies readonly ConsentGiver[];

/** Answers. */
export const ANSWERS = ['YES', 'NO'] as const satisfies readonly ConsentAnswer[];

/** Where an answer stands. */
export const STATUSES = [
  'GRANTED',
  'REFUSED',
  'WITHDRAWN',
  'EXPIRED',
  'SUPERSEDED',
  'INVALIDATED',
] as const satisfies readonly ConsentStatus[];

/** What can be wrong with a consent. */
export const DEFECTS = [
  'NOT_INFORMED',
  'WRONG_PROXY',
  'NOT_FREELY_GIVEN',
  'RECORDED_WRONGLY',
] as const satisfies readonly ConsentDefect[];
