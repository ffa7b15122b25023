// @ts-nocheck
// Generated from contracts/schemas/control. Do not edit: run `npm run generate`.
"use strict";
export const BatchRows = validate19;
const schema8 = {"type":"object","additionalProperties":false,"required":["batchId","jobId","state","rows","more"],"properties":{"batchId":{"description":"The ID of the batch.","type":"string"},"jobId":{"description":"The ID of its export job.","type":"integer","minimum":1},"state":{"description":"The state of the batch. It has rows once it is written, also after another batch has replaced it.","type":"string","enum":["waiting","running","written","replaced","failed","cancelled"]},"rows":{"description":"One object for each row.","type":"array","items":{"type":"object","additionalProperties":true}},"more":{"description":"Whether the batch has more rows.","type":"boolean"},"files":{"description":"Its Parquet files, if they were requested.","type":"array","items":{"type":"object","additionalProperties":false,"required":["name","bytes","rows"],"properties":{"name":{"description":"The name of the file.","type":"string"},"bytes":{"description":"The length of the file, in bytes.","type":"integer","minimum":0},"rows":{"description":"How many rows the file has.","type":"integer","minimum":0}}}}}};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.batchId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batchId"},message:"must have required property '"+"batchId"+"'"});
}
errors++;
}
if(data.jobId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "jobId"},message:"must have required property '"+"jobId"+"'"});
}
errors++;
}
if(data.state === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"});
}
errors++;
}
if(data.rows === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"});
}
errors++;
}
if(data.more === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "more"},message:"must have required property '"+"more"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "batchId") || (key0 === "jobId")) || (key0 === "state")) || (key0 === "rows")) || (key0 === "more")) || (key0 === "files"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["batchId","jobId","state","rows","more","files"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.batchId !== undefined){
if(typeof data.batchId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.jobId !== undefined){
let data1 = data.jobId;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
errors++;
}
}
}
if(data.state !== undefined){
let data2 = data.state;
if(typeof data2 !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
if(!((((((data2 === "waiting") || (data2 === "running")) || (data2 === "written")) || (data2 === "replaced")) || (data2 === "failed")) || (data2 === "cancelled"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema8.properties.state.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.rows !== undefined){
let data3 = data.rows;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/rows/" + i0,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.more !== undefined){
if(typeof data.more !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/more",schemaPath:"#/properties/more/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
}
errors++;
}
}
if(data.files !== undefined){
let data6 = data.files;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.name === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/files/" + i1,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
}
errors++;
}
if(data7.bytes === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/files/" + i1,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"});
}
errors++;
}
if(data7.rows === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/files/" + i1,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"});
}
errors++;
}
for(const key1 in data7){
if(!(((key1 === "name") || (key1 === "bytes")) || (key1 === "rows"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/files/" + i1,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1, allowedValues: ["name","bytes","rows"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data7.name !== undefined){
if(typeof data7.name !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/files/" + i1+"/name",schemaPath:"#/properties/files/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data7.bytes !== undefined){
let data9 = data7.bytes;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/files/" + i1+"/bytes",schemaPath:"#/properties/files/items/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/files/" + i1+"/bytes",schemaPath:"#/properties/files/items/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data7.rows !== undefined){
let data10 = data7.rows;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/files/" + i1+"/rows",schemaPath:"#/properties/files/items/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/files/" + i1+"/rows",schemaPath:"#/properties/files/items/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/files/" + i1,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate19.errors = vErrors;
if(errors !== 0){
validate19.errorCount = errors;
}
return errors === 0;
}

export const ClockAdvance = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"});
}
errors++;
}
if(Object.keys(data).length < 1){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "byMs") || (key0 === "to"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["byMs","to"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.byMs !== undefined){
let data0 = data.byMs;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 3155760000000 || isNaN(data0)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/byMs",schemaPath:"#/properties/byMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3155760000000},message:"must be <= 3155760000000"});
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/byMs",schemaPath:"#/properties/byMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/byMs",schemaPath:"#/properties/byMs/type",keyword:"type",params:{type: "number"},message:"must be number"});
}
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
if("next-change" !== data1){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/properties/to/const",keyword:"const",params:{allowedValue: "next-change"},message:"must be equal to constant"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate20.errors = vErrors;
if(errors !== 0){
validate20.errorCount = errors;
}
return errors === 0;
}

export const ClockSetting = validate21;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "running") || (key0 === "advanceOnPoll"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["running","advanceOnPoll"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.running !== undefined){
if(typeof data.running !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/running",schemaPath:"#/properties/running/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
}
errors++;
}
}
if(data.advanceOnPoll !== undefined){
if(typeof data.advanceOnPoll !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/advanceOnPoll",schemaPath:"#/properties/advanceOnPoll/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate21.errors = vErrors;
if(errors !== 0){
validate21.errorCount = errors;
}
return errors === 0;
}

export const Clock = validate22;
const schema11 = {"type":"object","additionalProperties":false,"required":["now","running","nextChangeAt"],"properties":{"now":{"type":"integer"},"running":{"type":"boolean"},"advanceOnPoll":{"const":true,"description":"Present if each GET of an unfinished export job advances the clock to the next change of that job."},"nextChangeAt":{"type":["integer","null"],"description":"When a job changes its phase next; null where none will."}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.now === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "now"},message:"must have required property '"+"now"+"'"});
}
errors++;
}
if(data.running === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "running"},message:"must have required property '"+"running"+"'"});
}
errors++;
}
if(data.nextChangeAt === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nextChangeAt"},message:"must have required property '"+"nextChangeAt"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "now") || (key0 === "running")) || (key0 === "advanceOnPoll")) || (key0 === "nextChangeAt"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["now","running","advanceOnPoll","nextChangeAt"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.now !== undefined){
let data0 = data.now;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.running !== undefined){
if(typeof data.running !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/running",schemaPath:"#/properties/running/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
}
errors++;
}
}
if(data.advanceOnPoll !== undefined){
if(true !== data.advanceOnPoll){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/advanceOnPoll",schemaPath:"#/properties/advanceOnPoll/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
}
errors++;
}
}
if(data.nextChangeAt !== undefined){
let data3 = data.nextChangeAt;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/nextChangeAt",schemaPath:"#/properties/nextChangeAt/type",keyword:"type",params:{type: schema11.properties.nextChangeAt.type},message:"must be integer,null"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate22.errors = vErrors;
if(errors !== 0){
validate22.errorCount = errors;
}
return errors === 0;
}

export const ControlError = validate23;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "error") || (key0 === "pointer")) || (key0 === "nearest"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["error","pointer","nearest"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.pointer !== undefined){
if(typeof data.pointer !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate23.errors = vErrors;
if(errors !== 0){
validate23.errorCount = errors;
}
return errors === 0;
}

export const DocsPageList = validate24;

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
}
errors++;
}
if(data.title === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"});
}
errors++;
}
if(data.path === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "title")) || (key0 === "path"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["name","title","path"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate25.errors = vErrors;
if(errors !== 0){
validate25.errorCount = errors;
}
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pages === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pages"},message:"must have required property '"+"pages"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(key0 === "pages")){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["pages"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.pages !== undefined){
let data0 = data.pages;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate25(data0[i0], {instancePath:instancePath+"/pages/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate25.errors);
errors += validate25.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/pages",schemaPath:"#/properties/pages/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate24.errors = vErrors;
if(errors !== 0){
validate24.errorCount = errors;
}
return errors === 0;
}

export const EventsDropped = validate27;

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dropped === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dropped"},message:"must have required property '"+"dropped"+"'"});
}
errors++;
}
if(data.after === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "dropped") || (key0 === "after"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["dropped","after"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.dropped !== undefined){
let data0 = data.dropped;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dropped",schemaPath:"#/properties/dropped/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dropped",schemaPath:"#/properties/dropped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
errors++;
}
}
}
if(data.after !== undefined){
let data1 = data.after;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/after",schemaPath:"#/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
errors++;
}
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate27.errors = vErrors;
if(errors !== 0){
validate27.errorCount = errors;
}
return errors === 0;
}

export const EvidenceRow = validate28;
const schema16 = {"type":"object","additionalProperties":false,"required":["id","area","behaviour","mark","source"],"properties":{"id":{"type":"string"},"area":{"type":"string"},"behaviour":{"type":"string"},"mark":{"enum":["documented","seen","inferred","own"]},"source":{"type":"string"},"inferredPart":{"type":"string"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
}
errors++;
}
if(data.area === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "area"},message:"must have required property '"+"area"+"'"});
}
errors++;
}
if(data.behaviour === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "behaviour"},message:"must have required property '"+"behaviour"+"'"});
}
errors++;
}
if(data.mark === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mark"},message:"must have required property '"+"mark"+"'"});
}
errors++;
}
if(data.source === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "area")) || (key0 === "behaviour")) || (key0 === "mark")) || (key0 === "source")) || (key0 === "inferredPart"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["id","area","behaviour","mark","source","inferredPart"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.area !== undefined){
if(typeof data.area !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/area",schemaPath:"#/properties/area/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.behaviour !== undefined){
if(typeof data.behaviour !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/behaviour",schemaPath:"#/properties/behaviour/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.mark !== undefined){
let data3 = data.mark;
if(!((((data3 === "documented") || (data3 === "seen")) || (data3 === "inferred")) || (data3 === "own"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mark",schemaPath:"#/properties/mark/enum",keyword:"enum",params:{allowedValues: schema16.properties.mark.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.inferredPart !== undefined){
if(typeof data.inferredPart !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/inferredPart",schemaPath:"#/properties/inferredPart/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate28.errors = vErrors;
if(errors !== 0){
validate28.errorCount = errors;
}
return errors === 0;
}

export const ExampleList = validate29;
const schema18 = {"type":"object","additionalProperties":false,"required":["name","edition","operation","method","path","body"],"properties":{"name":{"type":"string"},"edition":{"enum":["platform","segmentation","segmentation-2020","profile","tutorial"]},"operation":{"type":"string"},"method":{"enum":["POST"]},"path":{"type":"string"},"body":{"type":"object"}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
}
errors++;
}
if(data.edition === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "edition"},message:"must have required property '"+"edition"+"'"});
}
errors++;
}
if(data.operation === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'"});
}
errors++;
}
if(data.method === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"});
}
errors++;
}
if(data.path === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"});
}
errors++;
}
if(data.body === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "edition")) || (key0 === "operation")) || (key0 === "method")) || (key0 === "path")) || (key0 === "body"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["name","edition","operation","method","path","body"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.edition !== undefined){
let data1 = data.edition;
if(!(((((data1 === "platform") || (data1 === "segmentation")) || (data1 === "segmentation-2020")) || (data1 === "profile")) || (data1 === "tutorial"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/enum",keyword:"enum",params:{allowedValues: schema18.properties.edition.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.operation !== undefined){
if(typeof data.operation !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.method !== undefined){
if(!(data.method === "POST")){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema18.properties.method.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.body !== undefined){
let data5 = data.body;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate30.errors = vErrors;
if(errors !== 0){
validate30.errorCount = errors;
}
return errors === 0;
}

const schema22 = {"type":"object","additionalProperties":false,"properties":{"operation":{"description":"The name of an operation, or several names.","anyOf":[{"type":"string"},{"type":"array","minItems":1,"items":{"type":"string"}}]},"edition":{"description":"The edition that the request was sent to.","type":"string","enum":["platform","segmentation","segmentation-2020","profile","tutorial"]},"jobId":{"description":"The export job that the request is about. For a script rule, the ID that a job is going to have.","type":"integer","minimum":1},"dataSetId":{"description":"The dataset that the request or its job is about.","type":"string"},"segmentId":{"description":"A segment that the job exports.","type":"string"},"header":{"description":"Headers with their exact values. Names ignore case.","type":"object","additionalProperties":{"type":"string"}},"query":{"description":"Query parameters. One of the values of each must be equal.","type":"object","additionalProperties":{"type":"string"}}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "operation") || (key0 === "edition")) || (key0 === "jobId")) || (key0 === "dataSetId")) || (key0 === "segmentId")) || (key0 === "header")) || (key0 === "query"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["operation","edition","jobId","dataSetId","segmentId","header","query"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.operation !== undefined){
let data0 = data.operation;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/operation/" + i0,schemaPath:"#/properties/operation/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.splice(_errs3);
}
else {
vErrors = null;
}
}
}
}
if(data.edition !== undefined){
let data2 = data.edition;
if(typeof data2 !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
if(!(((((data2 === "platform") || (data2 === "segmentation")) || (data2 === "segmentation-2020")) || (data2 === "profile")) || (data2 === "tutorial"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/enum",keyword:"enum",params:{allowedValues: schema22.properties.edition.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.jobId !== undefined){
let data3 = data.jobId;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
errors++;
}
}
}
if(data.dataSetId !== undefined){
if(typeof data.dataSetId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dataSetId",schemaPath:"#/properties/dataSetId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.segmentId !== undefined){
if(typeof data.segmentId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/segmentId",schemaPath:"#/properties/segmentId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.header !== undefined){
let data6 = data.header;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(typeof data6[key1] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/header/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/header/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
if(data.query !== undefined){
let data8 = data.query;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(typeof data8[key2] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/query/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/query/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate34.errors = vErrors;
if(errors !== 0){
validate34.errorCount = errors;
}
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000000 || isNaN(data)){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"});
}
errors++;
}
if(data < 0 || isNaN(data)){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
validate36.errors = vErrors;
if(errors !== 0){
validate36.errorCount = errors;
}
return errors === 0;
}


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000000 || isNaN(data)){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"});
}
errors++;
}
if(data < 1 || isNaN(data)){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
errors++;
}
}
validate38.errors = vErrors;
if(errors !== 0){
validate38.errorCount = errors;
}
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
}
errors++;
}
if(data < 0 || isNaN(data)){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number"});
}
errors++;
}
validate40.errors = vErrors;
if(errors !== 0){
validate40.errorCount = errors;
}
return errors === 0;
}

const schema28 = {"type":"string","enum":["succeeds","fails-exporting","fails-writing","partly-fails","stuck"]};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
if(!(((((data === "succeeds") || (data === "fails-exporting")) || (data === "fails-writing")) || (data === "partly-fails")) || (data === "stuck"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema28.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
validate44.errors = vErrors;
if(errors !== 0){
validate44.errorCount = errors;
}
return errors === 0;
}

const schema29 = {"type":"string","enum":["instant","quick","realistic"]};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
if(!(((data === "instant") || (data === "quick")) || (data === "realistic"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema29.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
validate46.errors = vErrors;
if(errors !== 0){
validate46.errorCount = errors;
}
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "queuedMs") || (key0 === "exportingMs")) || (key0 === "handoverMs")) || (key0 === "writingMs")) || (key0 === "closingMs")) || (key0 === "cancellingMs"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["queuedMs","exportingMs","handoverMs","writingMs","closingMs","cancellingMs"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.queuedMs !== undefined){
let data0 = data.queuedMs;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/queuedMs",schemaPath:"#/properties/queuedMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 31557600000 || isNaN(data0)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/queuedMs",schemaPath:"#/properties/queuedMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31557600000},message:"must be <= 31557600000"});
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/queuedMs",schemaPath:"#/properties/queuedMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.exportingMs !== undefined){
let data1 = data.exportingMs;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/exportingMs",schemaPath:"#/properties/exportingMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 31557600000 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/exportingMs",schemaPath:"#/properties/exportingMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31557600000},message:"must be <= 31557600000"});
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/exportingMs",schemaPath:"#/properties/exportingMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.handoverMs !== undefined){
let data2 = data.handoverMs;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/handoverMs",schemaPath:"#/properties/handoverMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 31557600000 || isNaN(data2)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/handoverMs",schemaPath:"#/properties/handoverMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31557600000},message:"must be <= 31557600000"});
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/handoverMs",schemaPath:"#/properties/handoverMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.writingMs !== undefined){
let data3 = data.writingMs;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/writingMs",schemaPath:"#/properties/writingMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 31557600000 || isNaN(data3)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/writingMs",schemaPath:"#/properties/writingMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31557600000},message:"must be <= 31557600000"});
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/writingMs",schemaPath:"#/properties/writingMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.closingMs !== undefined){
let data4 = data.closingMs;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/closingMs",schemaPath:"#/properties/closingMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 31557600000 || isNaN(data4)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/closingMs",schemaPath:"#/properties/closingMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31557600000},message:"must be <= 31557600000"});
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/closingMs",schemaPath:"#/properties/closingMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.cancellingMs !== undefined){
let data5 = data.cancellingMs;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/cancellingMs",schemaPath:"#/properties/cancellingMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 31557600000 || isNaN(data5)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/cancellingMs",schemaPath:"#/properties/cancellingMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31557600000},message:"must be <= 31557600000"});
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/cancellingMs",schemaPath:"#/properties/cancellingMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate48.errors = vErrors;
if(errors !== 0){
validate48.errorCount = errors;
}
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
}
errors++;
}
if(data.script === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "script"},message:"must have required property '"+"script"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "script")) || (key0 === "pace")) || (key0 === "phases"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["type","script","pace","phases"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.type !== undefined){
if("script" !== data.type){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "script"},message:"must be equal to constant"});
}
errors++;
}
}
if(data.script !== undefined){
if(!(validate44(data.script, {instancePath:instancePath+"/script",parentData:data,parentDataProperty:"script",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors += validate44.errorCount;
}
}
if(data.pace !== undefined){
if(!(validate46(data.pace, {instancePath:instancePath+"/pace",parentData:data,parentDataProperty:"pace",rootData}))){
vErrors = joined(vErrors, validate46.errors);
errors += validate46.errorCount;
}
}
if(data.phases !== undefined){
if(!(validate48(data.phases, {instancePath:instancePath+"/phases",parentData:data,parentDataProperty:"phases",rootData}))){
vErrors = joined(vErrors, validate48.errors);
errors += validate48.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate43.errors = vErrors;
if(errors !== 0){
validate43.errorCount = errors;
}
return errors === 0;
}

const schema31 = {"type":"object","additionalProperties":false,"required":["type","status"],"properties":{"type":{"const":"error"},"status":{"description":"The HTTP status.","type":"integer","enum":[400,401,403,404,409,429,500,502,503,504]},"retryAfterS":{"description":"The Retry-After header, in seconds.","type":"integer","minimum":0,"maximum":86400},"code":{"description":"The error code, instead of the default one.","type":"string"}}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
}
errors++;
}
if(data.status === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "status")) || (key0 === "retryAfterS")) || (key0 === "code"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["type","status","retryAfterS","code"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.type !== undefined){
if("error" !== data.type){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "error"},message:"must be equal to constant"});
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if(!((((((((((data1 === 400) || (data1 === 401)) || (data1 === 403)) || (data1 === 404)) || (data1 === 409)) || (data1 === 429)) || (data1 === 500)) || (data1 === 502)) || (data1 === 503)) || (data1 === 504))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.retryAfterS !== undefined){
let data2 = data.retryAfterS;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/retryAfterS",schemaPath:"#/properties/retryAfterS/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 86400 || isNaN(data2)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/retryAfterS",schemaPath:"#/properties/retryAfterS/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"});
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/retryAfterS",schemaPath:"#/properties/retryAfterS/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate50.errors = vErrors;
if(errors !== 0){
validate50.errorCount = errors;
}
return errors === 0;
}

const schema32 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"latency"},"ms":{"description":"How late, in milliseconds.","type":"integer","minimum":0,"maximum":31557600000},"minMs":{"description":"The minimum delay; with `maxMs`, instead of `ms`.","type":"integer","minimum":0,"maximum":31557600000},"maxMs":{"description":"The maximum delay.","type":"integer","minimum":0,"maximum":31557600000},"clock":{"description":"`real` waits, at most 10 min. `virtual` does not wait: it advances the clock of the sandbox by that much. Default: `real`.","type":"string","enum":["real","virtual"]}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "ms")) || (key0 === "minMs")) || (key0 === "maxMs")) || (key0 === "clock"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["type","ms","minMs","maxMs","clock"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.type !== undefined){
if("latency" !== data.type){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "latency"},message:"must be equal to constant"});
}
errors++;
}
}
if(data.ms !== undefined){
let data1 = data.ms;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/ms",schemaPath:"#/properties/ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 31557600000 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/ms",schemaPath:"#/properties/ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31557600000},message:"must be <= 31557600000"});
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/ms",schemaPath:"#/properties/ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.minMs !== undefined){
let data2 = data.minMs;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/minMs",schemaPath:"#/properties/minMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 31557600000 || isNaN(data2)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/minMs",schemaPath:"#/properties/minMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31557600000},message:"must be <= 31557600000"});
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/minMs",schemaPath:"#/properties/minMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.maxMs !== undefined){
let data3 = data.maxMs;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/maxMs",schemaPath:"#/properties/maxMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 31557600000 || isNaN(data3)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/maxMs",schemaPath:"#/properties/maxMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31557600000},message:"must be <= 31557600000"});
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/maxMs",schemaPath:"#/properties/maxMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.clock !== undefined){
let data4 = data.clock;
if(typeof data4 !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
if(!((data4 === "real") || (data4 === "virtual"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/enum",keyword:"enum",params:{allowedValues: schema32.properties.clock.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate51.errors = vErrors;
if(errors !== 0){
validate51.errorCount = errors;
}
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "ms"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["type","ms"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.type !== undefined){
if("hang" !== data.type){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "hang"},message:"must be equal to constant"});
}
errors++;
}
}
if(data.ms !== undefined){
let data1 = data.ms;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/ms",schemaPath:"#/properties/ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 600000 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/ms",schemaPath:"#/properties/ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},message:"must be <= 600000"});
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/ms",schemaPath:"#/properties/ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate52.errors = vErrors;
if(errors !== 0){
validate52.errorCount = errors;
}
return errors === 0;
}


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "afterBytes"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["type","afterBytes"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.type !== undefined){
if("reset" !== data.type){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "reset"},message:"must be equal to constant"});
}
errors++;
}
}
if(data.afterBytes !== undefined){
let data1 = data.afterBytes;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/afterBytes",schemaPath:"#/properties/afterBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000000 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/afterBytes",schemaPath:"#/properties/afterBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"});
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/afterBytes",schemaPath:"#/properties/afterBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate53.errors = vErrors;
if(errors !== 0){
validate53.errorCount = errors;
}
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
}
errors++;
}
if(data.afterBytes === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "afterBytes"},message:"must have required property '"+"afterBytes"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "afterBytes"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["type","afterBytes"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.type !== undefined){
if("cut" !== data.type){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "cut"},message:"must be equal to constant"});
}
errors++;
}
}
if(data.afterBytes !== undefined){
let data1 = data.afterBytes;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/afterBytes",schemaPath:"#/properties/afterBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000000 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/afterBytes",schemaPath:"#/properties/afterBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"});
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/afterBytes",schemaPath:"#/properties/afterBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate54.errors = vErrors;
if(errors !== 0){
validate54.errorCount = errors;
}
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
}
errors++;
}
if(data.bytes === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"});
}
errors++;
}
if(data.everyMs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "everyMs"},message:"must have required property '"+"everyMs"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "bytes")) || (key0 === "everyMs"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["type","bytes","everyMs"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.type !== undefined){
if("drip" !== data.type){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "drip"},message:"must be equal to constant"});
}
errors++;
}
}
if(data.bytes !== undefined){
let data1 = data.bytes;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"});
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
errors++;
}
}
}
if(data.everyMs !== undefined){
let data2 = data.everyMs;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/everyMs",schemaPath:"#/properties/everyMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 60000 || isNaN(data2)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/everyMs",schemaPath:"#/properties/everyMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000"});
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/everyMs",schemaPath:"#/properties/everyMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
errors++;
}
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate55.errors = vErrors;
if(errors !== 0){
validate55.errorCount = errors;
}
return errors === 0;
}

