import busboy from 'busboy';
import type { Request } from 'express';
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '../errors.ts';
import { cleanFileName } from './file-name.ts';

/** 25 MB. */
export const LARGEST = 25_000_000;

/** A file that arrived whole and lies in the incoming folder until it is kept or discarded. */
export interface Received {
  path: string;
  fileName: string;
  bytes: number;
  contentHash: string;
}

/**
 * Streams the one file of a form to the disk and hashes it on the way. INVALID_INPUT for a broken or empty upload,
 * PAYLOAD_TOO_LARGE beyond {@link LARGEST}; whatever goes wrong, a client that hangs up included, leaves no file.
 */
export async function receive(req: Request, incoming: string): Promise<Received> {
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  const path = join(incoming, randomUUID());
  try {
    return await read(req, path);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

async function read(req: Request, path: string): Promise<Received> {
  const parser = parserOf(req);
  const files: Promise<Received>[] = [];
  let tooMany = false;
  parser.on('filesLimit', () => (tooMany = true));
  parser.on('file', (_field, stream, { filename }) => {
    const written = write(stream, path, filename ?? '');
    // The parser would wait for ever for a file that cannot be written.
    written.catch((error: Error) => parser.destroy(error));
    files.push(written);
  });
  const parsed = await pipeline(req, parser).then(
    () => null,
    (error: Error) => error,
  );
  const [file] = await Promise.allSettled(files);
  if (file?.status === 'rejected' && isOurs(file.reason)) throw file.reason;
  if (parsed || file?.status === 'rejected') throw refused('did not arrive whole');
  if (!file) throw refused('is needed');
  if (tooMany) throw refused('is sent one at a time');
  if (file.value.bytes > LARGEST) throw new Refusal('PAYLOAD_TOO_LARGE');
  if (file.value.bytes === 0) throw refused('is empty');
  return file.value;
}

function parserOf(req: Request): busboy.Busboy {
  try {
    // One byte more than allowed tells a file that is too large from one that just fits.
    return busboy({
      headers: req.headers,
      defParamCharset: 'utf8',
      limits: { files: 1, fields: 0, fileSize: LARGEST + 1 },
    });
  } catch {
    throw refused('is not sent as a form');
  }
}

async function write(stream: Readable, path: string, name: string): Promise<Received> {
  const hash = createHash('sha256');
  let bytes = 0;
  const measured = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      hash.update(chunk);
      yield chunk;
    }
  };
  // Flushed: what is kept must outlive a crash of the machine as the row does.
  await pipeline(stream, measured, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
  return { path, fileName: cleanFileName(name), bytes, contentHash: hash.digest('hex') };
}

/** Errors of the disk are ours and not the client's. */
function isOurs(error: NodeJS.ErrnoException): boolean {
  return error.syscall !== undefined && error.code !== 'ECONNRESET';
}

function refused(message: string): Refusal {
  return new Refusal('INVALID_INPUT', { fields: { file: message } });
}
