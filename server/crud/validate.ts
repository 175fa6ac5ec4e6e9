import { validate as check, type ValidationError } from 'class-validator';
import { Refusal } from '../errors.ts';

/** Checks an input argument; throws INVALID_INPUT (or CARD_NUMBER_FORBIDDEN) with a message by field. */
export async function validate(value: unknown): Promise<void> {
  if (typeof value !== 'object' || value === null) return;
  const errors = await check(value, { forbidUnknownValues: false, stopAtFirstError: true });
  if (errors.length === 0) return;
  const card = errors.some(error => has(error, 'cardNumber'));
  throw new Refusal(card ? 'CARD_NUMBER_FORBIDDEN' : 'INVALID_INPUT', { fields: messages(errors) });
}

function has(error: ValidationError, constraint: string): boolean {
  return (
    constraint in (error.constraints ?? {}) || (error.children ?? []).some(child => has(child, constraint))
  );
}

function messages(errors: ValidationError[], path = ''): Record<string, string> {
  return Object.fromEntries(
    errors.flatMap(error => {
      const name = `${path}${error.property}`;
      const own = Object.values(error.constraints ?? {})
        .slice(0, 1)
        .map(
          text =>
            [
              name,
              text.startsWith(`${error.property} `) ? text.slice(error.property.length + 1) : text,
            ] as const,
        );
      return [...own, ...Object.entries(messages(error.children ?? [], `${name}.`))];
    }),
  );
}
