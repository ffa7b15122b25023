// @ts-nocheck
// Generated from contracts/schemas/platform. Do not edit: run `npm run generate`.
"use strict";
export const CancelResponse = validate19;

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"});
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
if(!((key0 === "status") || (key0 === "message"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
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

export const DataSetCreated = validate20;
const pattern0 = new RegExp("^@/dataSets/[0-9a-f]{24}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^@/dataSets/[0-9a-f]{24}$"},message:"must match pattern \""+"^@/dataSets/[0-9a-f]{24}$"+"\""});
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
validate20.errors = vErrors;
if(errors !== 0){
validate20.errorCount = errors;
}
return errors === 0;
}

export const DataSetRequest = validate21;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
}
errors++;
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
validate23.errors = vErrors;
if(errors !== 0){
validate23.errorCount = errors;
}
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
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
if(!(validate23(data.schemaRef, {instancePath:instancePath+"/schemaRef",parentData:data,parentDataProperty:"schemaRef",rootData}))){
vErrors = joined(vErrors, validate23.errors);
errors += validate23.errorCount;
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
for(const key0 in data6){
let data7 = data6[key0];
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/tags/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"});
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
validate22.errors = vErrors;
if(errors !== 0){
validate22.errorCount = errors;
}
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errorCount;
}
validate21.errors = vErrors;
if(errors !== 0){
validate21.errorCount = errors;
}
return errors === 0;
}

export const Destination = validate26;

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate27.errors = vErrors;
if(errors !== 0){
validate27.errorCount = errors;
}
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate30.errors = vErrors;
if(errors !== 0){
validate30.errorCount = errors;
}
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate30(data2[i0], {instancePath:instancePath+"/batches/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate30.errors);
errors += validate30.errorCount;
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
validate29.errors = vErrors;
if(errors !== 0){
validate29.errorCount = errors;
}
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate27.errors);
errors += validate27.errorCount;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate29.errors);
errors += validate29.errorCount;
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
validate26.errors = vErrors;
if(errors !== 0){
validate26.errorCount = errors;
}
return errors === 0;
}

