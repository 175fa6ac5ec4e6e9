import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { EntityClass } from './columns.ts';
import { childrenOf } from './children.ts';
import { resourceOf } from './resource.ts';
import { fieldsOf, namesOf } from './selection.ts';

/** Linked records or children that an operation asks for of each record, and what of them. */
export interface Ahead {
  entity: EntityClass;
  /** The field of the record that leads there: a link, or what its children hold. */
  key: string;
  /** The children's field that holds it; null of a link. */
  by: string | null;
  asked: ReadonlySet<string>;
  ahead: readonly Ahead[];
}

/** Deeper than this it is read when it is asked for. */
const DEPTH = 2;

/**
 * What lies behind the records of a selection, to be read with them by the same statement (design.md trap 4). What is
 * left out here - fields of other kinds, deeper ones, what a directive may take away again - is read when its resolver
 * asks for it.
 */
export function aheadOf(
  entity: EntityClass,
  sets: readonly FieldNode[],
  info: GraphQLResolveInfo,
  depth = DEPTH,
): Ahead[] {
  if (depth === 0) return [];
  return fieldsOf(sets, info).flatMap(nodes => {
    const to = leadsTo(entity, nodes[0]!.name.value);
    return to
      ? { ...to, asked: namesOf(nodes, info), ahead: aheadOf(to.entity, nodes, info, depth - 1) }
      : [];
  });
}

function leadsTo(entity: EntityClass, field: string): Pick<Ahead, 'entity' | 'key' | 'by'> | null {
  const children = childrenOf(entity, field);
  if (children) return { entity: children.of, key: children.key ?? 'id', by: children.by };
  const link = resourceOf(entity).columns.find(({ name, kind }) => name === field && kind === 'link');
  return link && !link.internal ? { entity: link.target!(), key: field, by: null } : null;
}
