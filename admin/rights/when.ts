import type { TranslateFunction } from 'react-admin';

/** A rule's conditions in words: fields joined by "and", rules by "or"; null where one holds always. */
export function whenOf(translate: TranslateFunction, conditions: readonly unknown[]): string | null {
  const rules = conditions as Record<string, unknown>[];
  if (rules.some(rule => Object.keys(rule).length === 0)) return null;
  return rules
    .map(rule =>
      Object.entries(rule)
        .map(([field, test]) => clause(translate, field, test))
        .join(translate('pages.rights.and')),
    )
    .join(translate('pages.rights.or'));
}

function clause(translate: TranslateFunction, field: string, test: unknown): string {
  const operators =
    typeof test === 'object' && test !== null ? (test as Record<string, unknown>) : { $eq: test };
  return Object.entries(operators)
    .map(([operator, value]) =>
      translate(operator === '$ne' || operator === '$nin' ? 'pages.rights.is_not' : 'pages.rights.is', {
        field: spaced(field),
        value: listed(translate, value),
      }),
    )
    .join(translate('pages.rights.and'));
}

function listed(translate: TranslateFunction, value: unknown): string {
  return [value]
    .flat()
    .map(one => (one === 'me' ? translate('pages.rights.me') : spaced(String(one))))
    .join(', ');
}

function spaced(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
}
