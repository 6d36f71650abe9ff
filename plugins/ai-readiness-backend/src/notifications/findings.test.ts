import type {
  Decision,
  KeptCondition,
  KeptDrift,
  KeptReview,
  NoticeKind,
} from 'backstage-plugin-ai-readiness-common';
import {
  campaignFinding,
  conditionFinding,
  decisionFinding,
  driftFinding,
  gapFinding,
  reviewFinding,
} from './findings';
import { ServiceOwners } from './ServiceOwners';

const TODAY = '2026-03-10';
const on = {
  id: 's-1',
  entityRef: 'component:default/claims-triage',
  title: 'Claims triage',
  owner: 'group:default/builders',
};
const item = { id: 'fallback', number: '3.4' };
const owners = ServiceOwners.of(
  [
    { serviceId: 's-1', area: 'business', ref: 'group:default/claims' },
    { serviceId: 's-1', area: 'platform', ref: 'group:default/platform' },
    {
      serviceId: 's-1',
      area: 'data',
      itemId: 'data-owners',
      ref: 'user:default/li',
    },
    { serviceId: 's-1', area: 'data', ref: 'group:default/data' },
    { serviceId: 's-2', area: 'platform', ref: 'group:default/others' },
  ],
  itemId => (itemId === 'fallback' ? 'platform' : 'data'),
);

const condition = (deadline: string): KeptCondition => ({
  id: 'c-1',
  decisionId: 'd-1',
  item,
  title: 'Fallback',
  kind: 'closure',
  plan: 'Rehearse it',
  owner: 'user:default/jane',
  accountable: 'user:default/omar',
  deadline,
  extensions: [],
});

const review = (dueOn: string, kind: KeptReview['kind']): KeptReview => ({
  id: 'r-1',
  kind,
  ...(kind === 're-review' && { trigger: 'model' }),
  dueOn,
  items: [{ id: 'data-owners', number: '2.1' }, item],
  openedAt: '2026-03-01T00:00:00.000Z',
  openedBy: 'user:default/grace',
});

