// Replaces VS Code's native log writer, which npm would have to compile: without one, log output channels stay empty.
const { appendFile, mkdir } = require('node:fs/promises');
const { dirname } = require('node:path');

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];

exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};

class Logger {
	/** @param {string} file */
	constructor(file) {
		this.level = levels.indexOf('info');
		this.formatted = true;
		/** @type {Promise<unknown>} */
		this.written = mkdir(dirname(file), { recursive: true });
		this.file = file;
	}

	/** @param {string} name @param {string} text */
	write(name, text) {
		if (levels.indexOf(name) < this.level) {
			return;
		}
		const time = new Date().toISOString().replace('T', ' ').replace('Z', '');
		const line = this.formatted ? `${time} [${name}] ${text}\n` : text;
		this.written = this.written.then(() => appendFile(this.file, line)).catch(() => {});
	}

	/** @param {string} text */
	trace(text) {
		this.write('trace', text);
	}

	/** @param {string} text */
	debug(text) {
		this.write('debug', text);
	}

	/** @param {string} text */
	info(text) {
		this.write('info', text);
	}

	/** @param {string} text */
	warn(text) {
		this.write('warning', text);
	}

	/** @param {string} text */
	error(text) {
		this.write('error', text);
	}

	/** @param {string} text */
	critical(text) {
		this.write('critical', text);
	}

	getLevel() {
		return this.level;
	}

	/** @param {number} level */
	setLevel(level) {
		this.level = level;
	}

	clearFormatters() {
		this.formatted = false;
	}

	setPattern() {
		this.formatted = true;
	}

	flush() {}

	drop() {}
}

exports.Logger = Logger;

/** @param {string} _name @param {string} file */
async function createLogger(_name, file) {
	return new Logger(file);
}

exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
