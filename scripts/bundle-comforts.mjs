// @ts-check
// Bundles the comforts of the reading pages into one module, named after its content, where the portal serves it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { projectFolder } from './project-folder.mjs';

const folder = 'public/_comforts';

/** Answers the address of the module. */
export async function bundleComforts() {
  const { outputFiles } = await build({
    entryPoints: ['components/comforts/comforts.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    entryNames: '[name]-[hash]',
    outdir: folder,
    write: false,
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('The comforts gave no file');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(file.path), { recursive: true });
  writeFileSync(join(folder, basename(file.path)), file.contents);
  return `/_comforts/${basename(file.path)}`;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.chdir(projectFolder);
  console.log(await bundleComforts());
}
