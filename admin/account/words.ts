import type { Words } from '../core/words/words.ts';

/** What the panel says of one's own account. */
export const accountWords: Words = {
  pages: {
    'account.title': 'Your account',
    'account.about': 'You are signed in as %{name}, %{role}, with the address %{email}.',
    'account.back': 'Back to the start page',
    'password.title': 'Password',
    'password.about': 'Changing it ends every other session of yours; this one goes on.',
    'password.current': 'Current password',
    'password.new': 'New password',
    'password.help':
      'At least 12 characters. Three random words are easy to remember and hard to guess. It may not hold your address.',
    'password.show': 'Show the password',
    'password.change': 'Change the password',
    'password.changed': 'Your password is changed. Every other session has ended.',
    'sessions.title': 'Other sessions',
    'sessions.about':
      'If you signed in on a computer that is not yours, or lost a telephone, end every session but this one.',
    'sessions.end': 'Sign out everywhere else',
    'sessions.ended': 'Every other session has ended.',
    'factor.title': 'Second factor',
    'factor.about':
      'A code from your telephone, asked for at each sign-in, keeps the records safe even when somebody learns your password. A new set-up replaces the one before.',
    'factor.must_title': 'One more step before you begin',
    'factor.must':
      'The records here are about people, so every account has a second factor beside its password. It takes about two minutes and you do it once. You need a telephone with an authenticator app; any will do.',
    'factor.start': 'Set up the second factor',
    'factor.scan': 'Open your authenticator app and let it read this picture.',
    'factor.picture': 'QR code that the authenticator app reads; the same secret stands below in letters.',
    'factor.type': 'No camera? Type this secret into the app instead:',
    'factor.code': 'Code from the app',
    'factor.code_help': 'The six digits that the app shows now. They change every 30 seconds.',
    'factor.confirm': 'Confirm the code',
    'codes.title': 'Keep your recovery codes',
    'codes.about':
      'The second factor is set up. If your telephone is lost, one of these codes lets you in instead; each works once. They are shown only now: print them, or keep them in a password manager.',
    'codes.list': 'Recovery codes',
    'codes.copy': 'Copy the codes',
    'codes.copied': 'The codes are copied.',
    'codes.not_copied': 'The browser did not allow copying. Print the codes, or write them down.',
    'codes.print': 'Print the codes',
    'codes.kept': 'I have kept them, go on',
    'welcome.title': 'Welcome to Wellkept',
    'welcome.about': 'Choose the password of your account. You sign in with it and your e-mail address.',
    'welcome.choose': 'Set the password',
    'welcome.done_title': 'Your password is set',
    'welcome.done':
      'You can sign in now. On the first day you also set up a second factor; have your telephone ready.',
    'welcome.sign_in': 'Go to the sign-in page',
    'welcome.wrong':
      'This link does not work any more. Each link works once and for three days. Ask your administrator to send you a new one.',
  },
};
