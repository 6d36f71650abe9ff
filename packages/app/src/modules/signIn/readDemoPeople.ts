import { Config } from '@backstage/config';

/** One of the example people that the sign-in page offers. */
export type DemoPerson = {
  ref: string;
  name: string;
  role: string;
  about?: string;
};

/** The people under `app.demo.people`; nobody where the demo is switched off. */
export function readDemoPeople(config: Config): DemoPerson[] {
  const people = config
    .getOptionalConfig('app.demo')
    ?.getOptionalConfigArray('people');
  return (people ?? []).map(person => ({
    ref: person.getString('ref'),
    name: person.getString('name'),
    role: person.getString('role'),
    about: person.getOptionalString('about'),
  }));
}
