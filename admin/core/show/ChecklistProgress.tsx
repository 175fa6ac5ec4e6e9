import { Alert, LinearProgress, Typography } from '@mui/material';
import { MissingList } from './Refusal.tsx';

interface ChecklistProgressProps {
  /** "17 of 19 clauses are present". */
  words: string;
  share: { done: number; of: number };
  /** Above the list of what is missing. */
  stops: string;
  missing: readonly string[];
}

/** How far a checklist is, and what stops the next step. */
export function ChecklistProgress({ words, share, stops, missing }: ChecklistProgressProps) {
  return (
    <>
      <Typography id="progress">{words}</Typography>
      <LinearProgress
        variant="determinate"
        aria-labelledby="progress"
        value={(share.done / share.of) * 100}
        sx={{ my: 3, maxWidth: '44rem', height: 8, borderRadius: 1 }}
      />
      {missing.length > 0 && (
        <Alert severity="info" sx={{ mb: 6, maxWidth: '44rem' }}>
          {stops}
          <MissingList missing={missing} />
        </Alert>
      )}
    </>
  );
}
