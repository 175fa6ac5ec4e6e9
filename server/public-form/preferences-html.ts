import { Channel } from '../client/client.vocabulary.ts';
import { ASKED, type Shown } from '../communication/by-link.ts';
import type { Permission } from '../communication/own-permissions.ts';
import { CommunicationCategory as Category } from '../communication/communication.vocabulary.ts';
import { answerKey } from '../communication/contact-decision.ts';
import { escapeHtml } from '../letter/render-html.ts';
import type { OrganisationProfile } from '../organisation-profile/organisation-profile.entity.ts';
import { pageHtml } from './page-html.ts';

const TITLE = 'How we may reach you';

const WAYS: Record<Channel, string> = {
  [Channel.PHONE]: 'Telephone',
  [Channel.SMS]: 'Text message',
  [Channel.EMAIL]: 'E-mail',
  [Channel.POST]: 'Post',
  [Channel.WEB_CHAT]: 'Web chat',
};

const MATTERS: Record<(typeof ASKED)[number], [title: string, about: string]> = {
  [Category.SERVICE]: ['About our service', 'Appointments, changes and answers to you.'],
  [Category.SURVEY]: ['Questions to you', 'We ask how it went. You need never answer.'],
  [Category.MARKETING]: ['Marketing', 'News and events. Nothing of this comes unless you say yes.'],
};

/** The name of the button that stops all marketing. */
export const STOP = 'stopMarketing';
/** The name of the buttons that withdraw a permission. */
export const WITHDRAW = 'withdraw';

/** Enter in an answer presses the first button of a form: it saves, and never stops or withdraws anything. */
const ENTER = '<button type="submit" class="hidden" tabindex="-1" aria-hidden="true">Save</button>';

/** What the page shows beside the answers. */
export interface PreferencesView {
  shown: Shown;
  token: string;
  /** What has just happened, or why nothing has. */
  said?: { done: boolean; text: string };
}

/** The personal page: answers and two buttons, no name and nothing of what the service is about. */
export function preferencesPageHtml(
  profile: OrganisationProfile,
  { shown, token, said }: PreferencesView,
): string {
  const main = `${said ? saidHtml(said) : ''}<h1>${TITLE}</h1>
<p>Say in which ways we may reach you, and about what. You can change it whenever you like; it holds from the moment you save it. We may still have to tell you about your rights, or what the law obliges us to tell.</p>
<form method="post">
<input type="hidden" name="token" value="${escapeHtml(token)}">
${ENTER}
${ASKED.map(category => matterHtml(category, shown)).join('\n')}
<button type="submit">Save</button>
${shown.permissions.length > 0 ? permissionsHtml(shown.permissions) : ''}
</form>`;
  const title = said && !said.done ? `Error: ${TITLE}` : TITLE;
  return pageHtml(profile, title, main, footerHtml(profile));
}

/** Said of every address that opens nothing, whatever the cause. */
export function noSuchLinkHtml(profile: OrganisationProfile): string {
  const main = `<h1>This link does not open</h1>
<p>It may have been copied in part, have ended, or have been replaced by another. Nothing was changed. Ask us for a new one: we make it while you wait, or write down your wishes for you.</p>`;
  return pageHtml(profile, 'This link does not open', main, footerHtml(profile));
}

/** Said to whoever asks too often. */
export function waitHtml(profile: OrganisationProfile, seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  const main = `<h1>Please wait a little</h1>
<p>Personal links have been opened very often from where you are. Nothing was changed. Please try again in ${minutes} minutes, or use one of the ways below.</p>`;
  return pageHtml(profile, 'Please wait a little', main, footerHtml(profile));
}

function matterHtml(category: (typeof ASKED)[number], { answers, objected }: Shown): string {
  const [title, about] = MATTERS[category];
  const marketing = category === Category.MARKETING;
  const stop = `<p>You may object to marketing at any time. It stops at once and for good, for every address and number that we have of you.</p>
<button type="submit" name="${STOP}" value="yes">Stop all marketing</button>`;
  const rows = Object.values(Channel).map(channel =>
    marketing && objected.has(channel)
      ? `<p><strong>${WAYS[channel]}:</strong> no. You have objected, and we keep to it.</p>`
      : answerHtml(channel, category, answers.get(answerKey(channel, category))),
  );
  return `<h2 id="${category}">${title}</h2>
<p class="hint">${about}</p>
${rows.join('\n')}
${marketing ? stop : ''}`;
}

/** As easy as giving: one press, with what stops and what does not (Art 7(3), S104). */
function permissionsHtml(permissions: readonly Permission[]): string {
  const one = ({ key, title, stops, continues }: Permission) => `<h3>${escapeHtml(title)}</h3>
<p><strong>What stops:</strong> ${lines(stops)}</p>
<p><strong>What continues by law:</strong> ${lines(continues)}</p>
<button type="submit" name="${WITHDRAW}" value="${escapeHtml(key)}">Withdraw: ${escapeHtml(title)}</button>`;
  return `<h2>What you have agreed to</h2>
<p class="hint">You can withdraw it at any time. It takes effect at once; what was done before stays lawful.</p>
${permissions.map(one).join('\n')}`;
}

function lines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}

function answerHtml(channel: Channel, category: Category, answer: boolean | undefined): string {
  const name = `${category}.${channel}`;
  const option = (value: 'yes' | 'no', label: string) =>
    `<label class="option"><input type="radio" name="${name}" value="${value}"${answer === (value === 'yes') ? ' checked' : ''}> ${label}</label>`;
  return `<fieldset class="answer" aria-describedby="${category}"><legend>${WAYS[channel]}</legend><div class="options">${option('yes', 'Yes')}${option('no', 'No')}</div></fieldset>`;
}

function saidHtml({ done, text }: { done: boolean; text: string }): string {
  const [look, role] = done ? ['done', 'status'] : ['summary', 'alert'];
  return `<div class="${look}" role="${role}" tabindex="-1" autofocus><p>${escapeHtml(text)}</p></div>\n`;
}

function footerHtml({ name, email, phone, address }: OrganisationProfile): string {
  return `<h2>Other ways</h2>
<p>You can also tell us by telephone, ${escapeHtml(phone)}, by e-mail to <a href="mailto:${escapeHtml(email)}">${escapeHtml(email)}</a>, or by letter to ${escapeHtml(name)}, ${escapeHtml(address)}.</p>`;
}
