import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const flag = z.enum(['true', 'false', '1', '0', 'on', 'off']).transform(v => ['true', '1', 'on'].includes(v));

const shape = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_OWNER_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_DIRECT_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_REPLICA_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  ATTACHMENTS_URL: z.url({ protocol: /^https?$/ }).optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  DATA_DIR: z.string().min(1).default('.data'),
  DEMO: flag.optional(),
  DEMO_CLIENTS: z.coerce.number().int().min(0).max(100_000).default(5_000),
  DEMO_PASSWORD: z.string().min(12).optional(),
  SESSION_SECRET: z.string().min(32).optional(),
  AUDIT_KEY: z.string().min(32).optional(),
  SEAL_KEYS: z.string().min(34).optional(),
  CONTACT_KEY: z.string().min(32).optional(),
  EQUALITY_KEY: z.string().min(32).optional(),
  POPULATION_SHARES: z.string().min(1).optional(),
  PSEUDONYM_KEY: z.string().min(32).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().default('privacy@wellkept.test'),
  PUBLIC_URL: z.url().optional(),
  KNOWN_OPERATIONS: z.string().min(1).optional(),
  METRICS_TOKEN: z.string().min(32).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  TEST_NOW: z.iso.datetime({ offset: true }).optional(),
  GO_LIVE_ON: z.iso.date().optional(),
  ORGANISATION_NAME: z.string().min(1).default('Kestrel Wellbeing Consortium'),
  ORGANISATION_REGISTRATION: z.string().min(1).optional(),
  ORGANISATION_DPO_NAME: z.string().min(1).default('Data protection officer'),
  ORGANISATION_DPO_PHONE: z.string().min(1).optional(),
  ORGANISATION_ADDRESS: z.string().min(1).default('Demonstration House, 1 Example Street, Birmingham B1 1AA'),
  ORGANISATION_EMAIL: z.email().default('privacy@kestrel.test'),
  ORGANISATION_PHONE: z.string().min(1).default('0121 496 0100'),
  ORGANISATION_WEBSITE: z.url().default('https://kestrel.test'),
  REGULATOR_NAME: z.string().min(1).default("Information Commissioner's Office (ICO)"),
  REGULATOR_ADDRESS: z.string().min(1).default('Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF'),
  REGULATOR_URL: z.url().default('https://ico.org.uk/make-a-complaint'),
  REGULATOR_PHONE: z.string().min(1).default('0303 123 1113'),
});

/** What the process was told, checked once. Secrets are absent where the embedded demo makes its own. */
export type Env = z.infer<typeof shape> & { demo: boolean };

/** A wrong or missing setting: the message names each and says why. */
export class ConfigurationError extends Error {}

/** Reads the configuration; throws ConfigurationError naming every wrong value. Empty strings count as unset. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = shape.safeParse(given);
  if (!parsed.success) {
    throw new ConfigurationError(
      parsed.error.issues.map(i => `${i.path.join('.')}: ${i.message}`).join('\n'),
    );
  }
  const env = { ...parsed.data, demo: parsed.data.DEMO ?? !parsed.data.DATABASE_URL };
  const wrong = contradictions(env);
  if (wrong.length > 0) throw new ConfigurationError(wrong.join('\n'));
  return env;
}

function contradictions(env: Env): string[] {
  const wrong: string[] = [];
  const production = env.NODE_ENV === 'production';
  if (production && !env.SESSION_SECRET)
    wrong.push('SESSION_SECRET: is required in production (32 characters or more)');
  if (production && !env.AUDIT_KEY)
    wrong.push('AUDIT_KEY: is required in production (32 characters or more)');
  if (production && !env.SEAL_KEYS)
    wrong.push('SEAL_KEYS: is required in production (id:secret, the secret 32 characters or more)');
  if (production && !env.CONTACT_KEY)
    wrong.push('CONTACT_KEY: is required in production (32 characters or more)');
  if (production && !env.EQUALITY_KEY)
    wrong.push('EQUALITY_KEY: is required in production (32 characters or more)');
  if (production && env.TEST_NOW) wrong.push('TEST_NOW: moves the clock and is refused in production');
  if (env.DATABASE_URL && !env.DATABASE_OWNER_URL) {
    wrong.push('DATABASE_OWNER_URL: is required with DATABASE_URL, it runs the migrations');
  }
  if (!env.DATABASE_URL && (env.DATABASE_DIRECT_URL || env.DATABASE_REPLICA_URL)) {
    wrong.push('DATABASE_DIRECT_URL, DATABASE_REPLICA_URL: are for a database of your own (DATABASE_URL)');
  }
  if (env.ATTACHMENTS_URL && !(env.S3_ACCESS_KEY_ID && env.S3_SECRET_ACCESS_KEY)) {
    wrong.push('S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY: are required with ATTACHMENTS_URL');
  }
  return wrong;
}

/** A fresh secret for the embedded demo: 256 bits, base64url. */
export function freshSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** A secret that the embedded installation makes once and keeps beside its data. */
export function keptSecret(dataDir: string, name: string): string {
  const file = join(dataDir, name);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    mkdirSync(dataDir, { recursive: true });
    const secret = freshSecret();
    writeFileSync(file, secret, { mode: 0o600 });
    return secret;
  }
}
