import { useTranslation } from 'react-i18next';
import { type ChannelAdvice, USUAL_KINDS } from '#core/guide/advice.ts';
import { useLanguage } from '../../use-format.ts';

/** How a way is called: by the catalogue, else by its kind. */
export const useWayName = (): ((way: ChannelAdvice) => string) => {
  const { t } = useTranslation('guide');
  const language = useLanguage();
  return ({ channel, kind }) => {
    if (channel !== null) return channel.names[language];
    const usual = USUAL_KINDS.find((one) => one === kind);
    return usual === undefined ? '' : t(`usual.${usual}`);
  };
};
