import { escapeHtml } from '../letter/render-html.ts';
import type { OrganisationProfile } from '../organisation-profile/organisation-profile.entity.ts';
import type { Answers, Problems } from './answers.ts';
import { pageHtml } from './page-html.ts';
import { questionHtml } from './question-html.ts';
import { QUESTIONS, SECTIONS } from './questions.ts';

/** What the form page shows: everything typed, what is wrong, and a message about the whole. */
export interface FormView {
  token: string;
  answers?: Answers;
  problems?: Problems;
  message?: string;
}

/** Its name is what an honest person never fills in. */
export const TRAP = 'website';

/** The complaint form (CP-1). */
export function formPage(
  profile: OrganisationProfile,
  { token, answers = {}, problems = {}, message }: FormView,
): string {
  const wrong = message !== undefined || Object.keys(problems).length > 0;
  const sections = SECTIONS.map(
    ({ title, questions }) =>
      `<h2>${title}</h2>\n${questions.map(q => questionHtml(q, answers[q.name] ?? '', problems[q.name])).join('\n')}`,
  );
  const main = `${wrong ? summaryHtml(problems, message) : ''}<h1>Complain about how we use personal information</h1>
<p>Use this form if you think that we did something wrong with personal information about you, or about somebody for whom you act. It is free. We confirm that we have your complaint within 30 days at the latest, look into it and tell you the outcome.</p>
<form method="post" action="/complain" novalidate>
<input type="hidden" name="token" value="${escapeHtml(token)}">
${sections.join('\n')}
<div class="hidden" aria-hidden="true"><label for="${TRAP}">Leave this empty</label><input id="${TRAP}" name="${TRAP}" tabindex="-1" autocomplete="off"></div>
<h2>What we do with what you write</h2>
<p>We use it to look into your complaint and to answer you, and keep it as our retention schedule says. Only the people who handle complaints see it.</p>
<button type="submit">Send complaint</button>
</form>`;
  return pageHtml(profile, `${wrong ? 'Error: ' : ''}Complain about how we use personal information`, main);
}

/** What the person gets: the code and what happens next; never our own number (M24). */
export function receiptPage(profile: OrganisationProfile, code: string, mailed: boolean): string {
  const main = `<h1>We have your complaint</h1>
<p>Your code is:</p>
<p class="code">${escapeHtml(code)}</p>
<p>Please keep this code, on paper or as a photograph. Quote it when you write to us or call us about your complaint.</p>
<h2>What happens next</h2>
<p>${mailed ? 'We are sending a letter to your e-mail address that confirms this; it may take some minutes to arrive.' : 'We confirm that we have your complaint within 30 days at the latest.'} Somebody who has no part in what you complain about looks into it. Then we write to you with the outcome.</p>`;
  return pageHtml(profile, 'We have your complaint', main);
}

function summaryHtml(problems: Problems, message: string | undefined): string {
  const links = QUESTIONS.filter(({ name }) => problems[name]).map(
    ({ name }) => `<li><a href="#${name}">${escapeHtml(problems[name]!)}</a></li>`,
  );
  return `<div class="summary" role="alert" tabindex="-1" autofocus><h2>Your complaint has not been sent yet</h2>${message ? `<p>${escapeHtml(message)}</p>` : ''}${links.length > 0 ? `<ul>${links.join('')}</ul>` : ''}</div>\n`;
}
