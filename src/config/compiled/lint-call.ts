// Made by `npm run make build` from schemas/lint-call.schema.json. Do not edit.
// @ts-nocheck
import * as loaded0 from "ajv-formats/dist/formats.js";
const exportsOf = (loaded) => (loaded.default?.__esModule ? loaded.default : loaded);
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"what a program gives to lint()","type":"object","additionalProperties":false,"required":["input","readers","circumstances"],"properties":{"input":{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string"},"content":{},"format":{"enum":["csv","docx","html","json","markdown","ndjson","text","xml","yaml","ashby","canonical","greenhouse","hr-open","indeed-xml","json-ld","lever","linkedin-xml","personio-xml","recruitee","smartrecruiters","usajobs","workable"]},"columns":{"$ref":"#/$defs/columns"},"limit":{"type":"integer","minimum":0}}},"readers":{"type":"object"},"circumstances":{"type":"object","additionalProperties":false,"required":["asOf","employer","statements"],"properties":{"asOf":{"$ref":"#/$defs/day"},"employer":{"$ref":"#/$defs/employer"},"statements":{"type":"object","additionalProperties":false,"properties":{"equalOpportunity":{"type":"string"},"accommodation":{"type":"string"}}},"terms":{"type":"array","items":{"type":"object","required":["find","message"],"properties":{"find":{},"message":{"type":"string"},"level":{"enum":["info","warning","error"]}}}}}},"active":{"type":"array","items":{"type":"object","required":["rule","level","levelIsChosen","options"],"properties":{"rule":{"type":"object","required":["id","messages","check"],"properties":{"id":{"type":"string"}}},"level":{"enum":["info","warning","error"]},"levelIsChosen":{"type":"boolean"},"options":{"type":"object"}},"allOf":[{"if":{"type":"object","required":["rule"],"properties":{"rule":{"type":"object","required":["id"],"properties":{"id":{"const":"pay/period-missing"}}}}},"then":{"properties":{"options":{"type":"object","additionalProperties":false,"properties":{"even-if-yearly":{"type":"boolean","default":false}}}}}},{"if":{"type":"object","required":["rule"],"properties":{"rule":{"type":"object","required":["id"],"properties":{"id":{"const":"sections/missing"}}}}},"then":{"properties":{"options":{"type":"object","additionalProperties":false,"properties":{"sections":{"type":"array","items":{"type":"string"},"default":["responsibilities","qualifications","location-work-model","schedule-shift","how-to-apply"]}}}}}}]}},"options":{"type":"object","additionalProperties":false,"properties":{"heedsDirectives":{"type":"boolean"},"includes":{"type":"array","items":{"type":"string"}},"cache":{}}}},"$defs":{"employer":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"employees":{"type":"integer","minimum":0},"employeesIn":{"type":"object","propertyNames":{"$ref":"#/$defs/place"},"additionalProperties":{"type":"integer","minimum":0}},"employeesPriorYearAverage":{"anyOf":[{"type":"number","minimum":0},{"type":"object","propertyNames":{"$ref":"#/$defs/place"},"additionalProperties":{"type":"number","minimum":0}}]},"contractors":{"type":"integer","minimum":0},"kind":{"enum":["private","public","federal","religious","household"]},"sector":{"type":"string"},"federalContractor":{"type":"boolean"},"federalContractValue":{"type":"number","minimum":0},"postedBy":{"enum":["employer","agency","job-board"]},"usesAiInHiring":{"type":"boolean"},"backgroundCheck":{"enum":["none","planned","required-by-law"]},"reportsTo":{"$ref":"#/$defs/place"},"hiresIn":{"type":"array","items":{"$ref":"#/$defs/place"}}}},"columns":{"type":"object","additionalProperties":{"type":"string"}},"place":{"type":"string","anyOf":[{"enum":["AE","AFRICA","AMERICAS","APAC","AR","ASIA","AT","AT-1","AT-2","AT-3","AT-4","AT-5","AT-6","AT-7","AT-8","AT-9","AU","AU-ACT","AU-NSW","AU-NT","AU-QLD","AU-SA","AU-TAS","AU-VIC","AU-WA","BD","BE","BE-BRU","BE-FWB","BE-VLG","BE-WAL","BG","BR","CA","CA-AB","CA-BC","CA-MB","CA-NB","CA-NL","CA-NS","CA-NT","CA-NU","CA-ON","CA-PE","CA-QC","CA-SK","CA-YT","CH","CL","CN","CR","CY","CZ","DE","DE-BB","DE-BE","DE-BW","DE-BY","DE-HB","DE-HE","DE-HH","DE-MV","DE-NI","DE-NW","DE-RP","DE-SH","DE-SL","DE-SN","DE-ST","DE-TH","DK","DO","EC","EE","EG","EMEA","ES","EU","EUROPE","EUROPEAN-ECONOMIC-AREA","FI","FR","GB","GB-ENG","GB-NIR","GB-SCT","GB-WLS","GH","GR","GT","HK","HR","HU","ID","IE","IN","IS","IT","JP","KE","KR","LATAM","LI","LK","LT","LU","LV","MT","MX","MY","NG","NL","NO","NORTH-AMERICA","NZ","PH","PK","PL","PT","QA","RO","RS","SA","SE","SG","SI","SK","TH","TR","TW","UA","US","US-AK","US-AL","US-AR","US-AS","US-AZ","US-CA","US-CA/fresno","US-CA/los-angeles-city","US-CA/los-angeles-county","US-CA/los-angeles-county-unincorporated","US-CA/san-diego-county","US-CA/san-francisco","US-CA/santa-cruz","US-CO","US-CT","US-DC","US-DE","US-FL","US-GA","US-GU","US-HI","US-IA","US-ID","US-IL","US-IL/chicago","US-IL/cook-county","US-IN","US-KS","US-KY","US-LA","US-MA","US-MD","US-MD/montgomery-county","US-ME","US-MI","US-MN","US-MO","US-MO/kansas-city","US-MP","US-MS","US-MT","US-NC","US-ND","US-NE","US-NH","US-NJ","US-NJ/jersey-city","US-NM","US-NV","US-NY","US-NY/albany-county","US-NY/binghamton","US-NY/ithaca","US-NY/nyc","US-NY/westchester","US-OH","US-OH/cincinnati","US-OH/cleveland","US-OH/columbus","US-OH/toledo","US-OK","US-OR","US-PA","US-PA/philadelphia","US-PA/pittsburgh","US-PR","US-RI","US-SC","US-SD","US-TN","US-TX","US-TX/austin","US-UT","US-VA","US-VI","US-VT","US-WA","US-WA/seattle","US-WA/spokane","US-WI","US-WI/madison","US-WV","US-WY","UY","VN","WORLD","ZA"]},{"pattern":"^(?:AE|AR|BD|BG|BR|CH|CL|CN|CO|CR|CY|CZ|DK|DO|EC|EE|EG|ES|EU|FI|FR|GH|GR|GT|HK|HR|HU|ID|IE|IL|IN|IS|IT|JP|KE|KR|LI|LK|LT|LU|LV|MA|MT|MX|MY|NG|NL|NO|NZ|PE|PH|PK|PL|PT|QA|RO|RS|SA|SE|SG|SI|SK|TH|TR|TW|UA|UY|VN|ZA)-[A-Z0-9]{1,3}$"},{"pattern":"^(?!(?:AA|AE|AR|AT|AU|BD|BE|BG|BR|CA|CH|CL|CN|CO|CR|CY|CZ|DE|DK|DO|EC|EE|EG|ES|EU|FI|FR|GB|GH|GR|GT|HK|HR|HU|ID|IE|IL|IN|IS|IT|JP|KE|KR|LI|LK|LT|LU|LV|MA|MT|MX|MY|NG|NL|NO|NZ|PE|PH|PK|PL|PT|QA|Q[M-Z]|RO|RS|SA|SE|SG|SI|SK|TH|TR|TW|UA|UK|US|UY|VN|X[A-Z]|ZA|ZZ)|(?:AB|AK|AL|AR|AS|AZ|BC|CA|CO|CT|DC|DE|FL|GA|GU|HI|IA|ID|IL|IN|KS|KY|LA|MA|MB|MD|ME|MI|MN|MO|MP|MS|MT|NB|NC|ND|NE|NH|NJ|NL|NM|NS|NT|NU|NV|NY|OH|OK|ON|OR|PA|PE|PR|QC|RI|SC|SD|SK|TN|TX|UT|VA|VI|VT|WA|WI|WV|WY|YT)$)[A-Z]{2}(?:-[A-Z0-9]{1,3})?$"}]},"day":{"type":"string","format":"date"}}};
const schema20 = {"type":"object","additionalProperties":{"type":"string"}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(typeof data[key0] !== "string"){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"string","format":"date"};
const formats0 = exportsOf(loaded0).fullFormats.date;

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"employees":{"type":"integer","minimum":0},"employeesIn":{"type":"object","propertyNames":{"$ref":"#/$defs/place"},"additionalProperties":{"type":"integer","minimum":0}},"employeesPriorYearAverage":{"anyOf":[{"type":"number","minimum":0},{"type":"object","propertyNames":{"$ref":"#/$defs/place"},"additionalProperties":{"type":"number","minimum":0}}]},"contractors":{"type":"integer","minimum":0},"kind":{"enum":["private","public","federal","religious","household"]},"sector":{"type":"string"},"federalContractor":{"type":"boolean"},"federalContractValue":{"type":"number","minimum":0},"postedBy":{"enum":["employer","agency","job-board"]},"usesAiInHiring":{"type":"boolean"},"backgroundCheck":{"enum":["none","planned","required-by-law"]},"reportsTo":{"$ref":"#/$defs/place"},"hiresIn":{"type":"array","items":{"$ref":"#/$defs/place"}}}};
const func1 = Object.prototype.hasOwnProperty;
const schema23 = {"type":"string","anyOf":[{"enum":["AE","AFRICA","AMERICAS","APAC","AR","ASIA","AT","AT-1","AT-2","AT-3","AT-4","AT-5","AT-6","AT-7","AT-8","AT-9","AU","AU-ACT","AU-NSW","AU-NT","AU-QLD","AU-SA","AU-TAS","AU-VIC","AU-WA","BD","BE","BE-BRU","BE-FWB","BE-VLG","BE-WAL","BG","BR","CA","CA-AB","CA-BC","CA-MB","CA-NB","CA-NL","CA-NS","CA-NT","CA-NU","CA-ON","CA-PE","CA-QC","CA-SK","CA-YT","CH","CL","CN","CR","CY","CZ","DE","DE-BB","DE-BE","DE-BW","DE-BY","DE-HB","DE-HE","DE-HH","DE-MV","DE-NI","DE-NW","DE-RP","DE-SH","DE-SL","DE-SN","DE-ST","DE-TH","DK","DO","EC","EE","EG","EMEA","ES","EU","EUROPE","EUROPEAN-ECONOMIC-AREA","FI","FR","GB","GB-ENG","GB-NIR","GB-SCT","GB-WLS","GH","GR","GT","HK","HR","HU","ID","IE","IN","IS","IT","JP","KE","KR","LATAM","LI","LK","LT","LU","LV","MT","MX","MY","NG","NL","NO","NORTH-AMERICA","NZ","PH","PK","PL","PT","QA","RO","RS","SA","SE","SG","SI","SK","TH","TR","TW","UA","US","US-AK","US-AL","US-AR","US-AS","US-AZ","US-CA","US-CA/fresno","US-CA/los-angeles-city","US-CA/los-angeles-county","US-CA/los-angeles-county-unincorporated","US-CA/san-diego-county","US-CA/san-francisco","US-CA/santa-cruz","US-CO","US-CT","US-DC","US-DE","US-FL","US-GA","US-GU","US-HI","US-IA","US-ID","US-IL","US-IL/chicago","US-IL/cook-county","US-IN","US-KS","US-KY","US-LA","US-MA","US-MD","US-MD/montgomery-county","US-ME","US-MI","US-MN","US-MO","US-MO/kansas-city","US-MP","US-MS","US-MT","US-NC","US-ND","US-NE","US-NH","US-NJ","US-NJ/jersey-city","US-NM","US-NV","US-NY","US-NY/albany-county","US-NY/binghamton","US-NY/ithaca","US-NY/nyc","US-NY/westchester","US-OH","US-OH/cincinnati","US-OH/cleveland","US-OH/columbus","US-OH/toledo","US-OK","US-OR","US-PA","US-PA/philadelphia","US-PA/pittsburgh","US-PR","US-RI","US-SC","US-SD","US-TN","US-TX","US-TX/austin","US-UT","US-VA","US-VI","US-VT","US-WA","US-WA/seattle","US-WA/spokane","US-WI","US-WI/madison","US-WV","US-WY","UY","VN","WORLD","ZA"]},{"pattern":"^(?:AE|AR|BD|BG|BR|CH|CL|CN|CO|CR|CY|CZ|DK|DO|EC|EE|EG|ES|EU|FI|FR|GH|GR|GT|HK|HR|HU|ID|IE|IL|IN|IS|IT|JP|KE|KR|LI|LK|LT|LU|LV|MA|MT|MX|MY|NG|NL|NO|NZ|PE|PH|PK|PL|PT|QA|RO|RS|SA|SE|SG|SI|SK|TH|TR|TW|UA|UY|VN|ZA)-[A-Z0-9]{1,3}$"},{"pattern":"^(?!(?:AA|AE|AR|AT|AU|BD|BE|BG|BR|CA|CH|CL|CN|CO|CR|CY|CZ|DE|DK|DO|EC|EE|EG|ES|EU|FI|FR|GB|GH|GR|GT|HK|HR|HU|ID|IE|IL|IN|IS|IT|JP|KE|KR|LI|LK|LT|LU|LV|MA|MT|MX|MY|NG|NL|NO|NZ|PE|PH|PK|PL|PT|QA|Q[M-Z]|RO|RS|SA|SE|SG|SI|SK|TH|TR|TW|UA|UK|US|UY|VN|X[A-Z]|ZA|ZZ)|(?:AB|AK|AL|AR|AS|AZ|BC|CA|CO|CT|DC|DE|FL|GA|GU|HI|IA|ID|IL|IN|KS|KY|LA|MA|MB|MD|ME|MI|MN|MO|MP|MS|MT|NB|NC|ND|NE|NH|NJ|NL|NM|NS|NT|NU|NV|NY|OH|OK|ON|OR|PA|PE|PR|QC|RI|SC|SD|SK|TN|TX|UT|VA|VI|VT|WA|WI|WV|WY|YT)$)[A-Z]{2}(?:-[A-Z0-9]{1,3})?$"}]};
const pattern3 = new RegExp("^(?:AE|AR|BD|BG|BR|CH|CL|CN|CO|CR|CY|CZ|DK|DO|EC|EE|EG|ES|EU|FI|FR|GH|GR|GT|HK|HR|HU|ID|IE|IL|IN|IS|IT|JP|KE|KR|LI|LK|LT|LU|LV|MA|MT|MX|MY|NG|NL|NO|NZ|PE|PH|PK|PL|PT|QA|RO|RS|SA|SE|SG|SI|SK|TH|TR|TW|UA|UY|VN|ZA)-[A-Z0-9]{1,3}$", "u");
const pattern4 = new RegExp("^(?!(?:AA|AE|AR|AT|AU|BD|BE|BG|BR|CA|CH|CL|CN|CO|CR|CY|CZ|DE|DK|DO|EC|EE|EG|ES|EU|FI|FR|GB|GH|GR|GT|HK|HR|HU|ID|IE|IL|IN|IS|IT|JP|KE|KR|LI|LK|LT|LU|LV|MA|MT|MX|MY|NG|NL|NO|NZ|PE|PH|PK|PL|PT|QA|Q[M-Z]|RO|RS|SA|SE|SG|SI|SK|TH|TR|TW|UA|UK|US|UY|VN|X[A-Z]|ZA|ZZ)|(?:AB|AK|AL|AR|AS|AZ|BC|CA|CO|CT|DC|DE|FL|GA|GU|HI|IA|ID|IL|IN|KS|KY|LA|MA|MB|MD|ME|MI|MN|MO|MP|MS|MT|NB|NC|ND|NE|NH|NJ|NL|NM|NS|NT|NU|NV|NY|OH|OK|ON|OR|PA|PE|PR|QC|RI|SC|SD|SK|TN|TX|UT|VA|VI|VT|WA|WI|WV|WY|YT)$)[A-Z]{2}(?:-[A-Z0-9]{1,3})?$", "u");

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "AE") || (data === "AFRICA")) || (data === "AMERICAS")) || (data === "APAC")) || (data === "AR")) || (data === "ASIA")) || (data === "AT")) || (data === "AT-1")) || (data === "AT-2")) || (data === "AT-3")) || (data === "AT-4")) || (data === "AT-5")) || (data === "AT-6")) || (data === "AT-7")) || (data === "AT-8")) || (data === "AT-9")) || (data === "AU")) || (data === "AU-ACT")) || (data === "AU-NSW")) || (data === "AU-NT")) || (data === "AU-QLD")) || (data === "AU-SA")) || (data === "AU-TAS")) || (data === "AU-VIC")) || (data === "AU-WA")) || (data === "BD")) || (data === "BE")) || (data === "BE-BRU")) || (data === "BE-FWB")) || (data === "BE-VLG")) || (data === "BE-WAL")) || (data === "BG")) || (data === "BR")) || (data === "CA")) || (data === "CA-AB")) || (data === "CA-BC")) || (data === "CA-MB")) || (data === "CA-NB")) || (data === "CA-NL")) || (data === "CA-NS")) || (data === "CA-NT")) || (data === "CA-NU")) || (data === "CA-ON")) || (data === "CA-PE")) || (data === "CA-QC")) || (data === "CA-SK")) || (data === "CA-YT")) || (data === "CH")) || (data === "CL")) || (data === "CN")) || (data === "CR")) || (data === "CY")) || (data === "CZ")) || (data === "DE")) || (data === "DE-BB")) || (data === "DE-BE")) || (data === "DE-BW")) || (data === "DE-BY")) || (data === "DE-HB")) || (data === "DE-HE")) || (data === "DE-HH")) || (data === "DE-MV")) || (data === "DE-NI")) || (data === "DE-NW")) || (data === "DE-RP")) || (data === "DE-SH")) || (data === "DE-SL")) || (data === "DE-SN")) || (data === "DE-ST")) || (data === "DE-TH")) || (data === "DK")) || (data === "DO")) || (data === "EC")) || (data === "EE")) || (data === "EG")) || (data === "EMEA")) || (data === "ES")) || (data === "EU")) || (data === "EUROPE")) || (data === "EUROPEAN-ECONOMIC-AREA")) || (data === "FI")) || (data === "FR")) || (data === "GB")) || (data === "GB-ENG")) || (data === "GB-NIR")) || (data === "GB-SCT")) || (data === "GB-WLS")) || (data === "GH")) || (data === "GR")) || (data === "GT")) || (data === "HK")) || (data === "HR")) || (data === "HU")) || (data === "ID")) || (data === "IE")) || (data === "IN")) || (data === "IS")) || (data === "IT")) || (data === "JP")) || (data === "KE")) || (data === "KR")) || (data === "LATAM")) || (data === "LI")) || (data === "LK")) || (data === "LT")) || (data === "LU")) || (data === "LV")) || (data === "MT")) || (data === "MX")) || (data === "MY")) || (data === "NG")) || (data === "NL")) || (data === "NO")) || (data === "NORTH-AMERICA")) || (data === "NZ")) || (data === "PH")) || (data === "PK")) || (data === "PL")) || (data === "PT")) || (data === "QA")) || (data === "RO")) || (data === "RS")) || (data === "SA")) || (data === "SE")) || (data === "SG")) || (data === "SI")) || (data === "SK")) || (data === "TH")) || (data === "TR")) || (data === "TW")) || (data === "UA")) || (data === "US")) || (data === "US-AK")) || (data === "US-AL")) || (data === "US-AR")) || (data === "US-AS")) || (data === "US-AZ")) || (data === "US-CA")) || (data === "US-CA/fresno")) || (data === "US-CA/los-angeles-city")) || (data === "US-CA/los-angeles-county")) || (data === "US-CA/los-angeles-county-unincorporated")) || (data === "US-CA/san-diego-county")) || (data === "US-CA/san-francisco")) || (data === "US-CA/santa-cruz")) || (data === "US-CO")) || (data === "US-CT")) || (data === "US-DC")) || (data === "US-DE")) || (data === "US-FL")) || (data === "US-GA")) || (data === "US-GU")) || (data === "US-HI")) || (data === "US-IA")) || (data === "US-ID")) || (data === "US-IL")) || (data === "US-IL/chicago")) || (data === "US-IL/cook-county")) || (data === "US-IN")) || (data === "US-KS")) || (data === "US-KY")) || (data === "US-LA")) || (data === "US-MA")) || (data === "US-MD")) || (data === "US-MD/montgomery-county")) || (data === "US-ME")) || (data === "US-MI")) || (data === "US-MN")) || (data === "US-MO")) || (data === "US-MO/kansas-city")) || (data === "US-MP")) || (data === "US-MS")) || (data === "US-MT")) || (data === "US-NC")) || (data === "US-ND")) || (data === "US-NE")) || (data === "US-NH")) || (data === "US-NJ")) || (data === "US-NJ/jersey-city")) || (data === "US-NM")) || (data === "US-NV")) || (data === "US-NY")) || (data === "US-NY/albany-county")) || (data === "US-NY/binghamton")) || (data === "US-NY/ithaca")) || (data === "US-NY/nyc")) || (data === "US-NY/westchester")) || (data === "US-OH")) || (data === "US-OH/cincinnati")) || (data === "US-OH/cleveland")) || (data === "US-OH/columbus")) || (data === "US-OH/toledo")) || (data === "US-OK")) || (data === "US-OR")) || (data === "US-PA")) || (data === "US-PA/philadelphia")) || (data === "US-PA/pittsburgh")) || (data === "US-PR")) || (data === "US-RI")) || (data === "US-SC")) || (data === "US-SD")) || (data === "US-TN")) || (data === "US-TX")) || (data === "US-TX/austin")) || (data === "US-UT")) || (data === "US-VA")) || (data === "US-VI")) || (data === "US-VT")) || (data === "US-WA")) || (data === "US-WA/seattle")) || (data === "US-WA/spokane")) || (data === "US-WI")) || (data === "US-WI/madison")) || (data === "US-WV")) || (data === "US-WY")) || (data === "UY")) || (data === "VN")) || (data === "WORLD")) || (data === "ZA"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema23.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(!pattern3.test(data)){
const err2 = {instancePath,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:AE|AR|BD|BG|BR|CH|CL|CN|CO|CR|CY|CZ|DK|DO|EC|EE|EG|ES|EU|FI|FR|GH|GR|GT|HK|HR|HU|ID|IE|IL|IN|IS|IT|JP|KE|KR|LI|LK|LT|LU|LV|MA|MT|MX|MY|NG|NL|NO|NZ|PE|PH|PK|PL|PT|QA|RO|RS|SA|SE|SG|SI|SK|TH|TR|TW|UA|UY|VN|ZA)-[A-Z0-9]{1,3}$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(typeof data === "string"){
if(!pattern4.test(data)){
const err3 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^(?!(?:AA|AE|AR|AT|AU|BD|BE|BG|BR|CA|CH|CL|CN|CO|CR|CY|CZ|DE|DK|DO|EC|EE|EG|ES|EU|FI|FR|GB|GH|GR|GT|HK|HR|HU|ID|IE|IL|IN|IS|IT|JP|KE|KR|LI|LK|LT|LU|LV|MA|MT|MX|MY|NG|NL|NO|NZ|PE|PH|PK|PL|PT|QA|Q[M-Z]|RO|RS|SA|SE|SG|SI|SK|TH|TR|TW|UA|UK|US|UY|VN|X[A-Z]|ZA|ZZ)|(?:AB|AK|AL|AR|AS|AZ|BC|CA|CO|CT|DC|DE|FL|GA|GU|HI|IA|ID|IL|IN|KS|KY|LA|MA|MB|MD|ME|MI|MN|MO|MP|MS|MT|NB|NC|ND|NE|NH|NJ|NL|NM|NS|NT|NU|NV|NY|OH|OK|ON|OR|PA|PE|PR|QC|RI|SC|SD|SK|TN|TX|UT|VA|VI|VT|WA|WI|WV|WY|YT)$)[A-Z]{2}(?:-[A-Z0-9]{1,3})?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema22.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.employees !== undefined){
let data1 = data.employees;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/employees",schemaPath:"#/properties/employees/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/employees",schemaPath:"#/properties/employees/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.employeesIn !== undefined){
let data2 = data.employeesIn;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs8 = errors;
if(!(validate58(key1, {instancePath:instancePath+"/employeesIn",parentData:data2,parentDataProperty:"employeesIn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
const err4 = {instancePath:instancePath+"/employeesIn",schemaPath:"#/properties/employeesIn/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key2 in data2){
let data3 = data2[key2];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/employeesIn/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/employeesIn/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/employeesIn/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/employeesIn/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/employeesIn",schemaPath:"#/properties/employeesIn/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.employeesPriorYearAverage !== undefined){
let data4 = data.employeesPriorYearAverage;
const _errs13 = errors;
let valid3 = false;
const _errs14 = errors;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/employeesPriorYearAverage",schemaPath:"#/properties/employeesPriorYearAverage/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/employeesPriorYearAverage",schemaPath:"#/properties/employeesPriorYearAverage/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid3 = valid3 || _valid0;
const _errs16 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key3 in data4){
const _errs18 = errors;
if(!(validate58(key3, {instancePath:instancePath+"/employeesPriorYearAverage",parentData:data4,parentDataProperty:"employeesPriorYearAverage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid4 = _errs18 === errors;
if(!valid4){
const err10 = {instancePath:instancePath+"/employeesPriorYearAverage",schemaPath:"#/properties/employeesPriorYearAverage/anyOf/1/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key4 in data4){
let data5 = data4[key4];
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/employeesPriorYearAverage/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/employeesPriorYearAverage/anyOf/1/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/employeesPriorYearAverage/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/employeesPriorYearAverage/anyOf/1/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/employeesPriorYearAverage",schemaPath:"#/properties/employeesPriorYearAverage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err14 = {instancePath:instancePath+"/employeesPriorYearAverage",schemaPath:"#/properties/employeesPriorYearAverage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.contractors !== undefined){
let data6 = data.contractors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/contractors",schemaPath:"#/properties/contractors/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/contractors",schemaPath:"#/properties/contractors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.kind !== undefined){
let data7 = data.kind;
if(!(((((data7 === "private") || (data7 === "public")) || (data7 === "federal")) || (data7 === "religious")) || (data7 === "household"))){
const err17 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema22.properties.kind.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.sector !== undefined){
if(typeof data.sector !== "string"){
const err18 = {instancePath:instancePath+"/sector",schemaPath:"#/properties/sector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.federalContractor !== undefined){
if(typeof data.federalContractor !== "boolean"){
const err19 = {instancePath:instancePath+"/federalContractor",schemaPath:"#/properties/federalContractor/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.federalContractValue !== undefined){
let data10 = data.federalContractValue;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err20 = {instancePath:instancePath+"/federalContractValue",schemaPath:"#/properties/federalContractValue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/federalContractValue",schemaPath:"#/properties/federalContractValue/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.postedBy !== undefined){
let data11 = data.postedBy;
if(!(((data11 === "employer") || (data11 === "agency")) || (data11 === "job-board"))){
const err22 = {instancePath:instancePath+"/postedBy",schemaPath:"#/properties/postedBy/enum",keyword:"enum",params:{allowedValues: schema22.properties.postedBy.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.usesAiInHiring !== undefined){
if(typeof data.usesAiInHiring !== "boolean"){
const err23 = {instancePath:instancePath+"/usesAiInHiring",schemaPath:"#/properties/usesAiInHiring/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.backgroundCheck !== undefined){
let data13 = data.backgroundCheck;
if(!(((data13 === "none") || (data13 === "planned")) || (data13 === "required-by-law"))){
const err24 = {instancePath:instancePath+"/backgroundCheck",schemaPath:"#/properties/backgroundCheck/enum",keyword:"enum",params:{allowedValues: schema22.properties.backgroundCheck.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.reportsTo !== undefined){
if(!(validate58(data.reportsTo, {instancePath:instancePath+"/reportsTo",parentData:data,parentDataProperty:"reportsTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.hiresIn !== undefined){
let data15 = data.hiresIn;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data15[i0], {instancePath:instancePath+"/hiresIn/" + i0,parentData:data15,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/hiresIn",schemaPath:"#/properties/hiresIn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.readers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "readers"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.circumstances === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "circumstances"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "input") || (key0 === "readers")) || (key0 === "circumstances")) || (key0 === "active")) || (key0 === "options"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.input !== undefined){
let data0 = data.input;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.path === undefined){
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data0){
if(!(((((key1 === "path") || (key1 === "content")) || (key1 === "format")) || (key1 === "columns")) || (key1 === "limit"))){
const err5 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.path !== undefined){
if(typeof data0.path !== "string"){
const err6 = {instancePath:instancePath+"/input/path",schemaPath:"#/properties/input/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.format !== undefined){
let data2 = data0.format;
if(!((((((((((((((((((((((data2 === "csv") || (data2 === "docx")) || (data2 === "html")) || (data2 === "json")) || (data2 === "markdown")) || (data2 === "ndjson")) || (data2 === "text")) || (data2 === "xml")) || (data2 === "yaml")) || (data2 === "ashby")) || (data2 === "canonical")) || (data2 === "greenhouse")) || (data2 === "hr-open")) || (data2 === "indeed-xml")) || (data2 === "json-ld")) || (data2 === "lever")) || (data2 === "linkedin-xml")) || (data2 === "personio-xml")) || (data2 === "recruitee")) || (data2 === "smartrecruiters")) || (data2 === "usajobs")) || (data2 === "workable"))){
const err7 = {instancePath:instancePath+"/input/format",schemaPath:"#/properties/input/properties/format/enum",keyword:"enum",params:{allowedValues: schema19.properties.input.properties.format.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.columns !== undefined){
if(!(validate53(data0.columns, {instancePath:instancePath+"/input/columns",parentData:data0,parentDataProperty:"columns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data0.limit !== undefined){
let data4 = data0.limit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err8 = {instancePath:instancePath+"/input/limit",schemaPath:"#/properties/input/properties/limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/input/limit",schemaPath:"#/properties/input/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.readers !== undefined){
let data5 = data.readers;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err11 = {instancePath:instancePath+"/readers",schemaPath:"#/properties/readers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.circumstances !== undefined){
let data6 = data.circumstances;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.asOf === undefined){
const err12 = {instancePath:instancePath+"/circumstances",schemaPath:"#/properties/circumstances/required",keyword:"required",params:{missingProperty: "asOf"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data6.employer === undefined){
const err13 = {instancePath:instancePath+"/circumstances",schemaPath:"#/properties/circumstances/required",keyword:"required",params:{missingProperty: "employer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6.statements === undefined){
const err14 = {instancePath:instancePath+"/circumstances",schemaPath:"#/properties/circumstances/required",keyword:"required",params:{missingProperty: "statements"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data6){
if(!((((key2 === "asOf") || (key2 === "employer")) || (key2 === "statements")) || (key2 === "terms"))){
const err15 = {instancePath:instancePath+"/circumstances",schemaPath:"#/properties/circumstances/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.asOf !== undefined){
if(!(validate55(data6.asOf, {instancePath:instancePath+"/circumstances/asOf",parentData:data6,parentDataProperty:"asOf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data6.employer !== undefined){
if(!(validate57(data6.employer, {instancePath:instancePath+"/circumstances/employer",parentData:data6,parentDataProperty:"employer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data6.statements !== undefined){
let data9 = data6.statements;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
if(!((key3 === "equalOpportunity") || (key3 === "accommodation"))){
const err16 = {instancePath:instancePath+"/circumstances/statements",schemaPath:"#/properties/circumstances/properties/statements/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data9.equalOpportunity !== undefined){
if(typeof data9.equalOpportunity !== "string"){
const err17 = {instancePath:instancePath+"/circumstances/statements/equalOpportunity",schemaPath:"#/properties/circumstances/properties/statements/properties/equalOpportunity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data9.accommodation !== undefined){
if(typeof data9.accommodation !== "string"){
const err18 = {instancePath:instancePath+"/circumstances/statements/accommodation",schemaPath:"#/properties/circumstances/properties/statements/properties/accommodation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/circumstances/statements",schemaPath:"#/properties/circumstances/properties/statements/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.terms !== undefined){
let data12 = data6.terms;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.find === undefined){
const err20 = {instancePath:instancePath+"/circumstances/terms/" + i0,schemaPath:"#/properties/circumstances/properties/terms/items/required",keyword:"required",params:{missingProperty: "find"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data13.message === undefined){
const err21 = {instancePath:instancePath+"/circumstances/terms/" + i0,schemaPath:"#/properties/circumstances/properties/terms/items/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data13.message !== undefined){
if(typeof data13.message !== "string"){
const err22 = {instancePath:instancePath+"/circumstances/terms/" + i0+"/message",schemaPath:"#/properties/circumstances/properties/terms/items/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data13.level !== undefined){
let data15 = data13.level;
if(!(((data15 === "info") || (data15 === "warning")) || (data15 === "error"))){
const err23 = {instancePath:instancePath+"/circumstances/terms/" + i0+"/level",schemaPath:"#/properties/circumstances/properties/terms/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema19.properties.circumstances.properties.terms.items.properties.level.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/circumstances/terms/" + i0,schemaPath:"#/properties/circumstances/properties/terms/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/circumstances/terms",schemaPath:"#/properties/circumstances/properties/terms/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/circumstances",schemaPath:"#/properties/circumstances/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.active !== undefined){
let data16 = data.active;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
const _errs37 = errors;
let valid10 = true;
const _errs38 = errors;
if(errors === _errs38){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing0;
if((data17.rule === undefined) && (missing0 = "rule")){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
if(data17.rule !== undefined){
let data18 = data17.rule;
const _errs40 = errors;
if(errors === _errs40){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing1;
if((data18.id === undefined) && (missing1 = "id")){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
if(data18.id !== undefined){
if("pay/period-missing" !== data18.id){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
else {
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
}
else {
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var _valid0 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs43 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.options !== undefined){
let data20 = data17.options;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
if(!(key4 === "even-if-yearly")){
const err32 = {instancePath:instancePath+"/active/" + i1+"/options",schemaPath:"#/properties/active/items/allOf/0/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data20["even-if-yearly"] !== undefined){
if(typeof data20["even-if-yearly"] !== "boolean"){
const err33 = {instancePath:instancePath+"/active/" + i1+"/options/even-if-yearly",schemaPath:"#/properties/active/items/allOf/0/then/properties/options/properties/even-if-yearly/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/active/" + i1+"/options",schemaPath:"#/properties/active/items/allOf/0/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
var _valid0 = _errs43 === errors;
valid10 = _valid0;
if(valid10){
var props0 = {};
props0.options = true;
props0.rule = true;
}
}
if(!valid10){
const err35 = {instancePath:instancePath+"/active/" + i1,schemaPath:"#/properties/active/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const _errs50 = errors;
let valid15 = true;
const _errs51 = errors;
if(errors === _errs51){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing2;
if((data17.rule === undefined) && (missing2 = "rule")){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
if(data17.rule !== undefined){
let data22 = data17.rule;
const _errs53 = errors;
if(errors === _errs53){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing3;
if((data22.id === undefined) && (missing3 = "id")){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
if(data22.id !== undefined){
if("sections/missing" !== data22.id){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
else {
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
}
else {
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
var _valid1 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs56 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.options !== undefined){
let data24 = data17.options;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key5 in data24){
if(!(key5 === "sections")){
const err41 = {instancePath:instancePath+"/active/" + i1+"/options",schemaPath:"#/properties/active/items/allOf/1/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data24.sections !== undefined){
let data25 = data24.sections;
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
if(typeof data25[i2] !== "string"){
const err42 = {instancePath:instancePath+"/active/" + i1+"/options/sections/" + i2,schemaPath:"#/properties/active/items/allOf/1/then/properties/options/properties/sections/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/active/" + i1+"/options/sections",schemaPath:"#/properties/active/items/allOf/1/then/properties/options/properties/sections/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/active/" + i1+"/options",schemaPath:"#/properties/active/items/allOf/1/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
var _valid1 = _errs56 === errors;
valid15 = _valid1;
if(valid15){
var props1 = {};
props1.options = true;
props1.rule = true;
}
}
if(!valid15){
const err45 = {instancePath:instancePath+"/active/" + i1,schemaPath:"#/properties/active/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.rule === undefined){
const err46 = {instancePath:instancePath+"/active/" + i1,schemaPath:"#/properties/active/items/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data17.level === undefined){
const err47 = {instancePath:instancePath+"/active/" + i1,schemaPath:"#/properties/active/items/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data17.levelIsChosen === undefined){
const err48 = {instancePath:instancePath+"/active/" + i1,schemaPath:"#/properties/active/items/required",keyword:"required",params:{missingProperty: "levelIsChosen"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data17.options === undefined){
const err49 = {instancePath:instancePath+"/active/" + i1,schemaPath:"#/properties/active/items/required",keyword:"required",params:{missingProperty: "options"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.rule = true;
props0.level = true;
props0.levelIsChosen = true;
props0.options = true;
}
if(data17.rule !== undefined){
let data27 = data17.rule;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.id === undefined){
const err50 = {instancePath:instancePath+"/active/" + i1+"/rule",schemaPath:"#/properties/active/items/properties/rule/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data27.messages === undefined){
const err51 = {instancePath:instancePath+"/active/" + i1+"/rule",schemaPath:"#/properties/active/items/properties/rule/required",keyword:"required",params:{missingProperty: "messages"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data27.check === undefined){
const err52 = {instancePath:instancePath+"/active/" + i1+"/rule",schemaPath:"#/properties/active/items/properties/rule/required",keyword:"required",params:{missingProperty: "check"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data27.id !== undefined){
if(typeof data27.id !== "string"){
const err53 = {instancePath:instancePath+"/active/" + i1+"/rule/id",schemaPath:"#/properties/active/items/properties/rule/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/active/" + i1+"/rule",schemaPath:"#/properties/active/items/properties/rule/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data17.level !== undefined){
let data29 = data17.level;
if(!(((data29 === "info") || (data29 === "warning")) || (data29 === "error"))){
const err55 = {instancePath:instancePath+"/active/" + i1+"/level",schemaPath:"#/properties/active/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema19.properties.active.items.properties.level.enum}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data17.levelIsChosen !== undefined){
if(typeof data17.levelIsChosen !== "boolean"){
const err56 = {instancePath:instancePath+"/active/" + i1+"/levelIsChosen",schemaPath:"#/properties/active/items/properties/levelIsChosen/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data17.options !== undefined){
let data31 = data17.options;
if(!(data31 && typeof data31 == "object" && !Array.isArray(data31))){
const err57 = {instancePath:instancePath+"/active/" + i1+"/options",schemaPath:"#/properties/active/items/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/active/" + i1,schemaPath:"#/properties/active/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.options !== undefined){
let data32 = data.options;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key6 in data32){
if(!(((key6 === "heedsDirectives") || (key6 === "includes")) || (key6 === "cache"))){
const err60 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data32.heedsDirectives !== undefined){
if(typeof data32.heedsDirectives !== "boolean"){
const err61 = {instancePath:instancePath+"/options/heedsDirectives",schemaPath:"#/properties/options/properties/heedsDirectives/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data32.includes !== undefined){
let data34 = data32.includes;
if(Array.isArray(data34)){
const len3 = data34.length;
for(let i3=0; i3<len3; i3++){
if(typeof data34[i3] !== "string"){
const err62 = {instancePath:instancePath+"/options/includes/" + i3,schemaPath:"#/properties/options/properties/includes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/options/includes",schemaPath:"#/properties/options/properties/includes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** The schema that it was made from. */
export const schemaText = "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"what a program gives to lint()\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"input\",\"readers\",\"circumstances\"],\"properties\":{\"input\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"path\"],\"properties\":{\"path\":{\"type\":\"string\"},\"content\":{\"description\":\"the text or the bytes of the file\"},\"format\":{\"enum\":[\"csv\",\"docx\",\"html\",\"json\",\"markdown\",\"ndjson\",\"text\",\"xml\",\"yaml\",\"ashby\",\"canonical\",\"greenhouse\",\"hr-open\",\"indeed-xml\",\"json-ld\",\"lever\",\"linkedin-xml\",\"personio-xml\",\"recruitee\",\"smartrecruiters\",\"usajobs\",\"workable\"]},\"columns\":{\"$ref\":\"#/$defs/columns\"},\"limit\":{\"type\":\"integer\",\"minimum\":0}}},\"readers\":{\"type\":\"object\",\"description\":\"what \\\"posting-lint\\\" exports under this name\"},\"circumstances\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"asOf\",\"employer\",\"statements\"],\"properties\":{\"asOf\":{\"$ref\":\"#/$defs/day\"},\"employer\":{\"$ref\":\"#/$defs/employer\"},\"statements\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"equalOpportunity\":{\"type\":\"string\"},\"accommodation\":{\"type\":\"string\"}}},\"terms\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"find\",\"message\"],\"properties\":{\"find\":{\"description\":\"a function\"},\"message\":{\"type\":\"string\"},\"level\":{\"enum\":[\"info\",\"warning\",\"error\"]}}}}}},\"active\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"rule\",\"level\",\"levelIsChosen\",\"options\"],\"properties\":{\"rule\":{\"type\":\"object\",\"required\":[\"id\",\"messages\",\"check\"],\"properties\":{\"id\":{\"type\":\"string\"}}},\"level\":{\"enum\":[\"info\",\"warning\",\"error\"]},\"levelIsChosen\":{\"type\":\"boolean\"},\"options\":{\"type\":\"object\"}},\"allOf\":[{\"if\":{\"type\":\"object\",\"required\":[\"rule\"],\"properties\":{\"rule\":{\"type\":\"object\",\"required\":[\"id\"],\"properties\":{\"id\":{\"const\":\"pay/period-missing\"}}}}},\"then\":{\"properties\":{\"options\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"even-if-yearly\":{\"type\":\"boolean\",\"default\":false,\"description\":\"Also tell figures that by their size can only be for a year.\"}}}}}},{\"if\":{\"type\":\"object\",\"required\":[\"rule\"],\"properties\":{\"rule\":{\"type\":\"object\",\"required\":[\"id\"],\"properties\":{\"id\":{\"const\":\"sections/missing\"}}}}},\"then\":{\"properties\":{\"options\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"sections\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"default\":[\"responsibilities\",\"qualifications\",\"location-work-model\",\"schedule-shift\",\"how-to-apply\"],\"description\":\"Ids of the sections each posting must have, as in rules/knowledge/headings/sections.yaml.\"}}}}}}]}},\"options\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"heedsDirectives\":{\"type\":\"boolean\"},\"includes\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"cache\":{\"description\":\"what new Cache() gives\"}}}},\"$defs\":{\"employer\":{\"type\":\"object\",\"description\":\"what the postings need not say: who employs, how many, where\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"employees\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"employees everywhere\"},\"employeesIn\":{\"type\":\"object\",\"propertyNames\":{\"$ref\":\"#/$defs/place\"},\"additionalProperties\":{\"type\":\"integer\",\"minimum\":0},\"description\":\"employees by place, such as { US-CO: 12 }\"},\"employeesPriorYearAverage\":{\"anyOf\":[{\"type\":\"number\",\"minimum\":0},{\"type\":\"object\",\"propertyNames\":{\"$ref\":\"#/$defs/place\"},\"additionalProperties\":{\"type\":\"number\",\"minimum\":0}}]},\"contractors\":{\"type\":\"integer\",\"minimum\":0},\"kind\":{\"enum\":[\"private\",\"public\",\"federal\",\"religious\",\"household\"]},\"sector\":{\"type\":\"string\"},\"federalContractor\":{\"type\":\"boolean\"},\"federalContractValue\":{\"type\":\"number\",\"minimum\":0,\"description\":\"US dollars\"},\"postedBy\":{\"enum\":[\"employer\",\"agency\",\"job-board\"]},\"usesAiInHiring\":{\"type\":\"boolean\"},\"backgroundCheck\":{\"enum\":[\"none\",\"planned\",\"required-by-law\"]},\"reportsTo\":{\"$ref\":\"#/$defs/place\"},\"hiresIn\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/place\"},\"description\":\"places where remote hires are accepted\"}}},\"columns\":{\"type\":\"object\",\"description\":\"column names of CSV and NDJSON files, and the fields they hold\",\"additionalProperties\":{\"type\":\"string\"}},\"place\":{\"type\":\"string\",\"description\":\"a place such as US-CO or US-NY/nyc\",\"anyOf\":[{\"description\":\"places of the knowledge\",\"enum\":[\"AE\",\"AFRICA\",\"AMERICAS\",\"APAC\",\"AR\",\"ASIA\",\"AT\",\"AT-1\",\"AT-2\",\"AT-3\",\"AT-4\",\"AT-5\",\"AT-6\",\"AT-7\",\"AT-8\",\"AT-9\",\"AU\",\"AU-ACT\",\"AU-NSW\",\"AU-NT\",\"AU-QLD\",\"AU-SA\",\"AU-TAS\",\"AU-VIC\",\"AU-WA\",\"BD\",\"BE\",\"BE-BRU\",\"BE-FWB\",\"BE-VLG\",\"BE-WAL\",\"BG\",\"BR\",\"CA\",\"CA-AB\",\"CA-BC\",\"CA-MB\",\"CA-NB\",\"CA-NL\",\"CA-NS\",\"CA-NT\",\"CA-NU\",\"CA-ON\",\"CA-PE\",\"CA-QC\",\"CA-SK\",\"CA-YT\",\"CH\",\"CL\",\"CN\",\"CR\",\"CY\",\"CZ\",\"DE\",\"DE-BB\",\"DE-BE\",\"DE-BW\",\"DE-BY\",\"DE-HB\",\"DE-HE\",\"DE-HH\",\"DE-MV\",\"DE-NI\",\"DE-NW\",\"DE-RP\",\"DE-SH\",\"DE-SL\",\"DE-SN\",\"DE-ST\",\"DE-TH\",\"DK\",\"DO\",\"EC\",\"EE\",\"EG\",\"EMEA\",\"ES\",\"EU\",\"EUROPE\",\"EUROPEAN-ECONOMIC-AREA\",\"FI\",\"FR\",\"GB\",\"GB-ENG\",\"GB-NIR\",\"GB-SCT\",\"GB-WLS\",\"GH\",\"GR\",\"GT\",\"HK\",\"HR\",\"HU\",\"ID\",\"IE\",\"IN\",\"IS\",\"IT\",\"JP\",\"KE\",\"KR\",\"LATAM\",\"LI\",\"LK\",\"LT\",\"LU\",\"LV\",\"MT\",\"MX\",\"MY\",\"NG\",\"NL\",\"NO\",\"NORTH-AMERICA\",\"NZ\",\"PH\",\"PK\",\"PL\",\"PT\",\"QA\",\"RO\",\"RS\",\"SA\",\"SE\",\"SG\",\"SI\",\"SK\",\"TH\",\"TR\",\"TW\",\"UA\",\"US\",\"US-AK\",\"US-AL\",\"US-AR\",\"US-AS\",\"US-AZ\",\"US-CA\",\"US-CA/fresno\",\"US-CA/los-angeles-city\",\"US-CA/los-angeles-county\",\"US-CA/los-angeles-county-unincorporated\",\"US-CA/san-diego-county\",\"US-CA/san-francisco\",\"US-CA/santa-cruz\",\"US-CO\",\"US-CT\",\"US-DC\",\"US-DE\",\"US-FL\",\"US-GA\",\"US-GU\",\"US-HI\",\"US-IA\",\"US-ID\",\"US-IL\",\"US-IL/chicago\",\"US-IL/cook-county\",\"US-IN\",\"US-KS\",\"US-KY\",\"US-LA\",\"US-MA\",\"US-MD\",\"US-MD/montgomery-county\",\"US-ME\",\"US-MI\",\"US-MN\",\"US-MO\",\"US-MO/kansas-city\",\"US-MP\",\"US-MS\",\"US-MT\",\"US-NC\",\"US-ND\",\"US-NE\",\"US-NH\",\"US-NJ\",\"US-NJ/jersey-city\",\"US-NM\",\"US-NV\",\"US-NY\",\"US-NY/albany-county\",\"US-NY/binghamton\",\"US-NY/ithaca\",\"US-NY/nyc\",\"US-NY/westchester\",\"US-OH\",\"US-OH/cincinnati\",\"US-OH/cleveland\",\"US-OH/columbus\",\"US-OH/toledo\",\"US-OK\",\"US-OR\",\"US-PA\",\"US-PA/philadelphia\",\"US-PA/pittsburgh\",\"US-PR\",\"US-RI\",\"US-SC\",\"US-SD\",\"US-TN\",\"US-TX\",\"US-TX/austin\",\"US-UT\",\"US-VA\",\"US-VI\",\"US-VT\",\"US-WA\",\"US-WA/seattle\",\"US-WA/spokane\",\"US-WI\",\"US-WI/madison\",\"US-WV\",\"US-WY\",\"UY\",\"VN\",\"WORLD\",\"ZA\"]},{\"description\":\"regions by ISO 3166-2\",\"pattern\":\"^(?:AE|AR|BD|BG|BR|CH|CL|CN|CO|CR|CY|CZ|DK|DO|EC|EE|EG|ES|EU|FI|FR|GH|GR|GT|HK|HR|HU|ID|IE|IL|IN|IS|IT|JP|KE|KR|LI|LK|LT|LU|LV|MA|MT|MX|MY|NG|NL|NO|NZ|PE|PH|PK|PL|PT|QA|RO|RS|SA|SE|SG|SI|SK|TH|TR|TW|UA|UY|VN|ZA)-[A-Z0-9]{1,3}$\"},{\"description\":\"other countries by ISO 3166-1, and their regions\",\"pattern\":\"^(?!(?:AA|AE|AR|AT|AU|BD|BE|BG|BR|CA|CH|CL|CN|CO|CR|CY|CZ|DE|DK|DO|EC|EE|EG|ES|EU|FI|FR|GB|GH|GR|GT|HK|HR|HU|ID|IE|IL|IN|IS|IT|JP|KE|KR|LI|LK|LT|LU|LV|MA|MT|MX|MY|NG|NL|NO|NZ|PE|PH|PK|PL|PT|QA|Q[M-Z]|RO|RS|SA|SE|SG|SI|SK|TH|TR|TW|UA|UK|US|UY|VN|X[A-Z]|ZA|ZZ)|(?:AB|AK|AL|AR|AS|AZ|BC|CA|CO|CT|DC|DE|FL|GA|GU|HI|IA|ID|IL|IN|KS|KY|LA|MA|MB|MD|ME|MI|MN|MO|MP|MS|MT|NB|NC|ND|NE|NH|NJ|NL|NM|NS|NT|NU|NV|NY|OH|OK|ON|OR|PA|PE|PR|QC|RI|SC|SD|SK|TN|TX|UT|VA|VI|VT|WA|WI|WV|WY|YT)$)[A-Z]{2}(?:-[A-Z0-9]{1,3})?$\"}]},\"day\":{\"type\":\"string\",\"format\":\"date\",\"description\":\"a day such as \\\"2026-11-22\\\"\"}}}";
