import { addDays, addYears } from 'backstage-plugin-ai-readiness-common';
import { exampleCatalog } from './exampleCatalog';
import { policyFeatures } from './policyFeatures';
import {
  CONDITIONAL,
  EVIDENCE,
  GO,
  OMAR,
  ReviewDoor,
  TODAY,
} from './reviewDoor';

jest.setTimeout(120_000);

const door = new ReviewDoor();
const { readReview, send, assess } = door;

beforeEach(() => door.open());
afterEach(() => door.backend.stop());

describe('the bounds of what is recorded', () => {
  it('takes a launch within a year', async () => {
    await assess();
    const far = addDays(addYears(TODAY, 1), 1);
    const refused = await send('decisions', { ...GO, launchOn: far });
    expect([refused.status, refused.body.error.message]).toEqual([
      400,
      expect.stringContaining(`launchOn: ${far} is too far from today`),
    ]);
    const never = await send('decisions', { ...GO, launchOn: '9999-12-20' });
    expect(never.status).toBe(400);
    expect((await readReview()).decision).toBeUndefined();
  });

  it('closes a condition only with evidence that has been collected', async () => {
    await assess(['feedback-channel']);
    const { body } = await send('decisions', CONDITIONAL);
    const path = `conditions/${body.conditions[0].id}/close`;
    const evidence = { ...EVIDENCE, collectedOn: '2099-01-01' };
    const refused = await send(path, { evidence });
    expect([refused.status, refused.body.error.message]).toEqual([
      400,
      expect.stringContaining('collectedOn: 2099-01-01 has not come yet'),
    ]);
  });

  it('schedules no review of what a review has retired', async () => {
    await assess();
    const { body: review } = await send('decisions', GO);
    const [first, second] = review.reviews;
    const retire = { outcome: 'retire', note: 'Nobody uses it' };
    const { body } = await send(`reviews/${first.id}/complete`, retire);
    expect(body.reviews.map(({ id }: { id: string }) => id)).toEqual([
      first.id,
    ]);
    expect(body.standing.standing).toBe('no-go');
    const confirm = { outcome: 'confirm', note: 'x' };
    for (const { id } of [second, review.reviews[2]]) {
      await send(`reviews/${id}/complete`, confirm);
    }
    const { reviews } = await readReview();
    expect(reviews.every(({ completed }) => completed)).toBe(true);
    expect(reviews).toHaveLength(3);
  });
});

describe('duties that have to be separated', () => {
  const NO_GO = {
    verdict: 'no-go',
    rationale: 'Not yet.',
    stricterBecause: 'Too much is not known',
  };
  const permission = { enabled: true };
  const aiReadiness = {
    checklist: { policy: { separationOfDuties: 'enforce' } },
  };
  const features = policyFeatures({ says: () => undefined });
  const saying = (message: string) => expect.stringContaining(message);

  it('are judged by the groups of the sign-in too', async () => {
    await door.open({ config: { permission, aiReadiness }, features });
    // The catalog does not know yet that Jane is in the group.
    door.backend.catalog.replace(swapped({ claims: 'omar' }));
    const { status, body } = await send('decisions', NO_GO);
    expect([status, body.error.message]).toEqual([
      403,
      saying('user:default/jane is in group:default/claims'),
    ]);
  });

  it('keep who owns a condition, by their sign-in, from extending it', async () => {
    await door.open({ config: { permission }, features });
    door.backend.catalog.replace(swapped({ data: 'jane' }));
    await assess(['feedback-channel']);
    const { body: review } = await send('decisions', CONDITIONAL);
    const path = `conditions/${review.conditions[0].id}/extend`;
    const later = { deadline: addDays(TODAY, 60), reason: 'A vendor is late' };
    const { status, body } = await send(path, later, { as: OMAR });
    expect([status, body.error.message]).toEqual([
      403,
      saying('group:default/data owns this condition'),
    ]);
  });

  it('can not be judged while the catalog holds no users', async () => {
    await door.open({ config: { aiReadiness } });
    const users = ({ kind }: { kind: string }) => kind === 'User';
    door.backend.catalog.replace(exampleCatalog().filter(each => !users(each)));
    const { status, body } = await send('decisions', NO_GO, { as: OMAR });
    expect([status, body.error.message]).toEqual([
      503,
      saying('the catalog holds no users'),
    ]);
    expect((await readReview()).decision).toBeUndefined();
  });
});

/** The company, with somebody else in these groups. */
function swapped(members: Record<string, string>) {
  return exampleCatalog().map(each => {
    const { name } = each.metadata;
    const isOther = each.kind === 'Group' && name in members;
    const targetRef = `user:default/${members[name]}`;
    return isOther
      ? { ...each, relations: [{ type: 'hasMember', targetRef }] }
      : each;
  });
}