const schema37 = {"type":"object","additionalProperties":false,"required":["type","as"],"properties":{"type":{"const":"body"},"as":{"description":"What it is: nothing, the first half of the right one, text that is not JSON, an HTML page, `null`, or JSON of another type.","type":"string","enum":["empty","truncated-json","not-json","html","null","other-type"]},"status":{"description":"In place of the right one.","type":"integer","enum":[200,201,202,400,401,403,404,409,429,500,502,503,504]}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
}
errors++;
}
if(data.as === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "as"},message:"must have required property '"+"as"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "as")) || (key0 === "status"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["type","as","status"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.type !== undefined){
if("body" !== data.type){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "body"},message:"must be equal to constant"});
}
errors++;
}
}
if(data.as !== undefined){
let data1 = data.as;
if(typeof data1 !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
if(!((((((data1 === "empty") || (data1 === "truncated-json")) || (data1 === "not-json")) || (data1 === "html")) || (data1 === "null")) || (data1 === "other-type"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/as",schemaPath:"#/properties/as/enum",keyword:"enum",params:{allowedValues: schema37.properties.as.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if(!(((((((((((((data2 === 200) || (data2 === 201)) || (data2 === 202)) || (data2 === 400)) || (data2 === 401)) || (data2 === 403)) || (data2 === 404)) || (data2 === 409)) || (data2 === 429)) || (data2 === 500)) || (data2 === 502)) || (data2 === 503)) || (data2 === 504))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema37.properties.status.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate56.errors = vErrors;
if(errors !== 0){
validate56.errorCount = errors;
}
return errors === 0;
}


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
}
errors++;
}
if(data.by === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "by"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["type","by"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.type !== undefined){
if("content-length" !== data.type){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "content-length"},message:"must be equal to constant"});
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/by",schemaPath:"#/properties/by/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"});
}
errors++;
}
if(data1 < -1000000 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/by",schemaPath:"#/properties/by/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000},message:"must be >= -1000000"});
}
errors++;
}
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate57.errors = vErrors;
if(errors !== 0){
validate57.errorCount = errors;
}
return errors === 0;
}

const schema39 = {"type":"object","additionalProperties":false,"required":["type","then"],"properties":{"type":{"const":"answer-lost"},"then":{"description":"What the client sees: a reset connection, no response, or an error of this HTTP status.","enum":["reset","hang",400,401,403,404,409,429,500,502,503,504]}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
}
errors++;
}
if(data.then === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "then"},message:"must have required property '"+"then"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "then"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["type","then"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.type !== undefined){
if("answer-lost" !== data.type){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "answer-lost"},message:"must be equal to constant"});
}
errors++;
}
}
if(data.then !== undefined){
let data1 = data.then;
if(!((((((((((((data1 === "reset") || (data1 === "hang")) || (data1 === 400)) || (data1 === 401)) || (data1 === 403)) || (data1 === 404)) || (data1 === 409)) || (data1 === 429)) || (data1 === 500)) || (data1 === 502)) || (data1 === 503)) || (data1 === 504))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/then",schemaPath:"#/properties/then/enum",keyword:"enum",params:{allowedValues: schema39.properties.then.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate58.errors = vErrors;
if(errors !== 0){
validate58.errorCount = errors;
}
return errors === 0;
}


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
}
errors++;
}
if(data.until === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "until")) || (key0 === "maxMs"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["type","until","maxMs"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.type !== undefined){
if("hold" !== data.type){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "hold"},message:"must be equal to constant"});
}
errors++;
}
}
if(data.until !== undefined){
let data1 = data.until;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.operation === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/until",schemaPath:"#/properties/until/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'"});
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "operation") || (key1 === "jobId"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/until",schemaPath:"#/properties/until/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1, allowedValues: ["operation","jobId"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data1.operation !== undefined){
if(typeof data1.operation !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/until/operation",schemaPath:"#/properties/until/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data1.jobId !== undefined){
let data3 = data1.jobId;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/until/jobId",schemaPath:"#/properties/until/properties/jobId/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/until/jobId",schemaPath:"#/properties/until/properties/jobId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
errors++;
}
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
if(data.maxMs !== undefined){
let data4 = data.maxMs;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/maxMs",schemaPath:"#/properties/maxMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 600000 || isNaN(data4)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/maxMs",schemaPath:"#/properties/maxMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},message:"must be <= 600000"});
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/maxMs",schemaPath:"#/properties/maxMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
errors++;
}
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate59.errors = vErrors;
if(errors !== 0){
validate59.errorCount = errors;
}
return errors === 0;
}

