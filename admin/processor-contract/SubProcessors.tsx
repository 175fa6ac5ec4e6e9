import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import {
  AuthoriseSubProcessorDocument,
  RefuseSubProcessorDocument,
  RemoveSubProcessorDocument,
  SubProcessorCreateDocument,
} from '../../schema/generated/graphql.ts';
import { day } from '../core/day.ts';
import { DayEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { countryName } from '../core/country.ts';
import { CountryEntry } from '../core/form/CountryEntry.tsx';
import { useContract, useMayWrite, type Contract } from './contract.ts';
import { OptionEntry } from '../core/form/OptionEntry.tsx';
import { Part, Parts } from '../core/record/Part.tsx';
import { PartActions } from '../core/record/PartActions.tsx';
import { SubProcessorChanges } from './SubProcessorChanges.tsx';

type SubProcessor = Contract['subProcessors'][number];

const EVENTS = {
  authorise: { document: AuthoriseSubProcessorDocument },
  refuse: { document: RefuseSubProcessorDocument },
  remove: { document: RemoveSubProcessorDocument },
};

/** Processors of the processor as a tree, and the notices by which they change (UK GDPR Art 28(2), 28(4)). */
export function SubProcessors() {
  const translate = useTranslate();
  const { id, subProcessors } = useContract();
  const mayAdd = useMayWrite('create', 'SubProcessor');
  const add = (
    <PartDialog
      label={translate('pages.contract.add_sub_processor')}
      verb={translate('pages.contract.add')}
      document={SubProcessorCreateDocument}
      variables={(input, requestId) => ({ input: { ...input, contract: id }, requestId })}
      defaultValues={{ country: 'GB' }}
      form={
        <>
          <TextEntry source="name" needed />
          <TextEntry source="service" needed />
          <CountryEntry source="country" needed />
          <OptionEntry source="engagedBy" options={subProcessors} />
          <DayEntry source="engagedOn" />
        </>
      }
    />
  );
  const top = subProcessors.filter(each => !subProcessors.some(above => above.id === each.engagedBy?.id));
  return (
    <>
      <Parts
        title="pages.contract.sub_processors"
        empty="pages.contract.no_sub_processors"
        add={mayAdd && add}
      >
        {top.map(each => (
          <Branch key={each.id} subProcessor={each} all={subProcessors} />
        ))}
      </Parts>
      <SubProcessorChanges />
    </>
  );
}

/** A sub-processor with those that it has engaged; the server lets nobody stand above itself. */
function Branch({ subProcessor, all }: { subProcessor: SubProcessor; all: readonly SubProcessor[] }) {
  const translate = useTranslate();
  const engaged = all.filter(each => each.engagedBy?.id === subProcessor.id);
  const facts = [
    choiceWord(translate, 'SubProcessorStatus', subProcessor.status),
    subProcessor.service,
    countryName(subProcessor.country),
    subProcessor.engagedOn && translate('pages.contract.since', { day: day(subProcessor.engagedOn) }),
  ];
  return (
    <Part name={subProcessor.name} facts={facts}>
      <PartActions part={subProcessor} subject="SubProcessor" events={EVENTS} />
      {engaged.length > 0 && (
        <Box
          component="ul"
          sx={{ listStyle: 'none', pl: 6, m: 0, borderLeft: 2, borderColor: 'divider', mt: 2 }}
        >
          {engaged.map(each => (
            <Branch key={each.id} subProcessor={each} all={all} />
          ))}
        </Box>
      )}
    </Part>
  );
}
