/** What was given of an input: instances of inputs carry undefined for what was not, and absent is absent. */
export function given<T extends object>(input: T): Partial<T> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Partial<T>;
}
