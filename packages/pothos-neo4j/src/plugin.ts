import SchemaBuilder, { BasePlugin, type SchemaTypes } from '@pothos/core';
import type { GraphQLSchema } from 'graphql';
import { ofAnyContext } from './declare/boundary.ts';
import { checkSchema } from './declare/check-schema.ts';
import { readersOf } from './declare/context.ts';
import { finish, type GraphOf } from './declare/declaring.ts';
import { GraphTypes } from './declare/graph-types.ts';
import { defaultLimits, type Limits } from './model/bounds.ts';
import type { GraphModel } from './model/graph-model.ts';
import type { Hiding } from './model/visibility.ts';

/** The name under which a SchemaBuilder takes the plugin. */
const pluginName = 'neo4j';
export default pluginName;

/** What fields mean is said by the mappings they carry; when all is made, the plugin sees that they fit together. */
class Neo4jPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override beforeBuild(): void {
    finish(this.builder);
  }

  override afterBuild(schema: GraphQLSchema): GraphQLSchema {
    const { graph, hiding: given = [], limits } = this.builder.options.neo4j;
    const hiding = [given].flat().map((each) => ofAnyContext<Types['Context'], typeof each>(each));
    const neo4j = {
      hiding,
      kinds: graph.kinds,
      limits: { ...defaultLimits, ...limits },
      context: readersOf(schema, hiding),
    };
    schema.extensions = { ...schema.extensions, neo4j };
    checkSchema(schema, graph);
    return schema;
  }
}

SchemaBuilder.registerPlugin(pluginName, Neo4jPlugin);

const { constructor: _, ...verbs } = Object.getOwnPropertyDescriptors(GraphTypes.prototype);
Object.defineProperties(SchemaBuilder.prototype, verbs);

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      neo4j: BasePlugin<Types>;
    }

    export interface UserSchemaTypes {
      /** What the graph holds; `typeof` a declared model. */
      Graph: GraphModel;
    }

    export interface ExtendDefaultTypes<PartialTypes extends Partial<UserSchemaTypes>> {
      Graph: PartialTypes['Graph'] extends GraphModel ? PartialTypes['Graph'] : GraphModel;
    }

    export interface SchemaBuilderOptions<Types extends SchemaTypes> {
      readonly neo4j: {
        readonly graph: GraphOf<Types>;
        /** What no field shows that does not ask for it: several hold together. */
        readonly hiding?: Hiding<Types['Context']> | readonly Hiding<Types['Context']>[];
        /** How much an operation may ask, where the defaults do not do. */
        readonly limits?: Partial<Limits>;
      };
    }

    export interface SchemaBuilder<Types extends SchemaTypes> extends GraphTypes<Types> {}
  }
}
