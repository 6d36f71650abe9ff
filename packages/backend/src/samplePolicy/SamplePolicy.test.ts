import { mockCredentials } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  createPermission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import {
  assessmentReadPermission,
  assessmentUpdatePermission,
  campaignManagePermission,
  decisionOverridePermission,
  decisionRecordPermission,
  departureReadPermission,
  exemptionApprovePermission,
  lossConfirmPermission,
  reviewCompletePermission,
} from 'backstage-plugin-ai-readiness-common';
import {
  type ServiceResource,
  serviceRules,
} from 'backstage-plugin-ai-readiness-node';
import { SamplePolicy } from './SamplePolicy';

const { ALLOW, DENY } = AuthorizeResult;

const REFUND_AGENT: ServiceResource = {
  entityRef: 'component:default/refund-agent',
  owners: ['group:default/ml-platform'],
  areaOwners: {
    business: ['group:default/customer-support'],
    risk: ['group:default/risk'],
  },
  standing: 'go',
};

const decide = (
  permission: Parameters<SamplePolicy['handle']>[0]['permission'],
  ...claims: string[]
) => {
  const [userEntityRef] = claims;
  const credentials = mockCredentials.user(userEntityRef);
  const info = { userEntityRef, ownershipEntityRefs: claims };
  return new SamplePolicy().handle({ permission }, { credentials, info });
};

const GRACE = ['user:default/grace.adeyemi', 'group:default/lindwater-mutual'];
const SOFIA = ['user:default/sofia.marques', 'group:default/customer-support'];
const DANIEL = ['user:default/daniel.kim', 'group:default/customer-support'];
const KWAME = ['user:default/kwame.mensah', 'group:default/ml-platform'];
const ELENA = ['user:default/elena.petrova', 'group:default/risk'];
const OF_THE_CATALOG = createPermission({
  name: 'catalog.entity.delete',
  attributes: { action: 'delete' },
});

const GUEST = ['user:development/guest'];

const meets = (decision: PolicyDecision, area?: 'business' | 'risk') =>
  createConditionAuthorizer<ServiceResource, unknown>(
    Object.values(serviceRules),
  )(decision, { ...REFUND_AGENT, ...(area && { area }) });

describe('the sample policy', () => {
  it.each([
    ['the owner of the service', KWAME, { business: true, risk: true }],
    ['the owner of an area', ELENA, { business: false, risk: true }],
    ['the owner of another area', SOFIA, { business: true, risk: false }],
    ['who owns nothing', GRACE, { business: false, risk: false }],
    ['a guest', GUEST, { business: false, risk: false }],
  ])('%s states their own: %s', async (_, claims, expected) => {
    const decision = await decide(assessmentUpdatePermission, ...claims);
    expect({
      business: meets(decision, 'business'),
      risk: meets(decision, 'risk'),
    }).toEqual(expected);
  });

  it.each([
    ['who leads the company', GRACE, true],
    ['who leads the department that owns the business side', SOFIA, true],
    ['who only works there', DANIEL, false],
    ['who builds the service', KWAME, false],
    ['a reviewer', ELENA, false],
    ['a guest', GUEST, false],
  ])('%s decides: %s', async (_, claims, may) => {
    const decision = await decide(decisionRecordPermission, ...claims);
    expect(meets(decision)).toBe(may);
  });

  it.each([
    {
      permission: decisionOverridePermission,
      who: 'head',
      claims: GRACE,
      is: ALLOW,
    },
    {
      permission: decisionOverridePermission,
      who: 'leader',
      claims: SOFIA,
      is: DENY,
    },
    {
      permission: exemptionApprovePermission,
      who: 'reviewer',
      claims: ELENA,
      is: ALLOW,
    },
    {
      permission: exemptionApprovePermission,
      who: 'owner',
      claims: KWAME,
      is: DENY,
    },
    {
      permission: reviewCompletePermission,
      who: 'reviewer',
      claims: ELENA,
      is: ALLOW,
    },
    {
      permission: reviewCompletePermission,
      who: 'head',
      claims: GRACE,
      is: DENY,
    },
    {
      permission: departureReadPermission,
      who: 'head',
      claims: GRACE,
      is: ALLOW,
    },
    {
      permission: departureReadPermission,
      who: 'owner',
      claims: KWAME,
      is: DENY,
    },
    {
      permission: campaignManagePermission,
      who: 'leader',
      claims: SOFIA,
      is: ALLOW,
    },
    {
      permission: campaignManagePermission,
      who: 'owner',
      claims: KWAME,
      is: DENY,
    },
    {
      permission: lossConfirmPermission,
      who: 'owner',
      claims: KWAME,
      is: ALLOW,
    },
    {
      permission: lossConfirmPermission,
      who: 'guest',
      claims: GUEST,
      is: DENY,
    },
    {
      permission: assessmentReadPermission,
      who: 'guest',
      claims: GUEST,
      is: ALLOW,
    },
    { permission: OF_THE_CATALOG, who: 'guest', claims: GUEST, is: ALLOW },
  ])('$permission.name of a $who: $is', async ({ permission, claims, is }) => {
    expect(await decide(permission, ...claims)).toEqual({ result: is });
  });
});
