import { abilityOf, type Ability } from '../access/abilities.ts';
import type { Viewer } from '../access/viewer.ts';

/** People who ask again and again; whoever has not asked for longest is forgotten first. */
const MOST = 200;
const known = new Map<string, Ability>();

/**
 * The rights of a viewer, made once for what she is. Everything that decides about them is part of what they are
 * remembered by - role, designations, caseload, cases, what is opened - and all of it is read anew with each request:
 * what changed is in force at once, and nothing has to be told to anybody.
 */
export function knownAbility(viewer: Viewer | null): Ability {
  const key = JSON.stringify(viewer);
  const ability = known.get(key) ?? abilityOf(viewer);
  known.delete(key);
  known.set(key, ability);
  if (known.size > MOST) known.delete(known.keys().next().value!);
  return ability;
}
