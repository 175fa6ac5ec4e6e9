import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useDataProvider, useNotify, useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import { asApiError, type ApiError } from '../api-error.ts';
import type { PanelDataProvider } from '../dataProvider.ts';
import { givenFields, type Values } from '../input-values.ts';
import type { AnyOperation } from '../register.ts';
import { useRegistration } from '../register-context.tsx';

/** Fires an event on the record at hand; a refusal stays in the dialogue with everything that was typed. */
export function useFiring(action: string, document: AnyOperation, hasInput: boolean, onDone: () => void) {
  const resource = useResourceContext() ?? '';
  const subject = useRegistration(resource)?.subject ?? '';
  const record = useRecordContext()!;
  const provider = useDataProvider<PanelDataProvider>();
  const queries = useQueryClient();
  const notify = useNotify();
  const translate = useTranslate();
  const [refusal, setRefusal] = useState<ApiError | null>(null);
  // One dialogue fires one event, however often its button is pressed.
  const requestId = useRef(crypto.randomUUID());

  const fire = async (values: Values) => {
    setRefusal(null);
    const input = hasInput ? { input: givenFields(values) } : {};
    try {
      await provider.fire(resource, document, {
        id: String(record.id),
        version: record.version as number,
        requestId: requestId.current,
        ...input,
      });
    } catch (thrown) {
      const error = asApiError(thrown);
      // The record has moved on: show where it stands now, and let the same words be sent again.
      if (error.code === 'STALE_VERSION') await queries.invalidateQueries({ queryKey: [resource] });
      const byField = Object.keys(error.fields).length > 0;
      setRefusal(byField ? null : error);
      return byField ? error.fields : undefined;
    }
    notify(translate(`actions.${subject}.${action}.done`, { _: translate('record.done') }), {
      type: 'success',
    });
    onDone();
    await queries.invalidateQueries();
    return undefined;
  };

  return { fire, refusal };
}
