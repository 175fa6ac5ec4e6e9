import { transformFile, type JscConfig } from '@swc/core';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';

const HOUSE = dirname(import.meta.dirname);

/** What a server runs of; `schema/generated` is of the panel and the tests. */
const FOLDERS = ['server', 'schema'];
const GENERATED = join(HOUSE, 'schema', 'generated');

/** As .swcrc says, and a file asks for its neighbours by the names that they have now; the types do not know this yet. */
const JSC: JscConfig & { rewriteRelativeImportExtensions: true } = {
  parser: { syntax: 'typescript', decorators: true },
  rewriteRelativeImportExtensions: true,
};

/**
 * Compiles the server ahead, so that what runs holds neither a compiler nor the sources' maps in memory. What lies
 * beside the code (SQL, JSON, operations) is carried over, and nothing of an earlier build is left.
 */
export async function compile(into: string): Promise<void> {
  for (const folder of FOLDERS) {
    await rm(join(into, folder), { recursive: true, force: true });
    await cp(join(HOUSE, folder), join(into, folder), {
      recursive: true,
      filter: source => source !== GENERATED && !source.endsWith('.ts'),
    });
    const files = await readdir(join(HOUSE, folder), { recursive: true });
    await Promise.all(
      files
        .filter(file => file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.startsWith('generated/'))
        .map(file => compileFile(join(HOUSE, folder, file), join(into, folder, file))),
    );
  }
}

async function compileFile(source: string, target: string): Promise<void> {
  const file = target.replace(/ts$/, 'js');
  const { code, map } = await transformFile(source, {
    jsc: JSC,
    sourceMaps: true,
    inlineSourcesContent: false,
    sourceFileName: relative(dirname(file), source),
  });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${code}//# sourceMappingURL=${basename(file)}.map\n`);
  await writeFile(`${file}.map`, map!);
}

if (import.meta.main) await compile(join(HOUSE, 'dist'));
