import { entityLabels } from '../model/entities.ts';
import { typeOf } from './candidates.ts';

/** What the service is and where its parts are; all addresses begin with the base, which ends with a slash. */
export const manifest = (base: string) => {
  const root = base.replace(/\/$/, '');
  const suggest = (what: string) => ({
    service_url: root,
    service_path: `/reconcile/suggest/${what}`,
    flyout_service_path: `/reconcile/flyout/${what}?id=\${id}`,
  });
  return {
    versions: ['0.2'],
    name: 'sco-graph: the Shanghai Cooperation Organisation',
    identifierSpace: `${base}id/`,
    schemaSpace: `${base}vocabulary#`,
    documentation: `${root}/export/`,
    defaultTypes: entityLabels.map(typeOf),
    view: { url: `${root}/id/{{id}}` },
    preview: { url: `${root}/reconcile/preview?id={{id}}`, width: 420, height: 180 },
    suggest: { entity: suggest('entity'), property: suggest('property'), type: suggest('type') },
    extend: {
      propose_properties: { service_url: root, service_path: '/reconcile/properties' },
      property_settings: [],
    },
    batchSize: 10,
  };
};
