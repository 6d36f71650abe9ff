import { company, type People } from '../portal/company';
import { createPortal } from '../portal/createPortal';
import { postgres } from '../portal/databases';
import { freeAddress } from '../portal/freeAddress';
import { signIn } from '../portal/signIn';
import { fillCatalog } from './fillCatalog';
import { stitch } from './stitch';

/** Where the process that reconciles finds what it needs. */
export interface Surroundings {
  catalogUrl: string;
  token: string;
  /** Of a Postgres; the process makes a database of its own there. */
  connectionString: string;
}

/** The real catalog backend on Postgres, full of a company. */
export async function startCatalog(
  services: number,
  people?: People,
): Promise<Surroundings & { stop(): Promise<void> }> {
  const database = await postgres();
  const { connection } = database.config;
  const address = await freeAddress();
  const backend = createPortal(address, database.config);
  const stop = async () => {
    await backend.stop();
    await database.remove();
  };
  try {
    await backend.start();
    const connectionString = String(connection);
    await fillCatalog(connectionString, stitch(company(services, people)));
    const token = await signIn(address.baseUrl);
    const catalogUrl = `${address.baseUrl}/api/catalog`;
    return { catalogUrl, token, connectionString, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
