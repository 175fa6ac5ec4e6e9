import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { App } from './App.tsx';

// A data router: only such a one can hold a navigation back while something is unsaved.
const router = createBrowserRouter([{ path: '*', element: <App /> }]);

createRoot(document.getElementById('panel')!).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
