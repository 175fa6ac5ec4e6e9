import polyglotI18nProvider from 'ra-i18n-polyglot';
import englishMessages from 'ra-language-english';
import type { I18nProvider } from 'react-admin';
import { standingErrors } from './errors.ts';
import { guardErrors } from './guards.ts';
import { library } from './library.ts';
import { people } from './people.ts';
import { session } from './session.ts';
import { joined, type Words } from './words.ts';
import { working } from './working.ts';

const standing = [
  englishMessages,
  library,
  { errors: standingErrors },
  { errors: guardErrors },
  people,
  session,
  working,
];

/** Every word of the panel, the standing ones and those that the features bring, as react-admin reads them. */
export function makeI18nProvider(features: readonly Words[]): I18nProvider {
  const words = joined([...standing, ...features]);
  return polyglotI18nProvider(() => words as never, 'en', [{ locale: 'en', name: 'English' }], {
    allowMissing: true,
  });
}
