import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import {
  RetentionRunItemUpdateDocument,
  type RetentionRunItemFullFragment,
} from '../../schema/generated/graphql.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { DayEntry, NarrativeEntry } from '../core/form/TextEntry.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { BASES, DECISIONS } from './values.ts';

/** Decides what becomes of an item: destroyed, kept longer on a ground, or set aside (§3.4). */
export function DecideItem({ item }: { item: RetentionRunItemFullFragment }) {
  const translate = useTranslate();
  const { id, version, decision, extendedUntil, extensionBasis, reason } = item;
  return (
    <PartDialog
      quiet
      label={translate('pages.disposal.decide')}
      verb={translate('pages.disposal.decide')}
      document={RetentionRunItemUpdateDocument}
      variables={input => ({ id, version, input })}
      defaultValues={{ decision, extendedUntil, extensionBasis, reason }}
      form={<Decision />}
    />
  );
}

function Decision() {
  const translate = useTranslate();
  const decision = useWatch({ name: 'decision' });
  const say = (key: string) => translate(`pages.disposal.${key}`);
  return (
    <>
      <ChoiceEntry
        source="decision"
        label={say('decision')}
        of="DisposalDecision"
        values={DECISIONS}
        needed
      />
      {decision === 'EXTEND' && (
        <>
          <DayEntry source="extendedUntil" label={say('extended_until')} help={say('extended_help')} needed />
          <ChoiceEntry
            source="extensionBasis"
            label={say('basis')}
            of="OverrideBasis"
            values={BASES}
            needed
          />
        </>
      )}
      {decision !== 'DESTROY' && <NarrativeEntry source="reason" label={say('why')} needed />}
    </>
  );
}
