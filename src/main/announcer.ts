import type { Announcements } from '#core/contract.ts';
import type { Topic } from './workspace.ts';

/** So long topics are gathered: many commits of one request make one announcement, and it comes after its reply. */
const GATHER_MS = 20;

/** Turns changes into announcements. `revision` is asked when one is made. */
export const createAnnouncer = (
  revision: () => number,
  send: (announcement: Announcements['changed']) => void,
): ((topic: Topic) => void) => {
  const topics = new Set<Topic>();
  return (topic) => {
    if (topics.size === 0) {
      setTimeout(() => {
        const gathered = [...topics];
        topics.clear();
        send({ topics: gathered, revision: revision() });
      }, GATHER_MS);
    }
    topics.add(topic);
  };
};
