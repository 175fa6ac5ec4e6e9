import { escapeHtml } from '../letter/render-html.ts';
import type { Question } from './question.ts';

/** A question with what was typed and what is wrong with it, labelled and described for those who hear it. */
export function questionHtml(question: Question, answer: string, problem: string | undefined): string {
  const { name, label, hint, kind } = question;
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ');
  const about = described ? ` aria-describedby="${described}"` : '';
  const extra = `${hint ? `<p class="hint" id="${name}-hint">${escapeHtml(hint)}</p>` : ''}${problem ? `<p class="problem" id="${name}-problem"><span class="hidden">Error: </span>${escapeHtml(problem)}</p>` : ''}`;
  const classes = problem ? 'question wrong' : 'question';
  if (kind === 'choice') {
    return `<fieldset class="${classes}"${about}><legend>${escapeHtml(label)}</legend>${extra}${choicesHtml(question, answer)}</fieldset>`;
  }
  if (kind === 'tick') {
    const checked = answer === 'yes' ? ' checked' : '';
    return `<div class="${classes}"><label class="option"><input type="checkbox" id="${name}" name="${name}" value="yes"${checked}> ${escapeHtml(label)}</label></div>`;
  }
  const attributes = `id="${name}" name="${name}" maxlength="${question.max}"${about}${problem ? ' aria-invalid="true"' : ''}${question.needed ? ' required' : ''}${question.autocomplete ? ` autocomplete="${question.autocomplete}"` : ''}`;
  return `<div class="${classes}"><label for="${name}">${escapeHtml(label)}</label>${extra}${inputHtml(kind, attributes, answer)}</div>`;
}

function inputHtml(kind: Question['kind'], attributes: string, answer: string): string {
  if (kind === 'lines') return `<textarea ${attributes} rows="6">\n${escapeHtml(answer)}</textarea>`;
  const types = { email: 'email', phone: 'tel' } as Partial<Record<Question['kind'], string>>;
  return `<input type="${types[kind] ?? 'text'}" ${attributes} value="${escapeHtml(answer)}">`;
}

function choicesHtml({ name, choices, needed }: Question, answer: string): string {
  return Object.entries(choices!)
    .map(([value, words], index) => {
      // Nothing is chosen beforehand where the answer counts.
      const checked = answer === value || (!needed && !answer && index === 0) ? ' checked' : '';
      return `<label class="option"><input type="radio"${index === 0 ? ` id="${name}"` : ''} name="${name}" value="${value}"${checked}${needed ? ' required' : ''}> ${escapeHtml(words)}</label>`;
    })
    .join('');
}
