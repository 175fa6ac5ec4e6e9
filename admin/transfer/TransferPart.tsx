import ErrorOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { TransferUpdateDocument, type TransferRowFragment } from '../../schema/generated/graphql.ts';
import { countryName } from '../core/country.ts';
import { day } from '../core/day.ts';
import { Part } from '../core/record/Part.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { TransferForm } from './TransferForm.tsx';

interface TransferPartProps {
  transfer: TransferRowFragment;
  mayChange: boolean;
}

/** One transfer: where to, by which mechanism, and what is wrong with it. */
export function TransferPart({ transfer, mayChange }: TransferPartProps) {
  const translate = useTranslate();
  const { id, version, fault, deadline, ...written } = transfer;
  const { recipient, country, mechanism, signedOn, testResult, assessmentReference, endedOn } = written;
  const facts = [
    mechanism && choiceWord(translate, 'TransferMechanism', mechanism),
    signedOn && translate('pages.transfer.signed', { day: day(signedOn) }),
    testResult && choiceWord(translate, 'TransferTestResult', testResult),
    assessmentReference,
    deadline && <DeadlineOf record={transfer} />,
    endedOn && translate('pages.transfer.ended', { day: day(endedOn) }),
  ];
  return (
    <Part name={`${countryName(country)}: ${recipient}`} facts={facts}>
      {fault && (
        <Typography sx={{ mt: 2, display: 'flex', alignItems: 'center', gap: 2 }}>
          <ErrorOutlined fontSize="small" aria-hidden />
          {choiceWord(translate, 'TransferFault', fault)}
        </Typography>
      )}
      {mayChange && (
        <PartDialog
          quiet
          label={translate('pages.transfer.change')}
          verb={translate('form.save')}
          document={TransferUpdateDocument}
          variables={input => ({ id, version, input })}
          defaultValues={written}
          form={<TransferForm running />}
        />
      )}
    </Part>
  );
}
