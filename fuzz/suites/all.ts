/** The suites, in the order in which they are told of. */
import type { Suite } from '../lib/suite.ts';
import { archives } from './archives.ts';
import { contents } from './contents.ts';
import { repositories } from './git.ts';
import { names } from './names.ts';
import { policies } from './policies.ts';
import { raw } from './raw.ts';

export const SUITES: readonly Suite[] = [repositories, archives, contents, names, policies, raw];
