const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

/**
 * Node's environment, made fit for code that computes.
 *
 * Jest's own contexts ask a proxy for every global name: a loop over `Math.max` runs a hundred times slower in them than in Node. Ours
 * are plain ones. And they have the host's typed arrays: ONNX tensors made outside the context fail `instanceof` otherwise.
 */
class PlainContextEnvironment extends TestEnvironment {
  constructor(config, context) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
    for (const name of [
      'ArrayBuffer',
      'SharedArrayBuffer',
      'Uint8Array',
      'Int8Array',
      'Uint16Array',
      'Int16Array',
      'Uint32Array',
      'Int32Array',
      'Float32Array',
      'Float64Array',
      'BigInt64Array',
      'BigUint64Array',
      'Uint8ClampedArray',
    ])
      this.global[name] = globalThis[name];
  }
}

module.exports = PlainContextEnvironment;
