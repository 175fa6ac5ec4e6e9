import { lexicographicSortSchema, printSchema } from 'graphql';
import { readFileSync, writeFileSync } from 'node:fs';
import { makeSchema } from './schema.ts';

/** Writes `schema/schema.graphql`; with `--check` it fails where the committed file is stale. */
const file = new URL('../schema/schema.graphql', import.meta.url);
const text = `${printSchema(lexicographicSortSchema(await makeSchema()))}\n`;
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('schema/schema.graphql is stale: run npm run schema');
  process.exitCode = 1;
}
