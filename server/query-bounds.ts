import { GraphQLError, type ASTVisitor, type DocumentNode, type FieldNode, type SelectionSetNode, type ValidationContext } from 'graphql';

/** No honest operation of the panel comes near these. */
const MAX_DEPTH = 12;
const MAX_FIELDS = 600;

/** Refuses queries that are too deep or too wide before anything is resolved (QUERY_TOO_COMPLEX); introspection is measured too. */
export function boundedQuery(context: ValidationContext): ASTVisitor {
  return {
    Document: {
      enter(document) {
        if (!withinBounds(document)) {
          context.reportError(new GraphQLError('QUERY_TOO_COMPLEX', { extensions: { code: 'QUERY_TOO_COMPLEX' } }));
        }
      },
    },
  };
}

function withinBounds(document: DocumentNode): boolean {
  const fragments = new Map(document.definitions.flatMap(d => (d.kind === 'FragmentDefinition' ? [[d.name.value, d.selectionSet] as const] : [])));
  let fields = 0;
  const walk = (set: SelectionSetNode | undefined, depth: number, open: readonly string[]): boolean => {
    if (!set) return true;
    if (depth > MAX_DEPTH + 3) return false;
    return set.selections.every(node => {
      if (node.kind === 'FragmentSpread') {
        const name = node.name.value;
        return open.includes(name) ? false : walk(fragments.get(name), depth, [...open, name]);
      }
      if (node.kind === 'InlineFragment') return walk(node.selectionSet, depth, open);
      fields += 1;
      return fields <= MAX_FIELDS && walk((node as FieldNode).selectionSet, depth + 1, open) && (depth <= MAX_DEPTH || isIntrospection(node));
    });
  };
  return document.definitions.every(d => d.kind !== 'OperationDefinition' || walk(d.selectionSet, 1, []));
}

/** `ofType` chains of an introspection are deep by nature. */
function isIntrospection(node: FieldNode): boolean {
  return ['ofType', 'kind', 'name'].includes(node.name.value);
}
