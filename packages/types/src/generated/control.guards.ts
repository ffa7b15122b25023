// Generated from contracts/schemas/control. Do not edit: run `npm run generate`.

import type { Validator } from '../validator.ts';
import type * as types from './control.ts';
import * as code from './control.validators.ts';

export const BatchRows = code.BatchRows as unknown as Validator<types.BatchRows>;
export const ClockAdvance = code.ClockAdvance as unknown as Validator<types.ClockAdvance>;
export const ClockSetting = code.ClockSetting as unknown as Validator<types.ClockSetting>;
export const JobAnswer = code.JobAnswer as unknown as Validator<types.JobAnswer>;
export const JobDetail = code.JobDetail as unknown as Validator<types.JobDetail>;
export const JobList = code.JobList as unknown as Validator<types.JobList>;
export const JobRow = code.JobRow as unknown as Validator<types.JobRow>;
export const RuleRequest = code.RuleRequest as unknown as Validator<types.RuleRequest>;
export const TenantList = code.TenantList as unknown as Validator<types.TenantList>;
export const TenantRow = code.TenantRow as unknown as Validator<types.TenantRow>;
export const WorldChoice = code.WorldChoice as unknown as Validator<types.WorldChoice>;
