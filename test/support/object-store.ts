import S3rver from '@20minutes/s3rver';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The only key pair that it knows: whoever signs with another is refused. */
const KEYS = { S3_ACCESS_KEY_ID: 'S3RVER', S3_SECRET_ACCESS_KEY: 'S3RVER' };

/** An S3-compatible store on loopback with one bucket, which can go away and come back with what it holds. */
export class ObjectStore {
  private server: S3rver | null = null;
  private port = 0;

  private constructor(private readonly directory: string) {}

  static async start(): Promise<ObjectStore> {
    const store = new ObjectStore(await mkdtemp(join(tmpdir(), 'wellkept-bucket-')));
    await store.comeBack();
    return store;
  }

  /** The configuration of a server that keeps its attachments here. */
  get env(): Record<string, string> {
    return { ...KEYS, ATTACHMENTS_URL: `http://127.0.0.1:${this.port}/wellkept/attachments` };
  }

  async comeBack(): Promise<void> {
    this.server = new S3rver({
      address: '127.0.0.1',
      port: this.port,
      directory: this.directory,
      silent: true,
      vhostBuckets: false,
      configureBuckets: [{ name: 'wellkept' }],
    });
    ({ port: this.port } = await this.server.run());
  }

  async goAway(): Promise<void> {
    const closed = this.server!.close();
    this.server!.httpServer.closeAllConnections();
    await closed;
  }

  async close(): Promise<void> {
    await this.goAway();
    await rm(this.directory, { recursive: true, force: true });
  }
}