const schema41 = {"type":"object","additionalProperties":false,"required":["type","state"],"properties":{"type":{"const":"token"},"state":{"description":"Why.","type":"string","enum":["expired","revoked"]}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
}
errors++;
}
if(data.state === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "state"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["type","state"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.type !== undefined){
if("token" !== data.type){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "token"},message:"must be equal to constant"});
}
errors++;
}
}
if(data.state !== undefined){
let data1 = data.state;
if(typeof data1 !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
if(!((data1 === "expired") || (data1 === "revoked"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema41.properties.state.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate60.errors = vErrors;
if(errors !== 0){
validate60.errorCount = errors;
}
return errors === 0;
}

const schema42 = {"type":"object","additionalProperties":false,"required":["type","as"],"properties":{"type":{"const":"page"},"as":{"description":"An empty page with a link to what it left out; a page that links to itself; an error for a cursor that worked before; half a page, with a link to the rest.","type":"string","enum":["empty-with-next","repeated-cursor","expired-cursor","short"]}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
}
errors++;
}
if(data.as === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "as"},message:"must have required property '"+"as"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "as"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["type","as"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.type !== undefined){
if("page" !== data.type){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "page"},message:"must be equal to constant"});
}
errors++;
}
}
if(data.as !== undefined){
let data1 = data.as;
if(typeof data1 !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
if(!((((data1 === "empty-with-next") || (data1 === "repeated-cursor")) || (data1 === "expired-cursor")) || (data1 === "short"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/as",schemaPath:"#/properties/as/enum",keyword:"enum",params:{allowedValues: schema42.properties.as.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate61.errors = vErrors;
if(errors !== 0){
validate61.errorCount = errors;
}
return errors === 0;
}


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
}
errors++;
}
if(data.requests === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requests"},message:"must have required property '"+"requests"+"'"});
}
errors++;
}
if(data.perMs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "perMs"},message:"must have required property '"+"perMs"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "requests")) || (key0 === "perMs"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["type","requests","perMs"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.type !== undefined){
if("rate-limit" !== data.type){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "rate-limit"},message:"must be equal to constant"});
}
errors++;
}
}
if(data.requests !== undefined){
let data1 = data.requests;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000000 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"});
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.perMs !== undefined){
let data2 = data.perMs;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/perMs",schemaPath:"#/properties/perMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 31557600000 || isNaN(data2)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/perMs",schemaPath:"#/properties/perMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31557600000},message:"must be <= 31557600000"});
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/perMs",schemaPath:"#/properties/perMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
errors++;
}
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate62.errors = vErrors;
if(errors !== 0){
validate62.errorCount = errors;
}
return errors === 0;
}


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
}
errors++;
}
if(data.afterMs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "afterMs"},message:"must have required property '"+"afterMs"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "afterMs"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["type","afterMs"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.type !== undefined){
if("cancel" !== data.type){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "cancel"},message:"must be equal to constant"});
}
errors++;
}
}
if(data.afterMs !== undefined){
let data1 = data.afterMs;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/afterMs",schemaPath:"#/properties/afterMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 31557600000 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/afterMs",schemaPath:"#/properties/afterMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31557600000},message:"must be <= 31557600000"});
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/afterMs",schemaPath:"#/properties/afterMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate63.errors = vErrors;
if(errors !== 0){
validate63.errorCount = errors;
}
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "script"){
if(!(validate43(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate43.errors);
errors += validate43.errorCount;
}
}
else if(tag0 === "error"){
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors += validate50.errorCount;
}
}
else if(tag0 === "latency"){
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate51.errors);
errors += validate51.errorCount;
}
}
else if(tag0 === "hang"){
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate52.errors);
errors += validate52.errorCount;
}
}
else if(tag0 === "reset"){
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate53.errors);
errors += validate53.errorCount;
}
}
else if(tag0 === "cut"){
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate54.errors);
errors += validate54.errorCount;
}
}
else if(tag0 === "drip"){
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate55.errors);
errors += validate55.errorCount;
}
}
else if(tag0 === "body"){
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate56.errors);
errors += validate56.errorCount;
}
}
else if(tag0 === "content-length"){
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate57.errors);
errors += validate57.errorCount;
}
}
else if(tag0 === "answer-lost"){
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate58.errors);
errors += validate58.errorCount;
}
}
else if(tag0 === "hold"){
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate59.errors);
errors += validate59.errorCount;
}
}
else if(tag0 === "token"){
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate60.errors);
errors += validate60.errorCount;
}
}
else if(tag0 === "page"){
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate61.errors);
errors += validate61.errorCount;
}
}
else if(tag0 === "rate-limit"){
if(!(validate62(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate62.errors);
errors += validate62.errorCount;
}
}
else if(tag0 === "cancel"){
if(!(validate63(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate63.errors);
errors += validate63.errorCount;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{tag: "type", tagValue: tag0, allowedValues: ["script","error","latency","hang","reset","cut","drip","body","content-length","answer-lost","hold","token","page","rate-limit","cancel"]},message:"must have a known tag"});
}
errors++;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{tag: "type", tagValue: tag0, allowedValues: ["script","error","latency","hang","reset","cut","drip","body","content-length","answer-lost","hold","token","page","rate-limit","cancel"]},message:"must have a known tag"});
}
errors++;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate42.errors = vErrors;
if(errors !== 0){
validate42.errorCount = errors;
}
return errors === 0;
}


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.effect === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "match")) || (key0 === "skip")) || (key0 === "times")) || (key0 === "probability")) || (key0 === "effect"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["name","match","skip","times","probability","effect"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/$defs/RuleName/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.match !== undefined){
if(!(validate34(data.match, {instancePath:instancePath+"/match",parentData:data,parentDataProperty:"match",rootData}))){
vErrors = joined(vErrors, validate34.errors);
errors += validate34.errorCount;
}
}
if(data.skip !== undefined){
if(!(validate36(data.skip, {instancePath:instancePath+"/skip",parentData:data,parentDataProperty:"skip",rootData}))){
vErrors = joined(vErrors, validate36.errors);
errors += validate36.errorCount;
}
}
if(data.times !== undefined){
if(!(validate38(data.times, {instancePath:instancePath+"/times",parentData:data,parentDataProperty:"times",rootData}))){
vErrors = joined(vErrors, validate38.errors);
errors += validate38.errorCount;
}
}
if(data.probability !== undefined){
if(!(validate40(data.probability, {instancePath:instancePath+"/probability",parentData:data,parentDataProperty:"probability",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors += validate40.errorCount;
}
}
if(data.effect !== undefined){
if(!(validate42(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData}))){
vErrors = joined(vErrors, validate42.errors);
errors += validate42.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate33.errors = vErrors;
if(errors !== 0){
validate33.errorCount = errors;
}
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
}
errors++;
}
if(data.description === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"});
}
errors++;
}
if(data.rules === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "description")) || (key0 === "rules"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["name","description","rules"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.rules !== undefined){
let data2 = data.rules;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate33(data2[i0], {instancePath:instancePath+"/rules/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate33.errors);
errors += validate33.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate32.errors = vErrors;
if(errors !== 0){
validate32.errorCount = errors;
}
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requests === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requests"},message:"must have required property '"+"requests"+"'"});
}
errors++;
}
if(data.rules === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "requests") || (key0 === "rules"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["requests","rules"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.requests !== undefined){
let data0 = data.requests;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate30(data0[i0], {instancePath:instancePath+"/requests/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate30.errors);
errors += validate30.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.rules !== undefined){
let data2 = data.rules;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate32(data2[i1], {instancePath:instancePath+"/rules/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate32.errors);
errors += validate32.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate29.errors = vErrors;
if(errors !== 0){
validate29.errorCount = errors;
}
return errors === 0;
}

export const Health = validate82;
const schema45 = {"type":"object","additionalProperties":false,"required":["status","version","controlVersion","run","name","edition","world","script","pace","editions"],"properties":{"status":{"const":"ok"},"version":{"type":"string"},"controlVersion":{"type":"integer","description":"Increases when a name of the control plane changes."},"run":{"type":"string","description":"Differs from start to start."},"name":{"const":"aep-sim"},"edition":{"enum":["platform","segmentation","segmentation-2020","profile","tutorial"]},"world":{"type":"string"},"script":{"enum":["succeeds","fails-exporting","fails-writing","partly-fails","stuck"]},"pace":{"enum":["instant","quick","realistic"]},"editions":{"type":"array","items":{"enum":["platform","segmentation","segmentation-2020","profile","tutorial"]}}}};
const func2 = Object.prototype.hasOwnProperty;

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"});
}
errors++;
}
if(data.version === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"});
}
errors++;
}
if(data.controlVersion === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "controlVersion"},message:"must have required property '"+"controlVersion"+"'"});
}
errors++;
}
if(data.run === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"});
}
errors++;
}
if(data.name === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
}
errors++;
}
if(data.edition === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "edition"},message:"must have required property '"+"edition"+"'"});
}
errors++;
}
if(data.world === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "world"},message:"must have required property '"+"world"+"'"});
}
errors++;
}
if(data.script === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "script"},message:"must have required property '"+"script"+"'"});
}
errors++;
}
if(data.pace === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pace"},message:"must have required property '"+"pace"+"'"});
}
errors++;
}
if(data.editions === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "editions"},message:"must have required property '"+"editions"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema45.properties, key0))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["status","version","controlVersion","run","name","edition","world","script","pace","editions"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.status !== undefined){
if("ok" !== data.status){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "ok"},message:"must be equal to constant"});
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.controlVersion !== undefined){
let data2 = data.controlVersion;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/controlVersion",schemaPath:"#/properties/controlVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.run !== undefined){
if(typeof data.run !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.name !== undefined){
if("aep-sim" !== data.name){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue: "aep-sim"},message:"must be equal to constant"});
}
errors++;
}
}
if(data.edition !== undefined){
let data5 = data.edition;
if(!(((((data5 === "platform") || (data5 === "segmentation")) || (data5 === "segmentation-2020")) || (data5 === "profile")) || (data5 === "tutorial"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/enum",keyword:"enum",params:{allowedValues: schema45.properties.edition.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.world !== undefined){
if(typeof data.world !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/world",schemaPath:"#/properties/world/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.script !== undefined){
let data7 = data.script;
if(!(((((data7 === "succeeds") || (data7 === "fails-exporting")) || (data7 === "fails-writing")) || (data7 === "partly-fails")) || (data7 === "stuck"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/script",schemaPath:"#/properties/script/enum",keyword:"enum",params:{allowedValues: schema45.properties.script.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.pace !== undefined){
let data8 = data.pace;
if(!(((data8 === "instant") || (data8 === "quick")) || (data8 === "realistic"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/pace",schemaPath:"#/properties/pace/enum",keyword:"enum",params:{allowedValues: schema45.properties.pace.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.editions !== undefined){
let data9 = data.editions;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(!(((((data10 === "platform") || (data10 === "segmentation")) || (data10 === "segmentation-2020")) || (data10 === "profile")) || (data10 === "tutorial"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/editions/" + i0,schemaPath:"#/properties/editions/items/enum",keyword:"enum",params:{allowedValues: schema45.properties.editions.items.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/editions",schemaPath:"#/properties/editions/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate82.errors = vErrors;
if(errors !== 0){
validate82.errorCount = errors;
}
return errors === 0;
}

export const JobAnswer = validate83;
const schema46 = {"type":"object","additionalProperties":false,"required":["edition","at","answer","evidence"],"properties":{"edition":{"description":"The edition of the response.","type":"string","enum":["platform","segmentation","segmentation-2020","profile","tutorial"]},"at":{"description":"The time on the sandbox's clock. Unix time in milliseconds.","type":"integer"},"answer":{"description":"The response body.","type":"object","additionalProperties":true},"evidence":{"description":"Where the response comes from: the ID of a row of the evidence by JSON Pointer into the response.","type":"object","additionalProperties":{"type":"string"}}}};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.edition === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "edition"},message:"must have required property '"+"edition"+"'"});
}
errors++;
}
if(data.at === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"});
}
errors++;
}
if(data.answer === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "answer"},message:"must have required property '"+"answer"+"'"});
}
errors++;
}
if(data.evidence === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "edition") || (key0 === "at")) || (key0 === "answer")) || (key0 === "evidence"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["edition","at","answer","evidence"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.edition !== undefined){
let data0 = data.edition;
if(typeof data0 !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
if(!(((((data0 === "platform") || (data0 === "segmentation")) || (data0 === "segmentation-2020")) || (data0 === "profile")) || (data0 === "tutorial"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/enum",keyword:"enum",params:{allowedValues: schema46.properties.edition.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.at !== undefined){
let data1 = data.at;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.answer !== undefined){
let data2 = data.answer;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
if(data.evidence !== undefined){
let data3 = data.evidence;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(typeof data3[key1] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/evidence/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evidence/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate83.errors = vErrors;
if(errors !== 0){
validate83.errorCount = errors;
}
return errors === 0;
}

export const JobDetail = validate84;
const schema47 = {"type":"object","additionalProperties":false,"required":["id","createdAt","phase","script","chosenBy","dataSetId","segments","perSegment","batches","polls","org","sandbox","at","facts","written","request","why"],"properties":{"request":{"description":"The body of a create that asks for the same.","type":"object"},"id":{"description":"The ID of the export job.","type":"integer","minimum":1},"createdAt":{"description":"When the job was created. Unix time in milliseconds.","type":"integer"},"exportAt":{"description":"When the export starts. Absent if it never does. Unix time in milliseconds.","type":"integer"},"exportedAt":{"description":"When the export ends, or is stopped. Absent if it never does. Unix time in milliseconds.","type":"integer"},"writeAt":{"description":"When the write to the dataset starts. Absent if it never does. Unix time in milliseconds.","type":"integer"},"writtenAt":{"description":"When the write ends, or is stopped. Absent if it never does. Unix time in milliseconds.","type":"integer"},"endAt":{"description":"When the job finishes. Absent for a job that never does. Unix time in milliseconds.","type":"integer"},"cancelAskedAt":{"description":"When a cancel was requested. Unix time in milliseconds.","type":"integer"},"dataSetGoneAt":{"description":"When the dataset of the unfinished job was removed. Unix time in milliseconds.","type":"integer"},"outcome":{"description":"How the job finishes. Absent for a job that never does.","type":"string","enum":["succeeded","failed","cancelled"]},"phase":{"description":"What the job is doing.","type":"string","enum":["queued","exporting","writing","cancelling","succeeded","failed","cancelled"]},"script":{"description":"The script of the job: how it goes if nothing interferes.","type":"string","enum":["succeeds","fails-exporting","fails-writing","partly-fails","stuck"]},"chosenBy":{"description":"What chose the script: the header x-aep-sim-script, a rule, a start option, or none of them (default). A job that a document or a capture shows has a script that was observed. A request that cannot be exported fails by itself.","type":"string","enum":["header","rule","flag","default","observed","request"]},"rule":{"description":"The ID of the rule that chose the script.","type":"string"},"dataSetId":{"description":"The dataset that the job exports to.","type":"string"},"segments":{"description":"The IDs of the segments that the request names.","type":"array","items":{"type":"string"}},"perSegment":{"description":"Whether each segment has its own batch.","type":"boolean"},"batches":{"description":"The IDs of the batches, as Catalog lists them. Responses show an empty ID for a batch that was not written.","type":"array","items":{"type":"string"}},"rows":{"description":"How many rows the job has exported. Absent before it has succeeded, and where they were not counted.","type":"integer","minimum":0},"polls":{"description":"How many requests have retrieved the job.","type":"integer","minimum":0},"errorCode":{"description":"The code of the error that the job finished with.","type":"string"},"org":{"description":"The organization ID.","type":"string"},"sandbox":{"description":"The name of the sandbox.","type":"string"},"at":{"description":"The time on the sandbox's clock at which the job is shown. Unix time in milliseconds.","type":"integer"},"facts":{"$ref":"#/$defs/StoredJob"},"written":{"description":"The IDs of the batches that are written.","type":"array","items":{"type":"string"}},"next":{"$ref":"#/$defs/NextPhase"},"why":{"description":"Sentences that explain what the job shows, and what happens next.","type":"array","items":{"type":"string"}}}};
const schema48 = {"type":"object","additionalProperties":false,"required":["revision","requestId","instance","request","lifecycle","population"],"properties":{"revision":{"description":"How often the job was changed.","type":"integer","minimum":0},"requestId":{"description":"The ID of the request that created it.","type":"string"},"instance":{"description":"The profile store that is exported.","type":"string"},"request":{"$ref":"#/$defs/StoredRequest"},"lifecycle":{"$ref":"#/$defs/LifecycleLengths"},"population":{"$ref":"#/$defs/StoredProfiles"},"statuses":{"description":"The statuses of a segment without statuses.","type":"array","items":{"type":"string"}},"realizedHoldsExisting":{"description":"Whether memberships that are existing count as realized too.","type":"boolean"},"cancelledBy":{"description":"The ID of the rule that cancels the job, `cancelAfterMs` after its creation.","type":"string"},"cancelAfterMs":{"description":"In milliseconds.","type":"integer","minimum":0},"flaw":{"description":"Why the request cannot be exported.","type":"string"}}};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "namespace")) || (key0 === "statuses"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["id","namespace","statuses"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.namespace !== undefined){
if(typeof data.namespace !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.statuses !== undefined){
let data2 = data.statuses;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/statuses/" + i0,schemaPath:"#/properties/statuses/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate88.errors = vErrors;
if(errors !== 0){
validate88.errorCount = errors;
}
return errors === 0;
}


function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "segments") || (key0 === "qualified")) || (key0 === "updatedAfter")) || (key0 === "eventsAfter")) || (key0 === "eventsOnlyToo"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["segments","qualified","updatedAfter","eventsAfter","eventsOnlyToo"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.segments !== undefined){
let data0 = data.segments;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate88(data0[i0], {instancePath:instancePath+"/segments/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate88.errors);
errors += validate88.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.qualified !== undefined){
let data2 = data.qualified;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((key1 === "from") || (key1 === "to"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/qualified",schemaPath:"#/properties/qualified/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1, allowedValues: ["from","to"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data2.from !== undefined){
if(typeof data2.from !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/qualified/from",schemaPath:"#/properties/qualified/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data2.to !== undefined){
if(typeof data2.to !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/qualified/to",schemaPath:"#/properties/qualified/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/qualified",schemaPath:"#/properties/qualified/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
if(data.updatedAfter !== undefined){
if(typeof data.updatedAfter !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/updatedAfter",schemaPath:"#/properties/updatedAfter/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.eventsAfter !== undefined){
if(typeof data.eventsAfter !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/eventsAfter",schemaPath:"#/properties/eventsAfter/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.eventsOnlyToo !== undefined){
if(typeof data.eventsOnlyToo !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/eventsOnlyToo",schemaPath:"#/properties/eventsOnlyToo/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate87.errors = vErrors;
if(errors !== 0){
validate87.errorCount = errors;
}
return errors === 0;
}


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "fields") || (key0 === "ingested"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["fields","ingested"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.fields !== undefined){
if(typeof data.fields !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.ingested !== undefined){
let data1 = data.ingested;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!((key1 === "after") || (key1 === "before"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/ingested",schemaPath:"#/properties/ingested/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1, allowedValues: ["after","before"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data1.after !== undefined){
if(typeof data1.after !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/ingested/after",schemaPath:"#/properties/ingested/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data1.before !== undefined){
if(typeof data1.before !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/ingested/before",schemaPath:"#/properties/ingested/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/ingested",schemaPath:"#/properties/ingested/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate91.errors = vErrors;
if(errors !== 0){
validate91.errorCount = errors;
}
return errors === 0;
}


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dataSetId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataSetId"},message:"must have required property '"+"dataSetId"+"'"});
}
errors++;
}
if(data.schemaName === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemaName"},message:"must have required property '"+"schemaName"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "dataSetId") || (key0 === "schemaName")) || (key0 === "perSegment")) || (key0 === "fields")) || (key0 === "mergePolicy")) || (key0 === "filter")) || (key0 === "additional")) || (key0 === "evaluate"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["dataSetId","schemaName","perSegment","fields","mergePolicy","filter","additional","evaluate"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.dataSetId !== undefined){
if(typeof data.dataSetId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dataSetId",schemaPath:"#/properties/dataSetId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.schemaName !== undefined){
if(typeof data.schemaName !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/schemaName",schemaPath:"#/properties/schemaName/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.perSegment !== undefined){
if(typeof data.perSegment !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/perSegment",schemaPath:"#/properties/perSegment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
}
errors++;
}
}
if(data.fields !== undefined){
if(typeof data.fields !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.mergePolicy !== undefined){
let data4 = data.mergePolicy;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((key1 === "id") || (key1 === "version"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mergePolicy",schemaPath:"#/properties/mergePolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1, allowedValues: ["id","version"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data4.id !== undefined){
if(typeof data4.id !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mergePolicy/id",schemaPath:"#/properties/mergePolicy/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data4.version !== undefined){
let data6 = data4.version;
if(!((typeof data6 == "number") && (isFinite(data6)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mergePolicy/version",schemaPath:"#/properties/mergePolicy/properties/version/type",keyword:"type",params:{type: "number"},message:"must be number"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mergePolicy",schemaPath:"#/properties/mergePolicy/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
if(data.filter !== undefined){
if(!(validate87(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate87.errors);
errors += validate87.errorCount;
}
}
if(data.additional !== undefined){
let data8 = data.additional;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!(key2 === "events")){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/additional",schemaPath:"#/properties/additional/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2, allowedValues: ["events"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data8.events !== undefined){
if(!(validate91(data8.events, {instancePath:instancePath+"/additional/events",parentData:data8,parentDataProperty:"events",rootData}))){
vErrors = joined(vErrors, validate91.errors);
errors += validate91.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/additional",schemaPath:"#/properties/additional/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
if(data.evaluate !== undefined){
if(typeof data.evaluate !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/evaluate",schemaPath:"#/properties/evaluate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate86.errors = vErrors;
if(errors !== 0){
validate86.errorCount = errors;
}
return errors === 0;
}


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.queuedMs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "queuedMs"},message:"must have required property '"+"queuedMs"+"'"});
}
errors++;
}
if(data.exportingMs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exportingMs"},message:"must have required property '"+"exportingMs"+"'"});
}
errors++;
}
if(data.handoverMs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "handoverMs"},message:"must have required property '"+"handoverMs"+"'"});
}
errors++;
}
if(data.writingMs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "writingMs"},message:"must have required property '"+"writingMs"+"'"});
}
errors++;
}
if(data.closingMs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "closingMs"},message:"must have required property '"+"closingMs"+"'"});
}
errors++;
}
if(data.cancellingMs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cancellingMs"},message:"must have required property '"+"cancellingMs"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "queuedMs") || (key0 === "exportingMs")) || (key0 === "handoverMs")) || (key0 === "writingMs")) || (key0 === "closingMs")) || (key0 === "cancellingMs"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["queuedMs","exportingMs","handoverMs","writingMs","closingMs","cancellingMs"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.queuedMs !== undefined){
let data0 = data.queuedMs;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/queuedMs",schemaPath:"#/properties/queuedMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/queuedMs",schemaPath:"#/properties/queuedMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.exportingMs !== undefined){
let data1 = data.exportingMs;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/exportingMs",schemaPath:"#/properties/exportingMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/exportingMs",schemaPath:"#/properties/exportingMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.handoverMs !== undefined){
let data2 = data.handoverMs;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/handoverMs",schemaPath:"#/properties/handoverMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/handoverMs",schemaPath:"#/properties/handoverMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.writingMs !== undefined){
let data3 = data.writingMs;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/writingMs",schemaPath:"#/properties/writingMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/writingMs",schemaPath:"#/properties/writingMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.closingMs !== undefined){
let data4 = data.closingMs;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/closingMs",schemaPath:"#/properties/closingMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/closingMs",schemaPath:"#/properties/closingMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.cancellingMs !== undefined){
let data5 = data.cancellingMs;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/cancellingMs",schemaPath:"#/properties/cancellingMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/cancellingMs",schemaPath:"#/properties/cancellingMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate94.errors = vErrors;
if(errors !== 0){
validate94.errorCount = errors;
}
return errors === 0;
}

const schema55 = {"type":"object","additionalProperties":false,"required":["hash","importedAt"],"properties":{"hash":{"description":"The hash of its content.","type":"string"},"form":{"description":"The format of its content.","type":"string","enum":["lines","json"]},"importedAt":{"description":"When it was imported. Unix time in milliseconds.","type":"integer"}}};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hash === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hash"},message:"must have required property '"+"hash"+"'"});
}
errors++;
}
if(data.importedAt === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "importedAt"},message:"must have required property '"+"importedAt"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "hash") || (key0 === "form")) || (key0 === "importedAt"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["hash","form","importedAt"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.hash !== undefined){
if(typeof data.hash !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.form !== undefined){
let data1 = data.form;
if(typeof data1 !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
if(!((data1 === "lines") || (data1 === "json"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues: schema55.properties.form.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.importedAt !== undefined){
let data2 = data.importedAt;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/importedAt",schemaPath:"#/properties/importedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate97.errors = vErrors;
if(errors !== 0){
validate97.errorCount = errors;
}
return errors === 0;
}


function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "synthetic") || (key0 === "imports")) || (key0 === "mergePolicies")) || (key0 === "profiles")) || (key0 === "fragments"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["synthetic","imports","mergePolicies","profiles","fragments"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.synthetic !== undefined){
let data0 = data.synthetic;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/synthetic",schemaPath:"#/properties/synthetic/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/synthetic",schemaPath:"#/properties/synthetic/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.imports !== undefined){
let data1 = data.imports;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate97(data1[i0], {instancePath:instancePath+"/imports/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate97.errors);
errors += validate97.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/imports",schemaPath:"#/properties/imports/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.mergePolicies !== undefined){
if(typeof data.mergePolicies !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mergePolicies",schemaPath:"#/properties/mergePolicies/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.profiles !== undefined){
let data4 = data.profiles;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.fragments !== undefined){
let data5 = data.fragments;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/fragments",schemaPath:"#/properties/fragments/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/fragments",schemaPath:"#/properties/fragments/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate96.errors = vErrors;
if(errors !== 0){
validate96.errorCount = errors;
}
return errors === 0;
}


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.revision === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"},message:"must have required property '"+"revision"+"'"});
}
errors++;
}
if(data.requestId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requestId"},message:"must have required property '"+"requestId"+"'"});
}
errors++;
}
if(data.instance === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instance"},message:"must have required property '"+"instance"+"'"});
}
errors++;
}
if(data.request === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"});
}
errors++;
}
if(data.lifecycle === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lifecycle"},message:"must have required property '"+"lifecycle"+"'"});
}
errors++;
}
if(data.population === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "population"},message:"must have required property '"+"population"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema48.properties, key0))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["revision","requestId","instance","request","lifecycle","population","statuses","realizedHoldsExisting","cancelledBy","cancelAfterMs","flaw"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.revision !== undefined){
let data0 = data.revision;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.requestId !== undefined){
if(typeof data.requestId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/requestId",schemaPath:"#/properties/requestId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.instance !== undefined){
if(typeof data.instance !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.request !== undefined){
if(!(validate86(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData}))){
vErrors = joined(vErrors, validate86.errors);
errors += validate86.errorCount;
}
}
if(data.lifecycle !== undefined){
if(!(validate94(data.lifecycle, {instancePath:instancePath+"/lifecycle",parentData:data,parentDataProperty:"lifecycle",rootData}))){
vErrors = joined(vErrors, validate94.errors);
errors += validate94.errorCount;
}
}
if(data.population !== undefined){
if(!(validate96(data.population, {instancePath:instancePath+"/population",parentData:data,parentDataProperty:"population",rootData}))){
vErrors = joined(vErrors, validate96.errors);
errors += validate96.errorCount;
}
}
if(data.statuses !== undefined){
let data6 = data.statuses;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/statuses/" + i0,schemaPath:"#/properties/statuses/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.realizedHoldsExisting !== undefined){
if(typeof data.realizedHoldsExisting !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/realizedHoldsExisting",schemaPath:"#/properties/realizedHoldsExisting/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
}
errors++;
}
}
if(data.cancelledBy !== undefined){
if(typeof data.cancelledBy !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/cancelledBy",schemaPath:"#/properties/cancelledBy/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.cancelAfterMs !== undefined){
let data10 = data.cancelAfterMs;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfterMs",schemaPath:"#/properties/cancelAfterMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfterMs",schemaPath:"#/properties/cancelAfterMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.flaw !== undefined){
if(typeof data.flaw !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/flaw",schemaPath:"#/properties/flaw/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate85.errors = vErrors;
if(errors !== 0){
validate85.errorCount = errors;
}
return errors === 0;
}

const schema56 = {"type":"object","additionalProperties":false,"required":["phase","at","inMs"],"properties":{"phase":{"description":"The phase that begins.","type":"string","enum":["queued","exporting","writing","cancelling","succeeded","failed","cancelled"]},"at":{"description":"When it begins. Unix time in milliseconds.","type":"integer"},"inMs":{"description":"How long until then on the sandbox's clock, in milliseconds.","type":"integer","minimum":0}}};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phase === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"});
}
errors++;
}
if(data.at === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"});
}
errors++;
}
if(data.inMs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inMs"},message:"must have required property '"+"inMs"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "phase") || (key0 === "at")) || (key0 === "inMs"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["phase","at","inMs"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.phase !== undefined){
let data0 = data.phase;
if(typeof data0 !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
if(!(((((((data0 === "queued") || (data0 === "exporting")) || (data0 === "writing")) || (data0 === "cancelling")) || (data0 === "succeeded")) || (data0 === "failed")) || (data0 === "cancelled"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema56.properties.phase.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.at !== undefined){
let data1 = data.at;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.inMs !== undefined){
let data2 = data.inMs;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/inMs",schemaPath:"#/properties/inMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/inMs",schemaPath:"#/properties/inMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate101.errors = vErrors;
if(errors !== 0){
validate101.errorCount = errors;
}
return errors === 0;
}


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
}
errors++;
}
if(data.createdAt === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"});
}
errors++;
}
if(data.phase === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"});
}
errors++;
}
if(data.script === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "script"},message:"must have required property '"+"script"+"'"});
}
errors++;
}
if(data.chosenBy === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chosenBy"},message:"must have required property '"+"chosenBy"+"'"});
}
errors++;
}
if(data.dataSetId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataSetId"},message:"must have required property '"+"dataSetId"+"'"});
}
errors++;
}
if(data.segments === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "segments"},message:"must have required property '"+"segments"+"'"});
}
errors++;
}
if(data.perSegment === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "perSegment"},message:"must have required property '"+"perSegment"+"'"});
}
errors++;
}
if(data.batches === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batches"},message:"must have required property '"+"batches"+"'"});
}
errors++;
}
if(data.polls === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "polls"},message:"must have required property '"+"polls"+"'"});
}
errors++;
}
if(data.org === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"},message:"must have required property '"+"org"+"'"});
}
errors++;
}
if(data.sandbox === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sandbox"},message:"must have required property '"+"sandbox"+"'"});
}
errors++;
}
if(data.at === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"});
}
errors++;
}
if(data.facts === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'"});
}
errors++;
}
if(data.written === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "written"},message:"must have required property '"+"written"+"'"});
}
errors++;
}
if(data.request === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"});
}
errors++;
}
if(data.why === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema47.properties, key0))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["request","id","createdAt","exportAt","exportedAt","writeAt","writtenAt","endAt","cancelAskedAt","dataSetGoneAt","outcome","phase","script","chosenBy","rule","dataSetId","segments","perSegment","batches","rows","polls","errorCode","org","sandbox","at","facts","written","next","why"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.request !== undefined){
let data0 = data.request;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
errors++;
}
}
}
if(data.createdAt !== undefined){
let data2 = data.createdAt;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.exportAt !== undefined){
let data3 = data.exportAt;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/exportAt",schemaPath:"#/properties/exportAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.exportedAt !== undefined){
let data4 = data.exportedAt;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/exportedAt",schemaPath:"#/properties/exportedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.writeAt !== undefined){
let data5 = data.writeAt;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/writeAt",schemaPath:"#/properties/writeAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.writtenAt !== undefined){
let data6 = data.writtenAt;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/writtenAt",schemaPath:"#/properties/writtenAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.endAt !== undefined){
let data7 = data.endAt;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",schemaPath:"#/properties/endAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.cancelAskedAt !== undefined){
let data8 = data.cancelAskedAt;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAskedAt",schemaPath:"#/properties/cancelAskedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.dataSetGoneAt !== undefined){
let data9 = data.dataSetGoneAt;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dataSetGoneAt",schemaPath:"#/properties/dataSetGoneAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.outcome !== undefined){
let data10 = data.outcome;
if(typeof data10 !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
if(!(((data10 === "succeeded") || (data10 === "failed")) || (data10 === "cancelled"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema47.properties.outcome.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.phase !== undefined){
let data11 = data.phase;
if(typeof data11 !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
if(!(((((((data11 === "queued") || (data11 === "exporting")) || (data11 === "writing")) || (data11 === "cancelling")) || (data11 === "succeeded")) || (data11 === "failed")) || (data11 === "cancelled"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema47.properties.phase.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.script !== undefined){
let data12 = data.script;
if(typeof data12 !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/script",schemaPath:"#/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
if(!(((((data12 === "succeeds") || (data12 === "fails-exporting")) || (data12 === "fails-writing")) || (data12 === "partly-fails")) || (data12 === "stuck"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/script",schemaPath:"#/properties/script/enum",keyword:"enum",params:{allowedValues: schema47.properties.script.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.chosenBy !== undefined){
let data13 = data.chosenBy;
if(typeof data13 !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/chosenBy",schemaPath:"#/properties/chosenBy/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
if(!((((((data13 === "header") || (data13 === "rule")) || (data13 === "flag")) || (data13 === "default")) || (data13 === "observed")) || (data13 === "request"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/chosenBy",schemaPath:"#/properties/chosenBy/enum",keyword:"enum",params:{allowedValues: schema47.properties.chosenBy.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.dataSetId !== undefined){
if(typeof data.dataSetId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dataSetId",schemaPath:"#/properties/dataSetId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.segments !== undefined){
let data16 = data.segments;
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
if(typeof data16[i0] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/segments/" + i0,schemaPath:"#/properties/segments/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.perSegment !== undefined){
if(typeof data.perSegment !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/perSegment",schemaPath:"#/properties/perSegment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
}
errors++;
}
}
if(data.batches !== undefined){
let data19 = data.batches;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
if(typeof data19[i1] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/batches/" + i1,schemaPath:"#/properties/batches/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/batches",schemaPath:"#/properties/batches/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.rows !== undefined){
let data21 = data.rows;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.polls !== undefined){
let data22 = data.polls;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/polls",schemaPath:"#/properties/polls/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/polls",schemaPath:"#/properties/polls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.errorCode !== undefined){
if(typeof data.errorCode !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.org !== undefined){
if(typeof data.org !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/sandbox",schemaPath:"#/properties/sandbox/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.at !== undefined){
let data26 = data.at;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate85(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = joined(vErrors, validate85.errors);
errors += validate85.errorCount;
}
}
if(data.written !== undefined){
let data28 = data.written;
if(Array.isArray(data28)){
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
if(typeof data28[i2] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/written/" + i2,schemaPath:"#/properties/written/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/written",schemaPath:"#/properties/written/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.next !== undefined){
if(!(validate101(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData}))){
vErrors = joined(vErrors, validate101.errors);
errors += validate101.errorCount;
}
}
if(data.why !== undefined){
let data31 = data.why;
if(Array.isArray(data31)){
const len3 = data31.length;
for(let i3=0; i3<len3; i3++){
if(typeof data31[i3] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/why/" + i3,schemaPath:"#/properties/why/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate84.errors = vErrors;
if(errors !== 0){
validate84.errorCount = errors;
}
return errors === 0;
}

export const JobList = validate103;
const schema58 = {"type":"object","additionalProperties":false,"required":["id","createdAt","phase","script","chosenBy","dataSetId","segments","perSegment","batches","polls"],"properties":{"id":{"description":"The ID of the export job.","type":"integer","minimum":1},"createdAt":{"description":"When the job was created. Unix time in milliseconds.","type":"integer"},"exportAt":{"description":"When the export starts. Absent if it never does. Unix time in milliseconds.","type":"integer"},"exportedAt":{"description":"When the export ends, or is stopped. Absent if it never does. Unix time in milliseconds.","type":"integer"},"writeAt":{"description":"When the write to the dataset starts. Absent if it never does. Unix time in milliseconds.","type":"integer"},"writtenAt":{"description":"When the write ends, or is stopped. Absent if it never does. Unix time in milliseconds.","type":"integer"},"endAt":{"description":"When the job finishes. Absent for a job that never does. Unix time in milliseconds.","type":"integer"},"cancelAskedAt":{"description":"When a cancel was requested. Unix time in milliseconds.","type":"integer"},"dataSetGoneAt":{"description":"When the dataset of the unfinished job was removed. Unix time in milliseconds.","type":"integer"},"outcome":{"description":"How the job finishes. Absent for a job that never does.","type":"string","enum":["succeeded","failed","cancelled"]},"phase":{"description":"What the job is doing.","type":"string","enum":["queued","exporting","writing","cancelling","succeeded","failed","cancelled"]},"script":{"description":"The script of the job: how it goes if nothing interferes.","type":"string","enum":["succeeds","fails-exporting","fails-writing","partly-fails","stuck"]},"chosenBy":{"description":"What chose the script: the header x-aep-sim-script, a rule, a start option, or none of them (default). A job that a document or a capture shows has a script that was observed. A request that cannot be exported fails by itself.","type":"string","enum":["header","rule","flag","default","observed","request"]},"rule":{"description":"The ID of the rule that chose the script.","type":"string"},"dataSetId":{"description":"The dataset that the job exports to.","type":"string"},"segments":{"description":"The IDs of the segments that the request names.","type":"array","items":{"type":"string"}},"perSegment":{"description":"Whether each segment has its own batch.","type":"boolean"},"batches":{"description":"The IDs of the batches, as Catalog lists them. Responses show an empty ID for a batch that was not written.","type":"array","items":{"type":"string"}},"rows":{"description":"How many rows the job has exported. Absent before it has succeeded, and where they were not counted.","type":"integer","minimum":0},"polls":{"description":"How many requests have retrieved the job.","type":"integer","minimum":0},"errorCode":{"description":"The code of the error that the job finished with.","type":"string"}}};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
}
errors++;
}
if(data.createdAt === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"});
}
errors++;
}
if(data.phase === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"});
}
errors++;
}
if(data.script === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "script"},message:"must have required property '"+"script"+"'"});
}
errors++;
}
if(data.chosenBy === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chosenBy"},message:"must have required property '"+"chosenBy"+"'"});
}
errors++;
}
if(data.dataSetId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataSetId"},message:"must have required property '"+"dataSetId"+"'"});
}
errors++;
}
if(data.segments === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "segments"},message:"must have required property '"+"segments"+"'"});
}
errors++;
}
if(data.perSegment === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "perSegment"},message:"must have required property '"+"perSegment"+"'"});
}
errors++;
}
if(data.batches === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batches"},message:"must have required property '"+"batches"+"'"});
}
errors++;
}
if(data.polls === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "polls"},message:"must have required property '"+"polls"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema58.properties, key0))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["id","createdAt","exportAt","exportedAt","writeAt","writtenAt","endAt","cancelAskedAt","dataSetGoneAt","outcome","phase","script","chosenBy","rule","dataSetId","segments","perSegment","batches","rows","polls","errorCode"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
errors++;
}
}
}
if(data.createdAt !== undefined){
let data1 = data.createdAt;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.exportAt !== undefined){
let data2 = data.exportAt;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/exportAt",schemaPath:"#/properties/exportAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.exportedAt !== undefined){
let data3 = data.exportedAt;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/exportedAt",schemaPath:"#/properties/exportedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.writeAt !== undefined){
let data4 = data.writeAt;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/writeAt",schemaPath:"#/properties/writeAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.writtenAt !== undefined){
let data5 = data.writtenAt;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/writtenAt",schemaPath:"#/properties/writtenAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.endAt !== undefined){
let data6 = data.endAt;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",schemaPath:"#/properties/endAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.cancelAskedAt !== undefined){
let data7 = data.cancelAskedAt;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAskedAt",schemaPath:"#/properties/cancelAskedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.dataSetGoneAt !== undefined){
let data8 = data.dataSetGoneAt;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dataSetGoneAt",schemaPath:"#/properties/dataSetGoneAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.outcome !== undefined){
let data9 = data.outcome;
if(typeof data9 !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
if(!(((data9 === "succeeded") || (data9 === "failed")) || (data9 === "cancelled"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema58.properties.outcome.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.phase !== undefined){
let data10 = data.phase;
if(typeof data10 !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
if(!(((((((data10 === "queued") || (data10 === "exporting")) || (data10 === "writing")) || (data10 === "cancelling")) || (data10 === "succeeded")) || (data10 === "failed")) || (data10 === "cancelled"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema58.properties.phase.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.script !== undefined){
let data11 = data.script;
if(typeof data11 !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/script",schemaPath:"#/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
if(!(((((data11 === "succeeds") || (data11 === "fails-exporting")) || (data11 === "fails-writing")) || (data11 === "partly-fails")) || (data11 === "stuck"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/script",schemaPath:"#/properties/script/enum",keyword:"enum",params:{allowedValues: schema58.properties.script.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.chosenBy !== undefined){
let data12 = data.chosenBy;
if(typeof data12 !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/chosenBy",schemaPath:"#/properties/chosenBy/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
if(!((((((data12 === "header") || (data12 === "rule")) || (data12 === "flag")) || (data12 === "default")) || (data12 === "observed")) || (data12 === "request"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/chosenBy",schemaPath:"#/properties/chosenBy/enum",keyword:"enum",params:{allowedValues: schema58.properties.chosenBy.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.dataSetId !== undefined){
if(typeof data.dataSetId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dataSetId",schemaPath:"#/properties/dataSetId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.segments !== undefined){
let data15 = data.segments;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(typeof data15[i0] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/segments/" + i0,schemaPath:"#/properties/segments/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.perSegment !== undefined){
if(typeof data.perSegment !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/perSegment",schemaPath:"#/properties/perSegment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
}
errors++;
}
}
if(data.batches !== undefined){
let data18 = data.batches;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
if(typeof data18[i1] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/batches/" + i1,schemaPath:"#/properties/batches/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/batches",schemaPath:"#/properties/batches/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.rows !== undefined){
let data20 = data.rows;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.polls !== undefined){
let data21 = data.polls;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/polls",schemaPath:"#/properties/polls/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/polls",schemaPath:"#/properties/polls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.errorCode !== undefined){
if(typeof data.errorCode !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate104.errors = vErrors;
if(errors !== 0){
validate104.errorCount = errors;
}
return errors === 0;
}


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jobs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "jobs"},message:"must have required property '"+"jobs"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "jobs") || (key0 === "next"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["jobs","next"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.jobs !== undefined){
let data0 = data.jobs;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate104(data0[i0], {instancePath:instancePath+"/jobs/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate104.errors);
errors += validate104.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.next !== undefined){
if(typeof data.next !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate103.errors = vErrors;
if(errors !== 0){
validate103.errorCount = errors;
}
return errors === 0;
}

export const JobRow = validate106;

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
}
errors++;
}
if(data.createdAt === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"});
}
errors++;
}
if(data.phase === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"});
}
errors++;
}
if(data.script === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "script"},message:"must have required property '"+"script"+"'"});
}
errors++;
}
if(data.chosenBy === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chosenBy"},message:"must have required property '"+"chosenBy"+"'"});
}
errors++;
}
if(data.dataSetId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataSetId"},message:"must have required property '"+"dataSetId"+"'"});
}
errors++;
}
if(data.segments === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "segments"},message:"must have required property '"+"segments"+"'"});
}
errors++;
}
if(data.perSegment === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "perSegment"},message:"must have required property '"+"perSegment"+"'"});
}
errors++;
}
if(data.batches === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batches"},message:"must have required property '"+"batches"+"'"});
}
errors++;
}
if(data.polls === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "polls"},message:"must have required property '"+"polls"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema58.properties, key0))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["id","createdAt","exportAt","exportedAt","writeAt","writtenAt","endAt","cancelAskedAt","dataSetGoneAt","outcome","phase","script","chosenBy","rule","dataSetId","segments","perSegment","batches","rows","polls","errorCode"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
errors++;
}
}
}
if(data.createdAt !== undefined){
let data1 = data.createdAt;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.exportAt !== undefined){
let data2 = data.exportAt;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/exportAt",schemaPath:"#/properties/exportAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.exportedAt !== undefined){
let data3 = data.exportedAt;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/exportedAt",schemaPath:"#/properties/exportedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.writeAt !== undefined){
let data4 = data.writeAt;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/writeAt",schemaPath:"#/properties/writeAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.writtenAt !== undefined){
let data5 = data.writtenAt;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/writtenAt",schemaPath:"#/properties/writtenAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.endAt !== undefined){
let data6 = data.endAt;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",schemaPath:"#/properties/endAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.cancelAskedAt !== undefined){
let data7 = data.cancelAskedAt;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAskedAt",schemaPath:"#/properties/cancelAskedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.dataSetGoneAt !== undefined){
let data8 = data.dataSetGoneAt;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dataSetGoneAt",schemaPath:"#/properties/dataSetGoneAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.outcome !== undefined){
let data9 = data.outcome;
if(typeof data9 !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
if(!(((data9 === "succeeded") || (data9 === "failed")) || (data9 === "cancelled"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema58.properties.outcome.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.phase !== undefined){
let data10 = data.phase;
if(typeof data10 !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
if(!(((((((data10 === "queued") || (data10 === "exporting")) || (data10 === "writing")) || (data10 === "cancelling")) || (data10 === "succeeded")) || (data10 === "failed")) || (data10 === "cancelled"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema58.properties.phase.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.script !== undefined){
let data11 = data.script;
if(typeof data11 !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/script",schemaPath:"#/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
if(!(((((data11 === "succeeds") || (data11 === "fails-exporting")) || (data11 === "fails-writing")) || (data11 === "partly-fails")) || (data11 === "stuck"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/script",schemaPath:"#/properties/script/enum",keyword:"enum",params:{allowedValues: schema58.properties.script.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.chosenBy !== undefined){
let data12 = data.chosenBy;
if(typeof data12 !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/chosenBy",schemaPath:"#/properties/chosenBy/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
if(!((((((data12 === "header") || (data12 === "rule")) || (data12 === "flag")) || (data12 === "default")) || (data12 === "observed")) || (data12 === "request"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/chosenBy",schemaPath:"#/properties/chosenBy/enum",keyword:"enum",params:{allowedValues: schema58.properties.chosenBy.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.dataSetId !== undefined){
if(typeof data.dataSetId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dataSetId",schemaPath:"#/properties/dataSetId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.segments !== undefined){
let data15 = data.segments;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(typeof data15[i0] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/segments/" + i0,schemaPath:"#/properties/segments/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.perSegment !== undefined){
if(typeof data.perSegment !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/perSegment",schemaPath:"#/properties/perSegment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
}
errors++;
}
}
if(data.batches !== undefined){
let data18 = data.batches;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
if(typeof data18[i1] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/batches/" + i1,schemaPath:"#/properties/batches/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/batches",schemaPath:"#/properties/batches/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.rows !== undefined){
let data20 = data.rows;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.polls !== undefined){
let data21 = data.polls;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/polls",schemaPath:"#/properties/polls/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/polls",schemaPath:"#/properties/polls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.errorCode !== undefined){
if(typeof data.errorCode !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate106.errors = vErrors;
if(errors !== 0){
validate106.errorCount = errors;
}
return errors === 0;
}

export const JournalIndex = validate107;
const schema61 = {"type":"object","additionalProperties":false,"required":["seq","kind","at","wallAt","tookMs","attempt","request","response"],"properties":{"seq":{"type":"integer","minimum":1},"kind":{"enum":["request","control"]},"version":{"type":"integer","minimum":0,"description":"Of the sandbox, as it was read or written."},"at":{"type":"integer","description":"On the clock of the sandbox, as Unix time in milliseconds."},"wallAt":{"type":"integer"},"tookMs":{"type":"number","minimum":0},"operation":{"type":"string"},"edition":{"enum":["platform","segmentation","segmentation-2020","profile","tutorial"]},"jobId":{"type":"integer","minimum":1},"attempt":{"type":"integer","minimum":1},"request":{"type":"object","additionalProperties":false,"required":["method","path"],"properties":{"method":{"type":"string"},"path":{"type":"string"}},"title":"JournalIndexRequest","description":"The request."},"response":{"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"integer","minimum":0,"description":"0: no response was sent."}},"title":"JournalIndexResponse","description":"The response."},"seen":{"type":"string","description":"The status of its job in the response."},"cause":{"type":"object","additionalProperties":false,"required":["pointer","message"],"properties":{"in":{"enum":["path","query","header"],"description":"Absent: the body."},"pointer":{"type":"string"},"message":{"type":"string"}},"title":"JournalIndexCause","description":"The first thing that was wrong with a request that was rejected."},"retryAfterS":{"type":"integer","minimum":0,"description":"The Retry-After of the response, in seconds."},"byPage":{"const":true,"description":"The request has the header x-aep-sim-page, and counts neither in polls nor in findings."},"rule":{"type":"object","additionalProperties":false,"required":["id","effect"],"properties":{"id":{"type":"string"},"effect":{"type":"string"}},"title":"JournalIndexRule","description":"The rule that had a part in it."}}};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.seq === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'"});
}
errors++;
}
if(data.kind === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
}
errors++;
}
if(data.at === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"});
}
errors++;
}
if(data.wallAt === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wallAt"},message:"must have required property '"+"wallAt"+"'"});
}
errors++;
}
if(data.tookMs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tookMs"},message:"must have required property '"+"tookMs"+"'"});
}
errors++;
}
if(data.attempt === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"});
}
errors++;
}
if(data.request === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"});
}
errors++;
}
if(data.response === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response"},message:"must have required property '"+"response"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema61.properties, key0))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["seq","kind","version","at","wallAt","tookMs","operation","edition","jobId","attempt","request","response","seen","cause","retryAfterS","byPage","rule"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.seq !== undefined){
let data0 = data.seq;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
errors++;
}
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!((data1 === "request") || (data1 === "control"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema61.properties.kind.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.at !== undefined){
let data3 = data.at;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.wallAt !== undefined){
let data4 = data.wallAt;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/wallAt",schemaPath:"#/properties/wallAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.tookMs !== undefined){
let data5 = data.tookMs;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/tookMs",schemaPath:"#/properties/tookMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/tookMs",schemaPath:"#/properties/tookMs/type",keyword:"type",params:{type: "number"},message:"must be number"});
}
errors++;
}
}
if(data.operation !== undefined){
if(typeof data.operation !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.edition !== undefined){
let data7 = data.edition;
if(!(((((data7 === "platform") || (data7 === "segmentation")) || (data7 === "segmentation-2020")) || (data7 === "profile")) || (data7 === "tutorial"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/enum",keyword:"enum",params:{allowedValues: schema61.properties.edition.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.jobId !== undefined){
let data8 = data.jobId;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
errors++;
}
}
}
if(data.attempt !== undefined){
let data9 = data.attempt;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
errors++;
}
}
}
if(data.request !== undefined){
let data10 = data.request;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.method === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"});
}
errors++;
}
if(data10.path === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"});
}
errors++;
}
for(const key1 in data10){
if(!((key1 === "method") || (key1 === "path"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/request",schemaPath:"#/properties/request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1, allowedValues: ["method","path"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data10.method !== undefined){
if(typeof data10.method !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/request/method",schemaPath:"#/properties/request/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data10.path !== undefined){
if(typeof data10.path !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/request/path",schemaPath:"#/properties/request/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
if(data.response !== undefined){
let data13 = data.response;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.status === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"});
}
errors++;
}
for(const key2 in data13){
if(!(key2 === "status")){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/response",schemaPath:"#/properties/response/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2, allowedValues: ["status"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data13.status !== undefined){
let data14 = data13.status;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/response/status",schemaPath:"#/properties/response/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/response/status",schemaPath:"#/properties/response/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
if(data.seen !== undefined){
if(typeof data.seen !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/seen",schemaPath:"#/properties/seen/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.cause !== undefined){
let data16 = data.cause;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.pointer === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/cause",schemaPath:"#/properties/cause/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'"});
}
errors++;
}
if(data16.message === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/cause",schemaPath:"#/properties/cause/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
}
errors++;
}
for(const key3 in data16){
if(!(((key3 === "in") || (key3 === "pointer")) || (key3 === "message"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/cause",schemaPath:"#/properties/cause/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3, allowedValues: ["in","pointer","message"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data16.in !== undefined){
let data17 = data16.in;
if(!(((data17 === "path") || (data17 === "query")) || (data17 === "header"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/cause/in",schemaPath:"#/properties/cause/properties/in/enum",keyword:"enum",params:{allowedValues: schema61.properties.cause.properties.in.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data16.pointer !== undefined){
if(typeof data16.pointer !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/cause/pointer",schemaPath:"#/properties/cause/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data16.message !== undefined){
if(typeof data16.message !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/cause/message",schemaPath:"#/properties/cause/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/cause",schemaPath:"#/properties/cause/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
if(data.retryAfterS !== undefined){
let data20 = data.retryAfterS;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/retryAfterS",schemaPath:"#/properties/retryAfterS/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/retryAfterS",schemaPath:"#/properties/retryAfterS/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.byPage !== undefined){
if(true !== data.byPage){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/byPage",schemaPath:"#/properties/byPage/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
}
errors++;
}
}
if(data.rule !== undefined){
let data22 = data.rule;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.id === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
}
errors++;
}
if(data22.effect === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'"});
}
errors++;
}
for(const key4 in data22){
if(!((key4 === "id") || (key4 === "effect"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4, allowedValues: ["id","effect"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data22.id !== undefined){
if(typeof data22.id !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/rule/id",schemaPath:"#/properties/rule/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data22.effect !== undefined){
if(typeof data22.effect !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/rule/effect",schemaPath:"#/properties/rule/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate108.errors = vErrors;
if(errors !== 0){
validate108.errorCount = errors;
}
return errors === 0;
}


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entries === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entries"},message:"must have required property '"+"entries"+"'"});
}
errors++;
}
if(data.dropped === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dropped"},message:"must have required property '"+"dropped"+"'"});
}
errors++;
}
if(data.last === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last"},message:"must have required property '"+"last"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "entries") || (key0 === "dropped")) || (key0 === "last"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["entries","dropped","last"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.entries !== undefined){
let data0 = data.entries;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate108(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate108.errors);
errors += validate108.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.dropped !== undefined){
let data2 = data.dropped;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dropped",schemaPath:"#/properties/dropped/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dropped",schemaPath:"#/properties/dropped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.last !== undefined){
let data3 = data.last;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/last",schemaPath:"#/properties/last/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/last",schemaPath:"#/properties/last/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate107.errors = vErrors;
if(errors !== 0){
validate107.errorCount = errors;
}
return errors === 0;
}

export const JournalPage = validate110;
const schema63 = {"type":"object","additionalProperties":false,"required":["seq","kind","at","wallAt","tookMs","attempt","request","response"],"properties":{"seq":{"type":"integer","minimum":1},"kind":{"enum":["request","control"]},"version":{"type":"integer","minimum":0,"description":"Of the sandbox, as it was read or written."},"at":{"type":"integer","description":"On the clock of the sandbox, as Unix time in milliseconds."},"wallAt":{"type":"integer"},"tookMs":{"type":"number","minimum":0},"operation":{"type":"string"},"edition":{"enum":["platform","segmentation","segmentation-2020","profile","tutorial"]},"jobId":{"type":"integer","minimum":1},"attempt":{"type":"integer","minimum":1},"request":{"$ref":"#/$defs/JournalRequest"},"response":{"$ref":"#/$defs/JournalResponse"},"why":{"type":"array","items":{"$ref":"#/$defs/RejectionCause"}},"ignored":{"type":"array","items":{"$ref":"#/$defs/IgnoredPart"}},"rule":{"$ref":"#/$defs/AppliedRule"}}};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"});
}
errors++;
}
if(data.path === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"});
}
errors++;
}
if(data.headers === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "method") || (key0 === "path")) || (key0 === "headers")) || (key0 === "body")) || (key0 === "bodyBytes")) || (key0 === "bodyHash"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["method","path","headers","body","bodyBytes","bodyHash"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(typeof data2[key1] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
if(data.bodyBytes !== undefined){
let data4 = data.bodyBytes;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/bodyBytes",schemaPath:"#/properties/bodyBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/bodyBytes",schemaPath:"#/properties/bodyBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.bodyHash !== undefined){
if(typeof data.bodyHash !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/bodyHash",schemaPath:"#/properties/bodyHash/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate112.errors = vErrors;
if(errors !== 0){
validate112.errorCount = errors;
}
return errors === 0;
}


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"});
}
errors++;
}
if(data.headers === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "status") || (key0 === "headers")) || (key0 === "body")) || (key0 === "bodyBytes")) || (key0 === "bodyHash")) || (key0 === "next"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["status","headers","body","bodyBytes","bodyHash","next"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.headers !== undefined){
let data1 = data.headers;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(typeof data1[key1] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
if(data.bodyBytes !== undefined){
let data3 = data.bodyBytes;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/bodyBytes",schemaPath:"#/properties/bodyBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/bodyBytes",schemaPath:"#/properties/bodyBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.bodyHash !== undefined){
if(typeof data.bodyHash !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/bodyHash",schemaPath:"#/properties/bodyHash/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.next !== undefined){
if(typeof data.next !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate114.errors = vErrors;
if(errors !== 0){
validate114.errorCount = errors;
}
return errors === 0;
}

const schema66 = {"type":"object","additionalProperties":false,"required":["pointer","keyword","message"],"properties":{"in":{"enum":["path","query","header"],"description":"Absent: the body."},"pointer":{"type":"string"},"keyword":{"type":"string"},"message":{"type":"string"},"nearest":{"description":"The nearest valid value, or name."},"evidence":{"type":"string","description":"The ID of a row of GET /_sim/evidence/{id}."}}};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pointer === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'"});
}
errors++;
}
if(data.keyword === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keyword"},message:"must have required property '"+"keyword"+"'"});
}
errors++;
}
if(data.message === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "in") || (key0 === "pointer")) || (key0 === "keyword")) || (key0 === "message")) || (key0 === "nearest")) || (key0 === "evidence"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["in","pointer","keyword","message","nearest","evidence"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.in !== undefined){
let data0 = data.in;
if(!(((data0 === "path") || (data0 === "query")) || (data0 === "header"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/in",schemaPath:"#/properties/in/enum",keyword:"enum",params:{allowedValues: schema66.properties.in.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.pointer !== undefined){
if(typeof data.pointer !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.keyword !== undefined){
if(typeof data.keyword !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/keyword",schemaPath:"#/properties/keyword/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.evidence !== undefined){
if(typeof data.evidence !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate116.errors = vErrors;
if(errors !== 0){
validate116.errorCount = errors;
}
return errors === 0;
}


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pointer === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "in") || (key0 === "pointer")) || (key0 === "nearest"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["in","pointer","nearest"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.in !== undefined){
if("query" !== data.in){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/in",schemaPath:"#/properties/in/const",keyword:"const",params:{allowedValue: "query"},message:"must be equal to constant"});
}
errors++;
}
}
if(data.pointer !== undefined){
if(typeof data.pointer !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.nearest !== undefined){
if(typeof data.nearest !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/nearest",schemaPath:"#/properties/nearest/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate118.errors = vErrors;
if(errors !== 0){
validate118.errorCount = errors;
}
return errors === 0;
}


function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
}
errors++;
}
if(data.effect === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "effect"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["id","effect"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.effect !== undefined){
if(typeof data.effect !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate120.errors = vErrors;
if(errors !== 0){
validate120.errorCount = errors;
}
return errors === 0;
}


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.seq === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'"});
}
errors++;
}
if(data.kind === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
}
errors++;
}
if(data.at === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"});
}
errors++;
}
if(data.wallAt === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wallAt"},message:"must have required property '"+"wallAt"+"'"});
}
errors++;
}
if(data.tookMs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tookMs"},message:"must have required property '"+"tookMs"+"'"});
}
errors++;
}
if(data.attempt === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"});
}
errors++;
}
if(data.request === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"});
}
errors++;
}
if(data.response === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response"},message:"must have required property '"+"response"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema63.properties, key0))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["seq","kind","version","at","wallAt","tookMs","operation","edition","jobId","attempt","request","response","why","ignored","rule"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.seq !== undefined){
let data0 = data.seq;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
errors++;
}
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!((data1 === "request") || (data1 === "control"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema63.properties.kind.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.at !== undefined){
let data3 = data.at;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.wallAt !== undefined){
let data4 = data.wallAt;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/wallAt",schemaPath:"#/properties/wallAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.tookMs !== undefined){
let data5 = data.tookMs;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/tookMs",schemaPath:"#/properties/tookMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/tookMs",schemaPath:"#/properties/tookMs/type",keyword:"type",params:{type: "number"},message:"must be number"});
}
errors++;
}
}
if(data.operation !== undefined){
if(typeof data.operation !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.edition !== undefined){
let data7 = data.edition;
if(!(((((data7 === "platform") || (data7 === "segmentation")) || (data7 === "segmentation-2020")) || (data7 === "profile")) || (data7 === "tutorial"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/enum",keyword:"enum",params:{allowedValues: schema63.properties.edition.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.jobId !== undefined){
let data8 = data.jobId;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
errors++;
}
}
}
if(data.attempt !== undefined){
let data9 = data.attempt;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
errors++;
}
}
}
if(data.request !== undefined){
if(!(validate112(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData}))){
vErrors = joined(vErrors, validate112.errors);
errors += validate112.errorCount;
}
}
if(data.response !== undefined){
if(!(validate114(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData}))){
vErrors = joined(vErrors, validate114.errors);
errors += validate114.errorCount;
}
}
if(data.why !== undefined){
let data12 = data.why;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(!(validate116(data12[i0], {instancePath:instancePath+"/why/" + i0,parentData:data12,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate116.errors);
errors += validate116.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.ignored !== undefined){
let data14 = data.ignored;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(!(validate118(data14[i1], {instancePath:instancePath+"/ignored/" + i1,parentData:data14,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate118.errors);
errors += validate118.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/ignored",schemaPath:"#/properties/ignored/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.rule !== undefined){
if(!(validate120(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData}))){
vErrors = joined(vErrors, validate120.errors);
errors += validate120.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate111.errors = vErrors;
if(errors !== 0){
validate111.errorCount = errors;
}
return errors === 0;
}


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entries === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entries"},message:"must have required property '"+"entries"+"'"});
}
errors++;
}
if(data.dropped === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dropped"},message:"must have required property '"+"dropped"+"'"});
}
errors++;
}
if(data.last === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last"},message:"must have required property '"+"last"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "entries") || (key0 === "dropped")) || (key0 === "last"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["entries","dropped","last"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.entries !== undefined){
let data0 = data.entries;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate111(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate111.errors);
errors += validate111.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.dropped !== undefined){
let data2 = data.dropped;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dropped",schemaPath:"#/properties/dropped/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dropped",schemaPath:"#/properties/dropped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.last !== undefined){
let data3 = data.last;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/last",schemaPath:"#/properties/last/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/last",schemaPath:"#/properties/last/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate110.errors = vErrors;
if(errors !== 0){
validate110.errorCount = errors;
}
return errors === 0;
}

export const MergePolicyList = validate123;
const schema69 = {"type":"object","additionalProperties":false,"required":["mergePolicies"],"properties":{"mergePolicies":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","version","attributeMerge"],"properties":{"id":{"type":"string"},"version":{"type":"integer","minimum":1},"attributeMerge":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"enum":["timestampOrdered","dataSetPrecedence"]},"order":{"type":"array","items":{"type":"string"}}}},"default":{"type":"boolean"},"segments":{"type":"array","items":{"type":"string"}}}}}}};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mergePolicies === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mergePolicies"},message:"must have required property '"+"mergePolicies"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(key0 === "mergePolicies")){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["mergePolicies"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.mergePolicies !== undefined){
let data0 = data.mergePolicies;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mergePolicies/" + i0,schemaPath:"#/properties/mergePolicies/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
}
errors++;
}
if(data1.version === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mergePolicies/" + i0,schemaPath:"#/properties/mergePolicies/items/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"});
}
errors++;
}
if(data1.attributeMerge === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mergePolicies/" + i0,schemaPath:"#/properties/mergePolicies/items/required",keyword:"required",params:{missingProperty: "attributeMerge"},message:"must have required property '"+"attributeMerge"+"'"});
}
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "id") || (key1 === "version")) || (key1 === "attributeMerge")) || (key1 === "default")) || (key1 === "segments"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mergePolicies/" + i0,schemaPath:"#/properties/mergePolicies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1, allowedValues: ["id","version","attributeMerge","default","segments"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data1.id !== undefined){
if(typeof data1.id !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mergePolicies/" + i0+"/id",schemaPath:"#/properties/mergePolicies/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data1.version !== undefined){
let data3 = data1.version;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mergePolicies/" + i0+"/version",schemaPath:"#/properties/mergePolicies/items/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mergePolicies/" + i0+"/version",schemaPath:"#/properties/mergePolicies/items/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
errors++;
}
}
}
if(data1.attributeMerge !== undefined){
let data4 = data1.attributeMerge;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mergePolicies/" + i0+"/attributeMerge",schemaPath:"#/properties/mergePolicies/items/properties/attributeMerge/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
}
errors++;
}
for(const key2 in data4){
if(!((key2 === "type") || (key2 === "order"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mergePolicies/" + i0+"/attributeMerge",schemaPath:"#/properties/mergePolicies/items/properties/attributeMerge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2, allowedValues: ["type","order"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data4.type !== undefined){
let data5 = data4.type;
if(!((data5 === "timestampOrdered") || (data5 === "dataSetPrecedence"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mergePolicies/" + i0+"/attributeMerge/type",schemaPath:"#/properties/mergePolicies/items/properties/attributeMerge/properties/type/enum",keyword:"enum",params:{allowedValues: schema69.properties.mergePolicies.items.properties.attributeMerge.properties.type.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data4.order !== undefined){
let data6 = data4.order;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mergePolicies/" + i0+"/attributeMerge/order/" + i1,schemaPath:"#/properties/mergePolicies/items/properties/attributeMerge/properties/order/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mergePolicies/" + i0+"/attributeMerge/order",schemaPath:"#/properties/mergePolicies/items/properties/attributeMerge/properties/order/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mergePolicies/" + i0+"/attributeMerge",schemaPath:"#/properties/mergePolicies/items/properties/attributeMerge/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
if(data1.default !== undefined){
if(typeof data1.default !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mergePolicies/" + i0+"/default",schemaPath:"#/properties/mergePolicies/items/properties/default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
}
errors++;
}
}
if(data1.segments !== undefined){
let data9 = data1.segments;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(typeof data9[i2] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mergePolicies/" + i0+"/segments/" + i2,schemaPath:"#/properties/mergePolicies/items/properties/segments/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mergePolicies/" + i0+"/segments",schemaPath:"#/properties/mergePolicies/items/properties/segments/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mergePolicies/" + i0,schemaPath:"#/properties/mergePolicies/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mergePolicies",schemaPath:"#/properties/mergePolicies/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate123.errors = vErrors;
if(errors !== 0){
validate123.errorCount = errors;
}
return errors === 0;
}

export const OperationList = validate124;
const schema71 = {"type":"object","additionalProperties":false,"required":["name","method","path","family","summary","effects"],"properties":{"name":{"type":"string"},"method":{"enum":["GET","HEAD","POST","PUT","PATCH","DELETE"]},"path":{"type":"string"},"family":{"enum":["profile","catalog","data-access","ims","control"]},"summary":{"type":"string"},"effects":{"type":"array","items":{"type":"string"},"description":"What a rule can do to it."}}};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
}
errors++;
}
if(data.method === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"});
}
errors++;
}
if(data.path === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"});
}
errors++;
}
if(data.family === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "family"},message:"must have required property '"+"family"+"'"});
}
errors++;
}
if(data.summary === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"});
}
errors++;
}
if(data.effects === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effects"},message:"must have required property '"+"effects"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "method")) || (key0 === "path")) || (key0 === "family")) || (key0 === "summary")) || (key0 === "effects"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["name","method","path","family","summary","effects"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.method !== undefined){
let data1 = data.method;
if(!((((((data1 === "GET") || (data1 === "HEAD")) || (data1 === "POST")) || (data1 === "PUT")) || (data1 === "PATCH")) || (data1 === "DELETE"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema71.properties.method.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.family !== undefined){
let data3 = data.family;
if(!(((((data3 === "profile") || (data3 === "catalog")) || (data3 === "data-access")) || (data3 === "ims")) || (data3 === "control"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/family",schemaPath:"#/properties/family/enum",keyword:"enum",params:{allowedValues: schema71.properties.family.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.summary !== undefined){
if(typeof data.summary !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.effects !== undefined){
let data5 = data.effects;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/effects/" + i0,schemaPath:"#/properties/effects/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/effects",schemaPath:"#/properties/effects/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate125.errors = vErrors;
if(errors !== 0){
validate125.errorCount = errors;
}
return errors === 0;
}


function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operations === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operations"},message:"must have required property '"+"operations"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(key0 === "operations")){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["operations"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.operations !== undefined){
let data0 = data.operations;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate125(data0[i0], {instancePath:instancePath+"/operations/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate125.errors);
errors += validate125.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate124.errors = vErrors;
if(errors !== 0){
validate124.errorCount = errors;
}
return errors === 0;
}

export const ProfileImport = validate127;

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fragments === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fragments"},message:"must have required property '"+"fragments"+"'"});
}
errors++;
}
if(data.profiles === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profiles"},message:"must have required property '"+"profiles"+"'"});
}
errors++;
}
if(data.total === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "fragments") || (key0 === "profiles")) || (key0 === "total"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["fragments","profiles","total"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.fragments !== undefined){
let data0 = data.fragments;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/fragments",schemaPath:"#/properties/fragments/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/fragments",schemaPath:"#/properties/fragments/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.profiles !== undefined){
let data1 = data.profiles;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.total !== undefined){
let data2 = data.total;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.fragments === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:"#/properties/total/required",keyword:"required",params:{missingProperty: "fragments"},message:"must have required property '"+"fragments"+"'"});
}
errors++;
}
if(data2.profiles === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:"#/properties/total/required",keyword:"required",params:{missingProperty: "profiles"},message:"must have required property '"+"profiles"+"'"});
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "fragments") || (key1 === "profiles"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:"#/properties/total/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1, allowedValues: ["fragments","profiles"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data2.fragments !== undefined){
let data3 = data2.fragments;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/total/fragments",schemaPath:"#/properties/total/properties/fragments/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/total/fragments",schemaPath:"#/properties/total/properties/fragments/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data2.profiles !== undefined){
let data4 = data2.profiles;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/total/profiles",schemaPath:"#/properties/total/properties/profiles/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/total/profiles",schemaPath:"#/properties/total/properties/profiles/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate127.errors = vErrors;
if(errors !== 0){
validate127.errorCount = errors;
}
return errors === 0;
}

export const ProfileSource = validate128;
const schema73 = {"type":"object","additionalProperties":false,"required":["kind","profiles"],"properties":{"kind":{"enum":["synthetic","imported"]},"profiles":{"type":"integer","minimum":0}}};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
}
errors++;
}
if(data.profiles === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profiles"},message:"must have required property '"+"profiles"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "profiles"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["kind","profiles"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!((data0 === "synthetic") || (data0 === "imported"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema73.properties.kind.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.profiles !== undefined){
let data1 = data.profiles;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate128.errors = vErrors;
if(errors !== 0){
validate128.errorCount = errors;
}
return errors === 0;
}

export const Report = validate129;
const schema75 = {"type":"object","additionalProperties":false,"required":["finding","severity","message","requests","why","instead","evidence","help"],"properties":{"finding":{"enum":["repeats-a-create","sends-what-no-document-knows","polls-without-pause","ignores-retry-after","polls-after-the-end","never-sees-failed","leaves-jobs-running","drops-the-cursor","rewrites-the-cursor","asks-for-a-page-twice","uses-an-expired-token","downloads-before-the-end","reads-only-the-first-file","reads-only-the-first-batch","trusts-a-short-body"]},"severity":{"enum":["error","warning"],"description":"error: data is lost or doubled, or will be. warning: it costs or fails elsewhere."},"message":{"type":"string","description":"What happened, in one sentence. Up to 5 findings of a kind are described; one more counts the rest."},"requests":{"type":"array","description":"The seq of each entry of the journal that it is about, up to 100.","maxItems":100,"items":{"type":"integer","minimum":1}},"moreRequests":{"type":"integer","minimum":1,"description":"How many more entries it is about. Absent: requests has all of them."},"why":{"type":"string","description":"Why it hurts."},"instead":{"type":"string","description":"What to do instead."},"evidence":{"type":"string","description":"The ID of a row of GET /_sim/evidence/{id}."},"help":{"type":"string","description":"Where there is more about it."}}};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.finding === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "finding"},message:"must have required property '"+"finding"+"'"});
}
errors++;
}
if(data.severity === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"});
}
errors++;
}
if(data.message === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
}
errors++;
}
if(data.requests === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requests"},message:"must have required property '"+"requests"+"'"});
}
errors++;
}
if(data.why === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"});
}
errors++;
}
if(data.instead === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instead"},message:"must have required property '"+"instead"+"'"});
}
errors++;
}
if(data.evidence === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"});
}
errors++;
}
if(data.help === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "help"},message:"must have required property '"+"help"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema75.properties, key0))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["finding","severity","message","requests","moreRequests","why","instead","evidence","help"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.finding !== undefined){
let data0 = data.finding;
if(!(((((((((((((((data0 === "repeats-a-create") || (data0 === "sends-what-no-document-knows")) || (data0 === "polls-without-pause")) || (data0 === "ignores-retry-after")) || (data0 === "polls-after-the-end")) || (data0 === "never-sees-failed")) || (data0 === "leaves-jobs-running")) || (data0 === "drops-the-cursor")) || (data0 === "rewrites-the-cursor")) || (data0 === "asks-for-a-page-twice")) || (data0 === "uses-an-expired-token")) || (data0 === "downloads-before-the-end")) || (data0 === "reads-only-the-first-file")) || (data0 === "reads-only-the-first-batch")) || (data0 === "trusts-a-short-body"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/finding",schemaPath:"#/properties/finding/enum",keyword:"enum",params:{allowedValues: schema75.properties.finding.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.severity !== undefined){
let data1 = data.severity;
if(!((data1 === "error") || (data1 === "warning"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema75.properties.severity.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.requests !== undefined){
let data3 = data.requests;
if(Array.isArray(data3)){
if(data3.length > 100){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"});
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/requests/" + i0,schemaPath:"#/properties/requests/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/requests/" + i0,schemaPath:"#/properties/requests/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
errors++;
}
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.moreRequests !== undefined){
let data5 = data.moreRequests;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/moreRequests",schemaPath:"#/properties/moreRequests/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/moreRequests",schemaPath:"#/properties/moreRequests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
errors++;
}
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.instead !== undefined){
if(typeof data.instead !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/instead",schemaPath:"#/properties/instead/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.evidence !== undefined){
if(typeof data.evidence !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.help !== undefined){
if(typeof data.help !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate130.errors = vErrors;
if(errors !== 0){
validate130.errorCount = errors;
}
return errors === 0;
}


function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requests === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requests"},message:"must have required property '"+"requests"+"'"});
}
errors++;
}
if(data.findings === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "requests") || (key0 === "findings"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["requests","findings"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.requests !== undefined){
let data0 = data.requests;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.findings !== undefined){
let data1 = data.findings;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate130(data1[i0], {instancePath:instancePath+"/findings/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate130.errors);
errors += validate130.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate129.errors = vErrors;
if(errors !== 0){
validate129.errorCount = errors;
}
return errors === 0;
}

export const RuleChange = validate132;

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(key0 === "enabled")){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["enabled"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate132.errors = vErrors;
if(errors !== 0){
validate132.errorCount = errors;
}
return errors === 0;
}

export const RuleList = validate133;
const schema78 = {"type":"object","additionalProperties":false,"required":["id","effect","enabled","matches","hits","exhausted"],"properties":{"id":{"type":"string"},"name":{"$ref":"#/$defs/RuleName"},"match":{"$ref":"#/$defs/RuleMatch"},"skip":{"$ref":"#/$defs/RuleSkip"},"times":{"$ref":"#/$defs/RuleTimes"},"probability":{"$ref":"#/$defs/RuleProbability"},"effect":{"$ref":"#/$defs/RuleEffect"},"enabled":{"description":"Whether the rule is tried.","type":"boolean"},"matches":{"description":"How many requests or jobs have matched so far.","type":"integer","minimum":0},"hits":{"description":"How many matches the rule has acted on.","type":"integer","minimum":0},"exhausted":{"description":"Whether the rule has acted on `times` matches, so that it no longer acts.","type":"boolean"}}};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
}
errors++;
}
if(data.effect === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'"});
}
errors++;
}
if(data.enabled === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"});
}
errors++;
}
if(data.matches === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "matches"},message:"must have required property '"+"matches"+"'"});
}
errors++;
}
if(data.hits === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hits"},message:"must have required property '"+"hits"+"'"});
}
errors++;
}
if(data.exhausted === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exhausted"},message:"must have required property '"+"exhausted"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema78.properties, key0))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["id","name","match","skip","times","probability","effect","enabled","matches","hits","exhausted"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/$defs/RuleName/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.match !== undefined){
if(!(validate34(data.match, {instancePath:instancePath+"/match",parentData:data,parentDataProperty:"match",rootData}))){
vErrors = joined(vErrors, validate34.errors);
errors += validate34.errorCount;
}
}
if(data.skip !== undefined){
if(!(validate36(data.skip, {instancePath:instancePath+"/skip",parentData:data,parentDataProperty:"skip",rootData}))){
vErrors = joined(vErrors, validate36.errors);
errors += validate36.errorCount;
}
}
if(data.times !== undefined){
if(!(validate38(data.times, {instancePath:instancePath+"/times",parentData:data,parentDataProperty:"times",rootData}))){
vErrors = joined(vErrors, validate38.errors);
errors += validate38.errorCount;
}
}
if(data.probability !== undefined){
if(!(validate40(data.probability, {instancePath:instancePath+"/probability",parentData:data,parentDataProperty:"probability",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors += validate40.errorCount;
}
}
if(data.effect !== undefined){
if(!(validate42(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData}))){
vErrors = joined(vErrors, validate42.errors);
errors += validate42.errorCount;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
}
errors++;
}
}
if(data.matches !== undefined){
let data8 = data.matches;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.hits !== undefined){
let data9 = data.hits;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/hits",schemaPath:"#/properties/hits/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/hits",schemaPath:"#/properties/hits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.exhausted !== undefined){
if(typeof data.exhausted !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/exhausted",schemaPath:"#/properties/exhausted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate134.errors = vErrors;
if(errors !== 0){
validate134.errorCount = errors;
}
return errors === 0;
}


function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rules === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(key0 === "rules")){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["rules"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.rules !== undefined){
let data0 = data.rules;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate134(data0[i0], {instancePath:instancePath+"/rules/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate134.errors);
errors += validate134.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate133.errors = vErrors;
if(errors !== 0){
validate133.errorCount = errors;
}
return errors === 0;
}

export const RuleRequest = validate141;

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.effect === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "match")) || (key0 === "skip")) || (key0 === "times")) || (key0 === "probability")) || (key0 === "effect"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["name","match","skip","times","probability","effect"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/$defs/RuleName/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.match !== undefined){
if(!(validate34(data.match, {instancePath:instancePath+"/match",parentData:data,parentDataProperty:"match",rootData}))){
vErrors = joined(vErrors, validate34.errors);
errors += validate34.errorCount;
}
}
if(data.skip !== undefined){
if(!(validate36(data.skip, {instancePath:instancePath+"/skip",parentData:data,parentDataProperty:"skip",rootData}))){
vErrors = joined(vErrors, validate36.errors);
errors += validate36.errorCount;
}
}
if(data.times !== undefined){
if(!(validate38(data.times, {instancePath:instancePath+"/times",parentData:data,parentDataProperty:"times",rootData}))){
vErrors = joined(vErrors, validate38.errors);
errors += validate38.errorCount;
}
}
if(data.probability !== undefined){
if(!(validate40(data.probability, {instancePath:instancePath+"/probability",parentData:data,parentDataProperty:"probability",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors += validate40.errorCount;
}
}
if(data.effect !== undefined){
if(!(validate42(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData}))){
vErrors = joined(vErrors, validate42.errors);
errors += validate42.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate141.errors = vErrors;
if(errors !== 0){
validate141.errorCount = errors;
}
return errors === 0;
}

export const Rule = validate147;

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
}
errors++;
}
if(data.effect === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'"});
}
errors++;
}
if(data.enabled === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"});
}
errors++;
}
if(data.matches === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "matches"},message:"must have required property '"+"matches"+"'"});
}
errors++;
}
if(data.hits === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hits"},message:"must have required property '"+"hits"+"'"});
}
errors++;
}
if(data.exhausted === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exhausted"},message:"must have required property '"+"exhausted"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema78.properties, key0))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["id","name","match","skip","times","probability","effect","enabled","matches","hits","exhausted"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/$defs/RuleName/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.match !== undefined){
if(!(validate34(data.match, {instancePath:instancePath+"/match",parentData:data,parentDataProperty:"match",rootData}))){
vErrors = joined(vErrors, validate34.errors);
errors += validate34.errorCount;
}
}
if(data.skip !== undefined){
if(!(validate36(data.skip, {instancePath:instancePath+"/skip",parentData:data,parentDataProperty:"skip",rootData}))){
vErrors = joined(vErrors, validate36.errors);
errors += validate36.errorCount;
}
}
if(data.times !== undefined){
if(!(validate38(data.times, {instancePath:instancePath+"/times",parentData:data,parentDataProperty:"times",rootData}))){
vErrors = joined(vErrors, validate38.errors);
errors += validate38.errorCount;
}
}
if(data.probability !== undefined){
if(!(validate40(data.probability, {instancePath:instancePath+"/probability",parentData:data,parentDataProperty:"probability",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors += validate40.errorCount;
}
}
if(data.effect !== undefined){
if(!(validate42(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData}))){
vErrors = joined(vErrors, validate42.errors);
errors += validate42.errorCount;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
}
errors++;
}
}
if(data.matches !== undefined){
let data8 = data.matches;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.hits !== undefined){
let data9 = data.hits;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/hits",schemaPath:"#/properties/hits/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/hits",schemaPath:"#/properties/hits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.exhausted !== undefined){
if(typeof data.exhausted !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/exhausted",schemaPath:"#/properties/exhausted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate147.errors = vErrors;
if(errors !== 0){
validate147.errorCount = errors;
}
return errors === 0;
}

export const SandboxChange = validate153;
const schema84 = {"type":"object","additionalProperties":false,"required":["change","seq","at"],"properties":{"change":{"enum":["created","cancel-asked","data-set-deleted","set","advanced","changed","deleted","all-deleted","reset","profiles","merge-policies"]},"seq":{"type":"integer","minimum":1,"description":"The `seq` of the journal entry of the request that made the change."},"at":{"type":"integer","description":"On the clock of the sandbox, as Unix time in milliseconds."},"jobId":{"type":"integer","minimum":1},"dataSetId":{"type":"string","description":"The unfinished jobs whose dataset was deleted."},"ruleId":{"type":"string"},"now":{"type":"integer","description":"What the clock shows since then."},"running":{"type":"boolean"},"world":{"type":"string","description":"The world that the sandbox was reset in."}}};

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.change === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'"});
}
errors++;
}
if(data.seq === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'"});
}
errors++;
}
if(data.at === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema84.properties, key0))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["change","seq","at","jobId","dataSetId","ruleId","now","running","world"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.change !== undefined){
let data0 = data.change;
if(!(((((((((((data0 === "created") || (data0 === "cancel-asked")) || (data0 === "data-set-deleted")) || (data0 === "set")) || (data0 === "advanced")) || (data0 === "changed")) || (data0 === "deleted")) || (data0 === "all-deleted")) || (data0 === "reset")) || (data0 === "profiles")) || (data0 === "merge-policies"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/change",schemaPath:"#/properties/change/enum",keyword:"enum",params:{allowedValues: schema84.properties.change.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.seq !== undefined){
let data1 = data.seq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
errors++;
}
}
}
if(data.at !== undefined){
let data2 = data.at;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.jobId !== undefined){
let data3 = data.jobId;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
errors++;
}
}
}
if(data.dataSetId !== undefined){
if(typeof data.dataSetId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dataSetId",schemaPath:"#/properties/dataSetId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.ruleId !== undefined){
if(typeof data.ruleId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/ruleId",schemaPath:"#/properties/ruleId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.now !== undefined){
let data6 = data.now;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.running !== undefined){
if(typeof data.running !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/running",schemaPath:"#/properties/running/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
}
errors++;
}
}
if(data.world !== undefined){
if(typeof data.world !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/world",schemaPath:"#/properties/world/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate153.errors = vErrors;
if(errors !== 0){
validate153.errorCount = errors;
}
return errors === 0;
}

export const ScriptList = validate154;
const schema85 = {"type":"object","additionalProperties":false,"required":["default","scripts","paces"],"properties":{"default":{"type":"object","additionalProperties":false,"required":["script","pace"],"properties":{"script":{"enum":["succeeds","fails-exporting","fails-writing","partly-fails","stuck"]},"pace":{"enum":["instant","quick","realistic"]}}},"scripts":{"type":"array","items":{"enum":["succeeds","fails-exporting","fails-writing","partly-fails","stuck"]}},"paces":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["queuedMs","exportingMs","handoverMs","writingMs","closingMs","cancellingMs"],"properties":{"queuedMs":{"type":"integer"},"exportingMs":{"type":"integer"},"handoverMs":{"type":"integer"},"writingMs":{"type":"integer"},"closingMs":{"type":"integer"},"cancellingMs":{"type":"integer"}}}}}};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.default === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "default"},message:"must have required property '"+"default"+"'"});
}
errors++;
}
if(data.scripts === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scripts"},message:"must have required property '"+"scripts"+"'"});
}
errors++;
}
if(data.paces === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paces"},message:"must have required property '"+"paces"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "default") || (key0 === "scripts")) || (key0 === "paces"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["default","scripts","paces"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.default !== undefined){
let data0 = data.default;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.script === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/default",schemaPath:"#/properties/default/required",keyword:"required",params:{missingProperty: "script"},message:"must have required property '"+"script"+"'"});
}
errors++;
}
if(data0.pace === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/default",schemaPath:"#/properties/default/required",keyword:"required",params:{missingProperty: "pace"},message:"must have required property '"+"pace"+"'"});
}
errors++;
}
for(const key1 in data0){
if(!((key1 === "script") || (key1 === "pace"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/default",schemaPath:"#/properties/default/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1, allowedValues: ["script","pace"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data0.script !== undefined){
let data1 = data0.script;
if(!(((((data1 === "succeeds") || (data1 === "fails-exporting")) || (data1 === "fails-writing")) || (data1 === "partly-fails")) || (data1 === "stuck"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/default/script",schemaPath:"#/properties/default/properties/script/enum",keyword:"enum",params:{allowedValues: schema85.properties.default.properties.script.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data0.pace !== undefined){
let data2 = data0.pace;
if(!(((data2 === "instant") || (data2 === "quick")) || (data2 === "realistic"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/default/pace",schemaPath:"#/properties/default/properties/pace/enum",keyword:"enum",params:{allowedValues: schema85.properties.default.properties.pace.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
if(data.scripts !== undefined){
let data3 = data.scripts;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(((((data4 === "succeeds") || (data4 === "fails-exporting")) || (data4 === "fails-writing")) || (data4 === "partly-fails")) || (data4 === "stuck"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/scripts/" + i0,schemaPath:"#/properties/scripts/items/enum",keyword:"enum",params:{allowedValues: schema85.properties.scripts.items.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/scripts",schemaPath:"#/properties/scripts/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.paces !== undefined){
let data5 = data.paces;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
let data6 = data5[key2];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.queuedMs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/paces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/paces/additionalProperties/required",keyword:"required",params:{missingProperty: "queuedMs"},message:"must have required property '"+"queuedMs"+"'"});
}
errors++;
}
if(data6.exportingMs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/paces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/paces/additionalProperties/required",keyword:"required",params:{missingProperty: "exportingMs"},message:"must have required property '"+"exportingMs"+"'"});
}
errors++;
}
if(data6.handoverMs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/paces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/paces/additionalProperties/required",keyword:"required",params:{missingProperty: "handoverMs"},message:"must have required property '"+"handoverMs"+"'"});
}
errors++;
}
if(data6.writingMs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/paces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/paces/additionalProperties/required",keyword:"required",params:{missingProperty: "writingMs"},message:"must have required property '"+"writingMs"+"'"});
}
errors++;
}
if(data6.closingMs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/paces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/paces/additionalProperties/required",keyword:"required",params:{missingProperty: "closingMs"},message:"must have required property '"+"closingMs"+"'"});
}
errors++;
}
if(data6.cancellingMs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/paces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/paces/additionalProperties/required",keyword:"required",params:{missingProperty: "cancellingMs"},message:"must have required property '"+"cancellingMs"+"'"});
}
errors++;
}
for(const key3 in data6){
if(!((((((key3 === "queuedMs") || (key3 === "exportingMs")) || (key3 === "handoverMs")) || (key3 === "writingMs")) || (key3 === "closingMs")) || (key3 === "cancellingMs"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/paces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/paces/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3, allowedValues: ["queuedMs","exportingMs","handoverMs","writingMs","closingMs","cancellingMs"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data6.queuedMs !== undefined){
let data7 = data6.queuedMs;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/paces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/queuedMs",schemaPath:"#/properties/paces/additionalProperties/properties/queuedMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data6.exportingMs !== undefined){
let data8 = data6.exportingMs;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/paces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/exportingMs",schemaPath:"#/properties/paces/additionalProperties/properties/exportingMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data6.handoverMs !== undefined){
let data9 = data6.handoverMs;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/paces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/handoverMs",schemaPath:"#/properties/paces/additionalProperties/properties/handoverMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data6.writingMs !== undefined){
let data10 = data6.writingMs;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/paces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/writingMs",schemaPath:"#/properties/paces/additionalProperties/properties/writingMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data6.closingMs !== undefined){
let data11 = data6.closingMs;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/paces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/closingMs",schemaPath:"#/properties/paces/additionalProperties/properties/closingMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data6.cancellingMs !== undefined){
let data12 = data6.cancellingMs;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/paces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/cancellingMs",schemaPath:"#/properties/paces/additionalProperties/properties/cancellingMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/paces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/paces/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/paces",schemaPath:"#/properties/paces/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate154.errors = vErrors;
if(errors !== 0){
validate154.errorCount = errors;
}
return errors === 0;
}

export const TenantList = validate155;

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.now === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "now"},message:"must have required property '"+"now"+"'"});
}
errors++;
}
if(data.running === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "running"},message:"must have required property '"+"running"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "now") || (key0 === "running"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["now","running"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.now !== undefined){
let data0 = data.now;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.running !== undefined){
if(typeof data.running !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/running",schemaPath:"#/properties/running/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate157.errors = vErrors;
if(errors !== 0){
validate157.errorCount = errors;
}
return errors === 0;
}


function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.org === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"},message:"must have required property '"+"org"+"'"});
}
errors++;
}
if(data.sandbox === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sandbox"},message:"must have required property '"+"sandbox"+"'"});
}
errors++;
}
if(data.jobs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "jobs"},message:"must have required property '"+"jobs"+"'"});
}
errors++;
}
if(data.failedJobs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "failedJobs"},message:"must have required property '"+"failedJobs"+"'"});
}
errors++;
}
if(data.dataSets === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataSets"},message:"must have required property '"+"dataSets"+"'"});
}
errors++;
}
if(data.requests === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requests"},message:"must have required property '"+"requests"+"'"});
}
errors++;
}
if(data.clock === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clock"},message:"must have required property '"+"clock"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "org") || (key0 === "sandbox")) || (key0 === "jobs")) || (key0 === "failedJobs")) || (key0 === "failedJobsMore")) || (key0 === "dataSets")) || (key0 === "requests")) || (key0 === "clock"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["org","sandbox","jobs","failedJobs","failedJobsMore","dataSets","requests","clock"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.org !== undefined){
if(typeof data.org !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/sandbox",schemaPath:"#/properties/sandbox/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.jobs !== undefined){
let data2 = data.jobs;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.failedJobs !== undefined){
let data3 = data.failedJobs;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/failedJobs",schemaPath:"#/properties/failedJobs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/failedJobs",schemaPath:"#/properties/failedJobs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"});
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/failedJobs",schemaPath:"#/properties/failedJobs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.failedJobsMore !== undefined){
if(true !== data.failedJobsMore){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/failedJobsMore",schemaPath:"#/properties/failedJobsMore/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
}
errors++;
}
}
if(data.dataSets !== undefined){
let data5 = data.dataSets;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dataSets",schemaPath:"#/properties/dataSets/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dataSets",schemaPath:"#/properties/dataSets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.requests !== undefined){
let data6 = data.requests;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.clock !== undefined){
if(!(validate157(data.clock, {instancePath:instancePath+"/clock",parentData:data,parentDataProperty:"clock",rootData}))){
vErrors = joined(vErrors, validate157.errors);
errors += validate157.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate156.errors = vErrors;
if(errors !== 0){
validate156.errorCount = errors;
}
return errors === 0;
}


function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.org === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"},message:"must have required property '"+"org"+"'"});
}
errors++;
}
if(data.sandbox === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sandbox"},message:"must have required property '"+"sandbox"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "org") || (key0 === "sandbox"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["org","sandbox"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.org !== undefined){
if(typeof data.org !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/sandbox",schemaPath:"#/properties/sandbox/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate160.errors = vErrors;
if(errors !== 0){
validate160.errorCount = errors;
}
return errors === 0;
}


function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tenants === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tenants"},message:"must have required property '"+"tenants"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "tenants") || (key0 === "next"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["tenants","next"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.tenants !== undefined){
let data0 = data.tenants;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate156(data0[i0], {instancePath:instancePath+"/tenants/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate156.errors);
errors += validate156.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/tenants",schemaPath:"#/properties/tenants/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.next !== undefined){
if(!(validate160(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData}))){
vErrors = joined(vErrors, validate160.errors);
errors += validate160.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate155.errors = vErrors;
if(errors !== 0){
validate155.errorCount = errors;
}
return errors === 0;
}

export const TenantRow = validate162;

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.org === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"},message:"must have required property '"+"org"+"'"});
}
errors++;
}
if(data.sandbox === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sandbox"},message:"must have required property '"+"sandbox"+"'"});
}
errors++;
}
if(data.jobs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "jobs"},message:"must have required property '"+"jobs"+"'"});
}
errors++;
}
if(data.failedJobs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "failedJobs"},message:"must have required property '"+"failedJobs"+"'"});
}
errors++;
}
if(data.dataSets === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataSets"},message:"must have required property '"+"dataSets"+"'"});
}
errors++;
}
if(data.requests === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requests"},message:"must have required property '"+"requests"+"'"});
}
errors++;
}
if(data.clock === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clock"},message:"must have required property '"+"clock"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "org") || (key0 === "sandbox")) || (key0 === "jobs")) || (key0 === "failedJobs")) || (key0 === "failedJobsMore")) || (key0 === "dataSets")) || (key0 === "requests")) || (key0 === "clock"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["org","sandbox","jobs","failedJobs","failedJobsMore","dataSets","requests","clock"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.org !== undefined){
if(typeof data.org !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/sandbox",schemaPath:"#/properties/sandbox/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.jobs !== undefined){
let data2 = data.jobs;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.failedJobs !== undefined){
let data3 = data.failedJobs;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/failedJobs",schemaPath:"#/properties/failedJobs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/failedJobs",schemaPath:"#/properties/failedJobs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"});
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/failedJobs",schemaPath:"#/properties/failedJobs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.failedJobsMore !== undefined){
if(true !== data.failedJobsMore){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/failedJobsMore",schemaPath:"#/properties/failedJobsMore/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
}
errors++;
}
}
if(data.dataSets !== undefined){
let data5 = data.dataSets;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dataSets",schemaPath:"#/properties/dataSets/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dataSets",schemaPath:"#/properties/dataSets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.requests !== undefined){
let data6 = data.requests;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.clock !== undefined){
if(!(validate157(data.clock, {instancePath:instancePath+"/clock",parentData:data,parentDataProperty:"clock",rootData}))){
vErrors = joined(vErrors, validate157.errors);
errors += validate157.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate162.errors = vErrors;
if(errors !== 0){
validate162.errorCount = errors;
}
return errors === 0;
}

export const WorldChoice = validate164;
const schema91 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","enum":["documented","empty"]},"world":{"$ref":"#/$defs/WorldFile"},"edition":{"description":"The edition of the documented jobs; in a world of your own, it decides what a segment without a status selects. Default: that of the simulator.","type":"string","enum":["platform","segmentation","segmentation-2020","profile","tutorial"]},"at":{"description":"The time on the clock of the sandbox: Unix time in milliseconds, or an RFC 3339 timestamp. Default: as the simulator was started.","anyOf":[{"type":"integer"},{"type":"string"}]},"running":{"description":"Whether the clock runs. Default: false with at; otherwise as the simulator was started.","type":"boolean"}}};
const pattern0 = new RegExp("^[0-9a-f]{24}$", "u");
const schema94 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"description":{"type":"string"},"schemaRef":{"$ref":"#/$defs/WorldSchemaRef"},"schema":{"type":"string"},"fileDescription":{"type":"object","additionalProperties":true},"aspect":{"type":"string"},"tags":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}},"enableErrorDiagnostics":{"type":"boolean"},"dataSourceId":{"type":"string"},"namespace":{"type":"string"},"connectorId":{"type":"string"},"connectionId":{"type":"string"},"systemLabels":{"type":"array","items":{"type":"string"}},"unifiedTags":{"type":"array","items":{"type":"string"}}}};

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "contentType"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["id","contentType"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.contentType !== undefined){
if(typeof data.contentType !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/contentType",schemaPath:"#/properties/contentType/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate168.errors = vErrors;
if(errors !== 0){
validate168.errorCount = errors;
}
return errors === 0;
}


function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema94.properties, key0))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["name","description","schemaRef","schema","fileDescription","aspect","tags","enableErrorDiagnostics","dataSourceId","namespace","connectorId","connectionId","systemLabels","unifiedTags"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.schemaRef !== undefined){
if(!(validate168(data.schemaRef, {instancePath:instancePath+"/schemaRef",parentData:data,parentDataProperty:"schemaRef",rootData}))){
vErrors = joined(vErrors, validate168.errors);
errors += validate168.errorCount;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.fileDescription !== undefined){
let data4 = data.fileDescription;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/fileDescription",schemaPath:"#/properties/fileDescription/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
if(data.aspect !== undefined){
if(typeof data.aspect !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/aspect",schemaPath:"#/properties/aspect/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.tags !== undefined){
let data6 = data.tags;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
let data7 = data6[key1];
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/tags/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
if(data.enableErrorDiagnostics !== undefined){
if(typeof data.enableErrorDiagnostics !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/enableErrorDiagnostics",schemaPath:"#/properties/enableErrorDiagnostics/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
}
errors++;
}
}
if(data.dataSourceId !== undefined){
if(typeof data.dataSourceId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dataSourceId",schemaPath:"#/properties/dataSourceId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.namespace !== undefined){
if(typeof data.namespace !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.connectorId !== undefined){
if(typeof data.connectorId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/connectorId",schemaPath:"#/properties/connectorId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.connectionId !== undefined){
if(typeof data.connectionId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.systemLabels !== undefined){
let data14 = data.systemLabels;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(typeof data14[i1] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/systemLabels/" + i1,schemaPath:"#/properties/systemLabels/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/systemLabels",schemaPath:"#/properties/systemLabels/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.unifiedTags !== undefined){
let data16 = data.unifiedTags;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
if(typeof data16[i2] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/unifiedTags/" + i2,schemaPath:"#/properties/unifiedTags/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/unifiedTags",schemaPath:"#/properties/unifiedTags/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate167.errors = vErrors;
if(errors !== 0){
validate167.errorCount = errors;
}
return errors === 0;
}


function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "viewId")) || (key0 === "createdAt")) || (key0 === "definition"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["id","viewId","createdAt","definition"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"},message:"must match pattern \""+"^[0-9a-f]{24}$"+"\""});
}
errors++;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.viewId !== undefined){
let data1 = data.viewId;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/viewId",schemaPath:"#/properties/viewId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"},message:"must match pattern \""+"^[0-9a-f]{24}$"+"\""});
}
errors++;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/viewId",schemaPath:"#/properties/viewId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.createdAt !== undefined){
if(typeof data.createdAt !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.definition !== undefined){
if(!(validate167(data.definition, {instancePath:instancePath+"/definition",parentData:data,parentDataProperty:"definition",rootData}))){
vErrors = joined(vErrors, validate167.errors);
errors += validate167.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate166.errors = vErrors;
if(errors !== 0){
validate166.errorCount = errors;
}
return errors === 0;
}

const pattern2 = new RegExp("\\S", "u");

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
}
errors++;
}
if(data.name === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "namespace"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["id","name","namespace"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""});
}
errors++;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""});
}
errors++;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.namespace !== undefined){
let data2 = data.namespace;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""});
}
errors++;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate172.errors = vErrors;
if(errors !== 0){
validate172.errorCount = errors;
}
return errors === 0;
}

