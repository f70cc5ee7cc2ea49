import { Button } from '@mantine/core';
import { IconBellRinging } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RemindersView } from '#core/reminders/view.ts';
import { PageHead } from '../../parts/PageHead.tsx';
import { useFormat } from '../../use-format.ts';
import { sendTest } from './changes.ts';
import { useDesk } from './desk.ts';
import { PauseMenu } from './PauseMenu.tsx';
import { TestNote } from './TestNote.tsx';

const useNext = ({ audit, upcoming }: RemindersView): string => {
  const { t } = useTranslation('reminders');
  const format = useFormat();
  const [next] = upcoming;
  if (audit.pausedUntil !== null) return t('next-paused');
  return next === undefined ? t('next-none') : t('next', { when: format.instant(next.at), label: next.label });
};

/** The next reminder, a pause, and a test whose answer stands beneath until it is hidden. */
export const RemindersHead = ({ view }: { readonly view: RemindersView }): ReactElement => {
  const { t } = useTranslation('reminders');
  const { act } = useDesk();
  const next = useNext(view);
  const [sending, setSending] = useState(false);
  const [isTestShown, setTestShown] = useState(false);
  const send = async (): Promise<void> => {
    setSending(true);
    setTestShown(await act(sendTest, t('test.said')));
    setSending(false);
  };
  const { test } = view.audit;
  return (
    <>
      <PageHead title={t('title')} detail={next}>
        <PauseMenu isPaused={view.audit.pausedUntil !== null} />
        <Button
          leftSection={<IconBellRinging size={16} stroke={1.75} aria-hidden="true" />}
          loading={sending}
          onClick={() => void send()}
        >
          {t('test.send')}
        </Button>
      </PageHead>
      {isTestShown && test !== null ? <TestNote test={test} onHide={() => setTestShown(false)} /> : null}
    </>
  );
};
