import type { Words } from '../core/words/words.ts';

/** The words of "Who can see this?". */
export const rightsWords: Words = {
  pages: {
    'rights.title': 'Who can see this?',
    'rights.about':
      'As the rules decide it, for a role without designations. A tick means always, a dot means on some records: hover or tab to it to read when.',
    'rights.what': 'Show',
    'rights.field': 'Field',
    'rights.does': 'May do',
    'rights.always': 'always',
    'rights.some': 'on records where %{when}',
    'rights.never': 'never',
    'rights.or': ' or ',
    'rights.and': ' and ',
    'rights.is': '%{field} is %{value}',
    'rights.is_not': '%{field} is not %{value}',
    'rights.action.create': 'Add',
    'rights.action.read': 'Read',
    'rights.action.update': 'Change',
    'rights.action.import': 'Import from a file',
    'rights.action.follow': 'See files, notes and history',
    'rights.action.work': 'Add points, actions and contacts',
    'rights.action.escalate': 'Add contacts by the regulator',
    'rights.me': 'the person herself',
  },
};
