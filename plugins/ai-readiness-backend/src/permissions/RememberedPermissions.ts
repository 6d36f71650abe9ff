import type {
  AuthService,
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';

/** As long as Backstage remembers who somebody is. */
const SERVES_FOR_MS = 5_000;
const CALLERS = 500;

type Answers = ReturnType<PermissionsService['authorizeConditional']>;

interface Remembered {
  at: number;
  answers: Answers;
}

/**
 * What the permission policy has just answered to a person. A page asks several
 * things at once, and somebody who states items asks the same with each click;
 * the question costs more than the answer. Only what does not depend on a single
 * resource is remembered, and only for people: their name says what they may.
 */
export class RememberedPermissions implements PermissionsService {
  static create(options: {
    inner: PermissionsService;
    auth: Pick<AuthService, 'isPrincipal'>;
    clock: () => string;
  }): RememberedPermissions {
    return new RememberedPermissions(options);
  }

  private readonly remembered = new Map<string, Remembered>();

  private constructor(
    private readonly parts: Parameters<typeof RememberedPermissions.create>[0],
  ) {}

  authorize: PermissionsService['authorize'] = (requests, options) =>
    this.parts.inner.authorize(requests, options);

  authorizeConditional: PermissionsService['authorizeConditional'] = async (
    requests,
    options,
  ) => {
    const { inner } = this.parts;
    const caller = this.nameOf(options);
    if (!caller) return inner.authorizeConditional(requests, options);
    const names = requests.map(({ permission }) => permission.name);
    const key = JSON.stringify([caller, ...names]);
    const now = Date.parse(this.parts.clock());
    const known = this.remembered.get(key);
    if (known && now - known.at < SERVES_FOR_MS) return known.answers;
    const answers = inner.authorizeConditional(requests, options);
    this.remember(key, { at: now, answers });
    // A policy that could not be asked is asked again.
    answers.catch(() => this.remembered.delete(key));
    return answers;
  };

  private nameOf(options: { credentials?: BackstageCredentials }) {
    const { credentials } = options;
    if (!credentials) return undefined;
    return this.parts.auth.isPrincipal(credentials, 'user')
      ? credentials.principal.userEntityRef
      : undefined;
  }

  private remember(key: string, answers: Remembered): void {
    this.remembered.delete(key);
    this.remembered.set(key, answers);
    if (this.remembered.size <= CALLERS) return;
    const [oldest] = this.remembered.keys();
    this.remembered.delete(oldest);
  }
}
