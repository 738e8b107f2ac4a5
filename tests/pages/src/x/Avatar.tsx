import { hook } from './flags';

export function Avatar({ person }: { person: { name: string; handle: string } }) {
  return (
    <div
      className="avatar"
      data-who={person.name[0]}
      data-testid={hook(`UserAvatar-Container-${person.handle}`)}
    >
      {person.name[0]}
    </div>
  );
}
