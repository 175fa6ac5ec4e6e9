// Node itself loads the tests and the product, as `npm start` does; what fails names the line as it was written.
process.env.SWC_NODE_SOURCE_MAP_MODE = 'inline';
process.setSourceMapsEnabled(true);
await import('@swc-node/register/esm-register');
