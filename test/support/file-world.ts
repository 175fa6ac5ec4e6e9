import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OrganisationCreateDocument } from '../../schema/generated/graphql.ts';
import { startWorld, type Client, type World } from './world.ts';

/** The smallest thing that is a PDF. */
export const PDF = Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n');

/** A world that keeps its files in a folder of its own, with one organisation to attach them to. */
export class FileWorld {
  private constructor(
    readonly world: World,
    readonly dataDir: string,
    readonly on: { subject: string; id: string },
    readonly dpo: Client,
  ) {}

  /** `env` says where its attachments lie, when not in its folder. */
  static async start(env: Record<string, string> = {}): Promise<FileWorld> {
    const dataDir = await mkdtemp(join(tmpdir(), 'wellkept-files-'));
    const world = await startWorld({ env: { DATA_DIR: dataDir, ...env } });
    const dpo = await world.as('dpo');
    const { record } = await dpo.ask(OrganisationCreateDocument, {
      input: { name: 'Filed Society', kind: 'MEMBER' },
    });
    return new FileWorld(world, dataDir, { subject: 'Organisation', id: record.id }, dpo);
  }

  /** Where files are added to the organisation. */
  get path(): string {
    return `/files/${this.on.subject}/${this.on.id}`;
  }

  upload(client: Client, name: string, content: Uint8Array, path = this.path): Promise<Response> {
    const body = new FormData();
    body.append('file', new Blob([content as Uint8Array<ArrayBuffer>]), name);
    return client.fetch(path, { method: 'POST', headers: { 'apollo-require-preflight': 'true' }, body });
  }

  /** Every file that lies in the folder. */
  async stored(): Promise<string[]> {
    const entries = await readdir(join(this.dataDir, 'files'), {
      recursive: true,
      withFileTypes: true,
    }).catch(() => []);
    return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  }

  async close(): Promise<void> {
    await this.world.close();
    await rm(this.dataDir, { recursive: true, force: true });
  }
}

/** SHA-256, hexadecimal. */
export function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Status and code of a refused request. */
export async function refusal(response: Response): Promise<[number, string]> {
  const body = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return [response.status, body.errors[0]!.extensions.code];
}
