import {
  GraphQLError,
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import type { ErrorCode } from '../schema/errors.ts';

/** No honest operation of the panel comes near these. */
const MAX_DEPTH = 12;
const MAX_FIELDS = 600;
/** Where reading a document stops: some rules of validation take the square of its length. */
export const MAX_TOKENS = 6_000;

/** Refuses queries that are too deep or too wide before anything is resolved (QUERY_TOO_COMPLEX), introspection too, and subscriptions. */
export function boundedQuery(context: ValidationContext): ASTVisitor {
  return {
    Document: {
      enter(document) {
        const refuse = (code: ErrorCode) =>
          context.reportError(new GraphQLError(code, { extensions: { code } }));
        if (!withinBounds(document)) refuse('QUERY_TOO_COMPLEX');
        if (
          document.definitions.some(d => d.kind === 'OperationDefinition' && d.operation === 'subscription')
        )
          refuse('INVALID_INPUT');
      },
    },
  };
}

function withinBounds(document: DocumentNode): boolean {
  const fragments = new Map(
    document.definitions.flatMap(d =>
      d.kind === 'FragmentDefinition' ? [[d.name.value, d.selectionSet] as const] : [],
    ),
  );
  let seen = 0;
  const walk = (set: SelectionSetNode | undefined, depth: number, open: readonly string[]): boolean => {
    if (!set) return true;
    if (depth > MAX_DEPTH + 3) return false;
    return set.selections.every(node => {
      // Whatever is written counts, not fields alone: fragments that spread others twice hold no field for long.
      seen += 1;
      if (seen > MAX_FIELDS) return false;
      if (node.kind === 'FragmentSpread') {
        const name = node.name.value;
        return open.includes(name) ? false : walk(fragments.get(name), depth, [...open, name]);
      }
      if (node.kind === 'InlineFragment') return walk(node.selectionSet, depth, open);
      return (
        walk((node as FieldNode).selectionSet, depth + 1, open) &&
        (depth <= MAX_DEPTH || isIntrospection(node))
      );
    });
  };
  return document.definitions.every(d => d.kind !== 'OperationDefinition' || walk(d.selectionSet, 1, []));
}

/** `ofType` chains of an introspection are deep by nature. */
function isIntrospection(node: FieldNode): boolean {
  return ['ofType', 'kind', 'name'].includes(node.name.value);
}
