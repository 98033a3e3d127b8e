// @ts-check
// Bundles the modules of our own that pages name: the comforts, the panels, and each rule with the check of what is typed into it.
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
const kinds = /** @type {const} */ (['calculators', 'checkers']);

/** Answers how many there are. */
export async function bundleModules() {
  const rules = kinds.flatMap((kind) => ruleNames(kind).map((id) => `${kind}/${id}`));
  const { outputFiles } = await build({
    entryPoints: {
      comforts: 'components/comforts/comforts.ts',
      panels: 'components/rule/wake-panels.tsx',
      ...Object.fromEntries(rules.map((rule) => [rule, `live-rule:${rule}`])),
    },
    plugins: [liveRules],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    outdir: folder,
    write: false,
  });
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    const code = await shorten(text);
    writeFileSync(path.replace(/\.js$/, `-${hashOf(code)}.js`), code);
  }
  return outputFiles.length;
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

/** What the file of a rule exports: `calculators/jinan-outpatient` gives jinanOutpatient. @param {string} path */
function nameOf(path) {
  const id = path.slice(path.indexOf('/') + 1);
  return id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

if (isStarted(import.meta.url)) {
  process.chdir(projectFolder);
  console.log(`${await bundleModules()} modules in ${folder}`);
}
