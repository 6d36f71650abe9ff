#!/usr/bin/env node
const { run } = require('./run');

run('../src/history/verifyHistoryCommand', 'verifyHistoryCommand');
