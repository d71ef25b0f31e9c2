import { packageApp } from './package/packageApp.ts';

await packageApp();
