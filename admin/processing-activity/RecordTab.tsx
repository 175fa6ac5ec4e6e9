import { Detail, Details } from '../core/show/Details.tsx';
import { asChoice, asChoices, asDay, asLink, asNarrative, asPerson, asYesNo } from '../core/show/shown.tsx';

const SECTION = 'resources.processingActivities.sections';

/** The columns of the record of processing, in the order of UK GDPR Art 30 (§2.10). */
export function RecordTab() {
  return (
    <>
      <Details title={`${SECTION}.data`}>
        <Detail source="subjects" show={asChoices('SubjectCategory')} />
        <Detail source="dataCategories" show={asChoices('DataCategory')} />
        <Detail source="sources" show={asChoices('DataSource')} />
        <Detail source="recipients" show={asChoices('RecipientCategory')} />
      </Details>
      <Details title={`${SECTION}.keeping`}>
        <Detail source="retentionRule" show={asLink('retentionRules', 'recordType')} />
        <Detail source="retentionDeviation" show={asNarrative} onlyIfSet />
        <Detail source="system" />
        <Detail source="security" show={asNarrative} />
        <Detail source="outsideUk" show={asYesNo} />
        <Detail source="transferSafeguards" show={asNarrative} onlyIfSet />
      </Details>
      <Details title={`${SECTION}.papers`}>
        <Detail source="contract" show={asLink('processorContracts', 'title')} onlyIfSet />
        <Detail source="agreement" show={asLink('sharingAgreements', 'title')} onlyIfSet />
        <Detail source="dpiaScreening" show={asChoice('DpiaScreening')} />
        <Detail source="dpiaReference" onlyIfSet />
        <Detail source="optOut" show={asChoice('OptOutDecision')} />
        <Detail source="automatedDecisions" show={asYesNo} />
      </Details>
      <Details title={`${SECTION}.care`}>
        <Detail source="runningSince" show={asDay} onlyIfSet />
        <Detail source="owner" show={asPerson} />
      </Details>
    </>
  );
}