const schema98 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"enum":["timestampOrdered","dataSetPrecedence"]},"order":{"description":"Dataset IDs; required for dataSetPrecedence.","type":"array","items":{"type":"string"}}}};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "order"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["type","order"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "timestampOrdered") || (data0 === "dataSetPrecedence"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema98.properties.type.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.order !== undefined){
let data1 = data.order;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/order/" + i0,schemaPath:"#/properties/order/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate175.errors = vErrors;
if(errors !== 0){
validate175.errorCount = errors;
}
return errors === 0;
}


function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
}
errors++;
}
if(data.attributeMerge === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attributeMerge"},message:"must have required property '"+"attributeMerge"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "version")) || (key0 === "attributeMerge")) || (key0 === "default")) || (key0 === "segments"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["id","version","attributeMerge","default","segments"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""});
}
errors++;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
errors++;
}
}
}
if(data.attributeMerge !== undefined){
if(!(validate175(data.attributeMerge, {instancePath:instancePath+"/attributeMerge",parentData:data,parentDataProperty:"attributeMerge",rootData}))){
vErrors = joined(vErrors, validate175.errors);
errors += validate175.errorCount;
}
}
if(data.default !== undefined){
if(typeof data.default !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
}
errors++;
}
}
if(data.segments !== undefined){
let data4 = data.segments;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/segments/" + i0,schemaPath:"#/properties/segments/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate174.errors = vErrors;
if(errors !== 0){
validate174.errorCount = errors;
}
return errors === 0;
}

