// Generated from contracts/schemas/control. Do not edit: run `npm run generate`.

import type { Validator } from '../validator.ts';
import type * as types from './control.ts';
import * as code from './control.validators.ts';

export const BatchRows = code.BatchRows as unknown as Validator<types.BatchRows>;
export const ClockAdvance = code.ClockAdvance as unknown as Validator<types.ClockAdvance>;
export const ClockSetting = code.ClockSetting as unknown as Validator<types.ClockSetting>;
export const Clock = code.Clock as unknown as Validator<types.Clock>;
export const ControlError = code.ControlError as unknown as Validator<types.ControlError>;
export const DocsPageList = code.DocsPageList as unknown as Validator<types.DocsPageList>;
export const EventsDropped = code.EventsDropped as unknown as Validator<types.EventsDropped>;
export const EvidenceRow = code.EvidenceRow as unknown as Validator<types.EvidenceRow>;
export const ExampleList = code.ExampleList as unknown as Validator<types.ExampleList>;
export const Health = code.Health as unknown as Validator<types.Health>;
export const JobAnswer = code.JobAnswer as unknown as Validator<types.JobAnswer>;
export const JobDetail = code.JobDetail as unknown as Validator<types.JobDetail>;
export const JobList = code.JobList as unknown as Validator<types.JobList>;
export const JobRow = code.JobRow as unknown as Validator<types.JobRow>;
export const JournalIndex = code.JournalIndex as unknown as Validator<types.JournalIndex>;
export const JournalPage = code.JournalPage as unknown as Validator<types.JournalPage>;
export const MergePolicyList = code.MergePolicyList as unknown as Validator<types.MergePolicyList>;
export const OperationList = code.OperationList as unknown as Validator<types.OperationList>;
export const ProfileImport = code.ProfileImport as unknown as Validator<types.ProfileImport>;
export const ProfileSource = code.ProfileSource as unknown as Validator<types.ProfileSource>;
export const Report = code.Report as unknown as Validator<types.Report>;
export const RuleChange = code.RuleChange as unknown as Validator<types.RuleChange>;
export const RuleList = code.RuleList as unknown as Validator<types.RuleList>;
export const RuleRequest = code.RuleRequest as unknown as Validator<types.RuleRequest>;
export const Rule = code.Rule as unknown as Validator<types.Rule>;
export const SandboxChange = code.SandboxChange as unknown as Validator<types.SandboxChange>;
export const ScriptList = code.ScriptList as unknown as Validator<types.ScriptList>;
export const TenantList = code.TenantList as unknown as Validator<types.TenantList>;
export const TenantRow = code.TenantRow as unknown as Validator<types.TenantRow>;
export const WorldChoice = code.WorldChoice as unknown as Validator<types.WorldChoice>;
export const WorldFile = code.WorldFile as unknown as Validator<types.WorldFile>;
export const World = code.World as unknown as Validator<types.World>;
