import { appStore } from '../../app-state.ts';
import { refreshCards, refreshReminders, takeAppState } from '../../live-state.ts';

/** Swaps to the sample cards or back to one's own, and starts at the overview again. */
export const showSample = async (on: boolean): Promise<void> => {
  const app = await window.app.showSample(on);
  await Promise.all([refreshCards(), refreshReminders()]);
  takeAppState(app);
  appStore.setState({ place: { page: 'overview' }, past: [], dialog: null, toast: null });
};
