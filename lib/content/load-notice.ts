import 'server-only';

import { existsSync } from 'node:fs';

import type { z } from 'zod';

import { buildClauses } from '@/lib/content/build-clauses';
import { checkChangesAgree } from '@/lib/content/check-changes-agree';
import { checkEntitlements } from '@/lib/content/check-entitlements';
import { checkExplanation } from '@/lib/content/check-explanation';
import { checkMeta } from '@/lib/content/check-meta';
import { checkParameters } from '@/lib/content/check-parameters';
import { checkPublishedClauses } from '@/lib/content/check-published-clauses';
import { checkUniqueIds } from '@/lib/content/check-unique-ids';
import { type ContentFile, contentFile } from '@/lib/content/content-file';
import { contentRoot } from '@/lib/content/content-root';
import { parseSource, type Source } from '@/lib/content/parse-source';
import { readContentFile } from '@/lib/content/read-content-file';
import { readOnce } from '@/lib/content/read-once';
import { readPublishedClauses } from '@/lib/content/read-published-clauses';
import { readYaml, type YamlFile } from '@/lib/content/read-yaml';
import { refuseFaults } from '@/lib/content/refuse-faults';
import { type Entitlement, entitlementsSchema } from '@/lib/model/entitlement';
import { explanationSchema } from '@/lib/model/explanation';
import type { Notice } from '@/lib/model/notice';
import { noticeMetaSchema } from '@/lib/model/notice-meta';
import { type Parameters, parametersSchema } from '@/lib/model/parameter';
import { type Scenario, scenariosSchema } from '@/lib/model/scenario';

const loaded = new Map<string, Notice>();

/**
 * Everything of one notice, validated and checked across its files, from the folder `notices/<id>` of
 * the content root (CONTENT_ROOT, else `content` in the working directory). Read once per process and
 * root, anew each time in development. Refuses any fault with a ContentError that names file, line
 * and key; an unknown id fails too, so ask `findNotice` where the id comes from outside.
 */
export function loadNotice(id: string, root: string = contentRoot()): Notice {
  return readOnce(loaded, `${root}\n${id}`, () => readNotice(id, root));
}

function readNotice(id: string, root: string): Notice {
  const file = (name: string): ContentFile => contentFile(root, 'notices', id, name);
  const meta = readYaml(file('notice.yaml'), noticeMetaSchema);
  const source = readSource(file('source.md'));
  const clauses = buildClauses(source, readSource(file('source.zh-Hant.md')), meta.value.restoredNumbers);
  const explanation = readYaml(file('explanation.yaml'), explanationSchema);
  const parameters = readOptional(file('parameters.yaml'), parametersSchema, noParameters);
  const scenarios = readOptional(file('scenarios.yaml'), scenariosSchema, noScenarios);
  const entitlements = readOptional(file('entitlements.yaml'), entitlementsSchema, noEntitlements);
  refuseFaults([
    ...checkMeta(meta, clauses),
    ...checkPublishedClauses(id, source, readPublishedClauses(root)),
    ...checkParameters(parameters, clauses),
    ...checkUniqueIds(scenarios.value, [], scenarios.faultAt),
    ...checkExplanation(explanation, clauses, scenarios.value, meta.value),
    ...checkChangesAgree(explanation, parameters.value),
    ...checkEntitlements(entitlements, clauses, parameters.value),
  ]);
  return {
    ...meta.value,
    id,
    clauses,
    explanation: explanation.value,
    parameters: parameters.value,
    scenarios: scenarios.value,
    entitlements: entitlements.value,
  };
}

const noParameters: Parameters = { figures: [], quotes: [], scopes: [] };
const noScenarios: Scenario[] = [];
const noEntitlements: Entitlement[] = [];

function readSource(file: ContentFile): Source {
  return { name: file.name, entries: parseSource(readContentFile(file), file.name) };
}

function readOptional<S extends z.ZodType>(
  file: ContentFile,
  schema: S,
  none: z.output<S>,
): YamlFile<z.output<S>> {
  if (existsSync(file.path)) return readYaml(file, schema);
  return { value: none, faultAt: (_, problem) => ({ file: file.name, line: 1, key: '', problem }) };
}
