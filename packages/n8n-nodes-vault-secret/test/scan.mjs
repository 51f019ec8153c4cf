/** Prints what n8n's scanner finds in a source folder and in an unpacked tarball: `node scan.mjs <source> <unpacked>`. */
import {
	analyzePackage,
	SOURCE_FILE_PATTERNS,
} from '@n8n/scan-community-package/scanner/scanner.mjs';

const [source, unpacked] = process.argv.slice(2);
const results = [
	await analyzePackage(source, SOURCE_FILE_PATTERNS),
	await analyzePackage(unpacked, ['**/*.js', 'package.json']),
];
process.stdout.write(JSON.stringify(results));
