import { useCallback, useMemo, useState } from 'react';
import { ErrorPanel, ProxiedSignInPage } from '@backstage/core-components';
import { IdentityApi } from '@backstage/frontend-plugin-api';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import { onSignOut } from './onSignOut';
import { SignInChoice, forgetChoice, rememberChoice } from './rememberedChoice';

type SignInAttemptProps = {
  choice: SignInChoice;
  onSignInSuccess(identity: IdentityApi): void;
  onGiveUp(): void;
};

export const SignInAttempt = (props: SignInAttemptProps) => {
  const { choice, onSignInSuccess, onGiveUp } = props;
  const [attempt, setAttempt] = useState(1);

  const succeed = useCallback(
    (identity: IdentityApi) => {
      rememberChoice(choice);
      onSignInSuccess(onSignOut(identity, forgetChoice));
    },
    [choice, onSignInSuccess],
  );

  const ErrorComponent = useMemo(
    () => (failure: { error?: Error }) => {
      const who = choice.as === 'person' ? choice.name : 'a guest';
      return (
        <Box maxWidth={720} mx="auto" p={3}>
          <ErrorPanel
            title={`Could not sign in as ${who}`}
            error={failure.error ?? new Error('The sign-in gave no reason')}
          />
          <Box mt={2} display="flex" gridGap={16}>
            <Button
              variant="contained"
              color="primary"
              onClick={() => setAttempt(n => n + 1)}
            >
              Try again
            </Button>
            <Button onClick={onGiveUp}>Choose someone else</Button>
          </Box>
        </Box>
      );
    },
    [choice, onGiveUp],
  );

  return (
    <ProxiedSignInPage
      key={attempt}
      provider={choice.as === 'person' ? 'demo' : 'guest'}
      headers={choice.as === 'person' ? { 'x-demo-user': choice.ref } : {}}
      onSignInSuccess={succeed}
      ErrorComponent={ErrorComponent}
    />
  );
};
