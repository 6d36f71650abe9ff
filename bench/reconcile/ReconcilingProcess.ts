import { type ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';
import type { Command, Outcome } from './protocol';
import type { Surroundings } from './startCatalog';

/** A process that does nothing but reconcile: its memory is nobody else's. */
export class ReconcilingProcess {
  static async start(surroundings: Surroundings): Promise<ReconcilingProcess> {
    const child = fork(
      resolve(__dirname, 'child.cjs'),
      [JSON.stringify(surroundings)],
      { execArgv: ['--expose-gc'] },
    );
    const reconciling = new ReconcilingProcess(child);
    await reconciling.answer();
    return reconciling;
  }

  private readonly exit: Promise<undefined>;

  private constructor(private readonly child: ChildProcess) {
    this.exit = new Promise(done => child.once('exit', () => done(undefined)));
  }

  async perform(command: Command): Promise<Outcome> {
    const answer = this.answer();
    this.child.send(command);
    return answer;
  }

  async stop(): Promise<void> {
    this.child.kill();
    await this.exit;
  }

  private async answer(): Promise<Outcome> {
    const message = new Promise<Outcome>(done => {
      const listener = (message: { outcome?: Outcome }) => {
        // What transpiles the code talks as well.
        if (!message.outcome) return;
        this.child.off('message', listener);
        done(message.outcome);
      };
      this.child.on('message', listener);
    });
    const outcome = await Promise.race([message, this.exit]);
    if (!outcome) throw new Error('The process that reconciles has ended');
    return outcome;
  }
}
