/** What the Reminders page shows. Owned by the reminders topic; grow it there. */
export interface RemindersView {
  readonly nextLookAt: string | null;
}
