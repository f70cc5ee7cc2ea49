import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '#core/local-date.ts';
import type { CardSummary } from '#core/views/card-summary.ts';
import { lineName } from '../../parts/line-name.ts';
import { useFormat } from '../../use-format.ts';

/** The dates of the bars as a table, for those who do not see the picture. */
export const RunwayTable = ({
  cards,
  caption,
}: {
  readonly cards: readonly CardSummary[];
  readonly caption: string;
}): ReactElement => {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const cell = (day: LocalDate | null, estimate: boolean, without: string): string =>
    day === null ? without : estimate ? t('runway.estimate', { text: format.day(day) }) : format.day(day);
  return (
    <div className="visually-hidden">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('runway.card')}</th>
            <th scope="col">{t('runway.carrier')}</th>
            <th scope="col">{t('runway.column-active')}</th>
            <th scope="col">{t('runway.column-receives')}</th>
            <th scope="col">{t('runway.column-lost')}</th>
          </tr>
        </thead>
        <tbody>
          {cards.map((card) => {
            const without = card.afterDeadlineUnknown ? t('runway.unknown') : t('runway.none');
            const later = card.certainty.lostOn === 'estimate';
            return (
              <tr key={card.id}>
                <th scope="row">{card.label}</th>
                <td>{lineName(card, format.language)}</td>
                <td>{cell(card.activeUntil, card.certainty.activeUntil === 'estimate', t('runway.no-date'))}</td>
                <td>{cell(card.receiveUntil, later, without)}</td>
                <td>{cell(card.lostOn, later, without)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
