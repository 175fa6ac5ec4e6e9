/** Values of a form or a record by field. */
export type Values = Record<string, unknown>;

/** A form's value as an input takes it: empty text is null, a linked record is its id. */
export function asInput(value: unknown): unknown {
  if (value === undefined || value === '') return null;
  if (isLinked(value)) return value.id || null;
  return value;
}

function isLinked(value: unknown): value is { id: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'id' in value;
}

/** Whether an input would write the same for both. */
export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(asInput(a)) === JSON.stringify(asInput(b));
}

/** The fields that differ from `before`, as inputs; what is not in `after` is unchanged. */
export function changedFields(after: Values, before: Values): Values {
  const changed = Object.entries(after).filter(([field, value]) => !sameValue(value, before[field]));
  return Object.fromEntries(changed.map(([field, value]) => [field, asInput(value)]));
}

/** The fields that hold something, as inputs: what a new record is made from. */
export function givenFields(values: Values): Values {
  const inputs = Object.entries(values).map(([field, value]) => [field, asInput(value)] as const);
  return Object.fromEntries(inputs.filter(([, value]) => value !== null));
}
