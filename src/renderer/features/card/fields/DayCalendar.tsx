import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/ms';
import 'dayjs/locale/zh-cn';
import { ActionIcon, Popover } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type LocalDate, parseLocalDate } from '#core/local-date.ts';
import { formatDayFull } from '../../../format-day.ts';
import { KEEPS_FOCUS } from '../../../theme.ts';
import { useLanguage } from '../../../use-format.ts';
import type { DayLimits } from './day-typing.ts';
import styles from './fields.module.css';

interface DayCalendarProps {
  readonly label: string;
  readonly value: LocalDate | null;
  readonly limits: DayLimits;
  readonly onPick: (day: LocalDate) => void;
}

const LOCALES = { en: 'en', ms: 'ms', 'zh-CN': 'zh-cn' } as const;

/** The calendar behind a date field's button. */
export const DayCalendar = ({ label, value, limits, onPick }: DayCalendarProps): ReactElement => {
  const { t } = useTranslation('record');
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const pick = (picked: string | null): void => {
    const day = picked === null ? null : parseLocalDate(picked);
    if (day === null) return;
    onPick(day);
    setOpen(false);
  };
  return (
    <Popover opened={open} onChange={setOpen} trapFocus returnFocus {...KEEPS_FOCUS} position="bottom-end" withinPortal>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={26}
          aria-label={t('day.open', { label })}
          onClick={() => setOpen((was) => !was)}
        >
          <IconCalendar size={14} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p={8} aria-label={label}>
        <DatePicker
          value={value}
          onChange={pick}
          defaultDate={value ?? limits.today}
          minDate={limits.earliest}
          maxDate={limits.latest}
          locale={LOCALES[language]}
          size="sm"
          // Days of the months beside it are pale beyond reading, and picked by mistake.
          hideOutsideDates
          // Red means that a number is about to be lost, not that it is Sunday.
          weekendDays={[]}
          getDayAriaLabel={(date) => {
            const day = parseLocalDate(date);
            return day === null ? date : formatDayFull(day, language);
          }}
          // The day where the carrier is, which may not be that of this computer.
          getDayProps={(date) => (date === limits.today ? { className: styles['today'] ?? '' } : {})}
          monthLabelFormat={language === 'zh-CN' ? 'YYYY年M月' : 'MMMM YYYY'}
          yearLabelFormat={language === 'zh-CN' ? 'YYYY年' : 'YYYY'}
          ariaLabels={{ previousMonth: t('day.previousMonth'), nextMonth: t('day.nextMonth') }}
        />
      </Popover.Dropdown>
    </Popover>
  );
};
