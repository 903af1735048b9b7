import type { Composite } from '../model/composite.ts';
import type { Key } from '../model/key.ts';
import type { TypeNamePlan, WrittenCondition } from './plan.ts';
import type { Planning } from './planning.ts';
import type { View } from './views.ts';

/** How many rows a page holds when the request does not say, and at most. */
export interface PageSizes {
  readonly default: number;
  readonly largest: number;
}

/** What planning a path needs of the walk it is a part of. */
export interface Planner {
  readonly planning: Planning;
  readonly pageSizes: PageSizes;
  readonly views: readonly View[];
  nodeType(name: string): Composite;
  /** The condition under which views show a property of nodes of a type; undefined where they always do. */
  shownIf(node: Composite, property: string): WrittenCondition | undefined;
  typeName(type: Composite, reached: Reached): TypeNamePlan;
}

/** What is known of the rows of a path where their fields are planned. */
export interface Reached {
  /** The kinds of node that the path can lead to; empty where it may be any. */
  readonly kinds: readonly string[];
  /** Of a connection's order. */
  readonly digest: string;
  /** Of a connection: the type of its nodes, and the properties that each relationship met may have. */
  readonly rows?: { readonly node: Composite; readonly key: Key; readonly says: readonly string[] };
}
