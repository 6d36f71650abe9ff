import type { Owner } from 'backstage-plugin-ai-readiness-common';
import { SafeLink } from '../presentation/SafeLink';

/** How the catalog says that an owner can be reached. */
export function OwnerContact(props: {
  contact: NonNullable<Owner['contact']>;
}) {
  const { email, links } = props.contact;
  const ways = [
    ...(email ? [{ url: `mailto:${email}`, title: email }] : []),
    ...links,
  ];
  if (!ways.length) return null;
  return (
    <div>
      {ways.map(({ url, title }, index) => (
        <span key={url}>
          {index > 0 && ' · '}
          <span style={{ display: 'inline-block' }}>
            <SafeLink to={url}>{title || url}</SafeLink>
          </span>
        </span>
      ))}
    </div>
  );
}
