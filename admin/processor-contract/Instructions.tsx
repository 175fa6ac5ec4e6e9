import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ProcessorInstructionCreateDocument } from '../../schema/generated/graphql.ts';
import { day, today } from '../core/day.ts';
import { DayEntry, NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { useContract, useMayWrite } from './contract.ts';
import { OptionEntry } from '../core/form/OptionEntry.tsx';
import { Part, Parts } from '../core/record/Part.tsx';

/** Documented instructions; a changed one is added and the old one stays readable (UK GDPR Art 28(3)(a)). */
export function Instructions() {
  const translate = useTranslate();
  const { id, instructions } = useContract();
  const mayAdd = useMayWrite('create', 'ProcessorInstruction');
  const earlier = instructions.map(each => ({ id: each.id, name: `${each.edition}. ${each.subject}` }));
  const add = (
    <PartDialog
      label={translate('pages.contract.add_instruction')}
      verb={translate('pages.contract.add')}
      document={ProcessorInstructionCreateDocument}
      variables={(input, requestId) => ({ input: { ...input, contract: id }, requestId })}
      defaultValues={{ givenOn: today() }}
      form={
        <>
          <TextEntry source="subject" needed />
          <NarrativeEntry source="instruction" needed />
          <DayEntry source="givenOn" needed />
          <TextEntry source="givenBy" />
          <OptionEntry source="replaces" options={earlier} />
        </>
      }
    />
  );
  return (
    <Parts title="pages.contract.instructions" empty="pages.contract.no_instructions" add={mayAdd && add}>
      {instructions.map(each => (
        <Part
          key={each.id}
          name={`${each.edition}. ${each.subject}`}
          facts={[
            translate('pages.contract.given', {
              day: day(each.givenOn),
              name: each.recordedBy?.displayName ?? '–',
            }),
            each.givenBy,
            each.replaces && translate('pages.contract.replaces', { edition: each.replaces.edition }),
            instructions.some(later => later.replaces?.id === each.id) &&
              translate('pages.contract.replaced'),
          ]}
        >
          <Box sx={{ mt: 2, whiteSpace: 'pre-wrap' }}>{each.instruction}</Box>
        </Part>
      ))}
    </Parts>
  );
}
