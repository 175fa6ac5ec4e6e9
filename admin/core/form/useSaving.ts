import { useRef, useState } from 'react';
import {
  useCreate,
  useDataProvider,
  useNotify,
  useRedirect,
  useResourceContext,
  useUpdate,
  type RaRecord,
} from 'react-admin';
import { asApiError, type ApiError } from '../api-error.ts';
import type { Values } from '../input-values.ts';
import { WHOLE } from '../record/whole.ts';

/** The three versions that a stale save meets. */
export interface Stale {
  /** What the form began with. */
  base: RaRecord;
  /** What was typed. */
  mine: Values;
  /** What somebody else saved meanwhile. */
  theirs: RaRecord;
}

/** Saves a form, for a new record or for `record`; refusals stay on the page and lose nothing. */
export function useSaving(record?: RaRecord) {
  const resource = useResourceContext()!;
  const provider = useDataProvider();
  const notify = useNotify();
  const redirect = useRedirect();
  const [create] = useCreate();
  const [update] = useUpdate();
  const [refusal, setRefusal] = useState<ApiError | null>(null);
  const [stale, setStale] = useState<Stale | null>(null);
  const saved = useRef(false);
  // One page makes one record, however often Save is pressed.
  const requestId = useRef(crypto.randomUUID());

  const write = (values: Values, base?: RaRecord): Promise<RaRecord> =>
    base
      ? update(
          resource,
          { id: base.id, data: values, previousData: base, meta: WHOLE },
          { returnPromise: true, mutationMode: 'pessimistic' },
        )
      : create(resource, { data: values, meta: { requestId: requestId.current } }, { returnPromise: true });

  const refuse = async (thrown: unknown, mine: Values, base?: RaRecord) => {
    const error = asApiError(thrown);
    if (error.code === 'STALE_VERSION' && base) {
      const { data: theirs } = await provider.getOne(resource, { id: base.id });
      setStale({ base, mine, theirs });
      return undefined;
    }
    setStale(null);
    // Only the form itself can mark its fields; a merged save lists them instead.
    const byField = base === record && Object.keys(error.fields).length > 0;
    setRefusal(byField ? null : error);
    return byField ? error.fields : undefined;
  };

  const save = async (values: Values, base = record) => {
    setRefusal(null);
    try {
      const { id } = await write(values, base);
      saved.current = true;
      setStale(null);
      notify('form.saved', { type: 'success' });
      redirect('show', resource, id);
      return undefined;
    } catch (thrown) {
      return refuse(thrown, values, base).catch((again: unknown) => {
        setRefusal(asApiError(again));
        return undefined;
      });
    }
  };

  return { save, refusal, saved, stale, dropStale: () => setStale(null) };
}
