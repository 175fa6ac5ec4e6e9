import {
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';

/** No document of the probe asks for more; the server refuses more than 600. */
const MOST_FIELDS = 400;

/** Everything that can be asked of a type, `depth` relations deep, in as few selections as the server's bounds allow. */
export function selectionsOf(type: GraphQLObjectType, depth: number): string[] {
  const chunks: string[][] = [[]];
  let size = 0;
  for (const field of Object.values(type.getFields())) {
    if (field.args.some(arg => isNonNullType(arg.type))) continue;
    const text = selected(field.name, field.type, depth);
    if (!text) continue;
    const cost = text.split(/\s+/).length;
    if (size + cost > MOST_FIELDS && size > 0) {
      chunks.push([]);
      size = 0;
    }
    size += cost;
    chunks.at(-1)!.push(text);
  }
  return chunks.map(chunk => `__typename ${type.getFields().id ? 'id ' : ''}${chunk.join(' ')}`);
}

function selected(name: string, type: GraphQLOutputType, depth: number): string {
  const inner = getNamedType(type);
  if (isLeafType(inner)) return name;
  if (!isObjectType(inner) || depth === 0) return '';
  return `${name} { ${selectionsOf(inner, depth - 1).join(' ')} }`;
}

/** The type of the rows of a list query, such as `ComplaintCase` of `ComplaintCasePage`; null where it is none. */
export function rowTypeOf(type: GraphQLOutputType): GraphQLObjectType | null {
  const page = getNamedType(type);
  const items = isObjectType(page) && page.name.endsWith('Page') ? page.getFields().items : undefined;
  if (!items) return null;
  const row = getNamedType(items.type);
  return isObjectType(row) && isList(items.type) ? row : null;
}

function isList(type: GraphQLOutputType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type);
}
