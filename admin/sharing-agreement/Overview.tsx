import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Detail, Details } from '../core/show/Details.tsx';
import {
  asChoice,
  asChoices,
  asDay,
  asInstant,
  asLink,
  asNarrative,
  asYesNo,
  asPerson,
} from '../core/show/shown.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { useAgreement } from './agreement.ts';
import { Versions } from './Versions.tsx';

const SECTION = 'resources.sharingAgreements.sections';

/** What the agreement is for, and what has been screened, advised, signed, attested and decided. */
export function Overview() {
  const translate = useTranslate();
  const agreement = useAgreement();
  // Absent where they are hidden: whom only the title concerns gets no alert.
  const alerts = agreement.alerts ?? [];
  return (
    <>
      {alerts.map(alert => (
        <Alert key={alert} severity="warning" sx={{ mb: 4 }}>
          {choiceWord(translate, 'AgreementAlert', alert)}
        </Alert>
      ))}
      {agreement.returnReason && (
        <Alert severity="info" sx={{ mb: 4 }}>
          {translate('pages.agreement.returned', { reason: agreement.returnReason })}
        </Alert>
      )}
      <Versions />
      <Details title={`${SECTION}.what`}>
        <Detail source="organisation" show={asLink('organisations')} />
        <Detail source="purpose" show={asChoice('SharingPurpose')} />
        <Detail source="aims" show={asNarrative} />
        <Detail source="author" show={asPerson} />
      </Details>
      <Details title={`${SECTION}.term`}>
        <Detail source="startOn" show={asDay} />
        <Detail source="endsOn" show={asDay} />
        <Detail source="activatedOn" show={asDay} />
        <Detail source="nextReviewAt" show={asDay} />
        <Detail source="reviewedOn" show={asDay} />
        <Detail source="reviewNotes" show={asNarrative} />
      </Details>
      <Details title={`${SECTION}.risk`}>
        <Detail source="outsideUk" show={asYesNo} />
        <Detail source="dpiaScreening" show={asChoice('DpiaScreening')} />
        <Detail source="dpiaReason" show={asNarrative} />
        <Detail source="dpiaOutcome" show={asChoice('DpiaOutcome')} />
        <Detail source="dpiaReference" />
        <Detail source="dpiaDecidedOn" show={asDay} />
        <Detail source="optOutDecision" show={asChoice('OptOutDecision')} />
        <Detail source="optOutReason" show={asNarrative} />
        <Detail source="optOutDecidedOn" show={asDay} />
        <Detail source="caldicottPrinciples" show={asChoices('CaldicottPrinciple')} />
      </Details>
      <Details title={`${SECTION}.approval`}>
        <Detail source="dpoAdvice" show={asNarrative} />
        <Detail source="advisedBy" show={asPerson} />
        <Detail source="guardian" show={asPerson} />
        <Detail source="guardianSignedAt" show={asInstant} />
        <Detail source="guardianStatement" show={asNarrative} />
        <Detail source="approvedBy" show={asPerson} />
        <Detail source="approvedAt" show={asInstant} />
        <Detail source="entitlementBasis" show={asNarrative} />
        <Detail source="securityAssessment" show={asNarrative} />
        <Detail source="attestedBy" show={asPerson} />
        <Detail source="attestedOn" show={asDay} />
      </Details>
      <Ends />
    </>
  );
}

/** What is said of completion, suspension and the end, where there is any of it. */
function Ends() {
  const { remediationDueBy, suspendedAt, suspensionAdvice, endedOn, closingReason } = useAgreement();
  return (
    <>
      {remediationDueBy && (
        <Details title={`${SECTION}.completion`}>
          <Detail source="remediationOwner" show={asPerson} />
          <Detail source="remediationDueBy" show={asDay} />
        </Details>
      )}
      {(suspendedAt || suspensionAdvice) && (
        <Details title={`${SECTION}.suspension`}>
          <Detail source="suspendedBy" show={asPerson} />
          <Detail source="suspendedAt" show={asInstant} />
          <Detail source="suspensionReason" show={asNarrative} />
          <Detail source="suspensionAdvice" show={asNarrative} />
          <Detail source="suspensionAdvisedBy" show={asPerson} />
        </Details>
      )}
      {(endedOn || closingReason) && (
        <Details title={`${SECTION}.ending`}>
          <Detail source="endedOn" show={asDay} />
          <Detail source="closingReason" show={asNarrative} />
          <Detail source="confirmationsDueOn" show={asDay} />
        </Details>
      )}
    </>
  );
}
