import { AwsClient } from 'aws4fetch';
import { openAsBlob } from 'node:fs';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { Refusal } from '../errors.ts';
import { placeOf } from './place-of.ts';
import type { FileStore } from './store.ts';

/** How long the store may take to answer, in milliseconds; what it sends then takes its time. */
const PATIENCE = 30_000;
/** How often a request that it could not answer is sent again. */
const RETRIES = 2;

/** Who asks the store. */
interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  region: string;
}

/**
 * Files in a bucket of an S3-compatible store, read and written by signed requests; the signature covers the hash of
 * the content, so the store refuses what did not arrive as it was sent. `url` names the bucket, with a folder or not.
 */
export class S3Store implements FileStore {
  private readonly base: string;
  private readonly client: AwsClient;

  constructor(url: string, credentials: Credentials) {
    this.base = url.replace(/\/*$/, '/');
    this.client = new AwsClient({ ...credentials, service: 's3', retries: RETRIES });
  }

  async place(path: string, contentHash: string): Promise<void> {
    // Read from the disk as it is sent.
    const body = await openAsBlob(path);
    const answer = await this.ask('PUT', contentHash, {
      body,
      headers: { 'X-Amz-Content-Sha256': contentHash },
    });
    if (!answer.ok) throw unavailable(answer.status);
    await answer.body?.cancel();
  }

  async read(contentHash: string): Promise<Readable> {
    const answer = await this.ask('GET', contentHash);
    if (answer.ok && answer.body) return Readable.fromWeb(answer.body as ReadableStream);
    await answer.body?.cancel();
    throw answer.status === 404 ? new Refusal('FILE_MISSING') : unavailable(answer.status);
  }

  async remove(contentHash: string): Promise<void> {
    const answer = await this.ask('DELETE', contentHash);
    await answer.body?.cancel();
    if (!answer.ok && answer.status !== 404) throw unavailable(answer.status);
  }

  private async ask(method: string, contentHash: string, init: RequestInit = {}): Promise<Response> {
    const impatience = new AbortController();
    const timer = setTimeout(() => impatience.abort(), PATIENCE);
    try {
      const url = this.base + placeOf(contentHash);
      return await this.client.fetch(url, { ...init, method, signal: impatience.signal });
    } catch (cause) {
      throw unavailable(undefined, cause);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** What the store said stays here, since it may quote the key; the log is told the status or the kind of failure. */
function unavailable(status?: number, failure?: unknown): Refusal {
  const refusal = new Refusal('STORE_UNAVAILABLE');
  const { cause = failure } = (failure ?? {}) as { cause?: unknown };
  refusal.cause = status ?? (cause as { code?: string }).code ?? (cause as Error).name;
  return refusal;
}
