/** A part of a letter, in reading order. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'facts'; rows: [term: string, value: string][] };

/** What a template makes: no layout, no recipient, so that PDF, mail and screen say the same. */
export interface LetterDocument {
  title: string;
  blocks: Block[];
}

/** A heading inside a letter. */
export function heading(text: string): Block {
  return { kind: 'heading', text };
}

/** A paragraph; line breaks are kept. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** A bulleted list. */
export function list(items: string[]): Block {
  return { kind: 'list', items };
}

/** Terms and their values, one line each. */
export function facts(...rows: [term: string, value: string][]): Block {
  return { kind: 'facts', rows };
}
