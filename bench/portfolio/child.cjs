process.env.NODE_ENV = 'production';
process.env.LOG_LEVEL ??= 'error';
require('@backstage/cli/config/nodeTransform.cjs');
require('./child');
