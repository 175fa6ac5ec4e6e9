/** The words of an event: the button's verb, and the dialogue's account of what will happen. */
export interface ActionWords {
  /** On the button: "Send outcome". */
  verb: string;
  /** In the dialogue: what happens, to whom letters go, what it is called in law. */
  will?: string;
  /** In the diary, past tense: "Outcome sent". */
  done?: string;
}

/** The words of a resource. */
export interface ResourceWords {
  /** Singular and plural, divided by `||||`. */
  name: string;
  /** What the list answers, under its title. */
  about?: string;
  /** What an empty list says, and what comes next. */
  empty?: string;
  fields: Record<string, string>;
  /** Under the label: how to fill it in, with the rule's source. */
  help?: Record<string, string>;
  /** Titles of the form's sections. */
  sections?: Record<string, string>;
}

/** What a feature says, merged into one book: `%{name}` is filled in, `||||` divides one from many. */
export interface Words {
  resources?: Record<string, ResourceWords>;
  /** Enum values by the enum's name. */
  enums?: Record<string, Record<string, string>>;
  /** Events by the entity's name. */
  actions?: Record<string, Record<string, ActionWords>>;
  /** Refusals by code; only where the standing sentence is not enough. */
  errors?: Record<string, string>;
  /** What may be missing, by its code: clauses, signatures, checks. */
  missing?: Record<string, string>;
  /** Names of pages and other texts of the feature. */
  pages?: Record<string, string>;
}

/** Joins books to one, by the whole keys that are asked for (`enums.Role.DPO`); a later one adds to an earlier one. */
export function joined(books: readonly object[]): Record<string, string> {
  const whole: Record<string, string> = {};
  for (const book of books) addTo(whole, book, '');
  return whole;
}

/** In place: branches copied for each book took longer than all that they are for. */
function addTo(whole: Record<string, string>, book: object, branch: string): void {
  for (const [key, value] of Object.entries(book))
    if (typeof value === 'string') whole[branch + key] = value;
    else addTo(whole, value as object, `${branch}${key}.`);
}
