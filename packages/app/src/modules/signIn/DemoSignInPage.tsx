import { useCallback, useState } from 'react';
import { EmptyState } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { SignInPageProps } from '@backstage/plugin-app-react';
import { SignInAttempt } from './SignInAttempt';
import { WhoAreYou } from './WhoAreYou';
import { readDemoPeople } from './readDemoPeople';
import { SignInChoice, forgetChoice, recallChoice } from './rememberedChoice';

/** Offers the example people; proves nothing, see the demo auth provider. */
export const DemoSignInPage = ({ onSignInSuccess }: SignInPageProps) => {
  const config = useApi(configApiRef);
  const [choice, setChoice] = useState<SignInChoice | undefined>(recallChoice);
  const giveUp = useCallback(() => {
    forgetChoice();
    setChoice(undefined);
  }, []);

  const people = readDemoPeople(config);
  if (people.length === 0) {
    return (
      <EmptyState
        missing="info"
        title="No sign-in is set up"
        description="This portal's own sign-in is for the demo and is switched off here (no people under app.demo.people). Add the sign-in page of a real provider to packages/app."
      />
    );
  }
  if (choice) {
    return (
      <SignInAttempt
        choice={choice}
        onSignInSuccess={onSignInSuccess}
        onGiveUp={giveUp}
      />
    );
  }
  return (
    <WhoAreYou
      company={config.getOptionalString('organization.name') ?? 'The company'}
      people={people}
      onChoose={setChoice}
    />
  );
};
