import { useTranslation } from 'react-i18next';
import type { ChannelAdvice } from '#core/guide/advice.ts';
import { useLanguage } from '../../use-format.ts';

/** How a way is called: by the catalogue, else by its kind. */
export const useWayName = (): ((way: ChannelAdvice) => string) => {
  const { t } = useTranslation('guide');
  const language = useLanguage();
  return ({ channel, kind }) => channel?.names[language] ?? t(`usual.${kind}`);
};
