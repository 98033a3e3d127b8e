// @ts-check
// Bundles the modules of our own that pages name: the comforts, the panels (those of a planner apart), and each rule with the
// check of what is typed into it.
// Each is one file, named after its content, where the portal serves it.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { minify } from '@swc/core';
import { build } from 'esbuild';
import { isStarted } from './is-started.mjs';
import { projectFolder } from './project-folder.mjs';

const folder = 'public/_modules';
/** Tells the browser to compile each function as it comes in, beside the page's own work, and not when it is first called. */
const eager = '//# allFunctionsCalledOnLoad';
/** The panels with rows: a kind of panels by its name, which ends where the underscore is. */
const planner = 'panels-rows';
const kinds = /** @type {const} */ (['calculators', 'checkers']);

/** Answers how many there are. */
export async function bundleModules() {
  const rules = kinds.flatMap((kind) => ruleNames(kind).map((id) => `${kind}/${id}`));
  const panels = 'components/rule/wake-panels.tsx';
  const most = await bundle(
    {
      comforts: 'components/comforts/comforts.ts',
      panels,
      ...Object.fromEntries(rules.map((rule) => [rule, `live-rule:${rule}`])),
    },
    [liveRules, withoutRows],
  );
  const outputFiles = [...most, ...(await bundle({ [planner]: panels }, []))];
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    const code = await shorten(text);
    const name = path.replace(/\.js$/, '');
    writeFileSync(`${name}${name.endsWith(planner) ? '_' : '-'}${hashOf(code)}.js`, code);
  }
  return outputFiles.length;
}

/** @param {Record<string, string>} entryPoints @param {import('esbuild').Plugin[]} plugins */
async function bundle(entryPoints, plugins) {
  const { outputFiles } = await build({
    entryPoints,
    plugins,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    outdir: folder,
    write: false,
  });
  return outputFiles;
}

/** What esbuild leaves can be said in some three per cent less. @param {string} text */
async function shorten(text) {
  const { code } = await minify(text, {
    compress: { passes: 2, toplevel: true },
    mangle: { toplevel: true },
    module: true,
    // The notices of licences.
    format: { comments: 'some' },
  });
  return `${eager}\n${code}`;
}

/** The name of a content: eight letters and digits. @param {string} text */
function hashOf(text) {
  const number = BigInt(`0x${createHash('sha256').update(text).digest('hex')}`);
  return number.toString(36).toUpperCase().slice(0, 8);
}

/** Each rule is one file, named after it. @param {string} kind */
function ruleNames(kind) {
  const files = readdirSync(`lib/rules/${kind}`).filter((file) => !/\.(test|fixture)\.ts$/.test(file));
  return files.map((file) => file.replace(/\.ts$/, ''));
}

/** What the form of a rule needs to answer while one types: see components/rule/live-rule.ts. @type {import('esbuild').Plugin} */
const liveRules = {
  name: 'live-rules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^live-rule:/ }, ({ path }) => ({
      path: path.replace('live-rule:', ''),
      namespace: 'live-rule',
    }));
    onLoad({ filter: /./, namespace: 'live-rule' }, ({ path }) => ({
      contents: `export { ${nameOf(path)} as rule } from '@/lib/rules/${path}';
export { checkTyped } from '@/lib/forms/check-typed';`,
      resolveDir: projectFolder,
    }));
  },
};

/**
 * Rows, and what is worked out row by row, are asked and shown by a planner only: the panels of every other form go without
 * them. app/joins/live-panel.tsx chooses.
 *
 * @type {import('esbuild').Plugin}
 */
const withoutRows = {
  name: 'without-rows',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/(rows-question|repeated-steps|year-view)$/ }, ({ path }) => ({
      path,
      namespace: 'without-rows',
    }));
    onLoad({ filter: /./, namespace: 'without-rows' }, ({ path }) => ({
      contents: `export const ${componentOf(path)} = () => null;`,
    }));
  },
};

/** What the file of a component exports: `year/year-view` gives YearView. @param {string} path */
function componentOf(path) {
  return path.slice(path.lastIndexOf('/')).replace(/[/-](\w)/g, (_, letter) => letter.toUpperCase());
}

/** What the file of a rule exports: `calculators/jinan-outpatient` gives jinanOutpatient. @param {string} path */
function nameOf(path) {
  const id = path.slice(path.indexOf('/') + 1);
  return id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

if (isStarted(import.meta.url)) {
  process.chdir(projectFolder);
  console.log(`${await bundleModules()} modules in ${folder}`);
}
