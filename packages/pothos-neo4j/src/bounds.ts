// Apart from the plugin, so that settings can be read before Pothos is loaded.
export { type Bounds, defaultBounds, defaultLimits, type Limits } from './model/bounds.ts';
