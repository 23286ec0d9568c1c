// Mutants that no test can or need notice, each with the reason.

/**
 * @typedef {object} Explained
 * @property {string} file below src/core
 * @property {string} line of code that is mutated, trimmed
 * @property {string} replacement for the mutated part of it, its first line
 * @property {string} because
 */

/** @type {readonly Explained[]} */
export const explained = [];
