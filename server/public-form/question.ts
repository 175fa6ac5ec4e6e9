/** One question of a public form, in the order of the page. */
export interface Question {
  name: string;
  label: string;
  hint?: string;
  kind: 'line' | 'lines' | 'email' | 'phone' | 'choice' | 'tick';
  max?: number;
  /** What is said where it is left empty; absent where it may be. */
  needed?: string;
  choices?: Record<string, string>;
  /** What the browser may fill in (WCAG 1.3.5). */
  autocomplete?: string;
}

/** A part of the page with its own heading. */
export interface Section {
  title: string;
  questions: Question[];
}

/** Every question, whatever its part of the page. */
export function questionsOf(sections: readonly Section[]): Question[] {
  return sections.flatMap(section => section.questions);
}
