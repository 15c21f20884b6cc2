import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  SecretText,
  sha256Hex
} from "./chunk-6OSSKCRK.js";
import {
  cutAt,
  endOf,
  withoutEnd,
  withoutEnds
} from "./chunk-4A3GYLCQ.js";
import {
  PIECE_WEIGHT,
  evidence,
  scoreOf,
  weakened
} from "./chunk-PSUJZRKS.js";
import {
  ALNUM,
  CLASSES,
  KEY,
  KEY_LENGTH,
  classAt,
  isMixed,
  isWordLike,
  maskedSpans,
  previewOf,
  shapeOf,
  snippetOf,
  tableOf
} from "./chunk-EJZSQ6PQ.js";

// src/kernel/kernel-code.ts
var KERNEL_CODE = [
  "AGFzbQEAAAABMAhgAn9/AX9gBH9/f38Bf2ACf38AYAF/AX9gAAF/YAF/AGAAAGAIf39/f39/f38BfwIPAQNlbnYGbWVtb3J5AgABAxQTAAIAAwEAAAQFAAYH",
  "AQABAAAAAAYzCn8BQQALfwFBAAt+AUIAC38BQQALfwFBAAt/AUEQC38BQQALfwFBAAt/AUEAC38BQQALBzEEBnNlYXJjaAALDWNvdW50TmV3bGluZXMADQtm",
  "aW5kTnVtYmVycwAMBm1lbW9yeQIACAEKCppOE84BAgF8AX8gASAAQawBaiIDIAEgA0kbIgMgAGtBBmxBA3UiAUEwSARAQQEPCyABt0SamZmZmZnZP6IhAkEA",
  "IQEDQCAAQQNqIANJBEAgASAALQADQYAIai0AACAALQAAQYAIai0AAEESdCAALQABQYAIai0AAEEMdHIgAC0AAkGACGotAABBBnRyciIBQf8BcUGACmotAAAg",
  "AUEQdkGACmotAAAgAUEIdkH/AXFBgApqLQAAampqIgG4IAJkBEBBAQ8LIABBBGohAAwBCwtBAAukBAEEfyMFIAEgAGtKBEAPCyMEBH8jBEEBcQR/IAAgASME",
  "QQhxQQBHIwRBBHFBAEcQDgVBAAsFQQELBH9BAQUjBEECcQR/QQEhAwJAIwEgAUEBak0gACMAQTJqTXINACAAQQFrLQAAIgJB3ABGIAJBJUZyIAEtAAAiBUEl",
  "RnIgBUHcAEZyDQBBACEDIAEgAGtBwABJDQBBASEDIAJBPUYEfyAAQQJrLQAAQTZGBUEACw0AIABBMmshAgNAIAIgAEEEakkEQCAC/QAEAP0MICAgICAgICAg",
  "ICAgICAgIP1Q/QxpaWlpaWlpaWlpaWlpaWlp/SMgAv0ABAH9DCAgICAgICAgICAgICAgICD9UP0MZ2dnZ2dnZ2dnZ2dnZ2dnZ/0j/U4gAv0ABAL9DCAgICAg",
  "ICAgICAgICAgICD9UP0Mbm5ubm5ubm5ubm5ubm5ubv0j/U79Uw0CIAJBEGohAgwBCwtBACEDCyADBUEACwsEf0EBBSMGBH8jBiEDAn9BACABIABrQTxIDQAa",
  "IAAhAgNAIAIgAEEQakkEQCACLQAAIARBH2xqIQQgAkEBaiECDAELCyABQTxrIQUgACECA0AgAyAEQf//A3FqLQAARQRAQQAgAiAFTw0CGiACLQAQIAQgAi0A",
  "AEHfu8eMfmxrQR9saiEEIAJBAWohAgwBCwtBAQsFQQALCwRAIwcgADYCACMHIAE2AgQjB0EBNgIIIwdBDGokBwsLmwEBAn8gACECA0AgASACSwRAIAItAAAi",
  "A0Ewa0EKSSADQSByQeEAa0EaSXJFBEAgA0HfAEcgA0EtR3EEfyAAIQECfwNAIAAgAUEYakkEQEEBIAAtAABBzQBGBH8gAC0AAUHJAEYEf0EBBSAALQABQcMA",
  "RgsFQQALDQIaIABBAWohAAwBCwtBAAsFQQALDwsgAkEBaiECDAELC0EBC+gBAQJ/IABBAWshAQNAIAAgAWtBDEkEfyABLQAAIgJBCUYgAkEgRnIEf0EBBSAC",
  "QSdGIAJBIkZyIAJB4ABGcgsFQQALBEAgAUEBayEBDAELCyABLQAAIgJBOkYgAkE9RnIgAkE+RnJFBEBBAA8LA0AgACABa0EYSQR/IAEtAAAiAkEJRiACQSBG",
  "cgR/QQEFIAJBJ0YgAkEiRnIgAkHgAEZyCwR/QQEFIAEtAAAiAkE6RiACQT1GciACQT5GcgsFQQALBEAgAUEBayEBDAELCyABLQAAIgBBMGtBCkkgAEEgckHh",
  "AGtBGklyC7ACAQJ/IAAhBANAIAQgASADak8EfyAEIANrIQUCfyADQQJGBEAgBS0AAUUMAQsgBSgCAEGAfnFFCwVBAAsEfyAEIANrLQAAIgVBMGtBCkkgBUEg",
  "ckHhAGtBGklyIAVBK0ZyIAVBL0ZyIAVBLUZyIAVB3wBGcgVBAAsEQCAEIANrIQQMAQsLA0AgACADaiACSQR/An8gA0ECRgRAIAAtAAFFDAELIAAoAgBBgH5x",
  "RQsFQQALBH8gACADai0AACIBQTBrQQpJIAFBIHJB4QBrQRpJciABQStGciABQS9GciABQS1GciABQd8ARnIFQQALBEAgACADaiEADAELCyMFIAAgBGsgA25B",
  "AWpMBEAjByAENgIAIwcgAEEBajYCBCMHIAM2AggjB0EMaiQHCyAAQQFqC/EBAQJ/IAEtAAAiA0EiRgR/IAEtAAFBLEcFIANBDUcgA0EKR3ELBEBBAA8LIABB",
  "EGshAANAIAAjAEEQaksEfyAA/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/VMFQQELRQRAIABBEGshAAwBCwsgACMAQRBqTQRAQQEPCyAAIAD9AAQA/QwKCgoK",
  "CgoKCgoKCgoKCgoK/SP9ZGdrQSBqIgApAwBC+8Sw+/bMiJ0iUQRAQQEPCwNAIAJBKE0EQCAAIAJqIgEtAABBIEYEQCACQRBPBH8gASgCAEGg5tGjBkYFQQAL",
  "DwsgAkEBaiECDAELC0EAC6IBAQJ/IAAhAgNAIAIgAEEGak0gASACS3EEQCACLQAAIgNByABGBH8gAi0AAUE0RgVBAAsEfyACLQACQfMARgVBAAsEQEEBDwsg",
  "A0HlAEcgASACa0EQSXIEf0EBBSAAIAJJBH8gAkEBay0AACIDQTBrQQpJIANBIHJB4QBrQRpJcgVBAAsLRQRAIAIQCBAHBEBBAQ8LCyACQQFqIQIMAQsLQQAL",
  "cQECfyMCQgiIp0H/AXEiAUGLAUYjAqdB/wFxIgBBH0ZxBH8jAkIQiKdB/wFxQQhGBUEACwRAQQEPCyAAQQ9xQQhGIABBgAFJcQR/IABBCHQgAWpBH3AFQQEL",
  "IAFBIHFyRQRAQQJBABAJDwtBAEEBEAkLiwIBBH9CACQCQQAkAwNAIAFBBEkEQCAAIAFBAnRqIgItAANBgAhqLQAAIAItAABBgAhqLQAAQRJ0IAItAAFBgAhq",
  "LQAAQQx0ciACLQACQYAIai0AAEEGdHJyIgJBEHYhAyABQQNsIgRBCEkEQCMCIAOtIAStQgOGhoQkAgUjAyADIARBCGtBA3R0ciQDCyACQQh2Qf8BcSEDIAFB",
  "A2xBAWoiBEEISQRAIwIgA60gBK1CA4aGhCQCBSMDIAMgBEEIa0EDdHRyJAMLIAJB/wFxIQIgAUEDbEECaiIDQQhJBEAjAiACrSADrUIDhoaEJAIFIwMgAiAD",
  "QQhrQQN0dHIkAwsgAUEBaiEBDAELCwu0CAEIfyAAQQhJBH8jAiAArUIDhoinQf8BcQUgAEEMSQR/IwMgAEEIa0EDdHZB/wFxBUEACwtBAXZBA3EiBkUEQCMC",
  "IABBAWoiAa1CA4aIp0H/AXEhAiMCIABBAmoiA61CA4aIp0H/AXEhBCMCIABBA2oiBa1CA4aIp0H/AXEhBiMCIABBBGoiAK1CA4aIp0H/AXEhByABQQhPBH8g",
  "AUEMSQR/IwMgAUEIa0EDdHZB/wFxBUEACwUgAgsgA0EITwR/IANBDEkEfyMDIANBCGtBA3R2Qf8BcQVBAAsFIAQLQQh0ciAFQQhPBH8gBUEMSQR/IwMgBUEI",
  "a0EDdHZB/wFxBUEACwUgBgsgAEEITwR/IABBDEkEfyMDIABBCGtBA3R2Qf8BcQVBAAsFIAcLQQh0cnNB//8DRg8LIAZBAUYEQCABBH8gAEEDdEEDaiEBAn8D",
  "QCAEQQhJBEBBACEDQQAhAANAIABBCEkEQCMCIAFBA3YiAq1CA4aIp0H/AXEhBSACQQhPBH8gAkEMSQR/IwMgAkEIa0EDdHZB/wFxBUEACwUgBQsgAUEHcXZB",
  "AXEgA0EBdHIhAyAAQQFqIQAgAUEBaiEBDAELCyADQQFLIARBBE9xIANBMEkNAhpBACADQTBrIgBBIEkgAEH+AEtyIABBCkdxIABBDUdxIABBCUdxDQIaIARB",
  "AWohBAwBCwtBAQsFQQELDwsgBkECRgR/IABBA3RBA2ohAEEAIQEDQCAEQQVJBEAjAiAAIARqIgZBA3YiB61CA4aIp0H/AXEhCCABIAdBCE8EfyAHQQxJBH8j",
  "AyAHQQhrQQN0dkH/AXEFQQALBSAICyAGQQdxdkEBcSAEdHIhASAEQQFqIQQMAQsLIAFBHUsEf0EBBSAAQQVqIQZBACEEQQAhAQNAIARBBUkEQCMCIAQgBmoi",
  "B0EDdiIIrUIDhoinQf8BcSEJIAEgCEEITwR/IAhBDEkEfyMDIAhBCGtBA3R2Qf8BcQVBAAsFIAkLIAdBB3F2QQFxIAR0ciEBIARBAWohBAwBCwsgAUEdSwsE",
  "f0EABSAAQQpqIQRBACEBA0AgA0EESQRAIwIgAyAEaiIGQQN2IgetQgOGiKdB/wFxIQggASAHQQhPBH8gB0EMSQR/IwMgB0EIa0EDdHZB/wFxBUEACwUgCAsg",
  "BkEHcXZBAXEgA3RyIQEgA0EBaiEDDAELCyABQQRqIQQDQCAEIAVLBEAgAEEOaiAFQQNsaiEGQQAhA0EAIQEDQCADQQNJBEAjAiADIAZqIgdBA3YiCK1CA4aI",
  "p0H/AXEhCSABIAhBCE8EfyAIQQxJBH8jAyAIQQhrQQN0dkH/AXEFQQALBSAJCyAHQQdxdkEBcSADdHIhASADQQFqIQMMAQsLIAJBgAEgAXZqIAIgARshAiAF",
  "QQFqIQUMAQsLIAJBgAFGCwVBAAsLsAEBA38DQCAAQYACSQRAIABBgAhqAkAgAEHBAGsiAUEaSQ0AIABBxwBrIQEgAEHhAGtBGkkNACAAQQRqIQEgAEEwa0EK",
  "SQ0AQT4hASAAQS1GIABBK0ZyDQBBP0EAIABB3wBGIABBL0ZyGyEBCyABOgAAIABBgApqIABBIGtB3wBJBH9BAQUgAEUgAEEJRnIgAEEKRnIgAEENRnIgAEEb",
  "RnILRToAACAAQQFqIQAMAQsLC6wJAgR+BHsgBiQGIAIkACADJAEgBSQEIAQkBSAHJAcgACQIIAAkCUEAIQMgACECA0AgASACSwRA/QwaHh4eHh4eHh4eHAUE",
  "BQQNIAL9AAQAIgz9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAAECBAgEEAAAAAAAAAAAIAxBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAA",
  "AAAAAAAAAAAAAP0j/WSt/QwaHh4eHh4eHh4eHAUEBQQNIAL9AAQQIg39DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAAECBAgEEAAAAAAAAAAAIA1BBP2NAf0M",
  "Dw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WStQhCGhP0MGh4eHh4eHh4eHhwFBAUEDSAC/QAEICIO/QwPDw8PDw8PDw8PDw8P",
  "Dw8P/U79Dv0MAAABAgQIBBAAAAAAAAAAACAOQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIghoT9DBoeHh4e",
  "Hh4eHh4cBQQFBA0gAv0ABDAiD/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAAQIECAQQAAAAAAAAAAAgD0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O",
  "/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZK1CMIaEIQggASACayIEQcAASQRAIAhCfyAErYaEIQgLIAwgDf13IA4gD/13/Xf9Y0UEQCAC/QAEAP0MAAAAAAAAAAAA",
  "AAAAAAAAAP0j/WStIAL9AAQQ/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZK1CEIaEIAL9AAQg/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZK1CIIaEIAL9AAQw/QwAAAAA",
  "AAAAAAAAAAAAAAAA/SP9ZK1CMIaEIQkgASACayIEQcAASQRAIAlCfyAErYZCf4WDIQkLIAhCf4UiCyAJQgGIgyALQgKIgyIKIApCAoiDIApCBIiDIQoDQCAK",
  "QgBSBEAgAiAKeqdqIgQjCE8EQCAEIAAgAUECEAQkCAsjCCACQUBrTwR+QgAFIApCfyMIIAJrIgUgBEEBaiACayIEIAQgBUkbrYaDCyEKDAELCyALIAlCAYiD",
  "IAlCAoiDIAlCA4iDIAtCBIiDIgkgCUIEiIMgCUIIiIMhCgNAIApCAFIEQCACIAp6p2oiBCMJTwRAIAQgACABQQQQBCQJCyMJIAJBQGtPBH5CAAUgCkJ/Iwkg",
  "AmsiBSAEQQFqIAJrIgQgBCAFSRuthoMLIQoMAQsLCwJAIAhQBEAgA0FAayEDDAELIAh6pyIEIANqQRBPBEAgAiADayACIARqEAELIAhCf4UgBK0iCYggCYYg",
  "CHmnIgOtIgmGIAmIIglCAYggCYMiCUICiCAJgyIJQgSIIAmDIglCCIggCYMhCgNAIApCAFIEQCAIIAp6pyIErYh6pyAEaiEFIAIgBGogAiAFahABIApCfyAF",
  "rYaDIQoMAQsLCyACQUBrIQIMAQsLIANBEE8EQCABIANrIAEQAQsjByAHa0EMbgv1BwEHfyADIQQDQCAAIAFJBEAgAC0ABSEHIAAtAAshBiAALQAAIglBIHIi",
  "BUH1AEYgBUH4AEYhBSAJQTBrQQpJBH9BAQUgCUEgckHhAGtBBkkLIAVyciAJQdwARnIgCUElRnIgCUEmRnIgCUEjRnIgCUE7RnIgCUH7AEZyIAlB/QBGcgR/",
  "IAdBIHIiBUH1AEYgBUH4AEYhBSAHQTBrQQpJBH9BAQUgB0EgckHhAGtBBkkLIAVyciAHQdwARnIgB0ElRnIgB0EmRnIgB0EjRnIgB0E7RnIgB0H7AEZyIAdB",
  "/QBGcgVBAAsEfyAGQSByIgVB9QBGIAVB+ABGIQUgBkEwa0EKSQR/QQEFIAZBIHJB4QBrQQZJCyAFcnIgBkHcAEZyIAZBJUZyIAZBJkZyIAZBI0ZyIAZBO0Zy",
  "IAZB+wBGciAGQf0ARnIFQQALBH8gACEFAn8DQCAFIABBDmpJBEBBASAFLQAAIghBJUYgCEHcAEZyIAhBJkZyDQIaIAVBAWohBQwBCwtBAAsFQQALBEBBASEK",
  "BSAJQdsARiEIIAlB+ABGIQUgCUEwa0EKSQR/QQEFIAlBIHJB4QBrQQZJCyAFciAJQSxGciAJQSBGcgR/QQEFIAlBC0cgCUEJa0EFSXEgCUEMR3ELIAhyIAlB",
  "3QBGcgR/IAdB2wBGIQggB0H4AEYhBSAHQTBrQQpJBH9BAQUgB0EgckHhAGtBBkkLIAVyIAdBLEZyIAdBIEZyBH9BAQUgB0ELRyAHQQlrQQVJcSAHQQxHcQsg",
  "CHIgB0HdAEZyBUEACwR/IAZB2wBGIQcgBkH4AEYhBSAGQTBrQQpJBH9BAQUgBkEgckHhAGtBBkkLIAVyIAZBLEZyIAZBIEZyBH9BAQUgBkELRyAGQQlrQQVJ",
  "cSAGQQxHcQsgB3IgBkHdAEZyBUEACwRAIAAhBQNAIAUgAEEJakkEfyAFLQAAQSxLBUEACwRAIAVBAWohBQwBCwtBACEKAkAgBSAAQQlqRg0AIABBAWohBQNA",
  "IAUgAEEQakkEQCAFLQAAIglB3QBGIAlB2wBGIQcgCUH4AEYhBiAJQTBrQQpJBH9BAQUgCUEgckHhAGtBBkkLIAZyIAlBLEZyIAlBIEZyBH9BAQUgCUELRyAJ",
  "QQlrQQVJcSAJQQxHcQsgB3JyRQ0CIAVBAWohBQwBCwtBASEKCwVBACEKCwsgCgR/QQEFIAAoAgBBoMCAgQJzIgVBgP4DcUEAIAVB/wFxGwR/QQAFIAVBgICA",
  "eHFFIAVBgID8B3FFIAVB/wFxRSAFQYD+A3FFampqQQNGCwsEQCAEIAA2AgAgBEEEaiEECyAAIAJqIQAMAQsLIAQgA2tBAnYLswMCA38EewNAIABBQGsgAU0E",
  "QCABIABBwP8AaiICIAEgAkkbIQT9DAAAAAAAAAAAAAAAAAAAAAAhBf0MAAAAAAAAAAAAAAAAAAAAACEG/QwAAAAAAAAAAAAAAAAAAAAAIQf9DAAAAAAAAAAA",
  "AAAAAAAAAAAhCANAIAQgAEFAayICTwRAIAUgAP0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1xIQUgBiAA/QAEEP0MCgoKCgoKCgoKCgoKCgoKCv0j/XEhBiAH",
  "IAD9AAQg/QwKCgoKCgoKCgoKCgoKCgoK/SP9cSEHIAggAP0ABDD9DAoKCgoKCgoKCgoKCgoKCgr9I/1xIQggAiEADAELCyADIAX9ff1/IgX9GwAgBf0bAWog",
  "Bf0bAmogBf0bA2ogBv19/X8iBf0bACAF/RsBaiAF/RsCaiAF/RsDamogB/19/X8iBf0bACAF/RsBaiAF/RsCaiAF/RsDamogCP19/X8iBf0bACAF/RsBaiAF",
  "/RsCaiAF/RsDampqIQMMAQsLA0AgACABSQRAIANBAWogAyAALQAAQQpGGyEDIABBAWohAAwBCwsgAwv/BwIBewJ/IAEgAGsiBUE8SARAIwEgAUFAa0kgACMA",
  "QUBrSXIEf0EBBSAAIAEQDwR/QQEFIAAgARAQCwsEf0EBBSACBH8gAUFAayICIwEiAyACIANJGyIFIAFLIgIEQCABLQAAIgJBJ0YgAkEiRnIgAkHgAEZyIQIL",
  "IAFBAWogASACGyEDA0AgAyAFSQR/IAMtAAAiBkEJRiAGQSBGciAGQQ1GcgR/QQEFIAMtAABBKUYLBUEACwRAIANBAWohAwwBCwsgAyAFSQR/IAMtAABBO0YE",
  "f0EBBSADLQAAQSxGCwVBAAsEQCADQQFqIQMDQCADIAVJBH8gAy0AACIGQQlGIAZBIEZyIAZBDUZyBH9BAQUgAy0AAEEpRgsFQQALBEAgA0EBaiEDDAELCwsC",
  "f0EBIAMgBU8NABpBACADLQAAQQpHDQAaQQEgAg0AGiADQQFqIQMDQCADIwFJBH8gAy0AAEEKRwVBAAsEQCADQQFqIQMMAQsLIAMjAU8LBUEACwsEf0EAIQID",
  "QCACQQdHBEACQCACQQFyIAIgAP0ABAAiBP0MQUFBQUFBQUFBQUFBQUFBQf1x/QwaGhoaGhoaGhoaGhoaGhoa/Sb9UxsiAkECciACIAT9DGFhYWFhYWFhYWFh",
  "YWFhYWH9cf0MGhoaGhoaGhoaGhoaGhoaGv0m/VMbIgJBBHIgAiAE/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAoKCgoKCgoKCgoKCgoKCgr9Jv1TGyECIABBEGoi",
  "AyABTw0AIAMgAUEQayAAQSBqIAFNGyEADAILCwsgAkEHRgVBAAsPCyADBEBBAQ8LIAVBgAFOBH9BAQUgACECQQAhAwNAIANBB0cEQAJAIANBAXIgAyAC/QAE",
  "ACIE/QxBQUFBQUFBQUFBQUFBQUFB/XH9DBoaGhoaGhoaGhoaGhoaGhr9Jv1TGyIDQQJyIAMgBP0MYWFhYWFhYWFhYWFhYWFhYf1x/QwaGhoaGhoaGhoaGhoa",
  "Ghoa/Sb9UxsiA0EEciADIAT9DDAwMDAwMDAwMDAwMDAwMDD9cf0MCgoKCgoKCgoKCgoKCgoKCv0m/VMbIQMgAkEQaiIGIAFPDQAgBiABQRBrIAJBIGogAU0b",
  "IQIMAgsLCyADQQdGCwRAIAVBwABIBH9BAQUgACABEBILDwtBACEBAkAgACMAQQpqSQ0AIABBAWstAAAiAkE6RyACQT1HcSACQcAAR3ENAEEBIQEgAEEDay8B",
  "AEG17ABGBH8gAEEHaygCAEGgwIABckHz0IWTA0YFQQALDQAgAEEJaykDAEKgwICBgoSIkCCEQunOuYvGrp255QBRBH8gAEEKay0AAEEgckHzAEYFQQALIQEL",
  "IAFFC4QIAQN/AkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAIgJBIkYNACACQSdGDQAgAkHgAEYNACACQQpGDQEgAkENRg0BIAJB3ABGDQIgAkElRg0CIAJB",
  "JkYNAiACQTtGDQMgAkE9Rg0EIAJBP0YNBSACQS5GDQYgAkE8Rg0HIAJB/ABGDQggAkHiAUYNCCACQRtGDQggAkEgRg0JIAJBCUYNCQwKCyABLQABQSxGBH8g",
  "AS0AA0HzAEYFQQALBEBBAQ8LIAFBKWohAyABQQFqIQICfwNAIAIgA0kEQCACLQAAIgRBKUcEfyAEQQpHBH8gBEEJRiAEQSBGciAEQQ1GcgVBAQsFQQELRQRA",
  "An8CQAJAIARBK0YNACAEQS5GDQAgBEEmRg0AIARB3ABGDQAgBEH8AEYNACAEQTxGDQAgBEE+Rg0AIARB/gBGDQAgBEHeAEYNACAEQd8ARg0AIARBLEYNAAwB",
  "C0EBDAELIARBJ0YgBEEiRnIgBEHgAEZyCwwDCyACQQFqIQIMAQsLQQALBH9BAQUgACABEBELBH9BAQUgABADCwR/QQEFIAAgARAGCwR/QQEFIAAgARAFCw8L",
  "IAAgARACBH9BAQUgABADCwR/QQEFIABBAWstAAAhAiABIABrQSBNBH8gAkH8AEYgAkEgRnIgAkE+RnIFQQALCwR/QQEFIAAgARAGCwR/QQEFIAAgARAFCw8L",
  "QQEPCyAAEAMPCyABLQABQQpGBH9BAQUgAS0AAUENRgsEf0EBBSABLQABQT1GCwR/QQEFIAEtAAFBP0YLDwsgAS0AAUE9Rg8LIAFBAWoiAEFAayEBA0AgACAB",
  "SQR/IAAtAABBIEYEf0EBBSAALQAAQQlGCwVBAAsEQCAAQQFqIQAMAQsLIAAgAUYEf0EBBSAALQAAQfwARgsEf0EBBSAALQAAQeIBRgsPCyABLQABQS9GBH9B",
  "AQUgAEEBay0AACECIAEgAGtBIE0EfyACQfwARiACQSBGciACQT5GcgVBAAsLDwsgACABEAIEf0EBBSAAQQFrLQAAIQIgASAAa0EgTQR/IAJB/ABGIAJBIEZy",
  "IAJBPkZyBUEACwsPCyABIgJBQGshAwNAIAIgA0kEfyACLQAAIgRBCUYgBEEgRnIgBEENRnIFQQALBEAgAkEBaiECDAELCyACIANGBH9BAQUgAi0AACICQfwA",
  "RiACQQpGciACQeIBRnIgAkEbRnILBH8gACABEAIFQQALBH9BAQUgAUFAayEAA0AgACABSwR/IAEtAABBIEYEf0EBBSABLQAAQQlGCwVBAAsEQCABQQFqIQEM",
  "AQsLIAAgAUYEf0EBBSABLQAAQfwARgsEf0EBBSABLQAAQeIBRgsLDwtBAAvUBgEEfyABIABrQShPIQUCQAJAAkACQAJAAkACQCAAQQFrLQAAIgFBIkYNACAB",
  "QSdGDQAgAUHgAEYNACABQdwARg0BIAFBJUYNASABQT5GDQEgAUE7Rg0CIAFB/QBGDQIgAUEgRg0DIAFBCUYNBCABQQpGDQQgAUH8AEYNBSABQYIBRg0FDAYL",
  "IABBKmshAyAAQQJrIQICQANAIAIgA0sEQAJ/AkACQCACLQAAIgRBK0YNACAEQS5GDQAgBEEmRg0AIARB3ABGDQAgBEH8AEYNACAEQTxGDQAgBEE+Rg0AIARB",
  "/gBGDQAgBEHeAEYNACAEQd8ARg0AIARBLEYNAAwBC0EBDAELIARBJ0YgBEEiRnIgBEHgAEZyCyEBIARBKUcEfyAEQQpHBH8gBEEJRiAEQSBGciAEQQ1GcgVB",
  "AQsFQQELRQ0CIAJBAWshAgwBCwtBACEBCyABBH9BAQUgBQR/IABBAmstAABBOkYFQQALBH8gAEEEay0AAEHnAEYFQQALCw8LQQEPCyAAQQJrIQECQANAIAEg",
  "AEEOa08EQEEBIQIgAS0AAEEmRgR/QQEFIAEtAABB3ABGCw0CIAFBAWshAQwBCwtBACECCyACDwsgBQRAIABBAmstAAAiAUHaAEYEf0EABSABQe0ARgR/QQAF",
  "IAFBMGtBCkkgAUEgckHhAGtBGklyCwsEfyAAQQNrLQAAQSBGBUEBCwRAQQEPCwsCfyAAQT1rIQIgAEEBayEBA0AgASACSwR/IAEtAABBIEYEf0EBBSABLQAA",
  "QQlGCwVBAAsEQCABQQFrIQEMAQsLQQEgASACTQ0AGkEAIAEtAABBCkcNABogAUECayABQQFrIgAgAC0AAEENRhstAAAiAEE9RiAAQdwARnILDwsgBQR/QQEF",
  "An8gAEE9ayECIABBAWshAQNAIAEgAksEfyABLQAAQSBGBH9BAQUgAS0AAEEJRgsFQQALBEAgAUEBayEBDAELC0EBIAEgAk0NABpBACABLQAAQQpHDQAaIAFB",
  "AmsgAUEBayIAIAAtAABBDUYbLQAAIgBBPUYgAEHcAEZyCwsPCyAFDwsgAUEwa0EKSSABQSByQeEAa0EaSXIgAUErRnIgAUEvRnIgAUEtRnIgAUHfAEZyC7kD",
  "AQJ/IAFBQGshAiABQQFqIgEtAABBKUYEQCABQQFqIQELA0AgASACSQR/IAEtAABBIEYEf0EBBSABLQAAQQlGCwVBAAsEQCABQQFqIQEMAQsLIAEtAABBO0YE",
  "QCABQQFqIQEDQCABIAJJBH8gAS0AAEEgRgR/QQEFIAEtAABBCUYLBUEACwRAIAFBAWohAQwBCwsLIAEtAAAiA0EvRiABIAJPciADQSNGciADQS1GcgRAQQEP",
  "CyABQQFqIAEgAS0AAEENRhsiAS0AAEEKRgRAIAFBAWohAQNAIAEgAkkEfyABLQAAQSBGBH9BAQUgAS0AAEEJRgsFQQALBEAgAUEBaiEBDAELCwsgASACTwRA",
  "QQEPCyABLQAAIgFBwABGIAFBJEZyIAFB3wBGcgR/QQEFIAFBMGtBCkkgAUEgckHhAGtBGklyCwRAQQEPCyAAQQFrLQAAIgFBJ0YgAUEiRnIgAUHgAEZyRQRA",
  "QQAPCyAAQUBqIQEgAEECayEAA0AgACABSwR/IAAtAABBIEYFQQALBEAgAEEBayEADAELCyAALQAAIgJBPUYgACABRnIgAkEoRnIgAkE8RnIL+AMBA38jASAB",
  "QQFqTSAAIwBBAWpNcgRAQQEPCwJAAkAgAS0AACICQQ1GDQAgAkEKRg0AIAJB3ABGDQAgAkEiRg0AIAJBJ0YNACACQeAARg0AIAJBPUYNACACQSBGDQAgAkEJ",
  "Rg0AIAJBJkYNACACQSVGDQAMAQtBAQ8LIAAhAgJ/A0AgASACSwRAQQEgA0EBakEAIAItAAAiA0Ewa0EKSSADQSByQeEAa0EaSXIbIgNBPEYNAhogAkEBaiEC",
  "DAELC0EACwRAQQEhAwVBASEDAkAgAEEBay0AACICQdwARiACQSVGciACQTtGcg0AIABBAWohAgNAIAIgAEEGak0EQCACLQAAIgRByABGBH8gAi0AAUE0RgVB",
  "AAsEfyACLQACQfMARgVBAAsNAiAEQeUARgR/IAJBAWstAAAiBEEwa0EKSSAEQSByQeEAa0EaSXIFQQELRQ0CIAJBAWohAgwBCwsgABAIEAchAwsLIAMEf0EB",
  "BSAAIQICfwNAIAIgAEEYakkEQEEBIAItAABBzQBGBH8gAi0AAUHJAEYEf0EBBSACLQABQcMARgsFQQALDQIaIAJBAWohAgwBCwtBAAsLBH9BAAUgACABEAAE",
  "fyAAQQFqIAEQAAVBAAsEfyAAQQJqIAEQAAVBAAsEfyAAQQNqIAEQAAVBAAsLRQs="
].join("");

// src/kernel/kernel.ts
var FILTER = {
  all: 0,
  /** What can be, or be a piece of, a credential: see assembly/interest.ts. */
  interest: 1,
  /** What may be a part of a request's signature. */
  signatures: 2,
  /** With `interest`: all of a value's length or more. */
  whole: 4,
  /** With `interest`: pieces that may go on in the next line, too. */
  redact: 8
};
var BEGINNINGS = 65536;
var SHORTEST = 16;
var STRIDE = 151;
var WINDOW = 16;
var PIECE = 128 * 1024;
var BEFORE = 1024;
var BEHIND = 1024;
var PAGE = 64 * 1024;
var KNOWN = 4096;
var OUT = KNOWN + BEGINNINGS;
var WORD = 4;
var WORDS = 3;
var FEW = 256;
var NEWLINE = 10;
var compiled = null;
var Kernel = class {
  exports;
  bytes;
  words;
  /** Where a piece begins in the memory. */
  base;
  #known = null;
  constructor(size) {
    const list = Math.ceil(size * 5 / 4 / PAGE) * PAGE;
    this.base = OUT + list + BEFORE;
    const memory = new WebAssembly.Memory({ initial: Math.ceil((this.base + size + BEHIND) / PAGE) });
    compiled ??= new WebAssembly.Module(Buffer.from(KERNEL_CODE, "base64"));
    this.exports = new WebAssembly.Instance(compiled, { env: { memory } }).exports;
    this.bytes = new Uint8Array(memory.buffer);
    this.words = new Uint32Array(memory.buffer);
  }
  /** Loads a table unless it is there; gives its address, 0 for none. */
  load(known) {
    if (!known) return 0;
    if (this.#known?.filter !== known.filter || this.#known.version !== known.version) this.bytes.set(known.filter, KNOWN);
    this.#known = known;
    return KNOWN;
  }
};
var shared = null;
function kernelFor(size) {
  if (size > PIECE) return new Kernel(size);
  return shared ??= new Kernel(PIECE);
}
function searchRuns(bytes, from, to, query, onRun) {
  const { minimum, filter, onPlace, offset } = query;
  const origin = offset === void 0 ? from : originOf(from, offset);
  if (minimum < SHORTEST) throw new RangeError(`a run of ${minimum} is too short to be found`);
  const end = Math.min(to, bytes.length);
  for (let at2 = from; end - at2 >= SHORTEST; ) {
    const stop = pieceEnd(bytes, at2, end);
    const kernel = kernelFor(stop - at2);
    const low = Math.max(0, at2 - BEFORE);
    const high = Math.min(bytes.length, stop + BEHIND);
    const shift = kernel.base - at2;
    kernel.bytes.set(bytes.subarray(low, high), low + shift);
    const count = kernel.exports.search(
      at2 + shift,
      stop + shift,
      low + shift,
      high + shift,
      minimum,
      filter,
      kernel.load(query.known),
      OUT
    );
    const runs = count === 0 ? NONE : kernel.words.slice(OUT / WORD, OUT / WORD + WORDS * count);
    const places = onPlace ? placesIn(kernel, shift, origin, at2, Math.min(stop, end - WINDOW)) : NONE;
    if (!isInOrder(runs)) tellSorted(runs, shift, onRun);
    else for (let i = 0; i < runs.length; i += WORDS) tell(runs, i, shift, onRun);
    if (onPlace) for (const place of places) onPlace(place - shift);
    at2 = stop;
  }
}
var NONE = new Uint32Array(0);
function originOf(from, offset) {
  return from - (from + offset) % STRIDE;
}
function searchPlaces(bytes, from, to, onPlace, offset = 0) {
  const origin = originOf(from, offset);
  const end = Math.min(to, bytes.length);
  for (let at2 = from; end - at2 > WINDOW; at2 += PIECE) {
    const stop = Math.min(end, at2 + PIECE);
    const kernel = kernelFor(PIECE);
    const shift = kernel.base - at2;
    kernel.bytes.set(bytes.subarray(at2, Math.min(bytes.length, stop + BEHIND)), kernel.base);
    for (const place of placesIn(kernel, shift, origin, at2, Math.min(stop, end - WINDOW))) onPlace(place - shift);
  }
}
function placesIn(kernel, shift, origin, at2, stop) {
  const first = origin + Math.ceil((at2 - origin + 1) / STRIDE) * STRIDE - 1;
  const count = first < stop ? kernel.exports.findNumbers(first + shift, stop + shift, STRIDE, OUT) : 0;
  return count === 0 ? NONE : kernel.words.slice(OUT / WORD, OUT / WORD + count);
}
function tell(runs, index, shift, onRun) {
  const step = runs[index + 2];
  onRun((runs[index] ?? 0) - shift, (runs[index + 1] ?? 0) - shift, step === 2 ? 2 : step === 4 ? 4 : 1);
}
function isInOrder(runs) {
  for (let i = WORDS; i < runs.length; i += WORDS) if ((runs[i] ?? 0) < (runs[i - WORDS] ?? 0)) return false;
  return true;
}
function tellSorted(runs, shift, onRun) {
  const order = Array.from({ length: runs.length / WORDS }, (_, i) => i * WORDS);
  for (const index of order.toSorted((a, b) => (runs[a] ?? 0) - (runs[b] ?? 0))) tell(runs, index, shift, onRun);
}
function pieceEnd(bytes, at2, end) {
  for (let size = PIECE; ; size *= 2) {
    if (end - at2 <= size) return end;
    const cut = cutBefore(bytes, at2, at2 + size);
    if (cut > at2) return cut;
  }
}
function cutBefore(bytes, floor, end) {
  let zeros = 0;
  for (let i = end; i > floor; i--) {
    const byte = bytes[i - 1] ?? 0;
    if (byte === 0) {
      if (++zeros === 4) return i + 3;
    } else if (isKey(byte)) zeros = 0;
    else return i;
  }
  return floor;
}
function isKey(byte) {
  const letter = (byte | 32) - 97;
  return letter >= 0 && letter < 26 || byte >= 47 && byte <= 57 || byte === 43 || byte === 45 || byte === 95;
}
function countNewlines(bytes, from, to) {
  let count = 0;
  if (to - from < FEW) {
    for (let at2 = from; at2 < to; at2++) if (bytes[at2] === NEWLINE) count++;
    return count;
  }
  const kernel = kernelFor(PIECE);
  for (let at2 = from; at2 < to; at2 += PIECE) {
    const stop = Math.min(to, at2 + PIECE);
    kernel.bytes.set(bytes.subarray(at2, stop), kernel.base);
    count += kernel.exports.countNewlines(kernel.base, kernel.base + stop - at2);
  }
  return count;
}

// src/detect/text/position.ts
function positionsOf(bytes) {
  let line = 1;
  let lineStart3 = 0;
  let newline = bytes.indexOf(10);
  let known = { lineStart: 0, offset: narrowMark(bytes, 0), units: 0 };
  const advance = (offset, unit) => {
    if (newline < 0 || newline >= offset) return;
    line += countNewlines(bytes, newline, offset);
    newline += bytes.subarray(newline, offset).lastIndexOf(10);
    lineStart3 = newline + (unit === 2 && bytes[newline + 1] === 0 && bytes[newline - 1] !== 0 ? 2 : 1);
    newline = bytes.indexOf(10, newline + 1);
  };
  const columnAt = (offset, unit) => {
    if (unit === 2) return Math.floor((offset - lineStart3 - wideMark(bytes, lineStart3)) / 2) + 1;
    if (known.lineStart !== lineStart3 || known.offset > offset) {
      const first = lineStart3 + narrowMark(bytes, lineStart3);
      known = { lineStart: lineStart3, offset: first, units: 0 };
    }
    known = { lineStart: lineStart3, offset: Math.max(known.offset, offset), units: known.units + unitsIn(bytes, known.offset, offset) };
    return known.units + 1;
  };
  return {
    at: (start, end, wide) => {
      const unit = wide ? 2 : 1;
      if (start < lineStart3) {
        line = 1;
        lineStart3 = 0;
        newline = bytes.indexOf(10);
      }
      advance(start, unit);
      const first = { line, column: columnAt(start, unit) };
      const mark = { line, lineStart: lineStart3, newline };
      advance(end - 1, unit);
      const last = { line, column: columnAt(end, unit) };
      ({ line, lineStart: lineStart3, newline } = mark);
      return { offset: start, endOffset: end, line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
    }
  };
}
function wideMark(bytes, lineStart3) {
  return lineStart3 === 0 && (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) ? 2 : 0;
}
function narrowMark(bytes, lineStart3) {
  return lineStart3 === 0 && bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
}
var MAX_CONTINUATION = 3;
function unitsIn(bytes, from, to) {
  let units = 0;
  let at2 = from;
  if (from === 0) while (at2 < to && at2 < MAX_CONTINUATION && isContinuation(bytes[at2])) at2++;
  while (at2 < to) {
    const byte = bytes[at2++] ?? 0;
    units++;
    if (byte < 194 || byte > 244) continue;
    const rest = byte < 224 ? 1 : byte < 240 ? 2 : 3;
    let found = 0;
    while (found < rest && at2 + found < to && isContinuation(bytes[at2 + found])) found++;
    if (found < rest && at2 + found < to) continue;
    at2 += found;
    if (rest === 3) units++;
  }
  return units;
}
function isContinuation(byte) {
  return byte !== void 0 && (byte & 192) === 128;
}
function belowHeader(detection, headerLines) {
  const { position } = detection;
  const line = Math.max(1, position.line - headerLines);
  const endLine = Math.max(1, position.endLine - headerLines);
  return { ...detection, position: { ...position, line, endLine } };
}

// src/detect/questions/words/vocabulary.ts
var BINANCE = new RegExp(
  `binance|x[-_]mbx[-_]|session\\.logon|authorizedSince|25035(?<=[|\\x01^]25035)=[12]|bnb(?<![a-z0-9+/=]bnb)(?:us|tr)?(?![a-z0-9+/=])|\u5E01\u5B89|\u5E63\u5B89|\u0431\u0438\u043D\u0430\u043D\u0441|\u30D0\u30A4\u30CA\u30F3\u30B9|\uBC14\uC774\uB0B8\uC2A4|\u0E44\u0E1A\u0E41\u0E19\u0E19\u0E0B\u0E4C|\u05D1\u05D9\u05E0\u05E0\u05E1|\u0628\u064A\u0646\u0627\u0646\u0633|\u0628\u0627\u06CC\u0646\u0646\u0633|\u092C\u093E\u0907\u0928\u0947\u0902\u0938|\u092C\u093F\u0928\u0947\u0902\u0938`,
  "gi"
);
var CHAIN_ONLY = /dataseed\d*\.binance\.org|binance\.org|binance[-_ ]?(?:smart[-_ ]?)?chain|binance[-_ ]?peg|binancecoin|\bbsc[-_ ]binance|binance[-_]bsc/gi;
var SYMBOL = /BINANCE:[A-Z0-9]{2,12}(?:USDT|USDC|USD|BUSD|FDUSD|BTC|ETH|BNB|EUR|TRY|PERP)(?:\.P)?(?![A-Za-z0-9])/g;
var TRADING = /(?<![a-z])ccxt(?![a-z])|freqtrade|hummingbot|octobot|passivbot|recvwindow|(?<![a-z])[fdsep]api(?![a-z])|usd[-_]?m[-_]?futures|futures_?usdt|coin[-_]?m[-_]?futures|(?:BTC|ETH|BNB)[-/_]?(?:USDT|BUSD|FDUSD)|spot[-_ ]?testnet/gi;
var PASSWORD_NAME = /(?:^|_)(?:password|passwd|pwd|pass|passwort|passord|contraseña|clave_secreta|mot_de_passe|senha|hasło|heslo|wachtwoord|lösenord|parola|şifre|пароль|密码|密碼|(?<!api_)token)(?:_|$)/;
var ONE_LETTER_NAME = /^(?:(?:self|this|my|cfg|config|c|args|opts?)_)?([ks])$/;
var NEVER_CREDENTIAL = /(?:^|_)(?:signature|sig|listen_?key|listenkey|order|orderid|order_id|client_order|hash|digest|sha\d*|checksum|tx|txid|txn|address|wallet|uuid|trace|request_id|nonce|integrity|etag|public_?key_?pem)(?:_|$)/;
var API_WORDS = /api|access|x_mbx|exchange|trad|client|consumer/;
var LISTEN_KEY = /listen_?key|listen_?token|user_?data_?stream/i;
var FUTURES_TESTNET = /testnet\.binancefuture|binancefuture\.com|futures?[-_ ]?testnet|testnet[-_ ]?futures?|test[-_]futures|testnet/i;
var PAY = /binance[-_ ]?pay|bpay\.binanceapi|binancepay/i;
var NOT_ASCII = /[^\x00-\x7f]/;
function wordsOf(name) {
  return (NOT_ASCII.test(name) ? name.normalize("NFC") : name).replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z])([A-Z][a-z])/g, "$1_$2").toLowerCase().replace(/[^a-z0-9\u0080-\uffff]+/g, "_").replace(/^_|_$/g, "");
}
function mentions(pattern, text) {
  return text.search(pattern) >= 0;
}
function withoutNamesakes(text, blank2) {
  return text.replace(CHAIN_ONLY, blank2).replace(SYMBOL, blank2);
}
function mentionsBinance(text) {
  return /binance|bnb|mbx|[^\x20-\x7e]/i.test(text) && mentions(
    BINANCE,
    withoutNamesakes(text, () => " ")
  );
}

// src/detect/questions/words/role-words.ts
var SECRET_PARTS = [
  "(?<![a-z])scret",
  "bi_mat",
  "b\xED_?m\u1EADt",
  "geheim",
  "gizli",
  "hemlig",
  "hemmelig",
  "kunci_rahasia",
  "privad",
  "privat",
  "private_?key",
  "priv\xE9",
  "priv_?key",
  "prywatn",
  "rahasia",
  "salai[ns]",
  "seceret",
  "secert",
  "secrect",
  "secr[e\xE8\xE9]t",
  "s\xE9cret",
  "secreto",
  "segredo",
  "segret",
  "sekret",
  "sercet",
  "soukrom",
  "tajn",
  "titkos",
  "\u03BC\u03C5\u03C3\u03C4\u03B9\u03BA",
  "\u0437\u0430\u043A\u0440\u044B\u0442",
  "\u043F\u0440\u0438\u0432\u0430\u0442\u043D",
  "\u0441\u0435\u043A\u0440\u0435\u0442",
  "\u0442\u0430\u0435\u043D",
  "\u0442\u0430\u0439\u043D",
  "\u0442\u0430\u0454\u043C\u043D",
  "\u05E1\u05D5\u05D3\u05D9",
  "\u0633\u0631\u0651",
  "\u0633\u0631\u064A",
  "\u0645\u062D\u0631\u0645\u0627\u0646\u0647",
  "\u0645\u062E\u0641\u06CC",
  "\u0917\u0941\u092A\u094D\u0924",
  "\u0917\u094B\u092A\u0928\u0940\u092F",
  "\u0938\u0940\u0915\u094D\u0930\u0947\u091F",
  "\u0E25\u0E31\u0E1A",
  "\uBE44\uBC00",
  "\uC2DC\uD06C\uB9BF",
  "\u30B7\u30FC\u30AF\u30EC\u30C3\u30C8",
  "\u5BC6\u9470",
  "\u5BC6\u94A5",
  "\u6A5F\u5BC6",
  "\u79C1\u5BC6",
  "\u79C1\u9470",
  "\u79C1\u94A5",
  "\u79D8\u5BC6",
  "\u79D8\u9470",
  "\u79D8\u94A5",
  "\u91D1\u9470"
];
var SECRETS = [
  "apis",
  "apisec",
  "bsec",
  "hmac",
  "priv",
  "private",
  "prv",
  "sck",
  "sec",
  "seckey",
  "signing_key",
  "sign_key",
  "signkey",
  "sk",
  "(?:\u0627\u0644)?\u0633\u0631"
];
var KEY_PARTS = [
  "access_?key",
  "anahtar",
  "apikey",
  "ap[iy]_?_?key",
  "API\u5BC6\u9470",
  "API\u5BC6\u94A5",
  "cl\xE9",
  "kh\xF3a",
  "kho\xE1",
  "kl\xED\u010D",
  "klucz",
  "kunci",
  "nyckel",
  "n\xF8gle",
  "n\xF8kkel",
  "\xF6ffentlich",
  "p\xFAblic",
  "publiczn",
  "schl\xFCssel",
  "sleutel",
  "ve\u0159ejn",
  "\u03BA\u03BB\u03B5\u03B9\u03B4",
  "\u043A\u043B\u044E\u0447",
  "\u043E\u0442\u043A\u0440\u044B\u0442",
  "\u043F\u0443\u0431\u043B\u0438\u0447\u043D",
  "\u043F\u0443\u0431\u043B\u0456\u0447\u043D",
  "\u05DE\u05E4\u05EA\u05D7",
  "\u0645\u0641\u062A\u0627\u062D",
  "\u06A9\u0644\u06CC\u062F",
  "\u0915\u0941\u0902\u091C\u0940",
  "\u0E04\u0E35\u0E22\u0E4C",
  "\uD0A4",
  "\u30AD\u30FC",
  "\u516C\u9470",
  "\u516C\u94A5"
];
var KEYS = [
  "access",
  "ak",
  "akey",
  "anv\xE4ndare",
  "api",
  "apik",
  "avain",
  "bapi",
  "benutzer",
  "benutzername",
  "bkey",
  "chave",
  "cheie",
  "chiave",
  "cl",
  "clave",
  "cle",
  "gebruiker",
  "gebruikersnaam",
  "identifiant",
  "key",
  "key_id",
  "keyid",
  "kulcs",
  "kullan\u0131c\u0131",
  "login",
  "mbx",
  "pk",
  "pub",
  "pubkey",
  "public",
  "publickey",
  "schl_ssel",
  "schluessel",
  "token",
  "user",
  "username",
  "usuario",
  "usu\xE1rio",
  "utente",
  "utilisateur",
  "u\u017Eivatel",
  "u\u017Cytkownik",
  "\u0430\u043F\u0438",
  "\u0430\u043F\u0456",
  "\u043B\u043E\u0433\u0438\u043D",
  "\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u0442\u0435\u043B\u044C",
  "\u7528\u6237\u540D"
];
var SECRET_WORDS = new RegExp(`${SECRET_PARTS.join("|")}|(?:^|_)(?:${SECRETS.join("|")})(?:_|$)`, "i");
var KEY_WORDS = new RegExp(`${KEY_PARTS.join("|")}|(?:^|_)(?:${KEYS.join("|")})(?:_|$)`, "i");
var ROLE_WORD = new RegExp(
  `^(?:(?:${SECRET_PARTS.join("|")}|${KEY_PARTS.join("|")})[^_]{0,4}|${SECRETS.join("|")}|${KEYS.join("|")})$`,
  "i"
);
var CHINESE_API_KEY = /(?:api|访问|訪問|存取)[\s_-]*(?:密钥|密鑰|金鑰|秘钥|公钥)/i;

// src/detect/structure/statement.ts
function assignedNames(left) {
  const match = /^(?:(?:const|let|var|my|local)\s+)?(?:[[(]\s*)?([$@]?[\w.]+(?:\s*,\s*[$@]?[\w.]+)+)(?:\s*[\])])?$/.exec(left.trim());
  return match?.[1]?.split(",").map((name) => name.trim()) ?? null;
}
function cutStatement(line) {
  const cut = Math.max(...["{", ",", ";", "(", "[", "}"].map((stop) => line.lastIndexOf(stop)));
  const statement = line.slice(cut + 1);
  return statement.slice(innerStart(statement));
}
function innerStart(statement) {
  const parameter = statement.length - endOf(statement, /[\w.%-]/).length;
  const sign = statement.charAt(parameter - 1);
  if (parameter < statement.length && (sign === "&" || sign === "?") && (parameter === 1 || /\S/.test(statement.charAt(parameter - 2))))
    return parameter;
  const operand = /^.*\|\s(?!\s*(?:undefined|null|None|string|str|number)\b)/.exec(statement);
  if (operand) return operand[0].length;
  const open = statement.lastIndexOf("<");
  return open >= 0 && !statement.includes(">", open) ? open + 1 : 0;
}
function withoutSpaces(type) {
  return type.split(/[|&]/).map((part) => part.trim()).join("|");
}
function withoutType(statement) {
  const basic = /^([\s\S]*\S)\s+As\s+(?:New\s+)?[\w.()]+\s*$/i.exec(statement);
  if (basic?.[1]) return basic[1];
  const told = /^([\s\S]*[\w\])])\s+(?:PROGMEM|ICACHE_RODATA_ATTR|RODATA_ATTR|EEMEM|__attribute__\s?\(\([^()]{0,40}\)\))\s*$/.exec(
    statement
  )?.[1];
  if (told !== void 0) return told.replace(/\[\w{0,12}\]$/, "");
  if (/\$(?:env|global|script):\w{1,80}\s{0,8}$/i.test(statement)) return statement;
  const typed = /^([\s\S]*?[\w$\])!?"'])\s*:(?!:)\s{0,20}([&*']?[\w$<>[\]|?.:&\s'*]{1,80})$/.exec(statement);
  if (!typed?.[1] || !typed[2] || /[\w>\]]\s+[\w<[]/.test(withoutSpaces(typed[2]))) return statement;
  const type = typed[2].replace(/<[^<>]*>|\[\]|[?!]/g, "").trim().split(/[\s|.&:]+/).at(-1) ?? "";
  return /^(?:[A-Z]\w*|string|str|number|any|unknown|bytes|char|text|undefined|null|optional|varchar|object|auto|static)$/.test(type) ? typed[1] : statement;
}

// src/detect/questions/labels.ts
var WRAPPERS = [
  "Arc::new",
  "array",
  "arrayOf",
  String.raw`as\.character`,
  "atob",
  String.raw`aws\.String`,
  "b",
  "b64decode",
  "base64_decode",
  "Box::new",
  "btoa",
  String.raw`Buffer\.from`,
  "bytearray",
  "Bytes",
  "bytes",
  "c",
  "charlist",
  "concat!?",
  "const_cast",
  "Cow",
  "Cow::Borrowed",
  "createSignal",
  "(?:Crypt::)?encrypt(?:String|Value|Text|Secret)?",
  "c_str",
  "decode",
  "encode(?:URIComponent)?",
  String.raw`Encoding\.\w+\.GetBytes`,
  String.raw`\w*Encoding\.\w+\.GetBytes`,
  "format!?",
  "freeze",
  "from_utf8",
  "Just",
  "L",
  "lazy",
  "list",
  String.raw`List\.of`,
  "listOf",
  "Literal",
  "literal",
  "(?:mutable|remember)?(?:Mutable)?[sS]tateOf",
  "MutableStateFlow",
  "N",
  "new (?:String|Buffer|SecureString|SecretString)",
  "nullable",
  "observable",
  "of",
  "Ok",
  "Option",
  String.raw`Optional(?:\.of(?:Nullable)?)?`,
  String.raw`pointer\.\w+`,
  "[pP]rotect",
  "ptr",
  "QByteArray",
  "QString",
  "QStringLiteral",
  "quote",
  "R",
  "raw",
  "Rc::new",
  "reactive",
  String.raw`(?:React\.)?use(?:State|Ref|Signal|Memo)`,
  String.raw`Secrets?\.(?:plain|fromPlaintext|unsafe\w*)`,
  "SecretString::from",
  String.raw`Secret(?:Str|String|Value)?(?:::new|\.new)?`,
  "sensitive",
  "(?:shallow)?[rR]ef",
  "signal",
  "Some",
  "[sS]eal",
  "(?:std::)?string(?:_view)?",
  "str",
  String.raw`String\.Concat`,
  "String(?:::from)?",
  "string:to_list",
  "StringValue",
  String.raw`String\.valueOf`,
  "strip",
  "T",
  "_T",
  "TEXT",
  "to_owned",
  String.raw`to\.Ptr`,
  "trim",
  "tuple",
  "u",
  "Uint8List",
  "unquote",
  "utf8",
  "Value",
  "vec!",
  "writable"
];
var WRAPPER = new RegExp(String.raw`(?:^|[^\w])(?:${WRAPPERS.join("|")})$`);
var GENERIC_NAMES = [
  "answer",
  "arg",
  "args",
  "b",
  "body",
  "code",
  "comment",
  "content",
  "contents",
  "current",
  "current_?value",
  "data",
  "default",
  "default_?value",
  "defaultvalue",
  "description",
  "div",
  "em",
  "entry",
  "env_?value",
  "example",
  "examples",
  "field_?value",
  "initial_?value",
  "input",
  "item",
  "li",
  "line",
  "literal",
  "log",
  "message",
  "msg",
  "n",
  "note",
  "output",
  "p",
  "param",
  "password_?value",
  "plain",
  "plaintext",
  "pre",
  "property",
  "raw",
  "s",
  "sample",
  "setting",
  "simple_?value",
  "span",
  "ss",
  "stdout",
  "str",
  "string",
  "stringvalue",
  "strong",
  "t",
  "td",
  "text",
  "th",
  "title",
  "txt",
  "username_?value",
  "v",
  "val",
  "value",
  "values",
  "var"
];
var GENERIC = new RegExp(`^(?:${GENERIC_NAMES.join("|")})$`, "i");
var NAME_PROPERTY = /(?:^|[\s{,(<"'])["']?(?:key|name|id|label|field|variable|var|param|parameter|header|property|env|env_?var|k|n|title|slug|option|setting|placeholder|alias|identifier|keyname|display_?name|attr|config_?key|entry|column|for|data-name|data-key)["']?\s*(?:[:=]|=>)\s*["']?(?! )([A-Za-z0-9_\-.:$/ ]{2,80}?)["']?\s{0,40}(?:[,;})>\]\n\r]|\/>|\s[\w-]+=|$)/gi;
function readLabels(before, after) {
  const labels = [];
  const add = (text, via) => {
    const clean = text?.replace(/\b(?:https?|wss?):\/\/[^\s"'`]*/g, " ").replace(/[A-Za-z0-9+/]{40,}/g, "\u2026").replace(/[\s\x7f-\x9f\ufffd]+/g, " ").trim();
    if (clean && /[A-Za-z\u0080-\uffff]/.test(clean)) labels.push({ text: clean, via });
  };
  const call = bind(stripOpeners(before.slice(-1200), after), add, 0);
  const first = labels[0];
  if (!first || first.via !== "column" && isGenericName(first.text)) addSiblings(before, after, add);
  const command = commandName(lineOf(before.slice(-600)), sameLine(after));
  if (command !== void 0) {
    const loose = first === void 0 || first.via === "prose" || first.via === "line-above" || /^-+secret(?:-string)?$/i.test(first.text);
    if (loose) labels.unshift({ text: command, via: "option" });
    else add(command, "option");
  }
  if (/(?:^|\n)[ \t]{0,20}$/.test(before.slice(-40))) add(/^["'`]?[ \t]{0,4}\(([^()\n]{2,60})\)/.exec(after)?.[1], "comment");
  const comment = /^["'`)\]},;\s\w.!?]{0,40}?(?:\s#|#\s|\/\/|\/\*|\s--\s|<!--|\s;\s|\s'\s)\s*([^\n\r]{2,100})/.exec(sameLine(after));
  add(comment?.[1], "comment");
  return { labels, call };
}
var NAME_OPTION = /(?:^|\s)--?(?:name|id|key|label|secret-?name|secret-?id|parameter-?name|item)(?:\s{1,4}|=)["']?([A-Za-z/][\w./:@-]{2,80})/i;
var STORES = /\b(?:kv|keyring|keyvault|parameters?|pass|secrets?|secretsmanager|set-secret|ssm|vault|wallet)\b/i;
var PIPED = /^["'`]?\s{0,4}(?:\|\s{0,4}base64(?:\s-\w+)?\s{0,4})?\|\s{0,4}((?:[\w./:@=-]{1,80}[ \t]{1,4}){1,10}[\w./:@=-]{0,80})/;
var WRITTEN = /^["'`]?\s{0,4}(?:\|\s{0,4}(?:sudo\s)?tee(?:\s-a)?|>{1,2})\s{0,4}["'`]?([\w./$~{}-]{3,160})/;
var FED = /([A-Za-z/][\w./:@-]{3,80})["']?\s{0,4}<<<\s{0,4}["'`]?$/;
var VERBS = /^(?:-.*|\d+|add|apply|aws|az|create|create-secret|docker|edit|env|fly|flyctl|gcloud|generic|gh|heroku|insert|kubectl|login|new|pass|podman|put|secrets?|set|store|sudo|tee|vault|wrangler)$/i;
function commandName(before, after) {
  if (!/[|><]|\s--?\w/.test(before + after)) return void 0;
  const fed = FED.exec(before)?.[1];
  if (fed !== void 0) return fed;
  const written = WRITTEN.exec(after)?.[1];
  if (written !== void 0) return written.split("/").at(-1);
  const piped = PIPED.exec(after)?.[1];
  if (piped !== void 0) {
    const words = piped.split(/\s+/).filter((word2) => word2.length > 3 && !VERBS.test(word2));
    return words.at(-1);
  }
  if (!STORES.test(before) && !STORES.test(after)) return void 0;
  const name = NAME_OPTION.exec(after)?.[1] ?? NAME_OPTION.exec(before)?.[1];
  return name === void 0 || /[A-Za-z0-9+/]{40}/.test(name) ? void 0 : name;
}
function sameLine(after) {
  const end = after.search(/[\r\n\x00-\x08\x0e-\x1a]/);
  return end < 0 ? after.slice(0, 300) : after.slice(0, Math.min(end, 300));
}
function isWrapper(callee) {
  return WRAPPER.test(callee);
}
function isGenericName(name) {
  return GENERIC.test(lastWord(name));
}
function lastWord(text) {
  return endOf(withoutEnd(text, "\"'`])"), /[\w-]/) || text;
}
var QUOTES = "\"'`\\\u201C\u2018\xAB";
var MARKS = ["<<", "**", "__", "~~", "\xE2\x80\x9C"];
function withoutQuotes(text) {
  let end = text.length;
  for (; ; ) {
    if (end > 0 && QUOTES.includes(text.charAt(end - 1))) {
      end--;
      continue;
    }
    const mark = MARKS.find((one) => text.endsWith(one, end));
    if (mark === void 0) return text.slice(0, end);
    end -= mark.length;
  }
}
function isConversion(rest, wrapper, after) {
  if (/^new\s|client|binance|hmac|sign|print|log|account|session|exchange/i.test(wrapper) || !/^["'`]?\s{0,4}\)\s{0,4}(?:[;,\n\r)}]|$|as\b|!!?|\?|\.)/.test(after))
    return false;
  const name = /(?<![\w.])(?:[\w$]{1,60}\.){0,4}([\w$]{2,60})\s{0,8}(?::\s{0,4}[\w&:<>[\] ]{1,40})?(?:=|:=|<-)\s{0,4}$/.exec(
    rest.slice(-200)
  )?.[1];
  if (name === void 0) return false;
  const words = wordsOf(name);
  return SECRET_WORDS.test(words) || KEY_WORDS.test(words);
}
function stripOpeners(text, after = "") {
  let rest = text;
  for (let i = 0; i < 12; i++) {
    const length = rest.length;
    const bare = withoutQuotes(rest);
    if (bare.length < rest.length) rest = `${bare}\0`;
    rest = rest.replace(/(^|[^\w$])(?:[bBrRuUfFLNs]|[bB][rR]|[rR][bB]|u8|@\$?|\$@?|#|&)?\u0000$/, "$1");
    rest = rest.replace(/\u0000$/, "");
    rest = rest.replace(/<!\[CDATA\[\s*$/, "");
    rest = withoutEnd(rest, " 	");
    const wrapper = rest.endsWith("(") && /(?:new\s{1,4})?[\w.:]{1,60}!?\($/.exec(rest.slice(-80))?.[0];
    if (wrapper && (WRAPPER.test(wrapper.slice(0, -1)) || isConversion(rest.slice(0, -wrapper.length), wrapper, after)))
      rest = rest.slice(0, -wrapper.length);
    rest = rest.replace(/(=>\s*)string\(\d{1,9}\)$/, "$1");
    rest = rest.replace(/([:=]\s*)(?:!+[\w/-]*|&[\w-]+)\s*$/, "$1");
    if (rest.length === length) break;
  }
  return rest;
}
var SEPARATOR = /(?:=>|:=|<-|~>|->|={1,3}|\?\?=?|\|\|=?|\bor\b|:-|\+=|\?=|\?:|:|\uff1a|\u00ef\u00bc\u009a|\u2192|\u00e2\u0086\u0092|\u2014|\u2013|\u00e2\u0080\u0094|\u00e2\u0080\u0093)[ \t]*$/;
var TAG = /<([\w:.-]+)((?![\w:.-])[^<>]*)>$/;
var CALLEE = /((?:(?<!\w)new\s{1,8})?(?<![\w$\\])\\*[\w$]+(?:(?:\.|::|->|\\+|\?\.|!\.?)[\w$]+){0,12}(?:<[^<>()]{0,40}>)?!?)$/;
var SIBLING_REACH = 300;
function withoutComment(text) {
  const lineStart3 = text.lastIndexOf("\n") + 1;
  const comment = /[,([{=][ \t]*(?:#|\/\/|--)/.exec(text.slice(lineStart3));
  return comment ? text.slice(0, lineStart3 + comment.index + 1) : text;
}
function beforeBlock(text) {
  const lineStart3 = text.lastIndexOf("\n") + 1;
  const block = /[:=][ \t]*[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?$/.exec(text.slice(lineStart3));
  return block ? text.slice(0, lineStart3 + block.index + 1) : null;
}
function lastName(text) {
  let start = text.length;
  for (; ; ) {
    const piece = endOf(text.slice(0, start), /[\w$@.\-\u0080-\uffff]/);
    const from = start - piece.length;
    const isMember = piece !== "" && /^[\w$]+$/.test(piece) && text.endsWith("->", from) && /[\w$@.\u0080-\uffff]/.test(text.charAt(from - 3));
    if (!isMember) return text.slice(piece === "" ? start + 2 : from);
    start = from - 2;
  }
}
function bind(text, add, depth) {
  if (depth > 4) return null;
  const broken = /[\r\n][ \t]*$/.test(text);
  const rest = broken ? withoutComment(text.trimEnd()) : text;
  if (broken) {
    const block = beforeBlock(rest);
    if (block !== null) return bind(block, add, depth + 1);
    if (/(?:=|\(|,|\[|\{|\|\||\?\?|\+|=>|:=|<-|\\)$/.test(rest) && !/^\s*(?:#|\/\/|;|\*)/.test(lineOf(rest))) {
      return bind(stripOpeners(rest.replace(/\\$/, "")), add, depth + 1);
    }
    const tag2 = TAG.exec(rest);
    if (tag2) {
      bindElement(rest, tag2, add);
      return null;
    }
    bindLineAbove(rest, add);
    return null;
  }
  if (/(?:^|\n)[ \t]{0,8}\d{1,6}\)$/.test(rest)) {
    bindLineAbove(rest.slice(0, rest.lastIndexOf("\n") + 1), add);
    return null;
  }
  if (/(?:^|[\x01|^;\s]|\^A|<SOH>|\\x01|\\u0001)553=$/.test(rest) && rest.includes("8=FIX")) {
    add("FIX username, the API key", "assigned");
    return null;
  }
  const separator = SEPARATOR.exec(rest);
  if (separator) {
    const left = rest.slice(0, separator.index);
    bindLeft(left, separator[0].trim(), add);
    return null;
  }
  if (rest.endsWith(",")) return bindArgument(rest.slice(0, -1), add, depth);
  if (rest.endsWith("(")) return bindCall(rest.slice(0, -1), 0, "", add, depth);
  if (rest.endsWith("[") || rest.endsWith("{")) {
    const inner2 = stripOpeners(rest.slice(0, -1).trimEnd());
    bind(inner2, add, depth + 1);
    return null;
  }
  const tag = TAG.exec(rest);
  if (tag) {
    bindElement(rest, tag, add);
    return null;
  }
  if (/[|;\t]$/.test(rest)) {
    const cell = /([^|;\t\n]{2,60})[|;\t]\s*$/.exec(rest.trimEnd() + (rest.endsWith("	") ? "	" : ""));
    add(cell?.[1]?.replace(/["'`*]/g, ""), "prose");
    return null;
  }
  bindSpaced(rest, add);
  return null;
}
function lineOf(text) {
  return text.slice(text.lastIndexOf("\n") + 1);
}
function behindCommand(statement) {
  const at2 = statement.lastIndexOf("&& ");
  return at2 < 0 ? statement : statement.slice(at2 + 3);
}
function bindLeft(left, operator, add) {
  let line = lineOf(left);
  if (line.trim() === "" && left.trim() !== "") line = lineOf(left.trimEnd());
  if (/^(?:\|\||\?\?|:-|or|\?:)/.test(operator) || operator === ":" && /\?[^?]*$/.test(line) && /env|get/i.test(line)) {
    const identifiers = line.match(/[A-Za-z_$][\w$-]*/g) ?? [];
    for (const identifier of identifiers.toReversed().slice(0, 6)) {
      if (!/^(?:process|env|os|environ|getenv|get|const|let|var|import|meta|self|this|config|System|ENV|Deno|String|str|or|return|export|default|readonly|private|public)$/.test(
        identifier
      ))
        add(identifier, "assigned");
    }
    return;
  }
  const names = operator === "=" || operator === ":=" ? assignedNames(line) : null;
  if (names) {
    add(names[0], "assigned");
    return;
  }
  const subscript = /[\w$)\]]\s*(?:\[\s{0,20}["'`:]?[^\]\n]{1,80}["'`]?\s{0,20}\]|\{\s{0,20}["'`]?[\w.-]{1,60}["'`]?\s{0,20}\}|\(\s{0,20}["'`:][\w.:-]{1,80}["'`]?\s{0,20}\))$/.exec(
    line.trimEnd()
  );
  if (subscript) {
    add(/["'`:]?([^"'`[\](){}:]{1,80})["'`]?\s{0,3}[\])}]$/.exec(line.trimEnd().slice(-130))?.[1], "assigned");
    add(endOf(line.slice(0, subscript.index + 1).trimEnd(), /[\w$.@>-]/), "assigned");
    return;
  }
  const quoted = /(["'`])((?:(?!\1)[^\n]){1,80})\1\s*$/.exec(line);
  if (quoted) {
    add(quoted[2], "assigned");
    return;
  }
  const statement = cutStatement(line).replace(/^\s*(?:[-*\u2022]|\d+[.)]|#+|\/\/+|>+|REM|--)\s+/, "");
  if (operator.startsWith("=") || operator === ":=" || operator === "<-" || operator === "?=" || operator === "+=") {
    const target = withoutType(behindCommand(statement)).trim();
    const word2 = lastName(withoutEnd(target, "\"'`])").trimEnd());
    add(word2, "assigned");
    if (word2 !== "" && target !== word2 && /[A-Za-z\u0080-\uffff]/.test(target)) add(target.slice(-80), "prose");
    return;
  }
  const colon = statement.trim();
  const typedName = endOf(colon, /[\w$.\-\u0080-\uffff]/);
  if (typedName !== "" && (typedName === colon || /^[\w$.-]+$/.test(typedName) && /[_$.]/.test(typedName))) add(typedName, "assigned");
  if (colon !== typedName) add(colon.slice(-100), "prose");
}
function bindArgument(text, add, depth) {
  let level = 0;
  let index = 1;
  const previous = /(?:["'`]([\w.\- /:]{1,60})["'`]|(?:^|[\s(,:])[:@]?([A-Za-z_][\w.]{1,60}))\s*(?:\.[\w]+\(\))?$/.exec(text.slice(-90));
  for (let i = text.length - 1; i >= 0 && text.length - i < 1100; i--) {
    const character2 = text[i];
    if (character2 === ")" || character2 === "]" || character2 === "}") level++;
    else if (character2 === "," && level === 0) index++;
    else if (character2 === "(" || character2 === "[" || character2 === "{") {
      if (level > 0) {
        level--;
        continue;
      }
      const name = previous?.[1] ?? previous?.[2];
      if (index >= 1 && name && name.length < 60) add(name, "argument");
      if (character2 === "(") return bindCall(text.slice(0, i), index, text.slice(Math.max(i + 1, text.length - 140)), add, depth);
      bind(stripOpeners(text.slice(0, i).trimEnd()), add, depth + 1);
      return null;
    } else if (character2 === ";" && level === 0) break;
  }
  const several = /(?:^|[\n;])([^\n;=]{1,120}?)\s*:?=(?!=)([^\n;=]*)$/.exec(text);
  const names = several?.[1] === void 0 ? null : assignedNames(several[1]);
  if (several && names) {
    add(names[(several[2] ?? "").split(",").length], "assigned");
    return null;
  }
  const command = /(?:^|\n)[ \t]*(\w[\w.:!]*)[ \t]+[:"'`]?([\w.-]+)["'`]?[ \t]*$/.exec(text);
  if (command) add(command[2], "argument");
  return null;
}
function bindCall(text, index, previous, add, depth) {
  const name = CALLEE.exec(text.slice(-160).trimEnd())?.[1];
  if (!name) {
    bind(stripOpeners(text.trimEnd()), add, depth + 1);
    return null;
  }
  const bare = name.replace(/<[^<>]*>/, "").replace(/!$/, "");
  const last = endOf(bare, /[\w$]/) || bare;
  if (/^(?:if|for|while|switch|return|and|or|not|in|print|println|printf|echo|log|console|assert\w*|expect|require|import|values?|max|min|len)$/i.test(
    last
  ))
    return null;
  const setter = /^(?:set|with|add|use|put|get)_?(?=[A-Z_])(.+)$/.exec(last) ?? /^(?:set|with)([A-Z]\w*)$/.exec(last);
  add(setter?.[1] ?? last, "call");
  return { name: bare, index, previous };
}
function bindElement(rest, tag, add) {
  const name = tag[1] ?? "";
  const attributes = tag[2] ?? "";
  const named2 = /(?:^|\s)(?:key|name|id|label|field|title|for|data-key|data-name|property|variable)\s*=\s*["']([^"']{2,80})["']/i.exec(
    attributes
  );
  if (named2) add(named2[1], "element");
  if (!GENERIC.test(name)) {
    add(name, "element");
    return;
  }
  const earlier = rest.slice(0, tag.index).replace(/<[\w:.-][^<>]*>\s*$/, "");
  const sibling = /<(?:key|name|th|td|dt|label|strong|b|span|code|h\d|setting\w*)\b[^<>]*>([^<>]{2,160})<\/[\w:.-]+>[\s:]*(?:<\/?[\w:.-][^<>]*>\s*){0,3}$/i.exec(earlier)?.[1]?.trim();
  if (sibling !== void 0 && sibling.length >= 2 && sibling.length <= 80) add(sibling, "element");
  const parent = /<(?:add|setting|entry|param|property|item|env|variable)\b[^<>]*(?:key|name)\s*=\s*["']([^"']{2,80})["'][^<>]*>\s*$/i.exec(
    earlier
  );
  add(parent?.[1], "element");
}
function bindSpaced(rest, add) {
  const line = withoutEnd(lineOf(rest), "\"'`").trimEnd();
  const option = /(?:^|[\s"'`(=,])(--?[A-Za-z][\w.-]*)["'`]?,?$/.exec(line);
  if (option) {
    if (/^--?(?:body|value|data|string|secret-string|from-literal|payload|text|v|b|d|w)$/.test(option[1] ?? "")) {
      for (const word2 of (line.match(/[A-Za-z_][\w.-]{3,}/g) ?? []).toReversed()) if (/[_.]/.test(word2)) add(word2, "option");
      return;
    }
    add(option[1], "option");
    return;
  }
  const command = /(?:^|[\s;&|(])(?:set|setx|export|ENV|ARG|env|SetEnv|setenv|define|put|add|store|config set|secret set|unset|let|declare|typeset)(?:\s+-[\w-]+)*\s+["']?([A-Za-z_][\w.:-]*)["']?$/i.exec(
    line
  );
  if (command) {
    add(command[1], "option");
    return;
  }
  const words = line.replace(/^[\s\S]*[;{}|\x00-\x08\x0e-\x1f\x7f]/, "").slice(-100);
  add(words, "prose");
}
function bindLineAbove(rest, add) {
  const lines = rest.split(/\r?\n/);
  for (let i = lines.length - 1, blank2 = 0; i >= 0 && blank2 < 3; i--) {
    const line = (lines[i] ?? "").trim();
    if (line === "") {
      blank2++;
      continue;
    }
    if (/^\$\d{1,9}$/.test(line)) continue;
    if (line.length > 140 || /[A-Za-z0-9+/_-]{40}/.test(line)) return;
    add(withoutEnd(line.replace(/^(?:[#/*;>-]+|\d+[.)])\s*/, ""), ":\uFF1A=-*`\"'"), "line-above");
    return;
  }
}
function addSiblings(before, after, add) {
  const open = Math.max(
    before.lastIndexOf("{"),
    before.lastIndexOf("<"),
    before.lastIndexOf("("),
    before.lastIndexOf("\n- "),
    lastItem(before)
  );
  const head2 = before.slice(Math.max(open, before.length - 400)).replace(/^[\s\S]*[\x00-\x08\x0e-\x1a]/, "");
  const found = [...head2.matchAll(NAME_PROPERTY)].toReversed();
  const strings = [...head2.matchAll(/["'`](-{0,2}[A-Za-z][\w.-]{2,60})["'`](?!\s{0,8}(?::|=>))/g)].toReversed();
  for (const match of [...found, ...strings].slice(0, 6)) add(match[1], "sibling");
  if (found.length > 0) return;
  const near = after.slice(0, SIBLING_REACH + 80);
  const close = near.search(/[}>]|\r?\n[^\S\n]*(?:-\s|\n)/);
  const tail = cutAt(near.slice(0, close < 0 ? SIBLING_REACH : Math.min(close + 1, SIBLING_REACH)), /[\x00-\x08\x0e-\x1a]/);
  add([...tail.matchAll(NAME_PROPERTY)][0]?.[1], "sibling");
}
function lastItem(before) {
  const match = [...before.slice(-400).matchAll(/\n[ \t]*- /g)].at(-1);
  return match ? Math.max(0, before.length - 400) + match.index : -1;
}

// src/detect/questions/words/owner-words.ts
var ROLE_WORDS = /* @__PURE__ */ new Set([
  "access",
  "ak",
  "api",
  "apikey",
  "apikeys",
  "apisecret",
  "auth",
  "cert",
  "client",
  "cred",
  "credential",
  "credentials",
  "creds",
  "hmac",
  "id",
  "key",
  "keys",
  "login",
  "pass",
  "passphrase",
  "password",
  "pk",
  "priv",
  "private",
  "pub",
  "public",
  "rest",
  "secret",
  "secretkey",
  "secrets",
  "sign",
  "signature",
  "signing",
  "sk",
  "token",
  "tokens",
  "user",
  "username"
]);
var COMMON_NAMES = /* @__PURE__ */ new Set([
  "a",
  "account",
  "accounts",
  "acct",
  "active",
  "admin",
  "all",
  "alt",
  "an",
  "and",
  "app",
  "application",
  "arb",
  "arbitrage",
  "args",
  "b",
  "backup",
  "base",
  "biance",
  "biannce",
  "bin",
  "bina",
  "binace",
  "binan",
  "binanace",
  "binanc",
  "binanse",
  "binence",
  "binnance",
  "bn",
  "bnance",
  "bnc",
  "bnf",
  "bnx",
  "bot",
  "bots",
  "c",
  "cfg",
  "cm",
  "coin",
  "coinm",
  "conf",
  "config",
  "configs",
  "configuration",
  "connection",
  "const",
  "constants",
  "copy",
  "crypto",
  "cs",
  "current",
  "d",
  "data",
  "default",
  "defaults",
  "delivery",
  "demo",
  "dev",
  "development",
  "ed25519",
  "enabled",
  "env",
  "environ",
  "environment",
  "example",
  "exchange",
  "exchanges",
  "export",
  "fapi",
  "final",
  "first",
  "for",
  "fourth",
  "future",
  "futures",
  "global",
  "grid",
  "hedge",
  "here",
  "in",
  "info",
  "integration",
  "isolated",
  "item",
  "items",
  "java",
  "js",
  "keyring",
  "lib",
  "list",
  "live",
  "local",
  "m",
  "main",
  "mainnet",
  "margin",
  "market",
  "markets",
  "master",
  "me",
  "mode",
  "my",
  "name",
  "names",
  "new",
  "none",
  "null",
  "of",
  "old",
  "on",
  "option",
  "options",
  "opts",
  "order",
  "orders",
  "os",
  "other",
  "our",
  "own",
  "owner",
  "pair",
  "pairs",
  "paper",
  "papi",
  "param",
  "params",
  "pay",
  "perp",
  "perpetual",
  "personal",
  "php",
  "portfolio",
  "prd",
  "primary",
  "process",
  "prod",
  "production",
  "profile",
  "profiles",
  "project",
  "properties",
  "provider",
  "py",
  "python",
  "r",
  "read",
  "reader",
  "readonly",
  "real",
  "ro",
  "root",
  "rsa",
  "rw",
  "s",
  "sandbox",
  "sapi",
  "scalp",
  "scalper",
  "scalping",
  "second",
  "secondary",
  "self",
  "service",
  "services",
  "setting",
  "settings",
  "share",
  "shared",
  "slave",
  "spot",
  "stage",
  "staging",
  "state",
  "static",
  "str",
  "strategy",
  "string",
  "stub",
  "sub",
  "subaccount",
  "system",
  "target",
  "test",
  "testing",
  "testnet",
  "tests",
  "text",
  "the",
  "third",
  "this",
  "trade",
  "trader",
  "trading",
  "tst",
  "type",
  "um",
  "unified",
  "us",
  "usd",
  "usdm",
  "usdt",
  "use",
  "users",
  "v1",
  "v2",
  "v3",
  "val",
  "value",
  "values",
  "var",
  "variables",
  "vars",
  "wallet",
  "web",
  "withdraw",
  "withdrawal",
  "write",
  "ws",
  "x",
  "y",
  "your"
]);

// src/detect/questions/words/other-purposes.ts
var ANYWHERE = ["checksum", "csrf", "encrypted", "jwt_", "session_?id", "sha256", "sha512", "xsrf"];
var WHOLE = [
  "abi",
  "access_token",
  "account_id",
  "activation",
  "ad",
  "addr",
  "address",
  "admin",
  "adunit",
  "aes",
  "analytics",
  "app_key",
  "app_secret",
  "auth_secret",
  "avatar",
  "basic",
  "bearer",
  "better_auth",
  "blob",
  "block",
  "blockhash",
  "bucket",
  "build",
  "bytecode",
  "cache",
  "cached",
  "captcha",
  "cdn",
  "cert",
  "certificate",
  "challenge",
  "checksum",
  "checksums",
  "cipher",
  "client_id",
  "client_order",
  "client_secret",
  "commit",
  "contract",
  "cookie",
  "correlation",
  "cron",
  "csp",
  "csrf",
  "dedup",
  "dedupe",
  "deduplication",
  "delete_key",
  "deploy",
  "device",
  "devise",
  "digest",
  "download",
  "dsn",
  "encryption",
  "entropy",
  "erc20",
  "etag",
  "fernet",
  "file",
  "fingerprint",
  "foreign_key",
  "guid",
  "hash",
  "hashes",
  "hmac_key",
  "hook",
  "http",
  "idempotence",
  "idempotency",
  "id_token",
  "image",
  "img",
  "integrity",
  "internal",
  "invite",
  "jwk",
  "jws",
  "jwt",
  "kalshi",
  "licence",
  "license",
  "lock_key",
  "logged_in_key",
  "magic",
  "md5",
  "meilisearch",
  "merkle",
  "mnemonic",
  "nextauth",
  "node_key",
  "nonce",
  "oauth",
  "object",
  "oid",
  "order",
  "order_id",
  "orderid",
  "otp",
  "partition",
  "passphrase",
  "peer",
  "pepper",
  "pixel",
  "play",
  "primary_key",
  "proof",
  "random",
  "recaptcha",
  "refresh",
  "refresh_token",
  "remember",
  "req_id",
  "request_id",
  "reset",
  "revision",
  "rng",
  "root",
  "routing",
  "row_key",
  "rpc",
  "salt",
  "secret_key_base",
  "secure_auth_key",
  "seed",
  "serial",
  "service",
  "sess",
  "session",
  "session_id",
  "sha",
  "sha1",
  "sha2",
  "sha224",
  "sha256",
  "sha384",
  "sha512",
  "shared",
  "sid",
  "sig",
  "sign",
  "signature",
  "signing",
  "snowflake",
  "sort_key",
  "span",
  "staking",
  "state",
  "sumo",
  "sumologic",
  "telescope",
  "thumbprint",
  "token_address",
  "totp",
  "trace",
  "tracing",
  "tracking",
  "transaction",
  "turnstile",
  "tx",
  "txid",
  "txn",
  "upload",
  "user_id",
  "uuid",
  "validator",
  "vapid",
  "verification",
  "verifier",
  "verify",
  "visitor",
  "wallet",
  "webhook",
  "webserver",
  "witness",
  "xsrf"
];
var STORES2 = [
  "amqp",
  "database",
  "db",
  "ldap",
  "mail",
  "mariadb",
  "mongo",
  "mongodb",
  "mysql",
  "pg",
  "postgres",
  "postgresql",
  "rabbitmq",
  "redis",
  "smtp",
  "wifi"
];
var OTHER_PURPOSE = new RegExp(
  `${ANYWHERE.join("|")}|(?:^|_)(?:encrypt|blake)[a-z0-9]*(?:_|$)|(?:^|_)(?:${WHOLE.join("|")}|(?:${STORES2.join("|")})_(?:pass|passwd|password|pwd|secret|key))(?:_|\\d*$)`
);

// src/detect/questions/words/other-services.ts
var EXCHANGES = [
  "alpaca",
  "ascend[-_]?ex",
  "aster(?:dex)?",
  "backpack",
  "bingx",
  "bitfinex",
  "bitflyer",
  "bitget",
  "bithumb",
  "bitmart",
  "bitmax",
  "bitmex",
  "bitpanda",
  "bitrue",
  "bitso",
  "bitstamp",
  "bittrex",
  "bitvavo",
  "blofin",
  "bybit",
  String.raw`cex\.io`,
  "coinbase",
  "coincheck",
  "coindcx",
  "coinex",
  "coinswitch",
  String.raw`crypto\.?com`,
  "cryptocom",
  "deribit",
  "dydx",
  "etoro",
  "exmo",
  "ftx",
  String.raw`gate\.?io`,
  "gateio",
  "gdax",
  "gemini",
  "hitbtc",
  "htx",
  "huobi",
  "hyperliquid",
  "ibkr",
  "indodax",
  "interactive[-_ ]?brokers",
  "kraken",
  "kucoin",
  "lbank",
  "liquid",
  "luno",
  "mercadobitcoin",
  "mexc",
  "oanda",
  "okex",
  "okx",
  "paradex",
  "phemex",
  "poloniex",
  "probit",
  "revolut(?:[-_ ]?x)?",
  "revx",
  "robinhood",
  "tokocrypto",
  "upbit",
  "wazirx",
  "whitebit",
  "woo_x",
  "woox",
  String.raw`xt\.com`,
  "yobit",
  "zaif"
];
var SERVICES = [
  "3commas",
  "ably",
  "agora",
  "airtable",
  "akeyless",
  "alchemy",
  "algolia",
  "alpha_vantage",
  "alphavantage",
  "amazon",
  "amplitude",
  "anthropic",
  "artifactory",
  "auth0",
  "aws",
  "azure",
  "backblaze",
  "bitbucket",
  "braintree",
  "bscscan",
  "bugsnag",
  "claude",
  "clerk",
  "cloudflare",
  "cloudinary",
  "codecov",
  "cognito",
  "cohere",
  "coingecko",
  "coinglass",
  "coinmarketcap",
  "confluent",
  "consul",
  "contentful",
  "convex",
  "cryptocompare",
  "databricks",
  "datadog",
  "digital[-_]?ocean",
  "directus",
  "discord",
  "disqus",
  "django",
  "docker",
  "doppler",
  "dropbox",
  "elastic(?:search)?",
  "ethereum",
  "etherscan",
  "facebook",
  "finnhub",
  "firebase",
  "fireblocks",
  "flask",
  "freshbooks",
  "gcloud",
  "gcp",
  "gemini_ai",
  "github",
  "gitlab",
  "glassnode",
  "google",
  "grafana",
  "hasura",
  "heroku",
  "hubspot",
  "huggingface",
  "iconfinder",
  "iex[-_]?cloud",
  "imgix",
  "infisical",
  "influx(?:db)?",
  "infura",
  "instagram",
  "intercom",
  "kafka",
  "keycloak",
  "laravel",
  "launchdarkly",
  "ledger",
  "line[-_]?notify",
  "linkedin",
  "livekit",
  "lunarcrush",
  "magento",
  "mailchimp",
  "mailgun",
  "mapbox",
  "mesibo",
  "messagebird",
  "messari",
  "metamask",
  "minio",
  "mistral",
  "mixpanel",
  "mongo",
  "mongodb",
  "moralis",
  "mysql",
  "neon",
  "netlify",
  "netsuite",
  "new[-_]?relic",
  "newsapi",
  "nexmo",
  "nomics",
  "notion",
  "npm",
  "okta",
  "onesignal",
  "openai",
  "openweather",
  "opsgenie",
  "pagerduty",
  "partnerstack",
  "paypal",
  "phantom",
  "phrase",
  "pinata",
  "plaid",
  "planetscale",
  String.raw`polygon\.io`,
  "polygonscan",
  "postgres(?:ql)?",
  "posthog",
  "postmark",
  "prometheus",
  "pushbullet",
  "pusher",
  "pushover",
  "pypi",
  "quandl",
  "quay",
  "quicknode",
  "rabbitmq",
  "rails",
  "rapidapi",
  "redis",
  "resend",
  "rollbar",
  "rubygems",
  "salesforce",
  "santiment",
  "segment",
  "sendgrid",
  "sentry",
  "shopify",
  "slack",
  "snowflake",
  "snyk",
  "solana",
  "sonar(?:qube|cloud)?",
  String.raw`split\.?io`,
  "spotify",
  "square",
  "statsig",
  "strapi",
  "stripe",
  "sumo[-_]?logic",
  "supabase",
  "taapi",
  "telegram",
  "tiingo",
  "tradingview",
  "trezor",
  "turso",
  "twilio",
  "twitter",
  "typetalk",
  "upstash",
  "vault",
  "vercel",
  "vonage",
  "walletconnect",
  "wasabi",
  "wordpress",
  "zendesk",
  "zoom"
];
var OTHER_VENDOR = new RegExp(`(?<![a-z])(?:${EXCHANGES.join("|")}|${SERVICES.join("|")})(?![a-z])`, "gi");
var OTHER_EXCHANGE = new RegExp(
  `(?<![a-z])(?:${EXCHANGES.join("|")}|moralis|cryptocompare|pinata|confluent|hasura)(?![a-z])`,
  "gi"
);

// src/detect/questions/naming.ts
var SECRET_PHRASE = /(?:^|_)sign(?:s|ed|ing)?(?:_[a-z]+){0,4}_with_?$|(?:private|secret|hidden)_(?:half|part|one|side|bit)(?:_(?:is|was|it_is|s))?(?:_[:;,=])?_?$/;
var PASSWORD_PHRASE = /(?:^|_)(?:password|passwd|pass)(?:_is)?$/;
var OTHER_HOST = /(?<![\w.-])(?!(?:[\w-]{1,60}\.){0,4}binance\.(?:com|us|vision|org|info|bz|me|cloud|tr)(?![\w.-]))(?:[\w-]{1,60}\.){1,5}[a-z]{2,12}(?![\w.-])/gi;
var PASSWORD_ROLE = { role: "secret-key", specific: false };
var NEGATED = /\((?:not|no|without|never|nicht|kein\w{0,3}|ohne|pas|sans|sin|não|sem|не|без)\s[^()\n]{0,40}\)/gi;
function roleOf(whole, prose) {
  const tail = whole.slice(whole.lastIndexOf("\u2026") + 1);
  const text = (prose && /\w/.test(tail) ? tail : whole).replace(NEGATED, " ");
  const words = wordsOf(text);
  if (CHINESE_API_KEY.test(text) && !/secret|私钥/i.test(text)) return { role: "api-key", specific: true };
  const letter = prose ? void 0 : ONE_LETTER_NAME.exec(words)?.[1];
  if (letter !== void 0) return { role: letter === "k" ? "api-key" : "secret-key", specific: false };
  const source = prose ? text.normalize("NFC").toLowerCase().replace(/[^a-z0-9\u0080-\uffff:;,=]+/g, "_").replace(/[:;,=]/g, "_$&_") : words;
  if (prose && SECRET_PHRASE.test(source)) return { role: "secret-key", specific: false };
  const secretAt = lastMatch(SECRET_WORDS, source);
  const keyAt = lastMatch(KEY_WORDS, source);
  if (secretAt === null && keyAt === null) return null;
  const specific = API_WORDS.test(words) || /(?:secret_?key|key_?secret|secretkey)/.test(words);
  if (secretAt === null) return { role: "api-key", specific };
  if (keyAt === null || !prose) return { role: "secret-key", specific };
  const between = source.slice(secretAt, keyAt);
  return { role: keyAt > secretAt + 8 && /[:;,=]|api|_and_/.test(between) ? "api-key" : "secret-key", specific };
}
var DECLARED = /^(?:(?:auto|char|const|constexpr|declare|export|extern|final|global|internal|let|local|my|our|override|private|protected|public|readonly|static|String|string|val|var|volatile)\s+)+(?=\S+\s+\S)/;
var MODIFIER = /^private\s\S+$/;
function phraseRole(label, next) {
  if (label.via !== "assigned" || next?.via !== "prose" || !next.text.endsWith(label.text)) return null;
  const phrase = next.text.replace(DECLARED, "");
  if (MODIFIER.test(phrase) && !/^(?:key|schl|cl|ключ)/i.test(label.text)) return null;
  if (!/^[\p{L}\p{M}\p{N} _-]{3,60}$/u.test(phrase)) return null;
  if (CHINESE_API_KEY.test(phrase)) return roleOf(phrase, true);
  const before = phrase.slice(0, -label.text.length).trim().split(" ").at(-1) ?? "";
  return SECRET_WORDS.test(wordsOf(before)) ? { role: "secret-key", specific: false } : null;
}
function lastMatch(pattern, text) {
  let last = null;
  for (const match of text.matchAll(new RegExp(pattern.source, "gi"))) last = match.index;
  return last;
}
function accountNameOf(text) {
  return wordsOf(text).replace(
    /(?:^|_)(?:api|apikey|apisecret|key|keys|secret|secretkey|id|access|private|public|priv|pub|value|token|sec|sk|pk|ak)(?=_|$)/g,
    ""
  ).replace(/^_|_$/g, "");
}
var TRADES = /^(?:api|exchange|trading|trade)_/;
var PROGRAMS_OWN = /(?:^|_)(?:cache|cookie|csrf|encryption|hash|idempotency|jwt|salt|session|webhook)(?:_|$)/;
function readNaming(labels, column) {
  const all = column ? [{ text: column.header, via: "column" }, ...labels.labels] : labels.labels;
  const list = [];
  let role = null;
  let accountName = "";
  let belongsElsewhere = false;
  for (const [index, label] of all.entries()) {
    const loose = label.via === "prose" || label.via === "line-above" || label.via === "comment";
    if (loose && (role !== null || list.length > 0) && label.via === "comment") break;
    const text = label.text;
    const words = wordsOf(text);
    if (LISTEN_KEY.test(text) || /listen_?key/.test(words) || !loose && words === "stream")
      return { role: null, listenKey: true, accountName, evidence: [evidence("listen-key", shorten(text))], belongsElsewhere: true };
    if (/x[-_]mbx[-_]api[-_]?key/i.test(text))
      return {
        role: "api-key",
        listenKey: false,
        accountName: "",
        evidence: [evidence("header-x-mbx-apikey", "X-MBX-APIKEY")],
        belongsElsewhere: false
      };
    const isPassword = label.via === "prose" && PASSWORD_PHRASE.test(words);
    const given = isPassword ? PASSWORD_ROLE : phraseRole(label, all[index + 1]) ?? roleOf(text, loose);
    const binance2 = mentionsBinance(isPassword ? text.replace(OTHER_HOST, " ") : text) && !isOtherBnb(text);
    const share = loose ? 0.8 : 1;
    const detail = shorten(text);
    if (!loose && NEVER_CREDENTIAL.test(words) && !/key$|secret$/.test(words)) {
      return { role: null, listenKey: false, accountName, evidence: [evidence("name-never", detail)], belongsElsewhere: true };
    }
    if (binance2 && (given || !loose || words.split("_").length <= 2)) {
      accountName = accountNameOf(text);
      const purpose = !loose && OTHER_PURPOSE.test(words.replace(/binance_?(?:us)?/g, "")) && !given ? [evidence("name-other-purpose", detail, 0.6)] : [];
      return {
        role: role ?? given?.role ?? null,
        listenKey: false,
        accountName,
        evidence: [...list, evidence(given ? "name-binance" : "name-binance-only", detail, share), ...purpose],
        belongsElsewhere: false
      };
    }
    if (role !== null || list.length > 0) continue;
    const vendor = findVendor(loose ? text.slice(-60) : text);
    if (vendor && !loose) {
      list.push(evidence("name-other-vendor", detail));
      belongsElsewhere = true;
      continue;
    }
    if (OTHER_PURPOSE.test(loose ? lastWords(words) : words) && (!TRADES.test(words) || PROGRAMS_OWN.test(words))) {
      list.push(evidence("name-other-purpose", detail, loose ? 0.6 : 1));
      belongsElsewhere = true;
      continue;
    }
    if (!loose && PASSWORD_NAME.test(words)) {
      role = words.includes("token") ? "api-key" : "secret-key";
      list.push(evidence("name-password", detail));
      continue;
    }
    if (isPassword) {
      role = "secret-key";
      list.push(evidence("name-password", detail));
      continue;
    }
    if (!given) continue;
    role = given.role;
    accountName = accountNameOf(text);
    if (mentions(TRADING, text)) list.push(evidence("name-trading", detail, share));
    else list.push(evidence(given.specific ? "name-api" : "name-bare", detail, share));
  }
  return { role, listenKey: false, accountName, evidence: list, belongsElsewhere };
}
function isOtherBnb(text) {
  const words = wordsOf(text);
  if (!/(?:^|_)bnb(?:_|$)/.test(words) || mentionsBinance(text.replace(/bnb/gi, " "))) return false;
  return words.split("_").some((word2) => word2 !== "bnb" && !ROLE_WORDS.has(word2) && !COMMON_NAMES.has(word2) && !/^[\d.]+$/.test(word2));
}
function lastWords(words) {
  return words.split("_").slice(-4).join("_");
}
function findVendor(text) {
  OTHER_VENDOR.lastIndex = 0;
  const match = OTHER_VENDOR.exec(text.replace(/([a-z])([A-Z])/g, "$1_$2"));
  OTHER_VENDOR.lastIndex = 0;
  return match?.[0] ?? null;
}
var CLIENT_CALL = /(?:^|[.:>\\\s])(?:(?:Async|Sync|Rest|Ws|Http|Api|Spot|Margin|Futures?|USDM?|UM|CM|Delivery|Main|Trading|Exchange|Request|Websocket|WebSocket)*(?:Binance\w*)?(?:Client|Manager|Api|API|Futures|Connector|Spot|Exchange|Credentials?|Account|Session|Service|Trader|Bot|SpotClientImpl|BinanceRest)|New\w*Client|newInstance|create|connect|init|initialize|authenticate|auth|login|from_hmac|with_credentials?|withCredentials|set_?credentials?|SetCredentials|setApiCredentials|set_api_keys?|setKeys|configure|new|__construct|ApiCredentials|BinanceCredentials|getInstance|build|make_client|get_client)$/;
var HMAC_CALL = /(?:createHmac|hmac\.new|hash_hmac|HMAC(?:SHA256)?|hmac_sha256|hmacSha256|hmac256|SecretKeySpec|hmac\.New|Hmac::new(?:_from_slice|_varkey)?|OpenSSL::HMAC\.(?:hex)?digest|hmac_sha256_hex|HmacSHA256|new HMACSHA256|crypto\.mac|:crypto\.hmac|Mac::new_from_slice|hex_?hmac|\.hmac|sign(?:ature)?)$/i;
function isHmacCall(name) {
  return HMAC_CALL.test(name) && !/(?:from|with)_?hmac$/i.test(name);
}
function readCall(call) {
  if (!call) return { role: null, isHmac: false, evidence: [] };
  const name = call.name.replace(/^new\s+/, "");
  if (isHmacCall(name)) return { role: "secret-key", isHmac: true, evidence: [evidence("hmac-call", name)] };
  const role = roleByPlace(call);
  if (mentionsBinance(name)) return { role, isHmac: false, evidence: [evidence("call-binance", shorten(name))] };
  if (call.index <= 3 && CLIENT_CALL.test(name)) return { role, isHmac: false, evidence: [evidence("call-client", shorten(name))] };
  const words = wordsOf(name.split(/[.:>]/).at(-1) ?? name);
  if (OTHER_PURPOSE.test(words)) return { role: null, isHmac: false, evidence: [evidence("name-other-purpose", shorten(name))] };
  return call.index <= 1 ? { role, isHmac: false, evidence: [evidence("call-argument", shorten(name))] } : { role: null, isHmac: false, evidence: [] };
}
function roleByPlace(call) {
  if (call.index === 0) return "api-key";
  if (/[A-Za-z0-9]{60}/.test(call.previous.replace(/["'`]\s{0,20}(?:\.\.|[.+&~])\s{0,20}["'`]/g, ""))) return "secret-key";
  const variable = /(?:^|[\s(,])([\w.$]+)\s*$/.exec(call.previous)?.[1];
  return variable !== void 0 && KEY_WORDS.test(wordsOf(variable)) ? "secret-key" : null;
}
function shorten(text) {
  return text.replace(/[A-Za-z0-9+/=]{24,}/g, "\u2026").slice(-60);
}

// src/detect/structure/record.ts
function* pathOf(member) {
  for (let one = member; one !== null; one = one.record.inside) yield one;
}

// src/detect/questions/binding.ts
var MAX_USES = 12;
var USE_REACH = 400;
var MAX_NAME = 80;
var TYPE_NAME = /^(?:S|N|B|SS|M|L|BOOL|s|string|str|stringValue|string_value|value|val|v|text|\$)$/;
function bindingOf(place) {
  const { member } = place;
  for (const text of namesOf(place)) {
    const binding = named(text);
    if (binding) return binding;
  }
  return member.name === null ? null : fromUses(place, member.name);
}
function wrappedName({ member }) {
  const { record } = member;
  if (record.members.length !== 1 || record.name === null || !TYPE_NAME.test(member.name ?? "")) return null;
  return named(record.name);
}
function bindingOfUse(place) {
  return place.member.name === null ? null : fromUses(place, place.member.name);
}
function named(text) {
  const clean = text.trim();
  if (clean === "" || clean.length > MAX_NAME || /[A-Za-z0-9+/]{40}/.test(clean)) return null;
  return bindingFrom(readNaming({ labels: [{ text: clean, via: "sibling" }], call: null }, null), clean);
}
function bindingFrom(naming, name) {
  const { role, accountName, belongsElsewhere, evidence: evidence2 } = naming;
  return role === null && !belongsElsewhere || naming.listenKey ? null : { role, accountName, name, belongsElsewhere, evidence: evidence2 };
}
function* namesOf(place) {
  const column = columnName(place);
  if (column !== null) yield column;
  const before = itemBefore(place.member);
  if (before !== null) yield before;
  let levels = 0;
  for (const { record } of pathOf(place.member)) {
    if (record.name !== null && record.kind !== "section" && !isGenericName(record.name) && !isPersonsId(place.member, record.name))
      yield record.name;
    levels++;
    if (levels === 3 || record.kind === "call") return;
  }
}
function itemBefore(member) {
  const { record } = member;
  const at2 = record.members.indexOf(member);
  const previous = record.members[at2 - 1];
  if (member.name !== null && previous && previous.name !== null && previous.marks.length === 0) {
    const own = member.name.replace(/value|val|content|data/i, "");
    const theirs = [/name|key|label|title/i, /header|id/i].map((word2) => previous.name?.replace(word2, ""));
    if (own !== member.name && theirs.includes(own)) return unquoted(previous.text);
  }
  if (member.name !== null && record.kind !== "element" && !isGenericName(member.name)) return null;
  const holder = record.inside;
  if (!holder) return null;
  const siblings = holder.record.members;
  const earlier = siblings[siblings.indexOf(holder) - 1];
  if (!earlier || earlier.marks.length > 0) return null;
  if (record.kind === "element") return textOfElement(earlier, record);
  return record.kind === "object" && holder.record.kind === "list" && earlier.records.length === 0 ? unquoted(earlier.text) : null;
}
function isPersonsId({ name }, owner) {
  return name !== null && /^(?:id|uid|uuid)$/i.test(name) && /(?:customer|member|person|user)s?$/i.test(owner);
}
function unquoted(text) {
  return withoutEnds(text.trim(), "\"'`, ");
}
function textOfElement(member, own) {
  const [element] = member.records;
  if (element?.kind !== "element" || element.opener !== own.opener) return null;
  const text = element.members.findLast((one) => one.records.length === 0 && one.name !== "name");
  return text?.text ?? null;
}
function columnName({ tree, member }) {
  const row = member.record;
  const columns = row.members.length;
  if (columns < 2 || columns > 40 || member.name !== null || row.kind !== "object" && row.kind !== "list" && row.kind !== "call" && row.kind !== "row")
    return null;
  const at2 = row.members.indexOf(member);
  const table = row.inside?.record;
  if (!table || at2 < 0) return null;
  const { text } = tree;
  const names = structFields(text.slice(Math.max(0, table.start - USE_REACH), table.start)) ?? loopVariables(text, table) ?? commentColumns(row.inside, table, columns);
  if (names !== null && names.length === columns) return names[at2] ?? null;
  const fields = typeFields(text, row, table);
  return fields !== null && fields.length >= columns ? fields[at2] ?? null : null;
}
function typeFields(text, row, table) {
  const type = row.kind === "call" ? endOf(withoutEnds(row.opener.slice(-MAX_NAME), " ("), /\w/) : /(?:\]|^|[\s=&])([A-Za-z_]\w{1,60})\s{0,4}\{?$/.exec(text.slice(Math.max(0, table.start - MAX_NAME), table.start + 1))?.[1] ?? "";
  if (type.length < 2) return null;
  for (const at2 of occurrences(text, type)) {
    const before = text.slice(Math.max(0, at2 - 40), at2);
    const after = text.slice(at2 + type.length, at2 + type.length + USE_REACH * 2);
    const names = fieldsBehind(before, after);
    if (names && names.length > 1) return names;
  }
  return null;
}
function fieldsBehind(before, after) {
  if (/\btype\s{1,4}$/.test(before)) return structFields(/^\s{0,4}struct\s{0,4}\{[^{}]{3,380}\}/.exec(after)?.[0] ?? "");
  const tuple = /^\s{0,4}=\s{0,4}(?:[a-z]{1,20}\.)?namedtuple\(\s{0,4}["']\w{1,60}["'],\s{0,4}["'[(]([\w\s,"']{3,200})["'\])]/.exec(
    after
  )?.[1];
  if (tuple !== void 0) return tuple.match(/\w+/g);
  if (!/\b(?:class|record|struct)\s{1,4}$/.test(before)) return null;
  const head2 = /^\s{0,4}\(([^()]{3,380})\)/.exec(after)?.[1];
  if (head2 !== void 0 && head2.includes(" ")) return parameters(head2);
  const made = /\b(?:__init__|constructor)\s{0,4}\(([^()]{3,380})\)/.exec(after)?.[1];
  if (made !== void 0) return parameters(made);
  const fields = /^(?:\([\w., =]{0,80}\))?:[ \t]{0,8}\n((?:[ \t]{1,20}\w{1,60}[ \t]{0,4}:[^\n]{1,80}\n){2,20})/.exec(after)?.[1];
  return fields === void 0 ? null : fields.trim().split("\n").map((line) => line.split(":")[0]?.trim() ?? "");
}
function parameters(list) {
  return list.split(",").map((one) => endOf((one.split(/[:=]/)[0] ?? "").trim(), /\w/)).filter((name) => name !== "self" && name !== "");
}
function structFields(before) {
  const body = /struct\s{0,4}\{([^{}]{3,380})\}\s{0,4}$/.exec(before)?.[1];
  if (body === void 0) return null;
  return body.split(/[;\n]/).map((line) => (line.split(/\/\/|`/)[0] ?? "").trim()).filter((line) => line !== "").flatMap((line) => line.slice(0, Math.max(line.lastIndexOf(" "), line.lastIndexOf("	"), 0)).split(",")).map((name) => name.trim());
}
function loopVariables(text, table) {
  const name = table.name ?? table.inside?.name ?? "";
  if (!/^[\w$]{2,60}$/.test(name)) return null;
  for (const at2 of occurrences(text, name)) {
    const before = text.slice(Math.max(0, at2 - 160), at2);
    const after = text.slice(at2 + name.length, at2 + name.length + 160);
    const list = /\b(?:for|foreach)\b[\s(]{0,4}(?:const|let|var|auto\s?&?)?[\s([]{0,4}([\w$,\s*]{3,120}?)[\])\s]{0,4}\s(?:in|of|:=\s*range)\s{1,4}$/.exec(
      before
    )?.[1] ?? /^\.(?:map|forEach|each|flatMap|filter)\b[\s({]{0,4}(?:async\s?)?[([|{]{0,3}([\w$,\s]{3,120}?)[\])|}]/.exec(after)?.[1];
    const names = list?.split(",").map((one) => one.trim().replace(/^[*$]/, ""));
    if (names && names.length > 1) return names;
  }
  return null;
}
function commentColumns(holder, table, columns) {
  for (const note of [holder.note, table.members[0]?.note ?? "", table.inside?.note ?? ""]) {
    for (const line of note.split("\n")) {
      const bare = withoutEnds(line.trim(), "/*#;- 	");
      const list = /[([{]([^()[\]{}]{3,120})[)\]}]/.exec(bare)?.[1] ?? bare.replace(/^[^:]{0,60}:/, "");
      const names = list.split(/[,|;\t]/).map((one) => one.trim());
      if (names.length === columns && names.every((one) => one.length > 0 && one.length < 40)) return names;
    }
  }
  return null;
}
function occurrences(text, name) {
  const found = [];
  for (let at2 = text.indexOf(name); at2 >= 0 && found.length < MAX_USES; at2 = text.indexOf(name, at2 + name.length)) {
    if (!/[\w]/.test(text.charAt(at2 - 1)) && !/[\w]/.test(text.charAt(at2 + name.length))) found.push(at2);
  }
  return found;
}
function fromUses({ tree, member }, name) {
  const own = endOf(name, /\w/);
  if (own === "" || !/^[A-Za-z_]\w{0,60}$/.test(own)) return null;
  const { text } = tree;
  for (const at2 of occurrences(text, own)) {
    if (at2 >= member.start && at2 < member.end || !isUse(text, at2, at2 + own.length)) continue;
    const before = text.slice(Math.max(0, at2 - USE_REACH), at2).replace(/(?:\$\{?|%|@|\$\(|:)$/, "");
    const after = text.slice(at2 + own.length, at2 + own.length + USE_REACH);
    const binding = fromUse(before, after, own);
    if (binding) return binding;
  }
  return null;
}
function isUse(text, start, end) {
  const isQuoted = /["'`]/.test(text.charAt(start - 1)) && text.charAt(start - 1) === text.charAt(end);
  return !isQuoted && !/^[ \t]{0,20}(?:=(?![=>])|:=|:(?!:))/.test(text.slice(end, end + 24));
}
function fromUse(before, after, name) {
  const { labels, call } = readLabels(before, after);
  if (call && /x-mbx-apikey[^,]{0,12}$/i.test(call.previous)) return named("X-MBX-APIKEY");
  const answer = readCall(call);
  if (answer.role !== null && answer.evidence.some((one) => one.signal !== "call-argument"))
    return { role: answer.role, accountName: "", name, belongsElsewhere: false, evidence: answer.evidence };
  const tight = labels.filter((one) => isTight(one) || /x-mbx-apikey/i.test(one.text));
  const binding = bindingFrom(readNaming({ labels: tight, call: null }, null), name);
  return binding?.belongsElsewhere === true ? null : binding;
}
function isTight({ via }) {
  return via === "assigned" || via === "option" || via === "element";
}

// src/detect/judge/bindings.ts
var KEYS_IN_PATH = /(?:^|[/_. -])(?:accounts?|api[-_ ]?keys?|credentials?|creds|keys)(?![a-z])[^/]*$/i;
var NAMELESS = /* @__PURE__ */ new Set(["key-words-near", "unnamed"]);
var LETTER = /^[sS]$/;
function* boundSteps(trees, path, candidates, effort) {
  const asked = candidates.map((one) => isNameless(one) || LETTER.test(one.name) || isHalfNamed(one) || isBinanceOnly(one));
  if (!asked.includes(true)) return candidates;
  const bound = [...candidates];
  const isPathBinance = mentionsBinance(path) || KEYS_IN_PATH.test(path);
  yield* trees.ask(
    {
      isAsked: (index) => asked[index] === true,
      glance: ({ text }) => (isPathBinance || mentionsBinance(text)) && effort?.spend(text.length) !== false ? true : null,
      take: (index, position) => {
        const candidate = candidates[index];
        if (!candidate) return;
        const binding = LETTER.test(candidate.name) ? wrappedName(position) ?? bindingOfUse(position) : bindingOf(position);
        if (binding === null) return;
        bound[index] = isBinanceOnly(candidate) ? withRole(candidate, binding) : withBinding(candidate, binding);
      }
    },
    effort
  );
  return bound;
}
function isHalfNamed({ kind, role, name }) {
  return kind !== "private-key" && kind !== "listen-key" && role === null && /value|content|data/i.test(name);
}
function isBinanceOnly({ role, evidence: list }) {
  return role === null && list.some((one) => one.signal === "name-binance-only");
}
function withRole(candidate, binding) {
  const { role, name } = binding;
  if (binding.evidence.some((one) => one.signal === "name-never")) return withBinding(candidate, binding);
  return role === null ? candidate : { ...candidate, kind: role, role, name };
}
function isNameless({ kind, evidence: list }) {
  return kind !== "private-key" && list.some((one) => one.signal === "unnamed");
}
function withBinding(candidate, { role, accountName, name, belongsElsewhere, evidence: evidence2 }) {
  const isNamed3 = evidence2.some((one) => one.signal === "name-binance" || one.signal === "header-x-mbx-apikey");
  const kept = candidate.evidence.filter((one) => !NAMELESS.has(one.signal) && !one.signal.startsWith("name-"));
  const owner = isNamed3 ? kept.map((one) => /^binance-/.test(one.signal) ? { ...one, weight: Math.round(one.weight * 25) / 100 } : one) : kept;
  const list = [...owner, ...evidence2];
  return {
    ...candidate,
    kind: role === "secret-key" ? "secret-key" : "api-key",
    role,
    accountName,
    name,
    belongsElsewhere,
    evidence: list,
    score: scoreOf(list)
  };
}

// src/detect/questions/mentions.ts
var BLOCK = 65536;
var LONGEST_WORD = 64;
var NAMES_BINANCE = (text) => mentions(BINANCE, text) && firstMention(BINANCE, withoutNamesakes(text, blank)) !== null;
var NAMES_TRADING = (text) => mentions(TRADING, text) && mentions(TRADING, blankNoise(text));
var NAMES_TESTNET = (text) => FUTURES_TESTNET.test(text);
var NAMES_PAY = (text) => PAY.test(text);
var NAMES_ANY = (text) => {
  if (NOT_ASCII.test(text)) return true;
  const plain2 = blankNoise(text);
  return mentions(BINANCE, plain2) || mentions(TRADING, plain2) || mentions(OTHER_VENDOR, plain2);
};
function fileFacts(path, bytes, wide) {
  const whole = bytes.length <= 4 * BLOCK;
  const answers = /* @__PURE__ */ new Map();
  const ask = (fact, block) => {
    const known = answers.get(fact) ?? /* @__PURE__ */ new Map();
    answers.set(fact, known);
    const before = known.get(block);
    if (before !== void 0) return before;
    const answer = fact(
      whole ? textOf(bytes, 0, bytes.length, wide) : textOf(bytes, block * BLOCK, (block + 1) * BLOCK + LONGEST_WORD, wide)
    );
    known.set(block, answer);
    return answer;
  };
  return (offset) => {
    const block = whole ? 0 : Math.floor(offset / BLOCK);
    const around = whole ? [0] : [block, block + 1, block - 1].filter((one) => one >= 0 && one * BLOCK < bytes.length);
    const says = (fact) => around.some((one) => ask(fact, one));
    return {
      path,
      get namesBinance() {
        return says(NAMES_BINANCE);
      },
      get namesTrading() {
        return says(NAMES_TRADING);
      },
      get namesFuturesTestnet() {
        return FUTURES_TESTNET.test(path) || says(NAMES_TESTNET);
      },
      get namesPay() {
        return PAY.test(path) || says(NAMES_PAY);
      },
      get namesNobody() {
        return !wide && !says(NAMES_ANY);
      }
    };
  };
}
function textOf(bytes, from, to, wide) {
  const text = bytes.toString("latin1", from, Math.min(to, bytes.length));
  return wide ? text.replaceAll("\0", "") : text;
}
function lastMention(pattern, text) {
  let last = null;
  pattern.lastIndex = 0;
  for (const match of text.matchAll(pattern)) last = { word: match[0], start: match.index, end: match.index + match[0].length };
  return last;
}
function firstMention(pattern, text) {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match ? { word: match[0], start: match.index, end: match.index + match[0].length } : null;
}
function blankNoise(text) {
  const isNamed3 = MAYBE_NAMED.test(text);
  const plain2 = blankRuns(isNamed3 ? withoutNamesakes(text, blank) : text, isNamed3);
  return isNamed3 && mentions(LODGING, plain2) ? plain2.replace(/bnb/gi, "   ") : plain2;
}
var CALM_BLOCK = 32 * 1024;
var CALM_REACH = 12288;
var MANY = 8;
function calmTexts(bytes, values) {
  const each = (site) => ({ before: blankNoise(site.before), after: blankNoise(site.after) });
  if (values < MANY) return each;
  let from = 0;
  let text = "";
  let calm = "";
  let letsBeds = false;
  return (site) => {
    const { start, end, before, after } = site;
    if (touchesRun(bytes, start, end)) return each(site);
    if (start - before.length < from || end + after.length > from + text.length) {
      from = Math.max(0, start - start % CALM_BLOCK - CALM_REACH);
      text = bytes.toString("latin1", from, start - start % CALM_BLOCK + CALM_BLOCK + CALM_REACH);
      calm = blankNoise(text);
      letsBeds = mentions(LODGING, text);
    }
    const first = start - from - before.length;
    if (letsBeds || first < 0 || !text.startsWith(before, first) || !text.startsWith(after, end - from)) return each(site);
    return { before: calm.slice(first, start - from), after: calm.slice(end - from, end - from + after.length) };
  };
}
function touchesRun(bytes, start, end) {
  return ((CLASSES[bytes[start - 1] ?? 0] ?? 0) & ALNUM) !== 0 || ((CLASSES[bytes[end] ?? 0] ?? 0) & ALNUM) !== 0;
}
var MAYBE_NAMED = /b(?:inance|nb)/i;
var LODGING = /air_?bnb|bed\s?(?:&amp;|&|and|n)\s?breakfast|vrbo|hostaway/i;
var RUN = 40;
function blankRuns(text, mayName) {
  let result = "";
  let done = 0;
  let probe = RUN - 1;
  while (probe < text.length) {
    if ((classAt(text, probe) & ALNUM) === 0) {
      probe += RUN;
      continue;
    }
    let start = probe;
    while (start > done && (classAt(text, start - 1) & ALNUM) !== 0) start--;
    if (probe - start < RUN - 1) {
      probe = start + RUN - 1;
      continue;
    }
    let end = probe + 1;
    while ((classAt(text, end) & ALNUM) !== 0) end++;
    result += text.slice(done, start) + (mayName ? blank(text.slice(start, end)) : blanks(end - start));
    done = end;
    probe = end + RUN;
  }
  return done === 0 ? text : result + text.slice(done);
}
var BLANKS = " ".repeat(256);
function blanks(count) {
  return count <= BLANKS.length ? BLANKS.slice(0, count) : " ".repeat(count);
}
function blank(match) {
  const at2 = match.length >= RUN ? match.toLowerCase().indexOf("binance") : -1;
  if (at2 < 0) return blanks(match.length);
  return `${blanks(at2)}binance${blanks(match.length - at2 - 7)}`;
}
function ownerEvidence(structure, before, after, file, isPlain = false) {
  if (isPlain && file.namesNobody) return pathEvidence(file);
  const text = textEvidence(structure, before, after, file);
  const inPath = firstMention(BINANCE, file.path);
  if (!inPath) return text ? [text] : tradingEvidence(structure, before, after, file);
  if (!text) return [evidence("binance-path", file.path)];
  return text.weight < 0 ? [text, evidence("binance-path", file.path, 0.3)] : [text, evidence("binance-path", file.path, 0.4)];
}
function pathEvidence({ path }) {
  if (firstMention(BINANCE, path)) return [evidence("binance-path", path)];
  const word2 = firstMention(TRADING, path)?.word;
  return word2 === void 0 ? [] : [evidence("trading-context", word2)];
}
function textEvidence(structure, before, after, file) {
  for (const [index, ancestor] of structure.ancestors.entries()) {
    if (firstMention(BINANCE, ancestor)) return evidence("binance-encloses", shorten2(ancestor), index > 3 ? 0.7 : 1);
    const other2 = firstMention(index === 0 ? OTHER_VENDOR : OTHER_EXCHANGE, ancestor);
    if (other2 && !isCommand(ancestor, other2)) return evidence("other-encloses", other2.word);
  }
  const line = closest(structure.lineBefore, structure.lineAfter);
  if (line) return line.binance ? evidence("binance-line", line.word) : evidence("other-line", line.word);
  const comment = precedingComment(before);
  if (comment) {
    if (firstMention(BINANCE, comment)) return evidence("binance-paragraph", shorten2(comment));
  }
  const object = ownerIn(structure.object);
  const paragraph = inParagraph(structure.paragraphBefore, structure.paragraphAfter);
  if (object === "binance") return evidence("binance-object", firstMention(BINANCE, structure.object)?.word ?? "");
  if (object === "both" && paragraph)
    return paragraph.binance ? evidence("binance-paragraph", paragraph.word) : evidence("other-paragraph", paragraph.word);
  const foreign = object === "other" ? firstMention(OTHER_EXCHANGE, withoutOwned(structure.object)) : null;
  if (foreign) return evidence("other-object", foreign.word);
  if (paragraph) return paragraph.binance ? evidence("binance-paragraph", paragraph.word) : evidence("other-paragraph", paragraph.word);
  const outer = ownerIn(structure.outerObject);
  if (outer === "binance") return evidence("binance-object", firstMention(BINANCE, structure.outerObject)?.word ?? "", 0.85);
  return distantEvidence(before, after, file);
}
var VERBS2 = [
  "add",
  "build",
  "buildx",
  "compose",
  "config",
  "config:set",
  "container",
  "create",
  "deploy",
  "dev",
  "env",
  "env:set",
  "exec",
  "functions",
  "kv",
  "lambda",
  "machine",
  "push",
  "run",
  "secret",
  "secrets",
  "secretsmanager",
  "service",
  "set",
  "ssm",
  "stack",
  "start",
  "swarm",
  "up"
];
var COMMANDED = new RegExp(
  `^(?:[-_]compose|\\.exe)?(?:[ \\t]+(?:-{1,2}[\\w-]+(?:=\\S+)?|[a-z-]+)){0,4}[ \\t]+(?:${VERBS2.join("|")})(?![\\w-])`,
  "i"
);
function isCommand(line, { start, end }) {
  const before = line.charAt(start - 1);
  return (before === "" || /[\s/;&|("'`@]/.test(before)) && COMMANDED.test(line.slice(end, end + 120));
}
function distantEvidence(before, after, file) {
  const rings = [
    [6, "binance-near"],
    [30, "binance-around"]
  ];
  for (const [lines, signal] of rings) {
    const head2 = lastLines(before, lines);
    const tail = firstLines(after, lines);
    const binance2 = lastMention(BINANCE, head2) ?? firstMention(BINANCE, tail);
    if (!binance2) continue;
    const other2 = lastMention(OTHER_EXCHANGE, head2);
    const above = lastMention(BINANCE, head2);
    const rivalled = other2 !== null && (above === null || other2.start > above.end);
    return evidence(signal, binance2.word, rivalled ? 0.4 : 1);
  }
  return file.namesBinance ? evidence("binance-file", "") : null;
}
function tradingEvidence(structure, before, after, file) {
  const near = `${structure.ancestors.join("\n")}
${lastLines(before, 30)}
${firstLines(after, 30)}
${file.path}`;
  const word2 = firstMention(TRADING, near)?.word;
  if (word2) return [evidence("trading-context", word2)];
  return file.namesTrading ? [evidence("trading-context", "trading software elsewhere in the file", 0.7)] : [];
}
function closest(head2, tail) {
  const binance2 = lastMention(BINANCE, head2);
  const other2 = lastMention(OTHER_EXCHANGE, head2);
  if (binance2 && (!other2 || binance2.start >= other2.start)) return { binance: true, word: binance2.word };
  if (other2) return { binance: false, word: other2.word };
  const binanceBehind = firstMention(BINANCE, tail);
  const otherBehind = firstMention(OTHER_EXCHANGE, tail);
  if (binanceBehind && (!otherBehind || binanceBehind.start <= otherBehind.start)) return { binance: true, word: binanceBehind.word };
  return otherBehind ? { binance: false, word: otherBehind.word } : null;
}
function inParagraph(before, after) {
  const found = closest(before, after);
  if (found === null || found.binance || !/\s(?:\/\/|#)\s/.test(before + after)) return found;
  return closest(withoutComments(before), withoutComments(after));
}
function withoutComments(text) {
  return text.split("\n").map((line) => line.replace(/(\S\s{1,8})(?:\/\/|#)\s.{0,400}$/, "$1")).join("\n");
}
var OWNED_LINE = /^\s*(?:<\w+\s+name=)?["']?([\w-]{3,60})["']?(?:\s[^<>\n]{0,80})?\s*(?:[:=>]|=>)\s*["']?[^\s"'{[]/;
function withoutOwned(object) {
  if (object.length > MAX_OBJECT) return object;
  return object.split("\n").map((line) => line.replace(/(?:^|\s)(?:\/\/|#)\s.{0,400}$/, "")).filter((line) => !isVendorKey(OWNED_LINE.exec(line.slice(0, 300))?.[1] ?? "")).join("\n");
}
var MAX_OBJECT = 8e3;
function isVendorKey(key) {
  const name = key.replace(/[_-]?(?:api)?[_-]?(?:key|secret|token|id)$/i, "");
  const vendor = firstMention(OTHER_EXCHANGE, name);
  return vendor !== null && vendor.word.length === name.length;
}
function ownerIn(text) {
  if (text === "") return null;
  const binance2 = firstMention(BINANCE, text) !== null;
  const other2 = firstMention(OTHER_EXCHANGE, text) !== null;
  if (binance2) return other2 ? "both" : "binance";
  return other2 ? "other" : null;
}
function precedingComment(before) {
  const lines = before.split("\n").slice(-4, -1).toReversed();
  const comment = lines.find((line) => /^\s*(?:#|\/\/|--|;|\*|\/\*|<!--|REM\b|')/.test(line));
  return comment && lines.indexOf(comment) <= 1 ? comment : null;
}
function lastLines(text, count) {
  let at2 = text.length;
  for (let i = 0; i <= count && at2 > 0; i++) at2 = text.lastIndexOf("\n", at2 - 1);
  return text.slice(Math.max(at2, text.length - 6e3, 0));
}
function firstLines(text, count) {
  let at2 = -1;
  for (let i = 0; i <= count; i++) {
    at2 = text.indexOf("\n", at2 + 1);
    if (at2 < 0) return text.slice(0, 6e3);
  }
  return text.slice(0, Math.min(at2, 6e3));
}
function shorten2(text) {
  return text.replace(/[A-Za-z0-9+/_=-]{24,}/g, "\u2026").slice(0, 60);
}

// src/detect/structure/enclosing.ts
var REACH = 8192;
var MAX_OBJECT2 = 6e3;
var MAX_ANCESTORS = 8;
function readStructure(before, after) {
  const lineStart3 = Math.max(before.lastIndexOf("\n") + 1, before.length - 2e3);
  const brackets = once(() => openBrackets(before));
  const indented = once(() => indentedBlock(before, after, lineStart3));
  const ancestors = once(
    () => [...brackets().map((bracket) => bracket.opener), ...elements(before), ...indented().ancestors, ...section(before)].slice(
      0,
      MAX_ANCESTORS * 2
    )
  );
  const object = once(() => {
    const [inner2] = brackets();
    return (inner2 ? enclosed(before, after, inner2.at, 1) : indented().text).slice(0, MAX_OBJECT2 * 2);
  });
  const outerObject = once(() => {
    const [inner2, outer] = brackets();
    if (!inner2) return indented().outerText.slice(0, MAX_OBJECT2 * 2);
    return (outer ? enclosed(before, after, outer.at, 2) : indented().text).slice(0, MAX_OBJECT2 * 2);
  });
  const paragraphs = once(() => [paragraphBefore(before), paragraphAfter(after)]);
  return {
    get ancestors() {
      return ancestors();
    },
    get calls() {
      return brackets().filter((bracket) => before[bracket.at] === "(").map((bracket) => bracket.opener);
    },
    get object() {
      return object();
    },
    get outerObject() {
      return outerObject();
    },
    lineBefore: before.slice(lineStart3),
    get lineAfter() {
      const lineEnd2 = after.search(/[\r\n]/);
      return lineEnd2 < 0 ? after.slice(0, 600) : after.slice(0, Math.min(lineEnd2, 600));
    },
    get paragraphBefore() {
      return paragraphs()[0];
    },
    get paragraphAfter() {
      return paragraphs()[1];
    }
  };
}
function once(work) {
  let done = null;
  return () => (done ??= { value: work() }).value;
}
function openBrackets(before) {
  const found = [];
  let level = 0;
  const stop = Math.max(0, before.length - REACH);
  for (let i = before.length - 1; i >= stop && found.length < MAX_ANCESTORS; i--) {
    const character2 = before[i];
    if (character2 === "}" || character2 === "]" || character2 === ")") level++;
    else if (character2 === "{" || character2 === "[" || character2 === "(") {
      if (level > 0) {
        level--;
        continue;
      }
      if (isBare(before, i)) continue;
      found.push({ at: i, opener: openerText(before, i) });
    }
  }
  return found;
}
function isBare(before, at2) {
  const line = before.slice(at2, at2 + 120);
  const newline = line.indexOf("\n");
  return newline > 0 && /^[[(][^\])}]*$/.test(line.slice(0, newline)) && /^\s*\S/.test(line.slice(1, newline)) && before[at2] === "(" && /[a-z]\s$/.test(before.slice(at2 - 2, at2));
}
function openerText(before, at2) {
  const head2 = before.slice(Math.max(0, at2 - 200), at2);
  const line = head2.slice(head2.lastIndexOf("\n") + 1);
  const text = line.trim() === "" ? head2.trimEnd().split("\n").at(-1) ?? "" : line;
  const cut = Math.max(text.lastIndexOf("{"), text.lastIndexOf("}"), text.lastIndexOf(";"), lastCommaOutsideCall(text));
  return text.slice(cut + 1).trim().slice(-120);
}
function lastCommaOutsideCall(text) {
  return text.includes("(") ? -1 : text.lastIndexOf(",");
}
function enclosed(before, after, open, depth) {
  const head2 = before.slice(open + 1).slice(-MAX_OBJECT2);
  let level = depth;
  let end = Math.min(after.length, MAX_OBJECT2);
  for (let i = 0; i < end; i++) {
    const character2 = after[i];
    if (character2 === "{" || character2 === "[" || character2 === "(") level++;
    else if ((character2 === "}" || character2 === "]" || character2 === ")") && --level === 0) end = i;
  }
  return `${head2}
${after.slice(0, end)}`;
}
function indentOf(line) {
  const match = /^([ \t]*)(-[ \t]+)?/.exec(line);
  return (match?.[1]?.length ?? 0) + (match?.[2]?.length ?? 0);
}
function indentedBlock(before, after, lineStart3) {
  const own = before.slice(lineStart3);
  let limit = indentOf(own);
  const ancestors = [];
  if (limit === 0) return { ancestors, text: "", outerText: "" };
  const blocks = [[]];
  const lines = before.slice(Math.max(0, lineStart3 - REACH), Math.max(0, lineStart3 - 1)).split("\n");
  for (let i = lines.length - 1; i >= 0 && ancestors.length < MAX_ANCESTORS && limit > 0; i--) {
    const line = lines[i] ?? "";
    if (line.trim() === "") continue;
    const dashed = /^[ \t]*-[ \t]/.test(line);
    const indent = indentOf(line);
    const outdented = dashed ? indent < limit || (/^[ \t]*/.exec(line)?.[0].length ?? 0) < limit - 2 : indent < limit;
    if (outdented) {
      ancestors.push(line.trim().slice(0, 120));
      limit = indent;
      blocks.push([]);
    }
    blocks.at(-1)?.push(line);
    if (dashed && !outdented && indent === limit) break;
  }
  const tail = [];
  const ownIndent = indentOf(own);
  for (const line of after.slice(0, MAX_OBJECT2).split("\n").slice(1)) {
    if (line.trim() !== "" && (indentOf(line) < ownIndent || /^[ \t]*-[ \t]/.test(line))) break;
    tail.push(line);
  }
  const text = [...(blocks[0] ?? []).toReversed(), ...tail].join("\n");
  return { ancestors, text, outerText: (blocks[1] ?? []).toReversed().join("\n") };
}
function section(before) {
  const headers = [...before.slice(-REACH).matchAll(/(?:^|\n)[ \t]*(\[{1,2}[^\]\n{}"']{1,80}\]{1,2})[ \t]*(?:[#;][^\n]*)?\r?(?=\n)/g)];
  const last = headers.at(-1)?.[1];
  return last === void 0 ? [] : [last];
}
function elements(before) {
  if (!before.includes("</") && !/<[\w:.-][^<>]*>\s*["']?$/.test(before.slice(-300))) return [];
  const open = [];
  let level = 0;
  for (const match of [...before.slice(-REACH).matchAll(/<(\/?)([A-Za-z][\w:.-]*)((?![\w:.-])[^<>]*?)(\/?)>/g)].toReversed()) {
    if (match[4] === "/" || /^(?:br|hr|img|input|meta|link)$/i.test(match[2] ?? "")) continue;
    if (match[1] === "/") level++;
    else if (level > 0) level--;
    else open.push(`${match[2] ?? ""}${match[3] ?? ""}`);
    if (open.length >= MAX_ANCESTORS) break;
  }
  return open;
}
function paragraphBefore(before) {
  const text = before.slice(-3e3);
  const blank2 = [...text.matchAll(/\n[ \t]{0,80}(?:#|\/\/|\*)?[ \t]{0,80}(?=\r?\n)/g)].at(-1);
  return blank2 ? text.slice(blank2.index + blank2[0].length) : text;
}
function paragraphAfter(after) {
  const text = after.slice(0, 2e3);
  const blank2 = text.search(/\n[ \t]*\r?\n/);
  return blank2 < 0 ? text : text.slice(0, blank2);
}

// src/detect/structure/column.ts
function readColumn(before, after) {
  return sqlColumn(before) ?? copyColumn(before) ?? htmlColumn(before) ?? delimitedColumn(before, after);
}
function sqlColumn(before) {
  const text = before.slice(-16e3);
  const inserts = [
    ...text.matchAll(
      /(?:INSERT|REPLACE|MERGE)\s+(?:OR\s+\w+\s+|IGNORE\s+)?INTO\s+([\w."`[\]]+)\s*(?:\(([^()]*)\)\s*)?(?:VALUES|SELECT|OVERRIDING[^(]{0,40}VALUES)/gi
    )
  ];
  const insert = inserts.at(-1);
  if (!insert) return null;
  const rows = text.slice(insert.index + insert[0].length);
  const cells = tupleIndex(rows);
  if (cells === null) return null;
  const table = insert[1] ?? "";
  const columns = insert[2] ? insert[2].split(",") : createdColumns(text, table);
  const header = columns[cells]?.replace(/["`[\]\s]/g, "");
  return header ? { header, context: `${table} ${columns.join(" ")}` } : null;
}
function tupleIndex(text) {
  let quote = false;
  let level = 0;
  let index = 0;
  for (const character2 of text) {
    if (character2 === "'") quote = !quote;
    else if (quote) continue;
    else if (character2 === "(") {
      level++;
      if (level === 1) index = 0;
    } else if (character2 === ")") level = Math.max(0, level - 1);
    else if (character2 === "," && level === 1) index++;
    else if (character2 === ";" && level === 0) return null;
  }
  return level > 0 ? index : null;
}
function createdColumns(text, table) {
  const name = table.replace(/["`[\]]/g, "").split(".").at(-1) ?? "";
  const creates = [...text.matchAll(/CREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?([\w."`[\]]+)\s*\(/gi)];
  const create = creates.findLast(
    (match) => (match[1] ?? "").replace(/["`[\]]/g, "").split(".").at(-1) === name
  );
  if (!create) return [];
  const body = text.slice(create.index + create[0].length);
  const end = body.search(/\)\s*(?:;|ENGINE|WITHOUT|STRICT)/i);
  return splitOutside(end < 0 ? "" : body.slice(0, end)).map((line) => /^\s*["`[]?(\w+)/.exec(line)?.[1] ?? "").filter((column) => column !== "" && !/^(?:primary|unique|key|constraint|foreign|index|check)$/i.test(column));
}
function splitOutside(text) {
  const parts = [];
  let from = 0;
  let level = 0;
  for (let i = 0; i < text.length; i++) {
    const character2 = text[i];
    if (character2 === "(") level++;
    else if (character2 === ")") level = Math.max(0, level - 1);
    else if (character2 === "," && level === 0) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, text.slice(from)];
}
function copyColumn(before) {
  const copies = [...before.slice(-16e3).matchAll(/COPY\s+([\w."]+)\s*\(([^()]*)\)\s+FROM\s+stdin[^\n]{0,200}\n/gi)];
  const copy = copies.at(-1);
  if (!copy || before.slice(-16e3).slice(copy.index).includes("\n\\.")) return null;
  const cells = before.slice(before.lastIndexOf("\n") + 1).split("	").length - 1;
  const columns = (copy[2] ?? "").split(",").map((column) => column.replace(/["\s]/g, ""));
  const header = columns[cells];
  return header ? { header, context: `${copy[1] ?? ""} ${columns.join(" ")}` } : null;
}
function htmlColumn(before) {
  const text = before.slice(-8e3);
  const row = text.toLowerCase().lastIndexOf("<tr");
  if (row < 0) return null;
  const open = text.slice(row);
  if (/<\/tr/i.test(open)) return null;
  const index = [...open.matchAll(/<t[dh]\b/gi)].length - 1;
  const table = text.slice(Math.max(0, text.toLowerCase().lastIndexOf("<table")), row);
  const headers = table.split(/<th\b/i).slice(1).map((cell) => cell.slice(cell.indexOf(">") + 1).split(/<\/(?:th|tr)/i)[0] ?? "").map(
    (cell) => cell.slice(0, 400).replace(/<[^<>]*>/g, " ").trim()
  );
  const header = headers[index];
  return header ? { header, context: headers.join(" ") } : null;
}
var DELIMITERS = ["|", "	", ",", ";"];
var VALUE = "value";
function delimitedColumn(before, after) {
  const lineStart3 = before.lastIndexOf("\n") + 1;
  const head2 = before.slice(lineStart3);
  if (head2.length > 4e3) return null;
  const end = after.search(/[\r\n]/);
  const tail = end < 0 ? after.slice(0, 4e3) : after.slice(0, end);
  const row = head2 + VALUE + tail;
  let above = null;
  for (const delimiter of DELIMITERS) {
    if (!head2.includes(delimiter) && !tail.includes(delimiter)) continue;
    if (delimiter !== "|" && !isAlone(head2, tail, delimiter)) continue;
    const cells = split(row, delimiter);
    if (cells.length < 2) continue;
    const index = cells.findIndex((cell2) => cell2.includes(VALUE));
    if (delimiter !== "|" && !/^[\s"']*$/.test((cells[index] ?? "").replace(VALUE, ""))) continue;
    above ??= before.slice(Math.max(0, lineStart3 - 24e3), lineStart3).split(/\r?\n/).slice(0, -1);
    const header = headerAbove(above, delimiter, cells.length);
    const cell = plainCell(header?.[index] ?? "");
    if (header && cell) return { header: cell, context: header.join(" ") };
  }
  return null;
}
function isAlone(head2, tail, delimiter) {
  let before = head2.length - 1;
  while (before >= 0 && head2[before] !== delimiter && BLANKS2.has(head2[before] ?? "")) before--;
  if (before >= 0 && head2[before] !== delimiter) return false;
  let behind = 0;
  while (behind < tail.length && tail[behind] !== delimiter && BLANKS2.has(tail[behind] ?? "")) behind++;
  return behind === tail.length || tail[behind] === delimiter;
}
var BLANKS2 = new Set(` 	\v\f\xA0\uFEFF"'`);
function plainCell(cell) {
  let plain2 = cell.trim();
  for (let length = -1; plain2.length !== length; ) {
    length = plain2.length;
    plain2 = withoutEnds(plain2, "\"'`*").trim();
  }
  return plain2;
}
function headerAbove(above, delimiter, cells) {
  let header = null;
  for (let i = above.length - 1; i >= 0; i--) {
    const line = above[i] ?? "";
    if (line.trim() === "") break;
    if (/^[\s|+:=-]+$/.test(line)) continue;
    const row = split(line, delimiter);
    if (row.length < 2 || Math.abs(row.length - cells) > (delimiter === "|" ? 2 : 0)) break;
    header = row;
  }
  if (!header || delimiter !== "|" && header.some((cell) => /[=(){}[\];<>]|^\s*(?:import|const|let|return|public|private|use)\s/.test(cell)))
    return null;
  const named2 = header.filter((cell) => /^[A-Za-z\u0080-\uffff][^"'`]{0,60}$/.test(plainCell(cell)) && !/[A-Za-z0-9]{40}/.test(cell));
  return named2.length * 2 > header.filter((cell) => cell.trim() !== "").length ? header : null;
}
function split(row, delimiter) {
  if (!row.includes('"')) return row.split(delimiter);
  const cells = [];
  let from = 0;
  let quoted = false;
  for (let i = 0; i < row.length; i++) {
    const character2 = row[i];
    if (character2 === '"') quoted = !quoted;
    else if (character2 === delimiter && !quoted) {
      cells.push(row.slice(from, i));
      from = i + 1;
    }
  }
  cells.push(row.slice(from));
  return quoted ? row.split(delimiter) : cells;
}

// src/detect/judge/classify.ts
function classify(site, file, isValueOnly, calm) {
  if (site.shape === "hex" && !file.namesFuturesTestnet) return null;
  if (site.shape === "lower" && !file.namesPay) return null;
  const { before, after } = calm(site);
  const structure = readStructure(before, after);
  if (site.form === "private") return classifyPrivateKey(site, structure, before, after, file);
  const labels = readLabels(site.before, site.after);
  const column = readColumn(site.before, site.after);
  const call = readCall(keyedCall(site.before) ?? labels.call);
  const isRenamed = call.evidence.some((one) => one.signal === "name-other-purpose") && labels.labels.some(isBinanceArgument);
  const bound = !isRenamed && call.evidence.some((one) => one.signal !== "call-argument") ? labels.labels.filter((one) => one.via !== "argument" && one.via !== "call" && !(call.isHmac && SIGNED.test(wordsOf(one.text)))) : labels.labels;
  let naming = readNaming({ labels: bound, call: labels.call }, column);
  if (naming.evidence.length === 0 && !isPersonsId2(structure, labels.labels[0]?.text)) naming = enclosingName(structure) ?? naming;
  if (site.shape === "lower" && naming.role === null) naming = payNaming(labels.labels) ?? naming;
  naming = basicNaming(site) ?? naming;
  if (isValueOnly && naming.evidence.length === 0 && call.evidence.length === 0)
    naming = fileNaming(file, /[A-Za-z0-9]{64}/.test(`${site.before} ${site.after}`)) ?? naming;
  if (site.form === "listen" || naming.listenKey || isStreamAddress(site.before) || naming.evidence.length === 0 && LISTEN_KEY.test(structure.lineBefore))
    return listenKey(site, naming, structure);
  const unnamed = naming.evidence.length === 0 && call.evidence.length === 0;
  const inAccessLog = unnamed && SIGNED_REQUEST.test(lastLine(site.before));
  const owner = ownerEvidence(structure, before, after, file, site.readings.length === 0);
  const base = baseEvidence(site, structure, naming, call, file);
  if (!base) return null;
  const named2 = naming.evidence.some((one) => one.signal === "name-binance" || one.signal === "header-x-mbx-apikey");
  const list = [
    ...base,
    ...naming.evidence,
    ...named2 ? [] : call.evidence,
    ...unnamed ? [evidence("unnamed", "no name"), ...keyWordsNear(site, file)] : [],
    ...inAccessLog ? [evidence("signed-request-line", "timestamp and signature")] : [],
    ...named2 ? [] : enclosingPurpose(structure, naming),
    // A name that says Binance needs no neighbourhood to say it again.
    ...named2 ? owner.filter((one) => one.weight > 0).map(weakened) : owner,
    ...site.touching,
    ...fileEvidence(file),
    ...frameworkSecret(naming, site, file),
    ...named2 ? [] : ofUsers(naming, site),
    ...gluedPurpose(site)
  ];
  return {
    site,
    kind: (naming.role ?? call.role) === "secret-key" ? "secret-key" : "api-key",
    role: naming.role ?? call.role ?? (inAccessLog ? "api-key" : null),
    accountName: naming.accountName,
    name: column?.header ?? labels.labels[0]?.text ?? "",
    belongsElsewhere: naming.belongsElsewhere,
    evidence: list,
    score: scoreOf(list)
  };
}
var SIGNED = /^(?:sig|sign|signed|signature|hash|digest|hmac|mac|query)(?:_[a-z]+)?$/;
var SYMMETRIC = /(?:SymmetricKey|HMACSHA256|HmacKey|KeyParameter)\s?\(\s{0,8}(?:\w{1,20}:\s{0,4})?(?:[\w.:]{1,40}\(\s{0,8}){0,2}["'`]$/;
var KEYED_HASH = /(?:^|[^\w.])(?:hmac_?)?sha_?(?:256|512)\((?:[^()"'`\n\\]|"[^"\n]{0,40}"|\\"[^"\\\n]{0,40}\\"){1,200}[,;]\s{0,4}\\?["'`]$/i;
function keyedCall(before) {
  const head2 = before.slice(-280);
  if (SYMMETRIC.test(head2)) return { name: "SymmetricKey.hmac", previous: "", index: 0 };
  return KEYED_HASH.test(head2) ? { name: "sha256.hmac", previous: "", index: 1 } : null;
}
var SIGNED_REQUEST = /[?&]timestamp=\d{13,16}\b[^\s"]{0,2000}[?&]signature=[0-9a-fA-F]{64}(?![0-9a-zA-Z])[^\n]{0,400}"$/;
function lastLine(text) {
  return text.slice(text.lastIndexOf("\n") + 1).slice(-3e3);
}
function keyWordsNear(site, file) {
  const around = `${site.before.slice(-300)} ${site.after.slice(0, 200)}`.replace(/(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40,}/g, " ");
  const word2 = /api[-_ ]?keys?|secret(?:[-_ ]?key)?s?\b|credentials?|creds\b|\bkeys\b|access[-_ ]keys?|密钥|ключи?|schlüssel|claves?\b|chaves?\b/i.exec(
    around
  )?.[0];
  if (word2 !== void 0) return [evidence("key-words-near", word2)];
  const name = KEYS_IN_NAME.exec(baseName(file.path))?.[0];
  return name === void 0 ? [] : [evidence("key-words-near", name)];
}
var KEYS_IN_NAME = /(?:^|[_. -])(?:accounts?|api[-_ ]?keys?|credentials?|creds|keys)(?![a-z])/i;
function enclosingName(structure) {
  for (const ancestor of structure.ancestors.slice(0, 3)) {
    if (ancestor.length > 90 || /[A-Za-z0-9]{40}/.test(ancestor) || isSectionHeader(ancestor) || isCallName(structure, ancestor)) continue;
    const quoted = /^(?:object|inherited|inline)\s{1,4}(\w{3,60})\s{0,4}:\s{0,4}\w+$/.exec(ancestor)?.[1] ?? /["']([^"']{3,60})["']\s*(?:[:=]\s*)?\{?$/.exec(ancestor)?.[1] ?? /(?<![\w$.-])([\w$.-]{3,60})["']?\s{0,20}(?:[:=]>?\s{0,20}|>\s{0,20})?[{[(]?$/.exec(ancestor)?.[1];
    if (!quoted || isGenericName(quoted)) continue;
    const naming = readNaming({ labels: [{ text: quoted, via: "sibling" }], call: null }, null);
    return naming.role !== null || naming.belongsElsewhere ? naming : null;
  }
  return null;
}
function isPersonsId2(structure, name) {
  return name !== void 0 && /^(?:id|uid|uuid)$/i.test(name) && /(?:customer|member|person|user)s?["']?\s{0,8}[:=]?\s{0,8}\{?$/i.test(structure.ancestors[0] ?? "");
}
function isBinanceArgument({ text, via }) {
  return via === "argument" && mentionsBinance(text);
}
function isCallName(structure, ancestor) {
  return structure.calls.includes(ancestor) || ancestor.endsWith("(");
}
function isSectionHeader(text) {
  return /^\[.*\]$/.test(text);
}
function enclosingPurpose(structure, naming) {
  if (naming.evidence.some((one) => one.signal === "name-other-purpose" || one.signal === "name-never")) return [];
  for (const ancestor of structure.ancestors.slice(0, 2)) {
    if (mentionsBinance(ancestor)) return [];
    if (OF_ACCOUNT.test(ancestor)) continue;
    if (structure.calls.includes(ancestor) && (isWrapper(ancestor) || isHmacCall(calleeOf(ancestor)) || setsRole(ancestor))) continue;
    const words = wordsOf(
      /(?<![\w$.-])([\w$.-]{2,120})["'\]]{0,8}\s{0,20}(?:(?:=>|[:=])\s{0,20})?(?:new\s)?[{[(]?$/.exec(ancestor)?.[1] ?? ""
    );
    if (words !== "" && OTHER_PURPOSE.test(words) && !/^(?:account|service|admin|user|client|node|root|internal|basic|shared|cert|build|deploy|block|file|order|device|img|image|object|bucket|revision)s?$/.test(
      words
    ))
      return [evidence("purpose-encloses", words.slice(0, 40))];
  }
  return [];
}
var OF_ACCOUNT = /(?:^|[\s(.])(?:acc|account|account_?id|name|nick|owner|profile|uid|user|user_?id|user_?name|who)\s{0,4}={2,3}/i;
function calleeOf(ancestor) {
  return endOf(withoutEnd(ancestor.slice(-120), " 	("), /[\w$.:>-]/);
}
function setsRole(callee) {
  const method = /(?:\.|->|::)(?:set|with|add)_?([A-Za-z]\w{1,40})$/.exec(callee)?.[1];
  return method !== void 0 && (KEY_WORDS.test(wordsOf(method)) || SECRET_WORDS.test(wordsOf(method)));
}
var SEVERAL = /(?:^|[_. -])(?:credentials|keys|secrets)$/i;
function fileNaming(file, isOfSeveral) {
  const naming = readNaming({ labels: [{ text: baseName(file.path), via: "assigned" }], call: null }, null);
  if (naming.belongsElsewhere && file.namesBinance) return null;
  return isOfSeveral && SEVERAL.test(baseName(file.path)) ? { ...naming, role: null } : naming;
}
function baseName(path) {
  return (path.split("/").at(-1) ?? "").replace(/\.\w{1,5}$/, "");
}
function gluedPurpose(site) {
  const glued = site.touching.find(
    (one) => one.signal === "touches-word" && !mentionsBinance(one.detail) && mentions(OTHER_VENDOR, one.detail)
  );
  return glued ? [evidence("name-other-vendor", glued.detail)] : [];
}
function isStreamAddress(before) {
  return /(?:\/ws(?:-api\/v3)?\/|\/stream\?streams=|[?&]streams=|\/stream\/|\/userDataStream\/|listen_?key["'\s]*[:=]\s*["']?)$/i.test(
    before.slice(-60)
  );
}
function baseEvidence(site, structure, naming, call, file) {
  if (site.shape === "random") return [evidence("random-64", "random mixed-case 64")];
  const near = `${structure.lineBefore} ${structure.ancestors.join(" ")} ${structure.object} ${lastLines(site.before, 12)} ${firstLines(site.after, 12)} ${file.path}`;
  if (site.shape === "hex") {
    const testnet = FUTURES_TESTNET.test(near) && (mentionsBinance(near) || file.namesBinance);
    const nameSays = naming.evidence.some((one) => FUTURES_TESTNET.test(one.detail));
    const futures = naming.evidence.some((one) => /test[-_]?(?:net)?[-_]?futures|futures[-_]?test/i.test(one.detail));
    const isNamed3 = naming.role !== null || isOfClient(call) || FUTURES_TESTNET_HOST.test(structure.lineBefore);
    return (testnet || futures) && isNamed3 && !naming.belongsElsewhere ? [evidence("hex-64", "hexadecimal, near the futures testnet", nameSays ? 0.6 : 1)] : null;
  }
  if (site.shape === "lower")
    return PAY.test(near) && naming.role !== null ? [evidence("lower-64", "lower case, near Binance Pay", 0.6)] : null;
  return null;
}
var FUTURES_TESTNET_HOST = /testnet\.binancefuture\.com/i;
function isOfClient({ role, evidence: list }) {
  return role !== null && list.some((one) => one.signal === "call-client" || one.signal === "call-binance");
}
var LOCK_FILES = [
  String.raw`bun\.lockb?`,
  String.raw`cabal\.project\.freeze`,
  String.raw`Cargo\.lock`,
  String.raw`composer\.lock`,
  String.raw`conan\.lock`,
  String.raw`deno\.lock`,
  String.raw`flake\.lock`,
  String.raw`Gemfile\.lock`,
  String.raw`go\.sum`,
  String.raw`go\.work\.sum`,
  String.raw`gradle\.lockfile`,
  String.raw`mix\.lock`,
  String.raw`npm-shrinkwrap\.json`,
  String.raw`package-lock\.json`,
  String.raw`Package\.resolved`,
  String.raw`packages\.lock\.json`,
  String.raw`pdm\.lock`,
  String.raw`Pipfile\.lock`,
  String.raw`pnpm-lock\.yaml`,
  String.raw`Podfile\.lock`,
  String.raw`poetry\.lock`,
  String.raw`pubspec\.lock`,
  String.raw`stack\.yaml\.lock`,
  String.raw`uv\.lock`,
  String.raw`verification-metadata\.xml`,
  String.raw`yarn\.lock`
];
var PAY_KEY = /(?:^|_)(?:cert(?:ificate)?(?:_(?:sn|no|serial))?|certificate_serial(?:_number)?|identity_key|merchant_key)$/;
function payNaming(labels) {
  const own = labels.find((one) => one.via !== "prose" && one.via !== "line-above" && one.via !== "comment");
  if (own === void 0 || !PAY_KEY.test(wordsOf(own.text))) return null;
  const name = own.text.slice(0, 60);
  return { role: "api-key", listenKey: false, accountName: "", evidence: [evidence("name-api", name)], belongsElsewhere: false };
}
var BASIC = /Authorization["']?\s{0,4}[:=,]\s{0,4}["'`]?Basic\s{1,4}["'`]?(?:[A-Za-z0-9]{64}:)?$/i;
function basicNaming({ before, after, readings }) {
  if (!readings.includes("base64") || !BASIC.test(before.slice(-140)) || !mentionsBinance(lastLines(before, 4))) return null;
  const isSecond = before.endsWith(":") && /[A-Za-z0-9]{64}:$/.test(before.slice(-65));
  if (!isSecond && !/^:[A-Za-z0-9]{64}(?![A-Za-z0-9])/.test(after)) return null;
  return {
    role: isSecond ? "secret-key" : "api-key",
    listenKey: false,
    accountName: "",
    evidence: [evidence("name-bare", "Authorization: Basic")],
    belongsElsewhere: false
  };
}
var LOCK_FILE = new RegExp(
  String.raw`(?:^|/)(?:${LOCK_FILES.join("|")})$|\.(?:sha256|sha256sum|sha512|md5|asc|sig|minisig|sum)$|(?:SHA(?:256|512)SUMS|CHECKSUMS?)(?:\.txt)?$`,
  "i"
);
var KEY_FILE = /(?:^|\/)\.env(?:\.|$)|\.env$|(?:^|[/_.-])(?:secrets?|credentials?|creds|api[-_]?keys?|keys|tokens?|config|settings|account)s?\b[^/]*$/i;
function fileEvidence(file) {
  if (LOCK_FILE.test(file.path)) return [evidence("lock-file", baseName(file.path))];
  return KEY_FILE.test(file.path) ? [evidence("key-file", baseName(file.path))] : [];
}
function frameworkSecret(naming, site, file) {
  if (naming.evidence.some((one) => one.signal.startsWith("name-binance"))) return [];
  if (!naming.evidence.some(
    (one) => /^(?:app|application)?[._[\]"'\s-]*(?:config[._[\]"'\s-]*)?(?:secret|secret[._-]?key(?:[._-]?\w{3,12})?|secret[._-]?token|app[._-]?secret|auth[._-]?key|nonce[._-]?key)$/i.test(
      one.detail
    )
  ))
    return [];
  const around = `${lastLines(site.before, 60)}
${firstLines(site.after, 60)}
${file.path}`;
  const framework = /django|BASE_DIR|SIMPLE_JWT|ROOT_URLCONF|BINANCE_(?:API_)?SECRET|INSTALLED_APPS|ALLOWED_HOSTS|flask|SQLALCHEMY|rails|secret_key_base|laravel|APP_ENV|fastapi|ALGORITHM\s*[:=]|ACCESS_TOKEN_EXPIRE|express-?session|jsonwebtoken|passport|nextauth|NEXT_PUBLIC|cookie|spring\.security|symfony|DATABASE_URL|wordpress|SECURE_AUTH_KEY|LOGGED_IN_KEY|superset/i.exec(
    around
  )?.[0];
  return framework ? [evidence("framework-secret", framework)] : [];
}
var USERS = /(?:INSERT INTO|COPY|CREATE TABLE(?: IF NOT EXISTS)?)\s{1,4}["`\w.]{0,40}(?:users?|members?|customers?|sessions?|tokens?)["`]?\s{0,4}\(([^()]{1,800})/gi;
function ofUsers(naming, site) {
  if (!naming.evidence.some((one) => /^(?:api_?|auth_?|access_?|remember_?)?(?:token|key)$/i.test(one.detail))) return [];
  const columns = [...site.before.slice(-3e3).matchAll(USERS)].at(-1)?.[1];
  return columns === void 0 || /secret|binance/i.test(columns) ? [] : [evidence("purpose-encloses", "a table of users")];
}
function listenKey(site, naming, structure) {
  const list = [evidence("listen-key", LISTEN_KEY.exec(structure.lineBefore)?.[0] ?? "stream address")];
  return {
    site,
    kind: "listen-key",
    role: null,
    accountName: naming.accountName,
    name: "",
    belongsElsewhere: true,
    evidence: list,
    score: scoreOf(list)
  };
}
var OTHER_KEY_OWNERS = [
  "apache",
  "apns",
  "apple",
  "ca[-_.]key",
  "cert(?:bot|s)?",
  "certificate",
  "client_email",
  "client-key-data",
  "cosign",
  "dkim",
  "docusign",
  "firebase",
  "gcp",
  "github[-_ ]?app",
  "googleapis",
  "gpg",
  "gserviceaccount",
  "haproxy",
  "helm",
  "https?s?[-_. ]?(?:key|cert|server)",
  "id_ed25519",
  "id_rsa",
  "ipfs",
  "jwk",
  "jwks",
  "jwt",
  "kube(?:config|rnetes)?[-_. ]?(?:client|ca)",
  "letsencrypt",
  "libp2p",
  "license",
  "minisign",
  "mtls",
  "nginx",
  "nostr",
  "oauth",
  "oidc",
  "pgp",
  "rs256",
  "saml",
  "server[-_.]?key",
  "service_account",
  "signify",
  "sigstore",
  "snowflake",
  "solana",
  "ssh",
  "ssl",
  "tls",
  "tor",
  "vapid",
  "webpush",
  "wireguard",
  "x509"
];
var PRIVATE_KEY_ELSEWHERE = new RegExp(`(?:^|[^a-z])(?:${OTHER_KEY_OWNERS.join("|")})(?:[^a-z]|$)`, "i");
function classifyPrivateKey(site, structure, before, after, file) {
  const labels = readLabels(site.before, site.after);
  const type = site.key?.type ?? "unknown";
  const list = [
    type === "ed25519" ? evidence("ed25519-key", "Ed25519") : type === "unknown" ? evidence("unknown-private-key", "body does not decode") : evidence("rsa-key", type === "encrypted" ? "encrypted" : "RSA")
  ];
  const bound = labels.labels.find((label) => label.via !== "prose" && label.via !== "line-above" && label.via !== "comment");
  const carried = bound || site.readings.length === 0 ? void 0 : /(?:^|\n)[ \t-]{0,40}["']?([\w.-]{2,80})["']?[ \t]{0,4}[:=][ \t]{0,4}["'`]?\s{0,2}$/.exec(site.before.slice(-200))?.[1];
  const alone2 = site.before.trim().length < 200 && site.after.trim().length < 200;
  const ofServer = isServersKey(structure.lineBefore, file.path, bound === void 0 && carried === void 0);
  const name = bound?.text ?? carried ?? (alone2 && !ofServer ? baseName(file.path) : "");
  const named2 = mentionsBinance(name);
  if (named2) list.push(evidence("name-binance", name.slice(0, 60)));
  else if (isVendorsName(name)) list.push(evidence("name-other-vendor", name.slice(0, 60)));
  else if (/priv|secret|ed25519|rsa|pem|key/i.test(name)) list.push(evidence("key-name", name.slice(0, 60)));
  const owner = ownerEvidence(structure, before, after, file).filter((one) => one.signal !== "trading-context");
  list.push(...named2 ? owner.filter((one) => one.weight > 0).map(weakened) : owner);
  const tied = owner.some((one) => /^binance-(?:encloses|line|object)$/.test(one.signal));
  const around = tied ? `${name} ${structure.object.slice(0, 3e3)} ${file.path}` : `${name} ${structure.ancestors.slice(0, 4).join(" ")} ${structure.object.slice(0, 3e3)} ${lastLines(site.before, 8)} ${firstLines(site.after, 4)} ${file.path}`;
  const elsewhere = ofServer ? "tls" : PRIVATE_KEY_ELSEWHERE.exec(withoutBinance(`${around} ${typeAbove(site.before)}`))?.[0];
  const belongsElsewhere = !named2 && elsewhere !== void 0 && (ofServer || !mentionsBinance(structure.lineBefore));
  if (belongsElsewhere) list.push(evidence("key-other-purpose", elsewhere.trim().slice(0, 40)));
  else if (!named2 && name !== "" && OTHER_PURPOSE.test(wordsOf(name).replace(/private_key|priv_key|signing_?/, "")))
    list.push(evidence("name-other-purpose", name.slice(0, 60)));
  return {
    site,
    kind: "private-key",
    role: "private-key",
    accountName: "",
    name: "",
    belongsElsewhere,
    evidence: list,
    score: scoreOf(list)
  };
}
function isVendorsName(name) {
  return mentions(OTHER_VENDOR, name.replace(/_/g, " "));
}
function typeAbove(before) {
  return [
    ...lastLines(before, 8).matchAll(
      /(?:^|\n)[ \t]{0,40}["']?(?:adapter|driver|provider|type)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(\w{2,40})/g
    )
  ].at(-1)?.[1] ?? "";
}
var TLS_DIRECTIVE = /(?:ssl|tls)[-_]?(?:certificate[-_]?)?key(?:file|_file)?|SSLCertificateKeyFile|smtpd_tls_key_file/i;
var SERVER_PATH = /(?:^|\/)(?:ssl|tls|nginx|apache2?|haproxy|letsencrypt|traefik|caddy|httpd)\//i;
var CREDENTIAL_FILE = /api|priv|ed25519|rsa|secret|trad|bot|hmac|sign|binance[-_]?key/i;
function isServersKey(line, path, isUnbound) {
  if (TLS_DIRECTIVE.test(line.slice(-160))) return true;
  const file = path.slice(path.lastIndexOf("/") + 1);
  return isUnbound && line.trim() === "" && SERVER_PATH.test(path) && !CREDENTIAL_FILE.test(file);
}
function withoutBinance(text) {
  return text.replace(/(?<![a-z+])[a-z+]{2,20}:\/\/\S+/g, " ").replace(/[A-Za-z0-9+/=]{24,}/g, " ");
}

// src/detect/questions/documented.ts
var DOCUMENTED = /* @__PURE__ */ new Set([
  "09e59e63ee59f4f16875000cd3c33690f130ceab4aff3b75c96e8e88836f1b8a",
  "0c1cc8ea05afd55a92ed4f3ca2269ee35cae1b8aa6ba13a1c88ac4214f41e69f",
  "163479d8466a420a6e9b343c136cc1398afa1d1498849c99ecd59c8cecf86874",
  "1fe770fcace1109056c6e16f40e7b64234e62e6fdd3d13ff6a6fc856b99819f9",
  "23e9efa3ced6e70c7f2dbe0d08295f18f94b0cbd5c6026677e3bc51897ee31f2",
  "386028c139110266dcb868be85e408809f50dd7a843638c2b694a6fa1a679929",
  "3987203d2358031d17bb7570522321bf4557b7a8c62dbf6d39e35a46d3b91534",
  "39ff0e019884d7e62dfe1adeb9093bd02485c092f2d00318e5f8475e90ea9581",
  "3ace0da1f0e32affb8240a438f06964af778af285ade589f787a8862181f3c5a",
  "3b76d52c452446111712fa1a02da33ede27938e6e2ba943f514f3929b837f043",
  "3cdf0b83920e5951a133ea4471392a43dd5d2fe06ed43a10d415f130843c32ab",
  "3dc1adcf0fa055b2b2d0cbf5faba2bb243bfb6f9f90fb7537b7c1f5a1c4b3b59",
  "46c9ac9ccf18521f1422d1d198e2dcb326315cc14b6e9228e774e32220ea54dc",
  "5761ecfd2239d284ccfd5aeb29621653335f7a69af5a2176ae2c86a512674665",
  "58cd4c2e8fe23834cd50cce8f9d258b5ef634af1951001859e512b2529cae1b0",
  "5ba1ed8425baaa72d558afddb8aaacdfe29ad0dc1a44dae76640127e83626d29",
  "5d3f8063e4250802689a9937900376dfd68b581a3bcb83c16569ad2e5c9298b5",
  "657f0dfc876ce54ab0143e1ecf39c702c4dc8111d408a476c84fb98a6ddb2523",
  "6a2f10e571ba3c7fcb0253911d1a3a40a70dac0793b7dea4b52bbd11775610fb",
  "6ea05159099a1f9784b9a678a9f54ad27d75b6ed171256bdeb4cbbc092edfc82",
  "6fd2063f1cd370c21f4d8e65c50d84c9c19bd87f10c7d134f9ce714e292aeee2",
  "816cca135d7effdb6bab9fd7a76a833ffa1f1b831290906896259d61254528ee",
  "88a07940499df805e429410fb07b23408a5375962ad3960210e7c2c7aac67779",
  "8988c60ac0be43a2adee594559e75784a0e6e9eb7f0be38c19d3cd7ea08a0e0f",
  "9cd8af77c9ba453389dec726d31425ea880a9df1081f613f22dbb0c562fe9351",
  "afcb22df3b7b1e056900e6cd2b1cd27cd6bc64a8aeac4016d96c214362c7137a",
  "c2242140f15ceee1aebda3f3c2030e8e96d88d9c58645712052b54aec0cb60cb",
  "d220e908b229c75ec9dc9d8a156b4e9350aae804a50001d8e745bced16f5eb85",
  "d996d642dd7d8ff19759fd9ccf1037d9979a6bcf29af9add09654ed8008c92df",
  "dda7ecd568b230e7ac4fe9f94195cd20e9f6f4fd25e991d7abf8a0dacd610fa7",
  "e031e4ca7b8238b83840b909ed23c76f26299bfb04689e3564939d18a6edddd3",
  "e5c4fa101d4ee0a4730a555f5b8c0384ae0e8e0712698f35bf096c277121d022",
  "e6332270b07efd912aa582c5229da1dada9d23835abccc0a85077e51a64ce910",
  "f70a225fd07a0050137e0a9dcf2d366ff495fbad326f182eb5104bbeb99dd537",
  "fc5a6c54a2079828a413a5700719d35e9e0b7e5035e8a371eedd56b39ef82f27"
]);
function isDocumentedExample(sha256) {
  return DOCUMENTED.has(sha256);
}

// src/detect/effort.ts
var BASE = 64 * 1024 * 1024;
var PER_BYTE = 128;
var PER_VALUE = 1e3;
var TOO_DENSE = "only partly searched: it holds more that looks like credentials, or is encoded more often, than may be judged";
function allowanceFor(bytes) {
  return BASE + bytes * PER_BYTE;
}
var Effort = class {
  #left;
  constructor(allowance) {
    this.#left = allowance;
  }
  /** Takes units; false where there are none left, and from then on. */
  spend(units) {
    this.#left -= units;
    return this.#left >= 0;
  }
  /** Takes all that is left, for what would cost more than anything may. */
  exhaust() {
    this.#left = -1;
  }
  /** True once more was asked for than there was. */
  get isSpent() {
    return this.#left < 0;
  }
};
function finish(steps) {
  for (; ; ) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

// src/detect/questions/against.ts
var ORDER_MEMBERS = [
  "action",
  "amount",
  "close",
  "contracts",
  "direction",
  "interval",
  "leverage",
  "market_position",
  "order",
  "order_id",
  "order_type",
  "pair",
  "position",
  "position_size",
  "price",
  "qty",
  "quantity",
  "sentiment",
  "side",
  "signal",
  "sl",
  "stop",
  "strategy",
  "symbol",
  "take_profit",
  "ticker",
  "time",
  "timeframe",
  "tp",
  "type"
];
var ORDER = new RegExp(`^(?:${ORDER_MEMBERS.join("|")})$`);
var ORDER_ONLY = /^(?:contracts|market_position|order_type|pair|position|position_size|qty|quantity|side|symbol|ticker)$/;
var SHARED = /^(?:alert_|bot_|webhook_)?(?:auth|key|pass|passphrase|password|secret|secret_key|token)$/;
var CREDENTIAL = /api_?key|(?:^|_)(?:key|secret)(?:_|$)/;
function isSharedInOrder(place) {
  const { record } = place;
  if (record.kind !== "object" || !SHARED.test(wordsOf(place.name ?? ""))) return false;
  const others = record.members.filter((one) => one !== place);
  if (others.some((one) => one.marks.length > 0 || CREDENTIAL.test(wordsOf(one.name ?? "")))) return false;
  const names = others.map((one) => wordsOf(one.name ?? "")).filter((words) => ORDER.test(words));
  return names.length >= 2 && names.some((words) => ORDER_ONLY.test(words));
}
var ACCOUNT = /^(?:admin_user|db_?name|engine|identifier|login|user|user_?name)$/;
var ACCESS_ID = /^(?:[a-z]{1,12}_)?access_?(?:key_)?id$/;
function companionOf(place) {
  const own = wordsOf(place.name ?? "");
  const sought = /(?:^|_)(?:password|passwd|pwd)$/.test(own) ? ACCOUNT : /(?:^|_)access_?key$/.test(own) ? ACCESS_ID : null;
  if (sought === null) return null;
  const isCompanion = (one) => one !== place && one.name !== null && one.paragraph === place.paragraph && one.marks.length === 0 && one.records.length === 0 && /[A-Za-z0-9]/.test(one.text) && one.text.length < 60 && sought.test(wordsOf(one.name));
  return place.record.members.slice(0, 200).find(isCompanion)?.name ?? null;
}

// src/detect/structure/uses.ts
var MAX_VISITED = 2e4;
var USES = /* @__PURE__ */ new WeakMap();
function isLinesRecord(record) {
  return record.kind === "file" || record.kind === "section" || record.kind === "block" || record.kind === "item";
}
function usesOf(tree) {
  const known = USES.get(tree);
  if (known) return known;
  const found = /* @__PURE__ */ new Map();
  for (const member of everyMember(tree.root)) {
    if (isLinesRecord(member.record) || !member.records.every(isEmptyCall)) continue;
    const text = member.text.slice(0, 120).replace(/(?:(?:\.|->)\w{1,40}\(\)){1,4}\??[,;]?$/, "");
    const name = /^[&*]?(?:[\w$]+(?:\.|::|->|\?\.))*([A-Za-z_$][\w$]*)[,;]?$/.exec(text)?.[1];
    if (name === void 0) continue;
    const list = found.get(name);
    if (list) list.push(member);
    else found.set(name, [member]);
  }
  USES.set(tree, found);
  return found;
}
var MAX_USES2 = 20;
function usesOfName(tree, name) {
  const variable = name.replace(/["'`]/g, "").split(".").at(-1) ?? name;
  return (usesOf(tree).get(variable) ?? []).slice(0, MAX_USES2);
}
function isEmptyCall({ kind, members }) {
  return kind === "call" && members.length === 0;
}
function* everyMember(root) {
  const open = [root];
  let left = MAX_VISITED;
  for (let record = open.pop(); record; record = open.pop()) {
    for (const member of record.members) {
      if (left-- <= 0) return;
      yield member;
      open.push(...member.records);
    }
  }
}

// src/detect/questions/host.ts
var HOST = /(?:https?|wss?):\/\/([\w.-]{4,120})/i;
var ADDRESS_WORDS = /* @__PURE__ */ new Set([
  "address",
  "api",
  "base",
  "baseurl",
  "domain",
  "endpoint",
  "exchange",
  "host",
  "http",
  "https",
  "live",
  "main",
  "open",
  "openapi",
  "prod",
  "public",
  "rest",
  "root",
  "server",
  "spot",
  "uri",
  "url",
  "v1",
  "v2",
  "v3"
]);
var PLAIN_LABELS = /* @__PURE__ */ new Set([
  "api",
  "app",
  "com",
  "dev",
  "exchange",
  "global",
  "net",
  "open",
  "openapi",
  "org",
  "pro",
  "public",
  "rest",
  "spot",
  "trade",
  "www"
]);
var CARRIERS = [
  "aliyuncs",
  "amazonaws",
  "azure",
  "cloudflare",
  "cluster",
  "datadoghq",
  "discord",
  "discordapp",
  "example",
  "firebaseio",
  "github",
  "githubusercontent",
  "gitlab",
  "googleapis",
  "googleusercontent",
  "heroku",
  "herokuapp",
  "influxdata",
  "internal",
  "invalid",
  "lan",
  "local",
  "localhost",
  "netlify",
  "ngrok",
  "pages",
  "sentry",
  "slack",
  "supabase",
  "svc",
  "telegram",
  "test",
  "vercel",
  "workers"
];
var NO_OWNER = new RegExp(String.raw`(?:^|\.)(?:${CARRIERS.join("|")})(?:\.|$)|^[\d.]+$|^[^.]+$`, "i");
var KEY_HEADER = /(?<![\w-])x-(?!mbx-)[a-z\d]{2,16}(?:-[a-z\d]{2,16})?-(?:api-?)?key(?![\w-])/i;
var REACH2 = 6e3;
var INTERFACES = /* @__PURE__ */ new WeakMap();
function interfaceOf(tree) {
  const known = INTERFACES.get(tree);
  if (known) return known;
  const addresses = [];
  let isBinances = /x-mbx-apikey/i.test(tree.text);
  for (const member of everyMember(tree.root)) {
    if (member.name === null || member.marks.length > 0 || member.records.length > 0) continue;
    const host = HOST.exec(member.text.slice(0, 200))?.[1]?.toLowerCase();
    if (host === void 0) continue;
    const words = wordsOf(member.name).split("_");
    if (!words.some((word2) => /^(?:url|uri|host|base|baseurl|endpoint|api|rest|server|address|domain)$/.test(word2))) continue;
    const labels = labelsOf(host);
    if (!words.every((word2) => ADDRESS_WORDS.has(word2) || labels.includes(word2))) continue;
    if (mentionsBinance(host)) isBinances = true;
    else if (!NO_OWNER.test(host)) addresses.push({ member, host });
  }
  const found = { addresses, isBinances, hasKeyHeader: KEY_HEADER.test(tree.text) };
  INTERFACES.set(tree, found);
  return found;
}
function labelsOf(host) {
  return host.split(/[.-]/).filter((label) => label.length >= 3 && !PLAIN_LABELS.has(label));
}
function foreignHostOf(tree, place, path) {
  const { addresses, isBinances, hasKeyHeader } = interfaceOf(tree);
  if (isBinances) return null;
  const near = addresses.filter(({ member }) => Math.abs(member.start - place.start) <= REACH2);
  const [first] = near;
  if (!first || new Set(near.map((one) => one.host)).size > 1) return null;
  if (hasKeyHeader) return first.host;
  const names = [path, ...[...pathOf(place)].flatMap((member) => [member.name ?? "", member.record.opener.slice(0, 120)])];
  const words = new Set(wordsOf(names.join(" ")).split("_"));
  if (labelsOf(first.host).some((label) => words.has(label))) return first.host;
  return isInOne(place, first.member.record) ? first.host : null;
}
function isInOne(place, record) {
  return record === place.record && record.kind !== "file";
}

// src/detect/questions/owner.ts
var MAX_MEMBERS = 4e3;
var MAX_NAME2 = 60;
var REACH3 = 6e3;
var MAX_NAMED = 40;
var OWNER_SLOT = /^(?:(?:default|my|trading|live|crypto|use|bot|account)_)?(?:exchange|exch|cex|venue|broker|brokerage)(?:_(?:id|name|type|key|code|slug))?$/;
var PLAIN_NAME = /^["'`]?([A-Za-z\u0080-\uffff][\w .&\u0080-\uffff-]{1,30})["'`]?[,;]?$/;
function isNear(place, start) {
  return Math.abs(start - place.start) <= REACH3;
}
function ownerOf(tree, place, path) {
  const condition = fromCondition(tree, place);
  if (condition) return condition;
  for (const member of pathOf(place)) {
    const answer = fromName(member, place, tree) ?? fromHeading(member, place) ?? fromOpener(member.record) ?? fromMembers(member, place) ?? fromSiblings(member.record, place, tree);
    if (answer) return answer;
  }
  const host = foreignHostOf(tree, place, path);
  return host === null ? null : other(host);
}
var CONDITION = /^[^;\n]{0,300}?\bwhere\b[^;\n]{0,160}?\b(?:exchange|exch|venue|broker)(?:_(?:id|name|code))?\s{0,4}=\s{0,4}["']([A-Za-z][\w .-]{1,30})["']/i;
function fromCondition(tree, place) {
  const name = CONDITION.exec(tree.text.slice(place.start, place.start + 520))?.[1];
  if (name === void 0) return null;
  return mentionsBinance(name) ? binance(name) : other(name);
}
var TRADING_WORD = /algo|bot|coin|crypto|exchange|fund|invest|market|quant|signal|strateg|trad/;
var FINANCE = /financ|bank|insur/;
function strangerOf(place) {
  const own = place.name ?? "";
  const sections = [...pathOf(place)].flatMap(({ record }) => record.kind === "section" && record.name !== null ? [record.name] : []);
  const names = [...saysRole(own) ? [own] : [], ...sections].filter(isStranger);
  return names.find((name) => FINANCE.test(name.toLowerCase()) || name === own && sections.some((one) => sameStem(one, own))) ?? null;
}
function sameStem(a, b) {
  return stemOf(a).join("_") === stemOf(b).join("_");
}
function isStranger(name) {
  const stem = stemOf(name);
  const isOne = stem.length >= 1 && stem.length <= 2 && !name.includes(" ") && name.length <= MAX_NAME2;
  return isOne && stem.every((word2) => /^[a-z]{4,20}$/.test(word2) && !TRADING_WORD.test(word2));
}
function binance(because) {
  return { owner: "binance", because: because.trim().slice(0, MAX_NAME2) };
}
function other(because) {
  return { owner: "other", because: because.trim().slice(0, MAX_NAME2) };
}
function joined(name) {
  return wordsOf(name.replace(/binance/i, "_binance_"));
}
function stemOf(name) {
  return joined(name).replace(SECRET_WORDS, "_").replace(KEY_WORDS, "_").split("_").filter((word2) => word2 !== "" && !isRoleWord(word2) && !isCommon(word2));
}
function isCommon(word2) {
  const bare = withoutEnd(word2, "0123456789");
  return bare === "" || COMMON_NAMES.has(word2) || COMMON_NAMES.has(bare) || bare.endsWith("s") && COMMON_NAMES.has(bare.slice(0, -1));
}
function isRoleWord(word2) {
  return ROLE_WORDS.has(word2) || ROLE_WORD.test(word2) || /[^\x20-\x7e]/.test(word2) && (SECRET_WORDS.test(word2) || KEY_WORDS.test(word2));
}
function saysRole(name) {
  const words = joined(name);
  return words.split("_").some(isRoleWord) || SECRET_WORDS.test(words) || KEY_WORDS.test(words);
}
function standsInPlaceOfBinance(own, sibling) {
  if (mentionsBinance(own)) return false;
  const name = /binance(?:api)?(?:key|secret)/.test(wordsOf(sibling)) ? own.replace(/(?:api)?(?:key|secret)/i, "_$&_") : own;
  if (saysRole(name) !== saysRole(sibling)) return false;
  const theirs = stemOf(sibling);
  const at2 = theirs.findIndex((word2) => mentionsBinance(word2));
  if (at2 < 0) return false;
  const mine = stemOf(name);
  const head2 = theirs.slice(0, at2);
  const tail = theirs.slice(at2 + 1);
  const middle = mine.slice(head2.length, mine.length - tail.length);
  return middle.length >= 1 && middle.length <= 2 && head2.every((word2, index) => word2 === mine[index]) && tail.every((word2, index) => word2 === mine[mine.length - tail.length + index]) && middle.every((word2) => /^[a-z\u0080-\uffff][a-z\d\u0080-\uffff]*$/.test(word2) && !theirs.includes(word2));
}
function isBinanceName(text) {
  return text.length <= MAX_NAME2 && mentionsBinance(text) && stemOf(text).every((word2) => mentionsBinance(word2));
}
function fromName(member, place, tree) {
  const name = member.name ?? "";
  if (name !== "" && name.length <= MAX_NAME2 && mentionsBinance(name)) return binance(name);
  if (member === place && member.phrase.length <= MAX_NAME2 && mentionsBinance(member.phrase)) return binance(member.phrase);
  const named2 = namedForBinance(member.record);
  if (named2.length === 0) return null;
  for (const own of /* @__PURE__ */ new Set([member, place])) {
    const { name: ownName } = own;
    if (ownName === null) continue;
    const isSibling = (one) => isNear(place, one.member.start) && isAlike(own, one.member) && !isOnLine(own, one.member, tree) && standsInPlaceOfBinance(ownName, one.name);
    if (named2.some(isSibling)) return other(ownName);
  }
  return null;
}
var NAMED = /* @__PURE__ */ new WeakMap();
function namedForBinance(record) {
  const known = NAMED.get(record);
  if (known) return known;
  const named2 = /* @__PURE__ */ new Map();
  for (const member of record.members.slice(0, MAX_MEMBERS)) {
    const { name } = member;
    if (name === null || name.length > MAX_NAME2 || !mentionsBinance(name)) continue;
    named2.set(`${formOf(member)} ${name} ${Math.floor(member.start / REACH3)}`, { name, member });
    if (named2.size >= MAX_NAMED) break;
  }
  const list = [...named2.values()];
  NAMED.set(record, list);
  return list;
}
function formOf({ name, text, records: [record] }) {
  if (record?.kind === "element") return name === record.opener ? "<>" : `<${record.opener}`;
  if (record) return "record";
  return withoutEnds(text, "\"'`,; ") === "" ? "" : "text";
}
function isAlike(own, sibling) {
  const form = formOf(sibling);
  if (form === formOf(own)) return true;
  if (form.startsWith("<") || formOf(own).startsWith("<")) return false;
  return form === "" || saysRole(own.name ?? "");
}
function isOnLine(own, sibling, tree) {
  if (!isLinesRecord(own.record)) return false;
  const [from, to] = own.start < sibling.start ? [own.start, sibling.start] : [sibling.start, own.start];
  return !tree.text.slice(from, to).includes("\n");
}
function headOf(note) {
  const line = withoutEnds(note.split("\n").at(-1) ?? "", " 	\r#/*;'<!>=~_-:.");
  return line.length <= MAX_NAME2 ? line : "";
}
function fromHeading(member, place) {
  const headings = headingsOf(member.record);
  const own = headings.get(member.paragraph)?.text;
  const note = headOf(member.note);
  for (const text of [note, own ?? ""]) {
    if (text === "") continue;
    if (isBinanceName(text)) return binance(text);
    for (const [paragraph, sibling] of headings) {
      if (paragraph === member.paragraph || !isNear(place, sibling.start) || !isBinanceName(sibling.text)) continue;
      if (standsInPlaceOfBinance(text, sibling.text)) return other(text);
    }
  }
  return null;
}
var HEADINGS = /* @__PURE__ */ new WeakMap();
function headingsOf(record) {
  const known = HEADINGS.get(record);
  if (known) return known;
  const headings = /* @__PURE__ */ new Map();
  for (const member of isLinesRecord(record) ? record.members.slice(0, MAX_MEMBERS) : []) {
    if (headings.has(member.paragraph)) continue;
    const isAlone3 = member.marks.length === 0 && member.records.length === 0;
    const bare = !isAlone3 ? "" : member.name === null ? member.text : member.text === "" ? member.name : "";
    const text = headOf(member.note) || (PLAIN_NAME.exec(bare)?.[1] ?? "");
    headings.set(member.paragraph, { text, start: member.start });
  }
  HEADINGS.set(record, headings);
  return headings;
}
function fromOpener(record) {
  const { opener, name } = record;
  if (opener === "" || record.kind === "section") return null;
  if (mentionsBinance(opener.slice(-120)) && opener.length <= 120) return binance(opener);
  return name !== null && name.length <= MAX_NAME2 && mentionsBinance(name) ? binance(name) : null;
}
function fromMembers(member, place) {
  const all = ownersOf(member.record).filter((one) => one.member !== member && isNear(place, one.member.start));
  const near = all.filter((one) => one.member.paragraph === member.paragraph);
  const names = new Set((near.length > 0 ? near : all).map((one) => one.name));
  const [only] = names;
  if (only === void 0 || names.size > 1) return null;
  if (isBinanceName(only)) return binance(only);
  return stemOf(only).length > 0 && !mentionsBinance(only) ? other(only) : null;
}
var OWNERS = /* @__PURE__ */ new WeakMap();
function ownersOf(record) {
  const known = OWNERS.get(record);
  if (known) return known;
  const owners = record.members.slice(0, MAX_MEMBERS).flatMap((member) => {
    if (member.name === null || member.marks.length > 0 || !OWNER_SLOT.test(wordsOf(member.name))) return [];
    const name = PLAIN_NAME.exec(member.text)?.[1];
    return name === void 0 ? [] : [{ member, name }];
  });
  OWNERS.set(record, owners);
  return owners;
}
function fromSiblings(record, place, tree) {
  const { inside } = record;
  if (!inside) return null;
  const own = slotsOf(record);
  const isTuple = record.kind === "row" || record.kind === "list" || record.kind === "call" && record.opener === "";
  if (isTuple) {
    for (const slot of own) if (isBinanceName(slot.text)) return binance(slot.text);
  }
  const theirs = slotsOfBinance(inside.record, record);
  for (const slot of theirs) {
    if (slot.start === record.start || !isNear(place, slot.start)) continue;
    const mine = own.find((one) => slot.name === null ? one.name === null && one.index === slot.index : one.name === slot.name);
    if (!mine) continue;
    if (isBinanceName(mine.text)) return binance(mine.text);
    if (standsInPlaceOfBinance(mine.text, slot.text)) return other(mine.text);
  }
  if (record.kind === "call" && record.opener !== "") {
    const callee = calleeOf2(record.opener);
    for (const { callee: sibling, start } of calleesOf(tree)) {
      if (isNear(place, start) && callee !== sibling && rootOf(callee) !== "" && rootOf(callee) === rootOf(sibling) && standsInPlaceOfBinance(callee, sibling))
        return other(callee);
    }
  }
  return null;
}
function slotsOf(record) {
  const slots = [];
  for (const [index, { name, text, marks, records }] of record.members.slice(0, 64).entries()) {
    const plain2 = marks.length > 0 || records.length > 0 ? void 0 : PLAIN_NAME.exec(text)?.[1];
    if (plain2 !== void 0) slots.push({ name, index, text: plain2, start: record.start });
  }
  return slots;
}
var SLOTS = /* @__PURE__ */ new WeakMap();
function slotsOfBinance(record, like) {
  const form = likeness(like);
  const byForm = SLOTS.get(record) ?? /* @__PURE__ */ new Map();
  SLOTS.set(record, byForm);
  const known = byForm.get(form);
  if (known) return known;
  const slots = /* @__PURE__ */ new Map();
  for (const { records } of record.members.slice(0, MAX_MEMBERS)) {
    for (const one of records) {
      if (slots.size >= MAX_NAMED || likeness(one) !== form) continue;
      for (const slot of slotsOf(one)) {
        if (!isBinanceName(slot.text)) continue;
        const place = `${slot.name ?? slot.index}:${slot.text}:${Math.floor(one.start / REACH3)}`;
        slots.set(slots.has(place) ? `${place}:2` : place, slot);
      }
    }
  }
  const list = [...slots.values()];
  byForm.set(form, list);
  return list;
}
function likeness({ kind, opener }) {
  return kind === "element" ? `<${opener}` : kind;
}
function calleeOf2(opener) {
  return endOf(withoutEnd(opener.slice(-120), " 	"), /[\w$.:>\\-]/);
}
function rootOf(callee) {
  return withoutEnd(callee.slice(0, callee.length - endOf(callee, /[\w$]/).length), ".:>\\-");
}
var CALLEES = /* @__PURE__ */ new WeakMap();
function calleesOf(tree) {
  const known = CALLEES.get(tree);
  if (known) return known;
  const callees = /* @__PURE__ */ new Map();
  for (const { records } of everyMember(tree.root)) {
    for (const { kind, opener, start } of records) {
      if (kind !== "call" || opener === "" || !mentionsBinance(opener)) continue;
      const callee = calleeOf2(opener);
      callees.set(`${callee} ${Math.floor(start / REACH3)}`, { callee, start });
    }
  }
  const list = [...callees.values()].slice(0, MAX_NAMED);
  CALLEES.set(tree, list);
  return list;
}

// src/detect/questions/use.ts
function signedWith(tree, place) {
  if (place.name === null) return null;
  for (const use of usesOfName(tree, place.name)) {
    const callee = endOf(withoutEnd(use.record.opener.slice(-120), " 	"), /[\w$.:>\\-]/);
    if (use !== place && use.record.kind === "call" && isHmacCall(callee)) return callee;
  }
  return null;
}

// src/detect/judge/ownership.ts
var OWN = /* @__PURE__ */ new Set([
  "call-binance",
  "header-x-mbx-apikey",
  "listen-key",
  "name-binance",
  "name-binance-only",
  "name-never"
]);
var FOR = /^(?:binance-(?!sibling)|trading-context)/;
var AGAINST = /^other-(?:encloses|line|object|paragraph)$/;
var PAIR_NAMES = /* @__PURE__ */ new Map([
  ["access_token", "api-key"],
  ["app_id", "api-key"],
  ["app_key", "api-key"],
  ["app_secret", "secret-key"],
  ["auth_key", "api-key"],
  ["auth_secret", "secret-key"],
  ["client_id", "api-key"],
  ["client_key", "api-key"],
  ["client_secret", "secret-key"],
  ["consumer_key", "api-key"],
  ["consumer_secret", "secret-key"],
  ["hmac", "secret-key"],
  ["hmac_key", "secret-key"],
  ["hmac_secret", "secret-key"],
  ["sign", "secret-key"],
  ["sign_key", "secret-key"],
  ["sign_secret", "secret-key"],
  ["signature_key", "secret-key"],
  ["signature_secret", "secret-key"],
  ["signing_key", "secret-key"],
  ["signing_secret", "secret-key"],
  ["token", "api-key"],
  ["user_id", "api-key"]
]);
var PURPOSE = /^(?:name-other-purpose|name-password|name-other-vendor)$/;
function* ownedSteps(trees, path, candidates, effort) {
  const asked = candidates.map((candidate) => isOpen(candidate));
  if (!asked.includes(true)) return candidates;
  const owned = [...candidates];
  yield* trees.ask(
    {
      isAsked: (index) => asked[index] === true,
      glance: ({ text, sites }) => {
        const isNamed3 = mentionsBinance(text);
        const isWorth = isNamed3 || sites.some((index) => isUnowned(candidates[index]));
        return isWorth && effort?.spend(text.length) !== false ? { isNamed: isNamed3 } : null;
      },
      take: (index, { tree, member }, { isNamed: isNamed3 }) => {
        const candidate = candidates[index];
        if (candidate) owned[index] = isNamed3 ? ownedBy(candidate, tree, member, path) : withoutOwner(candidate, member);
      }
    },
    effort
  );
  return owned;
}
function ownedBy(candidate, tree, member, path) {
  if (isSharedInOrder(member))
    return judged({ ...candidate, belongsElsewhere: true }, [...candidate.evidence, evidence("order-message", candidate.name)]);
  const companion = companionOf(member);
  if (companion !== null) return withOwner(candidate, { owner: "other", because: companion });
  const answer = ownerOf(tree, member, path);
  const signing = answer?.owner === "other" ? candidate : withSigning(candidate, tree, member);
  return answer ? withOwner(signing, answer) : signing;
}
function isUnowned(candidate) {
  return candidate !== void 0 && candidate.role !== null && !candidate.belongsElsewhere && !candidate.evidence.some((one) => FOR.test(one.signal));
}
function withoutOwner(candidate, member) {
  const name = isUnowned(candidate) ? strangerOf(member) : null;
  return name === null ? candidate : judged(candidate, [...candidate.evidence, evidence("other-name", name.slice(0, 60))]);
}
function isOpen({ site, evidence: list }) {
  return site.shape !== "lower" && !list.some((one) => OWN.has(one.signal));
}
function withOwner(candidate, answer) {
  if (answer.owner === "binance") return candidate.site.shape === "hex" ? candidate : boundToBinance(candidate, answer);
  const rest = candidate.evidence.filter((one) => !FOR.test(one.signal) && !AGAINST.test(one.signal));
  return judged({ ...candidate, belongsElsewhere: true }, [...rest, evidence("other-slot", answer.because)]);
}
function judged(candidate, list) {
  return { ...candidate, evidence: list, score: scoreOf(list) };
}
function withSigning(candidate, tree, member) {
  if (PAIR_NAMES.get(wordsOf(candidate.name)) !== "secret-key" || !candidate.evidence.some((one) => PURPOSE.test(one.signal)))
    return candidate;
  const callee = signedWith(tree, member);
  if (callee === null) return candidate;
  const list = [...candidate.evidence.filter((one) => !PURPOSE.test(one.signal)), evidence("hmac-call", callee)];
  return judged({ ...candidate, belongsElsewhere: false, role: "secret-key", kind: "secret-key" }, list);
}
function boundToBinance(candidate, { because }) {
  const list = candidate.evidence;
  const named2 = candidate.kind === "private-key" ? void 0 : PAIR_NAMES.get(wordsOf(candidate.name));
  const isRenamed = named2 !== void 0 && list.some((one) => PURPOSE.test(one.signal));
  const isDenied = list.some((one) => AGAINST.test(one.signal));
  if (!isRenamed && !isDenied) return candidate;
  const kept = list.filter((one) => !AGAINST.test(one.signal) && !(isRenamed && PURPOSE.test(one.signal)));
  const bound = isDenied ? [...kept, evidence("binance-slot", because)] : kept;
  if (!isRenamed) return judged(candidate, bound);
  const renamed = [...bound, evidence("name-api", candidate.name.slice(0, 60), 0.8)];
  return judged({ ...candidate, belongsElsewhere: false, role: named2, kind: named2 }, renamed);
}

// src/detect/questions/pair.ts
var APART = { depth: 0, isTuple: false, isNamesake: false, isCounterpart: false };
var TUPLES = /* @__PURE__ */ new Set(["call", "element", "item", "list", "object", "row"]);
var Standings = class {
  #standings = /* @__PURE__ */ new Map();
  constructor(places) {
    const known = /* @__PURE__ */ new Map();
    for (const [index, { member }] of places) {
      const scopes = [];
      for (const one of [...pathOf(member)].toReversed()) {
        const isTuple = TUPLES.has(one.record.kind);
        scopes.push(scopeOf(known, one.record, -1, isTuple), scopeOf(known, one.record, one.paragraph, isTuple));
      }
      if (member.marks.length > 1) scopes.push(scopeOf(known, member, 0, true));
      for (const scope of scopes) scope.values++;
      this.#standings.set(index, { scopes, member });
    }
  }
  /** How two values stand to each other. */
  relation(a, b) {
    const one = this.#standings.get(a);
    const two = this.#standings.get(b);
    if (!one || !two) return APART;
    const depth = sharedDepth(one, two);
    const scope = one.scopes[depth - 1];
    if (!scope) return APART;
    const isSameName2 = one.member !== two.member && one.member.name !== null && one.member.name === two.member.name;
    const [first, second] = [one.member.record, two.member.record];
    return {
      depth,
      isTuple: scope.values === 2 && scope.isTuple,
      isNamesake: isSameName2 && first.kind !== "row",
      isCounterpart: isSameName2 && first !== second && first.name !== null && second.name !== null && first.name !== second.name
    };
  }
  /** True where one of two values stands in a record that holds a pair and not the other value. */
  areSettled(a, b) {
    const one = this.#standings.get(a);
    const two = this.#standings.get(b);
    if (!one || !two) return false;
    const depth = sharedDepth(one, two);
    if (one.scopes[depth - 1]?.holdsComplete === true) return true;
    return [one, two].some((standing) => standing.scopes.slice(depth).some((scope) => scope.isComplete));
  }
  /** Notes that two values are a pair. */
  settle(a, b) {
    const one = this.#standings.get(a);
    const two = this.#standings.get(b);
    if (!one || !two) return;
    const depth = sharedDepth(one, two);
    const scope = one.scopes[depth - 1];
    if (scope) scope.isComplete = true;
    for (const around of one.scopes.slice(0, depth)) if (around.isList && around.part !== scope?.part) around.holdsComplete = true;
  }
  /** The name of a value's own slot; null where it has none. */
  nameOf(index) {
    return this.#standings.get(index)?.member.name ?? null;
  }
};
function scopeOf(known, part, paragraph, isTuple) {
  const scopes = known.get(part) ?? /* @__PURE__ */ new Map();
  known.set(part, scopes);
  const isList3 = "kind" in part && part.kind === "list";
  const scope = scopes.get(paragraph) ?? { part, isTuple, isList: isList3, values: 0, isComplete: false, holdsComplete: false };
  scopes.set(paragraph, scope);
  return scope;
}
function sharedDepth(a, b) {
  let depth = 0;
  while (a.scopes[depth] !== void 0 && a.scopes[depth] === b.scopes[depth]) depth++;
  return depth;
}

// src/detect/judge/pairs.ts
var MAX_LINES = 40;
var MAX_LINES_SAME_STEM = 400;
var MAX_LINES_UNNAMED = 2;
function* pairSteps(candidates, lines, endLines, isValueOnly, places) {
  const standings = new Standings(isAmbiguous(candidates) ? yield* places() : /* @__PURE__ */ new Map());
  const near = yield* collectLinks(candidates, lines, endLines, standings);
  const links = [...blockLinks(candidates, standings), ...near].toSorted((a, b) => b.depth - a.depth || a.cost - b.cost);
  const partner = /* @__PURE__ */ new Map();
  const role = /* @__PURE__ */ new Map();
  const byValue = /* @__PURE__ */ new Map();
  const valueOf2 = (index) => candidates[index]?.site.value ?? "";
  for (const link of links) {
    const key = valueOf2(link.key);
    const secret = valueOf2(link.secret);
    if ((byValue.get(key) ?? secret) !== secret || (byValue.get(secret) ?? key) !== key) continue;
    if (partner.has(link.key) || partner.has(link.secret)) continue;
    if (!link.isNamed && standings.areSettled(link.key, link.secret)) continue;
    standings.settle(link.key, link.secret);
    byValue.set(key, secret);
    byValue.set(secret, key);
    partner.set(link.key, { other: link.secret, link });
    partner.set(link.secret, { other: link.key, link });
    role.set(link.key, "api-key");
    role.set(link.secret, candidates[link.secret]?.kind === "private-key" ? "private-key" : "secret-key");
  }
  return candidates.map((candidate, index) => {
    const found = partner.get(index);
    const other2 = found === void 0 ? void 0 : candidates[found.other];
    if (!found || !other2) return { candidate, kind: candidate.kind, partner: null, evidence: candidate.evidence, score: candidate.score };
    const list = [
      ...candidate.evidence,
      ...partnerEvidence(candidate, other2, found.link, isValueOnly, (lines[found.other] ?? 0) - (lines[index] ?? 0))
    ];
    return { candidate, kind: role.get(index) ?? candidate.kind, partner: other2, evidence: list, score: scoreOf(list) };
  });
}
function partnerEvidence(candidate, other2, link, isValueOnly, distance) {
  const where = distance === 0 ? "on the same line" : `${Math.abs(distance)} line${Math.abs(distance) === 1 ? "" : "s"} ${distance < 0 ? "above" : "below"}`;
  const list = [];
  if (candidate.kind === "private-key") {
    if (other2.role === "api-key") list.push(evidence("api-key-near", where, other2.score >= 0 ? 1 : 0.7));
  } else if (!link.unnamed) list.push(evidence("partner", where));
  else
    list.push(
      evidence(link.isTuple ? "tuple" : "companion", where),
      ...isValueOnly ? [evidence("bare-pair", "two values and little else")] : []
    );
  const tied = other2.evidence.some(
    (one) => one.signal === "name-binance" || one.signal === "name-binance-only" || one.signal === "header-x-mbx-apikey" || one.signal === "call-binance"
  );
  if (tied) list.push(evidence("binance-sibling", where));
  return list;
}
var AHEAD = 48;
var MANY2 = 5e3;
var AHEAD_OF_MANY = 8;
function isAmbiguous(candidates) {
  const able = candidates.filter((one) => !one.belongsElsewhere && !isPiece(one));
  const [first, second] = able;
  return able.length > 2 || first !== void 0 && second !== void 0 && first.role !== null && first.role === second.role;
}
function* collectLinks(candidates, lines, endLines, standings) {
  const ahead = candidates.length > MANY2 ? AHEAD_OF_MANY : AHEAD;
  const links = [];
  const unnamedRun = countUnnamedRun(candidates, lines);
  for (let i = 0; i < candidates.length; i++) {
    yield;
    for (let j = i + 1; j < candidates.length && j < i + ahead; j++) {
      const link = linkOf(candidates, lines, endLines, i, j, unnamedRun, standings.relation(i, j));
      if (link) links.push(link);
    }
  }
  return links;
}
function blockLinks(candidates, standings) {
  const links = [];
  for (let i = 0; i < candidates.length; ) {
    const count = sameRole(candidates, i);
    const role = candidates[i]?.role;
    const next = candidates[i + count];
    const other2 = sameRole(candidates, i + count);
    if (count > 1 && count === other2 && role && next?.role && role !== "private-key" && next.role !== "private-key" && next.role !== role) {
      const names = Array.from({ length: count }, (_, k) => standings.nameOf(i + count + k));
      const isByName = new Set(names).size === count && !names.includes(null);
      for (let k = 0; k < count; k++) {
        const place = isByName ? names.indexOf(standings.nameOf(i + k)) : k;
        const [first, second] = [i + k, i + count + (place < 0 ? k : place)];
        links.push({
          key: role === "api-key" ? first : second,
          secret: role === "api-key" ? second : first,
          depth: Infinity,
          cost: -1,
          unnamed: false,
          isTuple: false,
          isNamed: true
        });
      }
      i += count;
    }
    i += count;
  }
  return links;
}
function sameRole(candidates, from) {
  const first = candidates[from];
  if (!first || first.role === null || first.belongsElsewhere) return 1;
  let count = 1;
  while (candidates[from + count]?.role === first.role && candidates[from + count]?.accountName === first.accountName && candidates[from + count]?.belongsElsewhere === false)
    count++;
  return count;
}
function linkOf(candidates, lines, endLines, i, j, unnamedRun, relation) {
  const a = candidates[i];
  const b = candidates[j];
  if (!a || !b || a.belongsElsewhere || b.belongsElsewhere || a.site.value === b.site.value) return null;
  if (a.site.shape !== b.site.shape && a.kind !== "private-key" && b.kind !== "private-key") return null;
  if (isPiece(a) || isPiece(b) || isWeaklyNamed(a) && isWeaklyNamed(b)) return null;
  const distance = Math.max(0, (lines[j] ?? 0) - (endLines[i] ?? 0));
  const sameStem2 = a.accountName !== "" && a.accountName === b.accountName && a.role !== null && b.role !== null;
  if (distance > (sameStem2 ? MAX_LINES_SAME_STEM : MAX_LINES)) return null;
  const alone2 = relation.isTuple || j === i + 1 && !isSameName(candidates[i - 1], a) && !isSameName(candidates[j + 1], b);
  const inList = !relation.isTuple && (unnamedRun[i] ?? 0) > 4 && b.site.start !== a.site.end;
  if (relation.isNamesake && a.role === b.role && a.role !== null) return null;
  const roles = relation.isCounterpart ? counterparts(a, b) : assignRoles(a, b, distance, inList, alone2);
  if (!roles) return null;
  const between = j - i - 1;
  return {
    key: roles.keyFirst ? i : j,
    secret: roles.keyFirst ? j : i,
    // A value without a name that stands somewhat deeper is no better partner than a named one.
    depth: relation.depth - (roles.unnamed ? 2 : 0),
    cost: (distance + between * 2) * (sameStem2 ? 0.2 : 1) + (a.role !== null && b.role !== null ? stemCost(a.accountName, b.accountName) : 0) + Math.min(2, Math.abs(b.site.start - a.site.end) / 500) + (roles.keyFirst ? 0 : 1.5) + (roles.unnamed ? 3 : 0),
    unnamed: roles.unnamed,
    isTuple: relation.isTuple,
    isNamed: sameStem2
  };
}
function isSameName(a, b) {
  return a?.role === b.role && a.name === b.name;
}
function isWeaklyNamed(candidate) {
  return candidate.evidence.some((one) => one.signal === "name-password");
}
function isHeader(candidate) {
  return candidate.evidence.some((one) => one.signal === "header-x-mbx-apikey");
}
function isPiece(candidate) {
  return candidate.evidence.some(
    (one) => one.signal === "base64-slice" || one.signal === "token-slice" || one.signal === "encoded-block" && one.weight < -6 || one.signal === "data-uri"
  );
}
function stemCost(a, b) {
  if (a === b) return 0;
  const one = a.split("_").filter((word2) => word2 !== "");
  const two = b.split("_").filter((word2) => word2 !== "");
  const extra = [one.filter((word2) => !two.includes(word2)).length, two.filter((word2) => !one.includes(word2)).length];
  return (extra[0] ?? 0) > 0 && (extra[1] ?? 0) > 0 ? 14 : 2;
}
function counterparts(a, b) {
  if (a.role === b.role || a.role === "private-key" || b.role === "private-key") return null;
  return { keyFirst: a.role === "api-key" || b.role === "secret-key", unnamed: false };
}
function assignRoles(a, b, distance, inList, alone2) {
  if (a.role === b.role && a.role !== null) {
    return alone2 && !isHeader(a) && a.kind !== "private-key" && a.name === b.name && distance <= MAX_LINES_UNNAMED ? { keyFirst: true, unnamed: true } : null;
  }
  if (a.role === "api-key" && b.role !== null) return { keyFirst: true, unnamed: false };
  if (b.role === "api-key" && a.role !== null) return { keyFirst: false, unnamed: false };
  if (a.role !== null && b.role !== null) return null;
  if (a.kind === "private-key" || b.kind === "private-key") return null;
  if (distance > MAX_LINES_UNNAMED || inList) return null;
  if (a.role === null && b.role === null) return { keyFirst: true, unnamed: true };
  if (isId(a) && isBareKey(b)) return { keyFirst: true, unnamed: false };
  if (isId(b) && isBareKey(a)) return { keyFirst: false, unnamed: false };
  return { keyFirst: a.role === "api-key" || b.role === "secret-key", unnamed: true };
}
function isId({ role, name }) {
  return role === null && /^(?:id|identity|uid)$/i.test(name);
}
function isBareKey({ role, name }) {
  return role === "api-key" && /^key$/i.test(name);
}
function countUnnamedRun(candidates, lines) {
  const counts = candidates.map(() => 0);
  let start = 0;
  for (let i = 0; i <= candidates.length; i++) {
    const broken = i === candidates.length || candidates[i]?.role !== null || i > start && (lines[i] ?? 0) - (lines[i - 1] ?? 0) > MAX_LINES_UNNAMED;
    if (!broken) continue;
    for (let k = start; k < i; k++) counts[k] = i - start;
    start = candidates[i]?.role === null ? i : i + 1;
  }
  return counts;
}

// src/detect/questions/words/environment-words.ts
var INTERESTING = /test|sand_?box|demo|binance[-_.]?us|bnb[-_]?us|['"=: ]us\b|live|prod|main_?net|fapi\.|dapi\.|api\d?\.binance|测试|測試|テスト|테스트|тест/i;
function mayTellEnvironment(text) {
  return INTERESTING.test(text);
}
var TESTNET = /test_?net(?!work)|(?:^|_)sand_?box\d*(?:_|$)|测试网|測試網|テストネット|테스트넷|тестнет/;
var SPLIT_TESTNET = /[a-z]test_net/;
var DEMO = /(?:^|_)demo\d*(?:_|$)/;
var TEST = /(?:^|_)test(?:ing)?\d*(?:_|$)/;
var LIVE = /(?:^|_)(?:live|prod|production|main_?net|real)(?:_|$)|^binance_com(?:_|$)/;
var US = /binance_?us(?:_|$)|(?:^|_)bnb_?us(?:_|$)|binance(?:_[a-z]+){0,3}_us(?:_|$)|(?:^|_)us_binance(?:_|$)/;
var NEGATED2 = /(?:^|_)(?:no|not|non|isnt|without|disable|disabled|skip)_(?:[a-z]+_)?(?:test|sand|demo)/;
var HOST2 = /(?<![\w.-])(?:[a-z0-9-]+\.){0,4}(?:binance\.(?:com|us|vision)|binancefuture\.com|binanceops\.com)(?![\w-])/gi;
function ofHost(host) {
  const name = host.toLowerCase();
  if (name.endsWith("binancefuture.com") || name.endsWith("binanceops.com") || name.includes("testnet.binance.")) return "testnet";
  if (/^demo(?:-[a-z-]+)?\.binance\.com$/.test(name)) return "demo";
  if (name.endsWith("binance.us")) return "us";
  return /^(?:api(?:\d|-gcp)?|[fdeps]api|ws-api|ws-[fd]api|f?d?stream|fix-(?:oe|dc|md)|sapi|margin-stream)\.binance\.com$/.test(name) ? "live" : null;
}
function hostIn(text) {
  if (!text.includes("binance")) return null;
  return agreed([...text.matchAll(HOST2)].flatMap((match) => ofHost(match[0]) ?? []));
}
function agreed(voices) {
  const [first] = voices;
  if (first === void 0) return null;
  return voices.every((one) => one === first) ? first : "unknown";
}
var HEADING_WORDS = /* @__PURE__ */ new Set([
  "a",
  "access",
  "account",
  "accounts",
  "api",
  "apis",
  "are",
  "binance",
  "binanceus",
  "bot",
  "coin",
  "coinm",
  "com",
  "config",
  "configuration",
  "credential",
  "credentials",
  "creds",
  "demo",
  "env",
  "environment",
  "exchange",
  "for",
  "future",
  "futures",
  "here",
  "hmac",
  "id",
  "in",
  "is",
  "key",
  "keys",
  "live",
  "login",
  "m",
  "mainnet",
  "margin",
  "mode",
  "my",
  "net",
  "of",
  "on",
  "only",
  "our",
  "pair",
  "private",
  "prod",
  "production",
  "profile",
  "public",
  "real",
  "sandbox",
  "secret",
  "secrets",
  "section",
  "settings",
  "spot",
  "test",
  "testnet",
  "the",
  "these",
  "this",
  "to",
  "token",
  "trading",
  "us",
  "usd",
  "usdm",
  "usdt",
  "variables"
]);
var FOREIGN_MODES = /* @__PURE__ */ new Set([
  "ambiente",
  "a\u011F",
  "entorno",
  "environnement",
  "netz",
  "netzwerk",
  "ortam",
  "red",
  "rede",
  "r\xE9seau",
  "sie\u0107",
  "umgebung",
  "\u015Brodowisko",
  "\u043C\u0435\u0440\u0435\u0436\u0430",
  "\u043E\u043A\u0440\u0443\u0436\u0435\u043D\u0438\u0435",
  "\u0441\u0435\u0440\u0435\u0434\u043E\u0432\u0438\u0449\u0435",
  "\u0441\u0435\u0442\u044C",
  "\u0441\u0440\u0435\u0434\u0430",
  "\u30CD\u30C3\u30C8\u30EF\u30FC\u30AF",
  "\u73AF\u5883",
  "\u74B0\u5883",
  "\u7DB2\u8DEF",
  "\u7F51\u7EDC",
  "\uB124\uD2B8\uC6CC\uD06C",
  "\uD658\uACBD"
]);
var COMMON_WORDS = /* @__PURE__ */ new Set([
  ...HEADING_WORDS,
  ...FOREIGN_MODES,
  "alias",
  "apikey",
  "app",
  "base",
  "bn",
  "bnb",
  "broker",
  "c",
  "cfg",
  "client",
  "coinm",
  "con",
  "connection",
  "data",
  "default",
  "enable",
  "enabled",
  "end",
  "endpoint",
  "flag",
  "global",
  "host",
  "http",
  "https",
  "id",
  "label",
  "market",
  "name",
  "network",
  "opt",
  "option",
  "options",
  "opts",
  "param",
  "params",
  "path",
  "platform",
  "point",
  "provider",
  "rest",
  "root",
  "run",
  "self",
  "server",
  "set",
  "stage",
  "system",
  "tag",
  "target",
  "title",
  "tld",
  "trade",
  "trader",
  "type",
  "uri",
  "url",
  "urls",
  "use",
  "use_test",
  "value",
  "venue",
  "with",
  "ws"
]);
function inName(name, isOwn) {
  const words = wordsOf(name);
  const isTestnet = TESTNET.test(words) && !SPLIT_TESTNET.test(words);
  const isTest = isTestnet || isOwn && TEST.test(words);
  const isLive = LIVE.test(words);
  const isDemo = DEMO.test(words);
  if ((isTest || isDemo) && (isLive || NEGATED2.test(words))) return "unknown";
  if (isTest) return "testnet";
  if (isDemo) return "demo";
  if (US.test(words)) return "us";
  return isLive ? "live" : null;
}
var SIDE_WORDS = /* @__PURE__ */ new Set([
  "and",
  "below",
  "bots",
  "connector",
  "cross",
  "delivery",
  "following",
  "hello",
  "hey",
  "hi",
  "inverse",
  "isolated",
  "linear",
  "main",
  "new",
  "old",
  "perp",
  "perpetual",
  "perpetuals",
  "perps",
  "portfolio",
  "sub",
  "subaccount",
  "swap",
  "um",
  "user",
  "users"
]);
var TALK = /* @__PURE__ */ new Set([
  "are",
  "broken",
  "deprecated",
  "disabled",
  "down",
  "except",
  "instead",
  "is",
  "later",
  "no",
  "not",
  "off",
  "or",
  "removed",
  "todo",
  "unlike",
  "unsupported",
  "was",
  "without"
]);
var ADDRESSES = new RegExp(`(?:\\b(?:https?|wss?)://)?${HOST2.source}(?:[:/][\\w/:.-]*)?`, "gi");
function inHeading(text) {
  const title = text.length > 120 ? text : text.replace(/^(?:hello|hey|hi)\b[^,\n]{0,20},/i, "");
  if (title.length > 120 || title.includes(",")) return null;
  const host = hostIn(title);
  const words = wordsOf(host === null ? title : title.replace(ADDRESSES, " ")).split("_").filter((word2) => word2 !== "");
  if (words.length > 10) return null;
  const others = words.filter((word2) => !HEADING_WORDS.has(word2) && !SIDE_WORDS.has(word2) && !/^\d+$/.test(word2) && !TESTNET.test(word2));
  const named2 = agreed([inName(words.join("_"), false), host].filter((one) => one !== null));
  if (others.length === 0) return named2;
  return named2 === "us" && others.length === 1 && !words.some((word2) => TALK.has(word2)) ? "us" : null;
}
function isHeading(text) {
  const words = wordsOf(text.replace(ADDRESSES, " ")).split("_");
  return words.length <= 10 && words.every((word2) => HEADING_WORDS.has(word2) || SIDE_WORDS.has(word2) || TESTNET.test(word2));
}
var LIVE_SWITCH = /* @__PURE__ */ new Set([
  "api",
  "binance",
  "enable",
  "is",
  "live",
  "main",
  "mainnet",
  "mode",
  "money",
  "net",
  "on",
  "prod",
  "production",
  "real",
  "trading",
  "use"
]);
var TRUE = /* @__PURE__ */ new Set(["1", "enable", "enabled", "on", "t", "true", "y", "yes", "!0"]);
var FALSE = /* @__PURE__ */ new Set(["0", "disable", "disabled", "f", "false", "n", "no", "off", "!1"]);
function truthOf(text) {
  const word2 = /^[\s"'`:]*(!?[\w.]+)[\s"'`,;)}\]]*$/.exec(text.slice(0, 60))?.[1]?.toLowerCase().split(".").at(-1);
  if (word2 === void 0) return null;
  if (TRUE.has(word2)) return true;
  return FALSE.has(word2) ? false : null;
}
function firstWord(text) {
  return /^\s*\S+/.exec(text)?.[0] ?? "";
}
var CREDENTIAL2 = /key|secret|token|passw|passphrase|credential|(?:^|_)(?:sk|ak|pk)(?:_|$)/;
var ADDRESS_WORDS2 = [
  "address",
  "api",
  "base",
  "baseurl",
  "connect",
  "dapi",
  "domain",
  "endpoint",
  "end_?points?",
  "endpoints",
  "fapi",
  "futures",
  "gateway",
  "host",
  "hostname",
  "hosts",
  "http",
  "https",
  "link",
  "private",
  "public",
  "rest",
  "root",
  "server",
  "spot",
  "stream",
  "uri",
  "url",
  "urls",
  "websocket",
  "ws",
  "wss"
];
var ADDRESS = new RegExp(`(?:^|_)(?:${ADDRESS_WORDS2.join("|")})(?:_|$)`);
var SWITCH = /test|sand_?box|demo|(?:^|_)(?:live|prod|production|main_?net|real|tld|domain|env|environment|mode|network|net|server|system|stage|profile|profiles_active|platform|type|target|exchange|id|name|label|title|account|alias|venue|provider|broker|market|tag)(?:_|$)/;
var MODE = /(?:^|_)(?:env|environment|mode|network|net|server|system|stage|profile|profiles_active|platform|account_type|trading_type|target)$/;
var OWNER = /(?:^|_)(?:exchange|exchange_id|exchange_name|name|id|label|title|profile|account|account_name|alias|venue|provider|broker|market|tag|exchange_type)$/;
function isSwitch(words) {
  return SWITCH.test(words) || isForeignMode(words);
}
function isMode(words) {
  return MODE.test(words) || isForeignMode(words);
}
function isForeignMode(words) {
  return FOREIGN_MODES.has(words.slice(words.lastIndexOf("_") + 1));
}
var CATALOGUE = /^(?:has|features|capabilities|supports?|supported|limits|fees|timeframes|urls?|hosts?|endpoints?|docs?|help|comments?|readme|examples?)$/i;
var SETTINGS = /options?$|opts$|config(?:uration)?$|cfg$|params$|settings$|urls$/i;
var ELSEWHERE = /(?:^|_)(?:alternatives?|backup|compared?|disabled|docs?|documentation|except|exclude|excluded|fallback|former|from|help|logo|not|other|previous|prev|readme|reference|see|unsupported|wiki)(?:_|$)/;
function inCell(text) {
  if (text.length > 60 || !/test|demo|sand_?box|binance|тест|测试|測試|テスト|테스트/i.test(text)) return null;
  const named2 = inHeading(text);
  if (named2 === "demo" || named2 === "us") return /binance/i.test(text) ? named2 : null;
  return named2 === "testnet" && (/binance/i.test(text) || !/sand_?box/i.test(text)) ? named2 : null;
}
var GENERIC2 = /^(?:value|val|values|content|default|text|data|-e|--env|-v|-d|set|export|env)$/i;
function isAddress(words) {
  return /(?:^|_)(?:url|urls|uri|host|hosts|hostname|endpoint|endpoints|base|baseurl|address|domain|path|file|port|key|secret|symbol|symbols|balance|amount|timeout)(?:_|$)/.test(
    words
  );
}
function withoutSigns(note) {
  return note.split("\n").map((line) => withoutEnds(line, " 	\r#/*;'<!>=~_-:.")).join(" ").trim();
}
function calleeOf3(opener) {
  const callee = endOf(withoutEnd(opener, " !?"), /[\w$.:>-]/);
  const method = endOf(callee, /\w/);
  return { object: withoutEnd(callee.slice(0, callee.length - method.length), ".:>-"), method };
}

// src/detect/questions/environment/environment-voices.ts
var MAX_MEMBERS2 = 4e3;
var MAX_DEPTH = 4;
var VOICES = /* @__PURE__ */ new WeakMap();
var INDICES = /* @__PURE__ */ new WeakMap();
var SETTING_WORDS = [
  "access",
  "api",
  "apikey",
  "base",
  "baseurl",
  "client",
  "demo",
  "domain",
  "enabled?",
  "end",
  "endpoint",
  "env",
  "environment",
  "fapi",
  "host",
  "id",
  "is",
  "key",
  "live",
  "mode",
  "net",
  "network",
  "passphrase",
  "private",
  "public",
  "rest",
  "sandbox",
  "secret",
  "secretkey",
  "server",
  "site",
  "stream",
  "test",
  "testnet",
  "token",
  "uri",
  "url",
  "use",
  "websocket",
  "ws",
  "wss"
];
var NO_STEM = new RegExp(`^(?:${SETTING_WORDS.join("|")})$`);
function stemOf2(words) {
  const all = words.split("_");
  const end = all.findIndex((word2) => NO_STEM.test(word2));
  return (end < 0 ? all : all.slice(0, end)).join("_");
}
var STEMS = /* @__PURE__ */ new WeakMap();
function stemsOf(record) {
  const known = STEMS.get(record);
  if (known) return known;
  const stems = /* @__PURE__ */ new Set();
  for (const member of record.members.slice(0, MAX_MEMBERS2)) {
    const words = wordsOf(entryOf(member).name);
    if (CREDENTIAL2.test(words)) stems.add(stemOf2(words));
  }
  STEMS.set(record, stems);
  return stems;
}
function voicesOf(record) {
  const known = VOICES.get(record);
  if (known) return known;
  const voices = [];
  let left = MAX_MEMBERS2;
  const visit = (members, outer, depth, container) => {
    for (const member of members) {
      if (left-- <= 0) return;
      const top = outer ?? member;
      const entry = entryOf(member);
      const words = wordsOf(entry.name);
      if (CREDENTIAL2.test(words) && !/(?:^|_)(?:use|is|enable|set)_/.test(words)) {
        const named2 = depth === 0 ? inName(entry.name, true) : null;
        if (named2 === "testnet" || named2 === "demo") voices.push({ kind: "credential", top, member, entry, words });
        continue;
      }
      if (member.marks.length > 0) continue;
      if (depth === 0 && entry.name !== "" && !(entry.isPair && isSwitch(words)) && isNamedPair(member))
        voices.push({ kind: "credential", top, member, entry, words });
      if (isSwitch(words)) voices.push({ kind: "switch", top, member, entry, words });
      else addCell(voices, top, member, entry, words, depth);
      addHost(voices, top, member, entry, container);
      if (member.records.length === 0 || depth >= MAX_DEPTH || entry.isPair || CATALOGUE.test(member.name ?? "")) continue;
      for (const child of member.records) {
        if (child.kind === "call" && member.name === null) addCall(voices, top, member, entry, child);
        if (child.kind === "call" && !SETTINGS.test(member.name ?? "")) continue;
        if (!isConditional(child) && !holdsValues(child)) visit(child.members, top, depth + 1, `${container} ${member.name ?? ""}`);
      }
    }
  };
  visit(record.members, null, 0, "");
  VOICES.set(record, voices);
  return voices;
}
function isNamedPair(member) {
  const named2 = member.records.length === 0 ? null : inName(member.name ?? "", false);
  return (named2 === "testnet" || named2 === "demo" || named2 === "us") && member.records.some(holdsValues);
}
function addCell(voices, top, member, entry, words, depth) {
  if (depth > 1 || ELSEWHERE.test(words) || entry.text.includes("/")) return;
  const isCell = isRow(member.record);
  if (!isCell && (depth > 0 || entry.name === "" || !/binance/i.test(entry.text))) return;
  const environment = inCell(entry.text);
  if (environment !== null && environment !== "unknown" && environment !== "live")
    voices.push({ kind: "cell", top, member, entry, words, environment });
}
function isRow({ kind, name, opener }) {
  if (kind === "row") return true;
  return kind === "element" ? opener === "tr" : (kind === "call" || kind === "list") && name === null;
}
function addHost(voices, top, member, entry, container) {
  const name = entry.isPair ? entry.name : member.name ?? "";
  const isUrl = /^["'`]?(?:https?|wss?):\/\/[^\s"'`]+["'`]?[,;]?$/.test(entry.text) && !ELSEWHERE.test(wordsOf(name));
  if (name === "" ? member.records.length > 0 || isLinesRecord(member.record) : !isUrl && !ADDRESS.test(wordsOf(name))) return;
  const words = wordsOf(`${container} ${name}`);
  if (/test|demo|sandbox/.test(words) || LIVE.test(words)) return;
  const environment = hostIn(entry.text) ?? (/^[\w$.]{3,80}_URL$/.test(entry.text) ? inName(entry.text, false) : null);
  if (environment === null) return;
  const rest = wordsOf(name).split("_").filter((word2) => !ADDRESS.test(word2));
  voices.push({ kind: "host", top, member, entry, words: rest.join("_") || "api", environment });
}
function addCall(voices, top, member, entry, record) {
  const { object, method } = calleeOf3(record.opener);
  if (object === "") return;
  const words = wordsOf(method);
  if (TESTNET.test(words) || DEMO.test(words)) voices.push({ kind: "call", top, member, entry, words, record });
  const [argument] = record.members;
  if (!argument || record.members.length !== 1 || !method.startsWith("set") || !ADDRESS.test(words)) return;
  const environment = hostIn(argument.text);
  if (environment) voices.push({ kind: "host", top, member, entry, words: wordsOf(object), environment });
}
function indexIn(record) {
  const known = INDICES.get(record);
  if (known) return known;
  const indices = new Map(record.members.map((member, index) => [member, index]));
  INDICES.set(record, indices);
  return indices;
}
function isConditional(record) {
  return /^[}\s]*(?:async\s+)?(?:if|elif|else|elsif|elseif|unless|when|switch|match|case|try|catch|except|def|function|func|fn|class|for|while|public|private|protected)\b/i.test(
    record.opener
  );
}
var HOLDERS = /* @__PURE__ */ new WeakMap();
function holdsValues(record) {
  const known = HOLDERS.get(record);
  if (known !== void 0) return known;
  const answer = record.members.some((member) => {
    if (member.marks.length > 0 || /[A-Za-z0-9]{60}/.test(member.text)) return true;
    const words = wordsOf(entryOf(member).name);
    if (/(?:^|_)(?:api_?)?(?:key|secret)(?:_|$)/.test(words) && !/(?:^|_)(?:use|is|enable)_/.test(words)) return true;
    return member.records.some(holdsValues);
  });
  HOLDERS.set(record, answer);
  return answer;
}
function entryOf(member) {
  const [record] = member.records;
  if (record && member.records.length === 1 && record.members.length <= 4) {
    const name = record.members.find((one) => /^(?:name|key|id|field|variable|var|property|env|option|setting|k)$/i.test(one.name ?? ""));
    const value = record.members.find((one) => /^(?:value|val|default|content|v|text|data)$/i.test(one.name ?? ""));
    if (name && value) return { name: name.text.replace(/["'`]/g, ""), text: value.text, isPair: true };
    const [only] = record.members;
    if (only && record.members.length === 1 && only.name === null && record.kind === "element")
      return { name: member.name ?? "", text: only.text, isPair: true };
    const [first, second] = record.members;
    if (first && second && record.kind === "call" && record.members.length === 2 && isLookup(member, record, first, second))
      return { name: first.text.replace(/["'`]/g, ""), text: second.text, isPair: true };
  }
  return { name: member.name ?? "", text: member.text, isPair: false };
}
function isLookup(member, { opener }, first, second) {
  if (first.name !== null || first.marks.length > 0 || !/^["'`][A-Za-z][\w.:-]{1,80}["'`],?$/.test(first.text)) return false;
  if (member.name !== null && second.marks.length === 0) return false;
  return LOOKUP.test(
    wordsOf(
      endOf(withoutEnd(opener.slice(-80), " 	("), /[\w$.]/).split(".").at(-1) ?? ""
    )
  );
}
var LOOKUP = /(?:^|_)(?:config|default|env|environ|get|getenv|option|param|prop|property|put|set|setting|setenv|var)(?:_|$)/;
var ASSIGNMENTS = /* @__PURE__ */ new WeakMap();
function assignmentsOf(tree) {
  const known = ASSIGNMENTS.get(tree);
  if (known) return known;
  const found = /* @__PURE__ */ new Map();
  for (const member of everyMember(tree.root)) {
    if (member.name === null || member.record.kind === "call") continue;
    addTo(found, member.name.split(".").at(-1) ?? member.name, member);
  }
  ASSIGNMENTS.set(tree, found);
  return found;
}
function addTo(map, name, member) {
  const list = map.get(name);
  if (list) list.push(member);
  else map.set(name, [member]);
}

// src/detect/questions/environment/environment-text.ts
var MAX_CONDITION = 100;
var MAX_ABOVE = 12;
var MAX_LOG = 6e3;
function questionBefore(text) {
  const head2 = text.trimEnd().replace(/["'`]$/, "").trimEnd();
  const inverted = head2.endsWith(":");
  const at2 = inverted ? head2.lastIndexOf("?") : head2.length - 1;
  if (at2 < 0 || head2.charAt(at2) !== "?" || "?.".includes(head2.charAt(at2 - 1) || "?") || "?.".includes(head2.charAt(at2 + 1) || " "))
    return null;
  if (inverted && (head2.length - at2 > 300 || head2.slice(at2).includes(";"))) return null;
  const before = head2.slice(Math.max(0, at2 - 2 * MAX_CONDITION), at2).trimEnd();
  const start = Math.max(...["?", ";", "{", "}", "\n"].map((one) => before.lastIndexOf(one))) + 1;
  const condition = before.slice(Math.max(start, before.length - MAX_CONDITION));
  return condition.trim() === "" ? null : { condition, inverted };
}
var SWITCHES = /\b(?:case|match|select|switch|when)\b/i;
var LABEL = /^(?:case\b|default\b|else\b|_\s*(?:=>|->))/;
function fromLabel(text, member) {
  const { record } = member;
  const isArm = record.kind === "object" && SWITCHES.test(record.opener);
  if (!isArm && record.kind !== "block") return null;
  const { members } = record;
  const voices = [];
  for (let i = isArm ? indexIn(record).get(member) ?? 0 : -1; i >= 0; i--) {
    const line = text.slice(members[i]?.start ?? 0, (members[i]?.start ?? 0) + MAX_CONDITION);
    const label = labelOf(line);
    if (label === null) {
      if (voices.length > 0) break;
      continue;
    }
    if (label === "") return null;
    const named2 = inLabel(label);
    if (named2 === null) return null;
    voices.push(named2);
    if (!/:\s*$/.test(line.split("\n", 1)[0] ?? "")) break;
  }
  const [first] = voices;
  if (first === void 0) return null;
  const environment = voices.every((one) => one === first) ? first : "unknown";
  return { environment, because: "a case" };
}
function labelOf(line) {
  const arrow = /^[^\n"'`({]{0,40}(?:"[^"\n]{0,40}"|'[^'\n]{0,40}')?\s{0,4}(?:->|=>)/.exec(line)?.[0];
  if (!LABEL.test(line)) return arrow === void 0 ? null : arrow.slice(0, -2);
  const label = /^case\b([^\n{]{1,80}?)(?::(?!:)|->|=>|\{|\n|$)/.exec(line)?.[1];
  return label ?? "";
}
function inLabel(label) {
  const named2 = label.split(/[,|]/).map((one) => inName(one, false));
  const [first] = named2;
  if (first === void 0 || named2.every((one) => one === null)) return null;
  return first !== null && named2.every((one) => one === first) ? first : "unknown";
}
function fromHeading2(text, member) {
  const { record } = member;
  const { members } = record;
  const at2 = indexIn(record).get(member) ?? 0;
  const names = /* @__PURE__ */ new Set([member.phrase]);
  const note = member.note.split("\n", 1)[0];
  let values = member.marks.length;
  for (let i = at2 - 1; i >= 0 && at2 - i <= MAX_ABOVE; i--) {
    const above = members[i];
    if (!above || above.note.split("\n", 1)[0] !== note) return null;
    const isNear2 = above.paragraph === member.paragraph;
    if (above.marks.length > 0) {
      values += above.marks.length;
      if (!isNear2 || values > 2 || above.phrase !== "" && names.has(above.phrase)) return null;
      names.add(above.phrase);
      continue;
    }
    const raw = text.slice(above.start, Math.min(above.end, above.start + 200));
    const title = titleOf(raw, isLinesRecord(record));
    if (title === null) {
      if (above.records.length > 0 || above.name === null || above.text === "" || !isNear2) return null;
      continue;
    }
    const opens = /:\s*$/.test(raw);
    if (!isNear2 && (!opens || members[i - 1]?.paragraph === above.paragraph)) return null;
    if (opens && !/\s/.test(raw.trim())) return null;
    const named2 = inHeading(title);
    if (named2 !== null) return { environment: named2, because: title };
    return null;
  }
  return null;
}
function titleOf(raw, isLine) {
  const line = raw.trim();
  const opened = /^(?:[\w.-]{1,40}["']?\s{0,4}[:=]\s{0,4})?(?:"""|'''|["'`])\s{0,4}([^"'`]{3,80})$/.exec(line)?.[1];
  const title = withoutSigns(opened ?? (isLine ? line : ""));
  if (title === "" || /["'`{}[\]\\|&$=:\n]/.test(title.replace(/\b(?:https?|wss?):/g, ""))) return null;
  return inHeading(title) !== null || isHeading(title) || opened === void 0 && /\s/.test(title) ? title : null;
}
var CONNECTS = /-->\s|\b(?:GET|POST|PUT|DELETE)\s{1,4}(?:https?|wss?):|\bconnect(?:ed|ing|ion)?\b|\bopen(?:ed|ing)?\b|\bdial(?:ed|ing)?\b|\bhandshake\b|\bestablished\b/i;
var LOGGED = /^\s{0,4}(?:[[(<{"]?\d{1,4}[-/:.T]\d{1,2}(?:[-/:.]\d|\s\d{1,2}:\d)|\[?(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|NOTICE)\b|\d{10,13}\b|\* (?:Connected|Connection|Established|Host|Trying)\b|> [\w-]{2,40}[: ]|(?:send|reply|header):)/i;
var MAX_REQUEST = 20;
function loggedLine(text, start) {
  let line = text.lastIndexOf("\n", start - 1) + 1;
  for (let count = 0; count < MAX_REQUEST; count++) {
    const head2 = text.slice(line, line + 60);
    if (LOGGED.test(head2)) return line;
    if (line === 0 || /^\s*\n/.test(head2)) return -1;
    line = text.lastIndexOf("\n", line - 2) + 1;
  }
  return -1;
}
function fromLog(text, start) {
  const line = loggedLine(text, start);
  if (line < 0) return null;
  const voices = [];
  let because = "";
  for (const one of text.slice(Math.max(0, line - MAX_LOG), line).split("\n")) {
    if (!one.includes("binance") || one.length > 400 || !LOGGED.test(one.slice(0, 60)) || !CONNECTS.test(one)) continue;
    const host = hostIn(one);
    if (host === null) continue;
    voices.push(host);
    because = one.trim().slice(-80);
  }
  const [first] = voices;
  return first !== void 0 && voices.every((one) => one === first) ? { environment: first, because } : null;
}
var SYSTEMS = /^(?:binance_?)?(?:com|demo|global|international|intl|live|main|mainnet|prod|production|testnet)$/;
var REGIONS = /^(?:[a-z]{2}|apac|asia|emea|europe)(?:_|$)/;
function isBareUs(name, record) {
  if (!/^\W*us\W*$/i.test(name)) return false;
  const others = record.members.filter((one) => one.name !== null && !/^\W*us\W*$/i.test(one.name)).map((one) => wordsOf(one.name ?? ""));
  return others.some((one) => SYSTEMS.test(one)) && !others.some((one) => REGIONS.test(one));
}

// src/detect/questions/environment/environment.ts
function nearest(votes, places, own) {
  const isRepeated = own.record.members.some((one) => one !== own && one.name !== null && one.name === own.name);
  if (!isRepeated) return votes;
  const distance = (vote) => Math.abs((places.get(vote)?.at ?? own.start) - own.start);
  const isNearest = (vote) => {
    const name = places.get(vote)?.name ?? "";
    if (name === "") return true;
    const others = votes.switches.filter((one) => one !== vote && places.get(one)?.name === name && one.environment !== vote.environment);
    return others.every((one) => distance(one) > distance(vote));
  };
  return { ...votes, switches: votes.switches.filter(isNearest) };
}
var MAX_ON_LINE = 40;
function blanked(text) {
  return text.replace(/\{[^{}]*\}/g, "\u2026");
}
function environmentOf(tree, place, value, path) {
  return new Question(tree, place, value, path).answer();
}
function callsOf(tree, name) {
  const calls = /* @__PURE__ */ new Set();
  for (const use of usesOfName(tree, name)) {
    let call = null;
    for (const { record } of pathOf(use)) {
      if (record.kind !== "call" && record.kind !== "list") break;
      call = record;
    }
    if (call) calls.add(call);
  }
  return calls;
}
function namedBy(text) {
  if (/^["'`]?(?:https?|wss?):/.test(text)) return hostIn(text);
  const constant = /^[&*]?["'`]?(?:[\w$]+(?:\.|::))+(\w+)(?:\(\))?[,;]?$/.exec(text.slice(0, 200))?.[1];
  return constant === void 0 || CREDENTIAL2.test(wordsOf(constant)) ? null : inName(constant, false);
}
var NUMBER = /^\d+$/;
var Question = class {
  #tree;
  #place;
  #value;
  #path;
  /** Words of the names on the value's way up: a switch of theirs is one of the value's. */
  #words = null;
  /** What the value or its record is assigned to. */
  #names = null;
  constructor(tree, place, value, path) {
    this.#tree = tree;
    this.#place = place;
    this.#value = value;
    this.#path = path;
  }
  get #own() {
    if (this.#words) return this.#words;
    const words = /* @__PURE__ */ new Set();
    for (const member of pathOf(this.#place))
      for (const text of [member.name ?? "", member.record.opener.slice(-60)]) for (const word2 of wordsOf(text).split("_")) words.add(word2);
    this.#words = words;
    return words;
  }
  get #variables() {
    if (this.#names) return this.#names;
    const names = /* @__PURE__ */ new Set();
    for (const { name } of pathOf(this.#place)) {
      if (name === null) continue;
      names.add(name);
      const root = name.slice(0, Math.max(0, name.lastIndexOf(".")));
      if (root !== "") names.add(root);
    }
    this.#names = names;
    return names;
  }
  answer() {
    let isOwn = true;
    let part = this.#value;
    for (const member of pathOf(this.#place)) {
      const decided = this.#fromName(member, isOwn) ?? fromHeading2(this.#tree.text, member) ?? this.#fromNote(member) ?? this.#fromExpression(member, part) ?? fromLabel(this.#tree.text, member) ?? this.#fromChain(member) ?? this.#fromRecord(member);
      if (decided) return decided;
      part = member.record;
      if (member.name !== null && !GENERIC2.test(member.name) || entryOf(member).isPair) isOwn = false;
    }
    return fromLog(this.#tree.text, this.#value.start) ?? this.#fromPath();
  }
  #fromName(member, isOwn) {
    const entry = entryOf(member);
    if (isOwn && entry.isPair) {
      const named2 = inName(entry.name, true);
      if (named2) return { environment: named2, because: entry.name };
    }
    if (member.name !== null) {
      const named2 = inName(member.name, isOwn) ?? (isOwn ? inHeading(member.phrase) : null);
      if (named2) return { environment: named2, because: member.name };
      if (isBareUs(member.name, member.record)) return { environment: "us", because: member.name };
      if (!isOwn && TEST.test(wordsOf(member.name)) && wordsOf(member.name).split("_").length <= 2 && hasLiveSibling(member))
        return { environment: "testnet", because: member.name };
    }
    return null;
  }
  #fromNote(member) {
    const note = withoutSigns(member.note);
    const environment = note === "" ? null : inHeading(note);
    return environment ? { environment, because: note } : null;
  }
  /** `testnet ? A : B`, `A if testnet else B`. */
  #fromExpression(member, { start, end }) {
    const { text } = this.#tree;
    const isAlone3 = /^\s*[?:]\s*["'`]?$/.test(text.slice(Math.max(text.lastIndexOf("\n", start - 1) + 1, start - 80), start));
    const from = isAlone3 ? 0 : member.valueStart < start - 1 ? member.valueStart : member.start;
    const head2 = blanked(text.slice(Math.max(from, start - 300), start));
    const tail = text.slice(end, Math.min(end + 120, Math.max(member.end, end)));
    const question = questionBefore(head2);
    if (question) return fromCondition2(question.condition, question.inverted);
    if (!head2.includes("else") && !tail.includes("else")) return null;
    const behind = /^["'`]?\s{1,8}if\s([^;{}\n]{1,100}?)\selse\b/.exec(tail)?.[1];
    if (behind !== void 0) return fromCondition2(behind, false);
    const before = /\bif\s([^;{}\n]{1,100}?)\selse\s{1,8}["'`]?$/.exec(head2)?.[1];
    return before === void 0 ? null : fromCondition2(before, true);
  }
  /** `Client.builder().apiKey(V).testnet(true)`: calls in one chain. */
  #fromChain(member) {
    if (member.records.length < 2) return null;
    const voices = [];
    for (const record of member.records) {
      if (record.kind !== "call" || !/(?:\.|->|::)\w+$/.test(record.opener)) continue;
      const said = this.#switchCall(record);
      if (said) voices.push(said);
    }
    const environment = agreed(voices);
    return environment ? { environment, because: "a call of the same chain" } : null;
  }
  #fromRecord(member) {
    const { record } = member;
    const isLines = isLinesRecord(record);
    for (const paragraph of isLines ? [member.paragraph, null] : [null]) {
      const votes = this.#votesOf(member, paragraph);
      if (votes.contrast !== null) return { environment: "unknown", because: votes.contrast };
      const own = this.#decide(votes);
      if (own) return own;
      if (paragraph !== null) {
        const used = this.#fromUses();
        if (used) return used;
      }
    }
    return this.#fromOpener(record, member);
  }
  /** What begins as the value's own name is nearer than what has a name of its own. */
  #decide(votes) {
    const { switches, hosts, close } = votes;
    const near = close.size === 0 ? null : this.#settle(
      switches.filter((one) => close.has(one)),
      hosts.filter((one) => close.has(one))
    );
    if (near === null) return this.#settle(switches, hosts);
    const isOff = switches.some((one) => one.environment === "live" && !one.because.startsWith("live:"));
    return isOff && near.environment !== "live" ? { environment: "unknown", because: near.because } : near;
  }
  #settle(switches, hosts) {
    const on = switches.filter((one) => one.environment !== "live");
    const said = agreed((on.length > 0 ? on : switches).map((one) => one.environment));
    const live = switches.some((one) => one.environment === "live" && one.because.startsWith("live:"));
    if (said) return { environment: live && said !== "live" ? "unknown" : said, because: (on[0] ?? switches[0])?.because ?? "" };
    const host = agreed(hosts.map((one) => one.environment));
    return host ? { environment: host, because: hosts[0]?.because ?? "" } : null;
  }
  /** What the members of a record tell, but for the value's own; of one paragraph, where it is given. */
  #votesOf(own, paragraph) {
    const votes = { switches: [], hosts: [], close: /* @__PURE__ */ new Set(), contrast: null };
    const stems = stemsOf(own.record);
    const ownName = entryOf(own).name;
    const places = /* @__PURE__ */ new Map();
    const ownStem = stemOf2(wordsOf(ownName === "" ? entryOf(this.#place).name : ownName));
    for (const voice of voicesOf(own.record)) {
      const { top, member } = voice;
      if (top === own || paragraph !== null && top.paragraph !== paragraph) continue;
      if (paragraph === null && top.paragraph !== own.paragraph && top.name !== null && isInParagraph(own, top.name)) continue;
      if (voice.kind === "credential") {
        if (this.#applies(voice.words)) votes.contrast ??= voice.entry.name;
        continue;
      }
      if (this.#isForOthers(member)) continue;
      const stem = stemOf2(wordsOf(voice.entry.name));
      if (stem !== "" && stem !== ownStem && stems.has(stem) && !ownStem.startsWith(`${stem}_`)) continue;
      const isClose2 = stem !== "" && stem === ownStem;
      const said = this.#voteOf(voice, member, isClose2);
      if (!said) continue;
      (voice.kind === "host" ? votes.hosts : votes.switches).push(said);
      places.set(said, { name: voice.kind === "switch" ? voice.entry.name : "", at: top.start });
      if (isClose2) votes.close.add(said);
    }
    votes.hosts.push(...this.#hostsOnLine(own));
    return nearest(votes, places, own);
  }
  /** True for a variable that is given to a call of the kind that takes the value, but not to every one that takes it. */
  #isForOthers(member) {
    if (!isLinesRecord(member.record) || member.name === null || this.#place.name === null) return false;
    const theirs = callsOf(this.#tree, member.name);
    if (theirs.size === 0) return false;
    const callees = new Set([...theirs].map((one) => one.opener.split(/[\s.:]/).at(-1)));
    return [...callsOf(this.#tree, this.#place.name)].some((one) => !theirs.has(one) && callees.has(one.opener.split(/[\s.:]/).at(-1)));
  }
  #voteOf(voice, member, isClose2) {
    if (voice.kind === "host" || voice.kind === "cell") {
      const isOne = voice.top === member && member.record.kind !== "file" && member.record.kind !== "section";
      return isOne || isClose2 || this.#applies(voice.words) ? { environment: voice.environment, because: member.text.slice(0, 80) } : null;
    }
    if (voice.kind === "switch") return this.#switchOf(voice.entry, voice.words, member);
    const call = voice.kind === "call" ? this.#statementCall(voice.record) : null;
    return call && voice.kind === "call" ? { environment: call, because: voice.record.opener, isCall: true } : null;
  }
  /** Whether a name's words, but for those that say nothing, are the value's own. */
  #applies(words) {
    const isNumbered = [...this.#own].some((word2) => NUMBER.test(word2));
    return words.split("_").every((word2) => {
      if (NUMBER.test(word2)) return this.#own.has(word2) || !isNumbered;
      return COMMON_WORDS.has(word2) || this.#own.has(word2) || TESTNET.test(word2) || /^(?:is|test|api\d?|secret|live)$/.test(word2);
    });
  }
  #switchOf({ name, text }, words, member) {
    const value = firstWord(text);
    if (/^(?:tld|domain|top_level_domain)$/.test(words.split("_").slice(-1).join("")) || words.endsWith("tld"))
      return /^["'`]?\.?us["'`]?[,;)]?$/i.test(value) ? { environment: "us", because: `${name}: us` } : null;
    const isTest = TESTNET.test(words) && !SPLIT_TESTNET.test(words);
    const isDemo = DEMO.test(words);
    const isMaybe = /(?:^|_)(?:use|is)_test(?:_|$)|(?:^|_)test_?mode$|^test$/.test(words);
    if ((isTest || isDemo || isMaybe) && !isAddress(words)) {
      if (!this.#applies(words)) return null;
      const truth = name.startsWith("-") && value === "" ? true : this.#truth(value, member);
      const isOn = truth !== null && NEGATED2.test(words) ? !truth : truth;
      if (isOn === null || isOn && !isTest && !isDemo) return null;
      return { environment: isOn ? isTest ? "testnet" : "demo" : "live", because: `${name}: ${value}` };
    }
    if (LIVE.test(words) && words.split("_").every((word2) => LIVE_SWITCH.has(word2)))
      return this.#truth(value, member) === true ? { environment: "live", because: `live: ${name}` } : null;
    if ((isMode(words) || OWNER.test(words)) && this.#applies(words)) {
      const choice = text.replace(/[\w$]{1,80}(?:\.|::)(?=[A-Za-z])/g, " ");
      const named2 = inHeading(choice);
      if (named2 === null || named2 === "live" && OWNER.test(words)) return null;
      return { environment: named2, because: named2 === "live" ? `live: ${name}` : `${name}: ${text.slice(0, 40)}` };
    }
    return null;
  }
  /** The truth of a switch: its literal, or that of the variable it names. */
  #truth(text, member) {
    const literal = truthOf(text);
    if (literal !== null) return literal;
    const fallback = member.records[0];
    if (fallback) {
      const last = fallback.members.at(-1);
      return last && truthOf(last.text) === false ? false : null;
    }
    const variable = /^[\s"'`]*\$?\{?([A-Za-z_][\w.]*)\}?[\s"'`,;)]*$/.exec(text)?.[1];
    if (variable === void 0) return null;
    const simple = variable.split(".").at(-1) ?? variable;
    const values = (assignmentsOf(this.#tree).get(simple) ?? []).map((one) => truthOf(one.text));
    const [first] = values;
    return first !== void 0 && values.every((one) => one === first) ? first : null;
  }
  /** The environment of what a variable is given: a constant, a constructor, a host. All that it is given must agree. */
  #fromVariable(text) {
    const name = /^[&*]?([A-Za-z_$][\w$]*)$/.exec(text)?.[1];
    if (name === void 0) return null;
    const given = assignmentsOf(this.#tree).get(name) ?? [];
    const named2 = given.slice(0, 8).map((one) => namedBy(one.text));
    const [first] = named2;
    return first && named2.every((one) => one === first) ? first : null;
  }
  /** A value's own line may name a host anywhere, as a command and a log do. */
  #hostsOnLine(own) {
    const texts = [this.#ownLine(own)];
    if (isLinesRecord(own.record)) {
      const { members } = own.record;
      const at2 = indexIn(own.record).get(own) ?? 0;
      for (let i = at2 - 1; i >= 0 && at2 - i < MAX_ON_LINE && this.#isOnLine(members[i], own); i--) texts.push(saidBy(members[i]));
      for (let i = at2 + 1; i - at2 < MAX_ON_LINE && this.#isOnLine(members[i], own); i++) texts.push(saidBy(members[i]));
    }
    return texts.flatMap((text) => {
      const environment = hostIn(text);
      return environment ? [{ environment, because: text.trim().slice(-80) }] : [];
    });
  }
  /** The text of the value's own member, up to its first record; behind the value, where it holds none. */
  #ownLine(member) {
    const { text } = this.#tree;
    const { start, end } = this.#value;
    const record = member.records[0];
    const head2 = text.slice(Math.max(member.start, start - 400), Math.min(start, record?.start ?? start));
    const tail = record ? "" : text.slice(end, Math.min(end + 400, Math.max(member.end, end)));
    return `${head2.slice(head2.lastIndexOf("\n") + 1)} ${tail.split("\n", 1)[0] ?? ""}`;
  }
  #isOnLine(member, own) {
    if (member?.paragraph !== own.paragraph || member.marks.length > 0) return false;
    const [from, to] = member.start < own.start ? [member.start, own.start] : [own.start, member.start];
    return to - from < 1e3 && !this.#tree.text.slice(from, to).includes("\n");
  }
  /** `exchange.set_sandbox_mode(True)` of the variable that the value's record is assigned to. */
  #statementCall(record) {
    const root = calleeOf3(record.opener).object;
    if (root === "") return null;
    const isOwn = [...this.#variables].some((one) => one === root || one.endsWith(`.${root}`) || one.split(/\s/).at(-1) === root);
    return isOwn ? this.#switchCall(record) : null;
  }
  /** `.testnet(true)`, `.setSandboxMode(false)`, `.useTestnet()`. */
  #switchCall(record) {
    const words = wordsOf(calleeOf3(record.opener).method);
    const isTest = TESTNET.test(words) && !SPLIT_TESTNET.test(words);
    if (!isTest && !DEMO.test(words)) return null;
    const [argument] = record.members;
    const truth = argument === void 0 ? true : this.#truth(argument.text, argument);
    if (truth === null) return null;
    return truth ? isTest ? "testnet" : "demo" : "live";
  }
  /** What opens a record: a condition, a constructor, a function that is called the testnet's. */
  #fromOpener(record, member) {
    const { opener } = record;
    if (opener === "" || record.kind === "section") return null;
    if (/^[}\s]*(?:if|elif|elsif|elseif|unless|when|else\s+if)\b/i.test(opener)) {
      const isUnless = /^[}\s]*unless\b/i.test(opener);
      return fromCondition2(opener.replace(/^[}\s]*(?:else\s+)?\w+/, ""), isUnless);
    }
    if (/^[}\s]*else\b/i.test(opener)) return fromElse(record);
    const arm = /^case\b/.test(opener) ? inLabel(withoutEnd(opener.slice(4), " 	:")) : null;
    if (arm) return { environment: arm, because: opener };
    for (const positional of record.kind === "call" ? record.members : []) {
      if (positional === member || positional.name !== null) continue;
      const named2 = namedBy(positional.text) ?? this.#fromVariable(positional.text);
      if (named2) return { environment: named2, because: positional.text };
      const variable = /^(?:test_?net|sandbox|is_?test_?net|use_?test_?net)$/i.test(positional.text) ? this.#truth(positional.text, positional) : null;
      if (variable !== null) return { environment: variable ? "testnet" : "live", because: positional.text };
    }
    const words = wordsOf(opener.slice(-80));
    if (US.test(words)) return { environment: "us", because: opener };
    const bare = withoutEnd(opener, " 	{:");
    const list = bare.endsWith(")") ? bare.lastIndexOf("(") : -1;
    const called = endOf(list < 0 ? bare : bare.slice(0, list), /[\w$.:>-]/);
    return TESTNET.test(wordsOf(called)) && !/(?:^|_)test_(?!net)/.test(wordsOf(called)) && inName(called, false) === "testnet" ? { environment: "testnet", because: called } : null;
  }
  /** The records in which the value's variable is used: `Client(KEY, SECRET, testnet=True)`. All of them must agree. */
  #fromUses() {
    const { name } = this.#place;
    const { record } = this.#place;
    if (name === null || record.kind === "call" && !/^(?:const|let|var)$/.test(record.opener)) return null;
    const voices = [];
    for (const use of usesOfName(this.#tree, name)) {
      if (use === this.#place) continue;
      let found = null;
      for (const member of pathOf(use)) {
        if (isLinesRecord(member.record)) {
          found ??= this.#fromChain(member) ?? this.#fromStatements(member);
          break;
        }
        const votes = this.#votesOf(member, null);
        found ??= this.#decide(votes) ?? this.#fromOpener(member.record, member);
      }
      if (!found) return null;
      voices.push(found);
    }
    const environment = agreed(voices.map((one) => one.environment));
    return environment ? { environment, because: voices[0]?.because ?? "" } : null;
  }
  /** Statements on the variable that a use is assigned to. */
  #fromStatements(member) {
    if (member.name === null) return null;
    this.#variables.add(member.name);
    const votes = this.#votesOf(member, null);
    return this.#decide({ ...votes, switches: votes.switches.filter((one) => one.isCall === true), hosts: [] });
  }
  /** A file's name is that of the record that is all of the file. */
  #fromPath() {
    const folders = this.#path.split("/").map(wordsOf);
    const file = folders.pop() ?? "";
    if (/(?:^|_)test_(?!net)|_test_[a-z]+$|_spec_/.test(file)) return null;
    if (TESTNET.test(file.replace(/sand_?box/, "")) && !SPLIT_TESTNET.test(file) && !LIVE.test(file))
      return { environment: "testnet", because: this.#path };
    if (/binance_?us(?:_|$)/.test(file)) return { environment: "us", because: this.#path };
    if (LIVE.test(file)) return null;
    for (const folder of folders.toReversed()) {
      if (LIVE.test(folder)) return null;
      if (/^(?:binance_)?test_?net$/.test(folder)) return { environment: "testnet", because: this.#path };
      if (/^binance_?us$/.test(folder)) return { environment: "us", because: this.#path };
    }
    return null;
  }
};
var SLOTS2 = /* @__PURE__ */ new WeakMap();
function isInParagraph({ record, paragraph }, name) {
  const known = SLOTS2.get(record);
  const slots = known ?? /* @__PURE__ */ new Map();
  if (!known) {
    for (const one of record.members) {
      if (one.name === null) continue;
      const names = slots.get(one.paragraph);
      if (names) names.add(one.name);
      else slots.set(one.paragraph, /* @__PURE__ */ new Set([one.name]));
    }
    SLOTS2.set(record, slots);
  }
  return slots.get(paragraph)?.has(name) === true;
}
function saidBy(member) {
  if (!member) return "";
  const words = wordsOf(member.name ?? "");
  return /test|demo|sandbox/.test(words) || LIVE.test(words) ? "" : member.text;
}
function fromCondition2(condition, inverted) {
  const words = wordsOf(condition.slice(-120));
  const isTest = TESTNET.test(words) && !SPLIT_TESTNET.test(words);
  const isDemo = DEMO.test(words);
  const isLive = LIVE.test(words);
  if (!isTest && !isDemo && !isLive) return null;
  const because = condition.trim().slice(-60);
  if (isLive && (isTest || isDemo)) return { environment: "unknown", because };
  if (/&&|\|\||\band\b|\bor\b/.test(condition)) return { environment: "unknown", because };
  const negated = /!(?!=)|\bnot\b|!==?|==?=?\s*["']?(?:false|0|no)\b|\bis\s+false\b/i.test(condition);
  const holds = negated === inverted;
  if (isLive) return { environment: holds ? "live" : "unknown", because };
  return { environment: holds ? isTest ? "testnet" : "demo" : "live", because };
}
function fromElse(record) {
  const siblings = record.inside?.records ?? [];
  const before = siblings.slice(0, siblings.indexOf(record)).findLast((one) => /^[}\s]*(?:else\s+)?if\b/i.test(one.opener));
  const lines = record.inside?.record.members ?? [];
  const at2 = record.inside ? lines.indexOf(record.inside) : -1;
  const above = lines[at2 - 1]?.records.findLast((one) => one.kind === "block")?.opener;
  const condition = before?.opener ?? (above !== void 0 && /^(?:if|elif)\b/.test(above) ? above : void 0);
  if (condition === void 0) return null;
  return fromCondition2(condition.replace(/^[}\s]*(?:else\s+)?\w+/, ""), true);
}
function hasLiveSibling(member) {
  return member.record.members.some((one) => one !== member && one.name !== null && LIVE.test(wordsOf(one.name)));
}

// src/detect/requests/signatures.ts
var HEX_LENGTH = 64;
var MIN_BASE64 = 86;
var MAX_GLUE = 6;
var MAX_ENCODED = 900;
var PERCENT = 37;
var EQUALS = 61;
var BACKSLASH = 92;
var SLASH = 47;
var NAME = 48;
var NAMED2 = /signature["']?(?:\s*(?:=>|[:=])|%3[aAdD]|%22(?:%3A|:))\s*\[?(?:["']|%22)?$/i;
var RAW_DATA = /(?:^|[\x01|;\s]|\\u0001|\\x01|\^A)96=$/;
function mayBeSignature(bytes, start, end, step) {
  if (step !== 1 || end - start >= HEX_LENGTH) return true;
  if (start === 0 || end >= bytes.length) return false;
  const before = bytes[start - 1];
  const behind = bytes[end];
  return before === PERCENT || before === BACKSLASH || behind === PERCENT || behind === BACKSLASH;
}
function noteSignature(bytes, start, end, step, signatures) {
  const at2 = signatureAt(bytes, start, end, step);
  if (at2 >= 0 && signatures.at(-1)?.at !== at2) signatures.push({ at: at2, step });
}
function signatureAt(bytes, start, end, step) {
  const length = Math.ceil((end - start) / step);
  if (isPiece2(bytes, start, end, step)) return encodedStart(bytes, start, step);
  if (length < HEX_LENGTH) return -1;
  if (length <= HEX_LENGTH + MAX_GLUE) {
    const at2 = start + (length - HEX_LENGTH) * step;
    return isNamed(bytes, at2, step) ? at2 : -1;
  }
  if (length < MIN_BASE64) return -1;
  for (let glue = 0; glue <= MAX_GLUE; glue++) {
    const at2 = start + glue * step;
    if ((glue === 0 || isGlue(bytes[at2 - step])) && isNamed(bytes, at2, step)) return at2;
  }
  return -1;
}
function isGlue(byte) {
  return byte === 68 || byte === 100 || byte === 50;
}
function isPiece2(bytes, start, end, step) {
  const before = bytes[start - step];
  if (before === PERCENT && isEscape(bytes, start - step, step)) return true;
  if (before === BACKSLASH && bytes[start] === SLASH) return true;
  const behind = end + step - 1;
  if (bytes[behind] === PERCENT) return isEscape(bytes, behind, step);
  return bytes[behind] === BACKSLASH && bytes[behind + step] === SLASH;
}
function isEscape(bytes, at2, step) {
  const letter = (bytes[at2 + 2 * step] ?? 0) | 32;
  if (bytes[at2 + step] === 51) return letter === 100;
  return bytes[at2 + step] === 50 && (letter === 98 || letter === 102 || bytes[at2 + 2 * step] === 53);
}
var NAME_BEFORE = /signature["']?(?:=|%(?:25)*3[dD]|\\+u003[dD]|["'\s:]{1,4})/gi;
function encodedStart(bytes, start, step) {
  const floor = Math.max(step, start - MAX_ENCODED * step);
  let at2 = start;
  while (at2 > floor && isEncoded(bytes[at2 - step] ?? 0)) at2 -= step;
  if (isNamed(bytes, at2, step)) return at2;
  const from = at2 - NAME * step;
  const to = start + 2 * MAX_GLUE * step;
  if (!saysSign(bytes, from, start, step)) return -1;
  const text = textBetween(bytes, from, to, step);
  let end = -1;
  for (const match of text.matchAll(NAME_BEFORE)) end = match.index + match[0].length;
  return end < 0 ? -1 : Math.min(to, bytes.length) - (text.length - end) * step;
}
function isEncoded(byte) {
  if (byte === PERCENT || byte === BACKSLASH || byte === SLASH || byte === 43) return true;
  return byte >= 48 && byte <= 57 || byte >= 65 && byte <= 90 || byte >= 97 && byte <= 122;
}
function isNamed(bytes, at2, step) {
  if (!mayBeNamed(bytes, at2, step)) return false;
  const before = unescaped(textBetween(bytes, at2 - NAME * step, at2, step));
  return NAMED2.test(before) || RAW_DATA.test(before);
}
function mayBeNamed(bytes, at2, step) {
  if (bytes[at2 - step] === EQUALS && bytes[at2 - 2 * step] === 54) return true;
  return saysSign(bytes, at2 - NAME * step, at2 - 3 * step, step);
}
function saysSign(bytes, from, to, step) {
  for (let i = to - step, floor = Math.max(step, from); i >= floor; i -= step) {
    if (((bytes[i] ?? 0) | 32) === 103 && ((bytes[i + step] ?? 0) | 32) === 110 && ((bytes[i - step] ?? 0) | 32) === 105)
      return true;
  }
  return false;
}
function textBetween(bytes, from, to, step) {
  const first = Math.max(to % step, from);
  if (step === 1) return bytes.toString("latin1", first, to);
  return bytes.toString("latin1", first, Math.min(bytes.length, to)).replaceAll("\0", "");
}
function unescaped(text) {
  let plain2 = text;
  if (plain2.includes("\x1B")) plain2 = plain2.replace(/\x1b\[[\d;]*m/g, "");
  if (plain2.includes("\\")) {
    plain2 = plain2.replace(/(?<!\\)\\+u0026/g, "&").replace(/(?<!\\)\\+u003[dD]/g, "=").replace(/(?<!\\)\\+u0022/g, '"').replace(/(?<!\\)\\+(["'/])/g, "$1");
  }
  if (plain2.includes("&")) plain2 = plain2.replace(/&amp;/g, "&").replace(/&quot;|&#34;/g, '"');
  return plain2;
}

// src/detect/requests/find.ts
var MAX_REQUESTS = 16;
var MAX_TRIES = 3;
var BEFORE2 = 6144;
var BEHIND2 = 3072;
var HEADER = 2500;
var MAX_PAYLOADS = 4;
var MAX_KEPT = 8192;
var NAME2 = 64;
var TELLING = 32;
function requestsAt(bytes, signatures) {
  const bySignature = /* @__PURE__ */ new Map();
  for (const place of signatures) {
    const telling = textBetween(bytes, place.at, place.at + TELLING * place.step, place.step).toLowerCase();
    const places = bySignature.get(telling);
    if (places) places.push(place);
    else bySignature.set(telling, [place]);
  }
  const chosen = [...bySignature.keys()].toSorted().slice(0, MAX_REQUESTS);
  const read = chosen.flatMap((telling) => {
    const all = (bySignature.get(telling) ?? []).slice(0, MAX_TRIES).flatMap((place) => {
      const request = readRequest(bytes, place);
      return request ? [{ place, request }] : [];
    });
    return all.find((one) => one.request.apiKey !== null) ?? all[0] ?? [];
  });
  const positions = positionsOf(bytes);
  return read.toSorted((a, b) => a.place.at - b.place.at).map(({ place, request: { length, ...request } }) => {
    const wide = place.step !== 1;
    return { ...request, wide, position: positions.at(place.at, Math.min(bytes.length, place.at + length * place.step), wide) };
  });
}
function readRequest(bytes, { at: at2, step }) {
  let before = unescaped(textBetween(bytes, at2 - BEFORE2 * step, at2, step));
  let behind = unescaped(textBetween(bytes, at2, at2 + BEHIND2 * step, step));
  if (/signature(?:%3[dD]|%22)[^=&]*$/i.test(before.slice(-NAME2))) {
    before = decoded(before);
    behind = decoded(behind);
  }
  const hex = /^[0-9a-f]{64}(?![0-9a-z])/i.exec(behind)?.[0];
  const base64 = hex === void 0 ? /^(?:[A-Za-z0-9+/]|%2[bB]|%2[fF]){80,}(?:=|%3[dD]){0,2}/.exec(behind)?.[0] : void 0;
  const shown = hex ?? base64;
  if (shown === void 0) return null;
  const signature = hex?.toLowerCase() ?? decoded(shown);
  const size = hex === void 0 ? Buffer.byteLength(signature, "base64") : 32;
  if (hex === void 0 && size !== 64 && (size < 256 || size > 512)) return null;
  const rest = behind.slice(shown.length);
  if (isElsewhere(before, rest)) return null;
  const { payloads, apiKey } = before.endsWith("96=") ? readFix(before, rest) : readObject(before, rest) ?? readQuery(before, rest);
  let room = MAX_KEPT;
  const kept = [...new Set(payloads)].slice(0, MAX_PAYLOADS).filter((payload) => payload !== "" && (room -= payload.length) >= 0);
  if (kept.length === 0) return null;
  return {
    payloads: kept.map((payload) => new SecretText(copied(payload))),
    signature: copied(signature),
    by: hex === void 0 ? "private-key" : "secret",
    apiKey: apiKey ?? headerNear(before, rest),
    length: shown.length
  };
}
var NEAR = 1200;
var FOREIGN_HEADER = /(?:^|[^A-Za-z0-9_-])(?:bx-apikey|kc-api-key|ok-access-key|x-api-key|x-bapi-api-key|x-bm-key|x-bx-apikey|x-ch-apikey|x-mexc-apikey)["']?\s{0,4}[:=]/i;
var BINANCE_HOST = /(?:^|\.)(?:binance|binancefuture)\.(?:cloud|com|info|me|org|us|vision)$/i;
var LOCAL_HOST = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[A-Za-z0-9-]+|.*\.(?:internal|local|localhost|test))$/i;
function isElsewhere(before, rest) {
  const near = before.slice(-NEAR) + rest.slice(0, NEAR);
  if (/mbx[-_]apikey/i.test(near)) return false;
  const at2 = before.lastIndexOf("://");
  const url = at2 < 0 ? "" : before.slice(at2 + 3);
  const host = /[\s"'`<>]/.test(url) ? void 0 : /^[A-Za-z0-9.-]{1,253}/.exec(url)?.[0];
  if (host !== void 0) return !BINANCE_HOST.test(host) && !LOCAL_HOST.test(host);
  return FOREIGN_HEADER.test(near) && !/binance/i.test(near);
}
function copied(text) {
  return Buffer.from(text, "utf8").toString("utf8");
}
var NOTHING = { payloads: [], apiKey: null };
var LINES_ABOVE = 3;
function readAbove(before) {
  const lines = before.split("\n").slice(-LINES_ABOVE - 1);
  const payloads = lines.flatMap((line) => {
    const at2 = line.lastIndexOf("timestamp=");
    if (at2 < 0) return [];
    const from = startOfQuery(line.slice(0, at2));
    const query = line.slice(from, at2) + (/^[^\s"'`<>\\;]*/.exec(line.slice(at2))?.[0] ?? "");
    const own = query.replace(/^[([{,;|:]/, "");
    const named2 = /^[A-Za-z_]{1,40}=(?=[A-Za-z]\w{0,40}=)/.exec(own)?.[0] ?? "";
    return named2 === "" ? [own] : [own.slice(named2.length), own];
  });
  return { payloads: payloads.toReversed().map(asText), apiKey: null };
}
function readQuery(before, rest) {
  const name = before.slice(-NAME2);
  if (!/(?:^|[^A-Za-z0-9_])signature=$/i.test(name) || /[;,|\s]\s{0,4}signature=$/i.test(name)) return readAbove(before);
  const head2 = before.slice(0, -"signature=".length);
  const query = head2.slice(startOfQuery(head2));
  const first = trimmed(query);
  const behind = trimmed(/^&[^\s"'`<>\\#]*/.exec(rest)?.[0] ?? "");
  const start = head2.slice(0, head2.length - query.length);
  const payloads = [];
  if (behind !== "") payloads.push(first === "" ? behind : `${first}&${behind}`);
  if (first !== "") {
    const prefix = /^[^=&]{0,40}[=([{,;|:](?=[A-Za-z]\w{0,40}=)/.exec(first)?.[0] ?? "";
    const own = first.slice(prefix.length);
    payloads.push(own);
    const url = start.endsWith("?") ? void 0 : /\?([A-Za-z0-9._~%&=+-]{3,2000})(?=["'\s])[^?]{0,400}$/.exec(start)?.[1];
    if (url !== void 0) payloads.push(url + own);
  }
  const texts = payloads.map(asText);
  const encoded = texts.filter((text) => /[^\x00-\x7f]/.test(text)).map((text) => text.replace(/[^\x00-\x7f]+/g, encodeURIComponent));
  return { payloads: [...encoded, ...texts], apiKey: null };
}
function startOfQuery(text) {
  let at2 = text.length;
  while (at2 > 0 && !/[\s?"'`<>\\^]/.test(text[at2 - 1] ?? "")) at2--;
  return at2;
}
function trimmed(query) {
  let from = 0;
  let to = query.length;
  while (query[from] === "&") from++;
  while (to > from && query[to - 1] === "&") to--;
  return query.slice(from, to);
}
var PAIR = /(?:["']([A-Za-z_]\w{0,60})["']|(?<!\w)([A-Za-z_]\w{0,60}))\s{0,8}(?:=>|[:=])\s{0,8}("(?:[^"\\]|\\.){0,1000}"|'(?:[^'\\]|\\.){0,1000}'|[^\s,{}[\]"']{1,200})/g;
function readObject(before, rest) {
  const name = /["']?signature["']?\s*(?:=>|[:=])\s*(["']?)$/i.exec(before.slice(-NAME2));
  if (!name || name[1] === "" && /[&?]signature=$/i.test(name.input)) return null;
  const head2 = before.slice(0, before.length - name[0].length);
  const from = openingBrace(head2);
  const to = closingBrace(rest);
  if (from < 0 || to < 0) return null;
  const params = [...pairsOf(head2.slice(from + 1)), ...pairsOf(rest.slice(0, to))];
  if (params.length === 0) return NOTHING;
  const sorted = params.toSorted(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
  const key = params.find(([param]) => /^api_?key$/i.test(param))?.[1] ?? null;
  const isKey5 = key !== null && /^[A-Za-z0-9]{64}$/.test(key);
  return { payloads: [.../* @__PURE__ */ new Set([joined2(sorted), joined2(params)])], apiKey: isKey5 ? sha256Hex(key) : null };
}
function joined2(params) {
  return params.map(([param, value]) => `${param}=${value}`).join("&");
}
function pairsOf(text) {
  const pairs = [];
  for (const [, quoted, bare, value] of text.matchAll(PAIR)) {
    const param = quoted ?? bare;
    if (param !== void 0 && value !== void 0) pairs.push([param, valueOf(value)]);
  }
  return pairs;
}
function valueOf(literal) {
  const quote = literal[0];
  if (quote !== '"' && quote !== "'") return asText(literal);
  const inner2 = literal.slice(1, -1);
  if (!inner2.includes("\\")) return asText(inner2);
  return asText(inner2).replace(
    /\\(?:u([0-9a-fA-F]{4})|(.))/g,
    (_, code, character2) => code === void 0 ? character2 ?? "" : String.fromCharCode(Number.parseInt(code, 16))
  );
}
function openingBrace(text) {
  let depth = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    if (text[i] === "}") depth++;
    else if (text[i] === "{" && depth-- === 0) return i;
  }
  return -1;
}
function closingBrace(text) {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "{") depth++;
    else if (text[i] === "}" && depth-- === 0) return i;
  }
  return -1;
}
var FIX_SEPARATOR = /\\u0001|\\x01|\^A|[|;]/g;
function readFix(before, rest) {
  const message = `${before}=${rest.slice(0, 600)}`.replace(FIX_SEPARATOR, "");
  const start = message.lastIndexOf("35=A");
  if (start < 0) return NOTHING;
  const fields = /* @__PURE__ */ new Map();
  for (const field of message.slice(start).split(/[\x01\r\n]/)) {
    const at2 = field.indexOf("=");
    if (at2 > 0 && !fields.has(field.slice(0, at2))) fields.set(field.slice(0, at2), field.slice(at2 + 1).trimEnd());
  }
  const signed = ["35", "49", "56", "34", "52"].map((tag) => fields.get(tag));
  if (signed.some((one) => one === void 0)) return NOTHING;
  const key = fields.get("553") ?? "";
  return { payloads: [signed.join("")], apiKey: /^[A-Za-z0-9]{64}$/.test(key) ? sha256Hex(key) : null };
}
var HEADER_VALUE = /x[-_]mbx[-_]apikey["'\s:=>,[\](){}]{1,12}(?:"?value["'\s:=]{1,8}|b["'])?([A-Za-z0-9]{64})(?![A-Za-z0-9])/gi;
var BEFORE_IS_FARTHER = 3;
function headerNear(before, rest) {
  const head2 = before.slice(-HEADER);
  const text = head2 + rest.slice(0, HEADER);
  if (!/x[-_]mbx[-_]apikey/i.test(text)) return null;
  let best = null;
  for (const match of text.matchAll(HEADER_VALUE)) {
    const isBefore = match.index < head2.length;
    const between = isBefore ? text.slice(match.index, head2.length) : text.slice(head2.length, match.index);
    const distance = between.includes("\n") ? HEADER + between.length * (isBefore ? BEFORE_IS_FARTHER : 1) : between.length;
    if (match[1] !== void 0 && (best === null || distance < best.distance)) best = { distance, key: match[1] };
  }
  return best && sha256Hex(best.key);
}
function decoded(text) {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
function asText(bytes) {
  return /[\x80-\xff]/.test(bytes) ? Buffer.from(bytes, "latin1").toString("utf8") : bytes;
}

// src/detect/candidates.ts
import { isUtf8 } from "node:buffer";

// src/detect/text/segments.ts
function originalIndex(segments, character2) {
  const segment = segments.findLast((one) => one.at <= character2) ?? segments[0];
  return segment ? segment.start + (character2 - segment.at) : 0;
}

// src/detect/decode/view.ts
var NESTED_REACH = 8192;
function partView(bytes, from, to, reach = NESTED_REACH) {
  const own = bytes.subarray(from, to);
  const origin = (index) => index + from;
  return {
    bytes: own,
    text: own.toString("latin1"),
    origin,
    originEnd: origin,
    pieces: null,
    readings: [],
    before: "",
    after: "",
    depth: 0,
    reach: Math.min(reach, NESTED_REACH)
  };
}
function nestedView(parent, decoded2, reading, part) {
  const text = decoded2.toString("latin1");
  const lines = text.includes("\n") ? "\n" : "";
  return {
    bytes: decoded2,
    text,
    origin: (index) => parent.origin(part.map(index)),
    originEnd: (index) => parent.originEnd(part.mapEnd(index)),
    pieces: parent.pieces && ((from, to) => parent.pieces?.(part.map(from), part.mapEnd(to)) ?? []),
    readings: [...parent.readings, reading],
    before: contextBefore(parent, part.start, parent.reach) + lines,
    after: lines + contextAfter(parent, part.end, parent.reach >> 1),
    depth: parent.depth + 1,
    reach: parent.reach
  };
}
function contextBefore(view, index, length) {
  const own = view.text.slice(Math.max(0, index - length), index);
  return own.length < length && index - length < 0 ? view.before.slice(-(length - own.length)) + own : own;
}
function contextAfter(view, index, length) {
  const own = view.text.slice(index, index + length);
  return own.length < length ? own + view.after.slice(0, length - own.length) : own;
}
function carriedView(parent, carried) {
  const { starts, ends } = carried;
  const view = nestedView(parent, carried.bytes, carried.reading, {
    start: carried.from,
    end: carried.to,
    map: (index) => starts[index] ?? carried.to,
    mapEnd: (index) => ends[index - 1] ?? carried.from
  });
  const inParent = (start, end) => [
    ...stretches(starts, ends, start, end, carried.isFiller),
    ...carried.again?.(start, end) ?? []
  ];
  return {
    ...view,
    pieces: (start, end) => inParent(start, end).flatMap((one) => parent.pieces?.(one.start, one.end) ?? [{ start: parent.origin(one.start), end: parent.originEnd(one.end) }]).toSorted((a, b) => a.start - b.start)
  };
}
function stretches(starts, ends, from, to, isFiller = (start, end) => start === end) {
  const found = [];
  for (let i = from; i < to; i++) {
    const [start = 0, end = 0] = [starts[i], ends[i]];
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (last && isFiller(last.end, start)) last.end = end;
    else found.push({ start, end });
  }
  return found;
}
var CarriedBuilder = class {
  #codes = [];
  #starts = [];
  #ends = [];
  /** Adds a character that stands at [start, end). */
  add(code, start, end) {
    this.#codes.push(code);
    this.#starts.push(start);
    this.#ends.push(end);
  }
  /** Adds bytes[start, end) as they are. */
  copy(bytes, start, end) {
    for (let i = start; i < end; i++) this.add(bytes[i] ?? 0, i, i + 1);
  }
  get length() {
    return this.#codes.length;
  }
  /** The text, read from [from, to). */
  build(from, to, reading, more = {}) {
    return {
      bytes: Buffer.from(this.#codes),
      starts: Int32Array.from(this.#starts),
      ends: Int32Array.from(this.#ends),
      from,
      to,
      reading,
      ...more
    };
  }
};

// src/detect/decode/base64.ts
var MIN_BASE642 = 86;
var MAX_BASE64 = 16 * 1024 * 1024;
var FIRST = /[A-Za-z0-9+/_-]+(={0,2})/y;
var WRAP = /(?:\r?\n[ \t]*|(?:\\+r)?\\+n|\\\r?\n[ \t]*|["'`]\s*(?:[+.\\]\s*)?["'`])/y;
function readWrapped(text, start) {
  const segments = [];
  let at2 = start;
  let length = 0;
  let width = 0;
  for (; ; ) {
    FIRST.lastIndex = at2;
    const match = FIRST.exec(text);
    if (!match) break;
    const characters = match[0].length - (match[1]?.length ?? 0);
    if (segments.length > 0 && characters > width) break;
    segments.push({ start: at2, end: at2 + characters, at: length });
    length += characters;
    at2 += match[0].length;
    if (segments.length === 1) width = characters;
    if (match[1] || characters < width || characters < 40 || length > MAX_BASE64) break;
    WRAP.lastIndex = at2;
    const wrap = WRAP.exec(text);
    if (!wrap || (classAt(text, at2 + wrap[0].length) & KEY) === 0) break;
    at2 += wrap[0].length;
  }
  return length < MIN_BASE642 ? null : { segments, length, end: at2 };
}
function base64View(view, start) {
  const block = readWrapped(view.text, start);
  if (!block) return null;
  const { segments } = block;
  const encoded = segments.length === 1 ? view.text.slice(start, segments[0]?.end) : segments.map((one) => view.text.slice(one.start, one.end)).join("");
  const [first] = segments;
  const isAligned = ((first?.end ?? 0) - start) % 4 === 0;
  for (let skip = 0; skip < 4; skip++) {
    if (first && first.end - first.start >= skip + HEAD && isNoise(view.bytes, start + skip, first.end)) continue;
    if (segments.length === 1 && isNoise(view.bytes, start + skip, first?.end ?? start)) continue;
    const head2 = Buffer.from(encoded.slice(skip, skip + HEAD), "base64");
    if (!looksLikeText(head2)) continue;
    const decoded2 = Buffer.from(encoded.slice(skip), "base64");
    const toParent = (character2) => originalIndex(segments, character2);
    const reading = /[-_]/.test(encoded) ? "base64url" : "base64";
    return {
      end: block.end,
      isAligned,
      view: nestedView(view, decoded2, reading, {
        start: start + skip,
        end: block.end,
        map: (index) => toParent(skip + Math.floor(index * 4 / 3)),
        mapEnd: (index) => toParent(Math.max(0, Math.min(skip + Math.ceil(index * 4 / 3), encoded.length) - 1)) + 1
      })
    };
  }
  return { view: null, end: block.end, isAligned };
}
function hexView(view, start, end) {
  const run = hexRun(view.text, start, end);
  if (!run) return null;
  const { from, digits } = run;
  if (!looksLikeText(Buffer.from(digits.slice(0, 256), "hex"))) return null;
  return nestedView(view, Buffer.from(digits, "hex"), "hex", {
    start: from,
    end: from + digits.length,
    map: (index) => from + 2 * index,
    mapEnd: (index) => from + 2 * index
  });
}
var MIN_DIGITS = 128;
function hexRun(text, start, end) {
  for (const classes of [LOWER_HEX, UPPER_HEX]) {
    let from = start;
    while (from + MIN_DIGITS <= end) {
      let at2 = from + MIN_DIGITS - 1;
      while (at2 >= from && classes[text.charCodeAt(at2)] === 1) at2--;
      if (at2 >= from) {
        from = at2 + 1;
        continue;
      }
      let stop = from + MIN_DIGITS;
      while (stop < end && classes[text.charCodeAt(stop)] === 1) stop++;
      return { from, digits: text.slice(from, stop - (stop - from & 1)) };
    }
  }
  return null;
}
var LOWER_HEX = tableOf("0123456789abcdef");
var UPPER_HEX = tableOf("0123456789ABCDEF");
var SEXTETS = buildSextets();
function buildSextets() {
  const table = new Uint8Array(256);
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (let i = 0; i < alphabet.length; i++) table[alphabet.charCodeAt(i)] = i;
  table[45] = 62;
  table[95] = 63;
  return table;
}
var HEAD = 172;
function isNoise(bytes, start, end) {
  const last = Math.min(end, start + HEAD);
  const length = Math.floor((last - start) * 6 / 8);
  if (length < 48) return true;
  const tooMany = length * 0.4;
  let rest = 0;
  for (let i = start; i + 3 < last; i += 4) {
    const group = (SEXTETS[bytes[i] ?? 0] ?? 0) << 18 | (SEXTETS[bytes[i + 1] ?? 0] ?? 0) << 12 | (SEXTETS[bytes[i + 2] ?? 0] ?? 0) << 6 | (SEXTETS[bytes[i + 3] ?? 0] ?? 0);
    rest += (UNREADABLE[group >> 16] ?? 0) + (UNREADABLE[group >> 8 & 255] ?? 0) + (UNREADABLE[group & 255] ?? 0);
    if (rest > tooMany) return true;
  }
  return false;
}
function encodesNothing(bytes, start, end) {
  return isNoise(bytes, start, end) && isNoise(bytes, start + 1, end) && isNoise(bytes, start + 2, end) && isNoise(bytes, start + 3, end);
}
var UNREADABLE = buildUnreadable();
function buildUnreadable() {
  const table = new Uint8Array(256).fill(1);
  table.fill(0, 32, 127);
  for (const byte of [0, 9, 10, 13, 27]) table[byte] = 0;
  return table;
}
function looksLikeText(bytes) {
  if (bytes.length < 48) return false;
  let printable = 0;
  let nul = 0;
  let rest = 0;
  const tooMany = bytes.length * 0.4;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte >= 32 && byte < 127 || byte === 10 || byte === 13 || byte === 9 || byte === 27) printable++;
    else if (byte === 0) nul++;
    else if (++rest > tooMany) return false;
  }
  if (nul > bytes.length * 0.4) return rest <= bytes.length * 0.1;
  return printable >= bytes.length * 0.92 || printable >= bytes.length * 0.6 && nul === 0 && !bytes.subarray(0, -4).toString("utf8").includes("\uFFFD");
}

// src/detect/decode/deflate.ts
var MAX_INFLATED = 32 * 1024 * 1024;
var DEFLATE_HEAD = 12;
function compressionOf(head2) {
  const [first = 0, second = 0, third] = head2;
  if (first === 31 && second === 139 && third === 8) return "gzip";
  if ((first & 15) === 8 && first < 128 && (first * 256 + second) % 31 === 0 && (second & 32) === 0)
    return beginsBlock(head2, 2, false) ? "zlib" : null;
  return beginsBlock(head2, 0, true) ? "deflate" : null;
}
function beginsBlock(bytes, at2, isText) {
  const type = (bytes[at2] ?? 0) >> 1 & 3;
  if (type === 0)
    return (((bytes[at2 + 1] ?? 0) | (bytes[at2 + 2] ?? 0) << 8) ^ ((bytes[at2 + 3] ?? 0) | (bytes[at2 + 4] ?? 0) << 8)) === 65535;
  if (type === 1) return !isText || beginsWithText(bytes, at2 * 8 + 3);
  return type === 2 && hasCompleteCode(bytes, at2 * 8 + 3);
}
var LETTERS = 8;
var LEAST_LETTERS = 4;
function beginsWithText(bytes, from) {
  let bit = from;
  for (let letters = 0; letters < LETTERS; letters++) {
    let code = 0;
    for (let i = 0; i < 8; i++, bit++) code = code << 1 | bitAt(bytes, bit);
    if (code < 48) return letters >= LEAST_LETTERS && code > 1;
    const letter = code - 48;
    if ((letter < 32 || letter > 126) && letter !== 10 && letter !== 13 && letter !== 9) return false;
  }
  return true;
}
function hasCompleteCode(bytes, from) {
  const numberAt = (bit, width) => {
    let value = 0;
    for (let i = 0; i < width; i++) value |= bitAt(bytes, bit + i) << i;
    return value;
  };
  if (numberAt(from, 5) > 29 || numberAt(from + 5, 5) > 29) return false;
  const count = numberAt(from + 10, 4) + 4;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const length = numberAt(from + 14 + 3 * i, 3);
    if (length > 0) sum += 128 >> length;
  }
  return sum === 128;
}
function bitAt(bytes, bit) {
  return (bytes[bit >> 3] ?? 0) >> (bit & 7) & 1;
}
function inflate(bytes, compression) {
  const first = inflateMember(bytes, compression);
  if (compression !== "gzip" || !first?.text) return first;
  const texts = [first.text];
  let { used } = first;
  let left = MAX_INFLATED - first.text.length;
  while (compressionOf(bytes.subarray(used, used + DEFLATE_HEAD)) === "gzip") {
    const next = inflateMember(bytes.subarray(used), "gzip");
    if (!next) break;
    left -= next.text?.length ?? left + 1;
    if (!next.text || left < 0) return { text: null, used: bytes.length };
    texts.push(next.text);
    used += next.used;
  }
  return { text: texts.length === 1 ? first.text : Buffer.concat(texts), used };
}
function inflateMember(bytes, compression) {
  const start = { gzip: gzipHeader, zlib: () => 2, deflate: () => 0 }[compression](bytes);
  const trailer = { gzip: 8, zlib: 4, deflate: 0 }[compression];
  const { constants, inflateRawSync } = process.getBuiltinModule("node:zlib");
  try {
    const options = { info: true, finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MAX_INFLATED };
    const result = resultOf(inflateRawSync(bytes.subarray(start), options));
    return result && { text: result.text, used: Math.min(bytes.length, start + result.used + trailer) };
  } catch (error) {
    return error instanceof RangeError ? { text: null, used: bytes.length } : null;
  }
}
function resultOf(result) {
  if (typeof result !== "object" || result === null || !("buffer" in result) || !("engine" in result)) return null;
  const { buffer, engine } = result;
  if (!Buffer.isBuffer(buffer) || buffer.length === 0) return null;
  if (typeof engine !== "object" || engine === null || !("bytesWritten" in engine) || typeof engine.bytesWritten !== "number") return null;
  return { text: buffer, used: engine.bytesWritten };
}
var FLAG = { headerChecksum: 2, extra: 4, name: 8, comment: 16 };
function gzipHeader(bytes) {
  const flags = bytes[3] ?? 0;
  let at2 = 10;
  if ((flags & FLAG.extra) !== 0) at2 += 2 + ((bytes[at2] ?? 0) | (bytes[at2 + 1] ?? 0) << 8);
  for (const text of [FLAG.name, FLAG.comment]) {
    if ((flags & text) === 0) continue;
    const end = bytes.indexOf(0, at2);
    at2 = end < 0 ? bytes.length : end + 1;
  }
  return (flags & FLAG.headerChecksum) === 0 ? at2 : at2 + 2;
}

// src/detect/decode/compressed.ts
var MIN_BLOCK = 86;
var MAX_BLOCK = 16 * 1024 * 1024;
var HEAD2 = DEFLATE_HEAD / 3 * 4;
var MAX_HEAD = 64;
var MIN_RUN = 60;
var MAX_GLUE2 = 6;
var [BACKSLASH2, PERCENT2, SEMICOLON, SLASH2] = [92, 37, 59, 47];
function compressedStart(bytes, start, end) {
  const before = bytes[start - 1];
  const isCut = before === PERCENT2 || before === BACKSLASH2 || before === SEMICOLON;
  if (isCut) {
    let token = start - 1;
    while (start - token < MAX_HEAD && TOKEN[bytes[token - 1] ?? 0] === 1) token--;
    if (mayBegin(bytes, token) && compressionOf(headAt(bytes, token)) !== null) return token;
  }
  for (let at2 = start; at2 <= start + MAX_GLUE2 && at2 < end; at2++) {
    const isOwn = at2 === start && !isCut;
    if ((!isOwn || end - at2 < MIN_RUN) && !mayBegin(bytes, at2)) continue;
    if (!isOwn && bytes[at2] === ZLIB && !isCut && isLetter(bytes[at2 - 1])) continue;
    const compression = end - at2 < HEAD2 && bytes[at2] !== GZIP ? null : compressionOf(headAt(bytes, at2));
    if (compression !== null && (compression !== "deflate" || isOwn && end - at2 >= MIN_RUN)) return at2;
  }
  return -1;
}
function isCompressedPiece(bytes, start, end) {
  return GOES_ON[bytes[end] ?? 0] === 1 && compressedStart(bytes, start, end) >= 0;
}
function mayBegin(bytes, at2) {
  return bytes[at2] === GZIP ? bytes[at2 + 1] === 52 && bytes[at2 + 2] === 115 : bytes[at2] === ZLIB;
}
function isLetter(byte) {
  return byte !== void 0 && ((CLASSES[byte] ?? 0) & ALNUM) !== 0;
}
var [GZIP, ZLIB] = [72, 101];
var TOKEN = tableOf("%\\&#;", KEY);
var GOES_ON = tableOf("%\\&\r\n\"'`");
var head = new Uint8Array(DEFLATE_HEAD);
function headAt(bytes, at2) {
  let bits = 0;
  let count = 0;
  let length = 0;
  for (let i = at2; length < DEFLATE_HEAD && i < at2 + MAX_HEAD; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === BACKSLASH2 && bytes[i + 1] === SLASH2) continue;
    let sextet = SEXTETS[byte] ?? 0;
    if (TOKEN[byte] !== 1) break;
    if (!isKey2(byte)) {
      SIGN.lastIndex = 0;
      const sign = SIGN.exec(Buffer.from(bytes.buffer, bytes.byteOffset + i, Math.min(12, bytes.length - i)).toString("latin1"));
      if (!sign) break;
      sextet = signOf(sign) === "+" ? 62 : 63;
      i += sign[0].length - 1;
    }
    bits = (bits << 6 | sextet) & 65535;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    head[length++] = bits >> count & 255;
  }
  return head.subarray(0, length);
}
function isKey2(byte) {
  return ((CLASSES[byte] ?? 0) & KEY) !== 0;
}
function compressedView(view, start, end) {
  const from = compressedStart(view.bytes, start, end);
  if (from < 0) return null;
  const block = readBlock(view.text, from);
  const bytes = Buffer.from(block.text, "base64");
  const compression = compressionOf(bytes);
  const inflated = compression && block.text.length >= MIN_BLOCK ? inflate(bytes, compression) : null;
  if (!inflated) return null;
  const used = Math.ceil(inflated.used * 4 / 3);
  const stop = used >= block.text.length ? block.end : originalIndex(block.segments, used);
  const encoding = /[-_]/.test(block.text) ? "base64url" : "base64";
  return blockOf(view, inflated.text, encoding, from, stop);
}
function compressedHexView(view, start, end) {
  const run = hexRun(view.text, start, end);
  if (!run) return null;
  const { from, digits } = run;
  const compression = compressionOf(Buffer.from(digits.slice(0, 2 * DEFLATE_HEAD), "hex"));
  const inflated = compression && compression !== "deflate" ? inflate(Buffer.from(digits, "hex"), compression) : null;
  return inflated && blockOf(view, inflated.text, "hex", from, from + Math.min(digits.length, 2 * inflated.used));
}
function blockOf(view, text, encoding, start, end) {
  if (!text) return { view: null, end, isTooLarge: true };
  const nested = nestedView(view, text, encoding, { start, end, map: () => start, mapEnd: () => end });
  return { view: { ...nested, readings: [...nested.readings, "compressed"] }, end, isTooLarge: false };
}
var RUN2 = /[A-Za-z0-9+/_-]+/y;
var SIGN = /%(?:25)*(2[BbFf])|\\+u00(2[BbFf])|\\+(\/)|&#(?:x(2[BbFf])|(43|47));/y;
var PADDING = /(?:=|%(?:25)*3[Dd]|\\+u003[Dd]){1,2}/y;
function readBlock(text, start) {
  const parts = [];
  const segments = [];
  let at2 = start;
  let length = 0;
  let width = 0;
  let line = 0;
  const add = (part, end) => {
    segments.push({ start: at2, end, at: length });
    parts.push(part);
    length += part.length;
    line += part.length;
    at2 = end;
  };
  while (length < MAX_BLOCK) {
    RUN2.lastIndex = at2;
    const run = RUN2.exec(text);
    if (run) add(run[0], RUN2.lastIndex);
    SIGN.lastIndex = at2;
    const sign = SIGN.exec(text);
    if (sign) {
      add(signOf(sign), SIGN.lastIndex);
      continue;
    }
    WRAP.lastIndex = at2;
    const wrap = line >= 40 && (width === 0 || line === width) ? WRAP.exec(text) : null;
    if (!wrap || (classAt(text, at2 + wrap[0].length) & KEY) === 0) break;
    width = line;
    line = 0;
    at2 += wrap[0].length;
  }
  PADDING.lastIndex = at2;
  return { text: parts.join(""), segments, end: PADDING.test(text) ? PADDING.lastIndex : at2 };
}
function signOf([, percent, escaped, slash, hex, decimal]) {
  if (slash !== void 0) return "/";
  return /b|43/i.test(percent ?? escaped ?? hex ?? decimal ?? "") ? "+" : "/";
}

// src/detect/decode/statements.ts
var MAX_STATEMENT = 200;
var CLOSE = /["'`]\)?(?:[ \t]{0,40};)?[ \t]{0,40}(?:(?:\/\/|#|--)[^\n]{0,80})?(?:\r?\n[ \t]{0,120})?/y;
var NAME3 = /[$@]?[A-Za-z_]\w{0,60}(?:(?:\.|->|::)[A-Za-z_]\w{0,60}){0,4}/y;
var ADD = /[ \t]*(?:\+=|\.\.?=|<<=?|~=|&=|\|\|=)[ \t]*/y;
var ASSIGN = /[ \t]*:?=[ \t]*/y;
var PLUS = /[ \t]*(?:\+\+|<>|\|\||\.\.|[+.&~])[ \t]*/y;
var OPEN = /[bBrRuUfFL@]{0,2}["'`]/y;
var METHOD = /(?:\.|->)(?:append|add|concat|push_str|write|Append|Add|Write)$/;
function at(pattern, text, index) {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? null;
}
function nextInStatement(text, end, before) {
  const close = at(CLOSE, text, end);
  if (close === null) return -1;
  const from = end + close.length;
  const name = at(NAME3, text, from);
  if (name === null) return -1;
  const base = name.replace(METHOD, "");
  if (!isNamedIn(before, base)) return -1;
  let next = from + name.length;
  if (base !== name) {
    if (text[next] !== "(") return -1;
    next++;
  } else {
    const add = at(ADD, text, next);
    if (add !== null) next += add.length;
    else {
      const used = usedAgain(text, next, name);
      if (used < 0) return -1;
      next = used;
    }
  }
  const open = at(OPEN, text, next);
  return open === null ? -1 : next + open.length;
}
function usedAgain(text, from, name) {
  const assign = at(ASSIGN, text, from);
  if (assign === null) return -1;
  const start = from + assign.length;
  if (!text.startsWith(name, start)) return -1;
  const plus = at(PLUS, text, start + name.length);
  return plus === null ? -1 : start + name.length + plus.length;
}
function isNamedIn(before, name) {
  const found = before.lastIndexOf(name);
  return found >= 0 && !/\w/.test(before.charAt(found - 1)) && !/\w/.test(before.charAt(found + name.length));
}
var ADDED = /(?:[$@]?\w{1,61}(?:(?:\.|->|::)\w{1,61}){0,4}[ \t]*(?:\+=|\.\.?=|<<=?|~=|&=|\|\|=)[ \t]*|(?:\.|->)(?:append|add|concat|push_str|write|Append|Add|Write)\()[bBrRuUfFL@]{0,2}["'`]$/;
var ADDS = /^(?:[+.~&|<]=|<<)$/;
var ENDED = /["'`]\)?(?:[ \t]{0,40};)?[ \t]{0,40}(?:\r?\n[ \t]{0,120})?$/;
function pieceBefore(text, start) {
  let sign = start - 2;
  while (text[sign] === " ") sign--;
  if (text[sign] !== "(" && (sign < 1 || !ADDS.test(text.slice(sign - 1, sign + 1)))) return -1;
  const head2 = text.slice(Math.max(0, start - MAX_STATEMENT), start);
  const added = ADDED.exec(head2);
  if (!added) return -1;
  const line = head2.slice(0, added.index).replace(/[$@]?\w{1,61}(?:(?:\.|->|::)\w{1,61}){0,4}$/, "");
  const ended = ENDED.exec(line);
  return ended ? start - head2.length + ended.index : -1;
}
var MARKED = /^(.{1,80}?)[_.-]?(part|half|seg|segment|chunk|piece|p)?[_.-]?([0-9aAbBxXyY]|first|second|head|tail|left|right|start|end|begin|one|two|prefix|suffix|hi|lo|front|back)$/i;
var FOLLOWS = /* @__PURE__ */ new Set([
  "0 1",
  "1 2",
  "2 3",
  "3 4",
  "a b",
  "begin end",
  "first second",
  "front back",
  "head tail",
  "hi lo",
  "left right",
  "one two",
  "prefix suffix",
  "start end",
  "x y"
]);
var ASSIGNED = /([\w.-]{2,80})["']?[ \t]*(?:=|:=?|=>)[ \t]*["'`]?$/;
var NEXT_HALF = /["'`]?[ \t]{0,40}(?:[;,][ \t]{0,40}(?:\r?\n[ \t]{0,120})?|\r?\n[ \t]{0,120})(?:(?:export|const|let|var|val|set|final|static|private|public|String|string)[ \t]{1,40}){0,4}["'$]?([\w.-]{2,80})["']?[ \t]{0,40}(?:=|:=?|=>)[ \t]{0,40}["'`]?/y;
function nextHalf(text, start, end, isPart = false) {
  if (!isBehindMark(text, start)) return -1;
  const first = ASSIGNED.exec(text.slice(Math.max(0, start - 100), start))?.[1];
  if (first === void 0) return -1;
  NEXT_HALF.lastIndex = end;
  const next = NEXT_HALF.exec(text);
  const second = next?.[1];
  if (second === void 0) return -1;
  const [one, two] = [MARKED.exec(first), MARKED.exec(second)];
  if (one?.[1] === void 0 || one[1] !== two?.[1] || one[2] !== two[2]) return -1;
  if (!FOLLOWS.has(`${one[3]?.toLowerCase()} ${two[3]?.toLowerCase()}`)) return -1;
  const isLast = text.length - NEXT_HALF.lastIndex < MAX_STATEMENT;
  return isPart || isLast || one[2] !== void 0 || !/^[0-9ab]$/i.test(one[3] ?? "") || VARIABLE.test(first) || areJoined(text, first, second) ? NEXT_HALF.lastIndex : -1;
}
var VARIABLE = /^(?:[A-Z0-9]{1,20}_){0,4}(?:BINANCE|BNB)_[A-Z0-9_]{1,60}$/;
function isBehindMark(text, start) {
  let at2 = start - 1;
  while (at2 >= 0 && start - at2 < 12 && BLANKS3.has(text.charAt(at2))) at2--;
  const sign = text[at2];
  if (sign !== "=" && sign !== ":" && sign !== ">") return false;
  while (at2 >= 0 && start - at2 < 24 && SIGNS.has(text.charAt(at2))) at2--;
  return mayBeMark(text.charCodeAt(at2));
}
var BLANKS3 = new Set(" 	\"'`");
var SIGNS = new Set(" 	\"'`=:>");
function mayBeMark(code) {
  return code >= 48 && code <= 57 || MARK_ENDS.has(code | 32);
}
var MARK_ENDS = new Set(Buffer.from("abdefiklnotxy"));
function areJoined(text, first, second) {
  let looks = 0;
  for (let found = text.indexOf(second); found >= 0 && looks < MAX_LOOKS; found = text.indexOf(second, found + 1), looks++) {
    let end = found;
    while (found - end < MAX_OPERATOR && OPERATORS.has(text.charAt(end - 1))) end--;
    if (text.endsWith(first, end)) return true;
  }
  return false;
}
var MAX_LOOKS = 40;
var MAX_OPERATOR = 12;
var OPERATORS = new Set(" 	\r\n+.&~|{}$\"'`(,%<>-");

// src/detect/decode/joined.ts
var JOINT = /(?:(["'`])\)?\s*(?:_[^\S\n]*\n\s*)?(?:\\[^\S\n]*\n\s*)?(?:(?:\+\+|<>|<<|\|\||\.\.|[+.&~^,]|&amp;|\\)\s*)?(?:_[^\S\n]*\n\s*)?(?:(?:\/\/|#)[^\n]{0,80}\n\s*)?(?:[A-Za-z_.]{0,12}\()?(?:[bBrRuUfFL@$]{1,2})?(["'`])|\\\r?\n[ \t]*|=\r?\n|\\+\/)/y;
var JOINT_BEFORE = /(?:(["'`])\)?\s*(?:_[^\S\n]*\n\s*)?(?:\\[^\S\n]*\n\s*)?(?:(?:\+\+|<>|<<|\|\||\.\.|[+.&~^,]|&amp;|\\)\s*)?(?:_[^\S\n]*\n\s*)?(?:[A-Za-z_.]{0,12}\()?(?:[bBrRuUfFL@$]{1,2})?(["'`])|\\\r?\n[ \t]*|=\r?\n)$/;
var COMMA = /^["'`]\)?\s*,/;
var MAX_PARTS = 24;
var MAX_BEFORE = 16;
var MAX_HALVES = 4;
function joinedView(view, start, end) {
  const { text } = view;
  const parts = partsFrom(text, firstPiece(text, start));
  const own = parts.findIndex((part) => part.start <= start && part.end >= end);
  if (own < 0) return null;
  const list = listAround(text, parts, own);
  const chosen = list ?? parts.slice(lastComma(parts, own), nextComma(parts, own));
  const [head2] = chosen;
  const last = chosen.at(-1);
  if (!head2 || !last || chosen.length < 2) return null;
  const segments = [];
  let length = 0;
  for (const part of chosen) {
    segments.push({ start: part.start, end: part.end, at: length });
    length += part.end - part.start;
  }
  if (length < 60) return null;
  const joined3 = Buffer.from(segments.map((one) => text.slice(one.start, one.end)).join(""), "latin1");
  const toParent = (index) => originalIndex(segments, index);
  const nested = nestedView(view, joined3, "joined", {
    start: head2.start,
    end: last.end,
    map: toParent,
    mapEnd: (index) => toParent(index - 1) + 1
  });
  const isApart = chosen.some((part) => part.isApart);
  return {
    end: last.end,
    view: {
      ...nested,
      ...isApart ? { pieces: (from, to) => piecesOf(view, segments, from, to) } : {},
      before: namedBefore(contextBefore(view, head2.start, view.reach), list !== null),
      after: contextAfter(view, last.end, view.reach >> 1)
    }
  };
}
function piecesOf(view, segments, from, to) {
  return segments.flatMap(({ start, end, at: at2 }) => {
    const [first, last] = [start + Math.max(0, from - at2), Math.min(end, start + to - at2)];
    if (first >= last) return [];
    return view.pieces?.(first, last) ?? [{ start: view.origin(first), end: view.originEnd(last) }];
  });
}
var CALL_PARTS = [
  // The list's bracket, and the type of its items.
  /[[({]$/,
  /(?:new[ \t]{0,8})?[A-Za-z]{0,12}\[\]$/,
  // What stands between the items: nothing.
  /,$/,
  /["'`]{2}$/,
  /\($/,
  // The call's name, and the text whose method it is.
  /-?[A-Za-z_][\w.:]{0,40}!?$/,
  /\.$/,
  /["'`]{2}$/
];
function withoutCall(before) {
  const quote = /[bBrRuUfFL@]{0,2}["'`]$/.exec(before)?.[0] ?? "";
  let text = before.slice(0, before.length - quote.length).trimEnd();
  let isCall = false;
  for (const [index, part] of CALL_PARTS.entries()) {
    if (index > 4 && !isCall) break;
    const found = part.exec(text);
    if (!found) continue;
    isCall ||= index === 4 || index === 0 && found[0] === "(";
    text = text.slice(0, found.index).trimEnd();
  }
  return `${text} ${quote}`;
}
var BUILDER_BEFORE = /(=[ \t]{0,8}new[ \t]{1,8}[A-Za-z]{1,40}\([^()\n]{0,20}\)|=[ \t]{0,8}["'`]{2}|)(?:\.|->)(?:append|Append|concat|push_str)\(\s{0,20}(["'`])$/;
function namedBefore(before, isList3) {
  const tail = before.slice(-160);
  const rest = before.slice(0, before.length - tail.length);
  const builder = tail.replace(BUILDER_BEFORE, (_all, _start, quote) => ` = ${quote}`);
  return rest + (builder === tail && isList3 ? withoutCall(tail) : builder);
}
function firstPiece(text, start) {
  let first = start;
  for (let i = 0; i < MAX_BEFORE; i++) {
    const head2 = text.slice(Math.max(0, first - 200), first);
    const joint = JOINT_BEFORE.exec(head2);
    const jointStart = joint ? first - head2.length + joint.index : pieceBefore(text, first);
    if (jointStart < 0) break;
    let piece = jointStart;
    while (piece > 0 && (classAt(text, piece - 1) & KEY) !== 0) piece--;
    if (piece === jointStart) break;
    first = piece;
  }
  return first;
}
function partsFrom(text, first) {
  const parts = [];
  const before = text.slice(Math.max(0, first - MAX_STATEMENT), first);
  let at2 = first;
  let byComma = false;
  let isApart = false;
  while (parts.length < MAX_PARTS) {
    let stop = at2;
    while ((classAt(text, stop) & KEY) !== 0) stop++;
    if (stop === at2) break;
    parts.push({ start: at2, end: stop, byComma, isApart });
    JOINT.lastIndex = stop;
    const joint = JOINT.exec(text);
    const isJoint = joint !== null && (joint[1] === void 0 || joint[1] === joint[2] || /\w\($/.test(joint[0].slice(0, -1)));
    const isComma = isJoint && COMMA.test(joint[0]);
    const half = (!isJoint || isComma) && parts.length < MAX_HALVES ? nextHalf(text, at2, stop) : -1;
    const next = half >= 0 ? half : isJoint ? stop + joint[0].length : nextInStatement(text, stop, before);
    if (next < 0 || (classAt(text, next) & KEY) === 0) break;
    byComma = isComma && half < 0;
    isApart = !isJoint || half >= 0;
    at2 = next;
  }
  return parts;
}
function listAround(text, parts, own) {
  let from = own;
  while (parts[from]?.byComma === true) from--;
  let to = own;
  while (parts[to + 1]?.byComma === true) to++;
  const [first, last] = [parts[from], parts[to]];
  return first && last && to > from && isJoinCall(text, first.start, last.end) ? parts.slice(from, to + 1) : null;
}
function lastComma(parts, own) {
  let from = own;
  while (from > 0 && parts[from]?.byComma === false) from--;
  return from;
}
function nextComma(parts, own) {
  let to = own + 1;
  while (parts[to]?.byComma === false) to++;
  return to;
}
function isJoinCall(text, start, end) {
  return /(?:join|concat|implode|strcat|paste0?|CONCAT|String\.Concat|str_c|cat|Join)!?\s{0,8}\(?[^\n]{0,40}[[({]?\s{0,20}["'`]$/.test(
    text.slice(Math.max(0, start - 80), start)
  ) || /^["'`]\s{0,40}(?:,\s{0,40})?(?:[\])}]\s*(?:\.join|\.concat|\.reduce|->join|\|> *Enum\.join|, *(?:["'`]["'`]))|-join)/.test(
    text.slice(end, end + 120)
  );
}
function touchesJoint(bytes, start, end, joinsLists2) {
  return isJointByte(bytes, end, 1, joinsLists2) || isJointByte(bytes, start - 1, -1, joinsLists2) || touchesStatement(bytes, start, end);
}
function touchesStatement(bytes, start, end) {
  const isQuoted = isQuote(bytes[end]);
  const behind = bytes[isQuoted ? end + 1 : end];
  const mayEnd = behind === 59 || behind === 10 || behind === 13 || isQuoted && (behind === 41 || behind === 32 || behind === 44);
  const before = bytes[start - 1];
  if (!mayEnd && !(isQuoted && isQuote(before) && mayBeAdded(bytes, start))) return false;
  const from = Math.max(0, start - MAX_STATEMENT);
  const text = bytes.toString("latin1", from, Math.min(bytes.length, end + MAX_STATEMENT));
  const [first, last] = [start - from, end - from];
  return mayEnd && (isQuoted && nextInStatement(text, last, text.slice(0, first)) >= 0 || nextHalf(text, first, last, true) >= 0) || isQuoted && mayBeAdded(bytes, start) && pieceBefore(text, first) >= 0;
}
function mayBeAdded(bytes, start) {
  let at2 = start - 2;
  while (bytes[at2] === 32) at2--;
  return bytes[at2] === 61 && ADDERS.has(bytes[at2 - 1] ?? 0) || bytes[at2] === 40 || bytes[at2] === 60 && bytes[at2 - 1] === 60;
}
var ADDERS = new Set(Buffer.from("+.<~&|"));
function isQuote(byte) {
  return byte === 34 || byte === 39 || byte === 96;
}
function continuesLine(bytes, at2) {
  let i = at2;
  while (bytes[i] === 32 || bytes[i] === 9) i--;
  if (bytes[i] !== 10) return false;
  const last = bytes[i - 1] === 13 ? bytes[i - 2] : bytes[i - 1];
  return last === 92 || last === 61;
}
var JOIN_WORDS = ["join", "Join", "concat", "Concat", "CONCAT", "implode", "paste", "strcat", "str_c"];
var JOIN_BLOCK = 131072;
var JOIN_REACH = 8192;
function joinsLists(bytes) {
  const known = /* @__PURE__ */ new Map();
  return (offset) => {
    const block = Math.floor(offset / JOIN_BLOCK);
    let answer = known.get(block);
    if (answer === void 0) {
      const around = bytes.subarray(Math.max(0, block * JOIN_BLOCK - JOIN_REACH), (block + 1) * JOIN_BLOCK + JOIN_REACH);
      answer = JOIN_WORDS.some((word2) => around.includes(word2));
      known.set(block, answer);
    }
    return answer;
  };
}
var MAX_INDENT = 120;
function isJointByte(bytes, at2, step, joinsLists2) {
  if (step === -1 && continuesLine(bytes, at2)) return true;
  const byte = bytes[at2];
  if (byte === 92) return step === 1 ? bytes[at2 + 1] === 10 || bytes[at2 + 1] === 13 || bytes[at2 + 1] === 47 : false;
  if (byte === 61) return step === 1 && (bytes[at2 + 1] === 10 || bytes[at2 + 1] === 13);
  if (byte !== 34 && byte !== 39 && byte !== 96) return false;
  let i = at2 + step;
  for (let steps = 0; steps < MAX_INDENT; steps++, i += step) {
    const next = bytes[i];
    if (next === void 0) return false;
    if (next === 32 || next === 9 || next === 10 || next === 13 || next === 41) continue;
    if (next === 44) return joinsLists2(at2);
    return next === 43 || next === 46 || next === 38 || next === 92 || next === 124 || next === 60 || next === 62 || next === 126 || next === 94 || next === 34 || next === 39 || next === 96 || next === 95;
  }
  return false;
}

// src/detect/decode/carriers/cells.ts
var [TAB, NEWLINE2, SPACE, BAR, BOX] = [9, 10, 32, 124, 226];
var MAX_LINE = 1e3;
var MARKS2 = new Set(Buffer.from(".\\"));
var MAX_PADDING = 250;
var BEFORE3 = 4096;
function cellAt(bytes, start, end) {
  const before = bytes[start - 1];
  if (before !== SPACE && before !== BAR && before !== 130 && before !== 131) return null;
  if (!isCellEnd(bytes, end) || !isWhole(bytes, start, end)) return null;
  const floor = Math.max(0, start - MAX_LINE);
  const line = floor + bytes.subarray(floor, start).lastIndexOf(NEWLINE2) + 1;
  const column = start - line;
  const pieces = [{ start, end }];
  const width = end - start;
  let length = width;
  for (let at2 = nextLine(bytes, end); length < KEY_LENGTH; at2 = nextLine(bytes, at2)) {
    if (at2 < 0) return bytes.length - end < MAX_LINE ? "open" : null;
    const from = at2 + column;
    const isOpen2 = bytes.length - at2 < MAX_LINE && !bytes.includes(NEWLINE2, at2);
    if (from >= bytes.length) return isOpen2 ? "open" : null;
    let to = from;
    while (to - from <= width && isLetter2(bytes[to])) to++;
    const isLast = length + to - from === KEY_LENGTH;
    if (isOpen2 && !isCellEnd(bytes, to)) return "open";
    if (to === from || isLetter2(bytes[from - 1]) || to - from > width || to - from < width && !isLast) return null;
    if (!isCellEnd(bytes, to) || bytes.subarray(at2, from).includes(NEWLINE2)) return null;
    pieces.push({ start: from, end: to });
    length += to - from;
  }
  if (length !== KEY_LENGTH || pieces.length < 2) return null;
  return shapeOf(pieces.map((piece) => bytes.toString("latin1", piece.start, piece.end)).join("")) === "random" ? pieces : null;
}
function uncelled(bytes, pieces) {
  const [first] = pieces;
  const to = pieces.at(-1)?.end ?? 0;
  const from = Math.max(0, (first?.start ?? 0) - BEFORE3);
  const text = new CarriedBuilder();
  text.copy(bytes, from, first?.start ?? from);
  for (const piece of pieces) text.copy(bytes, piece.start, piece.end);
  return text.build(from, to, "wrapped");
}
function isCellEnd(bytes, end) {
  let at2 = MARKS2.has(bytes[end] ?? 0) ? end + 1 : end;
  while (at2 - end < MAX_PADDING && (bytes[at2] === SPACE || bytes[at2] === TAB)) at2++;
  return bytes[at2] === BAR || bytes[at2] === BOX && (bytes[at2 + 1] === 148 || bytes[at2 + 1] === 149);
}
function isWhole(bytes, start, end) {
  for (let at2 = start; at2 < end; at2++) if (!isLetter2(bytes[at2])) return false;
  return true;
}
function isLetter2(byte) {
  return ((CLASSES[byte ?? 0] ?? 0) & ALNUM) !== 0;
}
function nextLine(bytes, at2) {
  const found = bytes.subarray(at2, Math.min(bytes.length, at2 + MAX_LINE)).indexOf(NEWLINE2);
  return found < 0 ? -1 : at2 + found + 1;
}

// src/detect/decode/carriers/rows/rows.ts
var [NEWLINE3, RETURN, BACKSLASH3, QUOTE] = [10, 13, 92, 34];
var MAX_ROW = 440;
var DOCKER = Buffer.from('","stream":"');
var DOCKER_REST = 400;
var BEFORE4 = 6144;
var BEHIND3 = 65536;
var OVERLAP = 8;
function lineAt(bytes, at2) {
  const floor = Math.max(0, at2 - MAX_ROW - DOCKER_REST);
  let from = at2;
  while (from > floor && bytes[from - 1] !== NEWLINE3) from--;
  return from === 0 || bytes[from - 1] === NEWLINE3 ? lineFrom(bytes, from) : null;
}
function lineFrom(bytes, from) {
  const ceiling = Math.min(bytes.length, from + MAX_ROW + DOCKER_REST);
  let end = from;
  while (end < ceiling && bytes[end] !== NEWLINE3) end++;
  if (end === ceiling && ceiling < bytes.length) return null;
  const next = Math.min(bytes.length, end + 1);
  if (bytes[end - 1] === RETURN && end > from) end--;
  if (bytes[end - 1] === 125) {
    const floor = Math.max(from, end - DOCKER_REST);
    const close = bytes.subarray(floor, end).lastIndexOf(DOCKER);
    if (close >= 0) {
      end = floor + close;
      while (end - 2 >= from && bytes[end - 2] === BACKSLASH3 && (bytes[end - 1] === 110 || bytes[end - 1] === 114)) end -= 2;
    }
  }
  return end - from > MAX_ROW ? null : { from, end, next };
}
function mayEndRow(bytes, at2) {
  const behind = bytes[at2];
  if (behind === QUOTE) return bytes[at2 + 1] === 44 && bytes[at2 + 3] === 115;
  return behind === void 0 || behind === NEWLINE3 || behind === RETURN || behind === BACKSLASH3;
}
function rowsAround(bytes, at2, read) {
  const own = lineAt(bytes, at2);
  const row = own && read(bytes, own);
  if (!own || !row) return null;
  const before = [];
  let from = own.from;
  while (from > 0 && own.from - from < BEFORE4) {
    const line = lineAt(bytes, from - 1);
    const found = line && read(bytes, line);
    if (!found) break;
    before.push(found);
    from = line.from;
  }
  const rows = [...before.toReversed(), row];
  const starts = [own.from];
  let to = own.next;
  while (to < bytes.length && to - own.from < BEHIND3) {
    const line = lineFrom(bytes, to);
    const found = line && read(bytes, line);
    if (!found) break;
    rows.push(found);
    starts.push(to);
    to = line.next;
  }
  const goesOn = to < bytes.length && to - own.from >= BEHIND3;
  return { rows, from, to, settled: goesOn ? starts.at(-OVERLAP) ?? to : to };
}
function rowsStart(bytes, at2, floor, isRow2) {
  let from = at2;
  while (from > floor && at2 - from < BEFORE4) {
    const line = lineAt(bytes, from - 1);
    if (!line || line.from < floor || !isRow2(bytes, line)) break;
    from = line.from;
  }
  return from;
}
function isHex(byte) {
  return byte !== void 0 && (byte >= 48 && byte <= 57 || byte >= 97 && byte <= 102 || byte >= 65 && byte <= 70);
}
function hexValue(byte) {
  const code = byte ?? 0;
  return code < 64 ? code - 48 : (code | 32) - 87;
}

// src/detect/decode/carriers/rows/characters.ts
var SPACE2 = 32;
var CELL = 4;
var MAX_CELLS = 32;
var LEAST = 8;
var VALUE2 = 60;
var ADDRESS2 = 24;
var CELLS_IN_A_ROW = 3;
var NAMES = /* @__PURE__ */ new Map([
  ["\\0", 0],
  ["\\a", 7],
  ["\\b", 8],
  ["\\f", 12],
  ["\\n", 10],
  ["\\r", 13],
  ["\\t", 9],
  ["\\v", 11],
  ["cr", 13],
  ["esc", 27],
  ["ht", 9],
  ["nl", 10],
  ["nul", 0],
  ["sp", 32]
]);
function charactersAt(bytes, at2, from) {
  const place = isCells(bytes, at2) ? at2 : isCells(bytes, at2 + ADDRESS2) ? at2 + ADDRESS2 : -1;
  if (place < 0) return -1;
  const line = lineAt(bytes, place);
  return line && isCharacterRow(bytes, line) ? rowsStart(bytes, line.next, from, isCharacterRow) : -1;
}
function isCells(bytes, at2) {
  let column = at2;
  while (column < at2 + CELL && bytes[column] === SPACE2) column++;
  if (column === at2 + CELL) return false;
  for (let i = column + 1; i < column + CELLS_IN_A_ROW * CELL; i++) {
    const isColumn = (i - column) % CELL === 0;
    if ((bytes[i] ?? 0) > SPACE2 !== isColumn || !isColumn && bytes[i] !== SPACE2) return false;
  }
  return true;
}
function isCharacterRow(bytes, line) {
  return cellsOf(bytes, line).length >= LEAST;
}
function isLastCharacterRow(bytes, line) {
  return cellsOf(bytes, line).length > 0;
}
function readCharacters(bytes, at2) {
  const found = rowsAround(bytes, at2, (_, line) => {
    const cells = cellsOf(bytes, line);
    return cells.length > 0 ? cells : null;
  });
  if (!found) return null;
  const text = new CarriedBuilder();
  for (const cell of found.rows.flat()) text.add(cell.code, cell.start, cell.end);
  const isFiller = (start, end) => end - start <= CELL && !bytes.subarray(start, end).includes(10);
  return text.length < VALUE2 ? null : { text: text.build(found.from, found.to, "dump", { isFiller }), settled: found.settled };
}
function cellsOf(bytes, { from, end }) {
  const cells = [];
  for (let to = end; to - CELL >= from && cells.length < MAX_CELLS; to -= CELL) {
    const code = codeOf(bytes, to - CELL, to);
    if (code < 0) break;
    let start = to - CELL;
    while (start < to - 1 && bytes[start] === SPACE2) start++;
    cells.unshift({ code, start, end: to });
  }
  return cells;
}
function codeOf(bytes, from, to) {
  if (bytes[from] !== SPACE2) return -1;
  const last = bytes[to - 1] ?? 0;
  if (bytes[from + 1] === SPACE2 && bytes[from + 2] === SPACE2) return last >= SPACE2 && last < 127 ? last : -1;
  const text = bytes.toString("latin1", from, to).trimStart();
  return NAMES.get(text) ?? (/^[0-3][0-7]{2}$/.test(text) ? Number.parseInt(text, 8) : -1);
}

// src/detect/decode/carriers/rows/dump.ts
var SPACE3 = 32;
var MAX_WIDTH = 32;
var LEAST_TEXT = 16;
var MAX_GAP = 120;
var UNITS = /* @__PURE__ */ new Set([4, 8, 16]);
function isRowText(bytes, start, end) {
  const length = end - start;
  if (length < LEAST_TEXT || length > MAX_WIDTH || start < 24 || !isMargin(bytes[start - 1])) return false;
  if (!isClose(bytes[end]) && !mayEndRow(bytes, end)) return false;
  let at2 = start - 1;
  while (start - at2 < 8 && isMargin(bytes[at2])) at2--;
  if (!isHex(bytes[at2]) || !isHex(bytes[at2 - 1])) return false;
  const line = lineAt(bytes, start);
  return line !== null && readRow(bytes, line) !== null;
}
function isDumpRow(bytes, line) {
  return readRow(bytes, line) !== null;
}
function dumpStart(bytes, at2, floor) {
  return rowsStart(bytes, at2, floor, isDumpRow);
}
function readDump(bytes, at2) {
  const found = rowsAround(bytes, at2, readRow);
  if (!found) return null;
  const text = new CarriedBuilder();
  const shown = [];
  for (const row of found.rows) {
    for (const [index, code] of row.codes.entries()) {
      text.add(code, row.starts[index] ?? 0, row.ends[index] ?? 0);
      shown.push(row.text + index);
    }
  }
  const starts = Int32Array.from(shown);
  const ends = starts.map((place) => place + 1);
  return {
    settled: found.settled,
    text: text.build(found.from, found.to, "dump", {
      again: (start, end) => stretches(starts, ends, start, end),
      isFiller: (start, end) => end - start <= 2 && bytes[start] === SPACE3 && bytes[end - 1] === SPACE3
    })
  };
}
function readRow(bytes, { from, end }) {
  if (end - from < 8) return null;
  const to = isClose(bytes[end - 1]) ? end - 1 : end;
  return (to < end ? rowUpTo(bytes, from, to) : null) ?? rowUpTo(bytes, from, end);
}
function rowUpTo(bytes, from, to) {
  for (let width = Math.min(MAX_WIDTH, to - from); width > 0; width--) {
    const text = to - width;
    if (!isMargin(bytes[text - 1])) continue;
    let last = text - 1;
    const floor = Math.max(from, text - MAX_GAP);
    while (last > floor && isMargin(bytes[last])) last--;
    if (!isHex(bytes[last])) continue;
    const row = bytesBefore(bytes, from, last + 1, text, width) ?? unitsBefore(bytes, from, last + 1, text, width);
    if (row) return row;
  }
  return null;
}
function bytesBefore(bytes, from, end, text, width) {
  const starts = new Array(width).fill(0);
  const codes = new Array(width).fill(0);
  let at2 = end;
  for (let index = width - 1; index >= 0; index--) {
    if (index < width - 1) while (at2 > from && (bytes[at2 - 1] === SPACE3 || bytes[at2 - 1] === 45)) at2--;
    if (at2 - 2 < from || !isHex(bytes[at2 - 1]) || !isHex(bytes[at2 - 2])) return null;
    at2 -= 2;
    const code = hexValue(bytes[at2]) << 4 | hexValue(bytes[at2 + 1]);
    if (!isShownAs(code, bytes[text + index])) return null;
    starts[index] = at2;
    codes[index] = code;
  }
  return isBehindAddress(bytes, from, at2) ? { starts, ends: starts.map((start) => start + 2), codes, text } : null;
}
function unitsBefore(bytes, from, end, text, width) {
  const units = [];
  let at2 = end;
  let digits = 0;
  for (let count = 1; count <= width; count++) {
    let start = at2;
    while (start > from && at2 - start <= 16 && isHex(bytes[start - 1])) start--;
    units.unshift({ start, end: at2 });
    digits = Math.max(digits, at2 - start);
    if (count * (digits >> 1) >= width) break;
    at2 = start;
    while (at2 > from && bytes[at2 - 1] === SPACE3) at2--;
    if (at2 === start) return null;
  }
  const [first] = units;
  if (!first || !UNITS.has(digits) || !isBehindAddress(bytes, from, first.start)) return null;
  const row = { starts: new Array(), ends: new Array(), codes: new Array() };
  for (let index = 0; index < width; index++) {
    const unit = units[Math.floor(2 * index / digits)];
    if (!unit) return null;
    const place = unit.end - 2 - 2 * index % digits;
    if (place < unit.start) return null;
    const code = hexValue(bytes[place]) << 4 | hexValue(bytes[place + 1]);
    if (!isShownAs(code, bytes[text + index])) return null;
    row.starts.push(unit.start);
    row.ends.push(unit.end);
    row.codes.push(code);
  }
  return { ...row, text };
}
function isBehindAddress(bytes, from, at2) {
  return at2 - from >= 4 && !isHex(bytes[at2 - 1]);
}
function isShownAs(code, shown) {
  return code > SPACE3 && code < 127 ? shown === code : shown === 46 || shown === SPACE3 || shown === code;
}
function isMargin(byte) {
  return byte === SPACE3 || byte === 124 || byte === 62;
}
function isClose(byte) {
  return byte === 124 || byte === 60;
}

// src/detect/decode/carriers/encoded-words.ts
var WORD2 = /=\?[\w-]{1,40}(?:\*[\w-]{1,20})?\?([bBqQ])\?([^?\s]{0,1000})\?=/y;
var BETWEEN = /[ \t]{0,80}(?:\r?\n[ \t]{1,80})?/y;
var LONGEST = 1100;
var MAX_WORDS = 120;
function isEncodedWord(bytes, end) {
  let at2 = end;
  while (bytes[at2] === 61 && at2 < end + 2 && bytes[at2 + 1] !== void 0) at2++;
  return bytes[at2] === 63 && bytes[at2 + 1] === 61;
}
function wordsGoOn(bytes, from, to) {
  return endsInWord(bytes, from, to) && (bytes[to] === 32 || bytes[to] === 9) && /^[ \t]+=\?/.test(bytes.toString("latin1", to, to + 80));
}
function endsInWord(bytes, from, to) {
  return to - from > 8 && bytes.toString("latin1", to - 4, to).trimEnd().endsWith("?=");
}
function readEncodedWords(bytes, start) {
  const floor = Math.max(0, start - MAX_WORDS * 80);
  const source = bytes.toString("latin1", floor, Math.min(bytes.length, start + MAX_WORDS * 80 + LONGEST));
  const own = source.lastIndexOf("=?", start - floor);
  if (own < 0) return null;
  let first = own;
  for (let before = own; before >= 0; ) {
    before = before === 0 ? -1 : source.lastIndexOf("=?", before - 1);
    if (before < 0 || first - wordEnd(source, before) !== 0) break;
    first = before;
  }
  const text = new CarriedBuilder();
  let at2 = first;
  for (let count = 0; count < MAX_WORDS; count++) {
    WORD2.lastIndex = at2;
    const word2 = WORD2.exec(source);
    if (!word2) break;
    const [all, kind = "", encoded = ""] = word2;
    const begin = floor + at2 + all.length - 2 - encoded.length;
    if (kind.toLowerCase() === "b") addBase64(text, encoded, begin);
    else addQuoted(text, encoded, begin);
    at2 = wordEnd(source, at2);
  }
  return text.length < 60 ? null : { text: text.build(floor + first, floor + at2, "wrapped"), settled: floor + at2 };
}
function wordEnd(source, at2) {
  WORD2.lastIndex = at2;
  const word2 = WORD2.exec(source);
  if (!word2) return -1;
  const end = at2 + word2[0].length;
  BETWEEN.lastIndex = end;
  return end + (BETWEEN.exec(source)?.[0].length ?? 0);
}
function addBase64(text, encoded, begin) {
  for (const [index, byte] of Buffer.from(encoded, "base64").entries()) {
    text.add(byte, begin + Math.floor(index * 8 / 6), begin + Math.floor((index * 8 + 7) / 6) + 1);
  }
}
function addQuoted(text, encoded, begin) {
  for (let i = 0; i < encoded.length; ) {
    const hex = encoded[i] === "=" ? /^[0-9A-Fa-f]{2}/.exec(encoded.slice(i + 1, i + 3))?.[0] : void 0;
    const length = hex === void 0 ? 1 : 3;
    const code = hex === void 0 ? encoded.charCodeAt(i) : Number.parseInt(hex, 16);
    text.add(hex === void 0 && code === 95 ? 32 : code, begin + i, begin + i + length);
    i += length;
  }
}

// src/detect/decode/carriers/encoded-pem.ts
var PERCENT3 = 37;
var MAX_HEADER = 96;
var MAX_BLOCK2 = 24576;
var HEADER2 = /-----BEGIN(?:\+|%(?:25)*20)(?:(?:RSA|ENCRYPTED)(?:\+|%(?:25)*20))?PRIVATE(?:\+|%(?:25)*20)KEY-----(?:%(?:25)*0[ADad])*%?$/;
var FOOTER = /-----END(?:\+|%(?:25)*20)(?:[A-Z]{1,10}(?:\+|%(?:25)*20))?PRIVATE(?:\+|%(?:25)*20)KEY-----/;
function isEncodedPem(bytes, start) {
  if (bytes[start - 1] !== PERCENT3 || bytes[start] !== 48 && bytes[start] !== 50) return false;
  const before = bytes.toString("latin1", Math.max(0, start - MAX_HEADER), start);
  return before.includes("KEY-----") && HEADER2.test(before);
}
function readEncodedPem(bytes, start) {
  const before = bytes.toString("latin1", Math.max(0, start - MAX_HEADER), start);
  const header = HEADER2.exec(before);
  if (!header) return null;
  const from = start - header[0].length;
  const block = bytes.toString("latin1", from, Math.min(bytes.length, from + MAX_BLOCK2));
  const footer = FOOTER.exec(block);
  const end = footer ? footer.index + footer[0].length : encodedEnd(block);
  const isForm = header[0].includes("BEGIN+");
  const text = new CarriedBuilder();
  for (let i = 0; i < end; ) {
    const hex = block[i] === "%" ? /^[0-9a-fA-F]{2}/.exec(block.slice(i + 1, i + 3))?.[0] : void 0;
    const length = hex === void 0 ? 1 : 3;
    const code = hex === void 0 ? block.charCodeAt(i) : Number.parseInt(hex, 16);
    text.add(isForm && hex === void 0 && code === 43 ? 32 : code, from + i, from + i + length);
    i += length;
  }
  return text.build(from, from + end, "percent");
}
function encodedEnd(block) {
  return /^[\w+/%=.-]*/.exec(block)?.[0].length ?? 0;
}

// src/detect/decode/carriers/rows/hex-rows.ts
var LEAST2 = 60;
var VALUE3 = 60;
function isHexRow(bytes, start, end) {
  return end - start >= LEAST2 && mayEndRow(bytes, end) && isHexText(bytes, start, end);
}
function isHexLine(bytes, line) {
  const start = digitsBefore(bytes, line);
  return line.end - start >= LEAST2 && isHexText(bytes, start, line.end);
}
function isLastHexLine(bytes, line) {
  const start = digitsBefore(bytes, line);
  return line.end > start && isHexText(bytes, start, line.end);
}
function readHexRows(bytes, start, end) {
  const found = rowsAround(bytes, start, rowReader(end - start));
  if (!found || found.rows.length < 2) return null;
  const text = new CarriedBuilder();
  for (const row of found.rows) {
    for (let at2 = row.start; at2 < row.end; at2 += 2) text.add(hexValue(bytes[at2]) << 4 | hexValue(bytes[at2 + 1]), at2, at2 + 2);
  }
  return text.length < VALUE3 ? null : { text: text.build(found.from, found.to, "hex"), settled: found.settled };
}
function rowReader(width) {
  let shortAt = -1;
  return (bytes, line) => {
    const start = digitsBefore(bytes, line);
    const length = line.end - start;
    if (length < 2 || length > width || !isHexText(bytes, start, line.end)) return null;
    if (length < width) {
      const before = line.from > 0 ? lineAt(bytes, line.from - 1) : null;
      if (shortAt >= 0 || !before || before.end - digitsBefore(bytes, before) !== width) return null;
      shortAt = line.from;
    }
    return shortAt >= 0 && shortAt < line.from ? null : { start, end: line.end };
  };
}
function digitsBefore(bytes, { from, end }) {
  let start = end;
  while (start > from && isHex(bytes[start - 1])) start--;
  return start;
}
function isHexText(bytes, start, end) {
  if ((end - start) % 2 !== 0) return false;
  for (let at2 = start; at2 < end; at2 += 2) {
    const [high, low] = [bytes[at2], bytes[at2 + 1]];
    if (!isHex(high) || !isHex(low)) return false;
    const code = hexValue(high) << 4 | hexValue(low);
    if (code < 32 ? code < 9 || code > 13 : code === 127) return false;
    if (code > 127 && at2 - start < 16) return false;
  }
  return true;
}

// src/detect/decode/der.ts
var OID_RSA = "2a864886f70d010101";
var OID_ED25519 = "2b6570";
var OID_ENCRYPTION = /^2a864886f70d01(?:05|0c01)/;
function readElement(der, at2, limit) {
  const tag = der[at2];
  const first = der[at2 + 1];
  if (tag === void 0 || first === void 0 || at2 + 2 > limit) return null;
  if (first < 128) return { tag, start: at2 + 2, end: at2 + 2 + first };
  const count = first & 127;
  if (count === 0 || count > 4) return null;
  let length = 0;
  for (let i = 0; i < count; i++) length = length * 256 + (der[at2 + 2 + i] ?? 0);
  return { tag, start: at2 + 2 + count, end: at2 + 2 + count + length };
}
function privateKeyIn(der) {
  const outer = readElement(der, 0, der.length);
  if (outer?.tag !== 48 || outer.end > der.length) return null;
  const first = readElement(der, outer.start, outer.end);
  if (!first || first.end > outer.end) return null;
  const second = readElement(der, first.end, outer.end);
  if (!second || second.end > outer.end) return null;
  if (first.tag === 48) {
    const oid = readElement(der, first.start, first.end);
    if (oid?.tag !== 6 || second.tag !== 4) return null;
    return OID_ENCRYPTION.test(der.toString("hex", oid.start, oid.end)) ? { type: "encrypted", length: outer.end } : null;
  }
  if (first.tag !== 2) return null;
  if (second.tag === 48) {
    const oid = readElement(der, second.start, second.end);
    const key = readElement(der, second.end, outer.end);
    if (oid?.tag !== 6 || key?.tag !== 4) return null;
    const name = der.toString("hex", oid.start, oid.end);
    if (name === OID_RSA) return { type: "rsa", length: outer.end };
    return { type: name === OID_ED25519 ? "ed25519" : "other", length: outer.end };
  }
  if (second.tag === 2 && second.end - second.start >= 128) {
    const exponent = readElement(der, second.end, outer.end);
    const secret = exponent ? readElement(der, exponent.end, outer.end) : null;
    if (exponent?.tag === 2 && secret?.tag === 2 && secret.end - secret.start >= 100) return { type: "rsa", length: outer.end };
  }
  return second.tag === 4 ? { type: "other", length: outer.end } : null;
}

// src/detect/decode/private-keys.ts
var BEGIN = /-----BEGIN (ENCRYPTED |RSA )?PRIVATE KEY-----/g;
var NOISE = /(?<!\\)\\+(?:[nrt]|u000[adAD]|\/)|%0[ADad]|&#1[03];|[\s"'`+,;.&|\\#*>()[\]{}_-]/g;
var MAX_BLOCK3 = 16384;
function findPemKeys(text, isWanted = () => true) {
  const found = [];
  const known = /* @__PURE__ */ new Map();
  const after = (word2, from) => {
    const before = known.get(word2) ?? 0;
    if (before < 0 || before >= from) return before;
    const at2 = text.indexOf(word2, from);
    known.set(word2, at2);
    return at2;
  };
  for (const match of text.matchAll(BEGIN)) {
    const label = match[1] ?? "";
    const start = match.index;
    const bodyStart = start + match[0].length;
    const footer = `-----END ${label}PRIVATE KEY-----`;
    const closing = after(footer, bodyStart);
    const next = after("-----BEGIN", bodyStart);
    const closed = closing >= 0 && closing - bodyStart < MAX_BLOCK3 && (next < 0 || closing < next);
    const bodyEnd = closed ? closing : openBodyEnd(text, bodyStart);
    if (!isWanted(closed ? closing + footer.length : bodyEnd)) continue;
    const framed = linesIn(text.slice(bodyStart, bodyEnd));
    const lines = framed.map((line) => ({ start: bodyStart + line.start, end: bodyStart + line.end }));
    const raw = lines.length > 0 ? lines.map((line) => text.slice(line.start, line.end)).join("\n") : withoutPluses(text.slice(bodyStart, bodyEnd));
    const legacy = /Proc-Type:\s*4,\s*ENCRYPTED/.test(raw);
    const body = bodyOf(raw);
    if (body === null) continue;
    const key = describe(body, label === "ENCRYPTED " || legacy, true, start, closed ? closing + footer.length : bodyEnd);
    if (key) found.push({ ...key, lines });
  }
  return found;
}
function withoutPluses(raw) {
  return /\n\+[ \t]*$/.test(raw) ? raw.replaceAll("\n+", "\n") : raw;
}
var MAX_FRAME = 300;
function linesIn(raw) {
  const lines = raw.split("\n");
  const [suffix = "", prefix = ""] = [lines[0], lines.at(-1)];
  if (lines.length < 3 || !/[A-Za-z0-9]/.test(prefix) || prefix.length > MAX_FRAME || suffix.length > MAX_FRAME) return [];
  const before = new RegExp(`^${framePattern(prefix)}`);
  const behind = new RegExp(`${framePattern(suffix)}$`);
  const found = [];
  let at2 = suffix.length + 1;
  for (const line of lines.slice(1, -1)) {
    const start = before.exec(line)?.[0].length;
    const end = behind.exec(line)?.index;
    if (start === void 0 || end === void 0 || end < start) return [];
    if (end > start) found.push({ start: at2 + start, end: at2 + end });
    at2 += line.length + 1;
  }
  return found;
}
function framePattern(frame) {
  return frame.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\d+/g, "\\d{1,20}");
}
function openBodyEnd(text, from) {
  const match = /^(?:[A-Za-z0-9+/=\s"'`,;.&|]|\\+[nrt/]|\\\s)*/.exec(text.slice(from, from + MAX_BLOCK3));
  return from + (match?.[0].length ?? 0);
}
function bodyOf(raw) {
  const withoutHeaders = raw.replace(/(^|\n)[ \t]*\/\/[ \t]+/g, "$1").replace(/(?:Proc-Type|DEK-Info):[^\n\\]*/g, "");
  const slashes = withoutHeaders.replace(/(?<!\\)\\+\//g, "/").replace(/%2F/gi, "/").replace(/%2B/gi, "+").replace(/%3D/gi, "=").replace(/(?<!\\)\\+u002[bB]/g, "+").replace(/(?<!\\)\\+u003[dD]/g, "=");
  const joined3 = slashes.replace(/["'`][\s\\nr]*[+.&,][\s\\]*["'`]/g, "").replace(/\s\+\s/g, "");
  const body = joined3.replace(NOISE, (noise) => noise === "+" ? "+" : "");
  if (!/^[A-Za-z0-9+/]{60,}={0,2}$/.test(body)) return null;
  return body;
}
function describe(body, encrypted, armored, start, end) {
  const decoded2 = Buffer.from(body, "base64");
  const parsed = privateKeyIn(decoded2);
  if (parsed?.type === "other") return null;
  if (!parsed && !isRandomBody(body)) return null;
  const type = parsed ? parsed.type : "unknown";
  return {
    start,
    end,
    body,
    der: parsed ? decoded2.subarray(0, parsed.length) : null,
    type: type === "encrypted" || encrypted ? "encrypted" : type,
    encrypted: encrypted || type === "encrypted",
    armored,
    lines: []
  };
}
function isRandomBody(body) {
  const distinct2 = new Set(body).size;
  return distinct2 >= 30 && !/(.)\1{5}/.test(body) && !/your|example|private|key-?here|redacted/i.test(body);
}
var DER_START = /MC4CAQAwBQYDK2VwBCIEI|MI[IGH][A-Za-z0-9+/]{3,5}(?:IBA[A-Za-z0-9+/]|[A-Za-z0-9+/]{0,2}AgEA)|MII[EFJ][A-Za-z0-9+/]{2}[TIAgwQ]|MIGbMFcGCSqGSIb3DQEFDT/;
var BASE64_RUN = /[A-Za-z0-9+/]+/y;
var BARE_JOINTS = [
  /\\+\//y,
  /\\+[nr](?=[A-Za-z0-9+/])/y,
  /["'`]?[^\S\n]*(?:[+.\\][^\S\n]*)?\n\s*["'`]?(?=[A-Za-z0-9+/]{8})/y
];
function bareText(text) {
  let at2 = 0;
  const goOn = (pattern) => {
    pattern.lastIndex = at2;
    const found = pattern.exec(text);
    if (!found) return false;
    at2 += found[0].length;
    return true;
  };
  while (goOn(BASE64_RUN) || BARE_JOINTS.some(goOn)) ;
  if (at2 > 0) goOn(/={0,2}/y);
  return text.slice(0, at2);
}
function readBareKey(text, start) {
  const raw = bareText(text.slice(start, start + MAX_BLOCK3));
  if (raw.length < 60) return null;
  const body = raw.replace(/(?<!\\)\\+\//g, "/").replace(/(?<!\\)\\+[nr]/g, "").replace(/["'`\s\\.]/g, "").replace(/\+(?=\s)/g, "");
  const parsed = privateKeyIn(Buffer.from(body.slice(0, 8192), "base64"));
  if (!parsed || parsed.type === "other") return null;
  const characters = Math.ceil(parsed.length / 3) * 4;
  const key = describe(body.slice(0, characters), parsed.type === "encrypted", false, start, start + endOf2(raw, characters));
  return key;
}
function endOf2(raw, count) {
  let seen = 0;
  for (let i = 0; i < raw.length; i++) {
    if (raw[i] === "\\") {
      if (raw[i + 1] !== "/") i++;
      continue;
    }
    if (/[A-Za-z0-9+/=]/.test(raw[i] ?? "")) seen++;
    if (seen === count) return i + 1;
  }
  return raw.length;
}

// src/detect/decode/carriers/markup.ts
var [OPEN2, CLOSE2, SLASH3] = [60, 62, 47];
var MAX_TAGS = 4096;
var MAX_TAG = 600;
var MAX_PIECES = 16;
var INLINE = /* @__PURE__ */ new Set([
  "a",
  "b",
  "bCs",
  "bookmarkEnd",
  "bookmarkStart",
  "code",
  "color",
  "cs",
  "ea",
  "em",
  "font",
  "highlight",
  "i",
  "iCs",
  "kern",
  "lang",
  "lastRenderedPageBreak",
  "latin",
  "mark",
  "noProof",
  "position",
  "proofErr",
  "r",
  "rFonts",
  "rPr",
  "rStyle",
  "shd",
  "smartTag",
  "solidFill",
  "spacing",
  "span",
  "srgbClr",
  "strike",
  "strong",
  "sz",
  "szCs",
  "t",
  "u",
  "vertAlign",
  "w",
  "wbr",
  "webHidden"
]);
function taggedAt(bytes, start, end) {
  if (bytes[start - 1] !== CLOSE2 && (bytes[end] !== OPEN2 || bytes[end + 1] !== SLASH3)) return null;
  const pieces = [{ start, end }];
  let length = end - start;
  for (let first = start; length < KEY_LENGTH && pieces.length < MAX_PIECES; ) {
    const stop = tagsStart(bytes, first);
    let piece = stop;
    while (stop - piece <= KEY_LENGTH && isKey3(bytes[piece - 1])) piece--;
    if (stop === first || piece === stop) break;
    pieces.unshift({ start: piece, end: stop });
    length += stop - piece;
    first = piece;
  }
  let at2 = end;
  while (length < KEY_LENGTH && pieces.length < MAX_PIECES) {
    const next = tagsEnd(bytes, at2);
    let stop = next;
    while (stop - next <= KEY_LENGTH && isKey3(bytes[stop])) stop++;
    if (next === at2 || stop === next) return null;
    pieces.push({ start: next, end: stop });
    length += stop - next;
    at2 = stop;
  }
  if (length !== KEY_LENGTH) return null;
  const text = pieces.map((piece) => bytes.toString("latin1", piece.start, piece.end)).join("");
  return shapeOf(text) === "random" || DER_START.exec(text)?.index === 0 ? pieces : null;
}
function tagsEnd(bytes, from) {
  let at2 = from;
  while (bytes[at2] === OPEN2) {
    const close = bytes.subarray(at2, at2 + MAX_TAG).indexOf(CLOSE2);
    if (close < 0 || at2 - from > MAX_TAGS) return from;
    if (!INLINE.has(tagName(bytes, at2, at2 + close))) return from;
    at2 += close + 1;
  }
  return at2;
}
function tagsStart(bytes, to) {
  let at2 = to;
  while (bytes[at2 - 1] === CLOSE2) {
    const floor = Math.max(0, at2 - MAX_TAG);
    const open = bytes.subarray(floor, at2).lastIndexOf(OPEN2);
    if (open < 0 || to - at2 > MAX_TAGS || !INLINE.has(tagName(bytes, floor + open, at2))) return to;
    at2 = floor + open;
  }
  return at2;
}
function tagName(bytes, from, to) {
  const name = /^<\/?(?:[A-Za-z]{1,8}:)?([A-Za-z]{1,24})/.exec(bytes.toString("latin1", from, Math.min(to, from + 40)));
  return name?.[1] ?? "";
}
var BEFORE5 = 8192;
var BEHIND4 = 65536;
var OVERLAP2 = 16384;
function untagged(bytes, pieces) {
  const [first] = pieces;
  const from = Math.max(0, (first?.start ?? 0) - BEFORE5);
  const to = Math.min(bytes.length, (pieces.at(-1)?.end ?? from) + BEHIND4);
  const text = new CarriedBuilder();
  let at2 = from;
  let newline = true;
  while (at2 < to) {
    if (bytes[at2] !== OPEN2) {
      text.add(bytes[at2] ?? 0, at2, at2 + 1);
      newline = false;
      at2++;
      continue;
    }
    const close = bytes.subarray(at2, Math.min(to, at2 + MAX_TAG)).indexOf(CLOSE2);
    if (close < 0) break;
    if (!newline && !INLINE.has(tagName(bytes, at2, at2 + close))) {
      text.add(10, at2, at2 + 1);
      newline = true;
    }
    at2 += close + 1;
  }
  const last = pieces.at(-1)?.end ?? at2;
  return { text: text.build(from, at2, "wrapped"), settled: at2 < bytes.length ? Math.max(last, at2 - OVERLAP2) : at2 };
}
function isKey3(byte) {
  return byte !== void 0 && ((CLASSES[byte] ?? 0) & KEY) !== 0;
}

// src/detect/decode/carriers/spelled.ts
var [BACKSLASH4, PERCENT4, AMPERSAND, SEMICOLON2, BRACE, HASH] = [92, 37, 38, 59, 125, 35];
var BEFORE6 = 4096;
var BEHIND5 = 16384;
var OVERLAP3 = 2048;
var LONGEST2 = 14;
var LEAST3 = 60;
var ESCAPE = /\\{1,4}(?:(?:x|u00|u\{0{0,4})([0-7][0-9a-fA-F])\}?|([01][0-7]{2}|[4-7][0-7]))|%(?:25){0,3}(?:u00)?([0-7][0-9a-fA-F])|&#(?:[xX]0{0,4}([0-7][0-9a-fA-F])|0{0,4}(\d{2,3}));/y;
var TOKEN2 = buildToken();
function buildToken() {
  const table = CLASSES.map((bits) => (bits & KEY) === 0 ? 0 : 1);
  for (const character2 of "\\%&#;{}") table[character2.charCodeAt(0)] = 1;
  return table;
}
function escapeAt(text, index) {
  ESCAPE.lastIndex = index;
  const match = ESCAPE.exec(text);
  if (!match) return null;
  const [all, hex, octal, percent, entity, decimal] = match;
  const digits = hex ?? percent ?? entity;
  const code = digits === void 0 ? Number.parseInt(octal ?? decimal ?? "", octal === void 0 ? 10 : 8) : Number.parseInt(digits, 16);
  return code < 128 ? { code, length: all.length } : null;
}
function isSpelled(bytes, start, end) {
  const next = bytes[end];
  if ((next === BACKSLASH4 || next === PERCENT4 || next === AMPERSAND) && isLetterAt(bytes, end)) return true;
  const before = bytes[start - 1];
  if (before === BACKSLASH4 || before === PERCENT4) return isLetterAt(bytes, start - 1);
  if (before !== SEMICOLON2 && before !== BRACE) return false;
  const floor = Math.max(0, start - LONGEST2);
  const open = bytes.subarray(floor, start).lastIndexOf(before === BRACE ? BACKSLASH4 : AMPERSAND);
  return open >= 0 && isLetterAt(bytes, floor + open);
}
function isLetterAt(bytes, at2) {
  if (!mayBeLetter(bytes, at2)) return false;
  const escape = escapeAt(bytes.toString("latin1", at2, at2 + LONGEST2), 0);
  return escape !== null && ((CLASSES[escape.code] ?? 0) & ALNUM) !== 0;
}
function mayBeLetter(bytes, at2) {
  const next = bytes[at2 + 1] ?? 0;
  if (bytes[at2] === AMPERSAND) return next === HASH;
  if (bytes[at2] === BACKSLASH4) return next === BACKSLASH4 || next === 120 || next === 117 || next >= 48 && next <= 55;
  if (next === 50) return bytes[at2 + 2] === 53;
  return next >= 51 && next <= 55 || next === 117;
}
function readSpelled(bytes, at2) {
  let from = at2;
  const floor = Math.max(0, at2 - BEFORE6);
  while (from > floor && TOKEN2[bytes[from - 1] ?? 0] === 1) from--;
  let to = at2;
  const ceiling = Math.min(bytes.length, at2 + BEHIND5);
  while (to < ceiling && TOKEN2[bytes[to] ?? 0] === 1) to++;
  const source = bytes.toString("latin1", from, to);
  const text = new CarriedBuilder();
  let longest = 0;
  let run = 0;
  let isOpen2 = false;
  for (let i = 0; i < source.length; ) {
    const escape = escapeAt(source, i);
    const code = escape?.code ?? source.charCodeAt(i);
    const length = escape?.length ?? 1;
    text.add(code, from + i, from + i + length);
    i += length;
    if (((CLASSES[code] ?? 0) & ALNUM) === 0) {
      run = 0;
      isOpen2 = false;
      continue;
    }
    run++;
    isOpen2 ||= escape !== null;
    if (isOpen2) longest = Math.max(longest, run);
  }
  if (longest < LEAST3) return null;
  return { text: text.build(from, to, readingOf(source)), settled: to === ceiling && to < bytes.length ? to - OVERLAP3 : to };
}
function readingOf(source) {
  return source.includes("\\") ? "escape" : source.includes("&#") ? "html-entity" : "percent";
}
function isEscapeByte(byte) {
  return ESCAPE_BYTES[byte] === 1;
}
var ESCAPE_BYTES = tableOf("0123456789abcdefABCDEFxXuU\\%&#;{}");
var SIGNS2 = /* @__PURE__ */ new Set([BACKSLASH4, PERCENT4, AMPERSAND]);
var IN_A_ROW = 3;
function spelledAt(bytes, at2) {
  let sign = at2;
  while (sign < at2 + LONGEST2 && !SIGNS2.has(bytes[sign] ?? 0)) sign++;
  if (sign === at2 + LONGEST2) return -1;
  while (SIGNS2.has(bytes[sign - 1] ?? 0) && bytes[sign] === BACKSLASH4) sign--;
  const text = bytes.toString("latin1", sign, sign + IN_A_ROW * LONGEST2);
  let end = 0;
  for (let count = 0; count < IN_A_ROW; count++) {
    const escape = escapeAt(text, end);
    if (!escape) return -1;
    end += escape.length;
  }
  return sign;
}

// src/detect/decode/carriers/numbers.ts
var SHOWN = 72;
var LEAST4 = 60;
var BEFORE7 = 8192;
var BEHIND6 = 65536;
var OVERLAP4 = 2048;
var LONGEST3 = 9;
var BLANK = 32;
var [NUMBER2, ESCAPED] = [1, 2];
var NUMBERS = tableOf("0123456789abcdefABCDEFx, \n	\r[]").map(
  (isNumeric, byte) => (isNumeric === 1 ? NUMBER2 : 0) | (isEscapeByte(byte) ? ESCAPED : 0)
);
function isNumber(byte) {
  return ((NUMBERS[byte ?? 0] ?? 0) & NUMBER2) !== 0;
}
function findNumbers(bytes, from, to, onPlace, offset = 0) {
  searchPlaces(bytes, from, to, (at2) => numbersAt(bytes, at2, from, onPlace), offset);
}
function numbersAt(bytes, at2, from, onPlace) {
  if (mayBeColumns(bytes, at2)) {
    const start = charactersAt(bytes, at2, from);
    if (start >= 0) {
      onPlace(start);
      return;
    }
  }
  const kinds = (NUMBERS[bytes[at2] ?? 0] ?? 0) & (NUMBERS[bytes[at2 + 5] ?? 0] ?? 0) & (NUMBERS[bytes[at2 + 11] ?? 0] ?? 0);
  if (kinds === 0) return;
  if ((kinds & ESCAPED) !== 0) {
    const start = spelledAt(bytes, at2);
    if (start >= 0) {
      onPlace(start);
      return;
    }
  }
  if ((kinds & NUMBER2) === 0) return;
  let sign = at2;
  while (sign < at2 + LONGEST3 && (bytes[sign] ?? 0) > 44) sign++;
  if (sign === at2 + LONGEST3) return;
  let i = at2 + 1;
  const stop = at2 + WINDOW;
  while (i < stop && isNumber(bytes[i])) i++;
  if (i === stop && isTelling(bytes.toString("latin1", at2, Math.min(bytes.length, at2 + SHOWN)))) onPlace(listStart(bytes, at2, from));
}
function mayBeColumns(bytes, at2) {
  const [one, two] = [bytes[at2], bytes[at2 + 1]];
  if (one !== BLANK && two !== BLANK) return false;
  const blanks2 = (one === two ? 2 : 1) + (bytes[at2 + 2] === BLANK ? 1 : 0) + (bytes[at2 + 3] === BLANK ? 1 : 0);
  return blanks2 === 3;
}
var LISTS = [
  /(?:(?<!\d)(?:9|1[03]|27|3[2-9]|[4-9]\d|1[01]\d|12[0-6])[,\s]{1,12}){4}/,
  /(?<![0-9a-fA-F])(?:(?:0x)?(?:0[9aAdD]|1[bB]|[2-6][0-9a-fA-F]|7[0-9a-eA-E])[,\s]{1,12}){4}/,
  /(?<!\d)(?:(?:0[1-7]\d|1[0-7]\d)[,\s]{1,12}){4}/,
  /(?<![0-9a-fA-F])(?:[0-7]{6}\s+){2}[0-7]{6}(?!\d)/,
  /(?<![0-9a-fA-F])(?:[2-7][0-9a-f]{3}\s+){3}/,
  /(?<![0-9a-fA-F])(?:(?:[2-7][0-9a-f]){4}\s+){2}/,
  /(?<!\d)(?:(?:0[89]|[12]\d|3[0-2])\d{3}\s+){3}/
];
function isTelling(text) {
  return LISTS.some((list) => list.test(text));
}
function listStart(bytes, at2, floor) {
  let start = at2;
  const least = Math.max(floor, at2 - BEFORE7);
  while (start > least && isNumber(bytes[start - 1])) start--;
  while (start < at2 && !isDigit(bytes[start])) start++;
  const line = lineAt(bytes, start);
  return line && line.from < start && isNumberRow(bytes, line) ? Math.min(start, rowsStart(bytes, line.from, floor, isNumberRow)) : start;
}
function isDigit(byte) {
  return byte !== void 0 && byte >= 48 && byte <= 57;
}
function numbersBefore(bytes, from, end) {
  const start = listStart(bytes, end, from);
  return end - start >= 2 && /\d/.test(bytes.toString("latin1", Math.max(start, end - 8), end)) ? start : end;
}
function endsInNumber(bytes, from, to) {
  let at2 = to;
  while (at2 > from && (bytes[at2 - 1] === 10 || bytes[at2 - 1] === 13 || bytes[at2 - 1] === 32)) at2--;
  const last = bytes[at2 - 1];
  if (last === void 0 || !isNumber(last)) return false;
  for (let i = Math.max(from, at2 - 12); i < at2; i++) if (!isNumber(bytes[i])) return false;
  return /(?:^|[\s,[])(?:0x)?[0-9a-fA-F]{1,6},?$/.test(bytes.toString("latin1", Math.max(from, at2 - 12), at2));
}
function numbersGoOn(bytes, to, nextEnd) {
  const next = bytes.toString("latin1", to, Math.min(nextEnd, to + 2 * WINDOW)).trimStart();
  return /^(?:0x)?[0-9a-fA-F]{1,8}(?:[\s,\]]|$)/.test(next);
}
function readNumbers(bytes, at2) {
  return readList(bytes, at2) ?? readRows(bytes, at2);
}
var LEAST_IN_ROW = 4;
function isNumberRow(bytes, line) {
  const tokens = tokensBefore(bytes, line);
  return tokens.length >= LEAST_IN_ROW && isTelling(`${tokens.map(({ text }) => text).join(" ")} `);
}
function isLastNumberRow(bytes, line) {
  return tokensBefore(bytes, line).length > 0;
}
function tokensBefore(bytes, { from, end }) {
  let start = end;
  while (start > from && isNumber(bytes[start - 1])) start--;
  if (end - start < 2) return [];
  if (start > from) while (start < end && !isBlank(bytes[start])) start++;
  const tokens = tokensIn(bytes, start, end);
  const usual = tokens.at(-1)?.text.length ?? 0;
  const address = tokens.findLastIndex(({ text }) => text.length >= SHORTEST_ADDRESS && text.length !== usual);
  return tokens.slice(address + 1);
}
function readRows(bytes, at2) {
  let isOver = false;
  const found = rowsAround(bytes, at2, (_, line) => {
    const tokens = tokensBefore(bytes, line);
    if (isOver || tokens.length === 0) return null;
    if (tokens.length >= LEAST_IN_ROW && isNumberRow(bytes, line)) return tokens;
    const next = line.next < bytes.length ? lineFrom(bytes, line.next) : null;
    if (line.from < at2 || next && isNumberRow(bytes, next)) return null;
    isOver = true;
    return tokens;
  });
  if (!found) return null;
  const text = textOf2(found.rows.flat());
  if (!text || text.length < LEAST4) return null;
  const isFiller = (start, end) => end - start <= 4 && !bytes.subarray(start, end).includes(10);
  return { text: text.build(found.from, found.to, "numbers", { isFiller }), settled: found.settled };
}
function readList(bytes, at2) {
  const from = listStart(bytes, at2, 0);
  let to = at2;
  const most = Math.min(bytes.length, at2 + BEHIND6);
  while (to < most && isNumber(bytes[to])) to++;
  const text = textOf2(withoutAddresses(tokensIn(bytes, from, to)));
  if (!text || text.length < LEAST4) return null;
  const isFiller = (start, end) => end - start <= 4 && !bytes.subarray(start, end).includes(10);
  return { text: text.build(from, to, "numbers", { isFiller }), settled: to === at2 + BEHIND6 ? to - OVERLAP4 : to };
}
function tokensIn(bytes, from, to) {
  return [...bytes.toString("latin1", from, to).matchAll(/(?:0x)?[0-9a-fA-F]+/g)].map((match) => {
    const [text] = match;
    const start = from + match.index;
    return { start, end: start + text.length, text, startsLine: startsLine(bytes, start) };
  });
}
function startsLine(bytes, at2) {
  return at2 === 0 || bytes[at2 - 1] === 10;
}
var word = (value) => [value & 255, value >> 8];
var NOTATIONS = [
  { form: /^0x[0-9a-f]{1,2}$/i, bytes: (text) => [Number.parseInt(text.slice(2), 16)] },
  { form: /^[0-9a-f]{2}$/i, bytes: (text) => [Number.parseInt(text, 16)] },
  // Of decimal numbers some have two digits: before them.
  { form: /^[0-3][0-7]{2}$/, bytes: (text) => [Number.parseInt(text, 8)] },
  { form: /^(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])$/, bytes: (text) => [Number.parseInt(text, 10)] },
  { form: /^[01][0-7]{5}$/, bytes: (text) => word(Number.parseInt(text, 8)) },
  { form: /^[0-9a-f]{4}$/i, bytes: (text) => word(Number.parseInt(text, 16)) },
  { form: /^[0-6]\d{4}$/, bytes: (text) => word(Number.parseInt(text, 10)) },
  {
    form: /^[0-9a-f]{8}$/i,
    bytes: (text) => [...word(Number.parseInt(text.slice(4), 16)), ...word(Number.parseInt(text.slice(0, 4), 16))]
  }
];
var SHORTEST_ADDRESS = 6;
function withoutAddresses(tokens) {
  const usual = tokens.at(-1)?.startsLine === true ? tokens.at(-2) : tokens.at(-1);
  const isAddress2 = (token) => token.startsLine && token.text.length >= SHORTEST_ADDRESS && token.text.length !== usual?.text.length;
  return tokens.filter(isAddress2).length >= 2 ? tokens.filter((token) => !isAddress2(token)) : tokens;
}
function textOf2(tokens) {
  for (const { form, bytes } of NOTATIONS) {
    const written = tokens.filter((token) => form.test(token.text));
    if (written.length < tokens.length * 0.98) continue;
    const text = new CarriedBuilder();
    let printable = 0;
    for (const token of tokens) {
      for (const code of form.test(token.text) ? bytes(token.text) : [0]) {
        text.add(code, token.start, token.end);
        if (code >= 32 && code < 127 || code >= 9 && code <= 13 || code === 27) printable++;
      }
    }
    if (printable >= text.length * 0.85) return text;
  }
  return null;
}
function isBlank(byte) {
  return byte === 32 || byte === 9;
}

// src/detect/decode/carriers/streams.ts
var NEWLINE4 = 10;
var MAX_LINE2 = 2e4;
var MAX_OTHERS = 16;
var MAX_PIECES2 = 6;
var MAX_FRAME2 = 120;
var CRI = /^[\dTZ:.+-]{16,40} (stdout|stderr) ([PF]) /;
var SERVICE = /^((?:\x1b\[[\d;]{1,8}m)?[\w.@-]{1,64} {0,40}\|)(?:\x1b\[[\d;]{0,8}m)? (?:\d{4}-\d\d-\d\dT[\d:.]{8,18}Z )?/;
var DOCKER2 = /^","stream":"(stdout|stderr)"/;
var DOCKER_START = '{"log":"';
var DOCKER_STREAM = Buffer.from('","stream":"');
function streamedAt(bytes, start, end) {
  const before = end - start >= LONG_PIECE ? shortBefore(bytes, start) : null;
  if (before) {
    const pieces = streamFrom(bytes, before.start, before.end);
    if (pieces !== null && (pieces === "open" || pieces.some((piece) => piece.start === start))) return pieces;
  }
  return streamFrom(bytes, start, end);
}
var LONG_PIECE = 40;
function shortBefore(bytes, start) {
  const mark = bytes[start - 1];
  if (mark !== 32 && mark !== 34) return null;
  const line = lineStart(bytes, start);
  const own = line < 0 ? null : partAt(bytes, line, start);
  if (own?.text !== start) return null;
  let next = line;
  for (let others = 0; others <= MAX_OTHERS && next > 0; others++) {
    const from = lineStart(bytes, next - 1);
    const part = from < 0 ? null : partAt(bytes, from, next - 1);
    if (!part) return null;
    if (part.stream === own.stream) {
      let end = part.textEnd;
      if (bytes[end - 1] === 13) end--;
      let first = end;
      while (end - first < KEY_LENGTH && first > part.text && ((CLASSES[bytes[first - 1] ?? 0] ?? 0) & ALNUM) !== 0) first--;
      return first < end ? { start: first, end } : null;
    }
    next = from;
  }
  return null;
}
function streamFrom(bytes, start, end) {
  const behind = bytes[end];
  if (behind !== NEWLINE4 && (behind !== 34 || bytes[end + 1] !== 44)) return null;
  const first = lineStart(bytes, start);
  const own = first < 0 ? null : partAt(bytes, first, end);
  if (!own?.isPartial) return null;
  const pieces = [{ start, end }];
  let length = end - start;
  let others = 0;
  let line = nextLine2(bytes, end);
  while (length < KEY_LENGTH && pieces.length < MAX_PIECES2) {
    const next = line < 0 ? -1 : nextLine2(bytes, line);
    if (next < 0) return "open";
    const part = partAt(bytes, line, next - 1);
    if (!part) return null;
    if (part.stream === own.stream) {
      let stop = part.text;
      while (stop - part.text <= KEY_LENGTH && ((CLASSES[bytes[stop] ?? 0] ?? 0) & ALNUM) !== 0) stop++;
      if (stop === part.text) return null;
      pieces.push({ start: part.text, end: stop });
      length += stop - part.text;
      if (length < KEY_LENGTH && !part.isPartial) return null;
    } else if (++others > MAX_OTHERS) return null;
    line = next;
  }
  if (length !== KEY_LENGTH || others === 0) return null;
  return shapeOf(pieces.map((piece) => bytes.toString("latin1", piece.start, piece.end)).join("")) === "random" ? pieces : null;
}
function unstreamed(bytes, pieces) {
  const text = new CarriedBuilder();
  for (const piece of pieces) text.copy(bytes, piece.start, piece.end);
  return text.build(pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0, "wrapped");
}
function partAt(bytes, from, to) {
  const head2 = bytes.toString("latin1", from, Math.min(to, from + MAX_FRAME2));
  const cri = CRI.exec(head2);
  if (cri) return { stream: cri[1] ?? "", text: from + cri[0].length, textEnd: to, isPartial: cri[2] === "P" };
  const service = SERVICE.exec(head2);
  if (service) return { stream: service[1] ?? "", text: from + service[0].length, textEnd: to, isPartial: true };
  if (!head2.startsWith(DOCKER_START)) return null;
  const text = from + DOCKER_START.length;
  const found = bytes.subarray(text, Math.min(bytes.length, from + MAX_LINE2)).indexOf(DOCKER_STREAM);
  if (found < 0) return null;
  const close = text + found;
  const stream = DOCKER2.exec(bytes.toString("latin1", close, close + MAX_FRAME2))?.[1];
  return stream === void 0 ? null : { stream, text, textEnd: close, isPartial: bytes[close - 1] !== 110 || bytes[close - 2] !== 92 };
}
function lineStart(bytes, at2) {
  const floor = Math.max(0, at2 - MAX_LINE2);
  const found = bytes.subarray(floor, at2).lastIndexOf(NEWLINE4);
  return found < 0 ? floor === 0 ? 0 : -1 : floor + found + 1;
}
function nextLine2(bytes, at2) {
  const found = bytes.subarray(at2, Math.min(bytes.length, at2 + MAX_LINE2)).indexOf(NEWLINE4);
  return found < 0 ? -1 : at2 + found + 1;
}

// src/detect/decode/carriers/wrapped.ts
var [TAB2, NEWLINE5, RETURN2, ESCAPE2, SPACE4, QUOTE2, BACKSLASH5, BAR2] = [9, 10, 13, 27, 32, 34, 92, 124];
var MAX_LINE3 = 2e4;
var MAX_PADDING2 = 250;
var MAX_FRAME3 = 300;
var MAX_GLUE3 = 6;
var MAX_PIECES3 = 6;
var DOCKER3 = Buffer.from('","stream":"');
var DOCKER_REST2 = 400;
function wrappedAt(bytes, start, end) {
  const chain = chainFrom(bytes, start, end);
  if (chain !== null || end - start < LONG_PIECE2 || !mayBeginLine(bytes, start)) return chain;
  const line = lineStart2(bytes, start);
  if (line <= 0 || start - line > MAX_FRAME3) return null;
  const before = lastPiece(bytes, line);
  if (!before) return null;
  const longer = chainFrom(bytes, before.start, before.end);
  return longer === "open" || longer?.pieces.some((piece) => piece.start === start) === true ? longer : null;
}
function mayBeginLine(bytes, start) {
  const before = bytes[start - 1];
  if (before === QUOTE2) return bytes[start - 2] === 58 && bytes[start - 4] === 103;
  if (before === SPACE4) {
    const name = bytes[start - 2];
    return name === void 0 || !isWord(name) || bytes[start - 3] === SPACE4;
  }
  return before === NEWLINE5 || before === TAB2 || before === BAR2 || before === 130 || before === 109;
}
var LONG_PIECE2 = 40;
function chainFrom(bytes, start, end) {
  if (!mayBePiece(bytes, start, end)) return null;
  const tail = tailAt(bytes, end);
  if (tail === null || tail === "open") return tail;
  const first = lineStart2(bytes, start);
  if (first < 0) return null;
  let isOpen2 = false;
  for (const frame of framesBehind(bytes, first, start, tail.next)) {
    const pieces = follow(bytes, { start, end }, frame, tail.next);
    if (pieces === "open") isOpen2 = true;
    else if (pieces && isValue(bytes, pieces) && !isList(bytes, pieces, frame, first))
      return { pieces, frame, first, second: tail.next, hasBar: tail.hasBar };
  }
  return isOpen2 ? "open" : null;
}
function mayBePiece(bytes, start, end) {
  let isBase64 = false;
  for (let i = end - 1; i >= start; i--) {
    const byte = bytes[i] ?? 0;
    if (isWord(byte)) continue;
    if (byte !== 43 && byte !== 47) return false;
    isBase64 = true;
  }
  if (!isBase64) return true;
  const key = DER_START.exec(bytes.toString("latin1", start, Math.min(end, start + 40)));
  return key !== null && key.index <= MAX_GLUE3;
}
function follow(bytes, piece, frame, next) {
  const pieces = [piece];
  let length = piece.end - piece.start;
  let line = next;
  while (length < KEY_LENGTH && pieces.length < MAX_PIECES3) {
    if (line >= bytes.length) return "open";
    const start = textStart(bytes, frame, line);
    if (start < 0) return null;
    const end = runEnd(bytes, start);
    if (end === start) return start >= bytes.length ? "open" : null;
    pieces.push({ start, end });
    length += end - start;
    if (length > KEY_LENGTH + MAX_GLUE3) return null;
    if (length >= KEY_LENGTH) break;
    const tail = tailAt(bytes, end);
    if (tail === null || tail === "open") return tail;
    line = tail.next;
  }
  return length >= KEY_LENGTH && length <= KEY_LENGTH + MAX_GLUE3 ? pieces : null;
}
function isValue(bytes, pieces) {
  const text = pieces.map((piece) => bytes.toString("latin1", piece.start, piece.end)).join("");
  if (shapeOf(text.slice(-KEY_LENGTH)) === "random") return true;
  const key = DER_START.exec(text);
  return key !== null && key.index <= MAX_GLUE3;
}
function isList(bytes, pieces, frame, first) {
  const [one, two] = pieces;
  if (!one || !two || pieces.length !== 2 || one.end - one.start !== two.end - two.start) return false;
  const length = one.end - one.start;
  const tail = tailAt(bytes, two.end);
  if (tail !== null && tail !== "open") {
    const start = textStart(bytes, frame, tail.next);
    if (start >= 0 && runEnd(bytes, start) - start === length) return true;
  }
  const before = lastPiece(bytes, first);
  return before !== null && before.end - before.start === length;
}
function framesBehind(bytes, first, piece, next) {
  const to = commonFrame(bytes, first, piece, next);
  const like = to > next ? [{ kind: "like", from: next, to }] : [];
  return [...like, { kind: "none" }, { kind: "blank" }];
}
function textStart(bytes, frame, line) {
  if (frame.kind === "none") return line;
  if (frame.kind === "like") return matchFrame(bytes, frame, line);
  const start = blankEnd(bytes, line);
  return start > line ? start : -1;
}
function blankEnd(bytes, from) {
  let at2 = from;
  while (at2 - from < MAX_PADDING2) {
    const byte = bytes[at2];
    if (byte === SPACE4 || byte === TAB2 || byte === 62 || byte === 35 || byte === 42) at2++;
    else if (barLength(bytes, at2) > 0) at2 += barLength(bytes, at2);
    else if (byte === ESCAPE2 && colourEnd(bytes, at2) > at2) at2 = colourEnd(bytes, at2);
    else break;
  }
  return at2;
}
function barLength(bytes, at2) {
  if (bytes[at2] === BAR2) return 1;
  if (bytes[at2] !== 226) return 0;
  const [second, third] = [bytes[at2 + 1], bytes[at2 + 2]];
  return second === 148 && (third === 130 || third === 131) || second === 149 && third === 145 ? 3 : 0;
}
function colourEnd(bytes, at2) {
  if (bytes[at2 + 1] !== 91) return at2;
  let end = at2 + 2;
  while (end < at2 + 16 && (isDigit2(bytes[end]) || bytes[end] === 59)) end++;
  return bytes[end] === 109 || bytes[end] === 75 ? end + 1 : at2;
}
function tailAt(bytes, end) {
  let at2 = end;
  let hasBar = false;
  if (bytes[at2] === QUOTE2 || bytes[at2] === BACKSLASH5) return dockerTail(bytes, at2);
  while (at2 - end < MAX_PADDING2) {
    const byte = bytes[at2];
    if (byte === void 0) return "open";
    if (byte === NEWLINE5) return { next: at2 + 1, hasBar };
    if (byte === SPACE4 || byte === TAB2 || byte === RETURN2) at2++;
    else if (!hasBar && barLength(bytes, at2) > 0) {
      at2 += barLength(bytes, at2);
      hasBar = true;
    } else if (byte === ESCAPE2 && colourEnd(bytes, at2) > at2) at2 = colourEnd(bytes, at2);
    else return null;
  }
  return null;
}
function dockerTail(bytes, end) {
  let at2 = end;
  while (bytes[at2] === BACKSLASH5 && (bytes[at2 + 1] === 110 || bytes[at2 + 1] === 114) && at2 - end < 4) at2 += 2;
  if (bytes[at2] !== QUOTE2 || bytes[at2 + 1] !== 44 || bytes[at2 + 3] !== 115) return null;
  if (bytes.compare(DOCKER3, 0, DOCKER3.length, at2, Math.min(bytes.length, at2 + DOCKER3.length)) !== 0) return null;
  const stop = Math.min(bytes.length, at2 + DOCKER_REST2);
  for (let i = at2; i < stop; i++) if (bytes[i] === NEWLINE5) return { next: i + 1, hasBar: false };
  return stop === bytes.length ? "open" : null;
}
function lastPiece(bytes, line) {
  const piece = pieceAtLineEnd(bytes, Math.max(0, line - MAX_LINE3), line);
  return piece && piece.end - piece.start <= KEY_LENGTH + MAX_GLUE3 ? piece : null;
}
function pieceAtLineEnd(bytes, from, to) {
  let end = to - 1;
  if (bytes[end] !== NEWLINE5) return null;
  if (bytes[end - 1] === 125) {
    const floor = Math.max(from, end - DOCKER_REST2);
    const close = bytes.subarray(floor, end).lastIndexOf(DOCKER3);
    if (close < 0) return null;
    end = floor + close;
    while (end - 2 >= from && bytes[end - 2] === BACKSLASH5 && (bytes[end - 1] === 110 || bytes[end - 1] === 114)) end -= 2;
  } else {
    const stop = Math.max(from, end - MAX_PADDING2);
    while (end > stop && isPadding(bytes, end - 1)) end--;
    if (bytes[end - 1] === 109) {
      let open = end - 2;
      while (open > end - 12 && (isDigit2(bytes[open]) || bytes[open] === 59)) open--;
      if (bytes[open] === 91 && bytes[open - 1] === ESCAPE2) end = Math.max(from, open - 1);
    }
  }
  let start = end;
  while (start > from && isKey4(bytes[start - 1])) start--;
  return start < end ? { start, end } : null;
}
function isPadding(bytes, at2) {
  const byte = bytes[at2];
  return byte === SPACE4 || byte === TAB2 || byte === RETURN2 || byte === BAR2 || byte === 226 || byte === 148 || byte === 130;
}
function lineStart2(bytes, at2) {
  if (at2 === 0) return 0;
  const floor = Math.max(0, at2 - MAX_LINE3);
  const found = bytes.subarray(floor, at2).lastIndexOf(NEWLINE5);
  return found < 0 ? floor === 0 ? 0 : -1 : floor + found + 1;
}
function commonFrame(bytes, first, limit, next) {
  let [i, j] = [first, next];
  let border = next;
  const stop = Math.min(limit, first + MAX_FRAME3);
  while (i < stop) {
    const step = frameStep(bytes, i, j, i === first || bytes[i - 1] === SPACE4);
    if (step === null) break;
    const last = bytes[step.j - 1];
    [i, j] = [step.i, step.j];
    if (i <= limit && last !== void 0 && !isWord(last)) border = j;
  }
  return border;
}
function matchFrame(bytes, frame, line) {
  let [i, j] = [frame.from, line];
  while (i < frame.to) {
    const step = frameStep(bytes, i, j, i === frame.from || bytes[i - 1] === SPACE4);
    if (step === null) return -1;
    [i, j] = [step.i, step.j];
  }
  return i === frame.to ? j : -1;
}
function frameStep(bytes, i, j, mayBeAddress) {
  const [one, two] = [bytes[i], bytes[j]];
  if (one === void 0 || two === void 0 || one === NEWLINE5 || two === NEWLINE5) return null;
  if (mayBeAddress) {
    const [from, to] = [addressEnd(bytes, i), addressEnd(bytes, j)];
    if (from > i && from - i === to - j) return { i: from, j: to };
  }
  if (isDigit2(one) && isDigit2(two)) return { i: digitsEnd(bytes, i), j: digitsEnd(bytes, j) };
  if (one === two) return { i: i + 1, j: j + 1 };
  const isMark = (byte) => byte === 80 || byte === 70;
  if (isMark(one) && isMark(two) && bytes[i - 1] === SPACE4 && bytes[i + 1] === SPACE4 && bytes[j + 1] === SPACE4)
    return { i: i + 1, j: j + 1 };
  return null;
}
function addressEnd(bytes, at2) {
  let end = at2;
  while (end < at2 + 16 && isHex2(bytes[end])) end++;
  return end - at2 >= 4 && bytes[end] === 58 ? end : at2;
}
function digitsEnd(bytes, from) {
  let at2 = from;
  while (isDigit2(bytes[at2]) && at2 - from < 40) at2++;
  return at2;
}
function runEnd(bytes, from) {
  let at2 = from;
  while (at2 - from <= KEY_LENGTH + MAX_GLUE3 && isKey4(bytes[at2])) at2++;
  return at2;
}
function isKey4(byte) {
  return byte !== void 0 && ((CLASSES[byte] ?? 0) & KEY) !== 0;
}
function isWord(byte) {
  return ((CLASSES[byte] ?? 0) & ALNUM) !== 0;
}
function isDigit2(byte) {
  return byte !== void 0 && byte >= 48 && byte <= 57;
}
function isHex2(byte) {
  return byte !== void 0 && (isDigit2(byte) || byte >= 97 && byte <= 102);
}
var BEFORE8 = 4096;
var BEHIND7 = 8192;
var ROWS_BEHIND = 16384;
function unwrapped(bytes, chain) {
  return readLines(bytes, chain, BEHIND7);
}
function unwrappedRows(bytes, start, end) {
  const rows = rowsAt(bytes, start, end);
  return rows && readLines(bytes, rows, ROWS_BEHIND);
}
function goesOnInRows(bytes, start, end) {
  const rows = rowsAt(bytes, start, end);
  if (!rows) return false;
  const text = textStart(bytes, rows.frame, rows.second);
  return text >= 0 && runEnd(bytes, text) - text >= LEAST_ROW;
}
var LEAST_ROW = 8;
function rowsAt(bytes, start, end) {
  const tail = tailAt(bytes, end);
  if (tail === null || tail === "open") return null;
  const first = lineStart2(bytes, start);
  if (first < 0 || start === first || start - first > MAX_FRAME3) return null;
  const to = commonFrame(bytes, first, start, tail.next);
  if (to === tail.next || blankEnd(bytes, first) >= start || matchFrame(bytes, { from: tail.next, to }, first) !== start) return null;
  const frame = { kind: "like", from: tail.next, to };
  return { pieces: [{ start, end }], frame, first, second: tail.next, hasBar: tail.hasBar };
}
function readLines(bytes, chain, behind) {
  const last = chain.pieces.at(-1)?.end ?? chain.second;
  let from = chain.first;
  while (from > 0 && chain.first - from < BEFORE8) {
    const before = lineStart2(bytes, from - 1);
    if (before < 0 || chain.first - before > BEFORE8) break;
    from = before;
  }
  const own = readLine(bytes, chain, chain.first);
  const joints = chain.pieces.slice(0, -1);
  const isLast = (line) => joints.length > 0 && last > line.start && last <= line.next;
  const text = new CarriedBuilder();
  let at2 = from;
  while (at2 < bytes.length && at2 - last < behind) {
    const line = readLine(bytes, chain, at2);
    if (line.next - last > behind + MAX_LINE3) break;
    const joint = joints.find((piece) => piece.end > line.start && piece.end <= line.next);
    text.copy(bytes, line.start, joint?.end ?? line.end);
    const isJoined = joint !== void 0 || !isLast(line) && (line.goesOn ?? line.width === own.width);
    if (!isJoined && line.next > line.end) text.add(NEWLINE5, line.next - 1, line.next);
    at2 = line.next;
  }
  return text.build(from, at2, "wrapped");
}
function readLine(bytes, { frame, hasBar }, from) {
  const newline = bytes.indexOf(NEWLINE5, from);
  const next = newline < 0 ? bytes.length : newline + 1;
  let end = newline < 0 ? bytes.length : newline;
  if (bytes[end - 1] === RETURN2 && end > from) end--;
  const width = end - from;
  const own = textStart(bytes, frame, from);
  const start = own < 0 || own > end ? from : own;
  if (bytes[end - 1] === 125) {
    const rest = bytes.subarray(Math.max(start, end - DOCKER_REST2), end);
    const close = rest.lastIndexOf(DOCKER3);
    if (close >= 0) {
      let stop = end - rest.length + close;
      const whole = stop;
      while (stop - 2 >= start && bytes[stop - 2] === BACKSLASH5 && (bytes[stop - 1] === 110 || bytes[stop - 1] === 114)) stop -= 2;
      return { start, end: stop, next, goesOn: stop === whole, width };
    }
  }
  const mark = frame.kind === "like" && own > from ? partialMark(bytes, from, start) : null;
  if (hasBar) {
    while (end > start && isPadding(bytes, end - 1)) end--;
    return { start, end, next, goesOn: null, width: end - from };
  }
  return { start, end, next, goesOn: mark, width };
}
function partialMark(bytes, from, to) {
  const mark = bytes[to - 2];
  if (bytes[to - 1] !== SPACE4 || bytes[to - 3] !== SPACE4 || to - 3 < from) return null;
  return mark === 80 ? true : mark === 70 ? false : null;
}

// src/detect/decode/carriers/carriers.ts
var WHOLE2 = 60;
function isCarried(bytes, start, end) {
  if (isEncodedPem(bytes, start) || isEncodedWord(bytes, end)) return true;
  if (end - start >= WHOLE2) return false;
  if (isSpelled(bytes, start, end)) return true;
  return isRowText(bytes, start, end) || taggedAt(bytes, start, end) !== null || wrappedAt(bytes, start, end) !== null || streamedAt(bytes, start, end) !== null || cellAt(bytes, start, end) !== null;
}
var LONGEST_ESCAPE = 6;
function isSign(byte) {
  return byte === 92 || byte === 37 || byte === 38;
}
function readCarrier(bytes, start, end) {
  if (start === end) return isSign(bytes[start]) ? readSpelled(bytes, start) : readNumbers(bytes, start) ?? readCharacters(bytes, start);
  if (isEncodedWord(bytes, end)) return readEncodedWords(bytes, start);
  if (isHexRow(bytes, start, end)) return readHexRows(bytes, start, end);
  if (isEncodedPem(bytes, start)) {
    const text = readEncodedPem(bytes, start);
    return text && { text, settled: text.to };
  }
  if (end - start <= KEY_LENGTH + LONGEST_ESCAPE && isSpelled(bytes, start, end)) {
    const spelled = readSpelled(bytes, start);
    if (spelled) return spelled;
  }
  if (end - start < KEY_LENGTH) {
    if (isRowText(bytes, start, end)) return readDump(bytes, start);
    const tagged = taggedAt(bytes, start, end);
    if (tagged) return untagged(bytes, tagged);
    const pieces = streamedAt(bytes, start, end);
    if (pieces !== null && pieces !== "open") return { text: unstreamed(bytes, pieces), settled: end };
    const chain = wrappedAt(bytes, start, end);
    if (chain === null || chain === "open") {
      const cell = cellAt(bytes, start, end);
      return cell === null || cell === "open" ? null : { text: uncelled(bytes, cell), settled: end };
    }
    return { text: unwrapped(bytes, chain), settled: chain.pieces.at(-1)?.end ?? end };
  }
  const rows = unwrappedRows(bytes, start, end);
  return rows && { text: rows, settled: rows.to };
}

// src/detect/decode/packed.ts
function unpack(bytes, start, end, mayTouch) {
  const record = sqliteValues(bytes, start, end);
  if (record.length > 0) return record;
  const before = bytes[start - 1];
  const value = bytes.toString("latin1", start, start + KEY_LENGTH);
  const prefixed = before === KEY_LENGTH || before === 0 && isBinary(bytes, start, end) && (bytes[start - 4] === KEY_LENGTH || bytes[start - 4] === KEY_LENGTH + 1);
  if (prefixed && shapeOf(value) === "random") return [{ start, by: "length" }];
  return end - start <= 400 && (isBinary(bytes, start, end) || mayTouch && isNamed2(bytes, start, end)) ? byStatistics(bytes, start, end) : [];
}
var ONE_VALUE = /(?:key|secret|token|hash|sha\d{1,3}|digest|sign|signature)\w{0,20}["'`\])]{0,3}\s{0,8}[=:(]{1,2}[\s"'`]{0,8}$/i;
var NAME4 = 80;
var SPACE5 = 32;
var OPENS = new Set(Buffer.from(" 	\r\n\"'`=:>|("));
var CLOSES = new Set(Buffer.from(" 	\r\n\"'`<|)"));
var NAMED_REACH = 400;
var BINANCE2 = /binance|mbx-?apikey/i;
function isNamed2(bytes, start, end) {
  if (end - start < 2 * KEY_LENGTH || end - start > 2 * KEY_LENGTH + MAX_WORD) return false;
  if (!OPENS.has(bytes[start - 1] ?? SPACE5) || !CLOSES.has(bytes[end] ?? SPACE5)) return false;
  if (ONE_VALUE.test(bytes.toString("latin1", Math.max(0, start - NAME4), start))) return false;
  return BINANCE2.test(
    bytes.toString("latin1", Math.max(0, start - NAMED_REACH), start) + " " + bytes.toString("latin1", start + 2 * KEY_LENGTH, Math.min(bytes.length, end + NAMED_REACH))
  );
}
var MAX_WORD = 16;
function isBinary(bytes, start, end) {
  return hasControl(bytes, Math.max(0, start - 256), start) || hasControl(bytes, end, Math.min(bytes.length, end + 256));
}
function hasControl(bytes, from, to) {
  for (let i = from; i < to; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 9 || byte > 13 && byte < 32 && byte !== 27) return true;
  }
  return false;
}
var RECORD_REACH = 2048;
var TEXT_OF_64 = "\x81\r";
function sqliteValues(bytes, start, end) {
  const from = Math.max(0, start - RECORD_REACH);
  const head2 = bytes.subarray(from, start);
  let at2 = start;
  for (let tries = 0; tries < 8; tries++) {
    const found = at2 > from ? head2.lastIndexOf(TEXT_OF_64, at2 - 1 - from, "latin1") : -1;
    if (found < 0) return [];
    at2 = from + found;
    for (let header = at2 - 1; header >= Math.max(0, at2 - 120); header--) {
      const found2 = recordValues(bytes, header, at2, start, end);
      if (found2.length > 0) return found2;
    }
  }
  return [];
}
function recordValues(bytes, header, serial, start, end) {
  const size = bytes[header] ?? 0;
  const payload = header + size;
  if (size < 3 || size > 127 || payload <= serial || payload > start + 1 + (end - start)) return [];
  const found = [];
  let column = payload;
  for (let at2 = header + 1; at2 < payload; ) {
    let type = 0;
    let byte;
    do {
      byte = bytes[at2] ?? 0;
      type = type * 128 + (byte & 127);
      at2++;
    } while ((byte & 128) !== 0 && at2 < payload);
    if ((byte & 128) !== 0) return [];
    const length = serialLength(type);
    if (length === null) return [];
    if (type >= 13 && (type & 1) === 1) {
      if (!isPrintable(bytes, column, column + length)) return [];
      if (length === KEY_LENGTH && column >= start && column + length <= end) found.push({ start: column, by: "length" });
    }
    column += length;
    if (column > bytes.length) return [];
  }
  return found;
}
function serialLength(type) {
  if (type >= 12) return (type - (type & 1 ? 13 : 12)) / 2;
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, null, null][type] ?? null;
}
function isPrintable(bytes, from, to) {
  for (let i = from; i < to; i++) if ((bytes[i] ?? 0) < 9) return false;
  return to <= bytes.length;
}
function byStatistics(bytes, start, end) {
  const token = bytes.toString("latin1", start, end);
  for (const count of [2, 1]) {
    const rest = token.length - count * KEY_LENGTH;
    if (rest < 0 || rest > 200) continue;
    for (const fromEnd of [true, false]) {
      const word2 = fromEnd ? token.slice(0, rest) : token.slice(count * KEY_LENGTH);
      if (word2 !== "" && !(word2.length <= 2 && !fromEnd) && !isWordLike(word2)) continue;
      const first = fromEnd ? rest : 0;
      const values = Array.from({ length: count }, (_, i) => token.slice(first + i * KEY_LENGTH, first + (i + 1) * KEY_LENGTH));
      if (values.every((value) => shapeOf(value) === "random")) {
        return values.map((_, i) => ({ start: start + first + i * KEY_LENGTH, by: "statistics" }));
      }
    }
  }
  return [];
}

// src/detect/prefilter.ts
var MIN_PIECE = 16;
var ODD_PRODUCTS = /testnet|test[-_]futures|futures[-_]test|binancefuture|pay|listen_?key|stream/i;
function oddProducts(bytes) {
  let free = { from: 0, to: 0 };
  return (start, end) => {
    const from = Math.max(0, start - 1500);
    const to = Math.min(bytes.length, end + 600);
    const known = from >= free.from && from < free.to ? free.to - LONGEST_NAME : from;
    if (known < to && ODD_PRODUCTS.test(bytes.toString("latin1", Math.max(from, known), to))) return true;
    free = { from: from >= free.from && from < free.to ? free.from : from, to: Math.max(to, free.to) };
    return false;
  };
}
var LONGEST_NAME = 24;
function surroundings(bytes) {
  return { joinsByComma: joinsLists(bytes), isNearOddProduct: oddProducts(bytes) };
}
function interestingRuns(bytes, from = 0, to = bytes.length, signatures, areEnough) {
  const runs = [];
  const around = surroundings(bytes);
  const places = [];
  const query = {
    minimum: MIN_PIECE,
    filter: FILTER.interest | (signatures === void 0 ? 0 : FILTER.signatures),
    onPlace: (at2) => numbersAt(bytes, at2, from, (start) => places.push({ start, end: start, step: 1 }))
  };
  searchRuns(bytes, from, to, query, (start, end, step) => {
    if (signatures !== void 0 && areEnough?.() !== true && mayBeSignature(bytes, start, end, step))
      noteSignature(bytes, start, end, step, signatures);
    if (isInteresting(bytes, start, end, step, around)) runs.push({ start, end, step });
  });
  return places.length === 0 ? runs : [...runs, ...places].toSorted((a, b) => a.start - b.start);
}
function isInteresting(bytes, start, end, step, around) {
  if (step !== 1) return true;
  const length = end - start;
  if (length < 60)
    return isMixed(bytes, start, end) && (touchesJoint(bytes, start, end, around.joinsByComma) || isCarried(bytes, start, end) || isCompressedPiece(bytes, start, end));
  if (isMixed(bytes, start, end) || length >= 128) return length < KEY_LENGTH || isPromising(bytes, start, end);
  return !isNamedHash(bytes, start) && (isHexRow(bytes, start, end) || around.isNearOddProduct(start, end));
}
function isPromising(bytes, start, end) {
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && ((CLASSES[bytes[i] ?? 0] ?? 0) & ALNUM) !== 0) continue;
    if (i - from >= SHORTEST2) return true;
    from = i + 1;
  }
  return end >= bytes.length || GOES_ON2.has(bytes[end] ?? 0) || compressedStart(bytes, start, end) >= 0 || !encodesNothing(bytes, start, end) || DER_START.test(bytes.toString("latin1", start, start + 24));
}
var SHORTEST2 = 60;
var GOES_ON2 = new Set(Buffer.from("\r\n\\\"'`= 	&%"));
function isNamedHash(bytes, start) {
  const before = bytes[start - 1];
  if (before !== 61 && before !== 58 && before !== 64 && before !== 45 && before !== 34 && before !== 39) return false;
  return /(?:signature|sha256)["'\\]{0,2}\s?[=:@-]\s?["'\\]{0,2}$/i.test(bytes.toString("latin1", Math.max(0, start - 16), start));
}

// src/detect/questions/boundaries.ts
function boundaryEvidence(before, gives, after, value, isJoined = false) {
  const found = [];
  const head2 = gives === "" ? before : before.replace(/(?<![\\%=])[\\%=]+$/, "") + gives;
  const front = borderBefore(head2);
  const back = borderAfter(after);
  for (const border of [front, back]) if (border && !found.some((one) => one.signal === border.signal)) found.push(border);
  if (/;base64,["'`]?$|sourceMappingURL=\S{0,40}$|base64\s*[:,]\s*["'`]?$/.test(head2.slice(-80)) || /(?:data:|charset=)[\w/;=+.-]{0,60},$/.test(head2.slice(-100))) {
    found.push(evidence("data-uri", "behind base64,"));
  }
  if (isMapping(head2)) found.push(evidence("data-uri", "mappings of a source map"), evidence("encoded-block", "mappings of a source map"));
  if (ENCRYPTED.test(head2.slice(-200))) found.push(evidence("encrypted-value", "behind an encryption marker"));
  const part = messagePart(head2, after, value);
  if (part) found.push(part);
  const block = isJoined ? null : encodedBlock(head2, after, value);
  if (block) found.push(block);
  return found;
}
function isMapping(head2) {
  const at2 = head2.lastIndexOf('"mappings"');
  return at2 >= 0 && /^"mappings"\s{0,4}:\s{0,4}"[^"\s]*$/.test(head2.slice(at2));
}
var QUERY_NAME = /key|secret|token|api|auth|pass|^(?:k|s|ak|sk)$/i;
function messagePart(head2, after, value) {
  if (/\bboundary="?[\w'()+,./:=?-]{0,40}$/i.test(head2.slice(-80))) return evidence("name-never", "boundary");
  if (/(?:^|\n)--$/.test(head2.slice(-3)) && /^(?:--)?\r?\n(?:Content-|\r?\n|$)/i.test(`${after.slice(0, 24)}
`) && !head2.includes(`=${value}`))
    return evidence("name-never", "boundary");
  if (/(?:^|\n)--$/.test(head2.slice(-3)) && head2.includes(`boundary="${value}`)) return evidence("name-never", "boundary");
  const signature = head2.lastIndexOf("-Signature:");
  if (signature >= 0 && head2.length - signature < 1500 && !/\n(?![ \t])/.test(head2.slice(signature)))
    return evidence("name-never", "a signature of mail");
  const line = head2.slice(Math.max(head2.lastIndexOf("\n") + 1, head2.length - 400));
  const address = /https?:\/\/[^\s"'<>]{1,300}$/i.exec(line)?.[0];
  if (address === void 0 || /\/(?:ws|stream)s?\/|streams?=/.test(address)) return null;
  const query = /[?&;]([\w.-]{1,40})=$/.exec(address)?.[1];
  if (query !== void 0) return QUERY_NAME.test(query) ? null : evidence("name-never", `${query} of a web address`);
  return /\/$/.test(address) && !/api[_-]?key|secret/i.test(address) ? evidence("name-never", "a word of a web address") : null;
}
var ENCRYPTED = /(?:ENC\[[\w,:]*(?![\w,:])|ENC\(|\bencrypted:|\{cipher\}|vault:v\d+:|\$ANSIBLE_VAULT;[^\n]{0,80}\n\s*)[A-Za-z0-9+/=]*$/;
function pieceBefore2(text) {
  let start = text.length;
  while (start > 0 && text.length - start < 200 && (classAt(text, start - 1) & KEY) !== 0) start--;
  return text.slice(start);
}
function pieceAfter(text) {
  let end = 0;
  while (end < text.length && end < 200 && (classAt(text, end) & KEY) !== 0) end++;
  return text.slice(0, end);
}
function borderBefore(head2) {
  const previous = head2.at(-1);
  if (previous === void 0) return null;
  if (previous === "." || previous === "$")
    return isRandomPiece(pieceBefore2(head2.slice(0, -1))) ? evidence("token-slice", "a random piece before it") : null;
  if (!/[+/_-]/.test(previous)) return null;
  const piece = pieceBefore2(head2).slice(0, -1);
  if (/^[+/_-]*$/.test(piece)) {
    const escaped = previous === "/" && head2.endsWith("\\/");
    return escaped && !wordParts(pieceBefore2(head2.slice(0, -2))) ? evidence("base64-slice", "a slash before it") : null;
  }
  const words = wordParts(piece);
  if (previous === "/" || previous === "+") return words ? null : evidence("base64-slice", `${previous} before it`);
  return words ? evidence("touches-word", `${piece.slice(-16)}${previous}`) : evidence("token-slice", "a random piece before it");
}
function borderAfter(after) {
  const next = after[0];
  if (next === void 0) return null;
  if (next === "=") return /^={1,2}(?:[\s"'`,;)\]}<&]|$)/.test(after) ? evidence("base64-slice", "padding behind it") : null;
  if (next === "%" && /^%(?:25)*(?:2B|2F|3D)/i.test(after))
    return /^%(?:25)*3D(?!%(?:25)*3D|$|["'&\s])/i.test(after) ? null : evidence("base64-slice", "an encoded + / or = behind it");
  if (next === "\\" && after[1] === "/") return evidence("base64-slice", "a slash behind it");
  if (next === ".") return isRandomPiece(pieceAfter(after.slice(1))) ? evidence("token-slice", "a random piece behind it") : null;
  if (!/[+/_-]/.test(next)) return null;
  const piece = pieceAfter(after).slice(1);
  const words = wordParts(piece);
  if (next === "/" || next === "+") {
    const alone2 = piece === "" && next === "/" && /^\/[\s"'`?#>)]/.test(after);
    return alone2 || words && piece !== "" ? null : evidence("base64-slice", `${next} behind it`);
  }
  if (/^[_-]*$/.test(piece)) return null;
  return words ? evidence("touches-word", `${next}${piece.slice(0, 16)}`) : evidence("token-slice", "a random piece behind it");
}
function wordParts(piece) {
  return piece.split(/[/+_-]+/).every((part) => part === "" || isWordLike(part) || /^\d{1,8}$/.test(part) || part.length <= 4 && /^[a-z0-9]+$/i.test(part));
}
function isRandomPiece(piece) {
  return piece.length >= 16 && !wordParts(piece);
}
function isInsidePemBlock(before) {
  const text = before.slice(-12e3);
  const begin = text.lastIndexOf("-----BEGIN ");
  if (begin < 0 || text.indexOf("-----END", begin) >= 0) return false;
  const header = /^-----BEGIN [A-Z0-9 ]+-----/.exec(text.slice(begin, begin + 80));
  return header !== null && /^(?:[A-Za-z0-9+/=\s"'`,.;*#-]|\\+[nr/]|\\\s|(?:Version|Comment|Hash|Proc-Type|DEK-Info|Charset):[^\n]*\n)*$/.test(
    text.slice(begin + header[0].length)
  );
}
var LINE_END = /\r?\n|(?<!\\)(?:\\+r)?\\+n|(?:&#(?:13|xd);)?&#(?:10|xa);|%0A/i;
var LINE_FRONT = /^(?:[\s"'`,*#>|;+-]|\/\/)+/;
function withoutNoise(line) {
  let end = line.length;
  for (; ; ) {
    if (/[\s"'`,;+\\|*)\]]/.test(line.charAt(end - 1))) end--;
    else if (/[rn]/.test(line.charAt(end - 1)) && line.charAt(end - 2) === "\\") end -= 2;
    else break;
  }
  return line.slice(0, end).replace(LINE_FRONT, "");
}
function encodedBlock(head2, after, value) {
  const above = head2.slice(-1400).split(LINE_END);
  const below = after.slice(0, 1400).split(LINE_END);
  const own = `${withoutNoise(above.at(-1) ?? "")}${value}${withoutNoise(below[0] ?? "")}`;
  if (own !== value) return null;
  const lines = [...takeWhileEncoded(above.slice(0, -1).toReversed(), value.length), ...takeWhileEncoded(below.slice(1), value.length)];
  const padded = lines.some((line) => /[+/=]/.test(line) || line.length < value.length);
  if (lines.length === 0 || lines.length === 1 && !padded) return null;
  const plainPairs = !padded && lines.length <= 7;
  return evidence("encoded-block", `${lines.length + 1} lines of ${value.length} characters`, plainPairs ? 0.5 : 1);
}
function takeWhileEncoded(lines, width) {
  const taken = [];
  for (const raw of lines) {
    const line = withoutNoise(raw);
    const full = line.length === width && /^[A-Za-z0-9+/]+={0,2}$/.test(line);
    const tail = line.length < width && line.length >= 8 && /^[A-Za-z0-9+/]+={0,2}$/.test(line) && !wordParts(line);
    if (full) taken.push(line);
    if (tail) taken.push(line);
    if (!full) break;
  }
  return taken;
}

// src/detect/decode/unescape.ts
var MAX_DEPTH2 = 4;
var NEAR2 = 400;
var BACKSLASH6 = /\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2})|([0-7]{3})|(["'`\\/nrtbfe]))/g;
var BACKSLASH_NEAR = /\\(?:["'`nrt/]|u00[0-7][0-9a-fA-F]|x[0-7][0-9a-fA-F]|0[0-7]{2})/;
var PERCENT5 = /%([0-9a-fA-F]{2})/g;
var PERCENT_NEAR = /%(?:25)*(?:3D|22|3A|26|2C|7B|7D|20|0A|0D|5B|3F|2F|27)/i;
var ENTITY = /&(?:(quot|apos|amp|lt|gt|equals|colon|nbsp|num|sol|lowbar|hyphen|comma|semi|period)|#(\d{1,6})|#[xX]([0-9a-fA-F]{1,5}));/g;
var ENTITY_NEAR = /&(?:quot|apos|amp|lt|gt|equals|colon|nbsp|num|#\d{2,5}|#[xX][0-9a-fA-F]{2,4});/;
var ANSI = /(?:\x1b|\\x1[bB]|\\033|\\u001[bB]|\\e|\^\[|\u241b)\[[0-9;:?]*[A-Za-z]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)/g;
var ANSI_BARE = /\[(?:\d{1,2}(?:;\d{1,3})*m|m(?![a-z]))/g;
var QP = /(?<!=)=\r?\n|=([0-9A-F]{2})/g;
var QP_NEAR = /=(?!\d\d[0-9a-f]{8})(?:3D|22|3A(?=\s|=)|0A|09|C3=|E2=|D0=)|(?<!=)=\r?\n|=20\r?\n/;
var NAMED3 = {
  quot: '"',
  apos: "'",
  amp: "&",
  lt: "<",
  gt: ">",
  equals: "=",
  colon: ":",
  nbsp: " ",
  num: "#",
  sol: "/",
  lowbar: "_",
  hyphen: "-",
  comma: ",",
  semi: ";",
  period: "."
};
var BACKSLASHED = { n: "\n", r: "\r", t: "	", b: " ", f: " ", e: "\x1B" };
function character(code) {
  return code <= 1114111 ? String.fromCodePoint(code) : " ";
}
var LAYERS = [
  { reading: "ansi", near: ANSI, undo: (text) => text.replace(ANSI, "") },
  {
    reading: "escape",
    near: BACKSLASH_NEAR,
    undo: (text) => text.replace(BACKSLASH6, (_all, four, braced, two, octal, one) => {
      const hex = four || braced || two;
      if (hex) return character(parseInt(hex, 16));
      if (octal) return character(parseInt(octal, 8));
      return BACKSLASHED[one] ?? one;
    })
  },
  {
    reading: "html-entity",
    near: ENTITY_NEAR,
    undo: (text) => text.replace(
      ENTITY,
      (_all, named2, decimal, hex) => named2 ? NAMED3[named2] ?? " " : character(decimal ? parseInt(decimal, 10) : parseInt(hex, 16))
    )
  },
  {
    reading: "percent",
    near: PERCENT_NEAR,
    undo: (text) => text.replace(/\+(?=[^+]*%|[A-Za-z])/g, " ").replace(PERCENT5, (_all, hex) => character(parseInt(hex, 16)))
  },
  {
    reading: "quoted-printable",
    near: QP_NEAR,
    undo: (text) => text.replace(QP, (_all, hex) => hex ? character(parseInt(hex, 16)) : "")
  }
];
function unescapeAround(before, after) {
  const readings = [];
  let head2 = before;
  let tail = after;
  for (let depth = 0; depth < MAX_DEPTH2; depth++) {
    let changed = false;
    for (const layer of LAYERS) {
      layer.near.lastIndex = 0;
      const close = head2.slice(-NEAR2);
      const behind = tail.slice(0, 120);
      if (!layer.near.test(lineTail(close)) && !(layer.near.lastIndex = 0, layer.near.test(lineHead(behind)))) continue;
      layer.near.lastIndex = 0;
      const newHead = layer.undo(head2);
      const newTail = layer.undo(tail);
      if (newHead === head2 && newTail === tail) continue;
      head2 = newHead;
      tail = newTail;
      changed = true;
      if (!readings.includes(layer.reading)) readings.push(layer.reading);
    }
    if (!changed) break;
  }
  return { before: head2.replace(ANSI_BARE, ""), after: tail.replace(ANSI_BARE, ""), readings };
}
function lineTail(text) {
  return text.slice(text.lastIndexOf("\n", text.length - 2) + 1);
}
function lineHead(text) {
  if (/^\r?\n/.test(text)) return "";
  const end = text.indexOf("\n", 2);
  return end < 0 ? text : text.slice(0, end);
}
function escapeGlue(before, token) {
  if (before.endsWith("\\")) {
    const unicode = /^u([0-9a-fA-F]{4})/.exec(token) ?? /^x([0-9a-fA-F]{2})/.exec(token) ?? null;
    if (unicode?.[1]) return { length: unicode[0].length, reading: "escape", gives: character(parseInt(unicode[1], 16)) };
    const octal = /^[0-3][0-7]{2}/.exec(token);
    if (octal && token.length >= 67) return { length: 3, reading: "escape", gives: character(parseInt(octal[0], 8)) };
    const single = /^[nrtbfv0ae]/.exec(token);
    if (single) return { length: 1, reading: "escape", gives: BACKSLASHED[single[0]] ?? " " };
  }
  if (before.endsWith("%")) {
    const percent = /^((?:25)*)([0-9a-fA-F]{2})/.exec(token);
    if (percent?.[2]) return { length: percent[0].length, reading: "percent", gives: character(parseInt(percent[2], 16)) };
    const wide = /^u([0-9a-fA-F]{4})/.exec(token);
    if (wide?.[1]) return { length: 5, reading: "percent", gives: character(parseInt(wide[1], 16)) };
  }
  if (before.endsWith("=")) {
    const quoted = /^(?:3D|22|20|27|3A|09)/.exec(token);
    if (quoted) return { length: 2, reading: "quoted-printable", gives: character(parseInt(quoted[0], 16)) };
  }
  const colour = /^\d{0,3}m/.exec(token);
  if (colour && /(?:\x1b|\\x1[bB]|\\033|\\u001[bB]|\\e|\^\[|\u241b|#|\s|^)\[(?:\d+[;:])*$/.test(before.slice(-24))) {
    return { length: colour[0].length, reading: "ansi", gives: "" };
  }
  return null;
}

// src/detect/decode/utf16.ts
var WIDE_CONTEXT = 65536;
function utf16View(view, { start, end, step }, order) {
  const { bytes } = view;
  const bigEndian = order === "utf-16be";
  const unit = bigEndian ? start - 1 : start;
  const marked = hasMark(bytes);
  const isText = (at2) => {
    const high = bytes[bigEndian ? at2 : at2 + 1];
    const low = bytes[bigEndian ? at2 + 1 : at2] ?? 0;
    if (marked) return true;
    if (step === 4 && (at2 - unit & 3) === 2) return high === 0 && low === 0;
    return high === 0 && low >= 9 && low !== 127;
  };
  let from = unit;
  while (from - 2 >= 0 && unit - from < WIDE_CONTEXT && isText(from - 2)) from -= 2;
  let to = unit;
  while (to + 2 <= bytes.length && to - end < WIDE_CONTEXT && isText(to)) to += 2;
  const slice = Buffer.from(bytes.subarray(from, to));
  const text = (bigEndian ? slice.swap16() : slice).toString("utf16le");
  const narrow = Buffer.from(text.replace(/[^\x00-\xff]/g, "\xFF"), "latin1");
  const byteOf = bigEndian ? 1 : 0;
  const nested = nestedView(view, narrow, order, {
    start: from,
    end: to,
    map: (index) => from + 2 * index + byteOf,
    mapEnd: (index) => from + 2 * index
  });
  if (marked) return { end: to, view: { ...nested, text } };
  const before = contextBefore(view, from, view.reach).replaceAll("\0", "");
  const after = contextAfter(view, to, view.reach >> 1).replaceAll("\0", "");
  return { end: Math.max(to, end), view: { ...nested, text, before, after } };
}
function hasMark(bytes) {
  return bytes[0] === 254 && bytes[1] === 255 || bytes[0] === 255 && bytes[1] === 254;
}
function byteOrderOf(bytes, { start, end }) {
  const before = bytes[start - 1] === 0;
  const behind = bytes[end] === 0;
  if (before !== behind) return before ? "utf-16be" : "utf-16le";
  if (hasMark(bytes)) return bytes[0] === 254 ? "utf-16be" : "utf-16le";
  return (start & 1) === 1 ? "utf-16be" : "utf-16le";
}
function isOfEitherOrder(bytes, { start, end }) {
  return bytes[start - 1] === 0 && bytes[end] === 0;
}

// src/detect/candidates.ts
var MAX_DEPTH3 = 4;
function findCandidates(bytes, signatures, effort) {
  return finish(candidateSteps(bytes, signatures, effort));
}
function candidateSteps(bytes, signatures, effort, areEnough) {
  return sitesOf(bytes, interestingRuns(bytes, 0, bytes.length, signatures, areEnough), effort ?? new Effort(allowanceFor(bytes.length)));
}
function findCandidatesIn(bytes, parts, effort) {
  const runs = parts.flatMap(({ from, to }) => interestingRuns(bytes, from, to));
  return finish(sitesOf(bytes, runs, effort ?? new Effort(allowanceFor(bytes.length))));
}
function findCandidatesBehind(bytes, from, effort, density) {
  return finish(sitesOf(bytes, interestingRuns(bytes, from, bytes.length), effort, from, density));
}
function* sitesOf(bytes, runs, effort, behind = 0, density = 0) {
  if (runs.length === 0) return [];
  const search = { found: [], effort, behind };
  const reach = reachFor(Math.max(runs.length, density));
  for (const { from, to, runs: near } of neighbourhoods(bytes, runs)) {
    const moved = from === 0 ? near : near.map((run) => ({ ...run, start: run.start - from, end: run.end - from }));
    yield* scanView(partView(bytes, from, to, reach), moved, search, reach);
  }
  return distinct(search.found);
}
var FAR = 64 * 1024;
function neighbourhoods(bytes, runs) {
  if (bytes.length <= 4 * FAR) return [{ from: 0, to: bytes.length, runs }];
  const parts = [];
  for (const run of runs) {
    const from = Math.max(0, run.start - FAR) & ~3;
    const to = Math.min(bytes.length, run.end + FAR);
    const last = parts.at(-1);
    if (last && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.runs.push(run);
    } else parts.push({ from, to, runs: [run] });
  }
  return parts;
}
function reachFor(runs) {
  return runs > 5e3 ? 600 : runs > 500 ? 3e3 : 12e3;
}
var ALIGNMENTS = 4;
function* scanView(view, runs, search, reach) {
  const { effort, found } = search;
  const armored = view.text.includes("PRIVATE KEY-----") ? findPemKeys(view.text, (end) => view.originEnd(end) > search.behind) : [];
  for (const key of armored) {
    yield;
    const site = privateSite(view, key, reach);
    if (!effort.spend(PER_VALUE + site.before.length + site.after.length)) return;
    found.push(site);
  }
  const progress = { done: 0, wide: [0, 0, 0, 0], carried: 0, base64: 0, barren: { end: 0, tries: 0 } };
  let armor = 0;
  for (const run of runs) {
    if (effort.isSpent) return;
    yield;
    if (run.step !== 1) {
      const order = byteOrderOf(view.bytes, run);
      const [own, other2] = wideSlots(run.start, order);
      const read = progress.wide[own] ?? 0;
      const done = isOfEitherOrder(view.bytes, run) ? Math.max(read, progress.wide[other2] ?? 0) : read;
      if (run.start < done || view.depth >= MAX_DEPTH3) continue;
      const wide = utf16View(view, run, order);
      progress.wide[own] = wide.end;
      yield* descend(wide.view, search, reach);
      continue;
    }
    while ((armored[armor]?.end ?? Infinity) < run.end) armor++;
    if (run.start < progress.done || run.start >= (armored[armor]?.start ?? Infinity)) continue;
    if (run.end - run.start < 60) {
      if (view.depth >= MAX_DEPTH3) continue;
      const compressed = yield* scanCompressed(view, run, search, reach, progress);
      if (compressed !== null) {
        progress.done = compressed;
        continue;
      }
      const joined3 = run.end > run.start ? joinedView(view, run.start, run.end) : null;
      if (joined3 && (yield* descend(joined3.view, search, reach))) progress.done = joined3.end;
      else yield* scanCarrier(view, run, reach, search, progress);
      continue;
    }
    progress.done = Math.max(progress.done, yield* scanRun(view, run, reach, search, progress));
  }
}
function wideSlots(start, order) {
  const even = (start & 1) << 1;
  return order === "utf-16le" ? [even, even + 1] : [even + 1, even];
}
var CARRIED = /* @__PURE__ */ new Set(["wrapped", "dump", "numbers"]);
function* scanCarrier(view, run, reach, search, progress) {
  if (run.start < progress.carried || view.depth >= MAX_DEPTH3) return;
  if (CARRIED.has(view.readings.at(-1) ?? "joined")) return;
  const carried = readCarrier(view.bytes, run.start, run.end);
  if (!carried) return;
  progress.carried = carried.settled;
  if (search.effort.spend(carried.text.to - carried.text.from)) yield* descend(carriedView(view, carried.text), search, reach);
}
function* descend(view, search, reach) {
  const count = search.found.length;
  if (!search.effort.spend(view.bytes.length + view.before.length + view.after.length)) return false;
  const runs = interestingRuns(view.bytes);
  if (runs.length > 0) yield* scanView(view, runs, search, Math.min(reach, reachFor(runs.length)));
  return search.found.length > count;
}
function* scanCompressed(view, run, search, reach, progress) {
  if (run.start < progress.base64 || run.end === run.start) return null;
  const block = compressedView(view, run.start, run.end);
  if (!block) return null;
  progress.base64 = block.end;
  return (yield* descendInto(block, search, reach)) ? block.end : null;
}
function* descendInto(block, search, reach) {
  if (block.isTooLarge) search.effort.exhaust();
  return block.view !== null && (yield* descend(block.view, search, reach));
}
function* scanRun(view, run, reach, search, progress) {
  const { text } = view;
  const { found } = search;
  yield* scanCarrier(view, run, reach, search, progress);
  const der = DER_START.exec(text.slice(run.start, run.start + 24));
  if (der && der.index < 8) {
    const key = readBareKey(text, run.start + der.index);
    if (key) {
      if (!isInsidePemBlock(contextBefore(view, run.start, 6e3))) found.push(privateSite(view, key, reach));
      return key.end;
    }
  }
  const compressed = view.depth < MAX_DEPTH3 ? yield* scanCompressed(view, run, search, reach, progress) : null;
  if (compressed !== null) return compressed;
  if (view.depth < MAX_DEPTH3 && run.end - run.start >= 64) {
    const encoded = run.start >= progress.base64 ? base64View(view, run.start) : null;
    if (encoded?.view && (yield* descend(encoded.view, search, reach))) return encoded.end;
    if (encoded) {
      const tries = encoded.end === progress.barren.end ? progress.barren.tries + 1 : 1;
      progress.barren = { end: encoded.end, tries };
      if (!encoded.view || encoded.isAligned || tries >= ALIGNMENTS) progress.base64 = encoded.end;
    }
    const hex = run.end - run.start >= 128 ? hexView(view, run.start, run.end) : null;
    if (hex && (yield* descend(hex, search, reach))) return run.end;
    const packed = run.end - run.start >= 128 && !hex ? compressedHexView(view, run.start, run.end) : null;
    if (packed && (yield* descendInto(packed, search, reach))) return run.end;
  }
  const count = found.length;
  for (let at2 = run.start; at2 < run.end; ) {
    if ((classAt(text, at2) & ALNUM) === 0) {
      at2++;
      continue;
    }
    let end = at2 + 1;
    while (end < run.end && (classAt(text, end) & ALNUM) !== 0) end++;
    scanToken(view, at2, end, reach, search);
    at2 = end;
  }
  if (found.length === count && run.end - run.start < KEY_LENGTH && view.depth < MAX_DEPTH3) {
    const joined3 = joinedView(view, run.start, run.end);
    if (joined3 && (yield* descend(joined3.view, search, reach))) return joined3.end;
  }
  return run.end;
}
function scanToken(view, start, end, reach, search) {
  const { found } = search;
  const length = end - start;
  if (length < 60) return;
  const { text } = view;
  if (length < KEY_LENGTH) {
    if (length === 60) pushListenKey(view, start, end, found);
    return;
  }
  if (length === KEY_LENGTH) {
    pushValue(view, start, end, null, [], reach, search);
    return;
  }
  const glue = escapeGlue(contextBefore(view, start, 24), text.slice(start, Math.min(end, start + 16)));
  if (glue && length - glue.length === KEY_LENGTH) {
    pushValue(view, start + glue.length, end, glue, [], reach, search);
    return;
  }
  if (glue && length - glue.length === 60) pushListenKey(view, start + glue.length, end, found);
  const mayTouch = !view.readings.includes("wrapped");
  for (const value of unpack(view.bytes, start, end, mayTouch)) {
    const guess = value.by === "statistics" ? [evidence("packed-guess", "no separator and no length around it")] : [];
    pushValue(
      view,
      value.start,
      value.start + KEY_LENGTH,
      { length: 0, reading: value.by === "length" ? "length-prefix" : "packed", gives: "\0" },
      guess,
      reach,
      search
    );
  }
}
function isOfTwoLiterals({ readings, bytes }) {
  return readings.at(-1) === "joined" && bytes.length <= KEY_LENGTH;
}
function pushValue(view, start, end, glue, extra, reach, { found, effort, behind }) {
  if (view.originEnd(end) <= behind) return;
  const value = view.text.slice(start, end);
  const shape = shapeOf(value);
  if (shape === "none" || !effort.spend(PER_VALUE)) return;
  const rawBefore = contextBefore(view, start - (glue?.length ?? 0), reach);
  const rawAfter = contextAfter(view, end, Math.min(reach, 6e3));
  if (!effort.spend(rawBefore.length + rawAfter.length) || isInsidePemBlock(rawBefore)) return;
  const pieces = glue?.gives === "\0" ? [] : boundaryEvidence(rawBefore, glue?.gives ?? "", rawAfter, value, isOfTwoLiterals(view));
  if (scoreOf(pieces) <= PIECE_WEIGHT && !/binance|mbx/i.test(rawBefore.slice(-200))) return;
  const context = unescapeAround(readable(glue ? cutEscape(rawBefore, glue) : rawBefore), readable(rawAfter));
  const readings = [...view.readings, .../* @__PURE__ */ new Set([...glue ? [glue.reading] : [], ...context.readings])];
  found.push({
    form: "hmac",
    value,
    shape,
    key: null,
    start: view.origin(start),
    end: view.originEnd(end),
    pieces: piecesOf2(view, start, end),
    readings: [...new Set(readings)],
    before: context.before,
    after: context.after,
    touching: [...pieces, ...extra]
  });
}
function readable(context) {
  const short = context.includes("-----BEGIN") ? context.replace(PEM_BODY, "$1\u2026$2") : context;
  if (!/[\x80-\xff]/.test(short) || /[^\x00-\xff]/.test(short)) return short;
  const whole = short.replace(/^[\x80-\xbf]{1,3}/, "").replace(/[\xc2-\xf4][\x80-\xbf]{0,2}$/, (end) => isUtf8(Buffer.from(end, "latin1")) ? end : "");
  const bytes = Buffer.from(whole, "latin1");
  return isUtf8(bytes) ? bytes.toString("utf8") : short;
}
var PEM_BODY = /(-----BEGIN [A-Z0-9 ]{3,40}-----)(?:[A-Za-z0-9+/=\s\\"'`,;.:#*]|-(?!----)){40,16000}(-----END )/g;
function cutEscape(before, glue) {
  if (glue.reading === "length-prefix") return `${before}\0`;
  if (glue.reading === "packed") return before;
  if (glue.reading === "ansi") return before.replace(/(?:\x1b|\\x1[bB]|\\033|\\u001[bB]|\\e|\^\[|\u241b)?\[[\d;:]*$/, "");
  return before.replace(/(?<![\\%=])[\\%=]+$/, "") + glue.gives;
}
function pushListenKey(view, start, end, found) {
  const before = contextBefore(view, start, 400);
  if (!LISTEN_KEY.test(before.slice(-80)) && !/(?:\/ws\/|streams?[=/])$/.test(before)) return;
  const value = view.text.slice(start, end);
  if (shapeOf(value) === "none") return;
  found.push({
    form: "listen",
    value,
    shape: "random",
    key: null,
    start: view.origin(start),
    end: view.originEnd(end),
    pieces: piecesOf2(view, start, end),
    readings: view.readings,
    before,
    after: contextAfter(view, end, 400),
    touching: []
  });
}
function privateSite(view, key, reach) {
  const context = unescapeAround(
    readable(contextBefore(view, key.start, reach)),
    readable(contextAfter(view, key.end, Math.min(reach, 6e3)))
  );
  const escaped = key.armored && view.text.slice(key.start, key.end).includes("\\n") ? ["escape"] : [];
  return {
    form: "private",
    value: key.body,
    shape: "none",
    key,
    start: view.origin(key.start),
    end: view.originEnd(key.end),
    pieces: key.lines.length > 0 ? key.lines.flatMap((line) => placesOf(view, line.start, line.end)) : piecesOf2(view, key.start, key.end),
    readings: [.../* @__PURE__ */ new Set([...view.readings, ...escaped, ...context.readings])],
    before: context.before,
    after: context.after,
    touching: []
  };
}
function isWide(site) {
  return (site.pieces.length > 1 || site.key?.armored === true) && !site.readings.includes("compressed");
}
function isWithin(site, others) {
  let low = 0;
  for (let high = others.length; low < high; ) {
    const middle = low + high >> 1;
    if ((others[middle]?.start ?? 0) <= site.start) low = middle + 1;
    else high = middle;
  }
  return (others[low - 1]?.end ?? 0) >= site.end;
}
function placesOf(view, start, end) {
  return view.pieces?.(start, end) ?? [{ start: view.origin(start), end: view.originEnd(end) }];
}
function piecesOf2(view, start, end) {
  const places = view.pieces?.(start, end) ?? [];
  return places.length > 1 ? places : [];
}
function distinct(sites) {
  const byPlace = /* @__PURE__ */ new Map();
  const wide = sites.filter(isWide).toSorted((a, b) => a.start - b.start);
  for (const site of sites) {
    if (wide.length > 0 && !isWide(site) && isWithin(site, wide)) continue;
    const place = `${site.start}:${site.value}`;
    if (!byPlace.has(place)) byPlace.set(place, site);
  }
  return [...byPlace.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

// src/detect/structure/drafts.ts
var RecordDraft = class {
  kind;
  name;
  opener;
  members = [];
  inside = null;
  start;
  end;
  constructor(kind, name, opener, start) {
    this.kind = kind;
    this.name = name;
    this.opener = opener;
    this.start = start;
    this.end = start;
  }
  add(member) {
    this.members.push(member);
    this.end = Math.max(this.end, member.end);
  }
};
var MemberDraft = class {
  record;
  name = null;
  phrase = "";
  text = "";
  records = [];
  marks = [];
  note;
  paragraph;
  start;
  valueStart;
  end;
  constructor(record, start, end, paragraph, note) {
    this.record = record;
    this.start = start;
    this.valueStart = start;
    this.end = end;
    this.paragraph = paragraph;
    this.note = note;
  }
  hold(record) {
    record.inside = this;
    this.records.push(record);
    this.end = Math.max(this.end, record.end);
  }
};
function isRecord(part) {
  return part instanceof RecordDraft;
}
function kindOf(part) {
  if (part === void 0) return "none";
  return isRecord(part) ? "record" : part.kind;
}

// src/detect/structure/members.ts
var MAX_TEXT = 400;
var MAX_PHRASE = 120;
var STATEMENTS = /* @__PURE__ */ new Set([
  "async",
  "case",
  "catch",
  "class",
  "def",
  "elif",
  "else",
  "elsif",
  "elseif",
  "except",
  "for",
  "foreach",
  "fn",
  "func",
  "function",
  "if",
  "match",
  "switch",
  "try",
  "unless",
  "until",
  "when",
  "while",
  "with"
]);
function isStatement(text) {
  const word2 = /^[}\s]*([a-z]+)\b/i.exec(text)?.[1]?.toLowerCase();
  return word2 !== void 0 && STATEMENTS.has(word2);
}
function membersOf(parts, text, record, paragraph, note) {
  const pieces = mapPairs(parts, text) ?? split2(parts, text);
  return pieces.map((piece) => memberOf(piece, text, record, paragraph, note));
}
function mapPairs(parts, text) {
  const starts = [];
  for (let i = 0; i + 2 < parts.length; i++) {
    if (text.charCodeAt(parts[i]?.start ?? 0) !== 58 || !isKeyword(parts, i, text)) continue;
    const value = parts[i + 2];
    const kind = kindOf(value);
    if (kind === "bind" || kind === "separator") return null;
    starts.push(i);
    i += isKeyword(parts, i + 2, text) ? 3 : 2;
  }
  const [first] = starts;
  if (first === void 0 || first > 0 && starts.length < 2) return null;
  const all = first > 0 ? [0, ...starts] : starts;
  return all.map((start, index) => parts.slice(start, all[index + 1] ?? parts.length));
}
function isKeyword(parts, index, text) {
  const sign = parts[index];
  const word2 = parts[index + 1];
  if (kindOf(sign) !== "other" || kindOf(word2) !== "word" || !sign || !word2) return false;
  return text.charAt(sign.start) === ":" && sign.end === word2.start && sign.end - sign.start === 1 && /[\s([{,]/.test(text.charAt(sign.start - 1)) && /[\s)\]}?]/.test(text.charAt(word2.end));
}
function split2(parts, text) {
  if (parts.length === 1) return [parts];
  const starts = [];
  let binds = 0;
  let boundary = 0;
  for (const [index, part] of parts.entries()) {
    const kind = kindOf(part);
    if (kind === "option" && index > 0) starts.push(index);
    else if (kind === "separator" || isBar(part, text)) boundary = index + 1;
    else if (kind === "bind") {
      const name = parts[index - 1];
      if (name !== void 0 && binds > 0 && boundary > (starts.at(-1) ?? 0)) starts.push(boundary);
      else if (name !== void 0 && index > 1 && isTight2(part, name, parts[index + 1], text)) starts.push(index - 1);
      binds++;
    }
  }
  if (starts.length === 0) return [parts];
  const all = [0, ...new Set(starts)].filter((start) => start < parts.length);
  return all.map((start, index) => parts.slice(start, all[index + 1] ?? parts.length)).filter((piece) => piece.length > 0);
}
function isBar(part, text) {
  return kindOf(part) === "other" && text.charAt(part.start) === "|" && /\s/.test(text.charAt(part.start - 1));
}
function isTight2(bind2, name, value, text) {
  return text.charAt(bind2.start) === "=" && bind2.end - bind2.start === 1 && kindOf(name) === "word" && name.end === bind2.start && (value === void 0 || value.start === bind2.end) && /[\s"'&?;]/.test(text.charAt(name.start - 1));
}
function memberOf(parts, text, record, paragraph, note) {
  const first = parts[0];
  const last = parts.at(-1);
  const member = new MemberDraft(record, first?.start ?? record.start, last?.end ?? record.start, paragraph, note);
  const bind2 = isKeyword(parts, 0, text) && kindOf(parts[2]) !== "bind" ? { left: 2, right: 2 } : bindOf(parts, text);
  const left = bind2 === null ? [] : parts.slice(0, bind2.left);
  const value = bind2 === null ? parts : parts.slice(bind2.right);
  if (bind2 !== null) {
    member.name = nameOf(left, text);
    member.phrase = text.slice(Math.max(member.start, (left.at(-1)?.end ?? member.start) - MAX_PHRASE), left.at(-1)?.end ?? member.start);
  } else if (kindOf(first) === "option" && first) {
    member.name = text.slice(first.start, first.end);
    member.phrase = member.name;
  }
  const body = bind2 === null && kindOf(first) === "option" ? value.slice(1) : value;
  member.valueStart = body[0]?.start ?? member.end;
  member.text = text.slice(member.valueStart, Math.min(member.end, member.valueStart + MAX_TEXT)).trim();
  for (const part of parts) {
    if (isRecord(part)) member.hold(part);
    else if (part.kind === "value") member.marks.push(part.mark);
  }
  if (member.name === null && member.marks.length > 0) {
    const at2 = parts.findIndex((part) => kindOf(part) === "value");
    const before = parts[at2 - 1];
    const kind = kindOf(before);
    if (before && !isRecord(before) && (kind === "word" || kind === "string" || kind === "option")) {
      member.name = inner(before, text);
      member.phrase = text.slice(Math.max(member.start, before.end - MAX_PHRASE), before.end);
      member.valueStart = parts[at2]?.start ?? member.valueStart;
    }
  }
  return member;
}
function bindOf(parts, text) {
  const at2 = parts.findIndex((part) => kindOf(part) === "bind");
  if (at2 < 0 || isStatement(text.slice(parts[0]?.start ?? 0, (parts[0]?.start ?? 0) + 12))) return null;
  const bind2 = parts[at2];
  if (bind2 && text.charAt(bind2.start) === ":" && bind2.end - bind2.start === 1) {
    const equals = parts.findIndex((part, index) => index > at2 && kindOf(part) === "bind" && text.charAt(part.start) === "=");
    const between = parts.slice(at2 + 1, equals);
    if (equals > 0 && between.length <= 8 && between.every((part) => ["word", "other", "record", "bind", "option"].includes(kindOf(part))))
      return { left: at2, right: equals + 1 };
  }
  return { left: at2, right: at2 + 1 };
}
function nameOf(left, text) {
  const last = left.at(-1);
  if (last === void 0) return null;
  if (!isRecord(last)) return last.kind === "value" ? null : numberOf(last, text) + inner(last, text);
  const key = last.members.length === 1 ? last.members[0] : void 0;
  const base = left.at(-2);
  if (key && last.kind !== "object" && key.text.length <= 80 && key.records.length === 0) {
    const owner = base && !isRecord(base) && base.kind === "word" && base.end === last.start ? `${inner(base, text)}.` : "";
    return `${owner}${key.text.replace(/["'`:]/g, "")}`;
  }
  return base && !isRecord(base) && base.kind === "word" ? inner(base, text) : null;
}
function numberOf(token, text) {
  if (text.charCodeAt(token.start - 1) !== 92) return "";
  return /(?:^|\s)(\d{1,4}\\)$/.exec(text.slice(Math.max(0, token.start - 6), token.start))?.[1] ?? "";
}
function inner(token, text) {
  const raw = text.slice(token.start, Math.min(token.end, token.start + 160));
  return token.kind === "string" ? raw.replace(/^(?:"""|'''|["'`])|(?:"""|'''|["'`])$/g, "") : raw;
}

// src/detect/structure/tabular.ts
var DELIMITERS2 = ["	", "|", ",", ";"];
var MAX_LINE4 = 4e3;
var MAX_LINES2 = 400;
function readTables(text, marks) {
  const tables = [];
  const headless = /* @__PURE__ */ new Map();
  let known = 0;
  for (const mark of marks) {
    if (mark.start < known) continue;
    const start = text.lastIndexOf("\n", mark.start - 1) + 1;
    const end = lineEnd(text, mark.end);
    known = end;
    if (end - start > MAX_LINE4 || text.slice(mark.start, mark.end).includes("\n")) continue;
    for (const delimiter of DELIMITERS2) {
      const own = cellsOf2(text, start, end, delimiter);
      if (own.length < 2 || !isAlone2(text, mark, own)) continue;
      const block = headless.get(delimiter);
      const isHeadless = block?.columns === own.length && areRows(text, block.end + 1, start, delimiter, own.length);
      const table = isHeadless ? null : tableAround(text, start, end, delimiter, own, tables.at(-1)?.end ?? 0);
      if (!table) headless.set(delimiter, { columns: own.length, end });
      if (!table || marks.some((one) => one.start >= table.start && one.start < (table.rows[0]?.start ?? 0))) continue;
      tables.push(table);
      known = table.end;
      break;
    }
  }
  return tables;
}
function lineEnd(text, from) {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
function areRows(text, from, to, delimiter, columns) {
  for (let start = from; start < to; ) {
    const end = lineEnd(text, start);
    const row = rowOf(text, start, end, delimiter);
    if (row === null || row.cells.length > 0 && row.cells.length !== columns) return false;
    start = end + 1;
  }
  return true;
}
function isAlone2(text, mark, cells) {
  const cell = cells.find((one) => one.start <= mark.start && one.end >= mark.end);
  return cell !== void 0 && text.slice(cell.start, mark.start).trim().length <= 3 && text.slice(mark.end, cell.end).trim().length <= 3;
}
function tableAround(text, start, end, delimiter, own, floor) {
  const above = [];
  let first = start;
  while (first > floor && above.length < MAX_LINES2) {
    const from = text.lastIndexOf("\n", first - 2) + 1;
    const row = rowOf(text, from, first - 1, delimiter);
    if (row === null || row.cells.length > 0 && row.cells.length !== own.length) break;
    above.push(row);
    first = from;
  }
  const rows = above.filter((row) => row.cells.length > 0).toReversed();
  const copied2 = delimiter === "	" ? copyColumns(text, first) : null;
  const head2 = copied2 ? { start: copied2.start, end: first, cells: [] } : rows[0];
  if (!head2 || !copied2 && isRecordHead(text, text.lastIndexOf("\n", head2.start - 2) + 1)) return null;
  const header = copied2?.names ?? head2.cells.map((one) => plain(text.slice(one.start, one.end)));
  if (copied2 ? header.length !== own.length : !isHeader2(header, text.slice(head2.start, head2.end), delimiter)) return null;
  const below = [];
  let last = end;
  while (last < text.length && below.length < MAX_LINES2) {
    const to = lineEnd(text, last + 1);
    const row = rowOf(text, last + 1, to, delimiter);
    if (row === null || row.cells.length > 0 && row.cells.length !== own.length) break;
    below.push(row);
    last = to;
  }
  return {
    start: head2.start,
    end: last,
    header,
    rows: [...rows.slice(copied2 ? 0 : 1), { start, end, cells: own }, ...below.filter((row) => row.cells.length > 0)]
  };
}
function copyColumns(text, end) {
  const start = text.lastIndexOf("\n", end - 2) + 1;
  if (end - start > MAX_LINE4) return null;
  const columns = /^COPY [\w."]{1,120} \(([^()]{1,2000})\) FROM stdin/i.exec(text.slice(start, end))?.[1];
  return columns === void 0 ? null : { start, names: columns.split(",").map(plain) };
}
function isRecordHead(text, start) {
  return /^(?:-\[ ?RECORD \d{1,9} ?\]|\*{3,40} \d{1,9}\. row \*{3})/.test(text.slice(start, start + 60));
}
function rowOf(text, start, end, delimiter) {
  if (end - start > MAX_LINE4 || end <= start) return null;
  const line = text.slice(start, end);
  if (line.trim() === "") return null;
  if (/^[\s|+:=-]+$/.test(line)) return { start, end, cells: [] };
  return { start, end, cells: cellsOf2(text, start, end, delimiter) };
}
function cellsOf2(text, start, end, delimiter) {
  const cells = [];
  let from = start;
  let quoted = false;
  for (let i = start; i < end; i++) {
    const character2 = text.charAt(i);
    if (character2 === '"') quoted = !quoted;
    else if (character2 === delimiter && !quoted) {
      cells.push({ start: from, end: i });
      from = i + 1;
    }
  }
  cells.push({ start: from, end });
  return cells;
}
function plain(cell) {
  return withoutEnds(withoutEnds(cell.trim(), "\"'`*").trim(), "\"'`*").trim();
}
function isHeader2(cells, line, delimiter) {
  if (delimiter !== "|" && (/[=(){}[\]<>]/.test(line) || /^\s*(?:import|const|let|return|public|private|use)\s/.test(line))) return false;
  const filled = cells.filter((cell) => cell !== "");
  const named2 = filled.filter((cell) => /^[A-Za-z\u0080-\uffff][^"'`]{0,60}$/.test(cell) && !/[A-Za-z0-9]{40}/.test(cell));
  return named2.length * 2 > filled.length;
}

// src/detect/structure/tagged.ts
var MAX_TAG2 = 2e3;
var MAX_ATTRIBUTES = 60;
var VOID = /* @__PURE__ */ new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"]);
function closedElements(text) {
  const names = /* @__PURE__ */ new Set();
  for (let at2 = text.indexOf("</"); at2 >= 0; at2 = text.indexOf("</", at2 + 2)) {
    const name = /^[A-Za-z][\w:.-]{0,60}/.exec(text.slice(at2 + 2, at2 + 64))?.[0];
    if (name !== void 0) names.add(name.toLowerCase());
  }
  if (text.includes("/>")) names.add("");
  return names;
}
function readTag(text, at2, closed) {
  const isClose2 = text.charAt(at2 + 1) === "/";
  const name = /^[A-Za-z][\w:.-]{0,60}/.exec(text.slice(at2 + (isClose2 ? 2 : 1), at2 + 64))?.[0]?.toLowerCase();
  if (name === void 0) return null;
  const attributes = [];
  const last = Math.min(text.length, at2 + MAX_TAG2);
  let i = at2 + (isClose2 ? 2 : 1) + name.length;
  while (i < last) {
    const character2 = text.charAt(i);
    if (character2 === ">") return finished(name, i + 1, isClose2, false, attributes, closed);
    if (character2 === "/" && text.charAt(i + 1) === ">") return finished(name, i + 2, isClose2, true, attributes, closed);
    if (/\s/.test(character2)) {
      i++;
      continue;
    }
    const attribute = /^([A-Za-z_:@][\w:.-]{0,80})(?:\s{0,4}=\s{0,4}(["']?))?/.exec(text.slice(i, i + 100));
    if (!attribute?.[1] || attributes.length >= MAX_ATTRIBUTES) return null;
    i += attribute[0].length;
    const quote = attribute[2];
    if (quote === void 0) {
      attributes.push({ name: attribute[1], start: i, end: i });
      continue;
    }
    const end = quote === "" ? unquotedEnd(text, i, last) : text.indexOf(quote, i);
    if (end < 0 || end >= last) return null;
    attributes.push({ name: attribute[1], start: i, end });
    i = end + quote.length;
  }
  return null;
}
function unquotedEnd(text, from, last) {
  let end = from;
  while (end < last && !/[\s>]/.test(text.charAt(end))) end++;
  return end;
}
function finished(name, end, isClose2, isEmpty, attributes, closed) {
  if (isClose2) return { name, end, form: "close", attributes };
  if (isEmpty || VOID.has(name)) return { name, end, form: "empty", attributes };
  return closed.has(name) ? { name, end, form: "open", attributes } : null;
}

// src/detect/structure/tokens.ts
var MAX_STRING = 4e3;
var COMMENTS = "#/<-;'";
var OPENERS = "([{";
var CLOSERS = ")]}";
var JOINTS = ["::", "->", "?.", ".", "-"];
var JOINT_STARTS = ":-?.";
var URL_STARTS = "htw";
function isWordCode(code) {
  return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 95 || code === 36 || code === 64 || code > 160;
}
function isSpaceCode(code) {
  return code === 32 || code === 9 || code === 13 || code === 12 || code === 11 || code === 0;
}
function isSpace(character2) {
  return character2 !== "" && isSpaceCode(character2.charCodeAt(0));
}
function tokenize(text, marks) {
  return new Tokenizer(text, marks).run();
}
var Tokenizer = class {
  #text;
  #marks;
  #tokens = [];
  /** Quotes that close a string which was read as content. */
  #closing = /* @__PURE__ */ new Set();
  #elements;
  /** What closes a comment or a string, and is not there any more. */
  #missing = /* @__PURE__ */ new Set();
  /** Up to where a quotation mark of a kind closes nothing. */
  #unclosed = /* @__PURE__ */ new Map();
  /** Up to here comments are content: the lines around a mark that is commented out. */
  #content;
  #at = 0;
  #mark = 0;
  constructor(text, marks) {
    this.#text = text;
    this.#marks = marks;
    this.#elements = closedElements(text);
    this.#content = commentedParts(text, marks);
  }
  run() {
    while (this.#at < this.#text.length) this.#step();
    return this.#tokens;
  }
  #push(kind, end, mark = -1, tag = null) {
    this.#tokens.push({ kind, start: this.#at, end, mark, tag });
    this.#at = end;
    while ((this.#marks[this.#mark]?.start ?? Infinity) < end) this.#mark++;
  }
  /** Whether a mark begins in [start, end). */
  #holdsMark(start, end) {
    for (let i = this.#mark; i < this.#marks.length; i++) {
      const at2 = this.#marks[i]?.start ?? Infinity;
      if (at2 >= end) return false;
      if (at2 >= start) return true;
    }
    return false;
  }
  #step() {
    const text = this.#text;
    const at2 = this.#at;
    const mark = this.#marks[this.#mark];
    if (mark?.start === at2) {
      this.#push("value", Math.max(mark.end, at2 + 1), this.#mark);
      return;
    }
    const code = text.charCodeAt(at2);
    if (isWordCode(code)) {
      this.#word();
      return;
    }
    if (isSpaceCode(code)) {
      this.#at++;
      return;
    }
    const character2 = text.charAt(at2);
    if (character2 === "\n") this.#push("newline", at2 + 1);
    else if (this.#comment(character2)) return;
    else if (character2 === '"' || character2 === "'" || character2 === "`") this.#string(character2);
    else if (OPENERS.includes(character2)) this.#push("open", at2 + 1);
    else if (CLOSERS.includes(character2)) this.#push("close", at2 + 1);
    else if (character2 === "," || character2 === ";") this.#push("separator", at2 + 1);
    else if (character2 === "<" && this.#tag()) return;
    else if (character2 === ":" || character2 === "=" || character2 === "<") this.#bind(character2);
    else if (character2 === "-") this.#dash();
    else if (character2 === "|" && isColumnBar(text, at2)) this.#push("bind", at2 + 1);
    else this.#push("other", at2 + 1);
  }
  /** A comment, unless it holds a mark or stands among lines that do. */
  #comment(character2) {
    const text = this.#text;
    const at2 = this.#at;
    if (!COMMENTS.includes(character2) || character2 === "-" && text.charAt(at2 + 1) !== "-") return false;
    const lineStart3 = isLineStart(text, at2);
    const free = lineStart3 || " 	;,({[}])".includes(text.charAt(at2 - 1));
    const next = text.charAt(at2 + 1);
    let end = -1;
    if (character2 === "/" && next === "*") end = this.#closeOf("*/", at2 + 2);
    else if (character2 === "<" && text.startsWith("<!--", at2)) end = this.#closeOf("-->", at2 + 4);
    else if (character2 === "#" && free && next !== "{" && !isTagged(text, at2) || character2 === "/" && next === "/" && free || character2 === "-" && next === "-" && free && (isSpace(text.charAt(at2 + 2)) || text.charAt(at2 + 2) === "-") || lineStart3 && (character2 === ";" || character2 === "'" && next === " ")) {
      const line = text.indexOf("\n", at2);
      end = line < 0 ? text.length : line;
    }
    if (end < 0) return false;
    if (this.#holdsMark(at2, end) || this.#content.some((one) => at2 >= one.start && at2 < one.end)) {
      this.#push("other", at2 + (character2 === "<" ? 4 : character2 === "#" || character2 === ";" || character2 === "'" ? 1 : 2));
      return true;
    }
    this.#push("comment", end);
    return true;
  }
  #string(quote) {
    const text = this.#text;
    const at2 = this.#at;
    const isApostrophe = quote === "'" && at2 > 0 && isWordCode(text.charCodeAt(at2 - 1)) && isWordCode(text.charCodeAt(at2 + 1));
    if (this.#closing.delete(at2) || isApostrophe) {
      this.#push("other", at2 + 1);
      return;
    }
    const triple = text.startsWith(quote.repeat(3), at2);
    const end = triple ? this.#closeOf(quote.repeat(3), at2 + 3) : this.#stringEnd(at2, quote);
    if (end < 0) {
      this.#push("other", at2 + (triple ? 3 : 1));
      return;
    }
    if (!this.#holdsMark(at2, end)) {
      this.#push("string", end);
      return;
    }
    const mark = this.#marks[this.#mark];
    if (mark && !triple && text.slice(at2 + 1, mark.start).trim() === "" && text.slice(mark.end, end - 1).trim() === "") {
      this.#push("value", end, this.#mark);
      return;
    }
    if (!triple) this.#closing.add(end - 1);
    this.#push("other", at2 + (triple ? 3 : 1));
  }
  /** Index behind the next `closer`; -1 where there is none. */
  #closeOf(closer, from) {
    if (this.#missing.has(closer)) return -1;
    const at2 = this.#text.indexOf(closer, from);
    if (at2 < 0) this.#missing.add(closer);
    return at2 < 0 ? -1 : at2 + closer.length;
  }
  /** Index behind the quote that closes the one at `at`; -1 where the string does not close in time. */
  #stringEnd(at2, quote) {
    if (at2 < (this.#unclosed.get(quote) ?? 0)) return -1;
    const text = this.#text;
    const last = Math.min(text.length, at2 + MAX_STRING);
    let i = at2 + 1;
    for (; i < last; i++) {
      const character2 = text.charAt(i);
      if (character2 === "\\") i++;
      else if (character2 === quote) return i + 1;
      else if (character2 === "\n" && quote !== "`") break;
    }
    this.#unclosed.set(quote, i);
    return -1;
  }
  #word() {
    const text = this.#text;
    const start = this.#at;
    const url = URL_STARTS.includes(text.charAt(start)) ? /^(?:https?|wss?|tcp|tls):\/\//.exec(text.slice(start, start + 8)) : null;
    const limit = this.#marks[this.#mark]?.start ?? text.length;
    if (url) {
      let end2 = start + url[0].length;
      while (end2 < limit && end2 - start < 2e3 && !" 	\r\n\"'`<>,;)]}|\\".includes(text.charAt(end2))) end2++;
      this.#push("url", end2);
      return;
    }
    let end = start;
    while (end < limit) {
      if (isWordCode(text.charCodeAt(end))) end++;
      else {
        const joint = JOINT_STARTS.includes(text.charAt(end)) ? JOINTS.find((one) => text.startsWith(one, end)) : void 0;
        const length = joint?.length ?? (text.charAt(end) === ":" && isPowerShellDrive(text.slice(start, end)) ? 1 : 0);
        if (length === 0 || end + length >= limit || !isWordCode(text.charCodeAt(end + length))) break;
        end += length;
      }
    }
    this.#push("word", end);
  }
  #tag() {
    if (this.#elements.size === 0) return false;
    const tag = readTag(this.#text, this.#at, this.#elements);
    if (!tag) return false;
    this.#push("tag", tag.end, -1, tag);
    return true;
  }
  #bind(character2) {
    const text = this.#text;
    const at2 = this.#at;
    const next = text.charAt(at2 + 1);
    if (character2 === "<") {
      this.#push(next === "-" && isSpace(text.charAt(at2 + 2)) ? "bind" : "other", at2 + (next === "-" || next === "=" ? 2 : 1));
      return;
    }
    if (next === "=") {
      const isComparison = character2 === "=";
      this.#push(isComparison ? "other" : "bind", at2 + (isComparison && text.charAt(at2 + 2) === "=" ? 3 : 2));
    } else if (character2 === "=") {
      const isComparison = "!<>~".includes(text.charAt(at2 - 1)) || next === "~";
      this.#push(isComparison ? "other" : "bind", at2 + (next === ">" ? 2 : 1));
    } else if (next === ":") this.#push("other", at2 + 2);
    else {
      const before = text.charAt(at2 - 1);
      const isDisk = next === "\\" && /[\s"'`(]/.test(text.charAt(at2 - 2)) && /[A-Za-z]/.test(before);
      const binds = !isDisk && (next === "" || /[\s"'`[{(!&*<]/.test(next) || /[A-Za-z_"'`)\]\u0080-\uffff]/.test(before) || this.#holdsMark(at2 + 1, at2 + 2));
      this.#push(binds ? "bind" : "other", at2 + 1);
    }
  }
  /** `--api-key`, `-k`: an option; any other dash is text. */
  #dash() {
    const text = this.#text;
    const at2 = this.#at;
    const before = text.charAt(at2 - 1);
    const length = text.charAt(at2 + 1) === "-" ? 2 : 1;
    let end = at2 + length;
    if ((at2 === 0 || /[\s"'`([,]/.test(before)) && /[A-Za-z]/.test(text.charAt(end))) {
      while (isWordCode(text.charCodeAt(end)) || text.charAt(end) === "-" && isWordCode(text.charCodeAt(end + 1))) end++;
      if (!this.#holdsMark(at2, end)) {
        this.#push("option", end);
        return;
      }
    }
    this.#push("other", at2 + 1);
  }
};
function isPowerShellDrive(word2) {
  return /^\$(?:env|global|script|private|using)$/i.test(word2);
}
function isColumnBar(text, at2) {
  const start = text.lastIndexOf("\n", at2 - 1) + 1;
  const column = at2 - start;
  if (column > MAX_COLUMN || !/^[ \t]{0,8}[A-Za-z_]\w{0,40}[ \t]+$/.test(text.slice(start, at2)) || !isSpace(text.charAt(at2 + 1)))
    return false;
  const end = text.indexOf("\n", at2);
  const stop = end < 0 ? text.length : end;
  if (text.slice(at2 + 1, Math.min(stop, at2 + MAX_LINE5)).includes("|")) return false;
  const above = start === 0 ? -1 : text.lastIndexOf("\n", start - 2) + 1;
  return [above, end < 0 ? -1 : end + 1].some(
    (line) => line >= 0 && "|+".includes(text.charAt(line + column) || " ") && !text.slice(line, line + column).includes("\n")
  );
}
var MAX_COLUMN = 60;
var MAX_LINE5 = 2e3;
function isTagged(text, at2) {
  return /^#[A-Za-z][\w./-]{0,40}\s{0,8}[{[]\s{0,8}:[a-z]/i.test(text.slice(at2, at2 + 64));
}
function isLineStart(text, at2) {
  for (let i = at2 - 1; i >= 0 && at2 - i < 200; i--) {
    const character2 = text.charAt(i);
    if (character2 === "\n") return true;
    if (!isSpace(character2) && !(character2 === "+" && (i === 0 || text.charAt(i - 1) === "\n"))) return false;
  }
  return at2 < 200;
}
var LINE_COMMENT = /^[ \t]*(#+|\/\/+|--|;+|\*(?!\*)|REM\b|rem\b|'(?= ))/;
function commentedParts(text, marks) {
  const parts = [];
  let known = 0;
  for (const mark of marks) {
    if (mark.start < known) continue;
    const part = commentedLines(text, mark);
    if (part) parts.push(part);
    const line = text.indexOf("\n", mark.end);
    known = Math.max(part?.end ?? 0, line < 0 ? text.length : line);
  }
  return parts;
}
function commentedLines(text, mark) {
  const lineAt2 = (start2) => text.slice(start2, start2 + 240);
  let start = text.lastIndexOf("\n", mark.start - 1) + 1;
  const sign = LINE_COMMENT.exec(lineAt2(start))?.[1];
  if (sign === void 0) return null;
  const isSame = (from) => LINE_COMMENT.exec(lineAt2(from))?.[1]?.charAt(0) === sign.charAt(0);
  for (let count = 0; start > 0 && count < 40; count++) {
    const above = text.lastIndexOf("\n", start - 2) + 1;
    if (!isSame(above)) break;
    start = above;
  }
  let end = text.indexOf("\n", mark.end);
  for (let count = 0; end >= 0 && count < 40 && isSame(end + 1); count++) end = text.indexOf("\n", end + 1);
  return { start, end: end < 0 ? text.length : end };
}

// src/detect/structure/read-records.ts
var MAX_OPEN = 120;
var MAX_OPENER = 200;
var NEAR_PARTS = 24;
var NAMING = /^(?:name|key|id|k|property|field|label|title|data-(?:name|key))$/i;
function readRecords(text, marks, path) {
  return new Reader(text, marks, path).run();
}
var Reader = class {
  #text;
  #marks;
  #tokens;
  #tables;
  #root;
  #stack;
  #matched;
  #isMarkdown;
  /** In a diff every line has a sign in front. */
  #margin;
  #table = 0;
  /** Index of the root's first member that belongs to the document which is being read; -1 where there is but one. */
  #document = -1;
  /** Where the line begins that is being read. */
  #lineStart = 0;
  constructor(text, marks, path) {
    this.#text = text;
    this.#marks = marks;
    this.#tokens = tokenize(text, marks);
    this.#tables = readTables(text, marks);
    this.#root = new RecordDraft("file", null, "", 0);
    this.#stack = [frameOf(this.#root, "", -1)];
    this.#matched = matchedBrackets(this.#tokens, text);
    this.#isMarkdown = /\.(?:md|markdown|mdx|rst|txt)$/i.test(path);
    this.#margin = /^@@ -\d/m.test(text) ? 1 : 0;
  }
  run() {
    const tokens = this.#tokens;
    let lineStart3 = true;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token) break;
      if (lineStart3 && this.#top.closer === "") {
        const next = this.#line(i);
        if (next > i) {
          const last = tokens[next - 1];
          if (last?.kind === "newline") this.#lineStart = last.end;
          i = next - 1;
          continue;
        }
      }
      lineStart3 = token.kind === "newline";
      if (lineStart3) this.#lineStart = token.end;
      this.#take(token, tokens[i + 1]);
    }
    this.#endDocument();
    this.#root.end = this.#text.length;
    return { text: this.#text, root: this.#root, places: this.#places() };
  }
  get #top() {
    return this.#stack.at(-1) ?? frameOf(this.#root, "", 0);
  }
  /** What begins a line where no bracket is open. Returns the index of the first token that is not dealt with. */
  #line(index) {
    const text = this.#text;
    const token = this.#tokens[index];
    if (!token) return index;
    const continued = this.#top.parts.length > 0;
    if (token.kind === "newline") {
      if (continued) this.#flush(this.#top);
      for (const frame of this.#stack) frame.paragraph++;
      this.#top.note = "";
      return index + 1;
    }
    if (continued) return index;
    const start = this.#lineStart;
    const table = this.#tables[this.#table];
    if (table && table.start <= token.start && token.start < table.end) {
      this.#table++;
      this.#indent(0, -1);
      this.#addTable(table);
      let next = index;
      while ((this.#tokens[next]?.start ?? Infinity) < table.end) next++;
      return this.#nextLine(next, table.end + 1);
    }
    if (token.start === start && isRecordHead(text, start)) for (const frame of this.#stack) frame.paragraph++;
    const isPlain = this.#marksIn(start, this.#lineEnd(start)).length === 0;
    if (isPlain && !this.#isMarkdown && token.start === start && /^---[ \t]*(?:#.*)?\r?$/.test(text.slice(start, this.#lineEnd(start)))) {
      this.#document = Math.max(this.#document, 0);
      this.#endDocument();
      return this.#nextLine(index, this.#lineEnd(start));
    }
    if (token.kind === "comment") {
      this.#commentLine(token, start);
      return this.#tokens[index + 1]?.kind === "newline" ? index + 2 : index + 1;
    }
    const section2 = isPlain ? sectionTitle(text, start) : null;
    if (section2 !== null) {
      this.#section(section2, 1, start);
      return this.#nextLine(index, this.#lineEnd(start));
    }
    let first = index;
    if (token.start === start && /[+-]/.test(text.charAt(start)) && token.kind === "other" && (this.#margin > 0 || !/\s/.test(text.charAt(start + 1))))
      first++;
    const begin = this.#tokens[first];
    if (!begin || begin.kind === "newline") return first;
    const column = begin.start - start - this.#margin;
    if (begin.kind === "other" && text.charAt(begin.start) === "-" && /\s/.test(text.charAt(begin.end))) {
      const content = this.#tokens[first + 1];
      const inner2 = content && content.kind !== "newline" ? content.start - start - this.#margin : column + 2;
      this.#indent(column, column);
      this.#push(new RecordDraft("item", null, "", begin.start), "", inner2, column);
      return first + 1;
    }
    this.#indent(column, -1);
    return first;
  }
  #lineEnd(start) {
    return start + headOfLine(this.#text, start, MAX_OPENER).length;
  }
  /** Each of several YAML documents is a record of its own. */
  #endDocument() {
    while (this.#stack.length > 1) this.#pop();
    this.#flush(this.#top);
    if (this.#document < 0) return;
    const members = this.#root.members.splice(this.#document);
    const first = members[0];
    if (first) {
      const record = new RecordDraft("section", null, "", first.start);
      for (const member of members) {
        member.record = record;
        record.add(member);
      }
      const holder = new MemberDraft(this.#root, record.start, record.end, 0, "");
      holder.hold(record);
      this.#root.add(holder);
    }
    this.#document = this.#root.members.length;
    this.#top.indent = 0;
  }
  /** Index behind the tokens up to `end`, and behind the line's end. What goes on beyond it is read as any other text. */
  #nextLine(index, end) {
    let next = index;
    while ((this.#tokens[next]?.end ?? Infinity) <= end && this.#tokens[next]?.kind !== "newline") next++;
    return this.#tokens[next]?.kind === "newline" ? next + 1 : next;
  }
  /** A comment on a line of its own is a heading of what follows, or a section's title. */
  #commentLine(token, start) {
    const line = this.#text.slice(token.start, Math.min(token.end, token.start + MAX_OPENER));
    if (/^[#!]---\s*$/.test(line)) {
      for (const frame of this.#stack) frame.paragraph++;
      this.#top.note = "";
      return;
    }
    const heading = /^(#{1,6})\s+(\S.*)$/.exec(line);
    if (heading?.[1] && heading[2] && token.start === start && (this.#isMarkdown || heading[1].length === 2 || heading[1].length === 3)) {
      this.#section(heading[2].trim(), heading[1].length, start);
    } else addNote(this.#top, line);
  }
  #section(title, level, start) {
    while (this.#stack.length > 1 && (this.#top.level === 0 || this.#top.level >= level)) this.#pop();
    this.#flush(this.#top);
    const record = new RecordDraft("section", title, title, start);
    this.#push(record, "", -1, -1, level);
  }
  /** Closes what ends with a line of this indentation, and opens the block that begins with it. */
  #indent(column, dash) {
    for (; ; ) {
      const top2 = this.#top;
      if (this.#stack.length === 1 || top2.level > 0 || top2.closer !== "") break;
      if (top2.indent < column || top2.indent === column && (dash < 0 || top2.dash !== column)) break;
      if (top2.indent > column || top2.dash === column) this.#pop();
      else break;
    }
    const top = this.#top;
    if (top.indent < 0) {
      top.indent = column;
      return;
    }
    if (column > top.indent || dash >= 0 && column === top.indent && isOpenEnded(top.record.members.at(-1))) {
      const last = top.record.members.at(-1);
      if (last)
        this.#push(new RecordDraft("block", last.text === "" ? last.name : null, this.#openerOf(last), last.end), "", column, -1, 0, last);
      else top.indent = column;
    } else if (column < top.indent) {
      const members = top.record.members.splice(0);
      const block = new RecordDraft("block", null, "", members[0]?.start ?? top.record.start);
      for (const member of members) {
        member.record = block;
        block.add(member);
      }
      const holder = new MemberDraft(top.record, block.start, block.end, 0, "");
      holder.hold(block);
      if (members.length > 0) top.record.add(holder);
      top.indent = column;
    }
  }
  #openerOf(member) {
    return this.#text.slice(member.start, Math.min(member.end, member.start + MAX_OPENER));
  }
  #push(record, closer, indent, dash = -1, level = 0, holder = null) {
    if (this.#stack.length >= MAX_OPEN) return;
    if (holder) holder.hold(record);
    this.#stack.push({ ...frameOf(record, closer, indent), dash, level, paragraph: this.#top.paragraph });
  }
  /** Closes the innermost frame; lines and sections go to the record around them, brackets to the parts around them. */
  #pop() {
    const frame = this.#stack.pop();
    if (!frame) return;
    this.#flush(frame);
    const { record } = frame;
    const top = this.#top;
    if (record.inside) {
      record.inside.end = Math.max(record.inside.end, record.end);
      return;
    }
    if (frame.closer !== "") {
      top.parts.push(record);
      return;
    }
    const [only] = record.members;
    if (record.kind === "item" && record.members.length === 1 && only && only.records.length === 0) {
      only.record = top.record;
      top.record.add(only);
      return;
    }
    const member = new MemberDraft(top.record, record.start, record.end, frame.paragraph, "");
    member.name = record.kind === "section" ? record.name : null;
    member.hold(record);
    top.record.add(member);
  }
  #take(token, next) {
    const top = this.#top;
    if (token.kind === "open") this.#open(token);
    else if (token.kind === "close") this.#close(token);
    else if (token.kind === "tag" && token.tag) this.#takeTag(token, token.tag);
    else if (token.kind === "comment") this.#takeComment(token);
    else if (token.kind === "newline") {
      if (top.parts.length > 0 && this.#endsAtNewline(top, next)) this.#flush(top);
    } else if (token.kind === "separator" && (top.closer !== "" || this.#text.charAt(token.start) === ";")) {
      if (top.closer === "<") top.parts.push(token);
      else this.#flush(top);
    } else if (this.#isAmpersand(token)) this.#flush(top);
    else top.parts.push(token);
  }
  #isAmpersand(token) {
    const text = this.#text;
    return token.kind === "other" && text.charAt(token.start) === "&" && /\w/.test(text.charAt(token.start - 1)) && /\w/.test(text.charAt(token.end));
  }
  /** A statement goes on behind an operator; in parentheses and in lists it always does. */
  #endsAtNewline(top, next) {
    if (top.closer === "]" || top.closer === ")" && !/^(?:const|let|type|var)$/.test(top.record.opener)) return false;
    const last = top.parts.at(-1);
    if (last === void 0) return false;
    const sign = this.#text.charAt(last.end - 1);
    if (kindOf(last) === "bind") return top.closer === "" && sign === ":";
    if (kindOf(last) === "other" && "+\\&|?.".includes(sign)) return false;
    if (next?.kind === "other" && /^\??\.[A-Za-z]/.test(this.#text.slice(next.start, next.start + 3))) return false;
    if (top.closer === "}" && next && (next.kind === "bind" || next.kind === "other" && "+?.&|:".includes(this.#text.charAt(next.start))))
      return false;
    return true;
  }
  #takeComment(token) {
    const top = this.#top;
    const text = this.#text.slice(token.start, Math.min(token.end, token.start + MAX_OPENER));
    const last = top.record.members.at(-1);
    if (top.parts.length > 0) top.behind ||= text;
    else if (last && token.start - last.end < 300 && !this.#text.slice(last.end, token.start).includes("\n")) last.note ||= text;
    else addNote(top, text);
  }
  #open(token) {
    const text = this.#text;
    const character2 = text.charAt(token.start);
    if (!this.#matched.has(token.start) || this.#stack.length >= MAX_OPEN) {
      this.#top.parts.push({ ...token, kind: "other" });
      return;
    }
    const parts = this.#top.parts.slice(-NEAR_PARTS);
    const kind = character2 === "{" ? "object" : character2 === "[" ? "list" : "call";
    const body = parts.findLastIndex((part) => isRecord(part) && part.kind === "object");
    const from = parts[body + 1]?.start ?? token.start;
    const opener = text.slice(Math.max(from, token.start - MAX_OPENER), token.start).trim();
    const bound = parts.length > 0 ? membersOf(parts, text, this.#root, 0, "").at(-1)?.name : null;
    for (const part of parts) if (isRecord(part)) part.inside = null;
    this.#push(new RecordDraft(kind, isStatement(opener) ? null : bound ?? null, opener, token.start), CLOSER[character2] ?? "", 0);
  }
  #close(token) {
    const character2 = this.#text.charAt(token.start);
    const at2 = this.#stack.findLastIndex((frame) => frame.closer === character2);
    if (at2 < 0 || !this.#matched.has(token.start)) return;
    while (this.#stack.length > at2) {
      const frame = this.#top;
      this.#flush(frame);
      frame.record.end = token.end;
      this.#pop();
    }
    if (this.#top.closer === "" && this.#top.parts.length === 0) this.#flush(this.#top);
  }
  #takeTag(token, tag) {
    if (tag.form === "close") {
      const at2 = this.#stack.findLastIndex((frame) => frame.closer === "<" && frame.record.opener === tag.name);
      if (at2 < 0) return;
      while (this.#stack.length > at2) {
        const frame = this.#top;
        this.#flush(frame);
        frame.record.end = token.end;
        this.#pop();
      }
      this.#flush(this.#top);
      return;
    }
    this.#flush(this.#top);
    const named2 = tag.attributes.find((one) => NAMING.test(one.name));
    const name = named2 ? this.#text.slice(named2.start, named2.end) : tag.name;
    const record = new RecordDraft("element", name, tag.name, token.start);
    for (const attribute of tag.attributes) {
      const member = new MemberDraft(record, attribute.start, attribute.end, 0, "");
      member.name = attribute.name;
      member.phrase = attribute.name;
      member.text = this.#text.slice(attribute.start, Math.min(attribute.end, attribute.start + 400));
      member.marks.push(...this.#marksIn(attribute.start, attribute.end));
      record.add(member);
    }
    record.end = token.end;
    if (tag.form === "open" && this.#stack.length < MAX_OPEN) this.#push(record, "<", 0);
    else {
      this.#top.parts.push(record);
      this.#flush(this.#top);
    }
  }
  /** Ends the member that is being read. */
  #flush(frame) {
    const { parts, record } = frame;
    if (parts.length === 0) return;
    frame.parts = [];
    const note = frame.behind === "" ? frame.note : `${frame.note}
${frame.behind}`.trim();
    frame.behind = "";
    const [only] = parts;
    if (isRecord(only) && parts.length === 1 && only.kind === "element") {
      const member = new MemberDraft(record, only.start, only.end, frame.paragraph, note);
      member.name = only.name;
      member.hold(only);
      const before = record.members.at(-1)?.records[0];
      if (record.opener === "dict" && before?.opener === "key" && only.opener !== "key") {
        member.name = before.members[0]?.text ?? null;
        if (only.members.length === 0) member.text = only.opener;
      }
      member.phrase = member.name ?? "";
      record.add(member);
    } else if (frame.closer === "" && isList2(parts)) record.add(this.#row(parts, record, frame.paragraph, note));
    else {
      nameTuples(parts, this.#text);
      for (const member of membersOf(parts, this.#text, record, frame.paragraph, note)) record.add(member);
    }
    if (record.kind === "object" || record.kind === "list" || record.kind === "call") frame.note = "";
  }
  /** A line of values with commas between: a row without a header. */
  #row(parts, record, paragraph, note) {
    const row = new RecordDraft("row", null, "", parts[0]?.start ?? record.start);
    let from = 0;
    for (let i = 0; i <= parts.length; i++) {
      if (i < parts.length && kindOf(parts[i]) !== "separator") continue;
      if (i > from) for (const member2 of membersOf(parts.slice(from, i), this.#text, row, 0, "")) row.add(member2);
      from = i + 1;
    }
    const member = new MemberDraft(record, row.start, row.end, paragraph, note);
    member.hold(row);
    return member;
  }
  #addTable(table) {
    const top = this.#top;
    const list = new RecordDraft("list", null, table.header.join(" "), table.start);
    for (const { start, end, cells } of table.rows) {
      const row = new RecordDraft("row", null, "", start);
      for (const [index, cell] of cells.entries()) {
        const member2 = new MemberDraft(row, cell.start, cell.end, 0, "");
        member2.name = table.header[index] ?? null;
        member2.phrase = member2.name ?? "";
        member2.text = this.#text.slice(cell.start, Math.min(cell.end, cell.start + 400)).replace(/["'`*]/g, "").trim();
        member2.marks.push(...this.#marksIn(cell.start, cell.end));
        row.add(member2);
      }
      row.end = end;
      const holder = new MemberDraft(list, start, end, 0, "");
      holder.hold(row);
      list.add(holder);
    }
    list.end = table.end;
    const member = new MemberDraft(top.record, table.start, table.end, top.paragraph, top.note);
    member.hold(list);
    top.record.add(member);
  }
  /** The marks that begin in [start, end). */
  #marksIn(start, end) {
    let low = 0;
    let high = this.#marks.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((this.#marks[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const found = [];
    for (let i = low; (this.#marks[i]?.start ?? Infinity) < end; i++) found.push(i);
    return found;
  }
  #places() {
    const places = this.#marks.map(() => null);
    const open = [this.#root];
    for (let record = open.pop(); record; record = open.pop()) {
      for (const member of record.members) {
        for (const mark of member.marks) places[mark] ??= member;
        open.push(...member.records);
      }
    }
    return places;
  }
};
var CLOSER = { "(": ")", "[": "]", "{": "}" };
function frameOf(record, closer, indent) {
  return { record, closer, indent, dash: -1, level: 0, parts: [], note: "", behind: "", noted: 0, paragraph: 0 };
}
function addNote(frame, text) {
  const count = frame.record.members.length;
  frame.note = (count === frame.noted ? `${frame.note}
${text}` : text).slice(-MAX_OPENER).trim();
  frame.noted = count;
}
function isOpenEnded(member) {
  return member !== void 0 && member.text === "" && member.name !== null;
}
function isList2(parts) {
  return parts.some((part) => kindOf(part) === "separator") && parts.some((part) => kindOf(part) === "value") && !parts.some((part) => kindOf(part) === "bind" || kindOf(part) === "option");
}
function headOfLine(text, start, length) {
  const head2 = text.slice(start, start + length);
  const end = head2.indexOf("\n");
  return end < 0 ? head2 : head2.slice(0, end);
}
function sectionTitle(text, start) {
  const line = headOfLine(text, start, 120);
  const title = /^[ \t]*\[{1,2}([\w.:@/\\ "'-]{1,80})\]{1,2}[ \t\r]*(?:[#;].*)?$/.exec(line)?.[1];
  return title === void 0 ? null : title.replace(/["']/g, "").trim();
}
function nameTuples(parts, text) {
  const at2 = parts.findIndex(
    (part) => kindOf(part) === "word" && part.end - part.start === 6 && /^values$/i.test(text.slice(part.start, part.end))
  );
  if (at2 < 0) return;
  const columns = parts.slice(0, at2).findLast(isRecord);
  if (columns?.kind !== "call") return;
  for (const tuple of parts.slice(at2 + 1)) {
    if (!isRecord(tuple) || tuple.kind !== "call") continue;
    for (const [index, member] of tuple.members.entries()) member.name ??= columns.members[index]?.text.replace(/["'`[\]]/g, "") ?? null;
  }
}
function matchedBrackets(tokens, text) {
  const matched = /* @__PURE__ */ new Set();
  const open = [];
  for (const token of tokens) {
    if (token.kind === "open") open.push({ closer: CLOSER[text.charAt(token.start)] ?? "", start: token.start });
    else if (token.kind === "close") {
      const character2 = text.charAt(token.start);
      const top = open.at(-1);
      const at2 = top?.closer === character2 ? open.length - 1 : open.at(-2)?.closer === character2 ? open.length - 2 : -1;
      if (at2 < 0) continue;
      matched.add(open[at2]?.start ?? 0);
      matched.add(token.start);
      open.length = at2;
    }
  }
  for (const one of open) if (/^\s*(?:\/\/.*)?\n/.test(text.slice(one.start + 1, one.start + 120))) matched.add(one.start);
  return matched;
}

// src/detect/structure/neighbourhood.ts
var REACH4 = 6e3;
var MAX_CLUSTER = 32 * 1024;
var LINE = 600;
var RecordTrees = class {
  #bytes;
  #path;
  #candidates;
  /** Of few candidates the texts are put together once for all questions; of many they would take too much memory. */
  #texts = null;
  constructor(bytes, path, candidates) {
    this.#bytes = bytes;
    this.#path = path;
    this.#candidates = candidates;
  }
  /** Asks a question, in steps of which none takes long; no more once the effort is spent. */
  *ask({ isAsked, glance, take }, effort) {
    for (const neighbourhood of this.#neighbourhoods()) {
      yield;
      if (effort?.isSpent === true) return;
      const seen = neighbourhood.sites.some(isAsked) ? glance(neighbourhood) : null;
      if (seen === null) continue;
      for (const [index, position] of positionsIn(neighbourhood, this.#path)) if (isAsked(index)) take(index, position, seen);
    }
  }
  #neighbourhoods() {
    if (this.#candidates.length > MAX_KEPT2) return neighbourhoods2(this.#bytes, this.#candidates);
    this.#texts ??= [...neighbourhoods2(this.#bytes, this.#candidates)];
    return this.#texts;
  }
};
function* neighbourhoods2(bytes, sites) {
  let cluster = [];
  let first = 0;
  let last = 0;
  for (const [index, site] of sites.entries()) {
    if (site.readings.length > 0 || site.pieces.length > 1) {
      yield alone(site, index);
      continue;
    }
    if (cluster.length > 0 && (site.start > last + REACH4 || site.end - first > MAX_CLUSTER || site.start < last)) {
      yield clustered(bytes, sites, cluster);
      cluster = [];
    }
    if (cluster.length === 0) first = site.start;
    cluster.push(index);
    last = site.end;
  }
  if (cluster.length > 0) yield clustered(bytes, sites, cluster);
}
function positionsIn(neighbourhood, path) {
  const places = /* @__PURE__ */ new Map();
  for (const [index, place] of placesByMark(neighbourhood, path).entries()) {
    const site = neighbourhood.sites[index];
    if (place && site !== void 0) places.set(site, place);
  }
  return places;
}
var MAX_KEPT2 = 32;
var KEPT = /* @__PURE__ */ new Map();
function placesByMark({ text, marks }, path) {
  const key = `${path}\0${marks.map(({ start, end }) => `${start}-${end}`).join()}\0${text}`;
  const places = KEPT.get(key) ?? readPlaces(text, marks, path);
  KEPT.delete(key);
  KEPT.set(key, places);
  const [oldest] = KEPT.keys();
  if (KEPT.size > MAX_KEPT2 && oldest !== void 0) KEPT.delete(oldest);
  return places;
}
function readPlaces(text, marks, path) {
  const tree = readRecords(text, marks, path);
  return marks.map((value, index) => {
    const member = tree.places[index];
    return member ? { tree, member, value } : null;
  });
}
function alone(site, index) {
  const before = fromLine(site.before.slice(-REACH4), site.before.length > REACH4);
  const value = "";
  return {
    text: before + value + site.after.slice(0, REACH4),
    marks: [{ start: before.length, end: before.length + value.length }],
    sites: [index]
  };
}
function clustered(bytes, all, cluster) {
  const marks = [];
  const sites = [];
  const begin = Math.max(0, (all[cluster[0] ?? 0]?.start ?? 0) - REACH4);
  let text = "";
  let at2 = begin;
  for (const index of cluster) {
    const site = all[index];
    if (!site || site.start < at2) continue;
    const piece = bytes.toString("utf8", at2, site.start);
    text += at2 === begin ? fromLine(piece, begin > 0) : piece;
    const start = text.length;
    text += site.key ? "" : site.value;
    marks.push({ start, end: text.length });
    sites.push(index);
    at2 = site.end;
  }
  return { text: text + bytes.toString("utf8", at2, Math.min(bytes.length, at2 + REACH4)), marks, sites };
}
function fromLine(text, isCut) {
  if (!isCut) return text;
  const line = text.indexOf("\n");
  return line >= 0 && line < LINE ? text.slice(line + 1) : text;
}

// src/detect/detect.ts
var FULL = 8;
var BARE_REST = 160;
var ALONE_REST = 400;
var MAX_ALONE = 4;
function detect(input) {
  return detectAt(input, findCandidates(input.bytes));
}
function detectAll(input) {
  return finish(detectAllSteps(input));
}
function* detectAllSteps(input) {
  const { bytes, from = 0, to = bytes.length } = input;
  const effort = new Effort(input.allowance ?? allowanceFor(bytes.length));
  const places = [];
  const isOwn = ({ at: at2 }) => at2 >= from && at2 < to;
  let counted = 0;
  let count = 0;
  const areTooMany = () => {
    while (counted < places.length && count <= FULL) {
      const place = places[counted++];
      if (place && isOwn(place)) count++;
    }
    return count > FULL;
  };
  const sites = yield* candidateSteps(bytes, places, effort, input.sparing === true ? areTooMany : void 0);
  const own = places.filter(isOwn);
  const isRead = own.length > 0 && (input.sparing !== true || own.length <= FULL);
  const detections = yield* detectSteps(input, sites, effort);
  return { detections, requests: isRead ? requestsAt(bytes, own) : [], unread: effort.isSpent ? TOO_DENSE : null };
}
function detectAt(input, sites) {
  return finish(detectSteps(input, sites));
}
function spotsAt(input, sites) {
  if (sites.length === 0) return [];
  const first = sites.reduce((least, site) => Math.min(least, site.start), input.bytes.length);
  return finish(judgeSteps(input, sites, first)).placed.map(({ paired: { candidate, kind, score } }) => {
    const { role, name, site } = candidate;
    const { value, start, end, readings, pieces, shape } = site;
    const places = pieces.length > 1 ? pieces : [{ start, end }];
    return { kind, value: new SecretText(ownText(value)), sha256: hashOf(site), score, reading: readings, places, shape, role, name };
  });
}
function slotsAt({ bytes, path }) {
  const sites = findCandidates(bytes);
  if (sites.length === 0) return [];
  const isAlone3 = sites.length <= MAX_ALONE && restOf(bytes, sites) <= ALONE_REST;
  const trees = new RecordTrees(bytes, path, sites);
  const slots = /* @__PURE__ */ new Map();
  finish(
    trees.ask({
      isAsked: () => true,
      glance: () => true,
      take: (index, { member }) => slots.set(index, slotNames(member))
    })
  );
  return sites.map((site, index) => ({
    sha256: hashOf(site),
    value: site.value,
    armor: site.key ? bytes.toString("latin1", site.start, site.end).trim().replaceAll("\r", "").replaceAll("\n", "\\n") : null,
    slots: slots.get(index) ?? [],
    isAlone: isAlone3
  }));
}
function slotNames(place) {
  return [...pathOf(place)].flatMap(({ name }) => name === null || name === "" ? [] : [name]).toReversed();
}
function* detectSteps(input, sites, effort) {
  if (sites.length === 0) return [];
  const { placed: judged2, trees } = yield* judgeSteps(input, sites, 0, effort);
  if (judged2.length === 0) return [];
  const { bytes } = input;
  const spans = maskedSpans(spansOf(sites));
  const mayAllow = sites.some(isWide2) || bytes.includes(ALLOW_WORD);
  const detections = [];
  const candidates = judged2.map(({ paired }) => paired.candidate);
  const least = input.environmentFrom ?? -Infinity;
  const hashes = [];
  for (const { site } of candidates) {
    hashes.push(hashOf(site));
    yield;
  }
  const isAsked = (index) => (judged2[index]?.paired.score ?? least) >= least && !isDocumentedExample(hashes[index] ?? "");
  const asked = [...judged2.keys()].filter(isAsked);
  const environments = yield* environmentSteps(trees, input.path, candidates, asked, effort);
  for (const [index, { paired, position }] of judged2.entries()) {
    const answer = environments.get(index) ?? ofPartner(paired, candidates, environments);
    detections.push(describe2(paired, hashes[index] ?? "", position, bytes, spans, mayAllow, answer));
    yield;
  }
  return detections;
}
function ofPartner({ partner }, candidates, environments) {
  return partner === null ? null : environments.get(candidates.indexOf(partner)) ?? null;
}
function* judgeSteps(input, sites, base = 0, effort) {
  const { bytes, path } = input;
  const factsAt = fileFacts(path, bytes, sites.some(isWide2));
  const isValueOnly = holdsOnlyValues(bytes, sites);
  const calm = calmTexts(bytes, sites.length);
  const judged2 = [];
  for (const site of sites) {
    const candidate = classify(site, factsAt(site.start), isValueOnly, calm);
    if (candidate) judged2.push(candidate);
    yield;
  }
  const trees = treesOf(bytes, path, judged2);
  const candidates = withListenKeys(yield* ownedSteps(trees, path, yield* boundSteps(trees, path, judged2, effort), effort));
  const positions = positionsOf(bytes.subarray(base));
  const places = [];
  for (const { site } of candidates) {
    places.push(positions.at(site.start - base, site.end - base, isWide2(site)));
    yield;
  }
  const lines = places.map((place) => place.line);
  const endLines = places.map((place) => place.endLine);
  const placed = [];
  for (const [index, paired] of (yield* pairSteps(candidates, lines, endLines, isValueOnly, () => placeSteps(trees))).entries()) {
    const position = places[index];
    const { site } = paired.candidate;
    if (position && site.start >= (input.from ?? 0) && site.start < (input.to ?? bytes.length)) placed.push({ paired, position });
  }
  const own = placed.map(({ paired }) => paired.candidate);
  return { placed, trees: own.length === candidates.length ? trees : treesOf(bytes, path, own) };
}
function treesOf(bytes, path, candidates) {
  return new RecordTrees(
    bytes,
    path,
    candidates.map((one) => one.site)
  );
}
function* placeSteps(trees) {
  const places = /* @__PURE__ */ new Map();
  yield* trees.ask({
    isAsked: () => true,
    // One value alone has no partner in its text.
    glance: ({ marks }) => marks.length < 2 ? null : true,
    take: (index, position) => places.set(index, position)
  });
  return places;
}
function withListenKeys(candidates) {
  const known = new Map(candidates.filter((one) => one.kind === "listen-key").map((one) => [one.site.value, one]));
  if (known.size === 0) return candidates;
  return candidates.map((candidate) => {
    const listen = known.get(candidate.site.value);
    return listen ? { ...listen, site: candidate.site } : candidate;
  });
}
function* environmentSteps(trees, path, candidates, asked, effort) {
  const answers = /* @__PURE__ */ new Map();
  if (asked.length === 0) return answers;
  const isAsked = new Set(asked);
  const mayPathTell = mayTellEnvironment(path);
  yield* trees.ask(
    {
      isAsked: (index) => isAsked.has(index),
      glance: ({ text }) => effort?.spend(text.length) !== false && (mayPathTell || mayTellEnvironment(text)) ? true : null,
      take: (index, position) => {
        const answer = candidates[index]?.kind === "listen-key" ? null : answerFor(position, path);
        if (answer) answers.set(index, answer);
      }
    },
    effort
  );
  return answers;
}
var ANSWERS = /* @__PURE__ */ new WeakMap();
function answerFor(place, path) {
  const known = ANSWERS.get(place);
  if (known !== void 0) return known;
  const answer = environmentOf(place.tree, place.member, place.value, path);
  ANSWERS.set(place, answer);
  return answer;
}
function environmentFor(site, answer) {
  const environment = answer?.environment ?? "unknown";
  return site.shape === "hex" && environment === "unknown" ? "testnet" : environment;
}
function describe2(paired, sha256, position, bytes, spans, mayAllow, answer) {
  const { candidate } = paired;
  const { site } = candidate;
  return {
    kind: paired.kind,
    value: new SecretText(ownText(site.value)),
    sha256,
    redacted: maskOf(site),
    length: site.value.length,
    position,
    ...site.pieces.length > 1 ? { pieces: site.pieces } : {},
    reading: site.readings,
    evidence: paired.evidence.filter((one) => one.weight !== 0).toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map((one) => ({ ...one, detail: ownText(one.detail) })),
    score: paired.score,
    environment: environmentFor(site, answer),
    encrypted: site.key?.encrypted ?? false,
    partner: paired.partner ? hashOf(paired.partner.site) : null,
    documentedExample: isDocumentedExample(sha256),
    inlineAllowed: mayAllow && isAllowed(bytes, site.start, site.end),
    snippet: snippetOf(bytes, site.start, site.end, spans, isWide2(site))
  };
}
function ownText(text) {
  return Buffer.from(text, "utf16le").toString("utf16le");
}
function hashOf(site) {
  if (!site.key) return sha256Hex(site.value);
  return sha256Hex(site.key.der ?? Buffer.from(site.key.body, "base64"));
}
function maskOf(site) {
  if (!site.key) return previewOf(site.value);
  const type = { ed25519: "Ed25519", rsa: "RSA", encrypted: "encrypted", unknown: "unreadable" }[site.key.type];
  return `[${type} private key]`;
}
function isWide2(site) {
  return site.readings[0] === "utf-16le" || site.readings[0] === "utf-16be";
}
function spansOf(sites) {
  const spans = sites.flatMap((site) => {
    const mask = maskOf(site);
    const behind = site.pieces.filter((piece) => piece.end > site.end);
    return [{ start: site.start, end: site.end, mask }, ...behind.map(({ start, end }) => ({ start, end, mask: "\u2026" }))];
  });
  return sites.some((site) => site.pieces.length > 0) ? spans.toSorted((a, b) => a.start - b.start || a.end - b.end) : spans;
}
function holdsOnlyValues(bytes, sites) {
  return bytes.length <= 2048 && sites.length <= MAX_ALONE && restOf(bytes, sites) <= BARE_REST;
}
function restOf(bytes, sites) {
  const covered = sites.reduce((sum, site) => sum + (site.end - site.start), 0);
  return (bytes.length - covered) / (sites.some(isWide2) ? 2 : 1);
}
var ALLOW = /(?<![A-Za-z0-9_]|[A-Za-z0-9_]-)binleaks:allow(?![A-Za-z0-9_]|-[A-Za-z0-9_])/;
var ALLOW_NEXT = /(?<![A-Za-z0-9_]|[A-Za-z0-9_]-)binleaks:allow-next-line(?![A-Za-z0-9_]|-[A-Za-z0-9_])/;
var ALLOW_WORD = "binleaks:allow";
var ALLOW_REACH = 2e3;
function isAllowed(bytes, start, end) {
  const before = bytes.toString("latin1", Math.max(0, start - ALLOW_REACH), start).replaceAll("\0", "");
  const after = bytes.toString("latin1", end, end + ALLOW_REACH).replaceAll("\0", "");
  const within = bytes.toString("latin1", start, Math.min(end, start + 8192)).replaceAll("\0", "");
  const lineStart3 = before.lastIndexOf("\n");
  const lineEnd2 = after.indexOf("\n");
  const line = before.slice(lineStart3 + 1) + within + (lineEnd2 < 0 ? after : after.slice(0, lineEnd2));
  if (ALLOW.test(line)) return true;
  if (lineStart3 < 0) return false;
  const previous = before.slice(before.lastIndexOf("\n", lineStart3 - 1) + 1, lineStart3);
  return ALLOW_NEXT.test(previous);
}

export {
  BINANCE,
  TRADING,
  FUTURES_TESTNET,
  PAY,
  wordsOf,
  mentions,
  mentionsBinance,
  OTHER_EXCHANGE,
  TOO_DENSE,
  allowanceFor,
  Effort,
  FILTER,
  BEGINNINGS,
  STRIDE,
  searchRuns,
  countNewlines,
  unitsIn,
  belowHeader,
  mayBeSignature,
  noteSignature,
  requestsAt,
  encodesNothing,
  MAX_STATEMENT,
  nextInStatement,
  nextHalf,
  cellAt,
  lineAt,
  lineFrom,
  rowsStart,
  isCharacterRow,
  isLastCharacterRow,
  isRowText,
  isDumpRow,
  dumpStart,
  wordsGoOn,
  endsInWord,
  isHexLine,
  isLastHexLine,
  DER_START,
  findNumbers,
  numbersAt,
  numbersBefore,
  endsInNumber,
  numbersGoOn,
  isNumberRow,
  isLastNumberRow,
  streamedAt,
  wrappedAt,
  pieceAtLineEnd,
  goesOnInRows,
  MIN_PIECE,
  surroundings,
  interestingRuns,
  isInteresting,
  isPromising,
  byteOrderOf,
  findCandidates,
  findCandidatesIn,
  findCandidatesBehind,
  detect,
  detectAll,
  detectAllSteps,
  detectAt,
  spotsAt,
  slotsAt
};
