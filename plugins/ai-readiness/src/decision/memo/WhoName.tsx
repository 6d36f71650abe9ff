import { OwnerName } from '../../ownership/OwnerName';

/** The name that people know, and the ref that stays the same. */
export function WhoName(props: { of: string }) {
  const { of } = props;
  return (
    <>
      <OwnerName entityRef={of} /> ({of})
    </>
  );
}