export const ExportJobPage = validate33;
const schema19 = {"type":"object","additionalProperties":false,"required":["id","jobType","status","profileInstanceId","imsOrgId","schema","computeGatewayJobId","metrics","destination","requestId","creationTime","updateTime"],"properties":{"id":{"$ref":"#/$defs/JobId"},"jobType":{"$ref":"#/$defs/JobType"},"status":{"const":"NEW"},"profileInstanceId":{"type":"string"},"imsOrgId":{"type":"string"},"schema":{"$ref":"#/$defs/JobSchema"},"mergePolicy":{"$ref":"#/$defs/MergePolicy"},"fields":{"type":"string"},"filter":{"$ref":"#/$defs/EchoedFilter"},"additionalFields":{"$ref":"#/$defs/EchoedAdditionalFields"},"computeGatewayJobId":{"$ref":"#/$defs/NoComputeIds"},"metrics":{"$ref":"#/$defs/NewMetrics"},"destination":{"$ref":"#/$defs/Destination"},"requestId":{"type":"string"},"creationTime":{"$ref":"#/$defs/Instant"},"updateTime":{"$ref":"#/$defs/Instant"}}};
const schema21 = {"enum":["BATCH","STREAMING"]};
const func2 = Object.prototype.hasOwnProperty;

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate36.errors = vErrors;
if(errors !== 0){
validate36.errorCount = errors;
}
return errors === 0;
}


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate38.errors = vErrors;
if(errors !== 0){
validate38.errorCount = errors;
}
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate41.errors = vErrors;
if(errors !== 0){
validate41.errorCount = errors;
}
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(typeof data.startTime !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",schemaPath:"#/properties/startTime/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.endTime !== undefined){
if(typeof data.endTime !== "string"){
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
validate43.errors = vErrors;
if(errors !== 0){
validate43.errorCount = errors;
}
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate41(data0[i0], {instancePath:instancePath+"/segments/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate41.errors);
errors += validate41.errorCount;
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
if(!(validate43(data.segmentQualificationTime, {instancePath:instancePath+"/segmentQualificationTime",parentData:data,parentDataProperty:"segmentQualificationTime",rootData}))){
vErrors = joined(vErrors, validate43.errors);
errors += validate43.errorCount;
}
}
if(data.fromIngestTimestamp !== undefined){
if(typeof data.fromIngestTimestamp !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/fromIngestTimestamp",schemaPath:"#/properties/fromIngestTimestamp/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.fromTimestamp !== undefined){
if(typeof data.fromTimestamp !== "string"){
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
validate40.errors = vErrors;
if(errors !== 0){
validate40.errorCount = errors;
}
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "fromIngestTimestamp") || (key0 === "toIngestTimestamp"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.fromIngestTimestamp !== undefined){
if(typeof data.fromIngestTimestamp !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/fromIngestTimestamp",schemaPath:"#/properties/fromIngestTimestamp/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.toIngestTimestamp !== undefined){
if(typeof data.toIngestTimestamp !== "string"){
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
validate48.errors = vErrors;
if(errors !== 0){
validate48.errorCount = errors;
}
return errors === 0;
}


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate48(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
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
validate47.errors = vErrors;
if(errors !== 0){
validate47.errorCount = errors;
}
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate47(data.eventList, {instancePath:instancePath+"/eventList",parentData:data,parentDataProperty:"eventList",rootData}))){
vErrors = joined(vErrors, validate47.errors);
errors += validate47.errorCount;
}
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


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate52.errors = vErrors;
if(errors !== 0){
validate52.errorCount = errors;
}
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate55.errors = vErrors;
if(errors !== 0){
validate55.errorCount = errors;
}
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate55(data.totalTime, {instancePath:instancePath+"/totalTime",parentData:data,parentDataProperty:"totalTime",rootData}))){
vErrors = joined(vErrors, validate55.errors);
errors += validate55.errorCount;
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


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate36(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData}))){
vErrors = joined(vErrors, validate36.errors);
errors += validate36.errorCount;
}
}
if(data.mergePolicy !== undefined){
if(!(validate38(data.mergePolicy, {instancePath:instancePath+"/mergePolicy",parentData:data,parentDataProperty:"mergePolicy",rootData}))){
vErrors = joined(vErrors, validate38.errors);
errors += validate38.errorCount;
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
if(!(validate40(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors += validate40.errorCount;
}
}
if(data.additionalFields !== undefined){
if(!(validate46(data.additionalFields, {instancePath:instancePath+"/additionalFields",parentData:data,parentDataProperty:"additionalFields",rootData}))){
vErrors = joined(vErrors, validate46.errors);
errors += validate46.errorCount;
}
}
if(data.computeGatewayJobId !== undefined){
if(!(validate52(data.computeGatewayJobId, {instancePath:instancePath+"/computeGatewayJobId",parentData:data,parentDataProperty:"computeGatewayJobId",rootData}))){
vErrors = joined(vErrors, validate52.errors);
errors += validate52.errorCount;
}
}
if(data.metrics !== undefined){
if(!(validate54(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = joined(vErrors, validate54.errors);
errors += validate54.errorCount;
}
}
if(data.destination !== undefined){
if(!(validate26(data.destination, {instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData}))){
vErrors = joined(vErrors, validate26.errors);
errors += validate26.errorCount;
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
validate35.errors = vErrors;
if(errors !== 0){
validate35.errorCount = errors;
}
return errors === 0;
}

const schema36 = {"type":"object","additionalProperties":false,"required":["id","jobType","status","profileInstanceId","imsOrgId","schema","computeGatewayJobId","metrics","destination","requestId","creationTime","updateTime"],"properties":{"id":{"$ref":"#/$defs/JobId"},"jobType":{"$ref":"#/$defs/JobType"},"status":{"const":"PROCESSING"},"profileInstanceId":{"type":"string"},"imsOrgId":{"type":"string"},"schema":{"$ref":"#/$defs/JobSchema"},"mergePolicy":{"$ref":"#/$defs/MergePolicy"},"fields":{"type":"string"},"filter":{"$ref":"#/$defs/EchoedFilter"},"additionalFields":{"$ref":"#/$defs/EchoedAdditionalFields"},"computeGatewayJobId":{"$ref":"#/$defs/StartedComputeIds"},"metrics":{"$ref":"#/$defs/RunningMetrics"},"destination":{"$ref":"#/$defs/Destination"},"requestId":{"type":"string"},"creationTime":{"$ref":"#/$defs/Instant"},"updateTime":{"$ref":"#/$defs/Instant"}}};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate64.errors = vErrors;
if(errors !== 0){
validate64.errorCount = errors;
}
return errors === 0;
}


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate70.errors = vErrors;
if(errors !== 0){
validate70.errorCount = errors;
}
return errors === 0;
}


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate55.errors);
errors += validate55.errorCount;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate70(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate70.errors);
errors += validate70.errorCount;
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
validate68.errors = vErrors;
if(errors !== 0){
validate68.errorCount = errors;
}
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate55(data.totalTime, {instancePath:instancePath+"/totalTime",parentData:data,parentDataProperty:"totalTime",rootData}))){
vErrors = joined(vErrors, validate55.errors);
errors += validate55.errorCount;
}
}
if(data.profileExportTime !== undefined){
if(!(validate68(data.profileExportTime, {instancePath:instancePath+"/profileExportTime",parentData:data,parentDataProperty:"profileExportTime",rootData}))){
vErrors = joined(vErrors, validate68.errors);
errors += validate68.errorCount;
}
}
if(data.aCPDatasetWriteTime !== undefined){
if(!(validate68(data.aCPDatasetWriteTime, {instancePath:instancePath+"/aCPDatasetWriteTime",parentData:data,parentDataProperty:"aCPDatasetWriteTime",rootData}))){
vErrors = joined(vErrors, validate68.errors);
errors += validate68.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate66.errors = vErrors;
if(errors !== 0){
validate66.errorCount = errors;
}
return errors === 0;
}


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema36.properties, key0))){
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
if(!(validate36(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData}))){
vErrors = joined(vErrors, validate36.errors);
errors += validate36.errorCount;
}
}
if(data.mergePolicy !== undefined){
if(!(validate38(data.mergePolicy, {instancePath:instancePath+"/mergePolicy",parentData:data,parentDataProperty:"mergePolicy",rootData}))){
vErrors = joined(vErrors, validate38.errors);
errors += validate38.errorCount;
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
if(!(validate40(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors += validate40.errorCount;
}
}
if(data.additionalFields !== undefined){
if(!(validate46(data.additionalFields, {instancePath:instancePath+"/additionalFields",parentData:data,parentDataProperty:"additionalFields",rootData}))){
vErrors = joined(vErrors, validate46.errors);
errors += validate46.errorCount;
}
}
if(data.computeGatewayJobId !== undefined){
if(!(validate64(data.computeGatewayJobId, {instancePath:instancePath+"/computeGatewayJobId",parentData:data,parentDataProperty:"computeGatewayJobId",rootData}))){
vErrors = joined(vErrors, validate64.errors);
errors += validate64.errorCount;
}
}
if(data.metrics !== undefined){
if(!(validate66(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = joined(vErrors, validate66.errors);
errors += validate66.errorCount;
}
}
if(data.destination !== undefined){
if(!(validate26(data.destination, {instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData}))){
vErrors = joined(vErrors, validate26.errors);
errors += validate26.errorCount;
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
validate59.errors = vErrors;
if(errors !== 0){
validate59.errorCount = errors;
}
return errors === 0;
}

const schema47 = {"type":"object","additionalProperties":false,"required":["id","jobType","status","profileInstanceId","imsOrgId","schema","computeGatewayJobId","metrics","destination","requestId","creationTime","updateTime"],"properties":{"id":{"$ref":"#/$defs/JobId"},"jobType":{"$ref":"#/$defs/JobType"},"status":{"const":"SUCCEEDED"},"profileInstanceId":{"type":"string"},"imsOrgId":{"type":"string"},"schema":{"$ref":"#/$defs/JobSchema"},"mergePolicy":{"$ref":"#/$defs/MergePolicy"},"fields":{"type":"string"},"filter":{"$ref":"#/$defs/EchoedFilter"},"additionalFields":{"$ref":"#/$defs/EchoedAdditionalFields"},"computeGatewayJobId":{"$ref":"#/$defs/ComputeIds"},"metrics":{"$ref":"#/$defs/SucceededMetrics"},"destination":{"$ref":"#/$defs/Destination"},"errors":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/JobError"}},"requestId":{"type":"string"},"creationTime":{"$ref":"#/$defs/Instant"},"updateTime":{"$ref":"#/$defs/Instant"}}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate81.errors = vErrors;
if(errors !== 0){
validate81.errorCount = errors;
}
return errors === 0;
}


function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
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
validate87.errors = vErrors;
if(errors !== 0){
validate87.errorCount = errors;
}
return errors === 0;
}


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.totalExportedProfileCounter === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totalExportedProfileCounter"},message:"must have required property '"+"totalExportedProfileCounter"+"'"});
}
errors++;
}
if(data.exportedProfileByNamespaceCounter === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exportedProfileByNamespaceCounter"},message:"must have required property '"+"exportedProfileByNamespaceCounter"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "totalTime") || (key0 === "profileExportTime")) || (key0 === "aCPDatasetWriteTime")) || (key0 === "totalExportedProfileCounter")) || (key0 === "exportedProfileByNamespaceCounter"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.totalTime !== undefined){
if(!(validate70(data.totalTime, {instancePath:instancePath+"/totalTime",parentData:data,parentDataProperty:"totalTime",rootData}))){
vErrors = joined(vErrors, validate70.errors);
errors += validate70.errorCount;
}
}
if(data.profileExportTime !== undefined){
if(!(validate70(data.profileExportTime, {instancePath:instancePath+"/profileExportTime",parentData:data,parentDataProperty:"profileExportTime",rootData}))){
vErrors = joined(vErrors, validate70.errors);
errors += validate70.errorCount;
}
}
if(data.aCPDatasetWriteTime !== undefined){
if(!(validate70(data.aCPDatasetWriteTime, {instancePath:instancePath+"/aCPDatasetWriteTime",parentData:data,parentDataProperty:"aCPDatasetWriteTime",rootData}))){
vErrors = joined(vErrors, validate70.errors);
errors += validate70.errorCount;
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
if(data3 < 0 || isNaN(data3)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/totalExportedProfileCounter",schemaPath:"#/properties/totalExportedProfileCounter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
}
errors++;
}
}
}
if(data.exportedProfileByNamespaceCounter !== undefined){
if(!(validate87(data.exportedProfileByNamespaceCounter, {instancePath:instancePath+"/exportedProfileByNamespaceCounter",parentData:data,parentDataProperty:"exportedProfileByNamespaceCounter",rootData}))){
vErrors = joined(vErrors, validate87.errors);
errors += validate87.errorCount;
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


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate91.errors = vErrors;
if(errors !== 0){
validate91.errorCount = errors;
}
return errors === 0;
}


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema47.properties, key0))){
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
if(!(validate36(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData}))){
vErrors = joined(vErrors, validate36.errors);
errors += validate36.errorCount;
}
}
if(data.mergePolicy !== undefined){
if(!(validate38(data.mergePolicy, {instancePath:instancePath+"/mergePolicy",parentData:data,parentDataProperty:"mergePolicy",rootData}))){
vErrors = joined(vErrors, validate38.errors);
errors += validate38.errorCount;
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
if(!(validate40(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors += validate40.errorCount;
}
}
if(data.additionalFields !== undefined){
if(!(validate46(data.additionalFields, {instancePath:instancePath+"/additionalFields",parentData:data,parentDataProperty:"additionalFields",rootData}))){
vErrors = joined(vErrors, validate46.errors);
errors += validate46.errorCount;
}
}
if(data.computeGatewayJobId !== undefined){
if(!(validate81(data.computeGatewayJobId, {instancePath:instancePath+"/computeGatewayJobId",parentData:data,parentDataProperty:"computeGatewayJobId",rootData}))){
vErrors = joined(vErrors, validate81.errors);
errors += validate81.errorCount;
}
}
if(data.metrics !== undefined){
if(!(validate83(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = joined(vErrors, validate83.errors);
errors += validate83.errorCount;
}
}
if(data.destination !== undefined){
if(!(validate26(data.destination, {instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData}))){
vErrors = joined(vErrors, validate26.errors);
errors += validate26.errorCount;
}
}
if(data.errors !== undefined){
let data13 = data.errors;
if(Array.isArray(data13)){
if(data13.length < 1){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
}
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(!(validate91(data13[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data13,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate91.errors);
errors += validate91.errorCount;
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
let data16 = data.creationTime;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/creationTime",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.updateTime !== undefined){
let data17 = data.updateTime;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
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
validate76.errors = vErrors;
if(errors !== 0){
validate76.errorCount = errors;
}
return errors === 0;
}

const schema56 = {"type":"object","additionalProperties":false,"required":["id","jobType","status","profileInstanceId","imsOrgId","schema","computeGatewayJobId","metrics","destination","errors","requestId","creationTime","updateTime"],"properties":{"id":{"$ref":"#/$defs/JobId"},"jobType":{"$ref":"#/$defs/JobType"},"status":{"const":"FAILED"},"profileInstanceId":{"type":"string"},"imsOrgId":{"type":"string"},"schema":{"$ref":"#/$defs/JobSchema"},"mergePolicy":{"$ref":"#/$defs/MergePolicy"},"fields":{"type":"string"},"filter":{"$ref":"#/$defs/EchoedFilter"},"additionalFields":{"$ref":"#/$defs/EchoedAdditionalFields"},"computeGatewayJobId":{"$ref":"#/$defs/FailedComputeIds"},"metrics":{"$ref":"#/$defs/FailedMetrics"},"destination":{"$ref":"#/$defs/FailedDestination"},"errors":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/JobError"}},"requestId":{"type":"string"},"creationTime":{"$ref":"#/$defs/Instant"},"updateTime":{"$ref":"#/$defs/Instant"}}};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate98.errors = vErrors;
if(errors !== 0){
validate98.errorCount = errors;
}
return errors === 0;
}


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate70(data.totalTime, {instancePath:instancePath+"/totalTime",parentData:data,parentDataProperty:"totalTime",rootData}))){
vErrors = joined(vErrors, validate70.errors);
errors += validate70.errorCount;
}
}
if(data.profileExportTime !== undefined){
if(!(validate70(data.profileExportTime, {instancePath:instancePath+"/profileExportTime",parentData:data,parentDataProperty:"profileExportTime",rootData}))){
vErrors = joined(vErrors, validate70.errors);
errors += validate70.errorCount;
}
}
if(data.aCPDatasetWriteTime !== undefined){
if(!(validate70(data.aCPDatasetWriteTime, {instancePath:instancePath+"/aCPDatasetWriteTime",parentData:data,parentDataProperty:"aCPDatasetWriteTime",rootData}))){
vErrors = joined(vErrors, validate70.errors);
errors += validate70.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
validate100.errors = vErrors;
if(errors !== 0){
validate100.errorCount = errors;
}
return errors === 0;
}


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate106.errors = vErrors;
if(errors !== 0){
validate106.errorCount = errors;
}
return errors === 0;
}


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate109.errors = vErrors;
if(errors !== 0){
validate109.errorCount = errors;
}
return errors === 0;
}


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate109(data2[i0], {instancePath:instancePath+"/batches/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate109.errors);
errors += validate109.errorCount;
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
validate108.errors = vErrors;
if(errors !== 0){
validate108.errorCount = errors;
}
return errors === 0;
}


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate106(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors += validate106.errorCount;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate108(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate108.errors);
errors += validate108.errorCount;
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
validate105.errors = vErrors;
if(errors !== 0){
validate105.errorCount = errors;
}
return errors === 0;
}


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema56.properties, key0))){
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
if(!(validate36(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData}))){
vErrors = joined(vErrors, validate36.errors);
errors += validate36.errorCount;
}
}
if(data.mergePolicy !== undefined){
if(!(validate38(data.mergePolicy, {instancePath:instancePath+"/mergePolicy",parentData:data,parentDataProperty:"mergePolicy",rootData}))){
vErrors = joined(vErrors, validate38.errors);
errors += validate38.errorCount;
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
if(!(validate40(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors += validate40.errorCount;
}
}
if(data.additionalFields !== undefined){
if(!(validate46(data.additionalFields, {instancePath:instancePath+"/additionalFields",parentData:data,parentDataProperty:"additionalFields",rootData}))){
vErrors = joined(vErrors, validate46.errors);
errors += validate46.errorCount;
}
}
if(data.computeGatewayJobId !== undefined){
if(!(validate98(data.computeGatewayJobId, {instancePath:instancePath+"/computeGatewayJobId",parentData:data,parentDataProperty:"computeGatewayJobId",rootData}))){
vErrors = joined(vErrors, validate98.errors);
errors += validate98.errorCount;
}
}
if(data.metrics !== undefined){
if(!(validate100(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = joined(vErrors, validate100.errors);
errors += validate100.errorCount;
}
}
if(data.destination !== undefined){
if(!(validate105(data.destination, {instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData}))){
vErrors = joined(vErrors, validate105.errors);
errors += validate105.errorCount;
}
}
if(data.errors !== undefined){
let data13 = data.errors;
if(Array.isArray(data13)){
if(data13.length < 1){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
}
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(!(validate91(data13[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data13,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate91.errors);
errors += validate91.errorCount;
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
let data16 = data.creationTime;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/creationTime",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.updateTime !== undefined){
let data17 = data.updateTime;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
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
validate93.errors = vErrors;
if(errors !== 0){
validate93.errorCount = errors;
}
return errors === 0;
}

const schema67 = {"type":"object","additionalProperties":false,"required":["id","jobType","status","profileInstanceId","imsOrgId","schema","computeGatewayJobId","metrics","destination","requestId","creationTime","updateTime"],"properties":{"id":{"$ref":"#/$defs/JobId"},"jobType":{"$ref":"#/$defs/JobType"},"status":{"const":"CANCELLING"},"profileInstanceId":{"type":"string"},"imsOrgId":{"type":"string"},"schema":{"$ref":"#/$defs/JobSchema"},"mergePolicy":{"$ref":"#/$defs/MergePolicy"},"fields":{"type":"string"},"filter":{"$ref":"#/$defs/EchoedFilter"},"additionalFields":{"$ref":"#/$defs/EchoedAdditionalFields"},"computeGatewayJobId":{"$ref":"#/$defs/StartedComputeIds"},"metrics":{"$ref":"#/$defs/RunningMetrics"},"destination":{"$ref":"#/$defs/Destination"},"requestId":{"type":"string"},"creationTime":{"$ref":"#/$defs/Instant"},"updateTime":{"$ref":"#/$defs/Instant"}}};

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
if(!(func2.call(schema67.properties, key0))){
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
if(!(validate36(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData}))){
vErrors = joined(vErrors, validate36.errors);
errors += validate36.errorCount;
}
}
if(data.mergePolicy !== undefined){
if(!(validate38(data.mergePolicy, {instancePath:instancePath+"/mergePolicy",parentData:data,parentDataProperty:"mergePolicy",rootData}))){
vErrors = joined(vErrors, validate38.errors);
errors += validate38.errorCount;
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
if(!(validate40(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors += validate40.errorCount;
}
}
if(data.additionalFields !== undefined){
if(!(validate46(data.additionalFields, {instancePath:instancePath+"/additionalFields",parentData:data,parentDataProperty:"additionalFields",rootData}))){
vErrors = joined(vErrors, validate46.errors);
errors += validate46.errorCount;
}
}
if(data.computeGatewayJobId !== undefined){
if(!(validate64(data.computeGatewayJobId, {instancePath:instancePath+"/computeGatewayJobId",parentData:data,parentDataProperty:"computeGatewayJobId",rootData}))){
vErrors = joined(vErrors, validate64.errors);
errors += validate64.errorCount;
}
}
if(data.metrics !== undefined){
if(!(validate66(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = joined(vErrors, validate66.errors);
errors += validate66.errorCount;
}
}
if(data.destination !== undefined){
if(!(validate26(data.destination, {instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData}))){
vErrors = joined(vErrors, validate26.errors);
errors += validate26.errorCount;
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
validate114.errors = vErrors;
if(errors !== 0){
validate114.errorCount = errors;
}
return errors === 0;
}

const schema72 = {"type":"object","additionalProperties":false,"required":["id","jobType","status","profileInstanceId","imsOrgId","schema","computeGatewayJobId","metrics","destination","requestId","creationTime","updateTime"],"properties":{"id":{"$ref":"#/$defs/JobId"},"jobType":{"$ref":"#/$defs/JobType"},"status":{"const":"CANCELLED"},"profileInstanceId":{"type":"string"},"imsOrgId":{"type":"string"},"schema":{"$ref":"#/$defs/JobSchema"},"mergePolicy":{"$ref":"#/$defs/MergePolicy"},"fields":{"type":"string"},"filter":{"$ref":"#/$defs/EchoedFilter"},"additionalFields":{"$ref":"#/$defs/EchoedAdditionalFields"},"computeGatewayJobId":{"$ref":"#/$defs/StartedComputeIds"},"metrics":{"$ref":"#/$defs/CancelledMetrics"},"destination":{"$ref":"#/$defs/Destination"},"requestId":{"type":"string"},"creationTime":{"$ref":"#/$defs/Instant"},"updateTime":{"$ref":"#/$defs/Instant"}}};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate70(data.totalTime, {instancePath:instancePath+"/totalTime",parentData:data,parentDataProperty:"totalTime",rootData}))){
vErrors = joined(vErrors, validate70.errors);
errors += validate70.errorCount;
}
}
if(data.profileExportTime !== undefined){
if(!(validate70(data.profileExportTime, {instancePath:instancePath+"/profileExportTime",parentData:data,parentDataProperty:"profileExportTime",rootData}))){
vErrors = joined(vErrors, validate70.errors);
errors += validate70.errorCount;
}
}
if(data.aCPDatasetWriteTime !== undefined){
if(!(validate70(data.aCPDatasetWriteTime, {instancePath:instancePath+"/aCPDatasetWriteTime",parentData:data,parentDataProperty:"aCPDatasetWriteTime",rootData}))){
vErrors = joined(vErrors, validate70.errors);
errors += validate70.errorCount;
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


function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema72.properties, key0))){
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
if(!(validate36(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData}))){
vErrors = joined(vErrors, validate36.errors);
errors += validate36.errorCount;
}
}
if(data.mergePolicy !== undefined){
if(!(validate38(data.mergePolicy, {instancePath:instancePath+"/mergePolicy",parentData:data,parentDataProperty:"mergePolicy",rootData}))){
vErrors = joined(vErrors, validate38.errors);
errors += validate38.errorCount;
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
if(!(validate40(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors += validate40.errorCount;
}
}
if(data.additionalFields !== undefined){
if(!(validate46(data.additionalFields, {instancePath:instancePath+"/additionalFields",parentData:data,parentDataProperty:"additionalFields",rootData}))){
vErrors = joined(vErrors, validate46.errors);
errors += validate46.errorCount;
}
}
if(data.computeGatewayJobId !== undefined){
if(!(validate64(data.computeGatewayJobId, {instancePath:instancePath+"/computeGatewayJobId",parentData:data,parentDataProperty:"computeGatewayJobId",rootData}))){
vErrors = joined(vErrors, validate64.errors);
errors += validate64.errorCount;
}
}
if(data.metrics !== undefined){
if(!(validate128(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = joined(vErrors, validate128.errors);
errors += validate128.errorCount;
}
}
if(data.destination !== undefined){
if(!(validate26(data.destination, {instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData}))){
vErrors = joined(vErrors, validate26.errors);
errors += validate26.errorCount;
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
validate122.errors = vErrors;
if(errors !== 0){
validate122.errorCount = errors;
}
return errors === 0;
}


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.status;
if(typeof tag0 == "string"){
if(tag0 === "NEW"){
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate35.errors);
errors += validate35.errorCount;
}
}
else if(tag0 === "PROCESSING"){
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate59.errors);
errors += validate59.errorCount;
}
}
else if(tag0 === "SUCCEEDED"){
if(!(validate76(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate76.errors);
errors += validate76.errorCount;
}
}
else if(tag0 === "FAILED"){
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate93.errors);
errors += validate93.errorCount;
}
}
else if(tag0 === "CANCELLING"){
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate114.errors);
errors += validate114.errorCount;
}
}
else if(tag0 === "CANCELLED"){
if(!(validate122(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate122.errors);
errors += validate122.errorCount;
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
validate34.errors = vErrors;
if(errors !== 0){
validate34.errorCount = errors;
}
return errors === 0;
}

const schema78 = {"type":"object","additionalProperties":false,"required":["sortField","sort","pageOffset","pageSize"],"properties":{"sortField":{"type":"string"},"sort":{"enum":["asc","desc"]},"pageOffset":{"type":"string"},"pageSize":{"type":"integer"}}};

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues: schema78.properties.sort.enum},message:"must be equal to one of the allowed values"});
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
validate141.errors = vErrors;
if(errors !== 0){
validate141.errorCount = errors;
}
return errors === 0;
}


function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate143.errors = vErrors;
if(errors !== 0){
validate143.errorCount = errors;
}
return errors === 0;
}


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate34(data0[i0], {instancePath:instancePath+"/records/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate34.errors);
errors += validate34.errorCount;
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
if(!(validate141(data.page, {instancePath:instancePath+"/page",parentData:data,parentDataProperty:"page",rootData}))){
vErrors = joined(vErrors, validate141.errors);
errors += validate141.errorCount;
}
}
if(data.link !== undefined){
if(!(validate143(data.link, {instancePath:instancePath+"/link",parentData:data,parentDataProperty:"link",rootData}))){
vErrors = joined(vErrors, validate143.errors);
errors += validate143.errorCount;
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

export const ExportJobRequest = validate145;

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate146.errors = vErrors;
if(errors !== 0){
validate146.errorCount = errors;
}
return errors === 0;
}

const schema83 = {"type":"object","additionalProperties":false,"required":["segmentId"],"properties":{"segmentId":{"type":"string"},"segmentNs":{"type":"string"},"status":{"type":"array","items":{"enum":["realized","existing","exited"]}}}};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/status/" + i0,schemaPath:"#/properties/status/items/enum",keyword:"enum",params:{allowedValues: schema83.properties.status.items.enum},message:"must be equal to one of the allowed values"});
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
validate149.errors = vErrors;
if(errors !== 0){
validate149.errorCount = errors;
}
return errors === 0;
}

const formats0 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate151.errors = vErrors;
if(errors !== 0){
validate151.errorCount = errors;
}
return errors === 0;
}


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate149(data0[i0], {instancePath:instancePath+"/segments/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate149.errors);
errors += validate149.errorCount;
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
if(!(validate151(data.segmentQualificationTime, {instancePath:instancePath+"/segmentQualificationTime",parentData:data,parentDataProperty:"segmentQualificationTime",rootData}))){
vErrors = joined(vErrors, validate151.errors);
errors += validate151.errorCount;
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
validate148.errors = vErrors;
if(errors !== 0){
validate148.errorCount = errors;
}
return errors === 0;
}


function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "fromIngestTimestamp") || (key0 === "toIngestTimestamp"))){
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
validate156.errors = vErrors;
if(errors !== 0){
validate156.errorCount = errors;
}
return errors === 0;
}


function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate156(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate156.errors);
errors += validate156.errorCount;
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


function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate155(data.eventList, {instancePath:instancePath+"/eventList",parentData:data,parentDataProperty:"eventList",rootData}))){
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
validate154.errors = vErrors;
if(errors !== 0){
validate154.errorCount = errors;
}
return errors === 0;
}


function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate160.errors = vErrors;
if(errors !== 0){
validate160.errorCount = errors;
}
return errors === 0;
}

const schema89 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"enum":["_xdm.context.profile","_xdm.context.profile__union","https://ns.adobe.com/xdm/context/profile__union"]}}};

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues: schema89.properties.name.enum},message:"must be equal to one of the allowed values"});
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
validate162.errors = vErrors;
if(errors !== 0){
validate162.errorCount = errors;
}
return errors === 0;
}


