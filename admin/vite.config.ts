import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const API = 'http://localhost:4000';

/** Builds the panel to dist/admin; in development the API stays where the server runs. */
// Vite reads the default export, the one place where the house has one.
export default defineConfig({
  root: at('.'),
  cacheDir: at('../node_modules/.vite'),
  plugins: [react()],
  build: { outDir: at('../dist/admin'), emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1_200 },
  server: {
    port: 5173,
    strictPort: true,
    fs: { allow: [at('..')] },
    // Whole words only: /complain is the public form, /complaintCases a page of the panel.
    proxy: {
      '^/(graphql|demo|health|files|imports|letters|reports|complain|enquiry|retention-schedule)(/|\\?|$)':
        API,
    },
  },
});
