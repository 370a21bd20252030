import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { en } from './messages/en.ts';

/** A message's name: both languages have every one of them, the compiler sees to it. */
export type MessageId = keyof typeof en;

/** Says a message in the reader's language. */
export type Say = (id: MessageId, values?: Readonly<Record<string, string | number | Date>>) => string;

/** How a component speaks. */
export function useSay(): Say {
  const intl = useIntl();
  return useMemo(
    () => (id, values) => intl.formatMessage({ id }, values === undefined ? undefined : { ...values }),
    [intl],
  );
}

/** The locale that numbers and times are written in. */
export function useLocale(): string {
  return useIntl().locale;
}
