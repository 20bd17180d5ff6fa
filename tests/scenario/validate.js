// usage: node validate.js SCHEMAS < "SCHEMA FILE" lines   → a line each: valid, invalid or not-json
'use strict';
const fs = require('fs');
const path = require('path');
const Ajv = require('ajv');

const ajv = new Ajv({ allErrors: false, logger: false });
const schemas = {};
for (const name of fs.readdirSync(process.argv[2]))
  schemas[name] = ajv.compile(JSON.parse(fs.readFileSync(path.join(process.argv[2], name), 'utf8')));

for (const line of fs.readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const [schema, file] = line.split(' ');
  let value;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(fs.readFileSync(file)));
  } catch (error) {
    console.log('not-json');
    continue;
  }
  console.log(schemas[schema](value) ? 'valid' : 'invalid');
}
