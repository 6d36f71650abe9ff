import { mockServices } from '@backstage/backend-test-utils';
import { readSearchConfig } from './config';

const read = (data: object) =>
  readSearchConfig(mockServices.rootConfig({ data: { ...data } }));

describe('readSearchConfig', () => {
  it('needs none', () => {
    expect(read({})).toEqual({
      schedule: {
        frequency: { minutes: 10 },
        timeout: { minutes: 15 },
        initialDelay: { seconds: 30 },
      },
      locationTemplate: '/catalog/:namespace/:kind/:name/readiness',
      details: false,
    });
  });

  it('takes a schedule, another place of the tab, and details', () => {
    const collator = {
      schedule: { frequency: { hours: 1 }, timeout: { minutes: 5 } },
      locationTemplate: '/things/:kind/:namespace/:name/ready',
    };
    expect(
      read({
        search: { collators: { 'ai-readiness': collator } },
        aiReadiness: { search: { details: true } },
      }),
    ).toMatchObject({ ...collator, details: true });
  });

  it('refuses a place that would be the same for several services', () => {
    const collator = { locationTemplate: '/things/:names' };
    expect(() =>
      read({ search: { collators: { 'ai-readiness': collator } } }),
    ).toThrow(
      'search.collators.ai-readiness.locationTemplate has to hold :namespace and :kind and :name, such as /catalog/:namespace/:kind/:name/readiness',
    );
  });
});
