/** The shipped JSON Schemas, compiled. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';

/** Compiles schema/NAME.schema.json; a keyword that ajv does not know is an error, for it would check nothing. */
export function compileSchema(name: 'report' | 'jsonl' | 'config' | 'baseline' | 'audit'): ValidateFunction {
  const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
  const isDateTime = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text);
  const ajv = new Ajv2020({ strict: true, strictRequired: false, formats: { date: isDate, 'date-time': isDateTime } });
  // A line of JSON is made of the report's parts.
  if (name === 'jsonl') ajv.addSchema(readSchema('report'));
  return ajv.compile(readSchema(name));
}

function readSchema(name: string): object {
  const schema: unknown = JSON.parse(readFileSync(`schema/${name}.schema.json`, 'utf8'));
  if (typeof schema !== 'object' || schema === null) throw new Error(`schema/${name}.schema.json holds no object`);
  return schema;
}
