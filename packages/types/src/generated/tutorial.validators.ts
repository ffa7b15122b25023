// @ts-nocheck
// Generated from contracts/schemas/tutorial. Do not edit: run `npm run generate`.
"use strict";
export const DataSetCreated = validate19;
const pattern0 = new RegExp("^@/datasets/[0-9a-f]{24}$", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"});
}
errors++;
}
if(data.length < 1){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^@/datasets/[0-9a-f]{24}$"},message:"must match pattern \""+"^@/datasets/[0-9a-f]{24}$"+"\""});
}
errors++;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
validate19.errors = vErrors;
if(errors !== 0){
validate19.errorCount = errors;
}
return errors === 0;
}

export const DataSetRequest = validate20;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
validate21.errors = vErrors;
if(errors !== 0){
validate21.errorCount = errors;
}
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "persisted") || (key0 === "containerFormat")) || (key0 === "format"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.persisted !== undefined){
if(typeof data.persisted !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/persisted",schemaPath:"#/properties/persisted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
}
errors++;
}
}
if(data.containerFormat !== undefined){
if(typeof data.containerFormat !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/containerFormat",schemaPath:"#/properties/containerFormat/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.format !== undefined){
if(typeof data.format !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"});
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


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
}
errors++;
}
if(data.schemaRef === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemaRef"},message:"must have required property '"+"schemaRef"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "schemaRef")) || (key0 === "fileDescription")) || (key0 === "aspect"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
if(data.schemaRef !== undefined){
if(!(validate21(data.schemaRef, {instancePath:instancePath+"/schemaRef",parentData:data,parentDataProperty:"schemaRef",rootData}))){
vErrors = joined(vErrors, validate21.errors);
errors += validate21.errorCount;
}
}
if(data.fileDescription !== undefined){
if(!(validate23(data.fileDescription, {instancePath:instancePath+"/fileDescription",parentData:data,parentDataProperty:"fileDescription",rootData}))){
vErrors = joined(vErrors, validate23.errors);
errors += validate23.errorCount;
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

export const Destination = validate25;

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.datasetId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "datasetId"},message:"must have required property '"+"datasetId"+"'"});
}
errors++;
}
if(data.segmentPerBatch === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "segmentPerBatch"},message:"must have required property '"+"segmentPerBatch"+"'"});
}
errors++;
}
if(data.batchId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batchId"},message:"must have required property '"+"batchId"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "datasetId") || (key0 === "segmentPerBatch")) || (key0 === "batchId"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
if(false !== data.segmentPerBatch){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/segmentPerBatch",schemaPath:"#/properties/segmentPerBatch/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"});
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
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate26.errors = vErrors;
if(errors !== 0){
validate26.errorCount = errors;
}
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.segmentId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "segmentId"},message:"must have required property '"+"segmentId"+"'"});
}
errors++;
}
if(data.segmentNs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "segmentNs"},message:"must have required property '"+"segmentNs"+"'"});
}
errors++;
}
if(data.status === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"});
}
errors++;
}
if(data.batchId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batchId"},message:"must have required property '"+"batchId"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "segmentId") || (key0 === "segmentNs")) || (key0 === "status")) || (key0 === "batchId"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
if(typeof data2[i0] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status/" + i0,schemaPath:"#/properties/status/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
if(data.batchId !== undefined){
if(typeof data.batchId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/type",keyword:"type",params:{type: "string"},message:"must be string"});
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


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dataSetId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataSetId"},message:"must have required property '"+"dataSetId"+"'"});
}
errors++;
}
if(data.segmentPerBatch === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "segmentPerBatch"},message:"must have required property '"+"segmentPerBatch"+"'"});
}
errors++;
}
if(data.batches === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batches"},message:"must have required property '"+"batches"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "dataSetId") || (key0 === "segmentPerBatch")) || (key0 === "batches"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
if(data.segmentPerBatch !== undefined){
if(true !== data.segmentPerBatch){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/segmentPerBatch",schemaPath:"#/properties/segmentPerBatch/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
}
errors++;
}
}
if(data.batches !== undefined){
let data2 = data.batches;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data2[i0], {instancePath:instancePath+"/batches/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate29.errors);
errors += validate29.errorCount;
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


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.datasetId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "datasetId"},message:"must have required property '"+"datasetId"+"'"});
}
errors++;
}
if(data.batchId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batchId"},message:"must have required property '"+"batchId"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "datasetId") || (key0 === "batchId"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
if(data.batchId !== undefined){
if(typeof data.batchId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/type",keyword:"type",params:{type: "string"},message:"must be string"});
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


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.datasetId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "datasetId"},message:"must have required property '"+"datasetId"+"'"});
}
errors++;
}
if(data.segmentPerBatch === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "segmentPerBatch"},message:"must have required property '"+"segmentPerBatch"+"'"});
}
errors++;
}
if(data.batches === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batches"},message:"must have required property '"+"batches"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "datasetId") || (key0 === "segmentPerBatch")) || (key0 === "batches"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
if(true !== data.segmentPerBatch){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/segmentPerBatch",schemaPath:"#/properties/segmentPerBatch/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
}
errors++;
}
}
if(data.batches !== undefined){
let data2 = data.batches;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data2[i0], {instancePath:instancePath+"/batches/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate29.errors);
errors += validate29.errorCount;
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


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate26.errors);
errors += validate26.errorCount;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors += validate28.errorCount;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate32.errors);
errors += validate32.errorCount;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate34.errors);
errors += validate34.errorCount;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.splice(_errs0);
}
else {
vErrors = null;
}
}
}
validate25.errors = vErrors;
if(errors !== 0){
validate25.errorCount = errors;
}
return errors === 0;
}

