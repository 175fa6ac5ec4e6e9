import {
  getNamedType,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { EntityClass } from './columns.ts';

/** The fields that an operation asks of the object that `info` returns; `path` steps inside it first (such as `items`). */
export function askedNodes(info: GraphQLResolveInfo, ...path: string[]): readonly FieldNode[] {
  let nodes: readonly FieldNode[] = info.fieldNodes;
  for (const step of path) nodes = within(nodes, info).filter(({ name }) => name.value === step);
  return nodes;
}

/** Their names. */
export function askedFields(info: GraphQLResolveInfo, ...path: string[]): Set<string> {
  return namesOf(askedNodes(info, ...path), info);
}

/** The names of the fields asked of what some fields answer. */
export function namesOf(nodes: readonly FieldNode[], info: GraphQLResolveInfo): Set<string> {
  return new Set(within(nodes, info).map(({ name }) => name.value));
}

/**
 * The fields that are surely asked of what some fields answer, those together that are answered as one: what a
 * directive may take away again is not among them.
 */
export function fieldsOf(nodes: readonly FieldNode[], info: GraphQLResolveInfo): FieldNode[][] {
  const byKey = new Map<string, FieldNode[]>();
  for (const node of within(nodes, info, isSure)) {
    const key = (node.alias ?? node.name).value;
    byKey.set(key, [...(byKey.get(key) ?? []), node]);
  }
  return [...byKey.values()];
}

/** The type of what the operation's own field answers, behind which `info` lies: of compiled operations a path tells none. */
export function rootTypeOf(info: GraphQLResolveInfo): string {
  let { path } = info;
  while (path.prev) path = path.prev;
  const { operation, schema } = info;
  const field = [...fieldsIn(operation.selectionSet, info, () => true)].find(
    ({ alias, name }) => (alias ?? name).value === path.key,
  )!;
  return getNamedType(schema.getRootType(operation.operation)!.getFields()[field.name.value]!.type).name;
}

type Among = (node: SelectionNode) => boolean;
const isSure: Among = node => !node.directives?.length;

function within(nodes: readonly FieldNode[], info: GraphQLResolveInfo, among: Among = () => true) {
  return nodes.flatMap(({ selectionSet }) => (selectionSet ? [...fieldsIn(selectionSet, info, among)] : []));
}

function* fieldsIn(set: SelectionSetNode, info: GraphQLResolveInfo, among: Among): Generator<FieldNode> {
  for (const node of set.selections.filter(among)) {
    if (node.kind === 'Field') yield node;
    else {
      const { selectionSet } = node.kind === 'InlineFragment' ? node : info.fragments[node.name.value]!;
      yield* fieldsIn(selectionSet, info, among);
    }
  }
}

/**
 * What is found out about a field that answers an entity, once for each text that is asked: one that comes back has the
 * same nodes. What stands in several places of a text and is answered as one is looked at each time.
 */
export function oncePerField<T>(
  find: (entity: EntityClass, info: GraphQLResolveInfo) => T,
): (entity: EntityClass, info: GraphQLResolveInfo) => T {
  const known = new WeakMap<FieldNode, T>();
  return (entity, info) => {
    const [node, another] = info.fieldNodes;
    if (!node || another) return find(entity, info);
    const found = known.get(node) ?? find(entity, info);
    known.set(node, found);
    return found;
  };
}
