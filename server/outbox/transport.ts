import { createTransport, type Transporter } from 'nodemailer';
import type { Env } from '../env.ts';

/** The way out, or null where none is configured and mails stay in the outbox. */
export function mailTransport(env: Env): Transporter | null {
  return env.SMTP_URL
    ? createTransport({
        url: env.SMTP_URL,
        connectionTimeout: 10_000,
        greetingTimeout: 10_000,
        socketTimeout: 30_000,
      })
    : null;
}
