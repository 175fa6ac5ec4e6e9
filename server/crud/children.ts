import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { isRestricted, readableField, type Row } from '../access/scope.ts';
import type { Where } from '../access/where.ts';
import type { Context } from '../context.ts';
import type { EntityClass } from './columns.ts';
import { resourceOf } from './resource.ts';
import { askedFields } from './selection.ts';
import type { Order } from './statement.ts';
import type { ResolverClass } from './writing.ts';

/** Records that hold the value of a field of another one: its children. */
export interface Children {
  of: EntityClass;
  /** Their field that holds it. */
  by: string;
  /** The parent's field; its id without it. */
  key?: string;
  about: string;
}

const children = new Map<EntityClass, Map<string, Children>>();

/** The children of a resource that a field of the API answers, or undefined where the field is something else. */
export function childrenOf(parent: EntityClass, field: string): Children | undefined {
  return children.get(parent)?.get(field);
}

/** A child whose link is hidden from the viewer is not found by it: its parent's page would betray the link (M20). */
export function shownBelow({ ability }: Context, entity: EntityClass, by: string): Where {
  return isRestricted(ability, entity, by) ? readableField(ability, entity, by) : {};
}

/** The order in which children are answered. */
export function childOrder(entity: EntityClass): Order {
  return [resourceOf(entity).order ?? { createdAt: 'ASC' }, { id: 'ASC' }];
}

/** Adds to a resolver a field for each kind of children, in their resource's order and read under their own rules. */
export function withChildren(
  parent: EntityClass,
  fields: Readonly<Record<string, Children>>,
  Base: ResolverClass = Object as unknown as ResolverClass,
): ResolverClass {
  @Resolver(() => parent)
  abstract class Parent extends Base {}
  const declared = children.get(parent) ?? new Map<string, Children>();
  children.set(parent, declared);
  for (const [name, { of, by, key = 'id', about }] of Object.entries(fields)) {
    declared.set(name, fields[name]!);
    const value = (root: Row, context: Context, info: GraphQLResolveInfo) =>
      context.links.children(of, by, root[key] as string, askedFields(info));
    Object.defineProperty(Parent.prototype, name, { value, configurable: true });
    Root()(Parent.prototype, name, 0);
    Ctx()(Parent.prototype, name, 1);
    Info()(Parent.prototype, name, 2);
    FieldResolver(() => [of], { description: about })(Parent.prototype, name, { value });
  }
  return Parent;
}
