import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { KeepReferralDraftDocument } from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';
import { asApiError } from '../core/api-error.ts';
import { givenFields } from '../core/input-values.ts';
import { sessionEnded } from '../core/session/session-ended.ts';

/** How long nobody types before it is kept, in milliseconds. */
const PAUSE = 1_500;

/** Keeps what is typed on the server after each pause, and once more when somebody has signed in again. */
export function DraftKeeper() {
  const { getValues, watch } = useFormContext();
  const { dirtyFields, isSubmitting } = useFormState();
  const isTyped = Object.keys(dirtyFields).length > 0;
  const form = useRef(crypto.randomUUID());
  const hasEnded = useSyncExternalStore(sessionEnded.subscribe, sessionEnded.now);
  useEffect(() => {
    // What is registered is no draft any more: nothing is kept beside it.
    if (!isTyped || isSubmitting || hasEnded) return undefined;
    const keeping = new AbortController();
    const keep = () => {
      const kept = { form: form.current, content: givenFields(getValues()) };
      ask(KeepReferralDraftDocument, kept, keeping.signal).catch((thrown: unknown) => {
        // Whatever else is wrong is told when it is registered.
        if (!keeping.signal.aborted && asApiError(thrown).code === 'UNAUTHENTICATED') sessionEnded.report();
      });
    };
    let waiting = setTimeout(keep, PAUSE);
    const { unsubscribe } = watch(() => {
      clearTimeout(waiting);
      waiting = setTimeout(keep, PAUSE);
    });
    return () => {
      clearTimeout(waiting);
      unsubscribe();
      keeping.abort();
    };
  }, [getValues, watch, isTyped, isSubmitting, hasEnded]);
  return null;
}
