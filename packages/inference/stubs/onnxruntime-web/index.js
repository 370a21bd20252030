// A text-only server never loads this part of transformers.js.
module.exports = {};
