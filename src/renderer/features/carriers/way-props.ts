import type { TypedWay } from '#core/own-carrier/typed-form.ts';
import type { FormModel } from './use-own-form.ts';

/** One way to keep a number, as the form has it typed so far. */
export interface WayProps {
  readonly model: FormModel;
  readonly way: TypedWay;
  readonly index: number;
  readonly onChange: (way: TypedWay) => void;
}
