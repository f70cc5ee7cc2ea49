import './tokens.css';
import './base.css';
import '@mantine/core/styles.layer.css';
import './mantine.css';
import './text.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startWords } from './i18n/start-words.ts';
import { refreshCards, refreshCarriers, refreshReminders, stayLive, takeAppState } from './live-state.ts';
import { Root } from './Root.tsx';

const start = async (): Promise<void> => {
  const [app] = await Promise.all([window.app.appState(), startWords(window.app.startLanguage), refreshCards()]);
  takeAppState(app);
  stayLive();
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <Root />
    </StrictMode>,
  );
  // After the first paint: nothing on the first screen waits for these.
  requestAnimationFrame(() => {
    void refreshReminders();
    void refreshCarriers();
    // The page that is opened next by most; it costs nothing before the first paint and no wait later.
    void import('./features/cards/CardsPage.tsx');
  });
};

void start();
