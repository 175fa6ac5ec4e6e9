import { Button, Skeleton, Typography } from '@mui/material';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { asApiError } from '../api-error.ts';
import { instant } from '../day.ts';
import { Refusal } from './Refusal.tsx';

interface AnsweredProps<T> {
  asked: UseQueryResult<T>;
  /** What it says where the question was refused. */
  failed: string;
  /** About how much room the answer will take, in pixels. */
  height: number;
  children: (answer: T) => ReactNode;
}

/** The answer to a question; where it was refused, that, why, and another try. An earlier answer stays, with its time. */
export function Answered<T>({ asked, failed, height, children }: AnsweredProps<T>) {
  const translate = useTranslate();
  const { data, error, isFetching, dataUpdatedAt, refetch } = asked;
  const [last, setLast] = useState(error);
  if (error && error !== last) setLast(error);
  // While it is tried again the button stays where it is, and the keyboard on it.
  const refused = error ?? (isFetching && data === undefined ? last : null);
  return (
    <>
      {refused && (
        <Refusal title={translate(failed)} error={asApiError(refused)}>
          {data !== undefined && (
            <Typography sx={{ mt: 1 }}>
              {translate('list.still', { at: instant(new Date(dataUpdatedAt).toISOString()) })}
            </Typography>
          )}
          <Button
            variant="outlined"
            loading={isFetching}
            onClick={() => void refetch()}
            sx={{ display: 'flex', my: 2 }}
          >
            {translate('list.again')}
          </Button>
        </Refusal>
      )}
      {data === undefined && !refused && <Skeleton variant="rounded" height={height} sx={{ mb: 6 }} />}
      {data !== undefined && children(data)}
    </>
  );
}
