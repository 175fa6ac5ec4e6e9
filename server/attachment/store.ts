import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where files lie: outside the web root, each once, under the hash of its content. */
export class FileStore {
  constructor(private readonly dataDir: string) {}

  /** Where uploads are until they are complete and checked. */
  get incoming(): string {
    return join(this.dataDir, 'files', 'incoming');
  }

  /** `ab/cd/abcd…`: the hash is ours, never a client's text. */
  pathOf(contentHash: string): string {
    return join(this.dataDir, 'files', contentHash.slice(0, 2), contentHash.slice(2, 4), contentHash);
  }

  /** Moves a complete file into its place, at once; where the same content lies there already nothing changes. */
  async place(path: string, contentHash: string): Promise<void> {
    const place = this.pathOf(contentHash);
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    await rename(path, place);
  }

  async remove(contentHash: string): Promise<void> {
    await rm(this.pathOf(contentHash), { force: true });
  }

  /** Takes away what uploads that a crash interrupted left; only while nobody uploads. */
  async clearIncoming(): Promise<void> {
    await rm(this.incoming, { recursive: true, force: true });
  }
}
