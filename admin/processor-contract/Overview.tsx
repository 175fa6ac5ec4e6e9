import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Detail, Details } from '../core/show/Details.tsx';
import { asChoice, asDay, asInstant, asLink, asNarrative, asYesNo, asPerson } from '../core/show/shown.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { useContract } from './contract.ts';

/** What the contract is, and what has been advised, signed, reviewed and decided. */
export function Overview() {
  const translate = useTranslate();
  const { alerts, status } = useContract();
  return (
    <>
      {alerts.map(alert => (
        <Alert key={alert} severity="warning" sx={{ mb: 4 }}>
          {choiceWord(translate, 'ContractAlert', alert)}
        </Alert>
      ))}
      <Details title="resources.processorContracts.sections.what">
        <Detail source="processor" show={asLink('organisations')} />
        <Detail source="ourRole" show={asChoice('ContractRole')} />
        <Detail source="task" show={asNarrative} />
        <Detail source="permittedUse" show={asNarrative} />
        <Detail source="author" show={asPerson} />
      </Details>
      <Details title="resources.processorContracts.sections.data">
        <Detail source="personalData" show={asNarrative} />
        <Detail source="dataSubjects" show={asNarrative} />
        <Detail source="healthData" show={asYesNo} />
        <Detail source="outsideUk" show={asYesNo} />
      </Details>
      <Details title="resources.processorContracts.sections.term">
        <Detail source="startOn" show={asDay} />
        <Detail source="endsOn" show={asDay} />
        <Detail source="activatedOn" show={asDay} />
        <Detail source="nextReviewAt" show={asDay} />
        <Detail source="nextAuditOn" show={asDay} />
        <Detail source="closingReason" show={asNarrative} />
      </Details>
      <Details title="resources.processorContracts.sections.signing">
        <Detail source="advice" show={asChoice('SigningAdvice')} />
        <Detail source="dpoAdvice" show={asNarrative} />
        <Detail source="advisedBy" show={asPerson} />
        <Detail source="signedBy" show={asPerson} />
        <Detail source="signedOn" show={asDay} />
        <Detail source="counterSignatory" />
        <Detail source="counterSignedOn" show={asDay} />
        <Detail source="reasonNotFollowed" show={asNarrative} />
      </Details>
      <Details title="resources.processorContracts.sections.review">
        <Detail source="reviewTrigger" show={asChoice('ReviewTrigger')} />
        <Detail source="reviewedOn" show={asDay} />
        <Detail source="reviewNotes" show={asNarrative} />
        <Detail source="issues" show={asNarrative} />
        <Detail source="remediationOwner" show={asPerson} />
        <Detail source="remediationDueBy" show={asDay} />
      </Details>
      {status === 'SUSPENDED' && <Suspension />}
      <Details title="resources.processorContracts.sections.subProcessing">
        <Detail source="subProcessing" show={asChoice('SubProcessing')} />
        <Detail source="objectionDays" />
        <Detail source="silenceMeansConsent" show={asYesNo} />
      </Details>
    </>
  );
}

function Suspension() {
  return (
    <Details title="resources.processorContracts.sections.suspension">
      <Detail source="suspendedBy" show={asPerson} />
      <Detail source="suspendedAt" show={asInstant} />
      <Detail source="suspensionReason" show={asNarrative} />
      <Detail source="suspensionAdvice" show={asNarrative} />
      <Detail source="suspensionAdvisedBy" show={asPerson} />
    </Details>
  );
}
