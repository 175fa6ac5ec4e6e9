import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { DeletionCertificateCreateDocument } from '../../schema/generated/graphql.ts';
import { day, today } from '../core/day.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { DayEntry, NarrativeEntry } from '../core/form/TextEntry.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asDay, asLink } from '../core/show/shown.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { useContract, useMayWrite } from './contract.ts';
import { OptionEntry } from '../core/form/OptionEntry.tsx';
import { Part, Parts } from '../core/record/Part.tsx';
import { FATES } from './values.ts';

/** The end of the contract: notice, and the certificates that data were returned or deleted (PC-17). */
export function Ending() {
  const translate = useTranslate();
  const { id, status, certificates, subProcessors, processor } = useContract();
  const atTheEnd = status === 'NOTICE' || status === 'ENDED';
  const mayAdd = useMayWrite('create', 'DeletionCertificate') && atTheEnd;
  const add = (
    <PartDialog
      label={translate('pages.contract.add_certificate')}
      verb={translate('pages.contract.add')}
      document={DeletionCertificateCreateDocument}
      variables={({ certifiedBy, ...input }, requestId) => ({
        input: { ...input, contract: id, subProcessor: certifiedBy },
        requestId,
      })}
      defaultValues={{ receivedOn: today() }}
      form={
        <>
          <OptionEntry source="certifiedBy" options={subProcessors} />
          <ChoiceEntry source="fate" of="DataFate" values={FATES} needed />
          <DayEntry source="receivedOn" needed />
          <NarrativeEntry source="statement" needed />
        </>
      }
    />
  );
  return (
    <>
      <Details title="resources.processorContracts.sections.ending">
        <Detail source="noticeGivenOn" show={asDay} />
        <Detail source="endsOn" show={asDay} />
        <Detail source="endedOn" show={asDay} />
        <Detail source="certificateDueBy" show={asDay} />
        <Detail source="breachTriage" show={asLink('intakes', 'reference')} onlyIfSet />
      </Details>
      <Parts title="pages.contract.certificates" empty="pages.contract.no_certificates" add={mayAdd && add}>
        {certificates.map(each => (
          <Part
            key={each.id}
            name={each.subProcessor?.name ?? processor?.name ?? ''}
            facts={[
              choiceWord(translate, 'DataFate', each.fate),
              translate('pages.contract.received', { day: day(each.receivedOn) }),
            ]}
          >
            <Box sx={{ mt: 2, whiteSpace: 'pre-wrap' }}>{each.statement}</Box>
          </Part>
        ))}
      </Parts>
    </>
  );
}