export const ExportJobPage = validate37;
const schema20 = {"type":"object","additionalProperties":false,"required":["id","jobType","status","profileInstanceId","imsOrgId","schema","computeGatewayJobId","metrics","destination","requestId","creationTime","updateTime"],"properties":{"id":{"$ref":"#/$defs/JobId"},"jobType":{"$ref":"#/$defs/JobType"},"status":{"const":"NEW"},"profileInstanceId":{"type":"string"},"imsOrgId":{"type":"string"},"schema":{"$ref":"#/$defs/JobSchema"},"mergePolicy":{"$ref":"#/$defs/MergePolicy"},"filter":{"$ref":"#/$defs/SegmentsFilter"},"computeGatewayJobId":{"$ref":"#/$defs/NoComputeIds"},"metrics":{"$ref":"#/$defs/NewMetrics"},"destination":{"$ref":"#/$defs/Destination"},"requestId":{"type":"string"},"creationTime":{"$ref":"#/$defs/Instant"},"updateTime":{"$ref":"#/$defs/Instant"}}};
const schema22 = {"enum":["BATCH","STREAMING"]};
const func2 = Object.prototype.hasOwnProperty;

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate40.errors = vErrors;
if(errors !== 0){
validate40.errorCount = errors;
}
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "id") || (key0 === "version"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
if(!((typeof data1 == "number") && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "number"},message:"must be number"});
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
validate42.errors = vErrors;
if(errors !== 0){
validate42.errorCount = errors;
}
return errors === 0;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
if(typeof data2[i0] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status/" + i0,schemaPath:"#/properties/status/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
validate45.errors = vErrors;
if(errors !== 0){
validate45.errorCount = errors;
}
return errors === 0;
}


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.segments === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "segments"},message:"must have required property '"+"segments"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(key0 === "segments")){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.segments !== undefined){
let data0 = data.segments;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate45(data0[i0], {instancePath:instancePath+"/segments/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate45.errors);
errors += validate45.errorCount;
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
validate44.errors = vErrors;
if(errors !== 0){
validate44.errorCount = errors;
}
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
validate48.errors = vErrors;
if(errors !== 0){
validate48.errorCount = errors;
}
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.startTimeInMs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startTimeInMs"},message:"must have required property '"+"startTimeInMs"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(key0 === "startTimeInMs")){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.startTimeInMs !== undefined){
let data0 = data.startTimeInMs;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/startTimeInMs",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(key0 === "totalTime")){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.totalTime !== undefined){
if(!(validate51(data.totalTime, {instancePath:instancePath+"/totalTime",parentData:data,parentDataProperty:"totalTime",rootData}))){
vErrors = joined(vErrors, validate51.errors);
errors += validate51.errorCount;
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


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
}
errors++;
}
if(data.jobType === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "jobType"},message:"must have required property '"+"jobType"+"'"});
}
errors++;
}
if(data.status === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"});
}
errors++;
}
if(data.profileInstanceId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profileInstanceId"},message:"must have required property '"+"profileInstanceId"+"'"});
}
errors++;
}
if(data.imsOrgId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "imsOrgId"},message:"must have required property '"+"imsOrgId"+"'"});
}
errors++;
}
if(data.schema === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"});
}
errors++;
}
if(data.computeGatewayJobId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "computeGatewayJobId"},message:"must have required property '"+"computeGatewayJobId"+"'"});
}
errors++;
}
if(data.metrics === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"});
}
errors++;
}
if(data.destination === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'"});
}
errors++;
}
if(data.requestId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requestId"},message:"must have required property '"+"requestId"+"'"});
}
errors++;
}
if(data.creationTime === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "creationTime"},message:"must have required property '"+"creationTime"+"'"});
}
errors++;
}
if(data.updateTime === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updateTime"},message:"must have required property '"+"updateTime"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema20.properties, key0))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/$defs/JobId/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.jobType !== undefined){
let data1 = data.jobType;
if(!((data1 === "BATCH") || (data1 === "STREAMING"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/jobType",schemaPath:"#/$defs/JobType/enum",keyword:"enum",params:{allowedValues: schema22.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.status !== undefined){
if("NEW" !== data.status){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "NEW"},message:"must be equal to constant"});
}
errors++;
}
}
if(data.profileInstanceId !== undefined){
if(typeof data.profileInstanceId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/profileInstanceId",schemaPath:"#/properties/profileInstanceId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.imsOrgId !== undefined){
if(typeof data.imsOrgId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/imsOrgId",schemaPath:"#/properties/imsOrgId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.schema !== undefined){
if(!(validate40(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors += validate40.errorCount;
}
}
if(data.mergePolicy !== undefined){
if(!(validate42(data.mergePolicy, {instancePath:instancePath+"/mergePolicy",parentData:data,parentDataProperty:"mergePolicy",rootData}))){
vErrors = joined(vErrors, validate42.errors);
errors += validate42.errorCount;
}
}
if(data.filter !== undefined){
if(!(validate44(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors += validate44.errorCount;
}
}
if(data.computeGatewayJobId !== undefined){
if(!(validate48(data.computeGatewayJobId, {instancePath:instancePath+"/computeGatewayJobId",parentData:data,parentDataProperty:"computeGatewayJobId",rootData}))){
vErrors = joined(vErrors, validate48.errors);
errors += validate48.errorCount;
}
}
if(data.metrics !== undefined){
if(!(validate50(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors += validate50.errorCount;
}
}
if(data.destination !== undefined){
if(!(validate25(data.destination, {instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData}))){
vErrors = joined(vErrors, validate25.errors);
errors += validate25.errorCount;
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
if(data.creationTime !== undefined){
let data12 = data.creationTime;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/creationTime",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.updateTime !== undefined){
let data13 = data.updateTime;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/updateTime",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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
validate39.errors = vErrors;
if(errors !== 0){
validate39.errorCount = errors;
}
return errors === 0;
}

const schema33 = {"type":"object","additionalProperties":false,"required":["id","jobType","status","profileInstanceId","imsOrgId","schema","computeGatewayJobId","metrics","destination","requestId","creationTime","updateTime"],"properties":{"id":{"$ref":"#/$defs/JobId"},"jobType":{"$ref":"#/$defs/JobType"},"status":{"const":"PROCESSING"},"profileInstanceId":{"type":"string"},"imsOrgId":{"type":"string"},"schema":{"$ref":"#/$defs/JobSchema"},"mergePolicy":{"$ref":"#/$defs/MergePolicy"},"filter":{"$ref":"#/$defs/SegmentsFilter"},"computeGatewayJobId":{"$ref":"#/$defs/StartedComputeIds"},"metrics":{"$ref":"#/$defs/RunningMetrics"},"destination":{"$ref":"#/$defs/Destination"},"requestId":{"type":"string"},"creationTime":{"$ref":"#/$defs/Instant"},"updateTime":{"$ref":"#/$defs/Instant"}}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "exportJob") || (key0 === "pushJob"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
validate59.errors = vErrors;
if(errors !== 0){
validate59.errorCount = errors;
}
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.totalTimeInMs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totalTimeInMs"},message:"must have required property '"+"totalTimeInMs"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "startTimeInMs") || (key0 === "endTimeInMs")) || (key0 === "totalTimeInMs"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.startTimeInMs !== undefined){
let data0 = data.startTimeInMs;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/startTimeInMs",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.endTimeInMs !== undefined){
let data1 = data.endTimeInMs;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/endTimeInMs",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
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
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/totalTimeInMs",schemaPath:"#/properties/totalTimeInMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
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
validate65.errors = vErrors;
if(errors !== 0){
validate65.errorCount = errors;
}
return errors === 0;
}


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate51.errors);
errors += validate51.errorCount;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate65(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate65.errors);
errors += validate65.errorCount;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.splice(_errs0);
}
else {
vErrors = null;
}
}
}
validate63.errors = vErrors;
if(errors !== 0){
validate63.errorCount = errors;
}
return errors === 0;
}


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((key0 === "totalTime") || (key0 === "profileExportTime")) || (key0 === "aCPDatasetWriteTime"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.totalTime !== undefined){
if(!(validate51(data.totalTime, {instancePath:instancePath+"/totalTime",parentData:data,parentDataProperty:"totalTime",rootData}))){
vErrors = joined(vErrors, validate51.errors);
errors += validate51.errorCount;
}
}
if(data.profileExportTime !== undefined){
if(!(validate63(data.profileExportTime, {instancePath:instancePath+"/profileExportTime",parentData:data,parentDataProperty:"profileExportTime",rootData}))){
vErrors = joined(vErrors, validate63.errors);
errors += validate63.errorCount;
}
}
if(data.aCPDatasetWriteTime !== undefined){
if(!(validate63(data.aCPDatasetWriteTime, {instancePath:instancePath+"/aCPDatasetWriteTime",parentData:data,parentDataProperty:"aCPDatasetWriteTime",rootData}))){
vErrors = joined(vErrors, validate63.errors);
errors += validate63.errorCount;
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


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
}
errors++;
}
if(data.jobType === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "jobType"},message:"must have required property '"+"jobType"+"'"});
}
errors++;
}
if(data.status === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"});
}
errors++;
}
if(data.profileInstanceId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profileInstanceId"},message:"must have required property '"+"profileInstanceId"+"'"});
}
errors++;
}
if(data.imsOrgId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "imsOrgId"},message:"must have required property '"+"imsOrgId"+"'"});
}
errors++;
}
if(data.schema === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"});
}
errors++;
}
if(data.computeGatewayJobId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "computeGatewayJobId"},message:"must have required property '"+"computeGatewayJobId"+"'"});
}
errors++;
}
if(data.metrics === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"});
}
errors++;
}
if(data.destination === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'"});
}
errors++;
}
if(data.requestId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requestId"},message:"must have required property '"+"requestId"+"'"});
}
errors++;
}
if(data.creationTime === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "creationTime"},message:"must have required property '"+"creationTime"+"'"});
}
errors++;
}
if(data.updateTime === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updateTime"},message:"must have required property '"+"updateTime"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema33.properties, key0))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/$defs/JobId/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.jobType !== undefined){
let data1 = data.jobType;
if(!((data1 === "BATCH") || (data1 === "STREAMING"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/jobType",schemaPath:"#/$defs/JobType/enum",keyword:"enum",params:{allowedValues: schema22.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.status !== undefined){
if("PROCESSING" !== data.status){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "PROCESSING"},message:"must be equal to constant"});
}
errors++;
}
}
if(data.profileInstanceId !== undefined){
if(typeof data.profileInstanceId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/profileInstanceId",schemaPath:"#/properties/profileInstanceId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.imsOrgId !== undefined){
if(typeof data.imsOrgId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/imsOrgId",schemaPath:"#/properties/imsOrgId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.schema !== undefined){
if(!(validate40(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors += validate40.errorCount;
}
}
if(data.mergePolicy !== undefined){
if(!(validate42(data.mergePolicy, {instancePath:instancePath+"/mergePolicy",parentData:data,parentDataProperty:"mergePolicy",rootData}))){
vErrors = joined(vErrors, validate42.errors);
errors += validate42.errorCount;
}
}
if(data.filter !== undefined){
if(!(validate44(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors += validate44.errorCount;
}
}
if(data.computeGatewayJobId !== undefined){
if(!(validate59(data.computeGatewayJobId, {instancePath:instancePath+"/computeGatewayJobId",parentData:data,parentDataProperty:"computeGatewayJobId",rootData}))){
vErrors = joined(vErrors, validate59.errors);
errors += validate59.errorCount;
}
}
if(data.metrics !== undefined){
if(!(validate61(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = joined(vErrors, validate61.errors);
errors += validate61.errorCount;
}
}
if(data.destination !== undefined){
if(!(validate25(data.destination, {instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData}))){
vErrors = joined(vErrors, validate25.errors);
errors += validate25.errorCount;
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
if(data.creationTime !== undefined){
let data12 = data.creationTime;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/creationTime",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.updateTime !== undefined){
let data13 = data.updateTime;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/updateTime",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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
validate55.errors = vErrors;
if(errors !== 0){
validate55.errorCount = errors;
}
return errors === 0;
}

const schema44 = {"type":"object","additionalProperties":false,"required":["id","jobType","status","profileInstanceId","imsOrgId","schema","computeGatewayJobId","metrics","destination","requestId","creationTime","updateTime"],"properties":{"id":{"$ref":"#/$defs/JobId"},"jobType":{"$ref":"#/$defs/JobType"},"status":{"const":"SUCCEEDED"},"profileInstanceId":{"type":"string"},"imsOrgId":{"type":"string"},"schema":{"$ref":"#/$defs/JobSchema"},"mergePolicy":{"$ref":"#/$defs/MergePolicy"},"filter":{"$ref":"#/$defs/SegmentsFilter"},"computeGatewayJobId":{"$ref":"#/$defs/ComputeIds"},"metrics":{"$ref":"#/$defs/SucceededMetrics"},"destination":{"$ref":"#/$defs/Destination"},"requestId":{"type":"string"},"creationTime":{"$ref":"#/$defs/Instant"},"updateTime":{"$ref":"#/$defs/Instant"}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exportJob === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exportJob"},message:"must have required property '"+"exportJob"+"'"});
}
errors++;
}
if(data.pushJob === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pushJob"},message:"must have required property '"+"pushJob"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "exportJob") || (key0 === "pushJob"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
validate75.errors = vErrors;
if(errors !== 0){
validate75.errorCount = errors;
}
return errors === 0;
}


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.totalTime === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totalTime"},message:"must have required property '"+"totalTime"+"'"});
}
errors++;
}
if(data.profileExportTime === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profileExportTime"},message:"must have required property '"+"profileExportTime"+"'"});
}
errors++;
}
if(data.aCPDatasetWriteTime === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "aCPDatasetWriteTime"},message:"must have required property '"+"aCPDatasetWriteTime"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "totalTime") || (key0 === "profileExportTime")) || (key0 === "aCPDatasetWriteTime"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.totalTime !== undefined){
if(!(validate65(data.totalTime, {instancePath:instancePath+"/totalTime",parentData:data,parentDataProperty:"totalTime",rootData}))){
vErrors = joined(vErrors, validate65.errors);
errors += validate65.errorCount;
}
}
if(data.profileExportTime !== undefined){
if(!(validate65(data.profileExportTime, {instancePath:instancePath+"/profileExportTime",parentData:data,parentDataProperty:"profileExportTime",rootData}))){
vErrors = joined(vErrors, validate65.errors);
errors += validate65.errorCount;
}
}
if(data.aCPDatasetWriteTime !== undefined){
if(!(validate65(data.aCPDatasetWriteTime, {instancePath:instancePath+"/aCPDatasetWriteTime",parentData:data,parentDataProperty:"aCPDatasetWriteTime",rootData}))){
vErrors = joined(vErrors, validate65.errors);
errors += validate65.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate77.errors = vErrors;
if(errors !== 0){
validate77.errorCount = errors;
}
return errors === 0;
}


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
}
errors++;
}
if(data.jobType === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "jobType"},message:"must have required property '"+"jobType"+"'"});
}
errors++;
}
if(data.status === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"});
}
errors++;
}
if(data.profileInstanceId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profileInstanceId"},message:"must have required property '"+"profileInstanceId"+"'"});
}
errors++;
}
if(data.imsOrgId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "imsOrgId"},message:"must have required property '"+"imsOrgId"+"'"});
}
errors++;
}
if(data.schema === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"});
}
errors++;
}
if(data.computeGatewayJobId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "computeGatewayJobId"},message:"must have required property '"+"computeGatewayJobId"+"'"});
}
errors++;
}
if(data.metrics === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"});
}
errors++;
}
if(data.destination === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'"});
}
errors++;
}
if(data.requestId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requestId"},message:"must have required property '"+"requestId"+"'"});
}
errors++;
}
if(data.creationTime === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "creationTime"},message:"must have required property '"+"creationTime"+"'"});
}
errors++;
}
if(data.updateTime === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updateTime"},message:"must have required property '"+"updateTime"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema44.properties, key0))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/$defs/JobId/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.jobType !== undefined){
let data1 = data.jobType;
if(!((data1 === "BATCH") || (data1 === "STREAMING"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/jobType",schemaPath:"#/$defs/JobType/enum",keyword:"enum",params:{allowedValues: schema22.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.status !== undefined){
if("SUCCEEDED" !== data.status){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "SUCCEEDED"},message:"must be equal to constant"});
}
errors++;
}
}
if(data.profileInstanceId !== undefined){
if(typeof data.profileInstanceId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/profileInstanceId",schemaPath:"#/properties/profileInstanceId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.imsOrgId !== undefined){
if(typeof data.imsOrgId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/imsOrgId",schemaPath:"#/properties/imsOrgId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.schema !== undefined){
if(!(validate40(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors += validate40.errorCount;
}
}
if(data.mergePolicy !== undefined){
if(!(validate42(data.mergePolicy, {instancePath:instancePath+"/mergePolicy",parentData:data,parentDataProperty:"mergePolicy",rootData}))){
vErrors = joined(vErrors, validate42.errors);
errors += validate42.errorCount;
}
}
if(data.filter !== undefined){
if(!(validate44(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors += validate44.errorCount;
}
}
if(data.computeGatewayJobId !== undefined){
if(!(validate75(data.computeGatewayJobId, {instancePath:instancePath+"/computeGatewayJobId",parentData:data,parentDataProperty:"computeGatewayJobId",rootData}))){
vErrors = joined(vErrors, validate75.errors);
errors += validate75.errorCount;
}
}
if(data.metrics !== undefined){
if(!(validate77(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = joined(vErrors, validate77.errors);
errors += validate77.errorCount;
}
}
if(data.destination !== undefined){
if(!(validate25(data.destination, {instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData}))){
vErrors = joined(vErrors, validate25.errors);
errors += validate25.errorCount;
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
if(data.creationTime !== undefined){
let data12 = data.creationTime;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/creationTime",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.updateTime !== undefined){
let data13 = data.updateTime;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/updateTime",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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
validate71.errors = vErrors;
if(errors !== 0){
validate71.errorCount = errors;
}
return errors === 0;
}

const schema51 = {"type":"object","additionalProperties":false,"required":["id","jobType","status","profileInstanceId","imsOrgId","schema","computeGatewayJobId","metrics","destination","errors","requestId","creationTime","updateTime"],"properties":{"id":{"$ref":"#/$defs/JobId"},"jobType":{"$ref":"#/$defs/JobType"},"status":{"const":"FAILED"},"profileInstanceId":{"type":"string"},"imsOrgId":{"type":"string"},"schema":{"$ref":"#/$defs/JobSchema"},"mergePolicy":{"$ref":"#/$defs/MergePolicy"},"filter":{"$ref":"#/$defs/SegmentsFilter"},"computeGatewayJobId":{"$ref":"#/$defs/FailedComputeIds"},"metrics":{"$ref":"#/$defs/FailedMetrics"},"destination":{"$ref":"#/$defs/FailedDestination"},"errors":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/JobError"}},"requestId":{"type":"string"},"creationTime":{"$ref":"#/$defs/Instant"},"updateTime":{"$ref":"#/$defs/Instant"}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exportJob === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exportJob"},message:"must have required property '"+"exportJob"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "exportJob") || (key0 === "pushJob"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
validate87.errors = vErrors;
if(errors !== 0){
validate87.errorCount = errors;
}
return errors === 0;
}


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.totalTime === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totalTime"},message:"must have required property '"+"totalTime"+"'"});
}
errors++;
}
if(data.profileExportTime === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profileExportTime"},message:"must have required property '"+"profileExportTime"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "totalTime") || (key0 === "profileExportTime")) || (key0 === "aCPDatasetWriteTime"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.totalTime !== undefined){
if(!(validate65(data.totalTime, {instancePath:instancePath+"/totalTime",parentData:data,parentDataProperty:"totalTime",rootData}))){
vErrors = joined(vErrors, validate65.errors);
errors += validate65.errorCount;
}
}
if(data.profileExportTime !== undefined){
if(!(validate65(data.profileExportTime, {instancePath:instancePath+"/profileExportTime",parentData:data,parentDataProperty:"profileExportTime",rootData}))){
vErrors = joined(vErrors, validate65.errors);
errors += validate65.errorCount;
}
}
if(data.aCPDatasetWriteTime !== undefined){
if(!(validate65(data.aCPDatasetWriteTime, {instancePath:instancePath+"/aCPDatasetWriteTime",parentData:data,parentDataProperty:"aCPDatasetWriteTime",rootData}))){
vErrors = joined(vErrors, validate65.errors);
errors += validate65.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate89.errors = vErrors;
if(errors !== 0){
validate89.errorCount = errors;
}
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.datasetId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "datasetId"},message:"must have required property '"+"datasetId"+"'"});
}
errors++;
}
if(data.batchId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batchId"},message:"must have required property '"+"batchId"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "datasetId") || (key0 === "batchId"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
if(data.batchId !== undefined){
if("" !== data.batchId){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/const",keyword:"const",params:{allowedValue: ""},message:"must be equal to constant"});
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
validate95.errors = vErrors;
if(errors !== 0){
validate95.errorCount = errors;
}
return errors === 0;
}


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.segmentId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "segmentId"},message:"must have required property '"+"segmentId"+"'"});
}
errors++;
}
if(data.segmentNs === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "segmentNs"},message:"must have required property '"+"segmentNs"+"'"});
}
errors++;
}
if(data.status === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"});
}
errors++;
}
if(data.batchId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batchId"},message:"must have required property '"+"batchId"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "segmentId") || (key0 === "segmentNs")) || (key0 === "status")) || (key0 === "batchId"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
if(typeof data2[i0] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status/" + i0,schemaPath:"#/properties/status/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
if(data.batchId !== undefined){
if("" !== data.batchId){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/const",keyword:"const",params:{allowedValue: ""},message:"must be equal to constant"});
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
validate98.errors = vErrors;
if(errors !== 0){
validate98.errorCount = errors;
}
return errors === 0;
}


function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.datasetId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "datasetId"},message:"must have required property '"+"datasetId"+"'"});
}
errors++;
}
if(data.segmentPerBatch === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "segmentPerBatch"},message:"must have required property '"+"segmentPerBatch"+"'"});
}
errors++;
}
if(data.batches === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batches"},message:"must have required property '"+"batches"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "datasetId") || (key0 === "segmentPerBatch")) || (key0 === "batches"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
if(true !== data.segmentPerBatch){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/segmentPerBatch",schemaPath:"#/properties/segmentPerBatch/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
}
errors++;
}
}
if(data.batches !== undefined){
let data2 = data.batches;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate98(data2[i0], {instancePath:instancePath+"/batches/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate98.errors);
errors += validate98.errorCount;
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


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.datasetId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "datasetId"},message:"must have required property '"+"datasetId"+"'"});
}
errors++;
}
if(data.segmentPerBatch === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "segmentPerBatch"},message:"must have required property '"+"segmentPerBatch"+"'"});
}
errors++;
}
if(data.batchId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batchId"},message:"must have required property '"+"batchId"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "datasetId") || (key0 === "segmentPerBatch")) || (key0 === "batchId"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
if(false !== data.segmentPerBatch){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/segmentPerBatch",schemaPath:"#/properties/segmentPerBatch/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"});
}
errors++;
}
}
if(data.batchId !== undefined){
if("" !== data.batchId){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/const",keyword:"const",params:{allowedValue: ""},message:"must be equal to constant"});
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
validate101.errors = vErrors;
if(errors !== 0){
validate101.errorCount = errors;
}
return errors === 0;
}


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dataSetId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataSetId"},message:"must have required property '"+"dataSetId"+"'"});
}
errors++;
}
if(data.segmentPerBatch === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "segmentPerBatch"},message:"must have required property '"+"segmentPerBatch"+"'"});
}
errors++;
}
if(data.batches === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batches"},message:"must have required property '"+"batches"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "dataSetId") || (key0 === "segmentPerBatch")) || (key0 === "batches"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
if(data.segmentPerBatch !== undefined){
if(true !== data.segmentPerBatch){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/segmentPerBatch",schemaPath:"#/properties/segmentPerBatch/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
}
errors++;
}
}
if(data.batches !== undefined){
let data2 = data.batches;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate98(data2[i0], {instancePath:instancePath+"/batches/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate98.errors);
errors += validate98.errorCount;
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


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate95(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate95.errors);
errors += validate95.errorCount;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate97(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate97.errors);
errors += validate97.errorCount;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate101(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate101.errors);
errors += validate101.errorCount;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate103.errors);
errors += validate103.errorCount;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.splice(_errs0);
}
else {
vErrors = null;
}
}
}
validate94.errors = vErrors;
if(errors !== 0){
validate94.errorCount = errors;
}
return errors === 0;
}


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
}
errors++;
}
if(data.msg === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"});
}
errors++;
}
if(data.callStack === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "callStack"},message:"must have required property '"+"callStack"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "code") || (key0 === "msg")) || (key0 === "callStack"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
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
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/msg",schemaPath:"#/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.callStack !== undefined){
if(typeof data.callStack !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/callStack",schemaPath:"#/properties/callStack/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
validate107.errors = vErrors;
if(errors !== 0){
validate107.errorCount = errors;
}
return errors === 0;
}


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
}
errors++;
}
if(data.jobType === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "jobType"},message:"must have required property '"+"jobType"+"'"});
}
errors++;
}
if(data.status === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"});
}
errors++;
}
if(data.profileInstanceId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profileInstanceId"},message:"must have required property '"+"profileInstanceId"+"'"});
}
errors++;
}
if(data.imsOrgId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "imsOrgId"},message:"must have required property '"+"imsOrgId"+"'"});
}
errors++;
}
if(data.schema === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"});
}
errors++;
}
if(data.computeGatewayJobId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "computeGatewayJobId"},message:"must have required property '"+"computeGatewayJobId"+"'"});
}
errors++;
}
if(data.metrics === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"});
}
errors++;
}
if(data.destination === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'"});
}
errors++;
}
if(data.errors === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"});
}
errors++;
}
if(data.requestId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requestId"},message:"must have required property '"+"requestId"+"'"});
}
errors++;
}
if(data.creationTime === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "creationTime"},message:"must have required property '"+"creationTime"+"'"});
}
errors++;
}
if(data.updateTime === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updateTime"},message:"must have required property '"+"updateTime"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema51.properties, key0))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/$defs/JobId/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.jobType !== undefined){
let data1 = data.jobType;
if(!((data1 === "BATCH") || (data1 === "STREAMING"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/jobType",schemaPath:"#/$defs/JobType/enum",keyword:"enum",params:{allowedValues: schema22.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.status !== undefined){
if("FAILED" !== data.status){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "FAILED"},message:"must be equal to constant"});
}
errors++;
}
}
if(data.profileInstanceId !== undefined){
if(typeof data.profileInstanceId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/profileInstanceId",schemaPath:"#/properties/profileInstanceId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.imsOrgId !== undefined){
if(typeof data.imsOrgId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/imsOrgId",schemaPath:"#/properties/imsOrgId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.schema !== undefined){
if(!(validate40(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors += validate40.errorCount;
}
}
if(data.mergePolicy !== undefined){
if(!(validate42(data.mergePolicy, {instancePath:instancePath+"/mergePolicy",parentData:data,parentDataProperty:"mergePolicy",rootData}))){
vErrors = joined(vErrors, validate42.errors);
errors += validate42.errorCount;
}
}
if(data.filter !== undefined){
if(!(validate44(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors += validate44.errorCount;
}
}
if(data.computeGatewayJobId !== undefined){
if(!(validate87(data.computeGatewayJobId, {instancePath:instancePath+"/computeGatewayJobId",parentData:data,parentDataProperty:"computeGatewayJobId",rootData}))){
vErrors = joined(vErrors, validate87.errors);
errors += validate87.errorCount;
}
}
if(data.metrics !== undefined){
if(!(validate89(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = joined(vErrors, validate89.errors);
errors += validate89.errorCount;
}
}
if(data.destination !== undefined){
if(!(validate94(data.destination, {instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData}))){
vErrors = joined(vErrors, validate94.errors);
errors += validate94.errorCount;
}
}
if(data.errors !== undefined){
let data11 = data.errors;
if(Array.isArray(data11)){
if(data11.length < 1){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate107(data11[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data11,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate107.errors);
errors += validate107.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
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
if(data.creationTime !== undefined){
let data14 = data.creationTime;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/creationTime",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.updateTime !== undefined){
let data15 = data.updateTime;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/updateTime",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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

const schema65 = {"type":"object","additionalProperties":false,"required":["id","jobType","status","profileInstanceId","imsOrgId","schema","computeGatewayJobId","metrics","destination","requestId","creationTime","updateTime"],"properties":{"id":{"$ref":"#/$defs/JobId"},"jobType":{"$ref":"#/$defs/JobType"},"status":{"const":"CANCELLING"},"profileInstanceId":{"type":"string"},"imsOrgId":{"type":"string"},"schema":{"$ref":"#/$defs/JobSchema"},"mergePolicy":{"$ref":"#/$defs/MergePolicy"},"filter":{"$ref":"#/$defs/SegmentsFilter"},"computeGatewayJobId":{"$ref":"#/$defs/StartedComputeIds"},"metrics":{"$ref":"#/$defs/RunningMetrics"},"destination":{"$ref":"#/$defs/Destination"},"requestId":{"type":"string"},"creationTime":{"$ref":"#/$defs/Instant"},"updateTime":{"$ref":"#/$defs/Instant"}}};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
}
errors++;
}
if(data.jobType === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "jobType"},message:"must have required property '"+"jobType"+"'"});
}
errors++;
}
if(data.status === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"});
}
errors++;
}
if(data.profileInstanceId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profileInstanceId"},message:"must have required property '"+"profileInstanceId"+"'"});
}
errors++;
}
if(data.imsOrgId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "imsOrgId"},message:"must have required property '"+"imsOrgId"+"'"});
}
errors++;
}
if(data.schema === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"});
}
errors++;
}
if(data.computeGatewayJobId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "computeGatewayJobId"},message:"must have required property '"+"computeGatewayJobId"+"'"});
}
errors++;
}
if(data.metrics === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"});
}
errors++;
}
if(data.destination === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'"});
}
errors++;
}
if(data.requestId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requestId"},message:"must have required property '"+"requestId"+"'"});
}
errors++;
}
if(data.creationTime === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "creationTime"},message:"must have required property '"+"creationTime"+"'"});
}
errors++;
}
if(data.updateTime === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updateTime"},message:"must have required property '"+"updateTime"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema65.properties, key0))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/$defs/JobId/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.jobType !== undefined){
let data1 = data.jobType;
if(!((data1 === "BATCH") || (data1 === "STREAMING"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/jobType",schemaPath:"#/$defs/JobType/enum",keyword:"enum",params:{allowedValues: schema22.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.status !== undefined){
if("CANCELLING" !== data.status){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "CANCELLING"},message:"must be equal to constant"});
}
errors++;
}
}
if(data.profileInstanceId !== undefined){
if(typeof data.profileInstanceId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/profileInstanceId",schemaPath:"#/properties/profileInstanceId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.imsOrgId !== undefined){
if(typeof data.imsOrgId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/imsOrgId",schemaPath:"#/properties/imsOrgId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.schema !== undefined){
if(!(validate40(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors += validate40.errorCount;
}
}
if(data.mergePolicy !== undefined){
if(!(validate42(data.mergePolicy, {instancePath:instancePath+"/mergePolicy",parentData:data,parentDataProperty:"mergePolicy",rootData}))){
vErrors = joined(vErrors, validate42.errors);
errors += validate42.errorCount;
}
}
if(data.filter !== undefined){
if(!(validate44(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors += validate44.errorCount;
}
}
if(data.computeGatewayJobId !== undefined){
if(!(validate59(data.computeGatewayJobId, {instancePath:instancePath+"/computeGatewayJobId",parentData:data,parentDataProperty:"computeGatewayJobId",rootData}))){
vErrors = joined(vErrors, validate59.errors);
errors += validate59.errorCount;
}
}
if(data.metrics !== undefined){
if(!(validate61(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = joined(vErrors, validate61.errors);
errors += validate61.errorCount;
}
}
if(data.destination !== undefined){
if(!(validate25(data.destination, {instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData}))){
vErrors = joined(vErrors, validate25.errors);
errors += validate25.errorCount;
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
if(data.creationTime !== undefined){
let data12 = data.creationTime;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/creationTime",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.updateTime !== undefined){
let data13 = data.updateTime;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/updateTime",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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
validate109.errors = vErrors;
if(errors !== 0){
validate109.errorCount = errors;
}
return errors === 0;
}

const schema70 = {"type":"object","additionalProperties":false,"required":["id","jobType","status","profileInstanceId","imsOrgId","schema","computeGatewayJobId","metrics","destination","requestId","creationTime","updateTime"],"properties":{"id":{"$ref":"#/$defs/JobId"},"jobType":{"$ref":"#/$defs/JobType"},"status":{"const":"CANCELLED"},"profileInstanceId":{"type":"string"},"imsOrgId":{"type":"string"},"schema":{"$ref":"#/$defs/JobSchema"},"mergePolicy":{"$ref":"#/$defs/MergePolicy"},"filter":{"$ref":"#/$defs/SegmentsFilter"},"computeGatewayJobId":{"$ref":"#/$defs/StartedComputeIds"},"metrics":{"$ref":"#/$defs/CancelledMetrics"},"destination":{"$ref":"#/$defs/Destination"},"requestId":{"type":"string"},"creationTime":{"$ref":"#/$defs/Instant"},"updateTime":{"$ref":"#/$defs/Instant"}}};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((key0 === "totalTime") || (key0 === "profileExportTime")) || (key0 === "aCPDatasetWriteTime"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.totalTime !== undefined){
if(!(validate65(data.totalTime, {instancePath:instancePath+"/totalTime",parentData:data,parentDataProperty:"totalTime",rootData}))){
vErrors = joined(vErrors, validate65.errors);
errors += validate65.errorCount;
}
}
if(data.profileExportTime !== undefined){
if(!(validate65(data.profileExportTime, {instancePath:instancePath+"/profileExportTime",parentData:data,parentDataProperty:"profileExportTime",rootData}))){
vErrors = joined(vErrors, validate65.errors);
errors += validate65.errorCount;
}
}
if(data.aCPDatasetWriteTime !== undefined){
if(!(validate65(data.aCPDatasetWriteTime, {instancePath:instancePath+"/aCPDatasetWriteTime",parentData:data,parentDataProperty:"aCPDatasetWriteTime",rootData}))){
vErrors = joined(vErrors, validate65.errors);
errors += validate65.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate121.errors = vErrors;
if(errors !== 0){
validate121.errorCount = errors;
}
return errors === 0;
}


function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
}
errors++;
}
if(data.jobType === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "jobType"},message:"must have required property '"+"jobType"+"'"});
}
errors++;
}
if(data.status === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"});
}
errors++;
}
if(data.profileInstanceId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profileInstanceId"},message:"must have required property '"+"profileInstanceId"+"'"});
}
errors++;
}
if(data.imsOrgId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "imsOrgId"},message:"must have required property '"+"imsOrgId"+"'"});
}
errors++;
}
if(data.schema === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"});
}
errors++;
}
if(data.computeGatewayJobId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "computeGatewayJobId"},message:"must have required property '"+"computeGatewayJobId"+"'"});
}
errors++;
}
if(data.metrics === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"});
}
errors++;
}
if(data.destination === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'"});
}
errors++;
}
if(data.requestId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requestId"},message:"must have required property '"+"requestId"+"'"});
}
errors++;
}
if(data.creationTime === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "creationTime"},message:"must have required property '"+"creationTime"+"'"});
}
errors++;
}
if(data.updateTime === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updateTime"},message:"must have required property '"+"updateTime"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema70.properties, key0))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/$defs/JobId/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.jobType !== undefined){
let data1 = data.jobType;
if(!((data1 === "BATCH") || (data1 === "STREAMING"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/jobType",schemaPath:"#/$defs/JobType/enum",keyword:"enum",params:{allowedValues: schema22.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.status !== undefined){
if("CANCELLED" !== data.status){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "CANCELLED"},message:"must be equal to constant"});
}
errors++;
}
}
if(data.profileInstanceId !== undefined){
if(typeof data.profileInstanceId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/profileInstanceId",schemaPath:"#/properties/profileInstanceId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.imsOrgId !== undefined){
if(typeof data.imsOrgId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/imsOrgId",schemaPath:"#/properties/imsOrgId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.schema !== undefined){
if(!(validate40(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors += validate40.errorCount;
}
}
if(data.mergePolicy !== undefined){
if(!(validate42(data.mergePolicy, {instancePath:instancePath+"/mergePolicy",parentData:data,parentDataProperty:"mergePolicy",rootData}))){
vErrors = joined(vErrors, validate42.errors);
errors += validate42.errorCount;
}
}
if(data.filter !== undefined){
if(!(validate44(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors += validate44.errorCount;
}
}
if(data.computeGatewayJobId !== undefined){
if(!(validate59(data.computeGatewayJobId, {instancePath:instancePath+"/computeGatewayJobId",parentData:data,parentDataProperty:"computeGatewayJobId",rootData}))){
vErrors = joined(vErrors, validate59.errors);
errors += validate59.errorCount;
}
}
if(data.metrics !== undefined){
if(!(validate121(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = joined(vErrors, validate121.errors);
errors += validate121.errorCount;
}
}
if(data.destination !== undefined){
if(!(validate25(data.destination, {instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData}))){
vErrors = joined(vErrors, validate25.errors);
errors += validate25.errorCount;
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
if(data.creationTime !== undefined){
let data12 = data.creationTime;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/creationTime",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.updateTime !== undefined){
let data13 = data.updateTime;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/updateTime",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.status;
if(typeof tag0 == "string"){
if(tag0 === "NEW"){
if(!(validate39(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate39.errors);
errors += validate39.errorCount;
}
}
else if(tag0 === "PROCESSING"){
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate55.errors);
errors += validate55.errorCount;
}
}
else if(tag0 === "SUCCEEDED"){
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate71.errors);
errors += validate71.errorCount;
}
}
else if(tag0 === "FAILED"){
if(!(validate83(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate83.errors);
errors += validate83.errorCount;
}
}
else if(tag0 === "CANCELLING"){
if(!(validate109(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate109.errors);
errors += validate109.errorCount;
}
}
else if(tag0 === "CANCELLED"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate116.errors);
errors += validate116.errorCount;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "status", tagValue: tag0},message:"value of tag \"status\" must be in oneOf"});
}
errors++;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "status", tagValue: tag0},message:"tag \"status\" must be string"});
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
validate38.errors = vErrors;
if(errors !== 0){
validate38.errorCount = errors;
}
return errors === 0;
}

const schema76 = {"type":"object","additionalProperties":false,"required":["sortField","sort","pageOffset","pageSize"],"properties":{"sortField":{"type":"string"},"sort":{"enum":["asc","desc"]},"pageOffset":{"type":"string"},"pageSize":{"type":"integer"}}};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sortField === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sortField"},message:"must have required property '"+"sortField"+"'"});
}
errors++;
}
if(data.sort === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sort"},message:"must have required property '"+"sort"+"'"});
}
errors++;
}
if(data.pageOffset === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pageOffset"},message:"must have required property '"+"pageOffset"+"'"});
}
errors++;
}
if(data.pageSize === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pageSize"},message:"must have required property '"+"pageSize"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "sortField") || (key0 === "sort")) || (key0 === "pageOffset")) || (key0 === "pageSize"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.sortField !== undefined){
if(typeof data.sortField !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/sortField",schemaPath:"#/properties/sortField/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.sort !== undefined){
let data1 = data.sort;
if(!((data1 === "asc") || (data1 === "desc"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues: schema76.properties.sort.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.pageOffset !== undefined){
if(typeof data.pageOffset !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/pageOffset",schemaPath:"#/properties/pageOffset/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.pageSize !== undefined){
let data3 = data.pageSize;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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


function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.next === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next"},message:"must have required property '"+"next"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(key0 === "next")){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
validate136.errors = vErrors;
if(errors !== 0){
validate136.errorCount = errors;
}
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.records === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "records"},message:"must have required property '"+"records"+"'"});
}
errors++;
}
if(data.page === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page"},message:"must have required property '"+"page"+"'"});
}
errors++;
}
if(data.link === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "link"},message:"must have required property '"+"link"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "records") || (key0 === "page")) || (key0 === "link"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.records !== undefined){
let data0 = data.records;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate38(data0[i0], {instancePath:instancePath+"/records/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate38.errors);
errors += validate38.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.page !== undefined){
if(!(validate134(data.page, {instancePath:instancePath+"/page",parentData:data,parentDataProperty:"page",rootData}))){
vErrors = joined(vErrors, validate134.errors);
errors += validate134.errorCount;
}
}
if(data.link !== undefined){
if(!(validate136(data.link, {instancePath:instancePath+"/link",parentData:data,parentDataProperty:"link",rootData}))){
vErrors = joined(vErrors, validate136.errors);
errors += validate136.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate37.errors = vErrors;
if(errors !== 0){
validate37.errorCount = errors;
}
return errors === 0;
}

export const ExportJobRequest = validate138;

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "id") || (key0 === "version"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
validate139.errors = vErrors;
if(errors !== 0){
validate139.errorCount = errors;
}
return errors === 0;
}

const schema81 = {"type":"object","additionalProperties":false,"required":["segmentId"],"properties":{"segmentId":{"type":"string"},"segmentNs":{"type":"string"},"status":{"type":"array","items":{"enum":["realized","existing","exited"]}}}};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
(vErrors ??= []).push({instancePath:instancePath+"/status/" + i0,schemaPath:"#/properties/status/items/enum",keyword:"enum",params:{allowedValues: schema81.properties.status.items.enum},message:"must be equal to one of the allowed values"});
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
validate142.errors = vErrors;
if(errors !== 0){
validate142.errorCount = errors;
}
return errors === 0;
}

const formats0 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "startTime") || (key0 === "endTime"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
validate144.errors = vErrors;
if(errors !== 0){
validate144.errorCount = errors;
}
return errors === 0;
}


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "segments") || (key0 === "segmentQualificationTime")) || (key0 === "fromIngestTimestamp")) || (key0 === "fromTimestamp")) || (key0 === "emptyProfiles"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.segments !== undefined){
let data0 = data.segments;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate142(data0[i0], {instancePath:instancePath+"/segments/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate142.errors);
errors += validate142.errorCount;
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
if(!(validate144(data.segmentQualificationTime, {instancePath:instancePath+"/segmentQualificationTime",parentData:data,parentDataProperty:"segmentQualificationTime",rootData}))){
vErrors = joined(vErrors, validate144.errors);
errors += validate144.errorCount;
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
validate141.errors = vErrors;
if(errors !== 0){
validate141.errorCount = errors;
}
return errors === 0;
}


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "fromIngestTimestamp")){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate149.errors = vErrors;
if(errors !== 0){
validate149.errorCount = errors;
}
return errors === 0;
}


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "fields") || (key0 === "filter"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
if(!(validate149(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate149.errors);
errors += validate149.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate148.errors = vErrors;
if(errors !== 0){
validate148.errorCount = errors;
}
return errors === 0;
}


function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "eventList")){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.eventList !== undefined){
if(!(validate148(data.eventList, {instancePath:instancePath+"/eventList",parentData:data,parentDataProperty:"eventList",rootData}))){
vErrors = joined(vErrors, validate148.errors);
errors += validate148.errorCount;
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


function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
validate153.errors = vErrors;
if(errors !== 0){
validate153.errorCount = errors;
}
return errors === 0;
}

const schema87 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"enum":["_xdm.context.profile","_xdm.context.profile__union","https://ns.adobe.com/xdm/context/profile__union"]}}};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(!(((data0 === "_xdm.context.profile") || (data0 === "_xdm.context.profile__union")) || (data0 === "https://ns.adobe.com/xdm/context/profile__union"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues: schema87.properties.name.enum},message:"must be equal to one of the allowed values"});
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
validate155.errors = vErrors;
if(errors !== 0){
validate155.errorCount = errors;
}
return errors === 0;
}


