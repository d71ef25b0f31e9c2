import { buildApp } from './build/buildApp.ts';

await buildApp();
