// Apart from the plugin, so that settings can be read before Pothos is loaded.
export { standardBounds } from './model/bounds.ts';
