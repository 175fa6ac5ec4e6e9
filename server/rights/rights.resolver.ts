import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Role } from '../../schema/ability.ts';
import { abilityOf, type Ability } from '../access/abilities.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../errors.ts';
import { resourcesInUse, type Resource } from '../crud/resource.ts';
import { Json } from '../crud/scalars.ts';

@ObjectType({ description: 'How far a role may do something to a resource or read one of its fields.' })
class Right {
  @Field(() => String, { description: 'The resource, such as ComplaintCase.' }) subject!: string;
  @Field(() => Role, { description: 'The role, without designations.' }) role!: Role;
  @Field(() => String, { description: 'The action: read, create, update or an event.' }) action!: string;
  @Field(() => String, { nullable: true, description: 'The field; null for the record as a whole.' }) field!:
    string | null;
  @Field(() => [Json], { description: 'The deciding rules’ conditions; an empty one means always.' })
  conditions!: unknown[];
}

/** A viewer of a role about whom nothing else is known; conditions then show `me` where they compare the viewer. */
function anybody(role: Role): Ability {
  return abilityOf({
    id: 'me',
    personId: 'me',
    name: '',
    email: '',
    role,
    designations: [],
    mustEnrol: false,
    caseload: {
      own: ['caseload'],
      read: ['caseload'],
      glass: [{ client: 'glass', until: new Date(0) }],
      cases: [{ client: 'cases', complaint: null, intake: null }],
      kept: ['kept'],
    },
  });
}

/** "Who can see this?": the rules as they decide, for whoever may read the registers of rights. */
@Resolver()
export class RightsResolver {
  @Query(() => [Right], {
    description:
      'Who may read which field and do what, as the rules decide it. For the DPO, managers, administrators and auditors.',
  })
  rights(@Ctx() context: Context): Right[] {
    context.signedIn();
    if (!context.ability.can('read', 'Rights')) throw new Refusal('FORBIDDEN');
    return Object.values(Role).flatMap(role =>
      resourcesInUse().flatMap(resource => rightsOf(role, anybody(role), resource)),
    );
  }
}

function rightsOf(role: Role, ability: Ability, { name, columns }: Resource): Right[] {
  const actions = [
    ...new Set(
      ability.rules.filter(rule => [rule.subject].flat().includes(name)).flatMap(rule => rule.action),
    ),
  ];
  const conditions = (action: string, field?: string) => allowing(ability, action, name, field);
  const whole = actions.map(action => ({
    subject: name,
    role,
    action,
    field: null,
    conditions: conditions(action),
  }));
  const fields = columns
    .filter(column => !column.internal)
    .map(column => ({
      subject: name,
      role,
      action: 'read',
      field: column.name,
      conditions: conditions('read', column.name),
    }));
  return [...whole, ...fields].filter(right => right.conditions.length > 0);
}

/** The conditions of the rules that allow it; those before a rule that takes it away from every row count for nothing. */
function allowing(ability: Ability, action: string, name: string, field?: string): unknown[] {
  // The rule that was declared last stands first.
  const rules = ability.rulesFor(action, name, field);
  const taken = rules.findIndex(rule => rule.inverted && !rule.conditions);
  return rules
    .slice(0, taken < 0 ? rules.length : taken)
    .filter(rule => !rule.inverted)
    .map(rule => rule.conditions ?? {});
}
