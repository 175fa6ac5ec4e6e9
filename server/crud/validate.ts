import { getMetadataStorage, validateSync, type ValidationError } from 'class-validator';
import { Refusal } from '../errors.ts';

/** Checks an input argument and every input inside it; throws INVALID_INPUT (or CARD_NUMBER_FORBIDDEN) with a message by field. */
export function validate(value: unknown): void {
  const faults = faultsIn(value);
  if (faults.length === 0) return;
  const card = faults.some(({ errors }) => errors.some(isCardNumber));
  const fields = Object.assign({}, ...faults.map(({ errors, path }) => messages(errors, path)));
  throw new Refusal(card ? 'CARD_NUMBER_FORBIDDEN' : 'INVALID_INPUT', { fields });
}

interface Faults {
  path: string;
  errors: ValidationError[];
}

/** What is wrong with an input, and with those inside it that were given: of a filter's fields most are not. */
function faultsIn(value: unknown, path = ''): Faults[] {
  if (Array.isArray(value)) return value.flatMap(one => faultsIn(one, path));
  if (!isInput(value)) return [];
  const errors = isChecked(value.constructor)
    ? validateSync(value, { forbidUnknownValues: false, stopAtFirstError: true })
    : [];
  const inside = Object.entries(value).flatMap(([name, part]) => faultsIn(part, `${path}${name}.`));
  return errors.length > 0 ? [{ path, errors }, ...inside] : inside;
}

/** An object of one of our classes: what a scalar parsed is none. */
function isInput(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return value.constructor !== undefined && value.constructor !== Object && !(value instanceof Date);
}

/** Whether a class has anything to be checked. */
function isChecked(made: object): boolean {
  return getMetadataStorage().getTargetValidationMetadatas(made as never, '', false, false).length > 0;
}

/**
 * class-validator looks through the rules of all classes with every object, 0.14 ms of a list's 2.4. Ours stand on the
 * classes, none is for a group, and what was found once holds.
 */
function rememberRules(storage = getMetadataStorage()): void {
  const find = storage.getTargetValidationMetadatas.bind(storage);
  const found = new WeakMap<object, ReturnType<typeof find>>();
  storage.getTargetValidationMetadatas = (made, ...how) => {
    const known = found.get(made) ?? find(made, ...how);
    found.set(made, known);
    return known;
  };
}
rememberRules();

function isCardNumber({ constraints = {} }: ValidationError): boolean {
  return 'cardNumber' in constraints;
}

function messages(errors: readonly ValidationError[], path: string): Record<string, string> {
  return Object.fromEntries(
    errors.flatMap(({ property, constraints = {} }) =>
      Object.values(constraints)
        .slice(0, 1)
        .map(text => [
          `${path}${property}`,
          text.startsWith(`${property} `) ? text.slice(property.length + 1) : text,
        ]),
    ),
  ) as Record<string, string>;
}
