import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { contract } from './src/shared/contract/contract.ts';

// One build runs on the pinned Electron and on the older one from the package registry (Electron 33).
const nodeTarget = 'node20';
const chromeTarget = 'chrome130';

export default defineConfig({
  main: {
    build: {
      target: nodeTarget,
      rolldownOptions: {
        // exceljs brings a zip reader that asks for this one only when reading from S3.
        external: ['@aws-sdk/client-s3'],
        input: {
          index: 'src/main/index.ts',
          workbook: 'src/main/workers/workbook.ts',
          imports: 'src/main/importProgram.ts',
          reports: 'src/main/reportsProgram.ts',
        },
      },
    },
  },
  preload: {
    // The preload script knows the names of the calls and nothing else of the contract.
    define: { __CALL_NAMES__: JSON.stringify(Object.keys(contract)) },
    build: {
      target: nodeTarget,
      // A sandboxed preload can load nothing from node_modules and no ES module.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: {
      target: chromeTarget,
      minify: true,
      // The window reads from the disk: one large file costs it nothing.
      chunkSizeWarningLimit: 8000,
      // The content security policy allows neither inline scripts nor data: addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  },
});
