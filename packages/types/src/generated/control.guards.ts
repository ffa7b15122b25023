// Generated from contracts/schemas/control. Do not edit: run `npm run generate`.

import type { Validator } from '../validator.ts';
import type * as types from './control.ts';
import * as code from './control.validators.ts';

export const ClockAdvance = code.ClockAdvance as unknown as Validator<types.ClockAdvance>;
export const ClockSetting = code.ClockSetting as unknown as Validator<types.ClockSetting>;
export const RuleChange = code.RuleChange as unknown as Validator<types.RuleChange>;
export const RuleList = code.RuleList as unknown as Validator<types.RuleList>;
export const RuleRequest = code.RuleRequest as unknown as Validator<types.RuleRequest>;
export const Rule = code.Rule as unknown as Validator<types.Rule>;
export const WorldChoice = code.WorldChoice as unknown as Validator<types.WorldChoice>;
