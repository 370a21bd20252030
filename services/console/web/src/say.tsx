import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { IntlShape } from 'react-intl';
import type { en } from './messages/en.ts';

/** A message's name: both languages have every one of them, the compiler sees to it. */
export type MessageId = keyof typeof en;

/** Says a message in the reader's language. */
export type Say = (id: MessageId, values?: Readonly<Record<string, string | number | Date>>) => string;

/** How a component speaks. */
export function useSay(): Say {
  const intl = useIntl();
  return useMemo(() => sayWith(intl), [intl]);
}

// Saying a sentence with a number costs a hundred times what finding it again does, and a scrolling list says few different ones.
const said = new WeakMap<IntlShape, Map<string, string>>();
const MOST_REMEMBERED = 5_000;

function sayWith(intl: IntlShape): Say {
  const known = said.get(intl) ?? new Map<string, string>();
  said.set(intl, known);
  return (id, values) => {
    if (values === undefined) return intl.formatMessage({ id });
    const key = JSON.stringify([id, values]);
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const sentence = intl.formatMessage({ id }, { ...values });
    known.set(key, sentence);
    return sentence;
  };
}

/** The locale that numbers and times are written in. */
export function useLocale(): string {
  return useIntl().locale;
}
