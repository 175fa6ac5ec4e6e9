import type { ComponentType } from 'react';
import type { RaRecord } from 'react-admin';
import type { Operation } from './api.ts';
import type { Fetched } from './fetched.tsx';
import type { Viewer } from './session/viewer.ts';
import type { Words } from './words/words.ts';

/** Where the side menu shows an entry; the order here is the order there. */
export const MENU_GROUPS = [
  'today',
  'people',
  'registers',
  'cases',
  'retention',
  'reports',
  'settings',
] as const;
/** One of {@link MENU_GROUPS}. */
export type MenuGroup = (typeof MENU_GROUPS)[number];

/** Any typed operation; the data provider gives it variables of the house's shape. */
// The variables are contravariant, so `never` is what accepts every operation.
export type AnyOperation = Operation<unknown, never>;

/** The operations of a resource: lists alias their field to `list`, all others to `record`. */
export interface ResourceOperations {
  list: AnyOperation;
  one: AnyOperation;
  create?: AnyOperation;
  update?: AnyOperation;
}

/** Everything the panel knows of a resource; pages are lazy, words are not. */
export interface Registration {
  /** Plural, as in the address: `organisations`. */
  name: string;
  /** The entity, as in the rules: `Organisation`. */
  subject: string;
  group: MenuGroup;
  icon: ComponentType;
  documents: ResourceOperations;
  list: Fetched<object>;
  show?: Fetched<object>;
  create?: Fetched<object>;
  edit?: Fetched<object>;
  /** How a record is called in a sentence: a field's name or a function. */
  recordRepresentation: string | ((record: RaRecord) => string);
  words: Words;
  /** Which records of it are ever changed; all without it. Whether the viewer may, the rules say. */
  changeable?: (record: RaRecord) => boolean;
  /** False where the list knows no `q`: no search box. */
  searchable?: boolean;
  /** Shapes a form's values as the input; links become ids and empty text null without it. */
  toInput?: (values: Record<string, unknown>) => Record<string, unknown>;
}

/** A page that belongs to no resource. */
export interface PageRegistration {
  /** Address from the root, such as `/workbench`. */
  path: string;
  /** Key of its name in the words. */
  label: string;
  /** Where the side menu shows it; absent where the way to it is another. */
  group?: MenuGroup;
  icon: ComponentType;
  element: Fetched<object>;
  /** Rule that a viewer must have to be offered it. */
  needs?: { action: string; subject: string };
  /** While it answers yes, every address shows this page instead: it comes before anything else. */
  demandedOf?: (viewer: Viewer) => boolean;
  /** Opened without signing in and without the panel's frame. */
  beforeSignIn?: boolean;
  words?: Words;
}
