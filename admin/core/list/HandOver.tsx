import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate, type RaRecord } from 'react-admin';
import { catchLostFocus } from '../layout/PageHeading.tsx';
import { BESIDE_OTHERS } from './beside-others.ts';
import { HandOverDialog } from './HandOverDialog.tsx';
import { useTicked } from './useTicked.ts';

/** Gives the ticked records to another owner. */
export function HandOver() {
  const translate = useTranslate();
  const ticked = useTicked();
  // What was ticked when the dialogue opened: it does not change while that is being done.
  const [records, setRecords] = useState<readonly RaRecord[] | null>(null);
  return (
    <>
      <Button variant="outlined" sx={BESIDE_OTHERS} onClick={() => setRecords(ticked)}>
        {translate('hand_over.open')}
      </Button>
      {records && (
        <HandOverDialog
          records={records}
          onClose={() => {
            setRecords(null);
            // The bar may be gone by now, and its button with it.
            setTimeout(catchLostFocus);
          }}
        />
      )}
    </>
  );
}
