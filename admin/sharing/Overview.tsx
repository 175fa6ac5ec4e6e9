import { useRecordContext, useTranslate } from 'react-admin';
import {
  ExcuseRecipientNotificationDocument,
  TellRecipientNotificationDocument,
  type RecipientNotificationRowFragment,
} from '../../schema/generated/graphql.ts';
import { dayOf } from '../core/day.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { NarrativeEntry } from '../core/form/TextEntry.tsx';
import { Part, Parts } from '../core/record/Part.tsx';
import { PartActions } from '../core/record/PartActions.tsx';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import {
  asChoice,
  asChoices,
  asInstant,
  asLink,
  asNarrative,
  asPerson,
  asYesNo,
} from '../core/show/shown.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { METHODS } from './values.ts';

/** What is shared, how it went, and whom to tell. */
export function Overview() {
  const record = useRecordContext();
  if (!record) return null;
  const notifications = (record.notifications ?? []) as RecipientNotificationRowFragment[];
  return (
    <>
      {notifications.length > 0 && <ToldAfterwards notifications={notifications} />}
      <Details title="resources.disclosures.sections.sharing">
        <Detail source="client" show={asLink('clients', 'reference')} />
        <Detail source="kind" show={asChoice('DisclosureKind')} />
        <Detail source="recipientName" />
        <Detail source="agreementName" onlyIfSet />
        <Detail source="shared" show={asNarrative} />
        <Detail source="purpose" show={asChoice('SharingPurpose')} />
        <Detail source="permission" show={asChoice('SharingPermission')} />
        <Detail source="study" show={asLink('researchStudies', 'title')} onlyIfSet />
        <Detail source="studyPart" onlyIfSet />
        <Detail source="researchConsent" show={asLink('researchConsentRequests', 'reference')} onlyIfSet />
        <Detail source="reason" show={asNarrative} onlyIfSet />
        <Detail source="incapacityReason" show={asNarrative} onlyIfSet />
        <Detail source="authority" show={asNarrative} onlyIfSet />
        <Detail source="caldicottPrinciples" show={asChoices('CaldicottPrinciple')} onlyIfSet />
        <Detail source="ndoo" show={asChoice('NdooCheck')} onlyIfSet />
        <Detail source="ndooReason" show={asNarrative} onlyIfSet />
      </Details>
      <Details title="resources.disclosures.sections.way">
        <Detail source="proposedBy" show={asPerson} />
        <Detail source="proposedAt" show={asInstant} />
        <Detail source="approvedBy" show={asPerson} onlyIfSet />
        <Detail source="approvedAt" show={asInstant} onlyIfSet />
        <Detail source="approvalNote" show={asNarrative} onlyIfSet />
        <Detail source="restrictionException" show={asChoice('RestrictionException')} onlyIfSet />
        <Detail source="restrictionReason" show={asNarrative} onlyIfSet />
        <Detail source="sentBy" show={asPerson} onlyIfSet />
        <Detail source="sentAt" show={asInstant} onlyIfSet />
        <Detail source="method" show={asChoice('SharingMethod')} onlyIfSet />
        <Detail source="closedAt" show={asInstant} onlyIfSet />
        <Detail source="closingReason" show={asNarrative} onlyIfSet />
      </Details>
      {record.emergency === true && (
        <Details title="resources.disclosures.sections.emergency">
          <Detail source="emergency" show={asYesNo} />
          <Detail source="review" show={asChoice('EmergencyReview')} />
          <Detail source="reviewNote" show={asNarrative} onlyIfSet />
          <Detail source="reviewedBy" show={asPerson} onlyIfSet />
          <Detail source="reviewedAt" show={asInstant} onlyIfSet />
          <Detail source="breachReference" onlyIfSet />
        </Details>
      )}
    </>
  );
}

function ToldAfterwards({ notifications }: { notifications: readonly RecipientNotificationRowFragment[] }) {
  const translate = useTranslate();
  return (
    <Parts title="pages.sharing.told_title" empty="pages.sharing.told_empty">
      {notifications.map(notification => (
        <Part
          key={notification.id}
          name={notification.recipientName}
          facts={[
            choiceWord(translate, 'NotificationCause', notification.cause),
            choiceWord(translate, 'NotificationStatus', notification.status),
            notification.settledAt &&
              translate('pages.sharing.told_at', {
                name: notification.settledBy?.displayName,
                date: dayOf(String(notification.settledAt)),
              }),
            notification.excuse,
            notification.deadline && <DeadlineOf record={notification} />,
          ]}
        >
          <PartActions
            part={notification}
            subject="RecipientNotification"
            events={{
              tell: {
                document: TellRecipientNotificationDocument,
                form: <ChoiceEntry source="method" of="SharingMethod" values={METHODS} needed />,
              },
              excuse: {
                document: ExcuseRecipientNotificationDocument,
                form: <NarrativeEntry source="excuse" label={translate('pages.sharing.excuse')} needed />,
              },
            }}
          />
        </Part>
      ))}
    </Parts>
  );
}
