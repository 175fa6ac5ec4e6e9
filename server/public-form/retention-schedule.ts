import type { RequestHandler } from 'express';
import { lengthInWords, periodInWords } from '../../schema/retention-period.ts';
import type { App } from '../app.ts';
import { escapeHtml } from '../letter/render-html.ts';
import { currentProfile } from '../organisation-profile/current-profile.ts';
import type { OrganisationProfile } from '../organisation-profile/organisation-profile.entity.ts';
import { publishedSchedule } from '../retention-rule/published-schedule.ts';
import type {
  PublishedRetentionRule,
  PublishedRetentionSchedule,
} from '../retention-rule/published-schedule.types.ts';
import { DisposalAction, RetentionPeriodKind } from '../retention-rule/retention-rule.entity.ts';
import { OverrideBasis } from '../retention-rule/retention-override.entity.ts';
import { pageHtml } from './page-html.ts';

const BASES: Record<OverrideBasis, string> = {
  [OverrideBasis.CONTRACT]: 'A contract obliges us',
  [OverrideBasis.STATUTE]: 'The law requires it',
  [OverrideBasis.REGULATOR]: 'A regulator requires it',
  [OverrideBasis.LEGAL_LIMITATION]: 'Claims can still be brought',
  [OverrideBasis.VITAL_SAFETY]: 'Safety requires it',
};

const ACTIONS: Partial<Record<DisposalAction, string>> = {
  REVIEW_DESTROY: 'looked at, then destroyed',
  REVIEW_ARCHIVE: 'looked at, then archived or destroyed',
  DESTROY: 'destroyed',
};

/** `GET /retention-schedule`: the schedule with the reasons of its overrides, for everybody, without an account or a script (S87, S88). */
export function retentionSchedulePage(app: App): RequestHandler {
  return async (_, res) => {
    const em = app.orm.em.fork();
    const schedule = await publishedSchedule(em, app.clock.today());
    const profile = await currentProfile(em);
    res
      .type('html')
      .send(pageHtml(profile, 'How long we keep records', mainHtml(schedule), footerHtml(profile)));
  };
}

function footerHtml({ name, email, phone }: OrganisationProfile): string {
  return `<h2>Questions</h2>
<p>Write to ${escapeHtml(name)} at <a href="mailto:${escapeHtml(email)}">${escapeHtml(email)}</a> or telephone ${escapeHtml(phone)}. You can also <a href="/complain">complain about how we use personal information</a>.</p>`;
}

function mainHtml({ ceilingMonths, rules }: PublishedRetentionSchedule): string {
  const most = lengthInWords(ceilingMonths);
  return `<h1>How long we keep records</h1>
<p>We keep a record no longer than we need it, and normally not longer than ${most}. Where something is kept longer, the reason stands beside it. A period runs from the event that is named; whatever is under a legal hold or an open request waits.</p>
<ul class="rules">
${rules.map(rule => ruleHtml(rule, most)).join('\n')}
</ul>`;
}

function ruleHtml(rule: PublishedRetentionRule, most: string): string {
  const { code, recordType, serviceLine, trigger, override, action, capped } = rule;
  const follows = rule.periodKind === RetentionPeriodKind.FOLLOWS;
  const lines = [
    `<strong>${escapeHtml(capped ? most : periodInWords(rule))}</strong>${trigger && !follows ? ` from: ${escapeHtml(trigger)}` : ''}`,
    action && action !== DisposalAction.KEEP && `Then ${ACTIONS[action]}.`,
    override &&
      `Why longer than ${most}: ${BASES[override.basis]} (${escapeHtml([override.citation, override.clause].filter(Boolean).join(', '))}). ${escapeHtml(override.reason)}`,
  ];
  const name = serviceLine ? `${recordType} (${serviceLine})` : recordType;
  const told = lines.filter(Boolean).map(line => `<p>${line}</p>`);
  return `<li id="${code}"><h2>${escapeHtml(name)}</h2>${told.join('')}</li>`;
}
