import FormHelperText from '@material-ui/core/FormHelperText';
import type { TextFieldProps } from '@material-ui/core/TextField';
import type { ComponentProps } from 'react';
import { OwnerPicker } from '../../ownership/OwnerPicker';
import { Field } from '../../presentation/Field';
import { capitalized } from '../../presentation/capitalized';
import type { ProblemAt } from './decisionForm';

const LONGEST = 10_000;

interface Asked {
  problem: ReturnType<ProblemAt>;
}

/** A text of the decision, with what the server has against it. */
export function TextPart(
  props: Asked & {
    label: string;
    value?: string;
    help?: string;
    placeholder?: string;
    className?: string;
    onChange: (value: string) => void;
  },
) {
  const { problem, help, value = '', onChange, ...rest } = props;
  return (
    <Field
      {...rest}
      {...shown(problem, help)}
      data-part={problem.path}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      fullWidth
      multiline
      inputProps={{ maxLength: LONGEST, dir: 'auto' }}
    />
  );
}

/** A UTC day of the decision. */
export function DayPart(
  props: Asked & {
    label: string;
    value?: string;
    help?: string;
    min?: string;
    max?: string;
    onChange: (value?: string) => void;
  },
) {
  const { problem, help, value = '', min, max, onChange, ...rest } = props;
  return (
    <Field
      {...rest}
      {...shown(problem, help)}
      data-part={problem.path}
      type="date"
      value={value}
      inputProps={{ min, max }}
      onChange={({ target }) => onChange(target.value || undefined)}
      fullWidth
    />
  );
}

/** Somebody whom the decision names. */
export function OwnerPart(
  props: Asked & Omit<ComponentProps<typeof OwnerPicker>, 'disabled'>,
) {
  const { problem, ...rest } = props;
  return (
    <div data-part={problem.path}>
      <OwnerPicker {...rest} />
      {problem.message && (
        <FormHelperText error={problem.loud}>
          {capitalized(problem.message)}
        </FormHelperText>
      )}
    </div>
  );
}

function shown(
  problem: ReturnType<ProblemAt>,
  help?: string,
): Pick<TextFieldProps, 'error' | 'helperText'> {
  const { message, loud } = problem;
  return {
    error: loud && Boolean(message),
    helperText: message ? capitalized(message) : help,
  };
}
