// @ts-nocheck
// Generated from contracts/schemas/profile. Do not edit: run `npm run generate`.
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
if(!((key0 === "name") || (key0 === "schemaRef"))){
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

export const Destination = validate23;

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.batchId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batchId"},message:"must have required property '"+"batchId"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "dataSetId") || (key0 === "segmentPerBatch")) || (key0 === "batchId"))){
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
validate24.errors = vErrors;
if(errors !== 0){
validate24.errorCount = errors;
}
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate27.errors = vErrors;
if(errors !== 0){
validate27.errorCount = errors;
}
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate27(data2[i0], {instancePath:instancePath+"/batches/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate27.errors);
errors += validate27.errorCount;
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
validate26.errors = vErrors;
if(errors !== 0){
validate26.errorCount = errors;
}
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate30.errors = vErrors;
if(errors !== 0){
validate30.errorCount = errors;
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
if(!(validate27(data2[i0], {instancePath:instancePath+"/batches/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate27.errors);
errors += validate27.errorCount;
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
validate32.errors = vErrors;
if(errors !== 0){
validate32.errorCount = errors;
}
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors += validate24.errorCount;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate26.errors);
errors += validate26.errorCount;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate30.errors);
errors += validate30.errorCount;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate32.errors);
errors += validate32.errorCount;
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
validate23.errors = vErrors;
if(errors !== 0){
validate23.errorCount = errors;
}
return errors === 0;
}

export const ExportJobPage = validate35;
const schema19 = {"type":"object","additionalProperties":false,"required":["id","jobType","status","profileInstanceId","imsOrgId","schema","computeGatewayJobId","metrics","destination","requestId","creationTime","updateTime"],"properties":{"id":{"$ref":"#/$defs/JobId"},"jobType":{"$ref":"#/$defs/JobType"},"status":{"const":"NEW"},"profileInstanceId":{"type":"string"},"imsOrgId":{"type":"string"},"schema":{"$ref":"#/$defs/JobSchema"},"mergePolicy":{"$ref":"#/$defs/MergePolicy"},"filter":{"$ref":"#/$defs/SegmentsFilter"},"computeGatewayJobId":{"$ref":"#/$defs/NoComputeIds"},"metrics":{"$ref":"#/$defs/NewMetrics"},"destination":{"$ref":"#/$defs/Destination"},"requestId":{"type":"string"},"creationTime":{"$ref":"#/$defs/Instant"},"updateTime":{"$ref":"#/$defs/Instant"}}};
const schema21 = {"enum":["BATCH","STREAMING"]};
const func2 = Object.prototype.hasOwnProperty;

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate38.errors = vErrors;
if(errors !== 0){
validate38.errorCount = errors;
}
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate40.errors = vErrors;
if(errors !== 0){
validate40.errorCount = errors;
}
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate43.errors = vErrors;
if(errors !== 0){
validate43.errorCount = errors;
}
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate43(data0[i0], {instancePath:instancePath+"/segments/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate43.errors);
errors += validate43.errorCount;
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
validate42.errors = vErrors;
if(errors !== 0){
validate42.errorCount = errors;
}
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate46.errors = vErrors;
if(errors !== 0){
validate46.errorCount = errors;
}
return errors === 0;
}


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate49.errors = vErrors;
if(errors !== 0){
validate49.errorCount = errors;
}
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate49(data.totalTime, {instancePath:instancePath+"/totalTime",parentData:data,parentDataProperty:"totalTime",rootData}))){
vErrors = joined(vErrors, validate49.errors);
errors += validate49.errorCount;
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


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema19.properties, key0))){
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
(vErrors ??= []).push({instancePath:instancePath+"/jobType",schemaPath:"#/$defs/JobType/enum",keyword:"enum",params:{allowedValues: schema21.enum},message:"must be equal to one of the allowed values"});
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
if(!(validate38(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData}))){
vErrors = joined(vErrors, validate38.errors);
errors += validate38.errorCount;
}
}
if(data.mergePolicy !== undefined){
if(!(validate40(data.mergePolicy, {instancePath:instancePath+"/mergePolicy",parentData:data,parentDataProperty:"mergePolicy",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors += validate40.errorCount;
}
}
if(data.filter !== undefined){
if(!(validate42(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate42.errors);
errors += validate42.errorCount;
}
}
if(data.computeGatewayJobId !== undefined){
if(!(validate46(data.computeGatewayJobId, {instancePath:instancePath+"/computeGatewayJobId",parentData:data,parentDataProperty:"computeGatewayJobId",rootData}))){
vErrors = joined(vErrors, validate46.errors);
errors += validate46.errorCount;
}
}
if(data.metrics !== undefined){
if(!(validate48(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = joined(vErrors, validate48.errors);
errors += validate48.errorCount;
}
}
if(data.destination !== undefined){
if(!(validate23(data.destination, {instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData}))){
vErrors = joined(vErrors, validate23.errors);
errors += validate23.errorCount;
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
validate37.errors = vErrors;
if(errors !== 0){
validate37.errorCount = errors;
}
return errors === 0;
}

const schema32 = {"type":"object","additionalProperties":false,"required":["id","jobType","status","profileInstanceId","imsOrgId","schema","computeGatewayJobId","metrics","destination","requestId","creationTime","updateTime"],"properties":{"id":{"$ref":"#/$defs/JobId"},"jobType":{"$ref":"#/$defs/JobType"},"status":{"const":"PROCESSING"},"profileInstanceId":{"type":"string"},"imsOrgId":{"type":"string"},"schema":{"$ref":"#/$defs/JobSchema"},"mergePolicy":{"$ref":"#/$defs/MergePolicy"},"filter":{"$ref":"#/$defs/SegmentsFilter"},"computeGatewayJobId":{"$ref":"#/$defs/StartedComputeIds"},"metrics":{"$ref":"#/$defs/RunningMetrics"},"destination":{"$ref":"#/$defs/Destination"},"requestId":{"type":"string"},"creationTime":{"$ref":"#/$defs/Instant"},"updateTime":{"$ref":"#/$defs/Instant"}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate57.errors = vErrors;
if(errors !== 0){
validate57.errorCount = errors;
}
return errors === 0;
}


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate63.errors = vErrors;
if(errors !== 0){
validate63.errorCount = errors;
}
return errors === 0;
}


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate49(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate49.errors);
errors += validate49.errorCount;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate63(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate63.errors);
errors += validate63.errorCount;
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
validate61.errors = vErrors;
if(errors !== 0){
validate61.errorCount = errors;
}
return errors === 0;
}


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate49(data.totalTime, {instancePath:instancePath+"/totalTime",parentData:data,parentDataProperty:"totalTime",rootData}))){
vErrors = joined(vErrors, validate49.errors);
errors += validate49.errorCount;
}
}
if(data.profileExportTime !== undefined){
if(!(validate61(data.profileExportTime, {instancePath:instancePath+"/profileExportTime",parentData:data,parentDataProperty:"profileExportTime",rootData}))){
vErrors = joined(vErrors, validate61.errors);
errors += validate61.errorCount;
}
}
if(data.aCPDatasetWriteTime !== undefined){
if(!(validate61(data.aCPDatasetWriteTime, {instancePath:instancePath+"/aCPDatasetWriteTime",parentData:data,parentDataProperty:"aCPDatasetWriteTime",rootData}))){
vErrors = joined(vErrors, validate61.errors);
errors += validate61.errorCount;
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


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema32.properties, key0))){
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
(vErrors ??= []).push({instancePath:instancePath+"/jobType",schemaPath:"#/$defs/JobType/enum",keyword:"enum",params:{allowedValues: schema21.enum},message:"must be equal to one of the allowed values"});
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
if(!(validate38(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData}))){
vErrors = joined(vErrors, validate38.errors);
errors += validate38.errorCount;
}
}
if(data.mergePolicy !== undefined){
if(!(validate40(data.mergePolicy, {instancePath:instancePath+"/mergePolicy",parentData:data,parentDataProperty:"mergePolicy",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors += validate40.errorCount;
}
}
if(data.filter !== undefined){
if(!(validate42(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate42.errors);
errors += validate42.errorCount;
}
}
if(data.computeGatewayJobId !== undefined){
if(!(validate57(data.computeGatewayJobId, {instancePath:instancePath+"/computeGatewayJobId",parentData:data,parentDataProperty:"computeGatewayJobId",rootData}))){
vErrors = joined(vErrors, validate57.errors);
errors += validate57.errorCount;
}
}
if(data.metrics !== undefined){
if(!(validate59(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = joined(vErrors, validate59.errors);
errors += validate59.errorCount;
}
}
if(data.destination !== undefined){
if(!(validate23(data.destination, {instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData}))){
vErrors = joined(vErrors, validate23.errors);
errors += validate23.errorCount;
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
validate53.errors = vErrors;
if(errors !== 0){
validate53.errorCount = errors;
}
return errors === 0;
}

const schema43 = {"type":"object","additionalProperties":false,"required":["id","jobType","status","profileInstanceId","imsOrgId","schema","computeGatewayJobId","metrics","destination","requestId","creationTime","updateTime"],"properties":{"id":{"$ref":"#/$defs/JobId"},"jobType":{"$ref":"#/$defs/JobType"},"status":{"const":"SUCCEEDED"},"profileInstanceId":{"type":"string"},"imsOrgId":{"type":"string"},"schema":{"$ref":"#/$defs/JobSchema"},"mergePolicy":{"$ref":"#/$defs/MergePolicy"},"filter":{"$ref":"#/$defs/SegmentsFilter"},"computeGatewayJobId":{"$ref":"#/$defs/ComputeIds"},"metrics":{"$ref":"#/$defs/SucceededMetrics"},"destination":{"$ref":"#/$defs/Destination"},"requestId":{"type":"string"},"creationTime":{"$ref":"#/$defs/Instant"},"updateTime":{"$ref":"#/$defs/Instant"}}};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate73.errors = vErrors;
if(errors !== 0){
validate73.errorCount = errors;
}
return errors === 0;
}


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate63(data.totalTime, {instancePath:instancePath+"/totalTime",parentData:data,parentDataProperty:"totalTime",rootData}))){
vErrors = joined(vErrors, validate63.errors);
errors += validate63.errorCount;
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
validate75.errors = vErrors;
if(errors !== 0){
validate75.errorCount = errors;
}
return errors === 0;
}


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema43.properties, key0))){
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
(vErrors ??= []).push({instancePath:instancePath+"/jobType",schemaPath:"#/$defs/JobType/enum",keyword:"enum",params:{allowedValues: schema21.enum},message:"must be equal to one of the allowed values"});
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
if(!(validate38(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData}))){
vErrors = joined(vErrors, validate38.errors);
errors += validate38.errorCount;
}
}
if(data.mergePolicy !== undefined){
if(!(validate40(data.mergePolicy, {instancePath:instancePath+"/mergePolicy",parentData:data,parentDataProperty:"mergePolicy",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors += validate40.errorCount;
}
}
if(data.filter !== undefined){
if(!(validate42(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate42.errors);
errors += validate42.errorCount;
}
}
if(data.computeGatewayJobId !== undefined){
if(!(validate73(data.computeGatewayJobId, {instancePath:instancePath+"/computeGatewayJobId",parentData:data,parentDataProperty:"computeGatewayJobId",rootData}))){
vErrors = joined(vErrors, validate73.errors);
errors += validate73.errorCount;
}
}
if(data.metrics !== undefined){
if(!(validate75(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = joined(vErrors, validate75.errors);
errors += validate75.errorCount;
}
}
if(data.destination !== undefined){
if(!(validate23(data.destination, {instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData}))){
vErrors = joined(vErrors, validate23.errors);
errors += validate23.errorCount;
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
validate69.errors = vErrors;
if(errors !== 0){
validate69.errorCount = errors;
}
return errors === 0;
}

const schema50 = {"type":"object","additionalProperties":false,"required":["id","jobType","status","profileInstanceId","imsOrgId","schema","computeGatewayJobId","metrics","destination","errors","requestId","creationTime","updateTime"],"properties":{"id":{"$ref":"#/$defs/JobId"},"jobType":{"$ref":"#/$defs/JobType"},"status":{"const":"FAILED"},"profileInstanceId":{"type":"string"},"imsOrgId":{"type":"string"},"schema":{"$ref":"#/$defs/JobSchema"},"mergePolicy":{"$ref":"#/$defs/MergePolicy"},"filter":{"$ref":"#/$defs/SegmentsFilter"},"computeGatewayJobId":{"$ref":"#/$defs/FailedComputeIds"},"metrics":{"$ref":"#/$defs/FailedMetrics"},"destination":{"$ref":"#/$defs/FailedDestination"},"errors":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/JobError"}},"requestId":{"type":"string"},"creationTime":{"$ref":"#/$defs/Instant"},"updateTime":{"$ref":"#/$defs/Instant"}}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate85.errors = vErrors;
if(errors !== 0){
validate85.errorCount = errors;
}
return errors === 0;
}


function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate63(data.totalTime, {instancePath:instancePath+"/totalTime",parentData:data,parentDataProperty:"totalTime",rootData}))){
vErrors = joined(vErrors, validate63.errors);
errors += validate63.errorCount;
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
validate87.errors = vErrors;
if(errors !== 0){
validate87.errorCount = errors;
}
return errors === 0;
}


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate93.errors = vErrors;
if(errors !== 0){
validate93.errorCount = errors;
}
return errors === 0;
}


function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate96.errors = vErrors;
if(errors !== 0){
validate96.errorCount = errors;
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
if(!(validate96(data2[i0], {instancePath:instancePath+"/batches/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate96.errors);
errors += validate96.errorCount;
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
validate95.errors = vErrors;
if(errors !== 0){
validate95.errorCount = errors;
}
return errors === 0;
}


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.batchId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batchId"},message:"must have required property '"+"batchId"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "dataSetId") || (key0 === "segmentPerBatch")) || (key0 === "batchId"))){
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
validate99.errors = vErrors;
if(errors !== 0){
validate99.errorCount = errors;
}
return errors === 0;
}


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate96(data2[i0], {instancePath:instancePath+"/batches/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate96.errors);
errors += validate96.errorCount;
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
validate101.errors = vErrors;
if(errors !== 0){
validate101.errorCount = errors;
}
return errors === 0;
}


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate93.errors);
errors += validate93.errorCount;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate95(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate95.errors);
errors += validate95.errorCount;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate99.errors);
errors += validate99.errorCount;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate101(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate101.errors);
errors += validate101.errorCount;
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
validate92.errors = vErrors;
if(errors !== 0){
validate92.errorCount = errors;
}
return errors === 0;
}


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate105.errors = vErrors;
if(errors !== 0){
validate105.errorCount = errors;
}
return errors === 0;
}


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema50.properties, key0))){
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
(vErrors ??= []).push({instancePath:instancePath+"/jobType",schemaPath:"#/$defs/JobType/enum",keyword:"enum",params:{allowedValues: schema21.enum},message:"must be equal to one of the allowed values"});
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
if(!(validate38(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData}))){
vErrors = joined(vErrors, validate38.errors);
errors += validate38.errorCount;
}
}
if(data.mergePolicy !== undefined){
if(!(validate40(data.mergePolicy, {instancePath:instancePath+"/mergePolicy",parentData:data,parentDataProperty:"mergePolicy",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors += validate40.errorCount;
}
}
if(data.filter !== undefined){
if(!(validate42(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate42.errors);
errors += validate42.errorCount;
}
}
if(data.computeGatewayJobId !== undefined){
if(!(validate85(data.computeGatewayJobId, {instancePath:instancePath+"/computeGatewayJobId",parentData:data,parentDataProperty:"computeGatewayJobId",rootData}))){
vErrors = joined(vErrors, validate85.errors);
errors += validate85.errorCount;
}
}
if(data.metrics !== undefined){
if(!(validate87(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = joined(vErrors, validate87.errors);
errors += validate87.errorCount;
}
}
if(data.destination !== undefined){
if(!(validate92(data.destination, {instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData}))){
vErrors = joined(vErrors, validate92.errors);
errors += validate92.errorCount;
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
if(!(validate105(data11[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data11,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate105.errors);
errors += validate105.errorCount;
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
validate81.errors = vErrors;
if(errors !== 0){
validate81.errorCount = errors;
}
return errors === 0;
}

const schema64 = {"type":"object","additionalProperties":false,"required":["id","jobType","status","profileInstanceId","imsOrgId","schema","computeGatewayJobId","metrics","destination","requestId","creationTime","updateTime"],"properties":{"id":{"$ref":"#/$defs/JobId"},"jobType":{"$ref":"#/$defs/JobType"},"status":{"const":"CANCELLING"},"profileInstanceId":{"type":"string"},"imsOrgId":{"type":"string"},"schema":{"$ref":"#/$defs/JobSchema"},"mergePolicy":{"$ref":"#/$defs/MergePolicy"},"filter":{"$ref":"#/$defs/SegmentsFilter"},"computeGatewayJobId":{"$ref":"#/$defs/StartedComputeIds"},"metrics":{"$ref":"#/$defs/RunningMetrics"},"destination":{"$ref":"#/$defs/Destination"},"requestId":{"type":"string"},"creationTime":{"$ref":"#/$defs/Instant"},"updateTime":{"$ref":"#/$defs/Instant"}}};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema64.properties, key0))){
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
(vErrors ??= []).push({instancePath:instancePath+"/jobType",schemaPath:"#/$defs/JobType/enum",keyword:"enum",params:{allowedValues: schema21.enum},message:"must be equal to one of the allowed values"});
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
if(!(validate38(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData}))){
vErrors = joined(vErrors, validate38.errors);
errors += validate38.errorCount;
}
}
if(data.mergePolicy !== undefined){
if(!(validate40(data.mergePolicy, {instancePath:instancePath+"/mergePolicy",parentData:data,parentDataProperty:"mergePolicy",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors += validate40.errorCount;
}
}
if(data.filter !== undefined){
if(!(validate42(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate42.errors);
errors += validate42.errorCount;
}
}
if(data.computeGatewayJobId !== undefined){
if(!(validate57(data.computeGatewayJobId, {instancePath:instancePath+"/computeGatewayJobId",parentData:data,parentDataProperty:"computeGatewayJobId",rootData}))){
vErrors = joined(vErrors, validate57.errors);
errors += validate57.errorCount;
}
}
if(data.metrics !== undefined){
if(!(validate59(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = joined(vErrors, validate59.errors);
errors += validate59.errorCount;
}
}
if(data.destination !== undefined){
if(!(validate23(data.destination, {instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData}))){
vErrors = joined(vErrors, validate23.errors);
errors += validate23.errorCount;
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
validate107.errors = vErrors;
if(errors !== 0){
validate107.errorCount = errors;
}
return errors === 0;
}

const schema69 = {"type":"object","additionalProperties":false,"required":["id","jobType","status","profileInstanceId","imsOrgId","schema","computeGatewayJobId","metrics","destination","requestId","creationTime","updateTime"],"properties":{"id":{"$ref":"#/$defs/JobId"},"jobType":{"$ref":"#/$defs/JobType"},"status":{"const":"CANCELLED"},"profileInstanceId":{"type":"string"},"imsOrgId":{"type":"string"},"schema":{"$ref":"#/$defs/JobSchema"},"mergePolicy":{"$ref":"#/$defs/MergePolicy"},"filter":{"$ref":"#/$defs/SegmentsFilter"},"computeGatewayJobId":{"$ref":"#/$defs/StartedComputeIds"},"metrics":{"$ref":"#/$defs/CancelledMetrics"},"destination":{"$ref":"#/$defs/Destination"},"requestId":{"type":"string"},"creationTime":{"$ref":"#/$defs/Instant"},"updateTime":{"$ref":"#/$defs/Instant"}}};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate63(data.totalTime, {instancePath:instancePath+"/totalTime",parentData:data,parentDataProperty:"totalTime",rootData}))){
vErrors = joined(vErrors, validate63.errors);
errors += validate63.errorCount;
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
validate119.errors = vErrors;
if(errors !== 0){
validate119.errorCount = errors;
}
return errors === 0;
}


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema69.properties, key0))){
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
(vErrors ??= []).push({instancePath:instancePath+"/jobType",schemaPath:"#/$defs/JobType/enum",keyword:"enum",params:{allowedValues: schema21.enum},message:"must be equal to one of the allowed values"});
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
if(!(validate38(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData}))){
vErrors = joined(vErrors, validate38.errors);
errors += validate38.errorCount;
}
}
if(data.mergePolicy !== undefined){
if(!(validate40(data.mergePolicy, {instancePath:instancePath+"/mergePolicy",parentData:data,parentDataProperty:"mergePolicy",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors += validate40.errorCount;
}
}
if(data.filter !== undefined){
if(!(validate42(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate42.errors);
errors += validate42.errorCount;
}
}
if(data.computeGatewayJobId !== undefined){
if(!(validate57(data.computeGatewayJobId, {instancePath:instancePath+"/computeGatewayJobId",parentData:data,parentDataProperty:"computeGatewayJobId",rootData}))){
vErrors = joined(vErrors, validate57.errors);
errors += validate57.errorCount;
}
}
if(data.metrics !== undefined){
if(!(validate119(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = joined(vErrors, validate119.errors);
errors += validate119.errorCount;
}
}
if(data.destination !== undefined){
if(!(validate23(data.destination, {instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData}))){
vErrors = joined(vErrors, validate23.errors);
errors += validate23.errorCount;
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
validate114.errors = vErrors;
if(errors !== 0){
validate114.errorCount = errors;
}
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.status;
if(typeof tag0 == "string"){
if(tag0 === "NEW"){
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate37.errors);
errors += validate37.errorCount;
}
}
else if(tag0 === "PROCESSING"){
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate53.errors);
errors += validate53.errorCount;
}
}
else if(tag0 === "SUCCEEDED"){
if(!(validate69(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate69.errors);
errors += validate69.errorCount;
}
}
else if(tag0 === "FAILED"){
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate81.errors);
errors += validate81.errorCount;
}
}
else if(tag0 === "CANCELLING"){
if(!(validate107(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate107.errors);
errors += validate107.errorCount;
}
}
else if(tag0 === "CANCELLED"){
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate114.errors);
errors += validate114.errorCount;
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
validate36.errors = vErrors;
if(errors !== 0){
validate36.errorCount = errors;
}
return errors === 0;
}

const schema75 = {"type":"object","additionalProperties":false,"required":["sortField","sort","pageOffset","pageSize"],"properties":{"sortField":{"type":"string"},"sort":{"enum":["asc","desc"]},"pageOffset":{"type":"string"},"pageSize":{"type":"integer"}}};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues: schema75.properties.sort.enum},message:"must be equal to one of the allowed values"});
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
validate132.errors = vErrors;
if(errors !== 0){
validate132.errorCount = errors;
}
return errors === 0;
}


function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate134.errors = vErrors;
if(errors !== 0){
validate134.errorCount = errors;
}
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate36(data0[i0], {instancePath:instancePath+"/records/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate36.errors);
errors += validate36.errorCount;
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
if(!(validate132(data.page, {instancePath:instancePath+"/page",parentData:data,parentDataProperty:"page",rootData}))){
vErrors = joined(vErrors, validate132.errors);
errors += validate132.errorCount;
}
}
if(data.link !== undefined){
if(!(validate134(data.link, {instancePath:instancePath+"/link",parentData:data,parentDataProperty:"link",rootData}))){
vErrors = joined(vErrors, validate134.errors);
errors += validate134.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate35.errors = vErrors;
if(errors !== 0){
validate35.errorCount = errors;
}
return errors === 0;
}

export const ExportJobRequest = validate136;

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate137.errors = vErrors;
if(errors !== 0){
validate137.errorCount = errors;
}
return errors === 0;
}

const formats0 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate141.errors = vErrors;
if(errors !== 0){
validate141.errorCount = errors;
}
return errors === 0;
}


function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate141(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate141.errors);
errors += validate141.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate140.errors = vErrors;
if(errors !== 0){
validate140.errorCount = errors;
}
return errors === 0;
}


function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate140(data.eventList, {instancePath:instancePath+"/eventList",parentData:data,parentDataProperty:"eventList",rootData}))){
vErrors = joined(vErrors, validate140.errors);
errors += validate140.errorCount;
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


function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate145.errors = vErrors;
if(errors !== 0){
validate145.errorCount = errors;
}
return errors === 0;
}

const schema83 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"enum":["_xdm.context.profile","_xdm.context.profile__union","https://ns.adobe.com/xdm/context/profile__union"]}}};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues: schema83.properties.name.enum},message:"must be equal to one of the allowed values"});
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


