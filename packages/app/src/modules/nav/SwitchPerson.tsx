import { SidebarItem } from '@backstage/core-components';
import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import SwapIcon from '@material-ui/icons/SwapHoriz';

/** Back to the choice of people; the demo has nothing to sign out of. */
export const SwitchPerson = () => {
  const identity = useApi(identityApiRef);
  return (
    <SidebarItem
      icon={SwapIcon}
      text="Switch person"
      onClick={() => identity.signOut()}
    />
  );
};
