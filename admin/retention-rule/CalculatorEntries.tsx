import { useGetList } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { RetentionRuleRowFragment } from '../../schema/generated/graphql.ts';
import { FlagEntry } from '../core/form/FlagEntry.tsx';
import { Section } from '../core/form/Section.tsx';
import { DayEntry } from '../core/form/TextEntry.tsx';
import { OptionEntry } from '../core/form/OptionEntry.tsx';

type Rule = RetentionRuleRowFragment;

/** What the chosen rules ask of the record and the person, and nothing else. */
export function CalculatorEntries() {
  const rules = useRules();
  const options = rules.map(({ code, recordType }) => ({ id: code, name: `${code}: ${recordType}` }));
  const codes = useWatch({ name: ['rule', 'otherRule'] }) as (string | undefined)[];
  const chosen = rules.filter(({ code }) => codes.includes(code));
  const any = (asks: (rule: Rule) => unknown) => chosen.some(asks);
  const triggers = [...new Set(chosen.filter(rule => !rule.adultRule).flatMap(rule => rule.trigger ?? []))];
  return (
    <>
      <Section name="record">
        <OptionEntry source="rule" options={options} needed />
        <OptionEntry source="otherRule" options={options} />
        {triggers.length > 0 && <DayEntry source="trigger" label={capital(triggers.join(', or '))} />}
        {any(rule => rule.adultRule) && <DayEntry source="treatmentEnd" />}
        {any(rule => rule.needsOverride !== 'NO') && <DayEntry source="recordCreatedOn" />}
        {any(rule => rule.followsNote) && <DayEntry source="followedRetainUntil" />}
      </Section>
      {any(rule => rule.birthdayAge ?? rule.deathMonths) && (
        <Section name="person">
          {any(rule => rule.birthdayAge) && <DayEntry source="dateOfBirth" />}
          {any(rule => rule.deathMonths) && <DayEntry source="dateOfDeath" />}
        </Section>
      )}
      <Section name="holds">
        <FlagEntry source="operational" />
        <FlagEntry source="openAccessRequest" />
        <DayEntry source="holdFrom" />
        <DayEntry source="holdReleasedOn" />
      </Section>
    </>
  );
}

/** Every rule that one may ask about, one edition of each: the one in use comes before its draft. */
function useRules(): Rule[] {
  const { data = [] } = useGetList<Rule>('retentionRules', {
    filter: { status: { in: ['ACTIVE', 'CAPPED', 'DRAFT'] } },
    sort: { field: 'code', order: 'ASC' },
    pagination: { page: 1, perPage: 500 },
  });
  const inUse = [...data].sort((a, b) => Number(a.status === 'DRAFT') - Number(b.status === 'DRAFT'));
  return data.filter(rule => inUse.find(({ code }) => code === rule.code) === rule);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
