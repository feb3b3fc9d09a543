/** Everything the worker's sandbox may run. One workflow: `problem`. */
export { problem } from './problem/problem.workflow.js';
