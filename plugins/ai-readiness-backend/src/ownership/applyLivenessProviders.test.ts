import { mockServices } from '@backstage/backend-test-utils';
import type { Directory } from 'backstage-plugin-ai-readiness-common';
import type { OwnerLivenessProvider } from 'backstage-plugin-ai-readiness-node';
import {
  applyLivenessProviders,
  type RegisteredLivenessProvider,
  registerLivenessProvider,
} from './applyLivenessProviders';

const jane = 'user:default/jane';
const ravi = 'user:default/ravi';
const directory: Directory = {
  users: new Set([jane, ravi]),
  groups: new Map(),
  judgeable: true,
  titles: new Map([[jane, 'Jane']]),
};

type Check = OwnerLivenessProvider['check'];

const leave: Check = async () => new Map([[jane, { reason: 'on leave' }]]);
const broken: Check = async () => {
  throw new Error('no connection');
};
const silent: Check = () => new Promise(() => {});

describe('applyLivenessProviders', () => {
  const logger = mockServices.logger.mock();
  const apply = (checks: Check[], signal?: AbortSignal, given = directory) => {
    const registered: RegisteredLivenessProvider[] = [];
    checks.forEach((check, index) =>
      registerLivenessProvider(
        registered,
        { id: `hr-${index}`, check },
        { timeout: { milliseconds: 30 } },
      ),
    );
    return applyLivenessProviders(given, registered, { logger, signal });
  };
  beforeEach(() => jest.clearAllMocks());

  it('leaves the directory as it is where there are no providers', async () => {
    expect(await apply([])).toBe(directory);
  });

  it('asks nobody about nobody', async () => {
    const check = jest.fn(leave);
    const empty = { ...directory, users: new Set<string>() };
    expect(await apply([check], undefined, empty)).toBe(empty);
    expect(check).not.toHaveBeenCalled();
  });

  it('asks about all users and keeps who can not answer, with why', async () => {
    const check = jest.fn(leave);
    expect(await apply([check])).toEqual({
      ...directory,
      absent: new Map([[jane, 'on leave']]),
    });
    expect(check).toHaveBeenCalledWith([jane, ravi], {
      signal: expect.any(AbortSignal),
    });
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('takes refs in any case, and none that it did not ask for', async () => {
    const check: Check = async () =>
      new Map([
        ['User:default/Ravi', { reason: '  ' }],
        ['user:default/gone', { reason: 'left' }],
        [jane, { reason: 'x'.repeat(1000) }],
      ]);
    const { absent } = await apply([check]);
    expect(absent).toEqual(
      new Map([
        [ravi, 'no reason given'],
        [jane, 'x'.repeat(200)],
      ]),
    );
  });

  it('lets the provider that was added first say why', async () => {
    const left: Check = async () =>
      new Map([jane, ravi].map(ref => [ref, { reason: 'left' }]));
    const { absent } = await apply([leave, left]);
    expect(absent).toEqual(
      new Map([
        [jane, 'on leave'],
        [ravi, 'left'],
      ]),
    );
  });

  it.each<[string, Check, RegExp]>([
    ['fails', broken, /"hr-0" failed: Error: no connection/],
    [
      'fails at once',
      () => {
        throw new Error('no token');
      },
      /no token/,
    ],
    ['never answers', silent, /no answer within 30 ms/],
    [
      'answers what is none',
      // What arrives from a module in plain JavaScript.
      async () => JSON.parse('{"user:default/jane":{}}'),
      /the answer is no Map/,
    ],
  ])('judges nobody while a provider %s', async (_, check, warning) => {
    const applied = await apply([check]);
    expect(applied.unjudged).toEqual(directory.users);
    expect(applied.absent).toEqual(new Map());
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledWith(expect.stringMatching(warning));
  });

  it('keeps what the others say', async () => {
    const applied = await apply([broken, leave]);
    expect(applied.absent).toEqual(new Map([[jane, 'on leave']]));
    expect(applied.unjudged).toEqual(directory.users);
  });

  it('tells a provider that its time is over', async () => {
    let given: AbortSignal | undefined;
    await apply([
      (_, { signal }) => {
        given = signal;
        return new Promise(() => {});
      },
    ]);
    expect(given?.aborted).toBe(true);
  });

  it('ends when the one who asks is stopped', async () => {
    const stop = new AbortController();
    const applied = apply([silent], stop.signal);
    stop.abort(new Error('shutting down'));
    await expect(applied).rejects.toThrow('shutting down');
    await expect(apply([silent], stop.signal)).rejects.toThrow('shutting down');
  });
});

describe('registerLivenessProvider', () => {
  it('gives a provider ten seconds where nothing is said', () => {
    const registered: RegisteredLivenessProvider[] = [];
    registerLivenessProvider(registered, { id: 'hr', check: leave });
    expect(registered[0].timeoutMs).toBe(10_000);
  });

  it('refuses two of the same name, and no time at all', () => {
    const registered: RegisteredLivenessProvider[] = [];
    const hr = { id: 'hr', check: leave };
    registerLivenessProvider(registered, hr);
    expect(() => registerLivenessProvider(registered, hr)).toThrow(
      'There are two owner liveness providers "hr"',
    );
    const other = { id: 'other', check: leave };
    const timeout = { seconds: 0 };
    expect(() =>
      registerLivenessProvider(registered, other, { timeout }),
    ).toThrow('The timeout of "other" must be longer than nothing');
  });
});
