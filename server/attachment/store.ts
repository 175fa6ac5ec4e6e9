import type { Readable } from 'node:stream';
import type { Env } from '../env.ts';
import { DiskStore } from './disk-store.ts';
import { S3Store } from './s3-store.ts';

/**
 * Where files lie: each once, under the hash of its content, never with an address that a browser could ask. A store
 * that cannot be reached throws STORE_UNAVAILABLE.
 */
export interface FileStore {
  /** Puts a complete file into its place, at once; where the same content lies there already nothing changes. */
  place(path: string, contentHash: string): Promise<void>;
  /** The content from its beginning; throws FILE_MISSING where there is none. */
  read(contentHash: string): Promise<Readable>;
  /** Takes the content away; where there is none that is well. */
  remove(contentHash: string): Promise<void>;
}

/** The store of the configuration: a bucket of any S3-compatible store, else the disk. */
export function openStore(env: Env): FileStore {
  const { ATTACHMENTS_URL, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, S3_REGION } = env;
  if (!ATTACHMENTS_URL) return new DiskStore(env.DATA_DIR);
  return new S3Store(ATTACHMENTS_URL, {
    accessKeyId: S3_ACCESS_KEY_ID!,
    secretAccessKey: S3_SECRET_ACCESS_KEY!,
    region: S3_REGION,
  });
}
