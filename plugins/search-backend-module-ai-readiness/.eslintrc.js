const { backendModule } = require('../../eslint.boundaries');

module.exports = require('@backstage/cli/config/eslint-factory')(
  __dirname,
  backendModule,
);
