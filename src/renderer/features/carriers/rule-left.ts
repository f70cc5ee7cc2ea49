import type { Rule } from '#core/model/rule.ts';
import { appStore, useApp } from '../../app-state.ts';

/** A newer rule that the person looked at and left: it is not put before them again until it changes. */

const topicOf = (cardId: string): string => `rule-left:${cardId}`;

/** A short mark of a rule; two rules of one mark are as good as never met. */
const markOf = (rule: Rule): string => {
  const text = JSON.stringify(rule);
  let [first, second] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at += 1) {
    first = Math.imul(first ^ text.charCodeAt(at), 0x01000193);
    second = Math.imul(second ^ text.charCodeAt(at), 0x85ebca6b);
  }
  return `${(first >>> 0).toString(16)}${(second >>> 0).toString(16)}`;
};

/** Whether this rule was left for this card. */
export const useRuleLeft = (cardId: string, rule: Rule | null): boolean =>
  useApp(({ app }) => rule !== null && app.settings.remembered[topicOf(cardId)] === markOf(rule));

/** Leaves a newer rule, or (null) takes it up again. */
export const leaveRule = (cardId: string, rule: Rule | null): void => {
  const [topic, value] = [topicOf(cardId), rule === null ? '' : markOf(rule)];
  appStore.setState(({ started }) =>
    started === null
      ? {}
      : {
          started: {
            ...started,
            settings: { ...started.settings, remembered: { ...started.settings.remembered, [topic]: value } },
          },
        },
  );
  void window.app.remember(topic, value);
};