const schema99 = {"type":"object","additionalProperties":false,"required":["id","createdAt","request"],"properties":{"id":{"type":"integer","minimum":1,"maximum":99999999999999},"createdAt":{"description":"RFC 3339.","type":"string"},"request":{"$ref":"#/$defs/ExportJobRequest"},"requestId":{"description":"The ID of the request that created the job. Default: generated from the seed.","type":"string","pattern":"\\S"},"profileInstanceId":{"description":"Default ups.","type":"string","pattern":"\\S"},"batchIds":{"description":"One, or one for each segment with segmentPerBatch: letters, digits, hyphens, and underscores. Default: generated from the seed.","type":"array","items":{"type":"string","pattern":"^[0-9A-Za-z_-]{1,64}$"}},"script":{"description":"How the job ends. Default succeeds.","enum":["succeeds","fails-exporting","fails-writing","partly-fails","stuck"]},"pace":{"description":"How long its parts take. Default quick. Not with metrics.","enum":["instant","quick","realistic"]},"cancelAskedAt":{"description":"When a cancel was requested, as an RFC 3339 timestamp.","type":"string"},"metrics":{"$ref":"#/$defs/WorldMetrics"},"computeGatewayJobId":{"$ref":"#/$defs/WorldComputeIds"}}};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "id") || (key0 === "version"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["id","version"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
}
errors++;
}
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate180.errors = vErrors;
if(errors !== 0){
validate180.errorCount = errors;
}
return errors === 0;
}

