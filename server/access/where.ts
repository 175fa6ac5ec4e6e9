import { rulesToAST } from '@casl/ability/extra';
import type { Ability } from './abilities.ts';

/** A condition tree as CASL's AST gives it. */
interface Node {
  operator: string;
  field?: string;
  value: unknown;
}

/** A MikroORM condition. Built fresh at each call: `find` mutates what it is given (design.md trap 3). */
export type Where = Record<string, unknown>;

const NOTHING: Where = { id: { $in: [] } };

/**
 * The rows on which a viewer may do something, as a MikroORM condition that agrees with `ability.can` row by row,
 * NULLs included. `isList` tells which fields hold lists. An operator that is not understood throws: never a wider answer.
 */
export function whereAllowed(
  ability: Ability,
  action: string,
  subject: string,
  isList: (field: string) => boolean,
): Where {
  const ast = treeOf(ability, action, subject);
  return ast ? translate(ast, false, isList) : NOTHING;
}

const trees = new WeakMap<Ability, Map<string, Node | null>>();

/** The rules of an ability never change, and it is asked for the same with every statement of everybody who has it. */
function treeOf(ability: Ability, action: string, subject: string): Node | null {
  const known = trees.get(ability) ?? new Map<string, Node | null>();
  trees.set(ability, known);
  const key = `${action} ${subject}`;
  if (!known.has(key)) known.set(key, rulesToAST(ability, action, subject) as Node | null);
  return known.get(key)!;
}

function translate(node: Node, negated: boolean, isList: (field: string) => boolean): Where {
  switch (node.operator) {
    case 'and':
    case 'or': {
      const parts = (node.value as Node[]).map(part => translate(part, negated, isList));
      const operator = (node.operator === 'and') !== negated ? '$and' : '$or';
      if (parts.length === 0) return operator === '$and' ? {} : NOTHING;
      return { [operator]: parts };
    }
    case 'not':
      return translate((node.value as Node[])[0]!, !negated, isList);
    case 'nor':
      return translate({ operator: 'or', value: node.value }, !negated, isList);
    default:
      return leaf(node.operator, node.field!, node.value, negated, isList(node.field!));
  }
}

const OPPOSITE: Record<string, string> = { eq: 'ne', ne: 'eq', in: 'nin', nin: 'in' };

function leaf(operator: string, field: string, value: unknown, negated: boolean, list: boolean): Where {
  if (/[.$]/.test(field) || value === undefined) throw new Error(`rule on ${field} cannot be translated`);
  const effective = negated ? OPPOSITE[operator] : operator;
  if (!effective || !(operator in OPPOSITE))
    throw new Error(`rule operator ${operator} cannot be translated`);
  if (list) return listLeaf(effective, field, value);
  const values = Array.isArray(value) ? value : [value];
  const some = { [field]: { $in: values.filter(v => v !== null) } };
  const includesNull = values.includes(null);
  if (effective === 'eq' || effective === 'in')
    return includesNull ? { $or: [some, { [field]: null }] } : some;
  const none = { [field]: { $nin: values.filter(v => v !== null) } };
  return includesNull ? { $and: [none, { [field]: { $ne: null } }] } : { $or: [none, { [field]: null }] };
}

/** On a list, equality means "holds the value". Lists are never NULL in our tables. */
function listLeaf(effective: string, field: string, value: unknown): Where {
  if (Array.isArray(value) || value === null) throw new Error(`rule on the list ${field} takes one value`);
  if (effective === 'eq') return { [field]: { $contains: [value] } };
  if (effective === 'ne') return { $not: { [field]: { $contains: [value] } } };
  throw new Error(`rule operator ${effective} on the list ${field} cannot be translated`);
}
