import { noticeInUse } from '../consent/notice-in-use.ts';
import { escapeHtml } from '../letter/render-html.ts';
import type { OrganisationProfile } from '../organisation-profile/organisation-profile.entity.ts';
import { keptFor } from '../web-enquiry/kept-for.ts';
import type { PublicForm } from './form.ts';
import type { Section } from './question.ts';

/** What the enquiry form asks: name, e-mail address and message, and nothing else (S8). */
const SECTIONS: readonly Section[] = [
  {
    title: 'Your message',
    questions: [
      {
        name: 'message',
        label: 'What would you like to ask or tell us?',
        hint: 'Please write no more about your health than we need to answer you, and no card numbers.',
        kind: 'lines',
        max: 5_000,
        needed: 'Write your message',
      },
    ],
  },
  {
    title: 'How we can answer you',
    questions: [
      {
        name: 'name',
        label: 'Your name',
        hint: 'As you would like to be called; a first name will do.',
        kind: 'line',
        max: 200,
        needed: 'Enter your name',
        autocomplete: 'name',
      },
      {
        name: 'email',
        label: 'Your e-mail address',
        hint: 'We answer to this address. If somebody else can read your mail, telephone us instead.',
        kind: 'email',
        max: 254,
        needed: 'Enter your e-mail address, so that we can answer you',
        autocomplete: 'email',
      },
    ],
  },
];

/** The public enquiry form (S8). */
export const ENQUIRY_FORM: PublicForm = {
  path: '/enquiry',
  title: 'Write to us',
  intro: `<p>Ask us anything about our services. We answer by e-mail within a few working days.</p>
<p><strong>This form is not for emergencies.</strong> If your life or somebody else’s is in danger, call 999. If you need urgent help with your mental health, call NHS 111 and choose the mental health option, at any time of the day.</p>
<p>If you think that we did something wrong with personal information, you can <a href="/complain">complain</a>.</p>`,
  sections: SECTIONS,
  below: async ({ website }, em) => {
    const version = await noticeInUse(em);
    const period = await keptFor(em);
    return `<h2>What we do with what you write</h2>
<p>We use your name, your e-mail address and your message to answer you. Only the people who answer enquiries read it. If what you write is a referral, a complaint or a request about your data, we deal with it as that, from the day on which you sent it. We do not keep the address of your computer, and set no cookie.</p>
<p>We destroy your message ${period ? `${escapeHtml(period)} after our last contact with you` : 'when its time is over'}; what became a referral, a complaint or a request is kept as <a href="/retention-schedule">our retention schedule</a> says.</p>
<p>Our privacy notice${version ? `, version ${escapeHtml(version)},` : ''} says more about your rights. It is on <a href="${escapeHtml(website)}">${escapeHtml(website)}</a>.</p>`;
  },
  button: 'Send message',
  unsent: 'Your message has not been sent yet',
  tooMany: 'Many messages have been sent from where you are.',
  footer: waysToReachUs,
  mutation:
    'mutation ($input: SubmitEnquiryInput!, $requestId: ID!) { receipt: submitEnquiry(input: $input, requestId: $requestId) { code } }',
  inputOf: ({ name, email, message }) => ({ personName: name, email, message }),
  askedAs: { personName: 'name' },
  receiptTitle: 'We have your message',
  receipt: () =>
    `<p>Quote this code when you write to us or call us about your message.</p>
<h2>What happens next</h2>
<p>We are sending a mail to your e-mail address that confirms this; it may take some minutes to arrive. Then we answer you within a few working days.</p>`,
};

function waysToReachUs({ name, email, phone, address }: OrganisationProfile): string {
  return `<h2>Other ways to reach us</h2>
<p>You can also write to <a href="mailto:${escapeHtml(email)}">${escapeHtml(email)}</a>, telephone ${escapeHtml(phone)}, or send a letter to ${escapeHtml(name)}, ${escapeHtml(address)}. If you need help with this form, telephone us: we will fill it in with you.</p>`;
}
