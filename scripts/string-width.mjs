/** Stands in for the package string-width in the bundle: columns that a text takes, for ASCII with terminal colours. */

/* eslint-disable-next-line no-control-regex -- colours are control characters */
const COLOURS = /\u001b\[[\d;]*m/g;

/** @param {string} text */
export default function stringWidth(text) {
  return text.replace(COLOURS, '').length;
}