function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "segmentation")){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
validate164.errors = vErrors;
if(errors !== 0){
validate164.errorCount = errors;
}
return errors === 0;
}


function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate146(data.mergePolicy, {instancePath:instancePath+"/mergePolicy",parentData:data,parentDataProperty:"mergePolicy",rootData}))){
vErrors = joined(vErrors, validate146.errors);
errors += validate146.errorCount;
}
}
if(data.filter !== undefined){
if(!(validate148(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate148.errors);
errors += validate148.errorCount;
}
}
if(data.additionalFields !== undefined){
if(!(validate154(data.additionalFields, {instancePath:instancePath+"/additionalFields",parentData:data,parentDataProperty:"additionalFields",rootData}))){
vErrors = joined(vErrors, validate154.errors);
errors += validate154.errorCount;
}
}
if(data.destination !== undefined){
if(!(validate160(data.destination, {instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData}))){
vErrors = joined(vErrors, validate160.errors);
errors += validate160.errorCount;
}
}
if(data.schema !== undefined){
if(!(validate162(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData}))){
vErrors = joined(vErrors, validate162.errors);
errors += validate162.errorCount;
}
}
if(data.evaluationInfo !== undefined){
if(!(validate164(data.evaluationInfo, {instancePath:instancePath+"/evaluationInfo",parentData:data,parentDataProperty:"evaluationInfo",rootData}))){
vErrors = joined(vErrors, validate164.errors);
errors += validate164.errorCount;
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

export const ExportJob = validate166;

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.status;
if(typeof tag0 == "string"){
if(tag0 === "NEW"){
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate35.errors);
errors += validate35.errorCount;
}
}
else if(tag0 === "PROCESSING"){
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate59.errors);
errors += validate59.errorCount;
}
}
else if(tag0 === "SUCCEEDED"){
if(!(validate76(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate76.errors);
errors += validate76.errorCount;
}
}
else if(tag0 === "FAILED"){
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate93.errors);
errors += validate93.errorCount;
}
}
else if(tag0 === "CANCELLING"){
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate114.errors);
errors += validate114.errorCount;
}
}
else if(tag0 === "CANCELLED"){
if(!(validate122(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate122.errors);
errors += validate122.errorCount;
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
validate166.errors = vErrors;
if(errors !== 0){
validate166.errorCount = errors;
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
