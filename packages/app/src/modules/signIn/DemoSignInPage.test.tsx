import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DemoSignInPage } from './DemoSignInPage';

const jane = {
  ref: 'user:default/jane',
  name: 'Jane Doe',
  role: 'Head of Claims',
  about: 'Answers for claims',
};

const session = {
  profile: { displayName: 'Jane Doe' },
  backstageIdentity: {
    token: `e30.${btoa(JSON.stringify({ exp: 4102444800 }))}.e30`,
    identity: {
      type: 'user',
      userEntityRef: jane.ref,
      ownershipEntityRefs: [jane.ref],
    },
  },
};

const ok = () => Response.json(session);
const notYet = () =>
  Response.json(
    { error: { name: 'NotFoundError', message: 'not in the catalog' } },
    { status: 404 },
  );

async function open(people = [jane]) {
  const onSignInSuccess = jest.fn();
  const page = await renderInTestApp(
    <DemoSignInPage onSignInSuccess={onSignInSuccess} />,
    {
      config: {
        app: { baseUrl: 'http://localhost:3000', demo: { people } },
        backend: { baseUrl: 'http://portal' },
        organization: { name: 'Acme' },
      },
    },
  );
  return { onSignInSuccess, close: () => page.unmount() };
}

describe('DemoSignInPage', () => {
  const fetchMock = jest.spyOn(global, 'fetch');

  beforeEach(() => fetchMock.mockReset().mockImplementation(async () => ok()));
  afterEach(() => sessionStorage.clear());

  it('says that it is a demo, and signs in with the keyboard alone', async () => {
    const { onSignInSuccess } = await open();
    expect(screen.getByRole('note')).toHaveTextContent(
      'Demo portal: sign-in without passwords, never for production.',
    );

    await userEvent.tab();
    expect(
      screen.getByRole('button', {
        name: 'Sign in as Jane Doe, Head of Claims',
      }),
    ).toHaveFocus();
    await userEvent.keyboard('{Enter}');

    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
    const [url, init] = fetchMock.mock.calls[0];
    expect(url).toBe('http://portal/api/auth/demo/refresh');
    expect(new Headers(init?.headers).get('x-demo-user')).toBe(jane.ref);
  });

  it('stays with the person after a reload, until they sign out', async () => {
    const first = await open();
    await userEvent.click(screen.getByRole('button', { name: /Jane Doe/ }));
    await waitFor(() => expect(first.onSignInSuccess).toHaveBeenCalled());
    first.close();

    const reloaded = await open();
    await waitFor(() => expect(reloaded.onSignInSuccess).toHaveBeenCalled());
    const [identity] = reloaded.onSignInSuccess.mock.calls[0];
    await expect(identity.getBackstageIdentity()).resolves.toMatchObject({
      userEntityRef: jane.ref,
    });
    await identity.signOut();
    reloaded.close();

    await open();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Who are you today?',
    );
  });

  it('lets a guest in without naming anybody', async () => {
    const { onSignInSuccess } = await open();

    await userEvent.click(screen.getByRole('button', { name: /as a guest/ }));

    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalled());
    const [url, init] = fetchMock.mock.calls[0];
    expect(url).toBe('http://portal/api/auth/guest/refresh');
    expect(new Headers(init?.headers).has('x-demo-user')).toBe(false);
  });

  it('offers another try when the person is not there yet', async () => {
    fetchMock.mockImplementationOnce(async () => notYet());
    const { onSignInSuccess } = await open();

    await userEvent.click(screen.getByRole('button', { name: /Jane Doe/ }));
    expect(
      await screen.findByText(/Could not sign in as Jane Doe/),
    ).toBeInTheDocument();
    expect(onSignInSuccess).not.toHaveBeenCalled();

    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalled());
  });

  it('lets nobody in where the demo is switched off', async () => {
    await open([]);

    expect(screen.getByText('No sign-in is set up')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
