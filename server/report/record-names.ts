import { ROLE_LABELS } from '../../schema/role-labels.ts';
import { lengthInWords, periodInWords } from '../../schema/retention-period.ts';
import type { Context } from '../context.ts';
import type { Named } from '../crud/copy-select.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { ProcessorContract } from '../processor-contract/processor-contract.entity.ts';
import { Purpose } from '../purpose/purpose.entity.ts';
import { RetentionRule, RetentionRuleStatus } from '../retention-rule/retention-rule.entity.ts';
import { SharingAgreement } from '../sharing-agreement/sharing-agreement.entity.ts';
import { User } from '../user/user.entity.ts';
import { readableRows } from './rows.ts';

/** The names of everything that an entry may link to, as far as the viewer may read them; colleagues by their roles where she may not take their names (C-09). */
export async function recordNames(context: Context, ceilingYears: number): Promise<Named[]> {
  const named = await Promise.all([
    colleagues(context),
    organisations(context),
    retentionRules(context, ceilingYears),
    readableRows(context, Purpose, ['code', 'title']).then(rows =>
      rows.map(({ id, code, title }) => ({ id, name: `${code} ${title}` })),
    ),
    documents(context, ProcessorContract),
    documents(context, SharingAgreement),
  ]);
  return named.flat();
}

async function colleagues(context: Context): Promise<Named[]> {
  const byName = context.ability.can('export', 'ReportR13', 'staffNames');
  const rows = await readableRows(context, User, ['displayName', 'role']);
  return rows.map(({ id, displayName, role }) => ({ id, name: byName ? displayName : ROLE_LABELS[role] }));
}

/** Name and contact details, as Art 30 asks of other controllers. */
async function organisations(context: Context): Promise<Named[]> {
  const rows = await readableRows(context, Organisation, [
    'name',
    'address',
    'contactName',
    'contactEmail',
    'contactPhone',
    'country',
  ]);
  return rows.map(({ id, name, address, contactName, contactEmail, contactPhone, country }) => {
    const lines = [name, onOneLine(address), country, contactName, contactEmail, contactPhone];
    return { id, name: lines.filter(Boolean).join(', ') };
  });
}

/** The period of the edition that is in use now, whichever the entry was approved with. */
async function retentionRules(context: Context, ceilingYears: number): Promise<Named[]> {
  const rows = await readableRows(context, RetentionRule, [
    'code',
    'serviceLine',
    'status',
    'trigger',
    'periodKind',
    'months',
    'days',
    'deathMonths',
    'birthdayAge',
    'birthdayAgeIf17',
    'followsNote',
  ]);
  const { ACTIVE, CAPPED } = RetentionRuleStatus;
  const keyOf = ({ code, serviceLine }: (typeof rows)[number]) => `${code} ${serviceLine}`;
  const inUse = new Map(
    rows.filter(({ status }) => status === ACTIVE || status === CAPPED).map(rule => [keyOf(rule), rule]),
  );
  return rows.map(edition => {
    const rule = inUse.get(keyOf(edition)) ?? edition;
    const period = rule.status === CAPPED ? lengthInWords(12 * ceilingYears) : periodInWords(rule);
    return {
      id: edition.id,
      name: `${rule.code}: ${period}${rule.trigger ? `; it runs from: ${rule.trigger}` : ''}`,
    };
  });
}

async function documents(
  context: Context,
  entity: typeof ProcessorContract | typeof SharingAgreement,
): Promise<Named[]> {
  const rows = await readableRows(context, entity as typeof SharingAgreement, ['reference', 'title']);
  return rows.map(({ id, reference, title }) => ({ id, name: `${reference} ${title}` }));
}

function onOneLine(text: string | null): string | undefined {
  return text?.replaceAll(/\s*\n\s*/g, ', ');
}
