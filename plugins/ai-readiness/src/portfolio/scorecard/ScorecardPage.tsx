import { lazy, Suspense } from 'react';
import { StartCampaign } from '../../campaign/StartCampaign';
import { SubPage } from '../../ownership/lookups/SubPage';
import { useFocusOnRow } from '../../presentation/useFocusOnRow';
import { Totals } from '../totals/Totals';
import { ColumnsButton } from './ColumnsButton';
import { ExportMenu } from './export/ExportMenu';
import { ScorecardFilterBar } from './filters/ScorecardFilterBar';
import { ScorecardAnswer } from './ScorecardAnswer';
import { filterOf, viewAddress } from './state/scorecardAddress';
import { useScorecardState } from './state/useScorecardState';
import { ROW_REF } from './table/ScorecardRow';
import { useColumns } from './table/useColumns';
import { useServices } from './useServices';
import { SavedViews } from './views/SavedViews';

const PreviewDrawer = lazy(async () => {
  const loaded = await import('./preview/PreviewDrawer');
  return { default: loaded.PreviewDrawer };
});

/** Every AI service that one may see: how it stands, and what to do next. */
export function ScorecardPage() {
  const scorecard = useScorecardState();
  const { state, setFilters, clearFilters, closePreview } = scorecard;
  const { filters, sort, order, preview } = state;
  const { columns, settled, ...choice } = useColumns(state.columns);
  const query = useServices(state);
  useFocusOnRow(ROW_REF, preview);
  const services = query.data?.services;
  const previewed = services?.find(({ entityRef }) => entityRef === preview);
  return (
    <SubPage
      title="Scorecard"
      about="Every AI service that you may see, what needs attention first."
      action={
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 4 }}>
          <SavedViews address={viewAddress(state)} onShow={scorecard.show} />
          <ColumnsButton {...choice} onChange={scorecard.setColumns} />
          <StartCampaign filters={filters} />
          <ExportMenu
            query={{ ...filterOf(filters), sort, ...(order && { order }) }}
          />
        </div>
      }
    >
      {(query.data || !query.error) && <Totals totals={query.data?.totals} />}
      <ScorecardFilterBar
        filters={filters}
        facets={query.data?.facets}
        onChange={setFilters}
        onClear={clearFilters}
      />
      <ScorecardAnswer
        query={query}
        scorecard={scorecard}
        columns={settled ? columns : undefined}
      />
      {preview && (
        <Suspense fallback={<></>}>
          <PreviewDrawer
            entityRef={preview}
            title={previewed?.title}
            onClose={closePreview}
          />
        </Suspense>
      )}
    </SubPage>
  );
}
