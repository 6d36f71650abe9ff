process.env.NODE_ENV = 'production';
require('@backstage/cli/config/nodeTransform.cjs');
require('./child');
