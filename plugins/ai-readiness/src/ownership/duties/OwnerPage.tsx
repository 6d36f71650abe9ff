import { Link } from '@backstage/core-components';
import {
  AREAS,
  AREA_TITLES,
  VERDICT_WORDS,
  type OwnerDuties,
  type Verdict,
} from 'backstage-plugin-ai-readiness-common';
import { isNotFound } from '../../assessment/isNotFound';
import { Answer } from '../lookups/Answer';
import { Choice } from '../lookups/Choice';
import { Empty } from '../lookups/Empty';
import { Filters } from '../lookups/Filters';
import { oneOf } from '../lookups/oneOf';
import { departurePath, OWNERS_PATH } from '../lookups/paths';
import { SubPage } from '../lookups/SubPage';
import { TextFilter } from '../lookups/TextFilter';
import { useFilters } from '../lookups/useFilters';
import { usePageLink } from '../lookups/usePageLink';
import { OwnerName } from '../OwnerName';
import { useOwnerTitle } from '../useOwnerTitle';
import { DutyList } from './DutyList';
import { DUTY_KINDS, DUTY_KIND_WORDS } from './dutyWords';
import { isNobody } from './isNobody';
import { LoadFigures } from './LoadFigures';
import { OwnerHead } from './OwnerHead';
import { useOwnerQuery } from './useOwnerQuery';
import { useOwnerRef } from './useOwnerRef';

const NAMES = ['kind', 'area', 'verdict', 'q'] as const;
const VERDICTS = Object.keys(VERDICT_WORDS) as Verdict[];

/** Everything that one person or group is accountable for. */
export function OwnerPage() {
  const ownerRef = useOwnerRef();
  const title = useOwnerTitle(ownerRef) ?? ownerRef;
  const toPage = usePageLink();
  const list = useFilters(NAMES);
  const { filters, cursor } = list;
  const selection = {
    kind: oneOf(DUTY_KINDS, filters.kind),
    area: oneOf(AREAS, filters.area),
    verdict: oneOf(VERDICTS, filters.verdict),
    q: filters.q,
    cursor,
  };
  const query = useOwnerQuery(ownerRef, selection);
  if (isNotFound(query.error)) return <NobodyKnown ownerRef={ownerRef} />;
  return (
    <SubPage
      title={title}
      heading={<OwnerName entityRef={ownerRef} />}
      action={
        query.data &&
        !isNobody(query.data.owner.liveness) && (
          <Link to={toPage(departurePath(ownerRef)) ?? ''}>
            What if they leave?
          </Link>
        )
      }
    >
      <Answer query={query} of="what this owner is accountable for">
        {(data: OwnerDuties) => (
          <>
            <OwnerHead owner={data.owner} />
            <LoadFigures load={data.load} />
            <Filters
              label="Filter duties"
              narrowed={list.narrowed}
              onReset={list.reset}
            >
              <TextFilter
                label="Service"
                text={filters.q}
                onChange={q => list.set({ q })}
              />
              <Choice
                label="Kind"
                value={selection.kind}
                options={DUTY_KINDS.map(k => [k, DUTY_KIND_WORDS[k]] as const)}
                onChange={kind => list.set({ kind })}
              />
              <Choice
                label="Area"
                value={selection.area}
                options={AREAS.map(area => [area, AREA_TITLES[area]] as const)}
                onChange={area => list.set({ area })}
              />
              <Choice
                label="Verdict"
                value={selection.verdict}
                options={VERDICTS.map(v => [v, VERDICT_WORDS[v]] as const)}
                onChange={verdict => list.set({ verdict })}
              />
            </Filters>
            <DutyList
              data={data}
              narrowed={list.narrowed}
              cursor={cursor}
              onGoTo={list.goTo}
            />
          </>
        )}
      </Answer>
    </SubPage>
  );
}

function NobodyKnown(props: { ownerRef: string }) {
  const { ownerRef } = props;
  const toPage = usePageLink();
  return (
    <SubPage title="Unknown owner">
      <Empty title="Nobody by this name">
        <p>
          <code>{ownerRef}</code> is neither in the catalog nor named as an
          owner anywhere. It may have been renamed or have left.
        </p>
        <Link to={toPage(OWNERS_PATH) ?? ''}>Find a person or a group</Link>
      </Empty>
    </SubPage>
  );
}
