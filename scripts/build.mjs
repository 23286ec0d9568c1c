// Builds the bundles: the host (one file for Node and web worker), and the page.
console.log('nothing to build yet');
