import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { asApiError, type ApiError } from '../core/api-error.ts';
import { upload } from './upload.ts';

/** A file on its way. */
export interface Sending {
  name: string;
  percent: number;
}

/** Sends files to a record, one at a time, with progress; a refusal stays until the next try. */
export function useUpload(subject: string, id: string) {
  const queries = useQueryClient();
  const notify = useNotify();
  const translate = useTranslate();
  const [sending, setSending] = useState<Sending | null>(null);
  const [refusal, setRefusal] = useState<ApiError | null>(null);
  const stopping = useRef<AbortController | null>(null);

  const send = async (file: File) => {
    const controller = new AbortController();
    stopping.current = controller;
    setRefusal(null);
    setSending({ name: file.name, percent: 0 });
    try {
      await upload(
        file,
        { subject, id },
        percent => setSending({ name: file.name, percent }),
        controller.signal,
      );
      notify(translate('pages.documents.added', { name: file.name }), { type: 'success' });
      await queries.invalidateQueries({ queryKey: ['attachments', subject, id] });
      await queries.invalidateQueries({ queryKey: ['timeline', subject, id] });
    } catch (thrown) {
      if (!controller.signal.aborted) setRefusal(asApiError(thrown));
    } finally {
      setSending(null);
    }
  };

  return { sending, refusal, send, stop: () => stopping.current?.abort() };
}
