import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);

// src/policy/globs/glob-problem.ts
var MAX_LENGTH = 500;
var MAX_STARS = 3;
var MAX_DEEP_STARS = 3;
var MAX_GROUPS = 8;
function globProblem(glob) {
  if (glob.length > MAX_LENGTH) return `more than ${MAX_LENGTH} characters`;
  if (/^\.?\/*$/.test(glob)) return 'it names no file: "**" is everything';
  if (/\\[A-Za-z0-9_]/.test(glob)) return 'write "/" between folders: a backslash only escapes the character behind it';
  if (/\\{3,}/.test(glob)) return "more than two backslashes in a row";
  const literal = glob.replace(/\\./g, "x");
  if (!isBalanced(literal)) return "a bracket or brace is not closed";
  const plain = literal.replace(/\[[^\][]*\]/g, "x");
  if (/[+*]\(|\)[+*?{]/.test(plain)) return "repeated groups are not supported";
  if ((plain.match(/[({]/g) ?? []).length > MAX_GROUPS) return `more than ${MAX_GROUPS} groups`;
  const segments = plain.replace(/\/\*\*\/?$/, "").split("/");
  if (segments.filter((one) => one === "**").length > MAX_DEEP_STARS) return `"**" more than ${MAX_DEEP_STARS} times`;
  const hasRow = segments.some((one) => one !== "**" && (one.match(/[*+]+/g) ?? []).length > MAX_STARS);
  return hasRow ? `more than ${MAX_STARS} wildcards between two slashes` : null;
}
function isBalanced(glob) {
  const open = [];
  const closes = { "]": "[", "}": "{", ")": "(" };
  for (const character of glob) {
    if (open.at(-1) === "[" && character !== "]") continue;
    if (character === "[" || character === "{" || character === "(") open.push(character);
    else if (character in closes && open.pop() !== closes[character]) return false;
  }
  return open.length === 0;
}

export {
  globProblem
};
