import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { JsonObject } from '@backstage/types';
import { connect, type Connection } from '../portal/connect';
import { freeAddress } from '../portal/freeAddress';
import type { Command, PortfolioRequest, Watched } from './protocol';

/** A backend in a process of its own: who asks does not disturb it. */
export class PortfolioProcess {
  static async start(database: JsonObject): Promise<PortfolioProcess> {
    const address = await freeAddress();
    const request: PortfolioRequest = { address, database };
    const child = fork(
      resolve(__dirname, 'child.cjs'),
      [JSON.stringify(request)],
      { execArgv: ['--expose-gc'] },
    );
    const exit = once(child, 'exit').then(() => undefined);
    const ready = await Promise.race([answerOf(child), exit]);
    if (!ready) throw new Error('The backend did not start');
    const connection = await connect(address.baseUrl);
    return new PortfolioProcess(child, connection, exit);
  }

  private constructor(
    private readonly child: ChildProcess,
    readonly connection: Connection,
    private readonly exit: Promise<undefined>,
  ) {}

  async perform(command: Command): Promise<Watched> {
    const answer = answerOf(this.child);
    this.child.send(command);
    const watched = await Promise.race([answer, this.exit]);
    if (!watched) throw new Error('The backend has ended');
    return watched;
  }

  /** What the process says of itself while the task runs. */
  async during(task: () => Promise<unknown>): Promise<Watched> {
    await this.perform('begin');
    await task();
    return this.perform('end');
  }

  async stop(): Promise<void> {
    this.child.kill();
    await this.exit;
  }
}

/** What transpiles the code talks as well. */
function answerOf(child: ChildProcess): Promise<Watched> {
  return new Promise(done => {
    const listener = (message: { watched?: Watched }) => {
      if (!message.watched) return;
      child.off('message', listener);
      done(message.watched);
    };
    child.on('message', listener);
  });
}
