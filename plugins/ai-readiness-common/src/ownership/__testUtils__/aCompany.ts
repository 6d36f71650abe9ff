import type { Directory } from '../types';

/**
 * A directory of any size: each user in two groups, nine in a hundred of them
 * gone; groups nested ten to a parent, and some of them in circles.
 */
export function aCompany(size: { groups: number; users: number }): Directory {
  const user = (index: number) => `user:default/person-${index}`;
  const group = (index: number) => `group:default/team-${index}`;
  const members = Array.from({ length: size.groups }, (): string[] => []);
  const children = Array.from({ length: size.groups }, (): string[] => []);
  const users = new Set<string>();
  for (let index = 0; index < size.users; index++) {
    if (index % 100 >= 9) users.add(user(index));
    members[index % size.groups].push(user(index));
    members[(index * 7 + 3) % size.groups].push(user(index));
  }
  for (let index = 1; index < size.groups; index++) {
    children[Math.floor(index / 10)].push(group(index));
    if (index % 500 === 0) children[index].push(group(0));
  }
  return {
    users,
    groups: new Map(
      members.map((all, index) => [
        group(index),
        { members: all, children: children[index] },
      ]),
    ),
    judgeable: true,
  };
}
