// @ts-nocheck
// Generated from contracts/schemas/any. Do not edit: run `npm run generate`.
"use strict";
export const AnyDataSetRequest = validate19;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate20.errors = vErrors;
if(errors !== 0){
validate20.errorCount = errors;
}
return errors === 0;
}


function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate20(data.schemaRef, {instancePath:instancePath+"/schemaRef",parentData:data,parentDataProperty:"schemaRef",rootData}))){
vErrors = joined(vErrors, validate20.errors);
errors += validate20.errorCount;
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
validate19.errors = vErrors;
if(errors !== 0){
validate19.errorCount = errors;
}
return errors === 0;
}

export const AnyExportJobPage = validate22;

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
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


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
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
validate29.errors = vErrors;
if(errors !== 0){
validate29.errorCount = errors;
}
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
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
validate31.errors = vErrors;
if(errors !== 0){
validate31.errorCount = errors;
}
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.segments !== undefined){
let data0 = data.segments;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data0[i0], {instancePath:instancePath+"/segments/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate29.errors);
errors += validate29.errorCount;
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
if(!(validate31(data.segmentQualificationTime, {instancePath:instancePath+"/segmentQualificationTime",parentData:data,parentDataProperty:"segmentQualificationTime",rootData}))){
vErrors = joined(vErrors, validate31.errors);
errors += validate31.errorCount;
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
validate28.errors = vErrors;
if(errors !== 0){
validate28.errorCount = errors;
}
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
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
validate36.errors = vErrors;
if(errors !== 0){
validate36.errorCount = errors;
}
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fields !== undefined){
if(typeof data.fields !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.filter !== undefined){
if(!(validate36(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate36.errors);
errors += validate36.errorCount;
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


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.eventList !== undefined){
if(!(validate35(data.eventList, {instancePath:instancePath+"/eventList",parentData:data,parentDataProperty:"eventList",rootData}))){
vErrors = joined(vErrors, validate35.errors);
errors += validate35.errorCount;
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


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
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
if(data.startTimeInMs !== undefined){
let data0 = data.startTimeInMs;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/startTimeInMs",schemaPath:"#/properties/startTimeInMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
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
validate43.errors = vErrors;
if(errors !== 0){
validate43.errorCount = errors;
}
return errors === 0;
}


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate47.errors = vErrors;
if(errors !== 0){
validate47.errorCount = errors;
}
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.totalTime !== undefined){
if(!(validate43(data.totalTime, {instancePath:instancePath+"/totalTime",parentData:data,parentDataProperty:"totalTime",rootData}))){
vErrors = joined(vErrors, validate43.errors);
errors += validate43.errorCount;
}
}
if(data.profileExportTime !== undefined){
if(!(validate43(data.profileExportTime, {instancePath:instancePath+"/profileExportTime",parentData:data,parentDataProperty:"profileExportTime",rootData}))){
vErrors = joined(vErrors, validate43.errors);
errors += validate43.errorCount;
}
}
if(data.aCPDatasetWriteTime !== undefined){
if(!(validate43(data.aCPDatasetWriteTime, {instancePath:instancePath+"/aCPDatasetWriteTime",parentData:data,parentDataProperty:"aCPDatasetWriteTime",rootData}))){
vErrors = joined(vErrors, validate43.errors);
errors += validate43.errorCount;
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
}
if(data.exportedProfileByNamespaceCounter !== undefined){
if(!(validate47(data.exportedProfileByNamespaceCounter, {instancePath:instancePath+"/exportedProfileByNamespaceCounter",parentData:data,parentDataProperty:"exportedProfileByNamespaceCounter",rootData}))){
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
validate42.errors = vErrors;
if(errors !== 0){
validate42.errorCount = errors;
}
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
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
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status/" + i0,schemaPath:"#/properties/status/anyOf/0/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs11 = errors;
if(typeof data2 !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.splice(_errs6);
}
else {
vErrors = null;
}
}
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
if(data.datasetId !== undefined){
if(typeof data.datasetId !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/datasetId",schemaPath:"#/properties/datasetId/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
if(typeof data.segmentPerBatch !== "boolean"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/segmentPerBatch",schemaPath:"#/properties/segmentPerBatch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
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
if(data.batches !== undefined){
let data4 = data.batches;
const _errs10 = errors;
let valid1 = false;
const _errs11 = errors;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate51(data4[i0], {instancePath:instancePath+"/batches/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate51.errors);
errors += validate51.errorCount;
}
}
}
else {
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/batches",schemaPath:"#/properties/batches/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"});
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs14 = errors;
if(!(validate51(data4, {instancePath:instancePath+"/batches",parentData:data,parentDataProperty:"batches",rootData}))){
vErrors = joined(vErrors, validate51.errors);
errors += validate51.errorCount;
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/batches",schemaPath:"#/properties/batches/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.splice(_errs10);
}
else {
vErrors = null;
}
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
validate50.errors = vErrors;
if(errors !== 0){
validate50.errorCount = errors;
}
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
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
validate55.errors = vErrors;
if(errors !== 0){
validate55.errorCount = errors;
}
return errors === 0;
}


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
if(data.status === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"});
}
errors++;
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
if(data.status !== undefined){
if(typeof data.status !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.jobType !== undefined){
if(typeof data.jobType !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/jobType",schemaPath:"#/properties/jobType/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
if(!(validate24(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors += validate24.errorCount;
}
}
if(data.mergePolicy !== undefined){
if(!(validate26(data.mergePolicy, {instancePath:instancePath+"/mergePolicy",parentData:data,parentDataProperty:"mergePolicy",rootData}))){
vErrors = joined(vErrors, validate26.errors);
errors += validate26.errorCount;
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
if(!(validate28(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors += validate28.errorCount;
}
}
if(data.additionalFields !== undefined){
if(!(validate34(data.additionalFields, {instancePath:instancePath+"/additionalFields",parentData:data,parentDataProperty:"additionalFields",rootData}))){
vErrors = joined(vErrors, validate34.errors);
errors += validate34.errorCount;
}
}
if(data.computeGatewayJobId !== undefined){
if(!(validate40(data.computeGatewayJobId, {instancePath:instancePath+"/computeGatewayJobId",parentData:data,parentDataProperty:"computeGatewayJobId",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors += validate40.errorCount;
}
}
if(data.metrics !== undefined){
if(!(validate42(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = joined(vErrors, validate42.errors);
errors += validate42.errorCount;
}
}
if(data.destination !== undefined){
if(!(validate50(data.destination, {instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors += validate50.errorCount;
}
}
if(data.errors !== undefined){
let data13 = data.errors;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data13[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data13,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate55.errors);
errors += validate55.errorCount;
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
(vErrors ??= []).push({instancePath:instancePath+"/creationTime",schemaPath:"#/properties/creationTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.updateTime !== undefined){
let data17 = data.updateTime;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/updateTime",schemaPath:"#/properties/updateTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sortField !== undefined){
if(typeof data.sortField !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/sortField",schemaPath:"#/properties/sortField/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.sort !== undefined){
if(typeof data.sort !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
validate58.errors = vErrors;
if(errors !== 0){
validate58.errorCount = errors;
}
return errors === 0;
}


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
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
validate60.errors = vErrors;
if(errors !== 0){
validate60.errorCount = errors;
}
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.records === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "records"},message:"must have required property '"+"records"+"'"});
}
errors++;
}
if(data.records !== undefined){
let data0 = data.records;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data0[i0], {instancePath:instancePath+"/records/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate23.errors);
errors += validate23.errorCount;
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
if(!(validate58(data.page, {instancePath:instancePath+"/page",parentData:data,parentDataProperty:"page",rootData}))){
vErrors = joined(vErrors, validate58.errors);
errors += validate58.errorCount;
}
}
if(data.link !== undefined){
if(!(validate60(data.link, {instancePath:instancePath+"/link",parentData:data,parentDataProperty:"link",rootData}))){
vErrors = joined(vErrors, validate60.errors);
errors += validate60.errorCount;
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

export const AnyExportJobRequest = validate62;
const schema32 = {"type":"object","required":["segmentId"],"properties":{"segmentId":{"type":"string","pattern":"\\S"},"segmentNs":{"type":"string"},"sgementNs":{"description":"The segmentNs as one document misspells it.","type":"string"},"status":{"type":"array","items":{"enum":["realized","existing","exited"]}}}};
const pattern0 = new RegExp("\\S", "u");

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.segmentId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "segmentId"},message:"must have required property '"+"segmentId"+"'"});
}
errors++;
}
if(data.segmentId !== undefined){
let data0 = data.segmentId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/segmentId",schemaPath:"#/properties/segmentId/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""});
}
errors++;
}
}
else {
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
if(data.sgementNs !== undefined){
if(typeof data.sgementNs !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/sgementNs",schemaPath:"#/properties/sgementNs/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(((data4 === "realized") || (data4 === "existing")) || (data4 === "exited"))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status/" + i0,schemaPath:"#/properties/status/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.status.items.enum},message:"must be equal to one of the allowed values"});
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
if(data.segments !== undefined){
let data0 = data.segments;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate65(data0[i0], {instancePath:instancePath+"/segments/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate65.errors);
errors += validate65.errorCount;
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
if(!(validate31(data.segmentQualificationTime, {instancePath:instancePath+"/segmentQualificationTime",parentData:data,parentDataProperty:"segmentQualificationTime",rootData}))){
vErrors = joined(vErrors, validate31.errors);
errors += validate31.errorCount;
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
if(data.datasetId === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "datasetId"},message:"must have required property '"+"datasetId"+"'"});
}
errors++;
}
if(data.datasetId !== undefined){
let data0 = data.datasetId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/datasetId",schemaPath:"#/properties/datasetId/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""});
}
errors++;
}
}
else {
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
validate70.errors = vErrors;
if(errors !== 0){
validate70.errorCount = errors;
}
return errors === 0;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
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
validate73.errors = vErrors;
if(errors !== 0){
validate73.errorCount = errors;
}
return errors === 0;
}


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.destination === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'"});
}
errors++;
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
if(!(validate26(data.mergePolicy, {instancePath:instancePath+"/mergePolicy",parentData:data,parentDataProperty:"mergePolicy",rootData}))){
vErrors = joined(vErrors, validate26.errors);
errors += validate26.errorCount;
}
}
if(data.filter !== undefined){
if(!(validate64(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate64.errors);
errors += validate64.errorCount;
}
}
if(data.additionalFields !== undefined){
if(!(validate34(data.additionalFields, {instancePath:instancePath+"/additionalFields",parentData:data,parentDataProperty:"additionalFields",rootData}))){
vErrors = joined(vErrors, validate34.errors);
errors += validate34.errorCount;
}
}
if(data.destination !== undefined){
if(!(validate70(data.destination, {instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData}))){
vErrors = joined(vErrors, validate70.errors);
errors += validate70.errorCount;
}
}
if(data.schema !== undefined){
if(!(validate24(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors += validate24.errorCount;
}
}
if(data.evaluationInfo !== undefined){
if(!(validate73(data.evaluationInfo, {instancePath:instancePath+"/evaluationInfo",parentData:data,parentDataProperty:"evaluationInfo",rootData}))){
vErrors = joined(vErrors, validate73.errors);
errors += validate73.errorCount;
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

export const AnyExportJob = validate75;

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
}
errors++;
}
if(data.status === undefined){
if(errors < 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"});
}
errors++;
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
if(data.status !== undefined){
if(typeof data.status !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"});
}
errors++;
}
}
if(data.jobType !== undefined){
if(typeof data.jobType !== "string"){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/jobType",schemaPath:"#/properties/jobType/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
if(!(validate24(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors += validate24.errorCount;
}
}
if(data.mergePolicy !== undefined){
if(!(validate26(data.mergePolicy, {instancePath:instancePath+"/mergePolicy",parentData:data,parentDataProperty:"mergePolicy",rootData}))){
vErrors = joined(vErrors, validate26.errors);
errors += validate26.errorCount;
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
if(!(validate28(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors += validate28.errorCount;
}
}
if(data.additionalFields !== undefined){
if(!(validate34(data.additionalFields, {instancePath:instancePath+"/additionalFields",parentData:data,parentDataProperty:"additionalFields",rootData}))){
vErrors = joined(vErrors, validate34.errors);
errors += validate34.errorCount;
}
}
if(data.computeGatewayJobId !== undefined){
if(!(validate40(data.computeGatewayJobId, {instancePath:instancePath+"/computeGatewayJobId",parentData:data,parentDataProperty:"computeGatewayJobId",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors += validate40.errorCount;
}
}
if(data.metrics !== undefined){
if(!(validate42(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = joined(vErrors, validate42.errors);
errors += validate42.errorCount;
}
}
if(data.destination !== undefined){
if(!(validate50(data.destination, {instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors += validate50.errorCount;
}
}
if(data.errors !== undefined){
let data13 = data.errors;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data13[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data13,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate55.errors);
errors += validate55.errorCount;
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
(vErrors ??= []).push({instancePath:instancePath+"/creationTime",schemaPath:"#/properties/creationTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
}
errors++;
}
}
if(data.updateTime !== undefined){
let data17 = data.updateTime;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
if(errors < 100){
(vErrors ??= []).push({instancePath:instancePath+"/updateTime",schemaPath:"#/properties/updateTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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

function joined(some, more){
const all = some === null ? [] : some;
for(let i=0; i<more.length && all.length<100; i++){
all.push(more[i]);
}
return all;
}
