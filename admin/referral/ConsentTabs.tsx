import { useRecordContext, useTranslate, type RaRecord } from 'react-admin';
import {
  ConsentTabCreateDocument,
  UntickConsentTabDocument,
  type ConsentTabRowFragment,
  type ReferralOneQuery,
} from '../../schema/generated/graphql.ts';
import { instant } from '../core/day.ts';
import { TextEntry } from '../core/form/TextEntry.tsx';
import { Part, Parts } from '../core/record/Part.tsx';
import { PartActions } from '../core/record/PartActions.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { useViewer } from '../core/session/useViewer.ts';
import { choiceWord } from '../core/words/sentences.ts';

/** The consent tab of a referral: ticked now or not, and every tick that was (S6). */
export function ConsentTabs() {
  const translate = useTranslate();
  const record = useRecordContext<RaRecord & ReferralOneQuery['record']>();
  const viewer = useViewer();
  if (!record) return null;
  const isOver = record.status === 'DISCHARGED' || record.status === 'NOT_ACCEPTED';
  const mayTick = !isOver && viewer?.ability.can('create', 'ConsentTab') === true;
  return (
    <Parts
      title="pages.referral.tabs"
      empty="pages.referral.agreed_nowhere"
      add={mayTick && <Tick referral={String(record.id)} />}
    >
      {record.consentTabs.map(tab => (
        <Part
          key={tab.id}
          name={choiceWord(translate, 'ConsentTabStatus', tab.status)}
          facts={[
            partsOf(tab)
              .map(part => translate(`pages.referral.${part}`))
              .join(', '),
            tab.dcrsRef,
            translate('pages.referral.ticked', {
              date: instant(String(tab.tickedAt)),
              person: tab.tickedBy?.displayName ?? '',
            }),
            tab.untickedAt && translate('pages.referral.unticked', { date: instant(String(tab.untickedAt)) }),
            tab.untickReason && choiceWord(translate, 'UntickReason', tab.untickReason),
          ]}
        >
          <PartActions
            part={tab}
            subject="ConsentTab"
            events={{ untick: { document: UntickConsentTabDocument } }}
          />
        </Part>
      ))}
    </Parts>
  );
}

/** What a tick agrees to. */
function partsOf(tab: ConsentTabRowFragment) {
  return (['storage', 'processing', 'sharing'] as const).filter(part => tab[part]);
}

function Tick({ referral }: { referral: string }) {
  const translate = useTranslate();
  return (
    <PartDialog
      label={translate('pages.referral.tick')}
      verb={translate('pages.referral.tick')}
      document={ConsentTabCreateDocument}
      variables={(input, requestId) => ({ input: { ...input, referral }, requestId })}
      form={
        <TextEntry
          source="dcrsRef"
          label={translate('pages.referral.dcrs')}
          help={translate('pages.referral.tick_help')}
          needed
        />
      }
    />
  );
}
