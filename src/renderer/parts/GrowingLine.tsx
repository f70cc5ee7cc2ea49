import { Textarea, type TextareaProps } from '@mantine/core';
import type { ReactElement } from 'react';

interface GrowingLineProps extends Pick<TextareaProps, 'label' | 'placeholder' | 'maxLength' | 'spellCheck' | 'error'> {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A line of text that wraps where it is longer than its field, such as a web address: its end stays in sight. */
export const GrowingLine = ({ onChange, ...field }: GrowingLineProps): ReactElement => (
  <Textarea
    {...field}
    autosize
    minRows={1}
    autoComplete="off"
    // It is still one line: Enter sends the form, and what was pasted from several lines is joined.
    onKeyDown={(event) => {
      if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
      event.preventDefault();
      event.currentTarget.form?.requestSubmit();
    }}
    onChange={(event) => onChange(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
  />
);
