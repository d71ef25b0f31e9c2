export { localDate } from '../workspace/localDate.ts';
