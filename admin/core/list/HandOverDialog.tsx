import { useNotify, useTranslate, type RaRecord } from 'react-admin';
import { FormDialog } from '../form/FormDialog.tsx';
import { LinkEntry } from '../form/LinkEntry.tsx';
import { HandedOver, HandingOver } from './HandedOver.tsx';
import { useHandOver } from './useHandOver.ts';

interface HandOverDialogProps {
  records: readonly RaRecord[];
  onClose: () => void;
}

/** Asks who the new owner is, does it record by record, and says which were refused and why. */
export function HandOverDialog({ records, onClose }: HandOverDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const { handOver, progress, outcome } = useHandOver(records);
  const save = async ({ owner }: { owner?: RaRecord }) => {
    const { refused } = await handOver(owner!);
    if (refused.length > 0) return;
    notify(translate('hand_over.all', { smart_count: records.length }), { type: 'success' });
    onClose();
  };
  const running = progress !== null && outcome === null;
  return (
    <FormDialog
      title={translate('hand_over.title', { smart_count: records.length })}
      verb={translate('hand_over.verb')}
      intro={translate('hand_over.will')}
      done={outcome && <HandedOver outcome={outcome} />}
      onSubmit={save}
      // Half a list must not be left without being told of.
      onClose={running ? () => {} : onClose}
    >
      <LinkEntry
        source="owner"
        label={translate('hand_over.owner')}
        help=""
        resource="users"
        name="displayName"
        needed
      />
      {progress && <HandingOver progress={progress} total={records.length} />}
    </FormDialog>
  );
}