const schema103 = {"type":"object","additionalProperties":false,"required":["segmentId"],"properties":{"segmentId":{"type":"string"},"segmentNs":{"type":"string"},"status":{"type":"array","items":{"enum":["realized","existing","exited"]}}}};

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.segmentId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "segmentId"},message:"must have required property '"+"segmentId"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "segmentId") || (key0 === "segmentNs")) || (key0 === "status"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["segmentId","segmentNs","status"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.segmentId !== undefined){
if(typeof data.segmentId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/segmentId",schemaPath:"#/properties/segmentId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.segmentNs !== undefined){
if(typeof data.segmentNs !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/segmentNs",schemaPath:"#/properties/segmentNs/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(((data3 === "realized") || (data3 === "existing")) || (data3 === "exited"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status/" + i0,schemaPath:"#/properties/status/items/enum",keyword:"enum",params:{allowedValues: schema103.properties.status.items.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate183.errors = vErrors;
if(errors !== 0){
validate183.errorCount = errors;
}
return errors === 0;
}

const formats0 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "startTime") || (key0 === "endTime"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["startTime","endTime"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.startTime !== undefined){
let data0 = data.startTime;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",schemaPath:"#/properties/startTime/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
errors++;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",schemaPath:"#/properties/startTime/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.endTime !== undefined){
let data1 = data.endTime;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",schemaPath:"#/properties/endTime/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
errors++;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",schemaPath:"#/properties/endTime/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate185.errors = vErrors;
if(errors !== 0){
validate185.errorCount = errors;
}
return errors === 0;
}


function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "segments") || (key0 === "segmentQualificationTime")) || (key0 === "fromIngestTimestamp")) || (key0 === "fromTimestamp")) || (key0 === "emptyProfiles"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["segments","segmentQualificationTime","fromIngestTimestamp","fromTimestamp","emptyProfiles"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.segments !== undefined){
let data0 = data.segments;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate183(data0[i0], {instancePath:instancePath+"/segments/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate183.errors);
errors += validate183.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.segmentQualificationTime !== undefined){
if(!(validate185(data.segmentQualificationTime, {instancePath:instancePath+"/segmentQualificationTime",parentData:data,parentDataProperty:"segmentQualificationTime",rootData}))){
vErrors = joined(vErrors, validate185.errors);
errors += validate185.errorCount;
}
}
if(data.fromIngestTimestamp !== undefined){
let data3 = data.fromIngestTimestamp;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/fromIngestTimestamp",schemaPath:"#/properties/fromIngestTimestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
errors++;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/fromIngestTimestamp",schemaPath:"#/properties/fromIngestTimestamp/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.fromTimestamp !== undefined){
let data4 = data.fromTimestamp;
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/fromTimestamp",schemaPath:"#/properties/fromTimestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
errors++;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/fromTimestamp",schemaPath:"#/properties/fromTimestamp/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.emptyProfiles !== undefined){
if(typeof data.emptyProfiles !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/emptyProfiles",schemaPath:"#/properties/emptyProfiles/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate182.errors = vErrors;
if(errors !== 0){
validate182.errorCount = errors;
}
return errors === 0;
}


function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "fromIngestTimestamp") || (key0 === "toIngestTimestamp"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["fromIngestTimestamp","toIngestTimestamp"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.fromIngestTimestamp !== undefined){
let data0 = data.fromIngestTimestamp;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/fromIngestTimestamp",schemaPath:"#/properties/fromIngestTimestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
errors++;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/fromIngestTimestamp",schemaPath:"#/properties/fromIngestTimestamp/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.toIngestTimestamp !== undefined){
let data1 = data.toIngestTimestamp;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/toIngestTimestamp",schemaPath:"#/properties/toIngestTimestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
}
errors++;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/toIngestTimestamp",schemaPath:"#/properties/toIngestTimestamp/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate190.errors = vErrors;
if(errors !== 0){
validate190.errorCount = errors;
}
return errors === 0;
}


function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "fields") || (key0 === "filter"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["fields","filter"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.fields !== undefined){
if(typeof data.fields !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.filter !== undefined){
if(!(validate190(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate190.errors);
errors += validate190.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate189.errors = vErrors;
if(errors !== 0){
validate189.errorCount = errors;
}
return errors === 0;
}


function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "eventList")){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["eventList"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.eventList !== undefined){
if(!(validate189(data.eventList, {instancePath:instancePath+"/eventList",parentData:data,parentDataProperty:"eventList",rootData}))){
vErrors = joined(vErrors, validate189.errors);
errors += validate189.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate188.errors = vErrors;
if(errors !== 0){
validate188.errorCount = errors;
}
return errors === 0;
}


function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.datasetId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "datasetId"},message:"must have required property '"+"datasetId"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "datasetId") || (key0 === "segmentPerBatch"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["datasetId","segmentPerBatch"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.datasetId !== undefined){
if(typeof data.datasetId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/datasetId",schemaPath:"#/properties/datasetId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.segmentPerBatch !== undefined){
if(typeof data.segmentPerBatch !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/segmentPerBatch",schemaPath:"#/properties/segmentPerBatch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate194.errors = vErrors;
if(errors !== 0){
validate194.errorCount = errors;
}
return errors === 0;
}

const schema109 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"enum":["_xdm.context.profile","_xdm.context.profile__union","https://ns.adobe.com/xdm/context/profile__union"]}}};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(key0 === "name")){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["name"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(!(((data0 === "_xdm.context.profile") || (data0 === "_xdm.context.profile__union")) || (data0 === "https://ns.adobe.com/xdm/context/profile__union"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues: schema109.properties.name.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate196.errors = vErrors;
if(errors !== 0){
validate196.errorCount = errors;
}
return errors === 0;
}


function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "segmentation")){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["segmentation"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.segmentation !== undefined){
if(typeof data.segmentation !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/segmentation",schemaPath:"#/properties/segmentation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate198.errors = vErrors;
if(errors !== 0){
validate198.errorCount = errors;
}
return errors === 0;
}


function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.destination === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "fields") || (key0 === "mergePolicy")) || (key0 === "filter")) || (key0 === "additionalFields")) || (key0 === "destination")) || (key0 === "schema")) || (key0 === "evaluationInfo"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["fields","mergePolicy","filter","additionalFields","destination","schema","evaluationInfo"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.fields !== undefined){
if(typeof data.fields !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.mergePolicy !== undefined){
if(!(validate180(data.mergePolicy, {instancePath:instancePath+"/mergePolicy",parentData:data,parentDataProperty:"mergePolicy",rootData}))){
vErrors = joined(vErrors, validate180.errors);
errors += validate180.errorCount;
}
}
if(data.filter !== undefined){
if(!(validate182(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate182.errors);
errors += validate182.errorCount;
}
}
if(data.additionalFields !== undefined){
if(!(validate188(data.additionalFields, {instancePath:instancePath+"/additionalFields",parentData:data,parentDataProperty:"additionalFields",rootData}))){
vErrors = joined(vErrors, validate188.errors);
errors += validate188.errorCount;
}
}
if(data.destination !== undefined){
if(!(validate194(data.destination, {instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData}))){
vErrors = joined(vErrors, validate194.errors);
errors += validate194.errorCount;
}
}
if(data.schema !== undefined){
if(!(validate196(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData}))){
vErrors = joined(vErrors, validate196.errors);
errors += validate196.errorCount;
}
}
if(data.evaluationInfo !== undefined){
if(!(validate198(data.evaluationInfo, {instancePath:instancePath+"/evaluationInfo",parentData:data,parentDataProperty:"evaluationInfo",rootData}))){
vErrors = joined(vErrors, validate198.errors);
errors += validate198.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate179.errors = vErrors;
if(errors !== 0){
validate179.errorCount = errors;
}
return errors === 0;
}


function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.startTimeInMs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startTimeInMs"},message:"must have required property '"+"startTimeInMs"+"'"});
}
errors++;
}
if(data.endTimeInMs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endTimeInMs"},message:"must have required property '"+"endTimeInMs"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "startTimeInMs") || (key0 === "endTimeInMs")) || (key0 === "totalTimeInMs"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["startTimeInMs","endTimeInMs","totalTimeInMs"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.startTimeInMs !== undefined){
let data0 = data.startTimeInMs;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/startTimeInMs",schemaPath:"#/properties/startTimeInMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 253402300799999 || isNaN(data0)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/startTimeInMs",schemaPath:"#/properties/startTimeInMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},message:"must be <= 253402300799999"});
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/startTimeInMs",schemaPath:"#/properties/startTimeInMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.endTimeInMs !== undefined){
let data1 = data.endTimeInMs;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/endTimeInMs",schemaPath:"#/properties/endTimeInMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 253402300799999 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/endTimeInMs",schemaPath:"#/properties/endTimeInMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},message:"must be <= 253402300799999"});
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/endTimeInMs",schemaPath:"#/properties/endTimeInMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.totalTimeInMs !== undefined){
let data2 = data.totalTimeInMs;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/totalTimeInMs",schemaPath:"#/properties/totalTimeInMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate202.errors = vErrors;
if(errors !== 0){
validate202.errorCount = errors;
}
return errors === 0;
}


function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.totalTime === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totalTime"},message:"must have required property '"+"totalTime"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "totalTime") || (key0 === "profileExportTime")) || (key0 === "aCPDatasetWriteTime")) || (key0 === "totalExportedProfileCounter")) || (key0 === "exportedProfileByNamespaceCounter"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["totalTime","profileExportTime","aCPDatasetWriteTime","totalExportedProfileCounter","exportedProfileByNamespaceCounter"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.totalTime !== undefined){
if(!(validate202(data.totalTime, {instancePath:instancePath+"/totalTime",parentData:data,parentDataProperty:"totalTime",rootData}))){
vErrors = joined(vErrors, validate202.errors);
errors += validate202.errorCount;
}
}
if(data.profileExportTime !== undefined){
if(!(validate202(data.profileExportTime, {instancePath:instancePath+"/profileExportTime",parentData:data,parentDataProperty:"profileExportTime",rootData}))){
vErrors = joined(vErrors, validate202.errors);
errors += validate202.errorCount;
}
}
if(data.aCPDatasetWriteTime !== undefined){
if(!(validate202(data.aCPDatasetWriteTime, {instancePath:instancePath+"/aCPDatasetWriteTime",parentData:data,parentDataProperty:"aCPDatasetWriteTime",rootData}))){
vErrors = joined(vErrors, validate202.errors);
errors += validate202.errorCount;
}
}
if(data.totalExportedProfileCounter !== undefined){
let data3 = data.totalExportedProfileCounter;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/totalExportedProfileCounter",schemaPath:"#/properties/totalExportedProfileCounter/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100000000 || isNaN(data3)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/totalExportedProfileCounter",schemaPath:"#/properties/totalExportedProfileCounter/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000},message:"must be <= 100000000"});
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/totalExportedProfileCounter",schemaPath:"#/properties/totalExportedProfileCounter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.exportedProfileByNamespaceCounter !== undefined){
let data4 = data.exportedProfileByNamespaceCounter;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/exportedProfileByNamespaceCounter/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exportedProfileByNamespaceCounter/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/exportedProfileByNamespaceCounter/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exportedProfileByNamespaceCounter/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/exportedProfileByNamespaceCounter",schemaPath:"#/properties/exportedProfileByNamespaceCounter/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate201.errors = vErrors;
if(errors !== 0){
validate201.errorCount = errors;
}
return errors === 0;
}


function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "exportJob") || (key0 === "pushJob"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["exportJob","pushJob"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.exportJob !== undefined){
if(typeof data.exportJob !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/exportJob",schemaPath:"#/properties/exportJob/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.pushJob !== undefined){
if(typeof data.pushJob !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/pushJob",schemaPath:"#/properties/pushJob/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate207.errors = vErrors;
if(errors !== 0){
validate207.errorCount = errors;
}
return errors === 0;
}

const pattern8 = new RegExp("^[0-9A-Za-z_-]{1,64}$", "u");

function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
}
errors++;
}
if(data.createdAt === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"});
}
errors++;
}
if(data.request === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema99.properties, key0))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["id","createdAt","request","requestId","profileInstanceId","batchIds","script","pace","cancelAskedAt","metrics","computeGatewayJobId"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 99999999999999 || isNaN(data0)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999999999},message:"must be <= 99999999999999"});
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
}
errors++;
}
}
}
if(data.createdAt !== undefined){
if(typeof data.createdAt !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.request !== undefined){
if(!(validate179(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData}))){
vErrors = joined(vErrors, validate179.errors);
errors += validate179.errorCount;
}
}
if(data.requestId !== undefined){
let data3 = data.requestId;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/requestId",schemaPath:"#/properties/requestId/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""});
}
errors++;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/requestId",schemaPath:"#/properties/requestId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.profileInstanceId !== undefined){
let data4 = data.profileInstanceId;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/profileInstanceId",schemaPath:"#/properties/profileInstanceId/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""});
}
errors++;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/profileInstanceId",schemaPath:"#/properties/profileInstanceId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.batchIds !== undefined){
let data5 = data.batchIds;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/batchIds/" + i0,schemaPath:"#/properties/batchIds/items/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z_-]{1,64}$"},message:"must match pattern \""+"^[0-9A-Za-z_-]{1,64}$"+"\""});
}
errors++;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/batchIds/" + i0,schemaPath:"#/properties/batchIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/batchIds",schemaPath:"#/properties/batchIds/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.script !== undefined){
let data7 = data.script;
if(!(((((data7 === "succeeds") || (data7 === "fails-exporting")) || (data7 === "fails-writing")) || (data7 === "partly-fails")) || (data7 === "stuck"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/script",schemaPath:"#/properties/script/enum",keyword:"enum",params:{allowedValues: schema99.properties.script.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.pace !== undefined){
let data8 = data.pace;
if(!(((data8 === "instant") || (data8 === "quick")) || (data8 === "realistic"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/pace",schemaPath:"#/properties/pace/enum",keyword:"enum",params:{allowedValues: schema99.properties.pace.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.cancelAskedAt !== undefined){
if(typeof data.cancelAskedAt !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAskedAt",schemaPath:"#/properties/cancelAskedAt/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.metrics !== undefined){
if(!(validate201(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = joined(vErrors, validate201.errors);
errors += validate201.errorCount;
}
}
if(data.computeGatewayJobId !== undefined){
if(!(validate207(data.computeGatewayJobId, {instancePath:instancePath+"/computeGatewayJobId",parentData:data,parentDataProperty:"computeGatewayJobId",rootData}))){
vErrors = joined(vErrors, validate207.errors);
errors += validate207.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate178.errors = vErrors;
if(errors !== 0){
validate178.errorCount = errors;
}
return errors === 0;
}


function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "$schema") || (key0 === "dataSets")) || (key0 === "segments")) || (key0 === "mergePolicies")) || (key0 === "jobs"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["$schema","dataSets","segments","mergePolicies","jobs"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.dataSets !== undefined){
let data1 = data.dataSets;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate166(data1[i0], {instancePath:instancePath+"/dataSets/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate166.errors);
errors += validate166.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dataSets",schemaPath:"#/properties/dataSets/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.segments !== undefined){
let data3 = data.segments;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate172(data3[i1], {instancePath:instancePath+"/segments/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate172.errors);
errors += validate172.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.mergePolicies !== undefined){
let data5 = data.mergePolicies;
if(Array.isArray(data5)){
if(data5.length > 1000){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mergePolicies",schemaPath:"#/properties/mergePolicies/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"});
}
errors++;
}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate174(data5[i2], {instancePath:instancePath+"/mergePolicies/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate174.errors);
errors += validate174.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mergePolicies",schemaPath:"#/properties/mergePolicies/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.jobs !== undefined){
let data7 = data.jobs;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(!(validate178(data7[i3], {instancePath:instancePath+"/jobs/" + i3,parentData:data7,parentDataProperty:i3,rootData}))){
vErrors = joined(vErrors, validate178.errors);
errors += validate178.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate165.errors = vErrors;
if(errors !== 0){
validate165.errorCount = errors;
}
return errors === 0;
}


function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "world")) || (key0 === "edition")) || (key0 === "at")) || (key0 === "running"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["name","world","edition","at","running"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
if(!((data0 === "documented") || (data0 === "empty"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues: schema91.properties.name.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.world !== undefined){
if(!(validate165(data.world, {instancePath:instancePath+"/world",parentData:data,parentDataProperty:"world",rootData}))){
vErrors = joined(vErrors, validate165.errors);
errors += validate165.errorCount;
}
}
if(data.edition !== undefined){
let data2 = data.edition;
if(typeof data2 !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
if(!(((((data2 === "platform") || (data2 === "segmentation")) || (data2 === "segmentation-2020")) || (data2 === "profile")) || (data2 === "tutorial"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/enum",keyword:"enum",params:{allowedValues: schema91.properties.edition.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.at !== undefined){
let data3 = data.at;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/at",schemaPath:"#/properties/at/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs11 = errors;
if(typeof data3 !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/at",schemaPath:"#/properties/at/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/at",schemaPath:"#/properties/at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.splice(_errs8);
}
else {
vErrors = null;
}
}
}
}
if(data.running !== undefined){
if(typeof data.running !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/running",schemaPath:"#/properties/running/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate164.errors = vErrors;
if(errors !== 0){
validate164.errorCount = errors;
}
return errors === 0;
}

export const WorldFile = validate211;

function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "$schema") || (key0 === "dataSets")) || (key0 === "segments")) || (key0 === "mergePolicies")) || (key0 === "jobs"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["$schema","dataSets","segments","mergePolicies","jobs"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.dataSets !== undefined){
let data1 = data.dataSets;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate166(data1[i0], {instancePath:instancePath+"/dataSets/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate166.errors);
errors += validate166.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dataSets",schemaPath:"#/properties/dataSets/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.segments !== undefined){
let data3 = data.segments;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate172(data3[i1], {instancePath:instancePath+"/segments/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate172.errors);
errors += validate172.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.mergePolicies !== undefined){
let data5 = data.mergePolicies;
if(Array.isArray(data5)){
if(data5.length > 1000){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mergePolicies",schemaPath:"#/properties/mergePolicies/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"});
}
errors++;
}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate174(data5[i2], {instancePath:instancePath+"/mergePolicies/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate174.errors);
errors += validate174.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/mergePolicies",schemaPath:"#/properties/mergePolicies/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.jobs !== undefined){
let data7 = data.jobs;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(!(validate178(data7[i3], {instancePath:instancePath+"/jobs/" + i3,parentData:data7,parentDataProperty:i3,rootData}))){
vErrors = joined(vErrors, validate178.errors);
errors += validate178.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate211.errors = vErrors;
if(errors !== 0){
validate211.errorCount = errors;
}
return errors === 0;
}

export const World = validate216;

function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "segments"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, allowedValues: ["name","segments"]},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.segments !== undefined){
let data1 = data.segments;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate172(data1[i0], {instancePath:instancePath+"/segments/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate172.errors);
errors += validate172.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate216.errors = vErrors;
if(errors !== 0){
validate216.errorCount = errors;
}
return errors === 0;
}

function joined(some, more){
const all = some === null ? [] : some;
for(let i=0; i<more.length && all.length<100; i++){
all.push(more[i]);
}
return all;
}
