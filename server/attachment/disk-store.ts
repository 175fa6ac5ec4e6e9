import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Refusal } from '../errors.ts';
import { placeOf } from './place-of.ts';
import type { FileStore } from './store.ts';

/** Files on the disk, outside the web root; servers that share them share the folder. */
export class DiskStore implements FileStore {
  constructor(private readonly dataDir: string) {}

  async place(path: string, contentHash: string): Promise<void> {
    const place = this.pathOf(contentHash);
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    await rename(path, place);
  }

  async read(contentHash: string): Promise<Readable> {
    const file = await open(this.pathOf(contentHash)).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? new Refusal('FILE_MISSING') : error;
    });
    return file.createReadStream();
  }

  async remove(contentHash: string): Promise<void> {
    await rm(this.pathOf(contentHash), { force: true });
  }

  private pathOf(contentHash: string): string {
    return join(this.dataDir, 'files', placeOf(contentHash));
  }
}
