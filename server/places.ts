import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';

const HERE = new URL('.', import.meta.url).href;

/** How many places of a failure are told. */
const TOLD = 8;

/** Where a failure came from, nearest first; never its message, which may quote values. */
export function placesOf({ stack }: Error): string[] {
  const lines = (stack ?? '').split('\n').filter(line => line.includes('    at '));
  return lines.slice(0, TOLD).map(asWritten);
}

/** A place in what was compiled ahead, as the place that it was compiled from: a map is read when something failed. */
function asWritten(line: string): string {
  return line.replace(/(file:\S+\.js):(\d+):(\d+)/, (place, file: string, row: string, column: string) => {
    if (!file.startsWith(HERE)) return place;
    const map = JSON.parse(readFileSync(new URL(`${file}.map`), 'utf8')) as SourceMapPayload;
    const written = new SourceMap(map).findOrigin(Number(row), Number(column));
    return 'fileName' in written
      ? `${new URL(written.fileName, file).href}:${written.lineNumber}:${written.columnNumber}`
      : place;
  });
}
