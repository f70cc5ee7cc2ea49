import './tokens.css';
import './base.css';
import '@mantine/core/styles.layer.css';
import './mantine.css';
import './text.css';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { appStore } from './app-state.ts';
import { startWords } from './i18n/start-words.ts';
import { refreshCards, refreshCarriers, refreshReminders, stayLive, takeAppState } from './live-state.ts';
import { framePainted } from './picture/frame-painted.ts';
import { keepPictures } from './picture/keep-picture.ts';
import { picturePainted } from './picture/last-picture.ts';
import { Root } from './Root.tsx';

/** What the first picture does without. */
const afterPaint = (): void => {
  // Also for whoever measures starts: from here on the window answers.
  performance.mark('stands');
  void window.app.stands();
  startTransition(() => appStore.setState({ painted: true }));
  void refreshReminders();
  void refreshCarriers();
  // The page that is opened next by most; it costs nothing before the first paint and no wait later.
  void import('./features/cards/CardsPage.tsx');
  keepPictures();
};

const start = async (): Promise<void> => {
  const answers = Promise.all([window.app.appState(), startWords(window.app.startLanguage), refreshCards()]);
  // The first answers were on their way before this code was: what has changed since must be heard.
  stayLive(answers);
  const [app] = await answers;
  await picturePainted();
  takeAppState(app);
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <Root />
    </StrictMode>,
  );
  await framePainted();
  afterPaint();
};

void start();
