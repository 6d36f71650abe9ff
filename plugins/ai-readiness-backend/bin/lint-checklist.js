#!/usr/bin/env node
const { run } = require('./run');

run('../src/checklist/lintChecklistCommand', 'lintChecklistCommand');
