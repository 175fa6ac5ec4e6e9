import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Names of the fields asked of the object that `info` returns; `path` steps inside it first (for example `items`). */
export function askedFields(info: GraphQLResolveInfo, ...path: string[]): Set<string> {
  let sets = info.fieldNodes.flatMap(node => node.selectionSet ?? []);
  for (const step of path) {
    sets = sets.flatMap(set =>
      [...fieldsIn(set, info)].filter(f => f.name.value === step).flatMap(f => f.selectionSet ?? []),
    );
  }
  return new Set(sets.flatMap(set => [...fieldsIn(set, info)].map(field => field.name.value)));
}

function* fieldsIn(set: SelectionSetNode, info: GraphQLResolveInfo): Generator<import('graphql').FieldNode> {
  for (const node of set.selections) {
    if (node.kind === 'Field') yield node;
    else if (node.kind === 'InlineFragment') yield* fieldsIn(node.selectionSet, info);
    else yield* fieldsIn(info.fragments[node.name.value]!.selectionSet, info);
  }
}
