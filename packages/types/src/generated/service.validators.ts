// @ts-nocheck
// Generated from contracts/schemas/service. Do not edit: run `npm run generate`.
"use strict";
export const BatchFilePage = validate19;
const schema9 = {"type":"object","additionalProperties":false,"required":["dataSetFileId","dataSetViewId","version","created","updated","isValid","_links"],"properties":{"dataSetFileId":{"type":"string"},"dataSetViewId":{"type":"string"},"version":{"type":"string"},"created":{"type":"string"},"updated":{"type":"string"},"isValid":{"type":"boolean"},"records":{"type":"string"},"size":{"type":"string"},"_links":{"$ref":"#/$defs/FileLinks"}}};
const func2 = Object.prototype.hasOwnProperty;

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.href === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "href"},message:"must have required property '"+"href"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "href") || (key0 === "templated"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.href !== undefined){
if(typeof data.href !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/href",schemaPath:"#/properties/href/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.templated !== undefined){
if(typeof data.templated !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/templated",schemaPath:"#/properties/templated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.self === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "self"},message:"must have required property '"+"self"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(key0 === "self")){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.self !== undefined){
if(!(validate22(data.self, {instancePath:instancePath+"/self",parentData:data,parentDataProperty:"self",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errorCount;
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
if(data.dataSetFileId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataSetFileId"},message:"must have required property '"+"dataSetFileId"+"'"});
}
errors++;
}
if(data.dataSetViewId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataSetViewId"},message:"must have required property '"+"dataSetViewId"+"'"});
}
errors++;
}
if(data.version === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"});
}
errors++;
}
if(data.created === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'"});
}
errors++;
}
if(data.updated === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated"},message:"must have required property '"+"updated"+"'"});
}
errors++;
}
if(data.isValid === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isValid"},message:"must have required property '"+"isValid"+"'"});
}
errors++;
}
if(data._links === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "_links"},message:"must have required property '"+"_links"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema9.properties, key0))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.dataSetFileId !== undefined){
if(typeof data.dataSetFileId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dataSetFileId",schemaPath:"#/properties/dataSetFileId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.dataSetViewId !== undefined){
if(typeof data.dataSetViewId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dataSetViewId",schemaPath:"#/properties/dataSetViewId/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
if(data.created !== undefined){
if(typeof data.created !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.updated !== undefined){
if(typeof data.updated !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/updated",schemaPath:"#/properties/updated/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.isValid !== undefined){
if(typeof data.isValid !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/isValid",schemaPath:"#/properties/isValid/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
}
errors++;
}
}
if(data.records !== undefined){
if(typeof data.records !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.size !== undefined){
if(typeof data.size !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data._links !== undefined){
if(!(validate21(data._links, {instancePath:instancePath+"/_links",parentData:data,parentDataProperty:"_links",rootData}))){
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


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'"});
}
errors++;
}
if(data.count === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "limit") || (key0 === "count"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.limit !== undefined){
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.count !== undefined){
let data1 = data.count;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page"},message:"must have required property '"+"page"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "next") || (key0 === "page"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.next !== undefined){
if(!(validate22(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errorCount;
}
}
if(data.page !== undefined){
if(!(validate22(data.page, {instancePath:instancePath+"/page",parentData:data,parentDataProperty:"page",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors += validate22.errorCount;
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


function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"});
}
errors++;
}
if(data._page === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "_page"},message:"must have required property '"+"_page"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "data") || (key0 === "_page")) || (key0 === "_links"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate20(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate20.errors);
errors += validate20.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data._page !== undefined){
if(!(validate26(data._page, {instancePath:instancePath+"/_page",parentData:data,parentDataProperty:"_page",rootData}))){
vErrors = joined(vErrors, validate26.errors);
errors += validate26.errorCount;
}
}
if(data._links !== undefined){
if(!(validate28(data._links, {instancePath:instancePath+"/_links",parentData:data,parentDataProperty:"_links",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors += validate28.errorCount;
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

export const BatchMap = validate32;
const schema15 = {"type":"object","additionalProperties":false,"required":["imsOrg","status","created","updated","version","relatedObjects","metrics","errors","tags"],"properties":{"imsOrg":{"type":"string"},"status":{"enum":["queued","processing","success","inactive","failed","aborted"]},"created":{"$ref":"#/$defs/Instant"},"updated":{"$ref":"#/$defs/Instant"},"createdClient":{"type":"string"},"createdUser":{"type":"string"},"updatedUser":{"type":"string"},"version":{"type":"string"},"relatedObjects":{"type":"array","items":{"$ref":"#/$defs/RelatedObject"}},"metrics":{"$ref":"#/$defs/BatchMetrics"},"errors":{"type":"array","items":{"$ref":"#/$defs/BatchError"}},"tags":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}},"inputFormat":{"$ref":"#/$defs/BatchFormat"}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
}
errors++;
}
if(data.id === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "id"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.type !== undefined){
if("dataSet" !== data.type){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "dataSet"},message:"must be equal to constant"});
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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "recordsRead") || (key0 === "recordsWritten")) || (key0 === "recordsFailed")) || (key0 === "startTime")) || (key0 === "endTime")) || (key0 === "failureReason"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.recordsRead !== undefined){
let data0 = data.recordsRead;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/recordsRead",schemaPath:"#/properties/recordsRead/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.recordsWritten !== undefined){
let data1 = data.recordsWritten;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/recordsWritten",schemaPath:"#/properties/recordsWritten/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.recordsFailed !== undefined){
let data2 = data.recordsFailed;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/recordsFailed",schemaPath:"#/properties/recordsFailed/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.startTime !== undefined){
let data3 = data.startTime;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.endTime !== undefined){
let data4 = data.endTime;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.failureReason !== undefined){
if(typeof data.failureReason !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/failureReason",schemaPath:"#/properties/failureReason/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
if(data.code === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
}
errors++;
}
if(data.description === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "code") || (key0 === "description"))){
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
if(data.description !== undefined){
if(typeof data.description !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
if(data.format === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(key0 === "format")){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.format !== undefined){
if("parquet" !== data.format){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: "parquet"},message:"must be equal to constant"});
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


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.imsOrg === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "imsOrg"},message:"must have required property '"+"imsOrg"+"'"});
}
errors++;
}
if(data.status === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"});
}
errors++;
}
if(data.created === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'"});
}
errors++;
}
if(data.updated === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated"},message:"must have required property '"+"updated"+"'"});
}
errors++;
}
if(data.version === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"});
}
errors++;
}
if(data.relatedObjects === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "relatedObjects"},message:"must have required property '"+"relatedObjects"+"'"});
}
errors++;
}
if(data.metrics === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"});
}
errors++;
}
if(data.errors === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"});
}
errors++;
}
if(data.tags === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema15.properties, key0))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.imsOrg !== undefined){
if(typeof data.imsOrg !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/imsOrg",schemaPath:"#/properties/imsOrg/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(!((((((data1 === "queued") || (data1 === "processing")) || (data1 === "success")) || (data1 === "inactive")) || (data1 === "failed")) || (data1 === "aborted"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema15.properties.status.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.created !== undefined){
let data2 = data.created;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/created",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.updated !== undefined){
let data3 = data.updated;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/updated",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.createdClient !== undefined){
if(typeof data.createdClient !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/createdClient",schemaPath:"#/properties/createdClient/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.createdUser !== undefined){
if(typeof data.createdUser !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/createdUser",schemaPath:"#/properties/createdUser/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.updatedUser !== undefined){
if(typeof data.updatedUser !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/updatedUser",schemaPath:"#/properties/updatedUser/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
if(data.relatedObjects !== undefined){
let data8 = data.relatedObjects;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate34(data8[i0], {instancePath:instancePath+"/relatedObjects/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate34.errors);
errors += validate34.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/relatedObjects",schemaPath:"#/properties/relatedObjects/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.metrics !== undefined){
if(!(validate36(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = joined(vErrors, validate36.errors);
errors += validate36.errorCount;
}
}
if(data.errors !== undefined){
let data11 = data.errors;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate38(data11[i1], {instancePath:instancePath+"/errors/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate38.errors);
errors += validate38.errorCount;
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
if(data.tags !== undefined){
let data13 = data.tags;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 in data13){
let data14 = data13[key1];
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(typeof data14[i2] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/tags/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
if(data.inputFormat !== undefined){
if(!(validate40(data.inputFormat, {instancePath:instancePath+"/inputFormat",parentData:data,parentDataProperty:"inputFormat",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors += validate40.errorCount;
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
for(const key0 in data){
if(!(validate33(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = joined(vErrors, validate33.errors);
errors += validate33.errorCount;
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

export const Batch = validate43;

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.imsOrg === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "imsOrg"},message:"must have required property '"+"imsOrg"+"'"});
}
errors++;
}
if(data.status === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"});
}
errors++;
}
if(data.created === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'"});
}
errors++;
}
if(data.updated === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated"},message:"must have required property '"+"updated"+"'"});
}
errors++;
}
if(data.version === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"});
}
errors++;
}
if(data.relatedObjects === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "relatedObjects"},message:"must have required property '"+"relatedObjects"+"'"});
}
errors++;
}
if(data.metrics === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"});
}
errors++;
}
if(data.errors === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"});
}
errors++;
}
if(data.tags === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema15.properties, key0))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.imsOrg !== undefined){
if(typeof data.imsOrg !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/imsOrg",schemaPath:"#/properties/imsOrg/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(!((((((data1 === "queued") || (data1 === "processing")) || (data1 === "success")) || (data1 === "inactive")) || (data1 === "failed")) || (data1 === "aborted"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema15.properties.status.enum},message:"must be equal to one of the allowed values"});
}
errors++;
}
}
if(data.created !== undefined){
let data2 = data.created;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/created",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.updated !== undefined){
let data3 = data.updated;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/updated",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.createdClient !== undefined){
if(typeof data.createdClient !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/createdClient",schemaPath:"#/properties/createdClient/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.createdUser !== undefined){
if(typeof data.createdUser !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/createdUser",schemaPath:"#/properties/createdUser/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.updatedUser !== undefined){
if(typeof data.updatedUser !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/updatedUser",schemaPath:"#/properties/updatedUser/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
if(data.relatedObjects !== undefined){
let data8 = data.relatedObjects;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate34(data8[i0], {instancePath:instancePath+"/relatedObjects/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate34.errors);
errors += validate34.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/relatedObjects",schemaPath:"#/properties/relatedObjects/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data.metrics !== undefined){
if(!(validate36(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = joined(vErrors, validate36.errors);
errors += validate36.errorCount;
}
}
if(data.errors !== undefined){
let data11 = data.errors;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate38(data11[i1], {instancePath:instancePath+"/errors/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate38.errors);
errors += validate38.errorCount;
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
if(data.tags !== undefined){
let data13 = data.tags;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 in data13){
let data14 = data13[key1];
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(typeof data14[i2] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/tags/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
if(data.inputFormat !== undefined){
if(!(validate40(data.inputFormat, {instancePath:instancePath+"/inputFormat",parentData:data,parentDataProperty:"inputFormat",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors += validate40.errorCount;
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

export const CatalogError = validate48;

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.title === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"});
}
errors++;
}
if(data.detail === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "detail"},message:"must have required property '"+"detail"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "status")) || (key0 === "title")) || (key0 === "detail"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.detail !== undefined){
if(typeof data.detail !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"});
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

export const DataSetFileMap = validate49;
const schema29 = {"type":"object","additionalProperties":false,"required":["id","batchId","dataSetViewId","imsOrg","version","created","updated"],"properties":{"id":{"type":"string"},"batchId":{"type":"string"},"dataSetViewId":{"type":"string"},"imsOrg":{"type":"string"},"createdUser":{"type":"string"},"createdClient":{"type":"string"},"updatedUser":{"type":"string"},"version":{"type":"string"},"created":{"$ref":"#/$defs/Instant"},"updated":{"$ref":"#/$defs/Instant"}}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
}
errors++;
}
if(data.batchId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batchId"},message:"must have required property '"+"batchId"+"'"});
}
errors++;
}
if(data.dataSetViewId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataSetViewId"},message:"must have required property '"+"dataSetViewId"+"'"});
}
errors++;
}
if(data.imsOrg === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "imsOrg"},message:"must have required property '"+"imsOrg"+"'"});
}
errors++;
}
if(data.version === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"});
}
errors++;
}
if(data.created === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'"});
}
errors++;
}
if(data.updated === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated"},message:"must have required property '"+"updated"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema29.properties, key0))){
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
if(data.batchId !== undefined){
if(typeof data.batchId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.dataSetViewId !== undefined){
if(typeof data.dataSetViewId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dataSetViewId",schemaPath:"#/properties/dataSetViewId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.imsOrg !== undefined){
if(typeof data.imsOrg !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/imsOrg",schemaPath:"#/properties/imsOrg/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.createdUser !== undefined){
if(typeof data.createdUser !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/createdUser",schemaPath:"#/properties/createdUser/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.createdClient !== undefined){
if(typeof data.createdClient !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/createdClient",schemaPath:"#/properties/createdClient/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.updatedUser !== undefined){
if(typeof data.updatedUser !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/updatedUser",schemaPath:"#/properties/updatedUser/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
if(data.created !== undefined){
let data8 = data.created;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/created",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.updated !== undefined){
let data9 = data.updated;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/updated",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate50(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors += validate50.errorCount;
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

export const DataSetMap = validate52;
const pattern0 = new RegExp("^[0-9a-f]{24}$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dataBehavior === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataBehavior"},message:"must have required property '"+"dataBehavior"+"'"});
}
errors++;
}
if(data.managedBy === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "managedBy"},message:"must have required property '"+"managedBy"+"'"});
}
errors++;
}
if(data.dataBehavior !== undefined){
if(typeof data.dataBehavior !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dataBehavior",schemaPath:"#/properties/dataBehavior/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.managedBy !== undefined){
if(typeof data.managedBy !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/managedBy",schemaPath:"#/properties/managedBy/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
validate54.errors = vErrors;
if(errors !== 0){
validate54.errorCount = errors;
}
return errors === 0;
}


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate56.errors = vErrors;
if(errors !== 0){
validate56.errorCount = errors;
}
return errors === 0;
}


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.imsOrg === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "imsOrg"},message:"must have required property '"+"imsOrg"+"'"});
}
errors++;
}
if(data.created === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'"});
}
errors++;
}
if(data.updated === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated"},message:"must have required property '"+"updated"+"'"});
}
errors++;
}
if(data.version === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"});
}
errors++;
}
if(data.tags === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'"});
}
errors++;
}
if(data.viewId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "viewId"},message:"must have required property '"+"viewId"+"'"});
}
errors++;
}
if(data.classification === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "classification"},message:"must have required property '"+"classification"+"'"});
}
errors++;
}
if(data.files === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"});
}
errors++;
}
if(data.namespace === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "namespace"},message:"must have required property '"+"namespace"+"'"});
}
errors++;
}
if(data.state === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"});
}
errors++;
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
if(data.imsOrg !== undefined){
if(typeof data.imsOrg !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/imsOrg",schemaPath:"#/properties/imsOrg/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.created !== undefined){
let data3 = data.created;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/created",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.updated !== undefined){
let data4 = data.updated;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/updated",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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
if(data.viewId !== undefined){
if(typeof data.viewId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/viewId",schemaPath:"#/properties/viewId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.classification !== undefined){
if(!(validate54(data.classification, {instancePath:instancePath+"/classification",parentData:data,parentDataProperty:"classification",rootData}))){
vErrors = joined(vErrors, validate54.errors);
errors += validate54.errorCount;
}
}
if(data.files !== undefined){
if(typeof data.files !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
if(data.state !== undefined){
if(typeof data.state !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.schemaRef !== undefined){
if(!(validate56(data.schemaRef, {instancePath:instancePath+"/schemaRef",parentData:data,parentDataProperty:"schemaRef",rootData}))){
vErrors = joined(vErrors, validate56.errors);
errors += validate56.errorCount;
}
}
if(data.fileDescription !== undefined){
let data15 = data.fileDescription;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/fileDescription",schemaPath:"#/properties/fileDescription/type",keyword:"type",params:{type: "object"},message:"must be object"});
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
if(data.sandboxId !== undefined){
if(typeof data.sandboxId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/sandboxId",schemaPath:"#/properties/sandboxId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.createdClient !== undefined){
if(typeof data.createdClient !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/createdClient",schemaPath:"#/properties/createdClient/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.createdUser !== undefined){
if(typeof data.createdUser !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/createdUser",schemaPath:"#/properties/createdUser/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.updatedUser !== undefined){
if(typeof data.updatedUser !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/updatedUser",schemaPath:"#/properties/updatedUser/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.basePath !== undefined){
if(typeof data.basePath !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/basePath",schemaPath:"#/properties/basePath/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.observableSchema !== undefined){
let data22 = data.observableSchema;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/observableSchema",schemaPath:"#/properties/observableSchema/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
if(data.dule !== undefined){
let data23 = data.dule;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dule",schemaPath:"#/properties/dule/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
if(data.statsCache !== undefined){
let data24 = data.statsCache;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/statsCache",schemaPath:"#/properties/statsCache/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
if(data.persistence !== undefined){
let data25 = data.persistence;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/persistence",schemaPath:"#/properties/persistence/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
if(data.extensions !== undefined){
let data26 = data.extensions;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type: "object"},message:"must be object"});
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
if(data.lastBatchId !== undefined){
if(typeof data.lastBatchId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/lastBatchId",schemaPath:"#/properties/lastBatchId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.lastBatchStatus !== undefined){
if(typeof data.lastBatchStatus !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/lastBatchStatus",schemaPath:"#/properties/lastBatchStatus/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.lastSuccessfulBatch !== undefined){
if(typeof data.lastSuccessfulBatch !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/lastSuccessfulBatch",schemaPath:"#/properties/lastSuccessfulBatch/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.lastFailedBatch !== undefined){
if(typeof data.lastFailedBatch !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/lastFailedBatch",schemaPath:"#/properties/lastFailedBatch/type",keyword:"type",params:{type: "string"},message:"must be string"});
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


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern0.test(key0)){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"},message:"must match pattern \""+"^[0-9a-f]{24}$"+"\"",propertyName:key0});
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"});
}
errors++;
}
}
for(const key1 in data){
if(!(validate53(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = joined(vErrors, validate53.errors);
errors += validate53.errorCount;
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

export const DataSetPreview = validate59;

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(key0 === "data")){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(typeof data1[key1] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/data/" + i0+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/items/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"});
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

export const DataSet = validate60;

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.imsOrg === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "imsOrg"},message:"must have required property '"+"imsOrg"+"'"});
}
errors++;
}
if(data.created === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'"});
}
errors++;
}
if(data.updated === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated"},message:"must have required property '"+"updated"+"'"});
}
errors++;
}
if(data.version === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"});
}
errors++;
}
if(data.tags === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'"});
}
errors++;
}
if(data.viewId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "viewId"},message:"must have required property '"+"viewId"+"'"});
}
errors++;
}
if(data.classification === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "classification"},message:"must have required property '"+"classification"+"'"});
}
errors++;
}
if(data.files === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"});
}
errors++;
}
if(data.namespace === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "namespace"},message:"must have required property '"+"namespace"+"'"});
}
errors++;
}
if(data.state === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"});
}
errors++;
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
if(data.imsOrg !== undefined){
if(typeof data.imsOrg !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/imsOrg",schemaPath:"#/properties/imsOrg/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.created !== undefined){
let data3 = data.created;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/created",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.updated !== undefined){
let data4 = data.updated;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/updated",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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
if(data.viewId !== undefined){
if(typeof data.viewId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/viewId",schemaPath:"#/properties/viewId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.classification !== undefined){
if(!(validate54(data.classification, {instancePath:instancePath+"/classification",parentData:data,parentDataProperty:"classification",rootData}))){
vErrors = joined(vErrors, validate54.errors);
errors += validate54.errorCount;
}
}
if(data.files !== undefined){
if(typeof data.files !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
if(data.state !== undefined){
if(typeof data.state !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.schemaRef !== undefined){
if(!(validate56(data.schemaRef, {instancePath:instancePath+"/schemaRef",parentData:data,parentDataProperty:"schemaRef",rootData}))){
vErrors = joined(vErrors, validate56.errors);
errors += validate56.errorCount;
}
}
if(data.fileDescription !== undefined){
let data15 = data.fileDescription;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/fileDescription",schemaPath:"#/properties/fileDescription/type",keyword:"type",params:{type: "object"},message:"must be object"});
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
if(data.sandboxId !== undefined){
if(typeof data.sandboxId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/sandboxId",schemaPath:"#/properties/sandboxId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.createdClient !== undefined){
if(typeof data.createdClient !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/createdClient",schemaPath:"#/properties/createdClient/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.createdUser !== undefined){
if(typeof data.createdUser !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/createdUser",schemaPath:"#/properties/createdUser/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.updatedUser !== undefined){
if(typeof data.updatedUser !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/updatedUser",schemaPath:"#/properties/updatedUser/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.basePath !== undefined){
if(typeof data.basePath !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/basePath",schemaPath:"#/properties/basePath/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.observableSchema !== undefined){
let data22 = data.observableSchema;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/observableSchema",schemaPath:"#/properties/observableSchema/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
if(data.dule !== undefined){
let data23 = data.dule;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/dule",schemaPath:"#/properties/dule/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
if(data.statsCache !== undefined){
let data24 = data.statsCache;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/statsCache",schemaPath:"#/properties/statsCache/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
if(data.persistence !== undefined){
let data25 = data.persistence;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/persistence",schemaPath:"#/properties/persistence/type",keyword:"type",params:{type: "object"},message:"must be object"});
}
errors++;
}
}
if(data.extensions !== undefined){
let data26 = data.extensions;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type: "object"},message:"must be object"});
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
if(data.lastBatchId !== undefined){
if(typeof data.lastBatchId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/lastBatchId",schemaPath:"#/properties/lastBatchId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.lastBatchStatus !== undefined){
if(typeof data.lastBatchStatus !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/lastBatchStatus",schemaPath:"#/properties/lastBatchStatus/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.lastSuccessfulBatch !== undefined){
if(typeof data.lastSuccessfulBatch !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/lastSuccessfulBatch",schemaPath:"#/properties/lastSuccessfulBatch/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.lastFailedBatch !== undefined){
if(typeof data.lastFailedBatch !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/lastFailedBatch",schemaPath:"#/properties/lastFailedBatch/type",keyword:"type",params:{type: "string"},message:"must be string"});
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

export const FilePartPage = validate63;

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.href === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "href"},message:"must have required property '"+"href"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "href") || (key0 === "templated"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.href !== undefined){
if(typeof data.href !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/href",schemaPath:"#/properties/href/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.templated !== undefined){
if(typeof data.templated !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/templated",schemaPath:"#/properties/templated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
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
validate66.errors = vErrors;
if(errors !== 0){
validate66.errorCount = errors;
}
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.self === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "self"},message:"must have required property '"+"self"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(key0 === "self")){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.self !== undefined){
if(!(validate66(data.self, {instancePath:instancePath+"/self",parentData:data,parentDataProperty:"self",rootData}))){
vErrors = joined(vErrors, validate66.errors);
errors += validate66.errorCount;
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


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
}
errors++;
}
if(data.length === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "length"},message:"must have required property '"+"length"+"'"});
}
errors++;
}
if(data._links === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "_links"},message:"must have required property '"+"_links"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "length")) || (key0 === "_links"))){
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
if(data.length !== undefined){
if(typeof data.length !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data._links !== undefined){
if(!(validate65(data._links, {instancePath:instancePath+"/_links",parentData:data,parentDataProperty:"_links",rootData}))){
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
if(data.limit === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'"});
}
errors++;
}
if(data.count === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "limit") || (key0 === "count"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.limit !== undefined){
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.count !== undefined){
let data1 = data.count;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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
validate70.errors = vErrors;
if(errors !== 0){
validate70.errorCount = errors;
}
return errors === 0;
}


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"});
}
errors++;
}
if(data._page === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "_page"},message:"must have required property '"+"_page"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "data") || (key0 === "_page"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate64.errors);
errors += validate64.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
}
if(data._page !== undefined){
if(!(validate70(data._page, {instancePath:instancePath+"/_page",parentData:data,parentDataProperty:"_page",rootData}))){
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
validate63.errors = vErrors;
if(errors !== 0){
validate63.errorCount = errors;
}
return errors === 0;
}

export const GatewayError = validate72;
const pattern1 = new RegExp("^\\d{6}$", "u");

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_code === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_code"},message:"must have required property '"+"error_code"+"'"});
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
if(!((key0 === "error_code") || (key0 === "message"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.error_code !== undefined){
let data0 = data.error_code;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/pattern",keyword:"pattern",params:{pattern: "^\\d{6}$"},message:"must match pattern \""+"^\\d{6}$"+"\""});
}
errors++;
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
validate72.errors = vErrors;
if(errors !== 0){
validate72.errorCount = errors;
}
return errors === 0;
}

export const LastBatchMap = validate73;

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.imsOrg === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "imsOrg"},message:"must have required property '"+"imsOrg"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "lastBatchId") || (key0 === "lastBatchStatus")) || (key0 === "lastSuccessfulBatchId")) || (key0 === "lastFailedBatchId")) || (key0 === "imsOrg")) || (key0 === "created")) || (key0 === "updated"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.lastBatchId !== undefined){
if(typeof data.lastBatchId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/lastBatchId",schemaPath:"#/properties/lastBatchId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.lastBatchStatus !== undefined){
if(typeof data.lastBatchStatus !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/lastBatchStatus",schemaPath:"#/properties/lastBatchStatus/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.lastSuccessfulBatchId !== undefined){
if(typeof data.lastSuccessfulBatchId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/lastSuccessfulBatchId",schemaPath:"#/properties/lastSuccessfulBatchId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.lastFailedBatchId !== undefined){
if(typeof data.lastFailedBatchId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/lastFailedBatchId",schemaPath:"#/properties/lastFailedBatchId/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.imsOrg !== undefined){
if(typeof data.imsOrg !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/imsOrg",schemaPath:"#/properties/imsOrg/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.created !== undefined){
let data5 = data.created;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/created",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.updated !== undefined){
let data6 = data.updated;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/updated",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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
validate74.errors = vErrors;
if(errors !== 0){
validate74.errorCount = errors;
}
return errors === 0;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate74(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = joined(vErrors, validate74.errors);
errors += validate74.errorCount;
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

export const TokenError = validate76;

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'"});
}
errors++;
}
if(data.error_description === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_description"},message:"must have required property '"+"error_description"+"'"});
}
errors++;
}
for(const key0 in data){
if(!((key0 === "error") || (key0 === "error_description"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
if(data.error_description !== undefined){
if(typeof data.error_description !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"});
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

export const TokenResponse = validate77;

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.access_token === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "access_token"},message:"must have required property '"+"access_token"+"'"});
}
errors++;
}
if(data.token_type === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token_type"},message:"must have required property '"+"token_type"+"'"});
}
errors++;
}
if(data.expires_in === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires_in"},message:"must have required property '"+"expires_in"+"'"});
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "access_token") || (key0 === "token_type")) || (key0 === "expires_in"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
}
errors++;
}
}
if(data.access_token !== undefined){
if(typeof data.access_token !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.token_type !== undefined){
if("bearer" !== data.token_type){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/const",keyword:"const",params:{allowedValue: "bearer"},message:"must be equal to constant"});
}
errors++;
}
}
if(data.expires_in !== undefined){
let data2 = data.expires_in;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/expires_in",schemaPath:"#/properties/expires_in/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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
validate77.errors = vErrors;
if(errors !== 0){
validate77.errorCount = errors;
}
return errors === 0;
}

export const UpsError = validate78;
const pattern2 = new RegExp("^[1-5]\\d\\d$", "u");

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
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
if(!((key0 === "code") || (key0 === "message"))){
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
validate80.errors = vErrors;
if(errors !== 0){
validate80.errorCount = errors;
}
return errors === 0;
}


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern2.test(key0)){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[1-5]\\d\\d$"},message:"must match pattern \""+"^[1-5]\\d\\d$"+"\"",propertyName:key0});
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"});
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate80(data0[i0], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate80.errors);
errors += validate80.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"});
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
validate79.errors = vErrors;
if(errors !== 0){
validate79.errorCount = errors;
}
return errors === 0;
}


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requestId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requestId"},message:"must have required property '"+"requestId"+"'"});
}
errors++;
}
if(data.errors === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"});
}
errors++;
}
if(data.type === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
}
errors++;
}
if(data.title === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"});
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
if(!(((((key0 === "requestId") || (key0 === "errors")) || (key0 === "type")) || (key0 === "title")) || (key0 === "status"))){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
if(data.errors !== undefined){
if(!(validate79(data.errors, {instancePath:instancePath+"/errors",parentData:data,parentDataProperty:"errors",rootData}))){
vErrors = joined(vErrors, validate79.errors);
errors += validate79.errorCount;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
if(data.status !== undefined){
let data4 = data.status;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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
validate78.errors = vErrors;
if(errors !== 0){
validate78.errorCount = errors;
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