describe('who is told what', () => {
  it('a gap: the owner of the service, once for each time that it opens', () => {
    const since = '2026-03-08T10:00:00.000Z';
    const numberOf = () => '2.1';
    expect(gapFinding({ on, area: 'risk', since }, numberOf)).toMatchObject({
      notice: { kind: 'gap', area: 'risk' },
      subject: 's-1:risk:',
      period: since,
      concerns: ['group:default/builders'],
    });
    expect(
      gapFinding({ on, area: 'data', itemId: 'data-owners', since }, numberOf),
    ).toMatchObject({
      notice: { item: { id: 'data-owners', number: '2.1' } },
      subject: 's-1:data:data-owners',
    });
    const { owner: _, ...ownerless } = on;
    expect(
      gapFinding({ on: ownerless, area: 'risk', since }, numberOf).concerns,
    ).toEqual([]);
  });

  it.each([
    ['in a week', '2026-03-17', 'condition-due', '2026-03-17', false],
    ['today', '2026-03-10', 'condition-due', '2026-03-10', false],
    ['yesterday', '2026-03-09', 'condition-overdue', '2026-03-09 week 1', true],
    [
      'a week ago',
      '2026-03-03',
      'condition-overdue',
      '2026-03-03 week 1',
      true,
    ],
    [
      'eight days ago',
      '2026-03-02',
      'condition-overdue',
      '2026-03-02 week 2',
      true,
    ],
  ])('a condition due %s', (_, deadline, kind, period, late) => {
    expect(
      conditionFinding({ on, entry: condition(deadline) }, TODAY),
    ).toMatchObject({
      serviceId: 's-1',
      notice: { kind, item, deadline },
      subject: 'c-1',
      period,
      concerns: ['user:default/jane', ...(late ? ['user:default/omar'] : [])],
    });
  });

  it.each([
    ['in a week', '2026-03-17', '2026-03-17'],
    ['today', '2026-03-10', '2026-03-10'],
    ['eight days ago', '2026-03-02', '2026-03-02 week 2'],
  ])('an item of a campaign due %s: who answers for it', (_, dueOn, period) => {
    const campaign = { id: 'k-1', title: 'Fallbacks by spring', dueOn };
    const numberOf = () => '3.4';
    const task = { on, campaign, itemId: 'fallback' };
    expect(campaignFinding(task, owners, numberOf, TODAY)).toMatchObject({
      serviceId: 's-1',
      notice: {
        kind: 'campaign-due',
        item,
        campaign: 'Fallbacks by spring',
        dueOn,
      },
      subject: 'k-1:s-1:fallback',
      period,
      concerns: ['group:default/platform'],
    });
    const nobodys = { ...task, on: { ...on, id: 's-3' } };
    expect(campaignFinding(nobodys, owners, numberOf, TODAY).concerns).toEqual([
      'group:default/builders',
    ]);
  });

  it('a review after launch: the owners of the service and of its business', () => {
    const entry = review('2026-03-12', 'scheduled');
    expect(
      reviewFinding({ on, entry, launchOn: '2026-02-10' }, owners, TODAY),
    ).toMatchObject({
      notice: { kind: 'review-due', review: '30-day review' },
      period: '2026-03-12',
      concerns: ['group:default/builders', 'group:default/claims'],
    });
  });

  it('a re-review: the owners of the service and of the items affected', () => {
    const entry = review('2026-03-01', 're-review');
    expect(reviewFinding({ on, entry }, owners, TODAY)).toMatchObject({
      notice: { kind: 'review-overdue', review: 'Re-review (model changed)' },
      period: '2026-03-01 week 2',
      concerns: [
        'group:default/builders',
        'user:default/li',
        'group:default/platform',
      ],
    });
  });

  it('a decision: everybody who has a part in it, but for who decided', () => {
    const entry = {
      id: 'd-1',
      verdict: 'conditional-go',
      decidedBy: 'user:default/grace',
      conditions: [condition('2026-04-01')],
      acceptedRisks: [{ risk: 'Cases wait', accountable: 'user:default/mia' }],
    } as Partial<Decision> as Decision;
    expect(
      decisionFinding({ on, entry }, owners, ref => ref.slice(13)),
    ).toMatchObject({
      notice: { kind: 'decision', verdict: 'conditional-go', by: 'grace' },
      subject: 'd-1',
      concerns: [
        'group:default/builders',
        'group:default/claims',
        'group:default/platform',
        'group:default/data',
        'user:default/jane',
        'user:default/omar',
        'user:default/mia',
      ],
      except: 'user:default/grace',
    });
  });

  describe('drift', () => {
    const all = new Set<NoticeKind>(['drift', 'gap', 'condition-overdue']);
    const drift = (part: Partial<KeptDrift>): KeptDrift => ({
      id: 'f-1',
      decisionId: 'd-1',
      code: 'evidence-expired',
      subject: 'item:fallback',
      items: [item],
      since: '2026-03-09T00:00:00.000Z',
      values: {},
      ...part,
    });

    it('the owners of the service and of what is otherwise', () => {
      expect(driftFinding({ on, entry: drift({}) }, owners, all)).toMatchObject(
        {
          notice: { kind: 'drift', drift: { code: 'evidence-expired' } },
          subject: 'f-1',
          concerns: ['group:default/builders', 'group:default/platform'],
        },
      );
      const ofArea = drift({ area: 'business', items: [] });
      expect(
        driftFinding({ on, entry: ofArea }, owners, all)?.concerns,
      ).toEqual(['group:default/builders', 'group:default/claims']);
    });

    it('is not told twice where another kind tells of it', () => {
      const gone = { on, entry: drift({ code: 'owner-gone' }) };
      expect(driftFinding(gone, owners, all)).toBeUndefined();
      const alone = new Set<NoticeKind>(['drift']);
      expect(driftFinding(gone, owners, alone)).toBeDefined();
    });
  });
});
