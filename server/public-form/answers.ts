import type { PublicForm } from './form.ts';
import { questionsOf } from './question.ts';

/** What was typed, by question; never more than the form asks. */
export type Answers = Record<string, string>;

/** What is wrong, by question, in words. */
export type Problems = Record<string, string>;

/** Reads a submitted body; whatever is no text counts as empty. */
export function answersOf({ sections }: PublicForm, body: Record<string, unknown>): Answers {
  const text = (value: unknown) => (typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '');
  return Object.fromEntries(questionsOf(sections).map(({ name }) => [name, text(body[name])]));
}

/** What has to be answered before it can be taken. */
export function problemsIn({ sections, check }: PublicForm, answers: Answers): Problems {
  const problems: Problems = {};
  for (const { name, needed, choices } of questionsOf(sections)) {
    const answer = answers[name]!;
    if (needed && (!answer || (choices && !Object.hasOwn(choices, answer)))) problems[name] = needed;
  }
  return { ...problems, ...check?.(answers) };
}

/** The API's messages by field as the form's by question: "Your telephone number is not a telephone number" and the like. */
export function problemsFrom({ askedAs }: PublicForm, fields: Record<string, string>): Problems {
  return Object.fromEntries(
    Object.entries(fields).map(([field, message]) => [
      askedAs[field] ?? field,
      `What you entered here ${message}`,
    ]),
  );
}
