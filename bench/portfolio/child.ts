import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import aiReadiness from 'backstage-plugin-ai-readiness-backend';
import { createPortal } from '../portal/createPortal';
import { Traffic } from '../portal/Traffic';
import { bareServices } from './bareServices';
import type { Command, PortfolioRequest, Watched } from './protocol';
import { recomputing } from './recomputing';

const MB = 2 ** 20;
const SAMPLE_MS = 5;

const { address, database }: PortfolioRequest = JSON.parse(process.argv[2]);
const traffic = new Traffic();
const { feature: recompute, run } = recomputing();
const delay = monitorEventLoopDelay({ resolution: 1 });

let idleMb = 0;
let peakMb = 0;
const sample = () => {
  peakMb = Math.max(peakMb, process.memoryUsage.rss() / MB);
};

async function begin(): Promise<void> {
  global.gc?.();
  // Or it would count as a block itself.
  await sleep(50);
  traffic.forget();
  idleMb = process.memoryUsage.rss() / MB;
  peakMb = idleMb;
  delay.reset();
}

function watched(ms = 0): Watched {
  sample();
  const { requests, statements } = traffic.heard();
  return {
    blockMs: delay.max / 1e6,
    statements: statements.length,
    permissionRequests: requests.filter(path =>
      path.includes('/api/permission/'),
    ).length,
    idleMb,
    peakMb,
    ms,
  };
}

async function perform(command: Command): Promise<Watched> {
  if (command === 'begin') await begin();
  if (command !== 'recompute') return watched();
  const from = performance.now();
  await run();
  return watched(performance.now() - from);
}

async function start() {
  const backend = createPortal(address, database);
  for (const feature of traffic.features()) backend.add(feature);
  backend.add(aiReadiness);
  backend.add(bareServices);
  backend.add(recompute);
  await backend.start();
  delay.enable();
  setInterval(sample, SAMPLE_MS).unref();
  process.on('message', (command: Command) => {
    perform(command).then(
      answer => process.send!({ watched: answer }),
      error => {
        console.error(error);
        process.exit(1);
      },
    );
  });
  await begin();
  process.send!({ watched: watched() });
}

// Nobody is left behind when the run is broken off.
process.on('disconnect', () => process.exit(0));
start().catch(error => {
  console.error(error);
  process.exit(1);
});
