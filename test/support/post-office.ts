import { EventEmitter, once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A mail server on loopback that keeps what it is given, or refuses every recipient. */
export interface PostOffice {
  url: string;
  /** What arrived, each with its envelope and the raw message. */
  received: { to: string[]; message: string }[];
  refusing: boolean;
  /** Resolves when so many have arrived. */
  arrived(count: number): Promise<void>;
  close(): Promise<void>;
}

/** Opens a mail server that speaks as much SMTP as a client needs. */
export async function openPostOffice(): Promise<PostOffice> {
  const arrivals = new EventEmitter();
  const server = createServer(socket => serve(socket, office, arrivals));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const office: PostOffice = {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: [],
    refusing: false,
    async arrived(count) {
      while (office.received.length < count) await once(arrivals, 'mail');
    },
    close: () => closed(server),
  };
  return office;
}

function closed(server: Server): Promise<void> {
  return new Promise(resolve => server.close(() => resolve()));
}

function serve(socket: Socket, office: PostOffice, arrivals: EventEmitter): void {
  const say = (line: string) => socket.write(`${line}\r\n`);
  let to: string[] = [];
  let pending = '';
  let message: string | null = null;
  const take = (line: string) => {
    if (message !== null) {
      if (line !== '.') return void (message += `${line}\r\n`);
      office.received.push({ to, message });
      [to, message] = [[], null];
      arrivals.emit('mail');
      return say('250 taken');
    }
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'DATA') {
      message = '';
      return say('354 go on');
    }
    if (verb === 'QUIT') return void socket.end('221 bye\r\n');
    if (verb === 'RCPT' && office.refusing) return say('550 no such box for ada@example.test');
    if (verb === 'RCPT') to.push(/<(.*)>/.exec(line)![1]!);
    say('250 ok');
  };
  socket.on('data', data => {
    const lines = (pending + data.toString('latin1')).split('\r\n');
    pending = lines.pop()!;
    lines.forEach(take);
  });
  socket.on('error', () => socket.destroy());
  say('220 ready');
}
