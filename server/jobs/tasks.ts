import type { TaskList } from 'graphile-worker';
import type { App } from '../app.ts';
import { sendMail, sendWaiting } from '../outbox/send-mail.ts';
import { mailTransport } from '../outbox/transport.ts';
import { queueDigests } from './digest.ts';
import { runTimers } from './timers.ts';

/** The jobs by name. `send-mail` sends the mail that it is given, or all that wait (`failedToo`: the failed ones as well). */
export function tasksOf(app: App): TaskList {
  const transport = mailTransport(app.env);
  return {
    'send-mail': async payload => {
      if (!transport) return;
      const { id, failedToo = false } = payload as { id?: string; failedToo?: boolean };
      if (id) await sendMail(app, transport, id);
      else await sendWaiting(app, transport, failedToo);
    },
    timers: async () => {
      await runTimers(app);
    },
    digest: async () => {
      await queueDigests(app);
    },
  };
}
