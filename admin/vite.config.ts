import react from '@vitejs/plugin-react';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const API = 'http://localhost:4000';

/** Leaves each program's compressed form beside it, which the server hands out as it is (`server/panel.ts`). */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  async writeBundle({ dir }, bundle) {
    const programs = Object.keys(bundle).filter(name => name.endsWith('.js'));
    await Promise.all(
      programs.map(async name => {
        const file = join(dir!, name);
        await writeFile(`${file}.br`, await promisify(brotliCompress)(await readFile(file)));
      }),
    );
  },
};

/** Builds the panel to dist/admin; in development the API stays where the server runs. */
// Vite reads the default export, the one place where the house has one.
export default defineConfig({
  root: at('.'),
  cacheDir: at('../node_modules/.vite'),
  plugins: [react(), compressed],
  build: {
    outDir: at('../dist/admin'),
    emptyOutDir: true,
    target: 'es2022',
    // What comes with every first load is one program: each of two dozen files cost the page's thread time of its own, and compressed less well.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'panel', tags: ['$initial'] }] } } },
    chunkSizeWarningLimit: 1_400,
    // What a page is made of the browser finds by itself; told of all of it at once, it draws nothing meanwhile.
    modulePreload: {
      resolveDependencies: (_page, parts, { hostType }) => (hostType === 'html' ? parts : []),
    },
  },
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
