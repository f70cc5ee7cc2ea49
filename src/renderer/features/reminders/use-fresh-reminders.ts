import { useEffect } from 'react';
import { useApp } from '../../app-state.ts';
import { refreshReminders } from '../../live-state.ts';

/**
 * Keeps the page true while it is open: what the system says of tray, notifiers and login is asked anew when it is
 * shown and when the window is come back to, and the next look once it is over.
 */
export const useFreshReminders = (): void => {
  const overdue = useApp(({ reminders, nowMs }) => {
    const next = reminders?.audit.nextLookAt ?? null;
    // The tick itself, so that each further one asks again until the look has been.
    return next !== null && Date.parse(next) < nowMs ? nowMs : 0;
  });
  useEffect(() => {
    if (overdue > 0) void refreshReminders();
  }, [overdue]);
  useEffect(() => {
    const ask = (): void => void refreshReminders();
    ask();
    window.addEventListener('focus', ask);
    return () => window.removeEventListener('focus', ask);
  }, []);
};
