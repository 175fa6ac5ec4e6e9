import type { SqlEntityManager } from '@mikro-orm/sql';
import type { OrganisationProfile } from '../organisation-profile/organisation-profile.entity.ts';
import type { Answers, Problems } from './answers.ts';
import type { Section } from './question.ts';

/** A form that anybody fills in: what it says and asks, and the API's mutation that takes it. */
export interface PublicForm {
  /** Where it stands, such as `/complain`. */
  path: string;
  title: string;
  /** HTML between heading and questions. */
  intro: string;
  sections: readonly Section[];
  /** HTML between questions and button: what we do with it. */
  below: (profile: OrganisationProfile, em: SqlEntityManager) => string | Promise<string>;
  button: string;
  /** What the summary of problems is headed by. */
  unsent: string;
  /** What is said to whoever sends without end. */
  tooMany: string;
  /** Other ways; those to complain without it. */
  footer?: (profile: OrganisationProfile) => string;
  /** GraphQL with `$input` and `$requestId` that answers `receipt { code }`. */
  mutation: string;
  /** What is wrong beside what was left empty. */
  check?: (answers: Answers) => Problems;
  /** The answers as the mutation takes them. */
  inputOf: (answers: Answers) => Record<string, unknown>;
  /** Fields of the API whose question is called otherwise. */
  askedAs: Readonly<Record<string, string>>;
  receiptTitle: string;
  /** HTML of what happens next. */
  receipt: (code: string, answers: Answers) => string;
}
