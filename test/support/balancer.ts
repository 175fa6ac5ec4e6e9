import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A balancer before several servers that knows nothing of sessions: each request goes to the next one. */
export class Balancer {
  private turn = 0;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(servers: readonly { url: string }[]): Promise<Balancer> {
    const server = createServer((req, res) => {
      const { hostname, port } = new URL(servers[balancer.turn++ % servers.length]!.url);
      const passed = request(
        { hostname, port, path: req.url, method: req.method, headers: req.headers },
        answer => {
          res.writeHead(answer.statusCode!, answer.headers);
          answer.pipe(res);
        },
      );
      passed.on('error', () => res.destroy());
      req.pipe(passed);
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const balancer = new Balancer(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return balancer;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(resolve => this.server.close(resolve));
  }
}
