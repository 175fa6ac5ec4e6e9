import { createMongoAbility, type MongoAbility } from '@casl/ability';
import { unpackRules, type PackRule } from '@casl/ability/extra';
import type { RawRuleOf } from '@casl/ability';
import type { ViewerPartsFragment } from '../../../schema/generated/graphql.ts';

/** The viewer's rights as the server packed them; the panel adds none. */
export type Ability = MongoAbility<[string, string]>;

/** Who is signed in, and the rights. */
export interface Viewer extends Omit<ViewerPartsFragment, 'rules'> {
  ability: Ability;
}

/** Unpacks the rights that the server sent with the viewer. */
export function viewerOf({ rules, ...person }: ViewerPartsFragment): Viewer {
  const packed = rules as PackRule<RawRuleOf<Ability>>[];
  return { ...person, ability: createMongoAbility<Ability>(unpackRules(packed)) };
}
