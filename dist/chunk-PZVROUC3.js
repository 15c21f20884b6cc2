import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);

// src/model/is-inside.ts
import nativePath from "node:path";
function isInside(folder, path, paths = nativePath) {
  const way = paths.relative(folder, path);
  return !paths.isAbsolute(way) && way !== ".." && !way.startsWith(`..${paths.sep}`);
}

// src/model/shown-path.ts
import nativePath2 from "node:path";
function slashPath(folder, path, paths = nativePath2) {
  return paths.relative(folder, path).split(paths.sep).join("/");
}
function shownPath(folder, path, paths = nativePath2) {
  return (isInside(folder, path, paths) ? slashPath(folder, path, paths) : "") || path;
}

export {
  isInside,
  slashPath,
  shownPath
};