function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.destination === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'"});
}
errors++;
}
if(data.schema === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "fields") || (key0 === "mergePolicy")) || (key0 === "filter")) || (key0 === "additionalFields")) || (key0 === "destination")) || (key0 === "schema"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
if(!(validate139(data.mergePolicy, {instancePath:instancePath+"/mergePolicy",parentData:data,parentDataProperty:"mergePolicy",rootData}))){
vErrors = joined(vErrors, validate139.errors);
errors += validate139.errorCount;
}
}
if(data.filter !== undefined){
if(!(validate141(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate141.errors);
errors += validate141.errorCount;
}
}
if(data.additionalFields !== undefined){
if(!(validate147(data.additionalFields, {instancePath:instancePath+"/additionalFields",parentData:data,parentDataProperty:"additionalFields",rootData}))){
vErrors = joined(vErrors, validate147.errors);
errors += validate147.errorCount;
}
}
if(data.destination !== undefined){
if(!(validate153(data.destination, {instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData}))){
vErrors = joined(vErrors, validate153.errors);
errors += validate153.errorCount;
}
}
if(data.schema !== undefined){
if(!(validate155(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData}))){
vErrors = joined(vErrors, validate155.errors);
errors += validate155.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate138.errors = vErrors;
if(errors !== 0){
validate138.errorCount = errors;
}
return errors === 0;
}

export const ExportJob = validate157;

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.status;
if(typeof tag0 == "string"){
if(tag0 === "NEW"){
if(!(validate39(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate39.errors);
errors += validate39.errorCount;
}
}
else if(tag0 === "PROCESSING"){
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate55.errors);
errors += validate55.errorCount;
}
}
else if(tag0 === "SUCCEEDED"){
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate71.errors);
errors += validate71.errorCount;
}
}
else if(tag0 === "FAILED"){
if(!(validate83(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate83.errors);
errors += validate83.errorCount;
}
}
else if(tag0 === "CANCELLING"){
if(!(validate109(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate109.errors);
errors += validate109.errorCount;
}
}
else if(tag0 === "CANCELLED"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate116.errors);
errors += validate116.errorCount;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "status", tagValue: tag0},message:"value of tag \"status\" must be in oneOf"});
}
errors++;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "status", tagValue: tag0},message:"tag \"status\" must be string"});
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
validate157.errors = vErrors;
if(errors !== 0){
validate157.errorCount = errors;
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
