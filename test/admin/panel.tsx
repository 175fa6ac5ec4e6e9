import { configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import {
  AdminContext,
  memoryStore,
  ResourceContextProvider,
  RecordContextProvider,
  type RaRecord,
} from 'react-admin';
import { QueryClient } from '@tanstack/react-query';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { makeDataProvider } from '../../admin/core/dataProvider.ts';
import type { Registration } from '../../admin/core/register.ts';
import { RegisterContext } from '../../admin/core/register-context.tsx';
import { makeAuthProvider } from '../../admin/core/session/authProvider.ts';
import { darkTheme, lightTheme } from '../../admin/core/theme.ts';
import { makeI18nProvider } from '../../admin/core/words/book.ts';
import type { Words } from '../../admin/core/words/words.ts';
import { organisation } from '../../admin/organisation/index.ts';

// Generous on purpose: two busy cores are slow, and a slow page is no failure here.
configure({ asyncUtilTimeout: 15_000 });

/** What the panel sent to the server. */
export interface Sent {
  operation: string;
  variables: Record<string, unknown>;
}

/** Answers by operation name: data, a refusal `{ code, … }`, or several of them in turn. */
export type Answers = Record<string, unknown>;

/** The viewer that {@link serve} answers with: a DPO who may do everything with organisations. */
export const VIEWER = {
  id: 'u1',
  name: 'Imogen Thackeray',
  email: 'dpo@demo.wellkept.test',
  role: 'DPO',
  designations: [],
  collected: { withheld: [], sparing: [], freeText: [] },
  rules: [['read,create,update', 'Organisation']],
};

const NO_VIEWS = { list: { items: [], total: 0, hasNextPage: false } };

/** Puts a server behind `fetch` and notes what it is sent. */
export function serve(answers: Answers): Sent[] {
  const sent: Sent[] = [];
  globalThis.fetch = (async (address: string, request: RequestInit) => {
    if (address === '/demo/people') return Response.json(answers.people ?? []);
    const { query, variables } = JSON.parse(String(request.body)) as {
      query: string;
      variables: Sent['variables'];
    };
    const operation = /(?:query|mutation)\s+(\w+)/.exec(query)![1]!;
    sent.push({ operation, variables });
    return new Response(
      JSON.stringify(
        bodyOf(operation, { CurrentViewer: { viewer: VIEWER }, SavedViewList: NO_VIEWS, ...answers }),
      ),
      {
        headers: { 'content-type': 'application/json' },
      },
    );
  }) as typeof fetch;
  return sent;
}

function bodyOf(operation: string, answers: Answers): unknown {
  const known = answers[operation];
  const answer = Array.isArray(known) ? (known.length > 1 ? known.shift() : known[0]) : known;
  if (answer === undefined) throw new Error(`The test has no answer to ${operation}.`);
  if (typeof answer === 'object' && answer !== null && 'code' in answer) {
    return { data: null, errors: [{ message: 'refused', extensions: answer }] };
  }
  const { extensions, ...data } = answer as Record<string, unknown>;
  return { data, extensions };
}

interface Shown {
  register?: readonly Registration[];
  resource?: string;
  record?: RaRecord;
  path?: string;
  /** Of parts that are neither resource nor page. */
  words?: readonly Words[];
  queryClient?: QueryClient;
}

/** What the panel keeps of the server's answers, without asking again after a refusal. */
export const makeQueryClient = () => new QueryClient({ defaultOptions: { queries: { retry: false } } });

/** Renders a part of the panel inside everything that it lives in. */
export function show(
  part: ReactNode,
  {
    register = [organisation],
    resource = 'organisations',
    record,
    path = '/',
    words = [],
    queryClient = makeQueryClient(),
  }: Shown = {},
) {
  const page = record ? <RecordContextProvider value={record}>{part}</RecordContextProvider> : part;
  const router = createMemoryRouter(
    [
      {
        path: '*',
        element: (
          <RegisterContext value={{ resources: register, pages: [], startPages: {} }}>
            <AdminContext
              dataProvider={makeDataProvider(register)}
              authProvider={makeAuthProvider(() => router.navigate('/login'))}
              i18nProvider={makeI18nProvider([...register.map(r => r.words), ...words])}
              queryClient={queryClient}
              store={memoryStore()}
              lightTheme={lightTheme}
              darkTheme={darkTheme}
            >
              <ResourceContextProvider value={resource}>{page}</ResourceContextProvider>
            </AdminContext>
          </RegisterContext>
        ),
      },
    ],
    { initialEntries: [path] },
  );
  return { router, ...render(<RouterProvider router={router} />) };
}
