import { escapeHtml } from '../letter/render-html.ts';
import type { OrganisationProfile } from '../organisation-profile/organisation-profile.entity.ts';
import { STYLE } from './style.ts';

/** A public page: no script, no picture, nothing from another host. */
export function pageHtml(
  profile: OrganisationProfile,
  title: string,
  main: string,
  footer: string = waysToComplain(profile),
): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} - ${escapeHtml(profile.name)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><p>${escapeHtml(profile.name)}</p></header>
<main>
${main}
</main>
<footer>
${footer}
</footer>
</body>
</html>
`;
}

function waysToComplain(profile: OrganisationProfile): string {
  return `<h2>Other ways to complain</h2>
<p>You can also write to <a href="mailto:${escapeHtml(profile.email)}">${escapeHtml(profile.email)}</a>, telephone ${escapeHtml(profile.phone)}, or send a letter to ${escapeHtml(profile.name)}, ${escapeHtml(profile.address)}. If you need help with this form, telephone us: we will fill it in with you.</p>
<p>You may complain to the regulator at any time: ${escapeHtml(profile.regulatorName)}, <a href="${escapeHtml(profile.regulatorUrl)}">${escapeHtml(profile.regulatorUrl)}</a>, telephone ${escapeHtml(profile.regulatorPhone)}.</p>`;
}
