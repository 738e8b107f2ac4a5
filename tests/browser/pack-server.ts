import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What a path answers: bytes as a file, or anything that a server may do. */
export type Answer = Uint8Array | string | RequestListener;

/** A static host on this machine, over real HTTP; it counts what it is asked. */
export class PackServer {
  readonly #files = new Map<string, Answer>();
  readonly #sockets = new Set<Socket>();
  readonly #server = createServer((request, response) => this.#answer(request, response));
  /** Paths in the order in which they were asked for, with the headers that came along. */
  readonly asked: { path: string; headers: IncomingMessage['headers'] }[] = [];

  /** Lets every page and extension read its files, as most static hosts do. */
  isOpenToAll = false;
  #port = 0;

  static async start(): Promise<PackServer> {
    const host = new PackServer();
    host.#server.on('connection', (socket) => {
      host.#sockets.add(socket);
      socket.on('close', () => host.#sockets.delete(socket));
    });
    await host.listen();
    return host;
  }

  /** On the network, after `stop` at the same address as before. */
  async listen(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(this.#port, '127.0.0.1', done));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Address of a folder on this host, with a slash at its end. */
  url(folder = ''): string {
    return `http://127.0.0.1:${this.#port}/${folder}`;
  }

  put(path: string, answer: Answer): void {
    this.#files.set(path, answer);
  }

  /** How often a file was asked for whose name has these words in it. */
  timesAsked(words: string): number {
    return this.asked.filter(({ path }) => path.includes(words)).length;
  }

  /** Puts the files of a folder in the place of those that are there. */
  publish(files: ReadonlyMap<string, Answer>, folder = ''): void {
    for (const path of this.#files.keys()) if (path.startsWith(folder)) this.#files.delete(path);
    for (const [name, answer] of files) this.#files.set(folder + name, answer);
  }

  /** Off the network: connections are refused. */
  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<unknown>((done) => this.#server.close(done));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = decodeURI((request.url ?? '/').slice(1));
    this.asked.push({ path, headers: request.headers });
    const answer = this.#files.get(path);
    if (this.isOpenToAll) response.setHeader('access-control-allow-origin', '*');
    if (answer === undefined) response.writeHead(404).end('no such file');
    else if (typeof answer === 'function') answer(request, response);
    else response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
  }
}
