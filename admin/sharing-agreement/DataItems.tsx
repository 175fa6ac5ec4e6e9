import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import {
  AgreementDataItemCreateDocument,
  AgreementDataItemUpdateDocument,
} from '../../schema/generated/graphql.ts';
import { FlagEntry } from '../core/form/FlagEntry.tsx';
import { NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { Part, Parts } from '../core/record/Part.tsx';
import { isTextOpen, useAgreement, useMayWrite, type Agreement } from './agreement.ts';

type DataItem = Agreement['dataItems'][number];

const EMPTY = { specialCategory: false, confidentialPatientInformation: false };

/** The data that may flow, each with its limits; nothing else may (DSA-04, S75). */
export function DataItems() {
  const translate = useTranslate();
  const agreement = useAgreement();
  const mayAdd = useMayWrite('create', 'AgreementDataItem') && isTextOpen(agreement);
  const add = (
    <PartDialog
      label={translate('pages.agreement.add_data')}
      verb={translate('pages.agreement.add')}
      document={AgreementDataItemCreateDocument}
      variables={(input, requestId) => ({ input: { ...input, agreement: agreement.id }, requestId })}
      defaultValues={EMPTY}
      form={<DataItemForm />}
    />
  );
  return (
    <Parts
      title="resources.sharingAgreements.sections.data"
      empty="pages.agreement.no_data"
      add={mayAdd && add}
    >
      {agreement.dataItems
        .filter(item => !item.removed)
        .map(item => (
          <DataItemPart key={item.id} item={item} />
        ))}
    </Parts>
  );
}

function DataItemPart({ item }: { item: DataItem }) {
  const translate = useTranslate();
  const open = isTextOpen(useAgreement());
  const mayChange = useMayWrite('update', 'AgreementDataItem') && open;
  const {
    id,
    version,
    item: name,
    accessibleTo,
    minimisation,
    specialCategory,
    confidentialPatientInformation,
  } = item;
  const facts = [
    translate('pages.agreement.access', { who: accessibleTo }),
    specialCategory && translate('pages.agreement.special'),
    confidentialPatientInformation && translate('pages.agreement.confidential'),
  ];
  return (
    <Part name={name} facts={facts}>
      <Typography>{minimisation}</Typography>
      {mayChange && (
        <PartDialog
          quiet
          label={translate('pages.agreement.change_data', { name })}
          verb={translate('form.save')}
          document={AgreementDataItemUpdateDocument}
          variables={input => ({ id, version, input })}
          defaultValues={{
            item: name,
            accessibleTo,
            minimisation,
            specialCategory,
            confidentialPatientInformation,
          }}
          form={
            <>
              <DataItemForm />
              <FlagEntry source="removed" />
            </>
          }
        />
      )}
    </Part>
  );
}

function DataItemForm() {
  return (
    <>
      <TextEntry source="item" needed />
      <TextEntry source="accessibleTo" needed />
      <NarrativeEntry source="minimisation" rows={3} needed />
      <FlagEntry source="specialCategory" />
      <FlagEntry source="confidentialPatientInformation" />
    </>
  );
}
