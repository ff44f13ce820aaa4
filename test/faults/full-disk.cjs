// Loaded before a program to fill its disk: while the file named by OPENIMR_TEST_FULL exists, writing to any file whose
// path holds the words in it fails with ENOSPC. It also counts calls of fsync, in OPENIMR_TEST_FSYNCS as one byte each.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const { OPENIMR_TEST_FULL: full, OPENIMR_TEST_FSYNCS: counted } = process.env;
const { appendFileSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } = fs;
const paths = new Map();

fs.openSync = (path, ...rest) => {
  const file = openSync(path, ...rest);
  paths.set(file, String(path));
  return file;
};

fs.writeSync = (file, ...rest) => {
  if (full && existsSync(full) && paths.get(file)?.includes(readFileSync(full, 'utf8')))
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28 });
  return writeSync(file, ...rest);
};

fs.fsyncSync = file => {
  fsyncSync(file);
  if (counted) appendFileSync(counted, '.');
};

syncBuiltinESMExports();
