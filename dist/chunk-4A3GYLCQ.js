import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);

// src/detect/text/edges.ts
function endWithout(text, members) {
  let end = text.length;
  while (end > 0 && members.includes(text.charAt(end - 1))) end--;
  return end;
}
function withoutEnd(text, members) {
  const end = endWithout(text, members);
  return end === text.length ? text : text.slice(0, end);
}
function withoutEnds(text, members) {
  const end = endWithout(text, members);
  let start = 0;
  while (start < end && members.includes(text.charAt(start))) start++;
  return text.slice(start, end);
}
function endOf(text, member) {
  let start = text.length;
  while (start > 0 && member.test(text.charAt(start - 1))) start--;
  return text.slice(start);
}
function cutAt(text, pattern) {
  const at = text.search(pattern);
  return at < 0 ? text : text.slice(0, at);
}

export {
  withoutEnd,
  withoutEnds,
  endOf,
  cutAt
};
