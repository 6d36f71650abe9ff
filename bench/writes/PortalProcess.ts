import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { JsonObject } from '@backstage/types';
import { transpileBackend } from '../boot/transpile';
import { company } from '../portal/company';
import { connect, type Connection } from '../portal/connect';
import { freeAddress } from '../portal/freeAddress';
import type { PortalRequest } from './PortalRequest';

const ROOT = resolve(__dirname, '../..');

/** A backend in a process of its own: one instance among several. */
export class PortalProcess {
  /** The code of the backend, to be run as adopters run it. */
  static prepare(): Promise<string> {
    return transpileBackend('writes/child.js');
  }

  static async start(
    code: string,
    options: { database: JsonObject; services: number },
    /** Whether the catalog is still to be filled. */
    isNew = true,
  ): Promise<PortalProcess> {
    const { database, services } = options;
    const address = await freeAddress();
    const request: PortalRequest = { address, database, services };
    const child = fork(code, [JSON.stringify(request)], {
      cwd: ROOT,
      execArgv: [],
    });
    const ready = await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => undefined),
    ]);
    if (!ready) throw new Error('The backend did not start');
    const entities = isNew ? company(services).length : undefined;
    const connection = await connect(address.baseUrl, entities);
    return new PortalProcess(child, connection);
  }

  private readonly exit: Promise<unknown>;

  private constructor(
    private readonly child: ChildProcess,
    readonly connection: Connection,
  ) {
    this.exit = once(child, 'exit');
  }

  /** As hard as a machine that loses its power. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.exit;
  }
}
