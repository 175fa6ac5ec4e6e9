import { escapeHtml } from '../letter/render-html.ts';
import type { OrganisationProfile } from '../organisation-profile/organisation-profile.entity.ts';
import type { Answers, Problems } from './answers.ts';
import type { PublicForm } from './form.ts';
import { pageHtml } from './page-html.ts';
import { questionHtml } from './question-html.ts';
import { questionsOf } from './question.ts';

/** What the form page shows: everything typed, what is wrong, and a message about the whole. */
export interface FormView {
  token: string;
  answers?: Answers;
  problems?: Problems;
  message?: string;
}

/** Its name is what an honest person never fills in. */
export const TRAP = 'website';

/** The page of a public form. */
export function formPage(
  form: PublicForm,
  profile: OrganisationProfile,
  below: string,
  { token, answers = {}, problems = {}, message }: FormView,
): string {
  const wrong = message !== undefined || Object.keys(problems).length > 0;
  const sections = form.sections.map(
    ({ title, questions }) =>
      `<h2>${title}</h2>\n${questions.map(q => questionHtml(q, answers[q.name] ?? '', problems[q.name])).join('\n')}`,
  );
  const main = `${wrong ? summaryHtml(form, problems, message) : ''}<h1>${form.title}</h1>
${form.intro}
<form method="post" action="${form.path}" novalidate>
<input type="hidden" name="token" value="${escapeHtml(token)}">
${sections.join('\n')}
<div class="hidden" aria-hidden="true"><label for="${TRAP}">Leave this empty</label><input id="${TRAP}" name="${TRAP}" tabindex="-1" autocomplete="off"></div>
${below}
<button type="submit">${form.button}</button>
</form>`;
  return pageHtml(profile, `${wrong ? 'Error: ' : ''}${form.title}`, main, form.footer?.(profile));
}

/** What the person gets: the code and what happens next; never our own number (M24). */
export function receiptPage(
  form: PublicForm,
  profile: OrganisationProfile,
  code: string,
  answers: Answers,
): string {
  const main = `<h1>${form.receiptTitle}</h1>
<p>Your code is:</p>
<p class="code">${escapeHtml(code)}</p>
${form.receipt(code, answers)}`;
  return pageHtml(profile, form.receiptTitle, main, form.footer?.(profile));
}

function summaryHtml({ sections, unsent }: PublicForm, problems: Problems, message?: string): string {
  const links = questionsOf(sections)
    .filter(({ name }) => problems[name])
    .map(({ name }) => `<li><a href="#${name}">${escapeHtml(problems[name]!)}</a></li>`);
  return `<div class="summary" role="alert" tabindex="-1" autofocus><h2>${unsent}</h2>${message ? `<p>${escapeHtml(message)}</p>` : ''}${links.length > 0 ? `<ul>${links.join('')}</ul>` : ''}</div>\n`;
}