function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((((key0 === "fields") || (key0 === "mergePolicy")) || (key0 === "additionalFields")) || (key0 === "destination")) || (key0 === "schema"))){
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
if(!(validate137(data.mergePolicy, {instancePath:instancePath+"/mergePolicy",parentData:data,parentDataProperty:"mergePolicy",rootData}))){
vErrors = joined(vErrors, validate137.errors);
errors += validate137.errorCount;
}
}
if(data.additionalFields !== undefined){
if(!(validate139(data.additionalFields, {instancePath:instancePath+"/additionalFields",parentData:data,parentDataProperty:"additionalFields",rootData}))){
vErrors = joined(vErrors, validate139.errors);
errors += validate139.errorCount;
}
}
if(data.destination !== undefined){
if(!(validate145(data.destination, {instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData}))){
vErrors = joined(vErrors, validate145.errors);
errors += validate145.errorCount;
}
}
if(data.schema !== undefined){
if(!(validate147(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData}))){
vErrors = joined(vErrors, validate147.errors);
errors += validate147.errorCount;
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

export const ExportJob = validate149;

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.status;
if(typeof tag0 == "string"){
if(tag0 === "NEW"){
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate37.errors);
errors += validate37.errorCount;
}
}
else if(tag0 === "PROCESSING"){
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate53.errors);
errors += validate53.errorCount;
}
}
else if(tag0 === "SUCCEEDED"){
if(!(validate69(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate69.errors);
errors += validate69.errorCount;
}
}
else if(tag0 === "FAILED"){
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate81.errors);
errors += validate81.errorCount;
}
}
else if(tag0 === "CANCELLING"){
if(!(validate107(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate107.errors);
errors += validate107.errorCount;
}
}
else if(tag0 === "CANCELLED"){
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate114.errors);
errors += validate114.errorCount;
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
validate149.errors = vErrors;
if(errors !== 0){
validate149.errorCount = errors;
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
