import type { Section } from './question.ts';

const YES_NO = { yes: 'Yes', no: 'No' };

/** What the complaint form asks: only what is needed to take the complaint and to answer it (S21, CP-1). */
export const COMPLAINT_SECTIONS: readonly Section[] = [
  {
    title: 'What happened',
    questions: [
      {
        name: 'title',
        label: 'What is it about, in one line?',
        hint: 'For example: my letter was sent to the wrong address.',
        kind: 'line',
        max: 150,
        needed: 'Say in one line what it is about',
      },
      {
        name: 'summary',
        label: 'What happened?',
        hint: 'Tell us as much as you want us to know. You need not name any law. Please do not write card numbers.',
        kind: 'lines',
        max: 9_500,
        needed: 'Tell us what happened',
      },
      {
        name: 'when',
        label: 'When did it happen? (optional)',
        hint: 'A date, or roughly when. You can leave this empty.',
        kind: 'line',
        max: 100,
      },
      {
        name: 'aboutOffice',
        label: 'Is it about our data protection office?',
        hint: 'If yes, the people of that office will not see or handle your complaint; somebody else will.',
        kind: 'choice',
        choices: YES_NO,
        needed: 'Say whether it is about our data protection office',
      },
      {
        name: 'aboutService',
        label: 'Is it also about care or a service that you had from us?',
        hint: 'Then we also answer it under the rules for complaints about NHS services.',
        kind: 'choice',
        choices: YES_NO,
        needed: 'Say whether it is also about care or a service',
      },
    ],
  },
  {
    title: 'Whose information it is about',
    questions: [
      {
        name: 'whose',
        label: 'Is it about your own information?',
        kind: 'choice',
        choices: { mine: 'Yes, about mine', other: 'No, I complain for somebody else' },
        needed: 'Say whether it is about your own information',
      },
      {
        name: 'otherName',
        label: 'If you complain for somebody else: their name (optional)',
        hint: 'We will ask you later to show that you may act for them. This does not delay our answer.',
        kind: 'line',
        max: 200,
      },
      { name: 'isChild', label: 'The person whose information it is about is under 18', kind: 'tick' },
    ],
  },
  {
    title: 'How we can answer you',
    questions: [
      {
        name: 'name',
        label: 'Your name',
        kind: 'line',
        max: 200,
        needed: 'Enter your name',
        autocomplete: 'name',
      },
      {
        name: 'email',
        label: 'Your e-mail address (optional)',
        hint: 'With an e-mail address you get a receipt at once. Give us at least one of these three ways to answer you.',
        kind: 'email',
        max: 254,
        autocomplete: 'email',
      },
      {
        name: 'phone',
        label: 'Your telephone number (optional)',
        kind: 'phone',
        max: 40,
        autocomplete: 'tel',
      },
      {
        name: 'address',
        label: 'Your postal address (optional)',
        kind: 'lines',
        max: 500,
        autocomplete: 'street-address',
      },
      {
        name: 'format',
        label: 'How should our letters look?',
        kind: 'choice',
        choices: { STANDARD: 'Standard print', LARGE_PRINT: 'Large print' },
      },
    ],
  },
];
