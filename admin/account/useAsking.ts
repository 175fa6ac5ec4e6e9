import { useMutation } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { asApiError } from '../core/api-error.ts';
import { ask, type Operation } from '../core/api.ts';
import { errorSentence } from '../core/form/error-sentence.ts';
import { refusalSentence } from '../core/words/sentences.ts';

/** Sends one operation of one's own account: what came back, and a refusal as sentences. */
export function useAsking<TResult, TVariables>(operation: Operation<TResult, TVariables>) {
  const translate = useTranslate();
  const { mutate, data, error, isPending, isSuccess } = useMutation({
    mutationFn: async (variables: TVariables) => (await ask(operation, variables)).data,
  });
  const refused = error && asApiError(error);
  return {
    send: mutate,
    answer: data,
    busy: isPending,
    done: isSuccess,
    code: refused?.code,
    /** The refusal, unless it belongs to single fields. */
    refusal:
      refused && Object.keys(refused.fields).length === 0 ? refusalSentence(translate, refused.code) : null,
    /** The error of a field, begun with the name that the form gives it. */
    errorOf: (field: string, label: string) =>
      refused?.fields[field] && errorSentence(translate, label, refused.fields[field]),
  };
}
