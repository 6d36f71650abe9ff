import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InMemoryAiReadinessApi } from '../__testUtils__/InMemoryAiReadinessApi';
import { renderReview } from '../__testUtils__/renderReview';

function row(area: string) {
  return screen.getByRole('row', { name: new RegExp(`^${area}`) });
}

describe('OwnersByArea', () => {
  it('says who owns each area, how they are reached and where it is written', async () => {
    await renderReview();
    expect(row('Business')).toHaveTextContent(
      /claims.*claims@example\.com.*live.*ai-readiness\.io\/business-owner on system.*\(inherited\)/,
    );
    expect(row('Risk')).toHaveTextContent(
      /jane.*live.*Owners of the data it depends on:.*claims-db/,
    );
  });

  it('shows for a gap since when, and what closes it', async () => {
    await renderReview();
    expect(row('Data')).toHaveTextContent(
      /the group has no members.*gap for 12 days/,
    );
    const remedy = within(
      screen.getByRole('group', { name: 'How to close the Data gap' }),
    );
    expect(remedy.getByText(/ai-readiness.io\/data-owner: /)).toBeVisible();
    expect(remedy.getByRole('button', { name: 'Copy snippet' })).toBeVisible();
    expect(remedy.getByRole('link', { name: /Edit the file/ })).toHaveAttribute(
      'href',
      'https://example.com/edit/catalog-info.yaml',
    );
  });

  it('shows a name that is no ref as it was written', async () => {
    await renderReview();
    expect(row('Platform')).toHaveTextContent(
      /To Be Decided.*is not an entity ref.*the name is a placeholder/,
    );
  });

  it('looks at the catalog again when somebody wants to know', async () => {
    const api = new InMemoryAiReadinessApi();
    await renderReview({ api });
    const missing = api.review.ownership.areas.map(area => ({
      area: area.area,
      liveness: 'missing' as const,
      owners: [],
    }));
    api.review = {
      ...api.review,
      ownership: { ...api.review.ownership, areas: missing },
    };
    await userEvent.click(screen.getByRole('button', { name: 'Check now' }));
    expect(await screen.findAllByText('nobody is named')).not.toHaveLength(0);
    expect(row('Business')).toHaveTextContent('nobody is named');
  });

  it('says that liveness is held while the directory has lost too many', async () => {
    const api = new InMemoryAiReadinessApi();
    const { ownership } = api.review;
    api.review = { ...api.review, ownership: { ...ownership, state: 'held' } };
    await renderReview({ api });
    expect(
      screen.getByText(/Many owners are gone from the catalog at once/),
    ).toBeVisible();
  });
});
