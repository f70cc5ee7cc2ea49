/** What the oracle says is due. Days and instants are counted since 1970. */

export interface Due {
  readonly key: string;
  readonly dueAt: number;
  /** The end of the last day on which hearing it helps. */
  readonly helpsUntil: number;
}

/** What is due of one matter, oldest first: only the last should be told. */
export interface Matter {
  /** A hard stop that comes to bind is the same matter as before. */
  readonly name: string;
  readonly due: readonly Due[];
  /** No use after this. */
  readonly usefulUntil: number;
  /** "Ignore for this deadline" silences it. */
  readonly ignorable: boolean;
  /** Of these the page lists what was passed over. */
  readonly listed: boolean;
  readonly deadlineOn: string | null;
}
