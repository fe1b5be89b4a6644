// Made by `npm run make build` from schemas/config.schema.json. Do not edit.
// @ts-nocheck
const exportsOf = (loaded) => (loaded.default?.__esModule ? loaded.default : loaded);
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"posting-lint config","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"extends":{"anyOf":[{"type":"string"},{"type":["array","null"],"items":{"type":"string"}}]},"employer":{"$ref":"#/$defs/employer"},"statements":{"$ref":"#/$defs/statements"},"includes":{"$ref":"#/$defs/includes"},"rules":{"$ref":"#/$defs/rules"},"columns":{"$ref":"#/$defs/columns"},"terms":{"$ref":"#/$defs/terms"},"overrides":{"type":["array","null"],"items":{"type":"object","additionalProperties":false,"required":["files"],"properties":{"files":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"employer":{"$ref":"#/$defs/employer"},"statements":{"$ref":"#/$defs/statements"},"includes":{"$ref":"#/$defs/includes"},"rules":{"$ref":"#/$defs/rules"},"columns":{"$ref":"#/$defs/columns"},"terms":{"$ref":"#/$defs/terms"}}}},"ignore":{"anyOf":[{"type":"string"},{"type":["array","null"],"items":{"type":"string"}}]}},"$defs":{"employer":{"type":["object","null"],"additionalProperties":false,"properties":{"name":{"type":"string"},"employees":{"type":"integer","minimum":0},"employeesIn":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/place"},"additionalProperties":{"type":"integer","minimum":0}},"employeesPriorYearAverage":{"anyOf":[{"type":"number","minimum":0},{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/place"},"additionalProperties":{"type":"number","minimum":0}}]},"contractors":{"type":"integer","minimum":0},"kind":{"enum":["private","public","federal","religious","household"]},"sector":{"type":"string"},"federalContractor":{"type":"boolean"},"federalContractValue":{"type":"number","minimum":0},"postedBy":{"enum":["employer","agency","job-board"]},"usesAiInHiring":{"type":"boolean"},"backgroundCheck":{"enum":["none","planned","required-by-law"]},"reportsTo":{"$ref":"#/$defs/place"},"hiresIn":{"type":["array","null"],"items":{"$ref":"#/$defs/place"}}}},"statements":{"type":["object","null"],"additionalProperties":false,"properties":{"equalOpportunity":{"anyOf":[{"type":"string"},{"type":["object","null"],"properties":{"file":{"type":"string"}},"required":["file"],"additionalProperties":false}]},"accommodation":{"anyOf":[{"type":"string"},{"type":["object","null"],"properties":{"file":{"type":"string"}},"required":["file"],"additionalProperties":false}]}}},"includes":{"type":["array","null"],"items":{"type":"object","additionalProperties":false,"properties":{"file":{"type":"string"},"text":{"type":"string"},"position":{"enum":["start","end"]}}}},"rules":{"type":["object","null"],"additionalProperties":false,"properties":{"credentials/*":{"$ref":"#/$defs/level"},"directives/*":{"$ref":"#/$defs/level"},"equal-opportunity/*":{"$ref":"#/$defs/level"},"notices/*":{"$ref":"#/$defs/level"},"pay/*":{"$ref":"#/$defs/level"},"posting/*":{"$ref":"#/$defs/level"},"sections/*":{"$ref":"#/$defs/level"},"wording/*":{"$ref":"#/$defs/level"},"credentials/active-practice-asked":{"$ref":"#/$defs/level"},"credentials/alternatives-required":{"$ref":"#/$defs/level"},"credentials/board-certification-missing":{"$ref":"#/$defs/level"},"credentials/board-mismatch":{"$ref":"#/$defs/level"},"credentials/certification-missing":{"$ref":"#/$defs/level"},"credentials/compact-mismatch":{"$ref":"#/$defs/level"},"credentials/compact-misused":{"$ref":"#/$defs/level"},"credentials/contradiction":{"$ref":"#/$defs/level"},"credentials/customary-missing":{"$ref":"#/$defs/level"},"credentials/degree-inflated":{"$ref":"#/$defs/level"},"credentials/degree-missing":{"$ref":"#/$defs/level"},"credentials/exam-retired":{"$ref":"#/$defs/level"},"credentials/facility-accreditation-asked":{"$ref":"#/$defs/level"},"credentials/license-missing":{"$ref":"#/$defs/level"},"credentials/license-place":{"$ref":"#/$defs/level"},"credentials/misnamed":{"$ref":"#/$defs/level"},"credentials/osteopathic-shut-out":{"$ref":"#/$defs/level"},"credentials/pay-conflict":{"$ref":"#/$defs/level"},"credentials/population-mismatch":{"$ref":"#/$defs/level"},"credentials/regulated-role":{"$ref":"#/$defs/level"},"credentials/specialty-list-odd":{"$ref":"#/$defs/level"},"credentials/title-ambiguous":{"$ref":"#/$defs/level"},"credentials/title-mismatch":{"$ref":"#/$defs/level"},"credentials/title-protected":{"$ref":"#/$defs/level"},"credentials/trainee-overasked":{"$ref":"#/$defs/level"},"credentials/training-incomplete":{"$ref":"#/$defs/level"},"credentials/unneeded-license":{"$ref":"#/$defs/level"},"credentials/wrong-profession":{"$ref":"#/$defs/level"},"directives/expired":{"$ref":"#/$defs/level"},"directives/unclear":{"$ref":"#/$defs/level"},"directives/unused":{"$ref":"#/$defs/level"},"equal-opportunity/contractor-line-incomplete":{"$ref":"#/$defs/level"},"equal-opportunity/outdated-reference":{"$ref":"#/$defs/level"},"equal-opportunity/statement-missing":{"$ref":"#/$defs/level"},"notices/ai-use-missing":{"$ref":"#/$defs/level"},"notices/canadian-experience":{"$ref":"#/$defs/level"},"notices/collective-agreement-missing":{"$ref":"#/$defs/level"},"notices/gender-specific-title":{"$ref":"#/$defs/level"},"notices/job-description-missing":{"$ref":"#/$defs/level"},"notices/vacancy-status-missing":{"$ref":"#/$defs/level"},"pay/below-minimum":{"$ref":"#/$defs/level"},"pay/benefits-missing":{"$ref":"#/$defs/level"},"pay/benefits-trail-off":{"$ref":"#/$defs/level"},"pay/career-band":{"$ref":"#/$defs/level"},"pay/deadline-missing":{"$ref":"#/$defs/level"},"pay/full-scale-missing":{"$ref":"#/$defs/level"},"pay/history-asked":{"$ref":"#/$defs/level"},"pay/how-to-apply-missing":{"$ref":"#/$defs/level"},"pay/implausible":{"$ref":"#/$defs/level"},"pay/kept-secret":{"$ref":"#/$defs/level"},"pay/link-instead":{"$ref":"#/$defs/level"},"pay/open-ended":{"$ref":"#/$defs/level"},"pay/other-pay-missing":{"$ref":"#/$defs/level"},"pay/period-missing":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"array","minItems":1,"maxItems":2,"prefixItems":[{"$ref":"#/$defs/level"},{"type":["object","null"],"additionalProperties":false,"properties":{"even-if-yearly":{"type":"boolean","default":false}}}],"items":false}]},"pay/period-unclear":{"$ref":"#/$defs/level"},"pay/piece-rate-alone":{"$ref":"#/$defs/level"},"pay/range-inverted":{"$ref":"#/$defs/level"},"pay/range-per-place":{"$ref":"#/$defs/level"},"pay/single-rate":{"$ref":"#/$defs/level"},"pay/stipends-mixed":{"$ref":"#/$defs/level"},"pay/too-wide":{"$ref":"#/$defs/level"},"pay/undisclosed":{"$ref":"#/$defs/level"},"posting/fields-disagree":{"$ref":"#/$defs/level"},"posting/heading-duplicated":{"$ref":"#/$defs/level"},"posting/not-a-posting":{"$ref":"#/$defs/level"},"posting/placeholder-left":{"$ref":"#/$defs/level"},"posting/title-cluttered":{"$ref":"#/$defs/level"},"posting/unreadable":{"$ref":"#/$defs/level"},"sections/empty":{"$ref":"#/$defs/level"},"sections/missing":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"array","minItems":1,"maxItems":2,"prefixItems":[{"$ref":"#/$defs/level"},{"type":["object","null"],"additionalProperties":false,"properties":{"sections":{"type":"array","items":{"type":"string"},"default":["responsibilities","qualifications","location-work-model","schedule-shift","how-to-apply"]}}}],"items":false}]},"wording/term-listed":{"$ref":"#/$defs/level"}}},"columns":{"type":["object","null"],"additionalProperties":{"type":"string"}},"terms":{"type":["array","null"],"items":{"type":"object","additionalProperties":false,"required":["message"],"anyOf":[{"required":["words"]},{"required":["pattern"]}],"properties":{"words":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"pattern":{"type":"string"},"message":{"type":"string"},"level":{"enum":["info","warning","error"]}}}},"level":{"enum":["off","info","warning","error"]},"place":{"type":"string","anyOf":[{"enum":["AE","AFRICA","AMERICAS","APAC","AR","ASIA","AT","AT-1","AT-2","AT-3","AT-4","AT-5","AT-6","AT-7","AT-8","AT-9","AU","AU-ACT","AU-NSW","AU-NT","AU-QLD","AU-SA","AU-TAS","AU-VIC","AU-WA","BD","BE","BE-BRU","BE-FWB","BE-VLG","BE-WAL","BG","BR","CA","CA-AB","CA-BC","CA-MB","CA-NB","CA-NL","CA-NS","CA-NT","CA-NU","CA-ON","CA-PE","CA-QC","CA-SK","CA-YT","CH","CL","CN","CR","CY","CZ","DE","DE-BB","DE-BE","DE-BW","DE-BY","DE-HB","DE-HE","DE-HH","DE-MV","DE-NI","DE-NW","DE-RP","DE-SH","DE-SL","DE-SN","DE-ST","DE-TH","DK","DO","EC","EE","EG","EMEA","ES","EU","EUROPE","EUROPEAN-ECONOMIC-AREA","FI","FR","GB","GB-ENG","GB-NIR","GB-SCT","GB-WLS","GH","GR","GT","HK","HR","HU","ID","IE","IN","IS","IT","JP","KE","KR","LATAM","LI","LK","LT","LU","LV","MT","MX","MY","NG","NL","NO","NORTH-AMERICA","NZ","PH","PK","PL","PT","QA","RO","RS","SA","SE","SG","SI","SK","TH","TR","TW","UA","US","US-AK","US-AL","US-AR","US-AS","US-AZ","US-CA","US-CA/fresno","US-CA/los-angeles-city","US-CA/los-angeles-county","US-CA/los-angeles-county-unincorporated","US-CA/san-diego-county","US-CA/san-francisco","US-CA/santa-cruz","US-CO","US-CT","US-DC","US-DE","US-FL","US-GA","US-GU","US-HI","US-IA","US-ID","US-IL","US-IL/chicago","US-IL/cook-county","US-IN","US-KS","US-KY","US-LA","US-MA","US-MD","US-MD/montgomery-county","US-ME","US-MI","US-MN","US-MO","US-MO/kansas-city","US-MP","US-MS","US-MT","US-NC","US-ND","US-NE","US-NH","US-NJ","US-NJ/jersey-city","US-NM","US-NV","US-NY","US-NY/albany-county","US-NY/binghamton","US-NY/ithaca","US-NY/nyc","US-NY/westchester","US-OH","US-OH/cincinnati","US-OH/cleveland","US-OH/columbus","US-OH/toledo","US-OK","US-OR","US-PA","US-PA/philadelphia","US-PA/pittsburgh","US-PR","US-RI","US-SC","US-SD","US-TN","US-TX","US-TX/austin","US-UT","US-VA","US-VI","US-VT","US-WA","US-WA/seattle","US-WA/spokane","US-WI","US-WI/madison","US-WV","US-WY","UY","VN","WORLD","ZA"]},{"pattern":"^(?:AE|AR|BD|BG|BR|CH|CL|CN|CO|CR|CY|CZ|DK|DO|EC|EE|EG|ES|EU|FI|FR|GH|GR|GT|HK|HR|HU|ID|IE|IL|IN|IS|IT|JP|KE|KR|LI|LK|LT|LU|LV|MA|MT|MX|MY|NG|NL|NO|NZ|PE|PH|PK|PL|PT|QA|RO|RS|SA|SE|SG|SI|SK|TH|TR|TW|UA|UY|VN|ZA)-[A-Z0-9]{1,3}$"},{"pattern":"^(?!(?:AA|AE|AR|AT|AU|BD|BE|BG|BR|CA|CH|CL|CN|CO|CR|CY|CZ|DE|DK|DO|EC|EE|EG|ES|EU|FI|FR|GB|GH|GR|GT|HK|HR|HU|ID|IE|IL|IN|IS|IT|JP|KE|KR|LI|LK|LT|LU|LV|MA|MT|MX|MY|NG|NL|NO|NZ|PE|PH|PK|PL|PT|QA|Q[M-Z]|RO|RS|SA|SE|SG|SI|SK|TH|TR|TW|UA|UK|US|UY|VN|X[A-Z]|ZA|ZZ)|(?:AB|AK|AL|AR|AS|AZ|BC|CA|CO|CT|DC|DE|FL|GA|GU|HI|IA|ID|IL|IN|KS|KY|LA|MA|MB|MD|ME|MI|MN|MO|MP|MS|MT|NB|NC|ND|NE|NH|NJ|NL|NM|NS|NT|NU|NV|NY|OH|OK|ON|OR|PA|PE|PR|QC|RI|SC|SD|SK|TN|TX|UT|VA|VI|VT|WA|WI|WV|WY|YT)$)[A-Z]{2}(?:-[A-Z0-9]{1,3})?$"}]}}};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"type":["object","null"],"additionalProperties":false,"properties":{"name":{"type":"string"},"employees":{"type":"integer","minimum":0},"employeesIn":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/place"},"additionalProperties":{"type":"integer","minimum":0}},"employeesPriorYearAverage":{"anyOf":[{"type":"number","minimum":0},{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/place"},"additionalProperties":{"type":"number","minimum":0}}]},"contractors":{"type":"integer","minimum":0},"kind":{"enum":["private","public","federal","religious","household"]},"sector":{"type":"string"},"federalContractor":{"type":"boolean"},"federalContractValue":{"type":"number","minimum":0},"postedBy":{"enum":["employer","agency","job-board"]},"usesAiInHiring":{"type":"boolean"},"backgroundCheck":{"enum":["none","planned","required-by-law"]},"reportsTo":{"$ref":"#/$defs/place"},"hiresIn":{"type":["array","null"],"items":{"$ref":"#/$defs/place"}}}};
const schema21 = {"type":"string","anyOf":[{"enum":["AE","AFRICA","AMERICAS","APAC","AR","ASIA","AT","AT-1","AT-2","AT-3","AT-4","AT-5","AT-6","AT-7","AT-8","AT-9","AU","AU-ACT","AU-NSW","AU-NT","AU-QLD","AU-SA","AU-TAS","AU-VIC","AU-WA","BD","BE","BE-BRU","BE-FWB","BE-VLG","BE-WAL","BG","BR","CA","CA-AB","CA-BC","CA-MB","CA-NB","CA-NL","CA-NS","CA-NT","CA-NU","CA-ON","CA-PE","CA-QC","CA-SK","CA-YT","CH","CL","CN","CR","CY","CZ","DE","DE-BB","DE-BE","DE-BW","DE-BY","DE-HB","DE-HE","DE-HH","DE-MV","DE-NI","DE-NW","DE-RP","DE-SH","DE-SL","DE-SN","DE-ST","DE-TH","DK","DO","EC","EE","EG","EMEA","ES","EU","EUROPE","EUROPEAN-ECONOMIC-AREA","FI","FR","GB","GB-ENG","GB-NIR","GB-SCT","GB-WLS","GH","GR","GT","HK","HR","HU","ID","IE","IN","IS","IT","JP","KE","KR","LATAM","LI","LK","LT","LU","LV","MT","MX","MY","NG","NL","NO","NORTH-AMERICA","NZ","PH","PK","PL","PT","QA","RO","RS","SA","SE","SG","SI","SK","TH","TR","TW","UA","US","US-AK","US-AL","US-AR","US-AS","US-AZ","US-CA","US-CA/fresno","US-CA/los-angeles-city","US-CA/los-angeles-county","US-CA/los-angeles-county-unincorporated","US-CA/san-diego-county","US-CA/san-francisco","US-CA/santa-cruz","US-CO","US-CT","US-DC","US-DE","US-FL","US-GA","US-GU","US-HI","US-IA","US-ID","US-IL","US-IL/chicago","US-IL/cook-county","US-IN","US-KS","US-KY","US-LA","US-MA","US-MD","US-MD/montgomery-county","US-ME","US-MI","US-MN","US-MO","US-MO/kansas-city","US-MP","US-MS","US-MT","US-NC","US-ND","US-NE","US-NH","US-NJ","US-NJ/jersey-city","US-NM","US-NV","US-NY","US-NY/albany-county","US-NY/binghamton","US-NY/ithaca","US-NY/nyc","US-NY/westchester","US-OH","US-OH/cincinnati","US-OH/cleveland","US-OH/columbus","US-OH/toledo","US-OK","US-OR","US-PA","US-PA/philadelphia","US-PA/pittsburgh","US-PR","US-RI","US-SC","US-SD","US-TN","US-TX","US-TX/austin","US-UT","US-VA","US-VI","US-VT","US-WA","US-WA/seattle","US-WA/spokane","US-WI","US-WI/madison","US-WV","US-WY","UY","VN","WORLD","ZA"]},{"pattern":"^(?:AE|AR|BD|BG|BR|CH|CL|CN|CO|CR|CY|CZ|DK|DO|EC|EE|EG|ES|EU|FI|FR|GH|GR|GT|HK|HR|HU|ID|IE|IL|IN|IS|IT|JP|KE|KR|LI|LK|LT|LU|LV|MA|MT|MX|MY|NG|NL|NO|NZ|PE|PH|PK|PL|PT|QA|RO|RS|SA|SE|SG|SI|SK|TH|TR|TW|UA|UY|VN|ZA)-[A-Z0-9]{1,3}$"},{"pattern":"^(?!(?:AA|AE|AR|AT|AU|BD|BE|BG|BR|CA|CH|CL|CN|CO|CR|CY|CZ|DE|DK|DO|EC|EE|EG|ES|EU|FI|FR|GB|GH|GR|GT|HK|HR|HU|ID|IE|IL|IN|IS|IT|JP|KE|KR|LI|LK|LT|LU|LV|MA|MT|MX|MY|NG|NL|NO|NZ|PE|PH|PK|PL|PT|QA|Q[M-Z]|RO|RS|SA|SE|SG|SI|SK|TH|TR|TW|UA|UK|US|UY|VN|X[A-Z]|ZA|ZZ)|(?:AB|AK|AL|AR|AS|AZ|BC|CA|CO|CT|DC|DE|FL|GA|GU|HI|IA|ID|IL|IN|KS|KY|LA|MA|MB|MD|ME|MI|MN|MO|MP|MS|MT|NB|NC|ND|NE|NH|NJ|NL|NM|NS|NT|NU|NV|NY|OH|OK|ON|OR|PA|PE|PR|QC|RI|SC|SD|SK|TN|TX|UT|VA|VI|VT|WA|WI|WV|WY|YT)$)[A-Z]{2}(?:-[A-Z0-9]{1,3})?$"}]};
const pattern3 = new RegExp("^(?:AE|AR|BD|BG|BR|CH|CL|CN|CO|CR|CY|CZ|DK|DO|EC|EE|EG|ES|EU|FI|FR|GH|GR|GT|HK|HR|HU|ID|IE|IL|IN|IS|IT|JP|KE|KR|LI|LK|LT|LU|LV|MA|MT|MX|MY|NG|NL|NO|NZ|PE|PH|PK|PL|PT|QA|RO|RS|SA|SE|SG|SI|SK|TH|TR|TW|UA|UY|VN|ZA)-[A-Z0-9]{1,3}$", "u");
const pattern4 = new RegExp("^(?!(?:AA|AE|AR|AT|AU|BD|BE|BG|BR|CA|CH|CL|CN|CO|CR|CY|CZ|DE|DK|DO|EC|EE|EG|ES|EU|FI|FR|GB|GH|GR|GT|HK|HR|HU|ID|IE|IL|IN|IS|IT|JP|KE|KR|LI|LK|LT|LU|LV|MA|MT|MX|MY|NG|NL|NO|NZ|PE|PH|PK|PL|PT|QA|Q[M-Z]|RO|RS|SA|SE|SG|SI|SK|TH|TR|TW|UA|UK|US|UY|VN|X[A-Z]|ZA|ZZ)|(?:AB|AK|AL|AR|AS|AZ|BC|CA|CO|CT|DC|DE|FL|GA|GU|HI|IA|ID|IL|IN|KS|KY|LA|MA|MB|MD|ME|MI|MN|MO|MP|MS|MT|NB|NC|ND|NE|NH|NJ|NL|NM|NS|NT|NU|NV|NY|OH|OK|ON|OR|PA|PE|PR|QC|RI|SC|SD|SK|TN|TX|UT|VA|VI|VT|WA|WI|WV|WY|YT)$)[A-Z]{2}(?:-[A-Z0-9]{1,3})?$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
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
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema21.anyOf[0].enum}};
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
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema20.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema20.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.employees !== undefined){
let data1 = data.employees;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/employees",schemaPath:"#/properties/employees/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/employees",schemaPath:"#/properties/employees/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.employeesIn !== undefined){
let data2 = data.employeesIn;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/employeesIn",schemaPath:"#/properties/employeesIn/type",keyword:"type",params:{type: schema20.properties.employeesIn.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs8 = errors;
if(!(validate54(key1, {instancePath:instancePath+"/employeesIn",parentData:data2,parentDataProperty:"employeesIn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
const err6 = {instancePath:instancePath+"/employeesIn",schemaPath:"#/properties/employeesIn/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key2 in data2){
let data3 = data2[key2];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/employeesIn/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/employeesIn/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/employeesIn/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/employeesIn/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
if(data.employeesPriorYearAverage !== undefined){
let data4 = data.employeesPriorYearAverage;
const _errs13 = errors;
let valid3 = false;
const _errs14 = errors;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/employeesPriorYearAverage",schemaPath:"#/properties/employeesPriorYearAverage/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/employeesPriorYearAverage",schemaPath:"#/properties/employeesPriorYearAverage/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid3 = valid3 || _valid0;
const _errs16 = errors;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err11 = {instancePath:instancePath+"/employeesPriorYearAverage",schemaPath:"#/properties/employeesPriorYearAverage/anyOf/1/type",keyword:"type",params:{type: schema20.properties.employeesPriorYearAverage.anyOf[1].type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key3 in data4){
const _errs18 = errors;
if(!(validate54(key3, {instancePath:instancePath+"/employeesPriorYearAverage",parentData:data4,parentDataProperty:"employeesPriorYearAverage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid4 = _errs18 === errors;
if(!valid4){
const err12 = {instancePath:instancePath+"/employeesPriorYearAverage",schemaPath:"#/properties/employeesPriorYearAverage/anyOf/1/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key4 in data4){
let data5 = data4[key4];
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/employeesPriorYearAverage/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/employeesPriorYearAverage/anyOf/1/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/employeesPriorYearAverage/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/employeesPriorYearAverage/anyOf/1/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
var _valid0 = _errs16 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err15 = {instancePath:instancePath+"/employeesPriorYearAverage",schemaPath:"#/properties/employeesPriorYearAverage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
const err16 = {instancePath:instancePath+"/contractors",schemaPath:"#/properties/contractors/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/contractors",schemaPath:"#/properties/contractors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.kind !== undefined){
let data7 = data.kind;
if(!(((((data7 === "private") || (data7 === "public")) || (data7 === "federal")) || (data7 === "religious")) || (data7 === "household"))){
const err18 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema20.properties.kind.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.sector !== undefined){
if(typeof data.sector !== "string"){
const err19 = {instancePath:instancePath+"/sector",schemaPath:"#/properties/sector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.federalContractor !== undefined){
if(typeof data.federalContractor !== "boolean"){
const err20 = {instancePath:instancePath+"/federalContractor",schemaPath:"#/properties/federalContractor/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.federalContractValue !== undefined){
let data10 = data.federalContractValue;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err21 = {instancePath:instancePath+"/federalContractValue",schemaPath:"#/properties/federalContractValue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/federalContractValue",schemaPath:"#/properties/federalContractValue/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.postedBy !== undefined){
let data11 = data.postedBy;
if(!(((data11 === "employer") || (data11 === "agency")) || (data11 === "job-board"))){
const err23 = {instancePath:instancePath+"/postedBy",schemaPath:"#/properties/postedBy/enum",keyword:"enum",params:{allowedValues: schema20.properties.postedBy.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.usesAiInHiring !== undefined){
if(typeof data.usesAiInHiring !== "boolean"){
const err24 = {instancePath:instancePath+"/usesAiInHiring",schemaPath:"#/properties/usesAiInHiring/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.backgroundCheck !== undefined){
let data13 = data.backgroundCheck;
if(!(((data13 === "none") || (data13 === "planned")) || (data13 === "required-by-law"))){
const err25 = {instancePath:instancePath+"/backgroundCheck",schemaPath:"#/properties/backgroundCheck/enum",keyword:"enum",params:{allowedValues: schema20.properties.backgroundCheck.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.reportsTo !== undefined){
if(!(validate54(data.reportsTo, {instancePath:instancePath+"/reportsTo",parentData:data,parentDataProperty:"reportsTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.hiresIn !== undefined){
let data15 = data.hiresIn;
if((!(Array.isArray(data15))) && (data15 !== null)){
const err26 = {instancePath:instancePath+"/hiresIn",schemaPath:"#/properties/hiresIn/type",keyword:"type",params:{type: schema20.properties.hiresIn.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data15[i0], {instancePath:instancePath+"/hiresIn/" + i0,parentData:data15,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":["object","null"],"additionalProperties":false,"properties":{"equalOpportunity":{"anyOf":[{"type":"string"},{"type":["object","null"],"properties":{"file":{"type":"string"}},"required":["file"],"additionalProperties":false}]},"accommodation":{"anyOf":[{"type":"string"},{"type":["object","null"],"properties":{"file":{"type":"string"}},"required":["file"],"additionalProperties":false}]}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema22.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "equalOpportunity") || (key0 === "accommodation"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.equalOpportunity !== undefined){
let data0 = data.equalOpportunity;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/equalOpportunity",schemaPath:"#/properties/equalOpportunity/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err3 = {instancePath:instancePath+"/equalOpportunity",schemaPath:"#/properties/equalOpportunity/anyOf/1/type",keyword:"type",params:{type: schema22.properties.equalOpportunity.anyOf[1].type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.file === undefined){
const err4 = {instancePath:instancePath+"/equalOpportunity",schemaPath:"#/properties/equalOpportunity/anyOf/1/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data0){
if(!(key1 === "file")){
const err5 = {instancePath:instancePath+"/equalOpportunity",schemaPath:"#/properties/equalOpportunity/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.file !== undefined){
if(typeof data0.file !== "string"){
const err6 = {instancePath:instancePath+"/equalOpportunity/file",schemaPath:"#/properties/equalOpportunity/anyOf/1/properties/file/type",keyword:"type",params:{type: "string"}};
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
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err7 = {instancePath:instancePath+"/equalOpportunity",schemaPath:"#/properties/equalOpportunity/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.accommodation !== undefined){
let data2 = data.accommodation;
const _errs12 = errors;
let valid3 = false;
const _errs13 = errors;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/accommodation",schemaPath:"#/properties/accommodation/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid3 = valid3 || _valid1;
const _errs15 = errors;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err9 = {instancePath:instancePath+"/accommodation",schemaPath:"#/properties/accommodation/anyOf/1/type",keyword:"type",params:{type: schema22.properties.accommodation.anyOf[1].type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.file === undefined){
const err10 = {instancePath:instancePath+"/accommodation",schemaPath:"#/properties/accommodation/anyOf/1/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key2 in data2){
if(!(key2 === "file")){
const err11 = {instancePath:instancePath+"/accommodation",schemaPath:"#/properties/accommodation/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.file !== undefined){
if(typeof data2.file !== "string"){
const err12 = {instancePath:instancePath+"/accommodation/file",schemaPath:"#/properties/accommodation/anyOf/1/properties/file/type",keyword:"type",params:{type: "string"}};
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
var _valid1 = _errs15 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err13 = {instancePath:instancePath+"/accommodation",schemaPath:"#/properties/accommodation/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":["array","null"],"items":{"type":"object","additionalProperties":false,"properties":{"file":{"type":"string"},"text":{"type":"string"},"position":{"enum":["start","end"]}}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(!(((key0 === "file") || (key0 === "text")) || (key0 === "position"))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.file !== undefined){
if(typeof data0.file !== "string"){
const err2 = {instancePath:instancePath+"/" + i0+"/file",schemaPath:"#/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.text !== undefined){
if(typeof data0.text !== "string"){
const err3 = {instancePath:instancePath+"/" + i0+"/text",schemaPath:"#/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.position !== undefined){
let data3 = data0.position;
if(!((data3 === "start") || (data3 === "end"))){
const err4 = {instancePath:instancePath+"/" + i0+"/position",schemaPath:"#/items/properties/position/enum",keyword:"enum",params:{allowedValues: schema23.items.properties.position.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":["object","null"],"additionalProperties":false,"properties":{"credentials/*":{"$ref":"#/$defs/level"},"directives/*":{"$ref":"#/$defs/level"},"equal-opportunity/*":{"$ref":"#/$defs/level"},"notices/*":{"$ref":"#/$defs/level"},"pay/*":{"$ref":"#/$defs/level"},"posting/*":{"$ref":"#/$defs/level"},"sections/*":{"$ref":"#/$defs/level"},"wording/*":{"$ref":"#/$defs/level"},"credentials/active-practice-asked":{"$ref":"#/$defs/level"},"credentials/alternatives-required":{"$ref":"#/$defs/level"},"credentials/board-certification-missing":{"$ref":"#/$defs/level"},"credentials/board-mismatch":{"$ref":"#/$defs/level"},"credentials/certification-missing":{"$ref":"#/$defs/level"},"credentials/compact-mismatch":{"$ref":"#/$defs/level"},"credentials/compact-misused":{"$ref":"#/$defs/level"},"credentials/contradiction":{"$ref":"#/$defs/level"},"credentials/customary-missing":{"$ref":"#/$defs/level"},"credentials/degree-inflated":{"$ref":"#/$defs/level"},"credentials/degree-missing":{"$ref":"#/$defs/level"},"credentials/exam-retired":{"$ref":"#/$defs/level"},"credentials/facility-accreditation-asked":{"$ref":"#/$defs/level"},"credentials/license-missing":{"$ref":"#/$defs/level"},"credentials/license-place":{"$ref":"#/$defs/level"},"credentials/misnamed":{"$ref":"#/$defs/level"},"credentials/osteopathic-shut-out":{"$ref":"#/$defs/level"},"credentials/pay-conflict":{"$ref":"#/$defs/level"},"credentials/population-mismatch":{"$ref":"#/$defs/level"},"credentials/regulated-role":{"$ref":"#/$defs/level"},"credentials/specialty-list-odd":{"$ref":"#/$defs/level"},"credentials/title-ambiguous":{"$ref":"#/$defs/level"},"credentials/title-mismatch":{"$ref":"#/$defs/level"},"credentials/title-protected":{"$ref":"#/$defs/level"},"credentials/trainee-overasked":{"$ref":"#/$defs/level"},"credentials/training-incomplete":{"$ref":"#/$defs/level"},"credentials/unneeded-license":{"$ref":"#/$defs/level"},"credentials/wrong-profession":{"$ref":"#/$defs/level"},"directives/expired":{"$ref":"#/$defs/level"},"directives/unclear":{"$ref":"#/$defs/level"},"directives/unused":{"$ref":"#/$defs/level"},"equal-opportunity/contractor-line-incomplete":{"$ref":"#/$defs/level"},"equal-opportunity/outdated-reference":{"$ref":"#/$defs/level"},"equal-opportunity/statement-missing":{"$ref":"#/$defs/level"},"notices/ai-use-missing":{"$ref":"#/$defs/level"},"notices/canadian-experience":{"$ref":"#/$defs/level"},"notices/collective-agreement-missing":{"$ref":"#/$defs/level"},"notices/gender-specific-title":{"$ref":"#/$defs/level"},"notices/job-description-missing":{"$ref":"#/$defs/level"},"notices/vacancy-status-missing":{"$ref":"#/$defs/level"},"pay/below-minimum":{"$ref":"#/$defs/level"},"pay/benefits-missing":{"$ref":"#/$defs/level"},"pay/benefits-trail-off":{"$ref":"#/$defs/level"},"pay/career-band":{"$ref":"#/$defs/level"},"pay/deadline-missing":{"$ref":"#/$defs/level"},"pay/full-scale-missing":{"$ref":"#/$defs/level"},"pay/history-asked":{"$ref":"#/$defs/level"},"pay/how-to-apply-missing":{"$ref":"#/$defs/level"},"pay/implausible":{"$ref":"#/$defs/level"},"pay/kept-secret":{"$ref":"#/$defs/level"},"pay/link-instead":{"$ref":"#/$defs/level"},"pay/open-ended":{"$ref":"#/$defs/level"},"pay/other-pay-missing":{"$ref":"#/$defs/level"},"pay/period-missing":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"array","minItems":1,"maxItems":2,"prefixItems":[{"$ref":"#/$defs/level"},{"type":["object","null"],"additionalProperties":false,"properties":{"even-if-yearly":{"type":"boolean","default":false}}}],"items":false}]},"pay/period-unclear":{"$ref":"#/$defs/level"},"pay/piece-rate-alone":{"$ref":"#/$defs/level"},"pay/range-inverted":{"$ref":"#/$defs/level"},"pay/range-per-place":{"$ref":"#/$defs/level"},"pay/single-rate":{"$ref":"#/$defs/level"},"pay/stipends-mixed":{"$ref":"#/$defs/level"},"pay/too-wide":{"$ref":"#/$defs/level"},"pay/undisclosed":{"$ref":"#/$defs/level"},"posting/fields-disagree":{"$ref":"#/$defs/level"},"posting/heading-duplicated":{"$ref":"#/$defs/level"},"posting/not-a-posting":{"$ref":"#/$defs/level"},"posting/placeholder-left":{"$ref":"#/$defs/level"},"posting/title-cluttered":{"$ref":"#/$defs/level"},"posting/unreadable":{"$ref":"#/$defs/level"},"sections/empty":{"$ref":"#/$defs/level"},"sections/missing":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"array","minItems":1,"maxItems":2,"prefixItems":[{"$ref":"#/$defs/level"},{"type":["object","null"],"additionalProperties":false,"properties":{"sections":{"type":"array","items":{"type":"string"},"default":["responsibilities","qualifications","location-work-model","schedule-shift","how-to-apply"]}}}],"items":false}]},"wording/term-listed":{"$ref":"#/$defs/level"}}};
const schema25 = {"enum":["off","info","warning","error"]};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "off") || (data === "info")) || (data === "warning")) || (data === "error"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema25.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema24.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["credentials/*"] !== undefined){
if(!(validate65(data["credentials/*"], {instancePath:instancePath+"/credentials~1*",parentData:data,parentDataProperty:"credentials/*",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["directives/*"] !== undefined){
if(!(validate65(data["directives/*"], {instancePath:instancePath+"/directives~1*",parentData:data,parentDataProperty:"directives/*",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["equal-opportunity/*"] !== undefined){
if(!(validate65(data["equal-opportunity/*"], {instancePath:instancePath+"/equal-opportunity~1*",parentData:data,parentDataProperty:"equal-opportunity/*",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["notices/*"] !== undefined){
if(!(validate65(data["notices/*"], {instancePath:instancePath+"/notices~1*",parentData:data,parentDataProperty:"notices/*",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["pay/*"] !== undefined){
if(!(validate65(data["pay/*"], {instancePath:instancePath+"/pay~1*",parentData:data,parentDataProperty:"pay/*",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["posting/*"] !== undefined){
if(!(validate65(data["posting/*"], {instancePath:instancePath+"/posting~1*",parentData:data,parentDataProperty:"posting/*",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["sections/*"] !== undefined){
if(!(validate65(data["sections/*"], {instancePath:instancePath+"/sections~1*",parentData:data,parentDataProperty:"sections/*",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["wording/*"] !== undefined){
if(!(validate65(data["wording/*"], {instancePath:instancePath+"/wording~1*",parentData:data,parentDataProperty:"wording/*",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/active-practice-asked"] !== undefined){
if(!(validate65(data["credentials/active-practice-asked"], {instancePath:instancePath+"/credentials~1active-practice-asked",parentData:data,parentDataProperty:"credentials/active-practice-asked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/alternatives-required"] !== undefined){
if(!(validate65(data["credentials/alternatives-required"], {instancePath:instancePath+"/credentials~1alternatives-required",parentData:data,parentDataProperty:"credentials/alternatives-required",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/board-certification-missing"] !== undefined){
if(!(validate65(data["credentials/board-certification-missing"], {instancePath:instancePath+"/credentials~1board-certification-missing",parentData:data,parentDataProperty:"credentials/board-certification-missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/board-mismatch"] !== undefined){
if(!(validate65(data["credentials/board-mismatch"], {instancePath:instancePath+"/credentials~1board-mismatch",parentData:data,parentDataProperty:"credentials/board-mismatch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/certification-missing"] !== undefined){
if(!(validate65(data["credentials/certification-missing"], {instancePath:instancePath+"/credentials~1certification-missing",parentData:data,parentDataProperty:"credentials/certification-missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/compact-mismatch"] !== undefined){
if(!(validate65(data["credentials/compact-mismatch"], {instancePath:instancePath+"/credentials~1compact-mismatch",parentData:data,parentDataProperty:"credentials/compact-mismatch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/compact-misused"] !== undefined){
if(!(validate65(data["credentials/compact-misused"], {instancePath:instancePath+"/credentials~1compact-misused",parentData:data,parentDataProperty:"credentials/compact-misused",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/contradiction"] !== undefined){
if(!(validate65(data["credentials/contradiction"], {instancePath:instancePath+"/credentials~1contradiction",parentData:data,parentDataProperty:"credentials/contradiction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/customary-missing"] !== undefined){
if(!(validate65(data["credentials/customary-missing"], {instancePath:instancePath+"/credentials~1customary-missing",parentData:data,parentDataProperty:"credentials/customary-missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/degree-inflated"] !== undefined){
if(!(validate65(data["credentials/degree-inflated"], {instancePath:instancePath+"/credentials~1degree-inflated",parentData:data,parentDataProperty:"credentials/degree-inflated",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/degree-missing"] !== undefined){
if(!(validate65(data["credentials/degree-missing"], {instancePath:instancePath+"/credentials~1degree-missing",parentData:data,parentDataProperty:"credentials/degree-missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/exam-retired"] !== undefined){
if(!(validate65(data["credentials/exam-retired"], {instancePath:instancePath+"/credentials~1exam-retired",parentData:data,parentDataProperty:"credentials/exam-retired",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/facility-accreditation-asked"] !== undefined){
if(!(validate65(data["credentials/facility-accreditation-asked"], {instancePath:instancePath+"/credentials~1facility-accreditation-asked",parentData:data,parentDataProperty:"credentials/facility-accreditation-asked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/license-missing"] !== undefined){
if(!(validate65(data["credentials/license-missing"], {instancePath:instancePath+"/credentials~1license-missing",parentData:data,parentDataProperty:"credentials/license-missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/license-place"] !== undefined){
if(!(validate65(data["credentials/license-place"], {instancePath:instancePath+"/credentials~1license-place",parentData:data,parentDataProperty:"credentials/license-place",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/misnamed"] !== undefined){
if(!(validate65(data["credentials/misnamed"], {instancePath:instancePath+"/credentials~1misnamed",parentData:data,parentDataProperty:"credentials/misnamed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/osteopathic-shut-out"] !== undefined){
if(!(validate65(data["credentials/osteopathic-shut-out"], {instancePath:instancePath+"/credentials~1osteopathic-shut-out",parentData:data,parentDataProperty:"credentials/osteopathic-shut-out",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/pay-conflict"] !== undefined){
if(!(validate65(data["credentials/pay-conflict"], {instancePath:instancePath+"/credentials~1pay-conflict",parentData:data,parentDataProperty:"credentials/pay-conflict",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/population-mismatch"] !== undefined){
if(!(validate65(data["credentials/population-mismatch"], {instancePath:instancePath+"/credentials~1population-mismatch",parentData:data,parentDataProperty:"credentials/population-mismatch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/regulated-role"] !== undefined){
if(!(validate65(data["credentials/regulated-role"], {instancePath:instancePath+"/credentials~1regulated-role",parentData:data,parentDataProperty:"credentials/regulated-role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/specialty-list-odd"] !== undefined){
if(!(validate65(data["credentials/specialty-list-odd"], {instancePath:instancePath+"/credentials~1specialty-list-odd",parentData:data,parentDataProperty:"credentials/specialty-list-odd",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/title-ambiguous"] !== undefined){
if(!(validate65(data["credentials/title-ambiguous"], {instancePath:instancePath+"/credentials~1title-ambiguous",parentData:data,parentDataProperty:"credentials/title-ambiguous",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/title-mismatch"] !== undefined){
if(!(validate65(data["credentials/title-mismatch"], {instancePath:instancePath+"/credentials~1title-mismatch",parentData:data,parentDataProperty:"credentials/title-mismatch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/title-protected"] !== undefined){
if(!(validate65(data["credentials/title-protected"], {instancePath:instancePath+"/credentials~1title-protected",parentData:data,parentDataProperty:"credentials/title-protected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/trainee-overasked"] !== undefined){
if(!(validate65(data["credentials/trainee-overasked"], {instancePath:instancePath+"/credentials~1trainee-overasked",parentData:data,parentDataProperty:"credentials/trainee-overasked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/training-incomplete"] !== undefined){
if(!(validate65(data["credentials/training-incomplete"], {instancePath:instancePath+"/credentials~1training-incomplete",parentData:data,parentDataProperty:"credentials/training-incomplete",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/unneeded-license"] !== undefined){
if(!(validate65(data["credentials/unneeded-license"], {instancePath:instancePath+"/credentials~1unneeded-license",parentData:data,parentDataProperty:"credentials/unneeded-license",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["credentials/wrong-profession"] !== undefined){
if(!(validate65(data["credentials/wrong-profession"], {instancePath:instancePath+"/credentials~1wrong-profession",parentData:data,parentDataProperty:"credentials/wrong-profession",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["directives/expired"] !== undefined){
if(!(validate65(data["directives/expired"], {instancePath:instancePath+"/directives~1expired",parentData:data,parentDataProperty:"directives/expired",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["directives/unclear"] !== undefined){
if(!(validate65(data["directives/unclear"], {instancePath:instancePath+"/directives~1unclear",parentData:data,parentDataProperty:"directives/unclear",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["directives/unused"] !== undefined){
if(!(validate65(data["directives/unused"], {instancePath:instancePath+"/directives~1unused",parentData:data,parentDataProperty:"directives/unused",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["equal-opportunity/contractor-line-incomplete"] !== undefined){
if(!(validate65(data["equal-opportunity/contractor-line-incomplete"], {instancePath:instancePath+"/equal-opportunity~1contractor-line-incomplete",parentData:data,parentDataProperty:"equal-opportunity/contractor-line-incomplete",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["equal-opportunity/outdated-reference"] !== undefined){
if(!(validate65(data["equal-opportunity/outdated-reference"], {instancePath:instancePath+"/equal-opportunity~1outdated-reference",parentData:data,parentDataProperty:"equal-opportunity/outdated-reference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["equal-opportunity/statement-missing"] !== undefined){
if(!(validate65(data["equal-opportunity/statement-missing"], {instancePath:instancePath+"/equal-opportunity~1statement-missing",parentData:data,parentDataProperty:"equal-opportunity/statement-missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["notices/ai-use-missing"] !== undefined){
if(!(validate65(data["notices/ai-use-missing"], {instancePath:instancePath+"/notices~1ai-use-missing",parentData:data,parentDataProperty:"notices/ai-use-missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["notices/canadian-experience"] !== undefined){
if(!(validate65(data["notices/canadian-experience"], {instancePath:instancePath+"/notices~1canadian-experience",parentData:data,parentDataProperty:"notices/canadian-experience",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["notices/collective-agreement-missing"] !== undefined){
if(!(validate65(data["notices/collective-agreement-missing"], {instancePath:instancePath+"/notices~1collective-agreement-missing",parentData:data,parentDataProperty:"notices/collective-agreement-missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["notices/gender-specific-title"] !== undefined){
if(!(validate65(data["notices/gender-specific-title"], {instancePath:instancePath+"/notices~1gender-specific-title",parentData:data,parentDataProperty:"notices/gender-specific-title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["notices/job-description-missing"] !== undefined){
if(!(validate65(data["notices/job-description-missing"], {instancePath:instancePath+"/notices~1job-description-missing",parentData:data,parentDataProperty:"notices/job-description-missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["notices/vacancy-status-missing"] !== undefined){
if(!(validate65(data["notices/vacancy-status-missing"], {instancePath:instancePath+"/notices~1vacancy-status-missing",parentData:data,parentDataProperty:"notices/vacancy-status-missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["pay/below-minimum"] !== undefined){
if(!(validate65(data["pay/below-minimum"], {instancePath:instancePath+"/pay~1below-minimum",parentData:data,parentDataProperty:"pay/below-minimum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["pay/benefits-missing"] !== undefined){
if(!(validate65(data["pay/benefits-missing"], {instancePath:instancePath+"/pay~1benefits-missing",parentData:data,parentDataProperty:"pay/benefits-missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["pay/benefits-trail-off"] !== undefined){
if(!(validate65(data["pay/benefits-trail-off"], {instancePath:instancePath+"/pay~1benefits-trail-off",parentData:data,parentDataProperty:"pay/benefits-trail-off",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["pay/career-band"] !== undefined){
if(!(validate65(data["pay/career-band"], {instancePath:instancePath+"/pay~1career-band",parentData:data,parentDataProperty:"pay/career-band",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["pay/deadline-missing"] !== undefined){
if(!(validate65(data["pay/deadline-missing"], {instancePath:instancePath+"/pay~1deadline-missing",parentData:data,parentDataProperty:"pay/deadline-missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["pay/full-scale-missing"] !== undefined){
if(!(validate65(data["pay/full-scale-missing"], {instancePath:instancePath+"/pay~1full-scale-missing",parentData:data,parentDataProperty:"pay/full-scale-missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["pay/history-asked"] !== undefined){
if(!(validate65(data["pay/history-asked"], {instancePath:instancePath+"/pay~1history-asked",parentData:data,parentDataProperty:"pay/history-asked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["pay/how-to-apply-missing"] !== undefined){
if(!(validate65(data["pay/how-to-apply-missing"], {instancePath:instancePath+"/pay~1how-to-apply-missing",parentData:data,parentDataProperty:"pay/how-to-apply-missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["pay/implausible"] !== undefined){
if(!(validate65(data["pay/implausible"], {instancePath:instancePath+"/pay~1implausible",parentData:data,parentDataProperty:"pay/implausible",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["pay/kept-secret"] !== undefined){
if(!(validate65(data["pay/kept-secret"], {instancePath:instancePath+"/pay~1kept-secret",parentData:data,parentDataProperty:"pay/kept-secret",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["pay/link-instead"] !== undefined){
if(!(validate65(data["pay/link-instead"], {instancePath:instancePath+"/pay~1link-instead",parentData:data,parentDataProperty:"pay/link-instead",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["pay/open-ended"] !== undefined){
if(!(validate65(data["pay/open-ended"], {instancePath:instancePath+"/pay~1open-ended",parentData:data,parentDataProperty:"pay/open-ended",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["pay/other-pay-missing"] !== undefined){
if(!(validate65(data["pay/other-pay-missing"], {instancePath:instancePath+"/pay~1other-pay-missing",parentData:data,parentDataProperty:"pay/other-pay-missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["pay/period-missing"] !== undefined){
let data61 = data["pay/period-missing"];
const _errs64 = errors;
let valid1 = false;
const _errs65 = errors;
if(!(validate65(data61, {instancePath:instancePath+"/pay~1period-missing",parentData:data,parentDataProperty:"pay/period-missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var _valid0 = _errs65 === errors;
valid1 = valid1 || _valid0;
const _errs66 = errors;
if(Array.isArray(data61)){
if(data61.length > 2){
const err2 = {instancePath:instancePath+"/pay~1period-missing",schemaPath:"#/properties/pay~1period-missing/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data61.length < 1){
const err3 = {instancePath:instancePath+"/pay~1period-missing",schemaPath:"#/properties/pay~1period-missing/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data61.length;
if(len0 > 0){
if(!(validate65(data61[0], {instancePath:instancePath+"/pay~1period-missing/0",parentData:data61,parentDataProperty:0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(len0 > 1){
let data63 = data61[1];
if((!(data63 && typeof data63 == "object" && !Array.isArray(data63))) && (data63 !== null)){
const err4 = {instancePath:instancePath+"/pay~1period-missing/1",schemaPath:"#/properties/pay~1period-missing/anyOf/1/prefixItems/1/type",keyword:"type",params:{type: schema24.properties["pay/period-missing"].anyOf[1].prefixItems[1].type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key1 in data63){
if(!(key1 === "even-if-yearly")){
const err5 = {instancePath:instancePath+"/pay~1period-missing/1",schemaPath:"#/properties/pay~1period-missing/anyOf/1/prefixItems/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data63["even-if-yearly"] !== undefined){
if(typeof data63["even-if-yearly"] !== "boolean"){
const err6 = {instancePath:instancePath+"/pay~1period-missing/1/even-if-yearly",schemaPath:"#/properties/pay~1period-missing/anyOf/1/prefixItems/1/properties/even-if-yearly/type",keyword:"type",params:{type: "boolean"}};
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
const len1 = data61.length;
if(!(len1 <= 2)){
const err7 = {instancePath:instancePath+"/pay~1period-missing",schemaPath:"#/properties/pay~1period-missing/anyOf/1/items",keyword:"items",params:{limit: 2}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/pay~1period-missing",schemaPath:"#/properties/pay~1period-missing/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs66 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err9 = {instancePath:instancePath+"/pay~1period-missing",schemaPath:"#/properties/pay~1period-missing/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
}
}
if(data["pay/period-unclear"] !== undefined){
if(!(validate65(data["pay/period-unclear"], {instancePath:instancePath+"/pay~1period-unclear",parentData:data,parentDataProperty:"pay/period-unclear",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["pay/piece-rate-alone"] !== undefined){
if(!(validate65(data["pay/piece-rate-alone"], {instancePath:instancePath+"/pay~1piece-rate-alone",parentData:data,parentDataProperty:"pay/piece-rate-alone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["pay/range-inverted"] !== undefined){
if(!(validate65(data["pay/range-inverted"], {instancePath:instancePath+"/pay~1range-inverted",parentData:data,parentDataProperty:"pay/range-inverted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["pay/range-per-place"] !== undefined){
if(!(validate65(data["pay/range-per-place"], {instancePath:instancePath+"/pay~1range-per-place",parentData:data,parentDataProperty:"pay/range-per-place",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["pay/single-rate"] !== undefined){
if(!(validate65(data["pay/single-rate"], {instancePath:instancePath+"/pay~1single-rate",parentData:data,parentDataProperty:"pay/single-rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["pay/stipends-mixed"] !== undefined){
if(!(validate65(data["pay/stipends-mixed"], {instancePath:instancePath+"/pay~1stipends-mixed",parentData:data,parentDataProperty:"pay/stipends-mixed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["pay/too-wide"] !== undefined){
if(!(validate65(data["pay/too-wide"], {instancePath:instancePath+"/pay~1too-wide",parentData:data,parentDataProperty:"pay/too-wide",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["pay/undisclosed"] !== undefined){
if(!(validate65(data["pay/undisclosed"], {instancePath:instancePath+"/pay~1undisclosed",parentData:data,parentDataProperty:"pay/undisclosed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["posting/fields-disagree"] !== undefined){
if(!(validate65(data["posting/fields-disagree"], {instancePath:instancePath+"/posting~1fields-disagree",parentData:data,parentDataProperty:"posting/fields-disagree",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["posting/heading-duplicated"] !== undefined){
if(!(validate65(data["posting/heading-duplicated"], {instancePath:instancePath+"/posting~1heading-duplicated",parentData:data,parentDataProperty:"posting/heading-duplicated",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["posting/not-a-posting"] !== undefined){
if(!(validate65(data["posting/not-a-posting"], {instancePath:instancePath+"/posting~1not-a-posting",parentData:data,parentDataProperty:"posting/not-a-posting",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["posting/placeholder-left"] !== undefined){
if(!(validate65(data["posting/placeholder-left"], {instancePath:instancePath+"/posting~1placeholder-left",parentData:data,parentDataProperty:"posting/placeholder-left",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["posting/title-cluttered"] !== undefined){
if(!(validate65(data["posting/title-cluttered"], {instancePath:instancePath+"/posting~1title-cluttered",parentData:data,parentDataProperty:"posting/title-cluttered",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["posting/unreadable"] !== undefined){
if(!(validate65(data["posting/unreadable"], {instancePath:instancePath+"/posting~1unreadable",parentData:data,parentDataProperty:"posting/unreadable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["sections/empty"] !== undefined){
if(!(validate65(data["sections/empty"], {instancePath:instancePath+"/sections~1empty",parentData:data,parentDataProperty:"sections/empty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["sections/missing"] !== undefined){
let data80 = data["sections/missing"];
const _errs90 = errors;
let valid4 = false;
const _errs91 = errors;
if(!(validate65(data80, {instancePath:instancePath+"/sections~1missing",parentData:data,parentDataProperty:"sections/missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var _valid1 = _errs91 === errors;
valid4 = valid4 || _valid1;
const _errs92 = errors;
if(Array.isArray(data80)){
if(data80.length > 2){
const err10 = {instancePath:instancePath+"/sections~1missing",schemaPath:"#/properties/sections~1missing/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data80.length < 1){
const err11 = {instancePath:instancePath+"/sections~1missing",schemaPath:"#/properties/sections~1missing/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len2 = data80.length;
if(len2 > 0){
if(!(validate65(data80[0], {instancePath:instancePath+"/sections~1missing/0",parentData:data80,parentDataProperty:0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(len2 > 1){
let data82 = data80[1];
if((!(data82 && typeof data82 == "object" && !Array.isArray(data82))) && (data82 !== null)){
const err12 = {instancePath:instancePath+"/sections~1missing/1",schemaPath:"#/properties/sections~1missing/anyOf/1/prefixItems/1/type",keyword:"type",params:{type: schema24.properties["sections/missing"].anyOf[1].prefixItems[1].type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key2 in data82){
if(!(key2 === "sections")){
const err13 = {instancePath:instancePath+"/sections~1missing/1",schemaPath:"#/properties/sections~1missing/anyOf/1/prefixItems/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data82.sections !== undefined){
let data83 = data82.sections;
if(Array.isArray(data83)){
const len3 = data83.length;
for(let i0=0; i0<len3; i0++){
if(typeof data83[i0] !== "string"){
const err14 = {instancePath:instancePath+"/sections~1missing/1/sections/" + i0,schemaPath:"#/properties/sections~1missing/anyOf/1/prefixItems/1/properties/sections/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/sections~1missing/1/sections",schemaPath:"#/properties/sections~1missing/anyOf/1/prefixItems/1/properties/sections/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
const len4 = data80.length;
if(!(len4 <= 2)){
const err16 = {instancePath:instancePath+"/sections~1missing",schemaPath:"#/properties/sections~1missing/anyOf/1/items",keyword:"items",params:{limit: 2}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/sections~1missing",schemaPath:"#/properties/sections~1missing/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid1 = _errs92 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err18 = {instancePath:instancePath+"/sections~1missing",schemaPath:"#/properties/sections~1missing/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs90;
if(vErrors !== null){
if(_errs90){
vErrors.length = _errs90;
}
else {
vErrors = null;
}
}
}
}
if(data["wording/term-listed"] !== undefined){
if(!(validate65(data["wording/term-listed"], {instancePath:instancePath+"/wording~1term-listed",parentData:data,parentDataProperty:"wording/term-listed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":["object","null"],"additionalProperties":{"type":"string"}};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(typeof data[key0] !== "string"){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":["array","null"],"items":{"type":"object","additionalProperties":false,"required":["message"],"anyOf":[{"required":["words"]},{"required":["pattern"]}],"properties":{"words":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"pattern":{"type":"string"},"message":{"type":"string"},"level":{"enum":["info","warning","error"]}}}};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs3 = errors;
let valid2 = false;
const _errs4 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.words === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/required",keyword:"required",params:{missingProperty: "words"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid2 = valid2 || _valid0;
const _errs5 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.pattern === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/required",keyword:"required",params:{missingProperty: "pattern"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.message === undefined){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data0){
if(!((((key0 === "words") || (key0 === "pattern")) || (key0 === "message")) || (key0 === "level"))){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.words !== undefined){
let data1 = data0.words;
const _errs8 = errors;
let valid4 = false;
const _errs9 = errors;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/" + i0+"/words",schemaPath:"#/items/properties/words/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs9 === errors;
valid4 = valid4 || _valid1;
const _errs11 = errors;
if(Array.isArray(data1)){
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
if(typeof data1[i1] !== "string"){
const err7 = {instancePath:instancePath+"/" + i0+"/words/" + i1,schemaPath:"#/items/properties/words/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/" + i0+"/words",schemaPath:"#/items/properties/words/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err9 = {instancePath:instancePath+"/" + i0+"/words",schemaPath:"#/items/properties/words/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data0.pattern !== undefined){
if(typeof data0.pattern !== "string"){
const err10 = {instancePath:instancePath+"/" + i0+"/pattern",schemaPath:"#/items/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.message !== undefined){
if(typeof data0.message !== "string"){
const err11 = {instancePath:instancePath+"/" + i0+"/message",schemaPath:"#/items/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.level !== undefined){
let data5 = data0.level;
if(!(((data5 === "info") || (data5 === "warning")) || (data5 === "error"))){
const err12 = {instancePath:instancePath+"/" + i0+"/level",schemaPath:"#/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema27.items.properties.level.enum}};
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
const err13 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
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
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.extends !== undefined){
let data1 = data.extends;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/1/type",keyword:"type",params:{type: schema19.properties.extends.anyOf[1].type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err4 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err5 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.employer !== undefined){
if(!(validate53(data.employer, {instancePath:instancePath+"/employer",parentData:data,parentDataProperty:"employer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.statements !== undefined){
if(!(validate60(data.statements, {instancePath:instancePath+"/statements",parentData:data,parentDataProperty:"statements",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.includes !== undefined){
if(!(validate62(data.includes, {instancePath:instancePath+"/includes",parentData:data,parentDataProperty:"includes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined){
if(!(validate64(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate148(data.columns, {instancePath:instancePath+"/columns",parentData:data,parentDataProperty:"columns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.terms !== undefined){
if(!(validate150(data.terms, {instancePath:instancePath+"/terms",parentData:data,parentDataProperty:"terms",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
let data9 = data.overrides;
if((!(Array.isArray(data9))) && (data9 !== null)){
const err6 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: schema19.properties.overrides.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.files === undefined){
const err7 = {instancePath:instancePath+"/overrides/" + i1,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data10){
if(!(((((((key1 === "files") || (key1 === "employer")) || (key1 === "statements")) || (key1 === "includes")) || (key1 === "rules")) || (key1 === "columns")) || (key1 === "terms"))){
const err8 = {instancePath:instancePath+"/overrides/" + i1,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data10.files !== undefined){
let data11 = data10.files;
const _errs24 = errors;
let valid7 = false;
const _errs25 = errors;
if(typeof data11 !== "string"){
const err9 = {instancePath:instancePath+"/overrides/" + i1+"/files",schemaPath:"#/properties/overrides/items/properties/files/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs25 === errors;
valid7 = valid7 || _valid1;
const _errs27 = errors;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(typeof data11[i2] !== "string"){
const err10 = {instancePath:instancePath+"/overrides/" + i1+"/files/" + i2,schemaPath:"#/properties/overrides/items/properties/files/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/overrides/" + i1+"/files",schemaPath:"#/properties/overrides/items/properties/files/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs27 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const err12 = {instancePath:instancePath+"/overrides/" + i1+"/files",schemaPath:"#/properties/overrides/items/properties/files/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data10.employer !== undefined){
if(!(validate53(data10.employer, {instancePath:instancePath+"/overrides/" + i1+"/employer",parentData:data10,parentDataProperty:"employer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data10.statements !== undefined){
if(!(validate60(data10.statements, {instancePath:instancePath+"/overrides/" + i1+"/statements",parentData:data10,parentDataProperty:"statements",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data10.includes !== undefined){
if(!(validate62(data10.includes, {instancePath:instancePath+"/overrides/" + i1+"/includes",parentData:data10,parentDataProperty:"includes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data10.rules !== undefined){
if(!(validate64(data10.rules, {instancePath:instancePath+"/overrides/" + i1+"/rules",parentData:data10,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data10.columns !== undefined){
if(!(validate148(data10.columns, {instancePath:instancePath+"/overrides/" + i1+"/columns",parentData:data10,parentDataProperty:"columns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data10.terms !== undefined){
if(!(validate150(data10.terms, {instancePath:instancePath+"/overrides/" + i1+"/terms",parentData:data10,parentDataProperty:"terms",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/overrides/" + i1,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data.ignore !== undefined){
let data19 = data.ignore;
const _errs38 = errors;
let valid10 = false;
const _errs39 = errors;
if(typeof data19 !== "string"){
const err14 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid2 = _errs39 === errors;
valid10 = valid10 || _valid2;
const _errs41 = errors;
if((!(Array.isArray(data19))) && (data19 !== null)){
const err15 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/anyOf/1/type",keyword:"type",params:{type: schema19.properties.ignore.anyOf[1].type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
if(typeof data19[i3] !== "string"){
const err16 = {instancePath:instancePath+"/ignore/" + i3,schemaPath:"#/properties/ignore/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
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
var _valid2 = _errs41 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const err17 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** The schema that it was made from. */
export const schemaText = "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"posting-lint config\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"$schema\":{\"type\":\"string\"},\"extends\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"string\"}}],\"description\":\"other config files to begin from, as paths from this one\"},\"employer\":{\"$ref\":\"#/$defs/employer\"},\"statements\":{\"$ref\":\"#/$defs/statements\"},\"includes\":{\"$ref\":\"#/$defs/includes\"},\"rules\":{\"$ref\":\"#/$defs/rules\"},\"columns\":{\"$ref\":\"#/$defs/columns\"},\"terms\":{\"$ref\":\"#/$defs/terms\"},\"overrides\":{\"type\":[\"array\",\"null\"],\"description\":\"other settings for some files\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"files\"],\"properties\":{\"files\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"array\",\"items\":{\"type\":\"string\"}}],\"description\":\"patterns such as \\\"germany/**\\\"\"},\"employer\":{\"$ref\":\"#/$defs/employer\"},\"statements\":{\"$ref\":\"#/$defs/statements\"},\"includes\":{\"$ref\":\"#/$defs/includes\"},\"rules\":{\"$ref\":\"#/$defs/rules\"},\"columns\":{\"$ref\":\"#/$defs/columns\"},\"terms\":{\"$ref\":\"#/$defs/terms\"}}}},\"ignore\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"string\"}}],\"description\":\"patterns of files and folders to leave out, as in .gitignore\"}},\"$defs\":{\"employer\":{\"type\":[\"object\",\"null\"],\"description\":\"what the postings need not say: who employs, how many, where\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"employees\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"employees everywhere\"},\"employeesIn\":{\"type\":[\"object\",\"null\"],\"propertyNames\":{\"$ref\":\"#/$defs/place\"},\"additionalProperties\":{\"type\":\"integer\",\"minimum\":0},\"description\":\"employees by place, such as { US-CO: 12 }\"},\"employeesPriorYearAverage\":{\"anyOf\":[{\"type\":\"number\",\"minimum\":0},{\"type\":[\"object\",\"null\"],\"propertyNames\":{\"$ref\":\"#/$defs/place\"},\"additionalProperties\":{\"type\":\"number\",\"minimum\":0}}]},\"contractors\":{\"type\":\"integer\",\"minimum\":0},\"kind\":{\"enum\":[\"private\",\"public\",\"federal\",\"religious\",\"household\"]},\"sector\":{\"type\":\"string\"},\"federalContractor\":{\"type\":\"boolean\"},\"federalContractValue\":{\"type\":\"number\",\"minimum\":0,\"description\":\"US dollars\"},\"postedBy\":{\"enum\":[\"employer\",\"agency\",\"job-board\"]},\"usesAiInHiring\":{\"type\":\"boolean\"},\"backgroundCheck\":{\"enum\":[\"none\",\"planned\",\"required-by-law\"]},\"reportsTo\":{\"$ref\":\"#/$defs/place\"},\"hiresIn\":{\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/place\"},\"description\":\"places where remote hires are accepted\"}}},\"statements\":{\"type\":[\"object\",\"null\"],\"description\":\"approved wording; fixes insert exactly this\",\"additionalProperties\":false,\"properties\":{\"equalOpportunity\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":[\"object\",\"null\"],\"properties\":{\"file\":{\"type\":\"string\",\"description\":\"a path from the config's folder\"}},\"required\":[\"file\"],\"additionalProperties\":false}],\"description\":\"the text itself, or { file: path }\"},\"accommodation\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":[\"object\",\"null\"],\"properties\":{\"file\":{\"type\":\"string\",\"description\":\"a path from the config's folder\"}},\"required\":[\"file\"],\"additionalProperties\":false}],\"description\":\"the text itself, or { file: path }\"}}},\"includes\":{\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"file\":{\"type\":\"string\"},\"text\":{\"type\":\"string\"},\"position\":{\"enum\":[\"start\",\"end\"],\"description\":\"where your site puts it; it counts as part of the posting either way\"}}}},\"rules\":{\"type\":[\"object\",\"null\"],\"description\":\"a level for a rule, or [level, { its options }]\",\"additionalProperties\":false,\"properties\":{\"credentials/*\":{\"$ref\":\"#/$defs/level\"},\"directives/*\":{\"$ref\":\"#/$defs/level\"},\"equal-opportunity/*\":{\"$ref\":\"#/$defs/level\"},\"notices/*\":{\"$ref\":\"#/$defs/level\"},\"pay/*\":{\"$ref\":\"#/$defs/level\"},\"posting/*\":{\"$ref\":\"#/$defs/level\"},\"sections/*\":{\"$ref\":\"#/$defs/level\"},\"wording/*\":{\"$ref\":\"#/$defs/level\"},\"credentials/active-practice-asked\":{\"$ref\":\"#/$defs/level\"},\"credentials/alternatives-required\":{\"$ref\":\"#/$defs/level\"},\"credentials/board-certification-missing\":{\"$ref\":\"#/$defs/level\"},\"credentials/board-mismatch\":{\"$ref\":\"#/$defs/level\"},\"credentials/certification-missing\":{\"$ref\":\"#/$defs/level\"},\"credentials/compact-mismatch\":{\"$ref\":\"#/$defs/level\"},\"credentials/compact-misused\":{\"$ref\":\"#/$defs/level\"},\"credentials/contradiction\":{\"$ref\":\"#/$defs/level\"},\"credentials/customary-missing\":{\"$ref\":\"#/$defs/level\"},\"credentials/degree-inflated\":{\"$ref\":\"#/$defs/level\"},\"credentials/degree-missing\":{\"$ref\":\"#/$defs/level\"},\"credentials/exam-retired\":{\"$ref\":\"#/$defs/level\"},\"credentials/facility-accreditation-asked\":{\"$ref\":\"#/$defs/level\"},\"credentials/license-missing\":{\"$ref\":\"#/$defs/level\"},\"credentials/license-place\":{\"$ref\":\"#/$defs/level\"},\"credentials/misnamed\":{\"$ref\":\"#/$defs/level\"},\"credentials/osteopathic-shut-out\":{\"$ref\":\"#/$defs/level\"},\"credentials/pay-conflict\":{\"$ref\":\"#/$defs/level\"},\"credentials/population-mismatch\":{\"$ref\":\"#/$defs/level\"},\"credentials/regulated-role\":{\"$ref\":\"#/$defs/level\"},\"credentials/specialty-list-odd\":{\"$ref\":\"#/$defs/level\"},\"credentials/title-ambiguous\":{\"$ref\":\"#/$defs/level\"},\"credentials/title-mismatch\":{\"$ref\":\"#/$defs/level\"},\"credentials/title-protected\":{\"$ref\":\"#/$defs/level\"},\"credentials/trainee-overasked\":{\"$ref\":\"#/$defs/level\"},\"credentials/training-incomplete\":{\"$ref\":\"#/$defs/level\"},\"credentials/unneeded-license\":{\"$ref\":\"#/$defs/level\"},\"credentials/wrong-profession\":{\"$ref\":\"#/$defs/level\"},\"directives/expired\":{\"$ref\":\"#/$defs/level\"},\"directives/unclear\":{\"$ref\":\"#/$defs/level\"},\"directives/unused\":{\"$ref\":\"#/$defs/level\"},\"equal-opportunity/contractor-line-incomplete\":{\"$ref\":\"#/$defs/level\"},\"equal-opportunity/outdated-reference\":{\"$ref\":\"#/$defs/level\"},\"equal-opportunity/statement-missing\":{\"$ref\":\"#/$defs/level\"},\"notices/ai-use-missing\":{\"$ref\":\"#/$defs/level\"},\"notices/canadian-experience\":{\"$ref\":\"#/$defs/level\"},\"notices/collective-agreement-missing\":{\"$ref\":\"#/$defs/level\"},\"notices/gender-specific-title\":{\"$ref\":\"#/$defs/level\"},\"notices/job-description-missing\":{\"$ref\":\"#/$defs/level\"},\"notices/vacancy-status-missing\":{\"$ref\":\"#/$defs/level\"},\"pay/below-minimum\":{\"$ref\":\"#/$defs/level\"},\"pay/benefits-missing\":{\"$ref\":\"#/$defs/level\"},\"pay/benefits-trail-off\":{\"$ref\":\"#/$defs/level\"},\"pay/career-band\":{\"$ref\":\"#/$defs/level\"},\"pay/deadline-missing\":{\"$ref\":\"#/$defs/level\"},\"pay/full-scale-missing\":{\"$ref\":\"#/$defs/level\"},\"pay/history-asked\":{\"$ref\":\"#/$defs/level\"},\"pay/how-to-apply-missing\":{\"$ref\":\"#/$defs/level\"},\"pay/implausible\":{\"$ref\":\"#/$defs/level\"},\"pay/kept-secret\":{\"$ref\":\"#/$defs/level\"},\"pay/link-instead\":{\"$ref\":\"#/$defs/level\"},\"pay/open-ended\":{\"$ref\":\"#/$defs/level\"},\"pay/other-pay-missing\":{\"$ref\":\"#/$defs/level\"},\"pay/period-missing\":{\"anyOf\":[{\"$ref\":\"#/$defs/level\"},{\"type\":\"array\",\"description\":\"[level, { its options }]\",\"minItems\":1,\"maxItems\":2,\"prefixItems\":[{\"$ref\":\"#/$defs/level\"},{\"type\":[\"object\",\"null\"],\"additionalProperties\":false,\"properties\":{\"even-if-yearly\":{\"type\":\"boolean\",\"default\":false,\"description\":\"Also tell figures that by their size can only be for a year.\"}}}],\"items\":false}]},\"pay/period-unclear\":{\"$ref\":\"#/$defs/level\"},\"pay/piece-rate-alone\":{\"$ref\":\"#/$defs/level\"},\"pay/range-inverted\":{\"$ref\":\"#/$defs/level\"},\"pay/range-per-place\":{\"$ref\":\"#/$defs/level\"},\"pay/single-rate\":{\"$ref\":\"#/$defs/level\"},\"pay/stipends-mixed\":{\"$ref\":\"#/$defs/level\"},\"pay/too-wide\":{\"$ref\":\"#/$defs/level\"},\"pay/undisclosed\":{\"$ref\":\"#/$defs/level\"},\"posting/fields-disagree\":{\"$ref\":\"#/$defs/level\"},\"posting/heading-duplicated\":{\"$ref\":\"#/$defs/level\"},\"posting/not-a-posting\":{\"$ref\":\"#/$defs/level\"},\"posting/placeholder-left\":{\"$ref\":\"#/$defs/level\"},\"posting/title-cluttered\":{\"$ref\":\"#/$defs/level\"},\"posting/unreadable\":{\"$ref\":\"#/$defs/level\"},\"sections/empty\":{\"$ref\":\"#/$defs/level\"},\"sections/missing\":{\"anyOf\":[{\"$ref\":\"#/$defs/level\"},{\"type\":\"array\",\"description\":\"[level, { its options }]\",\"minItems\":1,\"maxItems\":2,\"prefixItems\":[{\"$ref\":\"#/$defs/level\"},{\"type\":[\"object\",\"null\"],\"additionalProperties\":false,\"properties\":{\"sections\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"default\":[\"responsibilities\",\"qualifications\",\"location-work-model\",\"schedule-shift\",\"how-to-apply\"],\"description\":\"Ids of the sections each posting must have, as in rules/knowledge/headings/sections.yaml.\"}}}],\"items\":false}]},\"wording/term-listed\":{\"$ref\":\"#/$defs/level\"}}},\"columns\":{\"type\":[\"object\",\"null\"],\"description\":\"column names of CSV and NDJSON files, and the fields they hold\",\"additionalProperties\":{\"type\":\"string\"}},\"terms\":{\"type\":[\"array\",\"null\"],\"description\":\"words and patterns of your own to be told\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"message\"],\"anyOf\":[{\"required\":[\"words\"]},{\"required\":[\"pattern\"]}],\"properties\":{\"words\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"array\",\"items\":{\"type\":\"string\"}}],\"description\":\"whole words or phrases, in any case\"},\"pattern\":{\"type\":\"string\",\"description\":\"a regular expression in RE2 syntax\"},\"message\":{\"type\":\"string\",\"description\":\"what to do about it\"},\"level\":{\"enum\":[\"info\",\"warning\",\"error\"]}}}},\"level\":{\"enum\":[\"off\",\"info\",\"warning\",\"error\"]},\"place\":{\"type\":\"string\",\"description\":\"a place such as US-CO or US-NY/nyc\",\"anyOf\":[{\"description\":\"places of the knowledge\",\"enum\":[\"AE\",\"AFRICA\",\"AMERICAS\",\"APAC\",\"AR\",\"ASIA\",\"AT\",\"AT-1\",\"AT-2\",\"AT-3\",\"AT-4\",\"AT-5\",\"AT-6\",\"AT-7\",\"AT-8\",\"AT-9\",\"AU\",\"AU-ACT\",\"AU-NSW\",\"AU-NT\",\"AU-QLD\",\"AU-SA\",\"AU-TAS\",\"AU-VIC\",\"AU-WA\",\"BD\",\"BE\",\"BE-BRU\",\"BE-FWB\",\"BE-VLG\",\"BE-WAL\",\"BG\",\"BR\",\"CA\",\"CA-AB\",\"CA-BC\",\"CA-MB\",\"CA-NB\",\"CA-NL\",\"CA-NS\",\"CA-NT\",\"CA-NU\",\"CA-ON\",\"CA-PE\",\"CA-QC\",\"CA-SK\",\"CA-YT\",\"CH\",\"CL\",\"CN\",\"CR\",\"CY\",\"CZ\",\"DE\",\"DE-BB\",\"DE-BE\",\"DE-BW\",\"DE-BY\",\"DE-HB\",\"DE-HE\",\"DE-HH\",\"DE-MV\",\"DE-NI\",\"DE-NW\",\"DE-RP\",\"DE-SH\",\"DE-SL\",\"DE-SN\",\"DE-ST\",\"DE-TH\",\"DK\",\"DO\",\"EC\",\"EE\",\"EG\",\"EMEA\",\"ES\",\"EU\",\"EUROPE\",\"EUROPEAN-ECONOMIC-AREA\",\"FI\",\"FR\",\"GB\",\"GB-ENG\",\"GB-NIR\",\"GB-SCT\",\"GB-WLS\",\"GH\",\"GR\",\"GT\",\"HK\",\"HR\",\"HU\",\"ID\",\"IE\",\"IN\",\"IS\",\"IT\",\"JP\",\"KE\",\"KR\",\"LATAM\",\"LI\",\"LK\",\"LT\",\"LU\",\"LV\",\"MT\",\"MX\",\"MY\",\"NG\",\"NL\",\"NO\",\"NORTH-AMERICA\",\"NZ\",\"PH\",\"PK\",\"PL\",\"PT\",\"QA\",\"RO\",\"RS\",\"SA\",\"SE\",\"SG\",\"SI\",\"SK\",\"TH\",\"TR\",\"TW\",\"UA\",\"US\",\"US-AK\",\"US-AL\",\"US-AR\",\"US-AS\",\"US-AZ\",\"US-CA\",\"US-CA/fresno\",\"US-CA/los-angeles-city\",\"US-CA/los-angeles-county\",\"US-CA/los-angeles-county-unincorporated\",\"US-CA/san-diego-county\",\"US-CA/san-francisco\",\"US-CA/santa-cruz\",\"US-CO\",\"US-CT\",\"US-DC\",\"US-DE\",\"US-FL\",\"US-GA\",\"US-GU\",\"US-HI\",\"US-IA\",\"US-ID\",\"US-IL\",\"US-IL/chicago\",\"US-IL/cook-county\",\"US-IN\",\"US-KS\",\"US-KY\",\"US-LA\",\"US-MA\",\"US-MD\",\"US-MD/montgomery-county\",\"US-ME\",\"US-MI\",\"US-MN\",\"US-MO\",\"US-MO/kansas-city\",\"US-MP\",\"US-MS\",\"US-MT\",\"US-NC\",\"US-ND\",\"US-NE\",\"US-NH\",\"US-NJ\",\"US-NJ/jersey-city\",\"US-NM\",\"US-NV\",\"US-NY\",\"US-NY/albany-county\",\"US-NY/binghamton\",\"US-NY/ithaca\",\"US-NY/nyc\",\"US-NY/westchester\",\"US-OH\",\"US-OH/cincinnati\",\"US-OH/cleveland\",\"US-OH/columbus\",\"US-OH/toledo\",\"US-OK\",\"US-OR\",\"US-PA\",\"US-PA/philadelphia\",\"US-PA/pittsburgh\",\"US-PR\",\"US-RI\",\"US-SC\",\"US-SD\",\"US-TN\",\"US-TX\",\"US-TX/austin\",\"US-UT\",\"US-VA\",\"US-VI\",\"US-VT\",\"US-WA\",\"US-WA/seattle\",\"US-WA/spokane\",\"US-WI\",\"US-WI/madison\",\"US-WV\",\"US-WY\",\"UY\",\"VN\",\"WORLD\",\"ZA\"]},{\"description\":\"regions by ISO 3166-2\",\"pattern\":\"^(?:AE|AR|BD|BG|BR|CH|CL|CN|CO|CR|CY|CZ|DK|DO|EC|EE|EG|ES|EU|FI|FR|GH|GR|GT|HK|HR|HU|ID|IE|IL|IN|IS|IT|JP|KE|KR|LI|LK|LT|LU|LV|MA|MT|MX|MY|NG|NL|NO|NZ|PE|PH|PK|PL|PT|QA|RO|RS|SA|SE|SG|SI|SK|TH|TR|TW|UA|UY|VN|ZA)-[A-Z0-9]{1,3}$\"},{\"description\":\"other countries by ISO 3166-1, and their regions\",\"pattern\":\"^(?!(?:AA|AE|AR|AT|AU|BD|BE|BG|BR|CA|CH|CL|CN|CO|CR|CY|CZ|DE|DK|DO|EC|EE|EG|ES|EU|FI|FR|GB|GH|GR|GT|HK|HR|HU|ID|IE|IL|IN|IS|IT|JP|KE|KR|LI|LK|LT|LU|LV|MA|MT|MX|MY|NG|NL|NO|NZ|PE|PH|PK|PL|PT|QA|Q[M-Z]|RO|RS|SA|SE|SG|SI|SK|TH|TR|TW|UA|UK|US|UY|VN|X[A-Z]|ZA|ZZ)|(?:AB|AK|AL|AR|AS|AZ|BC|CA|CO|CT|DC|DE|FL|GA|GU|HI|IA|ID|IL|IN|KS|KY|LA|MA|MB|MD|ME|MI|MN|MO|MP|MS|MT|NB|NC|ND|NE|NH|NJ|NL|NM|NS|NT|NU|NV|NY|OH|OK|ON|OR|PA|PE|PR|QC|RI|SC|SD|SK|TN|TX|UT|VA|VI|VT|WA|WI|WV|WY|YT)$)[A-Z]{2}(?:-[A-Z0-9]{1,3})?$\"}]}}}";
