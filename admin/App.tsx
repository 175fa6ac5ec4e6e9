import { CssBaseline } from '@mui/material';
import { AdminContext, CoreAdminUI, CustomRoutes, Notification, Resource } from 'react-admin';
import { createBrowserRouter, matchPath, Route, RouterProvider } from 'react-router-dom';
import { Allowed } from './core/access/Allowed.tsx';
import { makeDataProvider } from './core/dataProvider.ts';
import { Layout } from './core/layout/Layout.tsx';
import { AccessDenied, NotFound } from './core/layout/Notice.tsx';
import { Failed } from './core/layout/PageBoundary.tsx';
import { PageSkeleton } from './core/layout/PageSkeleton.tsx';
import { PRODUCT } from './core/layout/PageHeading.tsx';
import { knowViewer, queryClient } from './core/query-client.ts';
import { RegisterContext } from './core/register-context.tsx';
import { makeAuthProvider, type Identity } from './core/session/authProvider.ts';
import { LoginPage } from './core/session/LoginPage.tsx';
import { Dashboard } from './core/start/Dashboard.tsx';
import { makeStore } from './core/store.ts';
import { darkTheme, lightTheme } from './core/theme.ts';
import { makeI18nProvider } from './core/words/book.ts';
import { comesIn, PAGES, PART_WORDS, RESOURCES, START_PAGES } from './resources.ts';

const dataProvider = makeDataProvider(RESOURCES);
// A data router: only such a one can hold a navigation back while something is unsaved.
const router = createBrowserRouter([{ path: '*', element: <Panel /> }]);
const authProvider = makeAuthProvider(async () => {
  const { pathname, search } = router.state.location;
  // Asked there, too: an invitation is taken up by whoever has it.
  if (PAGES.some(({ path, beforeSignIn }) => beforeSignIn && matchPath(path, pathname))) return;
  // What was asked for is opened afterwards.
  const state = { nextPathname: pathname, nextSearch: search };
  await router.navigate('/login', { replace: true, flushSync: true, state });
});
/** Done once it is known who comes in, with the page at the address at hand: nothing needs to be drawn before. */
export const arrived = authProvider
  .checkAuth({})
  .then(() => authProvider.getIdentity!())
  .then(viewer => {
    knowViewer(viewer as Identity);
    return comesIn(viewer as Identity);
  })
  // Whoever is not signed in is at the sign-in page by now; anything else react-admin meets again, and shows.
  .catch(() => undefined);
const i18nProvider = makeI18nProvider([
  ...[...RESOURCES, ...PAGES].flatMap(({ words }) => words ?? []),
  ...PART_WORDS,
]);
const store = makeStore();
const register = { resources: RESOURCES, pages: PAGES, startPages: START_PAGES };

/** The panel at the address of the browser. */
export function App() {
  return <RouterProvider router={router} />;
}

/**
 * One register, one theme, the rules of the server. It takes react-admin's core, not its `Admin`,
 * whose default pages would be loaded without ever being shown.
 */
function Panel() {
  return (
    <RegisterContext value={register}>
      <AdminContext
        dataProvider={dataProvider}
        authProvider={authProvider}
        i18nProvider={i18nProvider}
        queryClient={queryClient}
        store={store}
        lightTheme={lightTheme}
        darkTheme={darkTheme}
      >
        <CssBaseline enableColorScheme />
        <CoreAdminUI
          title={PRODUCT}
          layout={Layout}
          dashboard={Dashboard}
          loginPage={LoginPage}
          loading={PageSkeleton}
          catchAll={NotFound}
          accessDenied={AccessDenied}
          authenticationError={Failed}
          error={Failed}
          requireAuth
          disableTelemetry
        >
          {RESOURCES.map(({ name, icon, list, show, create, edit, recordRepresentation }) => (
            <Resource key={name} {...{ name, icon, list, show, create, edit, recordRepresentation }} />
          ))}
          <CustomRoutes>
            {PAGES.filter(page => !page.beforeSignIn).map(({ path, element: Page, needs }) => (
              <Route
                key={path}
                path={`${path}/*`}
                element={
                  <Allowed needs={needs}>
                    <Page />
                  </Allowed>
                }
              />
            ))}
          </CustomRoutes>
          <CustomRoutes noLayout>
            {PAGES.filter(page => page.beforeSignIn).map(({ path, element: Page }) => (
              <Route key={path} path={path} element={<Page />} />
            ))}
          </CustomRoutes>
        </CoreAdminUI>
        <Notification />
      </AdminContext>
    </RegisterContext>
  );
}
