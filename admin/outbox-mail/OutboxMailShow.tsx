import { RecordPage } from '../core/record/RecordPage.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asChoice, asInstant } from '../core/show/shown.tsx';

/** One mail. */
export function OutboxMailShow() {
  return <RecordPage tabs={{ overview: <Overview /> }} />;
}

function Overview() {
  return (
    <Details title="resources.outboxMails.sections.mail">
      <Detail source="maskedTo" />
      <Detail source="purpose" show={asChoice('MailPurpose')} />
      <Detail source="state" show={asChoice('MailState')} />
      <Detail source="createdAt" show={asInstant} />
      <Detail source="attempts" />
      <Detail source="lastTriedAt" show={asInstant} />
      <Detail source="sentAt" show={asInstant} />
      <Detail source="failure" />
    </Details>
  );
}
