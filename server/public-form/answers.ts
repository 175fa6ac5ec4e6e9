import { QUESTIONS } from './questions.ts';

/** What was typed, by question; never more than the form asks. */
export type Answers = Record<string, string>;

/** What is wrong, by question, in words. */
export type Problems = Record<string, string>;

/** Reads a submitted body; whatever is no text counts as empty. */
export function answersOf(body: unknown): Answers {
  const given = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const text = (value: unknown) => (typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '');
  return Object.fromEntries(QUESTIONS.map(({ name }) => [name, text(given[name])]));
}

/** What has to be answered before the complaint can be taken. */
export function problemsIn(answers: Answers): Problems {
  const problems: Problems = {};
  for (const { name, needed, choices } of QUESTIONS) {
    const answer = answers[name]!;
    if (needed && (!answer || (choices && !Object.hasOwn(choices, answer)))) problems[name] = needed;
  }
  if (!answers.email && !answers.phone && !answers.address) {
    problems.email =
      'Enter an e-mail address, a telephone number or a postal address, so that we can answer you';
  }
  return problems;
}

/** The answers as the API's mutation takes them. */
export function inputOf(answers: Answers): Record<string, unknown> {
  const optional = (answer: string | undefined) => answer || null;
  return {
    title: answers.title,
    summary: answers.when
      ? `${answers.summary}\n\nWhen it happened, as told: ${answers.when}`
      : answers.summary,
    aboutDataProtectionOffice: answers.aboutOffice === 'yes',
    aboutService: answers.aboutService === 'yes',
    complainantName: answers.name,
    complainantEmail: optional(answers.email),
    complainantPhone: optional(answers.phone),
    complainantAddress: optional(answers.address),
    isDataSubject: answers.whose === 'mine',
    dataSubjectName: answers.whose === 'other' ? optional(answers.otherName) : null,
    isChild: answers.isChild === 'yes',
    letterFormat: answers.format === 'LARGE_PRINT' ? 'LARGE_PRINT' : 'STANDARD',
  };
}

const ASKED_AS: Record<string, string> = {
  complainantName: 'name',
  complainantEmail: 'email',
  complainantPhone: 'phone',
  complainantAddress: 'address',
  dataSubjectName: 'otherName',
};

/** The API's messages by field as the form's by question: "Your telephone number is not a telephone number" and the like. */
export function problemsFrom(fields: Record<string, string>): Problems {
  return Object.fromEntries(
    Object.entries(fields).map(([field, message]) => [
      ASKED_AS[field] ?? field,
      `What you entered here ${message}`,
    ]),
  );
}
