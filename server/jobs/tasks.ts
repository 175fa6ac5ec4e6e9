import type { TaskList } from 'graphile-worker';
import type { App } from '../app.ts';
import { disposalStep } from '../disposal/work.ts';
import { importStep } from '../import/work.ts';
import { sendMail, sendWaiting } from '../outbox/send-mail.ts';
import { mailTransport } from '../outbox/transport.ts';
import { queueDigests } from './digest.ts';
import { runTimers } from './timers.ts';

/** The jobs by name. `import` does one step of an import, `disposal` goes on with a disposal run; `send-mail` sends the mail that it is given, or all that wait (`failedToo`: the failed ones as well). */
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
    import: async (payload, { job }) => {
      await importStep(app, (payload as { run: string }).run, job.attempts >= job.max_attempts);
    },
    disposal: async payload => {
      await disposalStep(app, (payload as { run: string }).run);
    },
    digest: async () => {
      await queueDigests(app);
    },
  };
}
