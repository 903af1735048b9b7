// Apart from the plugin, so that settings can be read before Pothos is loaded.
export { defaultBounds } from './model/bounds.ts';
