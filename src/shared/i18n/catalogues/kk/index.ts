export { default as errors } from './errors.json' with { type: 'json' };
export { default as fields } from './fields.json' with { type: 'json' };
export { default as menu } from './menu.json' with { type: 'json' };
export { default as problems } from './problems.json' with { type: 'json' };
export { default as reportFilters } from './reportFilters.json' with { type: 'json' };
export { default as reports } from './reports.json' with { type: 'json' };
export { default as status } from './status.json' with { type: 'json' };
