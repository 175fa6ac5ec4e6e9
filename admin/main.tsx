import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, arrived } from './App.tsx';

/** As long as nobody minds an empty page, in milliseconds. */
const PATIENCE = 300;

const root = createRoot(document.getElementById('panel')!);
// Drawn once, and not anew with each answer about who is there.
void Promise.race([arrived, new Promise(tell => setTimeout(tell, PATIENCE))]).then(() =>
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
