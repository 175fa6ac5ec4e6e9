import type { Answers, Problems } from './answers.ts';
import { COMPLAINT_SECTIONS } from './complaint-questions.ts';
import type { PublicForm } from './form.ts';

/** The public complaint form (CP-1). */
export const COMPLAINT_FORM: PublicForm = {
  path: '/complain',
  title: 'Complain about how we use personal information',
  intro:
    '<p>Use this form if you think that we did something wrong with personal information about you, or about somebody for whom you act. It is free. We confirm that we have your complaint within 30 days at the latest, look into it and tell you the outcome.</p>',
  sections: COMPLAINT_SECTIONS,
  below: () =>
    `<h2>What we do with what you write</h2>
<p>We use it to look into your complaint and to answer you, and keep it as our retention schedule says. Only the people who handle complaints see it.</p>`,
  button: 'Send complaint',
  unsent: 'Your complaint has not been sent yet',
  tooMany: 'Many complaints have been sent from where you are.',
  mutation:
    'mutation ($input: SubmitComplaintInput!, $requestId: ID!) { receipt: submitComplaint(input: $input, requestId: $requestId) { code } }',
  check: someWayToAnswer,
  inputOf,
  askedAs: {
    complainantName: 'name',
    complainantEmail: 'email',
    complainantPhone: 'phone',
    complainantAddress: 'address',
    dataSubjectName: 'otherName',
  },
  receiptTitle: 'We have your complaint',
  receipt: (_code, { email }) =>
    `<p>Please keep this code, on paper or as a photograph. Quote it when you write to us or call us about your complaint.</p>
<h2>What happens next</h2>
<p>${email ? 'We are sending a letter to your e-mail address that confirms this; it may take some minutes to arrive.' : 'We confirm that we have your complaint within 30 days at the latest.'} Somebody who has no part in what you complain about looks into it. Then we write to you with the outcome.</p>`,
};

function someWayToAnswer({ email, phone, address }: Answers): Problems {
  if (email || phone || address) return {};
  return {
    email: 'Enter an e-mail address, a telephone number or a postal address, so that we can answer you',
  };
}

/** The answers as the API's mutation takes them. */
function inputOf(answers: Answers): Record<string, unknown> {
  const optional = (answer: string | undefined) => answer || null;
  return {
    title: answers.title,
    summary: answers.when
      ? `${answers.summary}\n\nWhen it happened, as told: ${answers.when}`
      : answers.summary,
    aboutDataProtectionOffice: answers.aboutOffice === 'yes',
    aboutService: answers.aboutService === 'yes',
    complainantName: answers.name,
    complainantEmail: optional(answers.email),
    complainantPhone: optional(answers.phone),
    complainantAddress: optional(answers.address),
    isDataSubject: answers.whose === 'mine',
    dataSubjectName: answers.whose === 'other' ? optional(answers.otherName) : null,
    isChild: answers.isChild === 'yes',
    letterFormat: answers.format === 'LARGE_PRINT' ? 'LARGE_PRINT' : 'STANDARD',
  };
}
