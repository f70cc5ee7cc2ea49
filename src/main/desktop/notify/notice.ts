import type { Answer, Way } from '#core/model/journal.ts';

/** What is to be shown: plain text, whatever a person typed into a label. */
export interface Notice {
  readonly title: string;
  /** Lines are divided by `\n`. */
  readonly body: string;
  /** Stays until it is seen to, where the system can do that. */
  readonly urgent: boolean;
  /** What a click does; null for a notice that leads nowhere. */
  readonly onClick: (() => void) | null;
  /** Buttons, where the system has them; never the only way to what they do. */
  readonly actions: readonly NoticeAction[];
  /** Whether it is still news. What a person has dealt with is to leave the screen, where that can be done. */
  readonly holds: () => boolean;
}

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

/** `delivered`: the system took it. `failed`: it did not. `unknown`: handed over, and no answer came. */
export interface WayReply {
  readonly answer: Answer;
  /** For people who look into it: an error's name or an exit code. */
  readonly detail: string;
}

/** What the program that shows notifications on Linux can do. */
export interface NotificationServer {
  /** `silent`: it is there and does not answer. */
  readonly state: 'answering' | 'absent' | 'silent' | 'unasked';
  readonly clicks: boolean;
  readonly readsMarkup: boolean;
}

/** One way to show a notice. */
export interface NotificationWay {
  readonly way: Exclude<Way, 'window'>;
  /** Whether a click on what it shows comes back to us on this system. */
  readonly clicks: boolean;
  readonly send: (notice: Notice, server: NotificationServer) => Promise<WayReply>;
  /** Takes what does not hold any more off the screen. */
  readonly sweep: () => void;
}
