import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import {
  AREA_TITLES,
  isGap,
  type ItemReview,
} from 'backstage-plugin-ai-readiness-common';
import { useState } from 'react';
import { GapRemedy } from '../../ownership/GapRemedy';
import { LIVENESS_LOOK } from '../../ownership/livenessLook';
import { OwnerName } from '../../ownership/OwnerName';
import { OwnerPicker } from '../../ownership/OwnerPicker';
import { OwnerSourceText } from '../../ownership/OwnerSourceText';
import { Mark } from '../../presentation/Mark';
import { ownerChange } from '../itemChanges';
import { useReview } from '../ReviewContext';
import { SaveState } from '../SaveState';
import { useReadOnlyReason } from '../useReadOnlyReason';

/** Who answers for the item: its area's owner, or one of its own. */
export function ItemOwner(props: { item: ItemReview }) {
  const { item } = props;
  const { review, writer } = useReview();
  const readOnly = useReadOnlyReason(item.area);
  const [naming, setNaming] = useState(false);
  const { words, ...look } = LIVENESS_LOOK[item.ownerLiveness];
  const area = review.ownership.areas.find(({ area: id }) => id === item.area);
  const name = (ref?: string) => writer.enqueue(ownerChange(item, ref));
  return (
    <>
      <Typography component="div">
        {item.owners.map(({ ref }) => (
          <div key={ref}>
            <OwnerName entityRef={ref} link />
          </div>
        ))}
        <Mark {...look}>{words}</Mark>
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {item.namedOwner ? (
          `Named for this item alone. Its area is ${AREA_TITLES[item.area]}.`
        ) : (
          <>
            Owner of the area {AREA_TITLES[item.area]}
            {area?.source && (
              <>
                , from{' '}
                <OwnerSourceText
                  source={area.source}
                  serviceRef={review.service.entityRef}
                />
              </>
            )}
          </>
        )}
      </Typography>
      {area?.remedy && !item.namedOwner && isGap(item.ownerLiveness) && (
        <GapRemedy
          remedy={area.remedy}
          area={AREA_TITLES[item.area]}
          folded={false}
        />
      )}
      {(naming || item.namedOwner) && (
        <OwnerPicker
          label="Owner of this item"
          value={item.namedOwner}
          disabled={Boolean(readOnly)}
          onChange={name}
        />
      )}
      {!naming && !item.namedOwner && !item.computed && (
        <Button
          size="small"
          disabled={Boolean(readOnly)}
          onClick={() => setNaming(true)}
        >
          Name another owner for this item
        </Button>
      )}
      {item.namedOwner && (
        <Button
          size="small"
          disabled={Boolean(readOnly)}
          onClick={() => {
            name(undefined);
            setNaming(false);
          }}
        >
          Return it to the area’s owner
        </Button>
      )}
      <SaveState keyPrefix={`${item.id}/owner`} />
    </>
  );
}
