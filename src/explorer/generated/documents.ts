/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How exact a number is. */
export type Bound =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'EXACT';

/** Whether something happened or is planned. */
export type Modality =
  | 'ACTUAL'
  | 'PLANNED';

/** The relations between entities; the last are derived. */
export type RelationType =
  | 'ABSENT'
  | 'ADOPTED'
  | 'AFFIRMED'
  | 'AMENDS'
  | 'APPLIED_TO'
  | 'APPROVED'
  | 'ATTENDED'
  | 'CALLED_FOR'
  | 'CHAIRED'
  | 'CITIZEN_OF'
  | 'CONCERNS'
  | 'FOUNDED'
  | 'HELD_AT'
  | 'HOLDS'
  | 'HOSTED'
  | 'IMPLEMENTS'
  | 'INVITED'
  | 'ISSUED'
  | 'LOCATED_IN'
  | 'MEETING_OF'
  | 'MEMBER_OF'
  | 'OFFICE_OF'
  | 'OPPOSED'
  | 'PARTICIPATED_IN'
  | 'PART_OF'
  | 'PRAISED'
  | 'PRESIDED_OVER'
  | 'RATIFIED'
  | 'RECORDED_IN'
  | 'SEATED_IN'
  | 'SIGNED'
  | 'SUCCEEDED'
  | 'SUPPORTED'
  | 'TOOK_PART_IN';

export type FindQueryVariables = Exact<{
  text: string;
}>;


export type FindQuery = { readonly search: { readonly nodes: ReadonlyArray<{ readonly matchedName: string | null, readonly entity:
        | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
        | { readonly __typename: 'Document', readonly id: string, readonly name: string }
        | { readonly __typename: 'Exercise', readonly id: string, readonly name: string }
        | { readonly __typename: 'Leader', readonly id: string, readonly name: string }
        | { readonly __typename: 'Meeting', readonly id: string, readonly name: string }
        | { readonly __typename: 'Office', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
        | { readonly __typename: 'Principle', readonly id: string, readonly name: string }
        | { readonly __typename: 'State', readonly id: string, readonly name: string }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
       }> } };

export type DrawQueryVariables = Exact<{
  around: ReadonlyArray<string> | string;
  exclude: ReadonlyArray<RelationType> | RelationType;
  limit: number;
  date: string;
  isDated: boolean;
}>;


export type DrawQuery = { readonly asOf?: { readonly subgraph: { readonly truncated: boolean, readonly nodes: ReadonlyArray<
        | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
        | { readonly __typename: 'Document', readonly id: string, readonly name: string }
        | { readonly __typename: 'Exercise', readonly id: string, readonly name: string }
        | { readonly __typename: 'Leader', readonly id: string, readonly name: string }
        | { readonly __typename: 'Meeting', readonly id: string, readonly name: string }
        | { readonly __typename: 'Office', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
        | { readonly __typename: 'Principle', readonly id: string, readonly name: string }
        | { readonly __typename: 'State', readonly id: string, readonly name: string }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
      >, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }> } } } & { readonly subgraph?: { readonly truncated: boolean, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
      | { readonly __typename: 'Document', readonly id: string, readonly name: string }
      | { readonly __typename: 'Exercise', readonly id: string, readonly name: string }
      | { readonly __typename: 'Leader', readonly id: string, readonly name: string }
      | { readonly __typename: 'Meeting', readonly id: string, readonly name: string }
      | { readonly __typename: 'Office', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string }
      | { readonly __typename: 'Principle', readonly id: string, readonly name: string }
      | { readonly __typename: 'State', readonly id: string, readonly name: string }
      | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
    >, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly from:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly to:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } };

export type DrawingFragment = { readonly subgraph: { readonly truncated: boolean, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
      | { readonly __typename: 'Document', readonly id: string, readonly name: string }
      | { readonly __typename: 'Exercise', readonly id: string, readonly name: string }
      | { readonly __typename: 'Leader', readonly id: string, readonly name: string }
      | { readonly __typename: 'Meeting', readonly id: string, readonly name: string }
      | { readonly __typename: 'Office', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string }
      | { readonly __typename: 'Principle', readonly id: string, readonly name: string }
      | { readonly __typename: 'State', readonly id: string, readonly name: string }
      | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
    >, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly from:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly to:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } };

export type TellQueryVariables = Exact<{
  id: string;
  first: number;
  date: string;
  isDated: boolean;
}>;


export type TellQuery = { readonly asOf?: { readonly entity:
      | { readonly __typename: 'Decision', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
      | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
      | { readonly __typename: 'Exercise', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
      | { readonly __typename: 'Leader', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
      | { readonly __typename: 'Meeting', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
      | { readonly __typename: 'Office', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
      | { readonly __typename: 'Principle', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
      | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
      | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
     | null } } & { readonly entity?:
    | { readonly __typename: 'Decision', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Exercise', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Leader', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Meeting', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Office', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Principle', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
   | null };

export type TellingFragment = { readonly entity:
    | { readonly __typename: 'Decision', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Exercise', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Leader', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Meeting', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Office', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Principle', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly why: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly values: ReadonlyArray<{ readonly value: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly url: string | null }> }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly unit: string | null, readonly bound: Bound | null } | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } }
   | null };

export type SaidFragment = { readonly id: string, readonly predicate: string, readonly accepted: boolean | null, readonly reason: string | null, readonly modality: Modality | null, readonly qualifiers: string | null, readonly validity: { readonly start: string | null, readonly end: string | null, readonly date: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly title: string, readonly publisher: string | null, readonly url: string | null } }> };

export type ShownFragment = { readonly title: string, readonly publisher: string | null, readonly url: string | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DrawingFragmentDoc = new TypedDocumentString(`
    fragment Drawing on Query {
  subgraph(around: $around, depth: 1, exclude: $exclude, limit: $limit) {
    truncated
    nodes {
      __typename
      id
      name
    }
    edges {
      id
      type
      from {
        id
      }
      to {
        id
      }
    }
  }
}
    `, {"fragmentName":"Drawing"}) as unknown as TypedDocumentString<DrawingFragment, unknown>;
export const ShownFragmentDoc = new TypedDocumentString(`
    fragment Shown on Source {
  title
  publisher
  url
}
    `, {"fragmentName":"Shown"}) as unknown as TypedDocumentString<ShownFragment, unknown>;
export const SaidFragmentDoc = new TypedDocumentString(`
    fragment Said on Statement {
  id
  predicate
  accepted
  reason
  modality
  qualifiers
  validity {
    start
    end
    date
  }
  citations {
    locator
    source {
      ...Shown
    }
  }
}
    fragment Shown on Source {
  title
  publisher
  url
}`, {"fragmentName":"Said"}) as unknown as TypedDocumentString<SaidFragment, unknown>;
export const TellingFragmentDoc = new TypedDocumentString(`
    fragment Telling on Query {
  entity(id: $id, includePlanned: true) {
    __typename
    id
    name
    description
    wikidataId
    names {
      text
      language
    }
    disagreements(first: 100) {
      nodes {
        id
        about
        entity {
          id
          name
        }
        values {
          value
          sources {
            ...Shown
          }
        }
        preferred
        why
      }
    }
    statements(first: $first) {
      totalCount
      nodes {
        ...Said
        object {
          id
          name
        }
        value {
          text
          number
          unit
          bound
        }
      }
    }
    mentions(first: $first) {
      totalCount
      nodes {
        ...Said
        subject {
          id
          name
        }
      }
    }
  }
}
    fragment Said on Statement {
  id
  predicate
  accepted
  reason
  modality
  qualifiers
  validity {
    start
    end
    date
  }
  citations {
    locator
    source {
      ...Shown
    }
  }
}
fragment Shown on Source {
  title
  publisher
  url
}`, {"fragmentName":"Telling"}) as unknown as TypedDocumentString<TellingFragment, unknown>;
export const FindDocument = new TypedDocumentString(`
    query Find($text: String!) {
  search(text: $text, first: 8) {
    nodes {
      matchedName
      entity {
        __typename
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const DrawDocument = new TypedDocumentString(`
    query Draw($around: [ID!]!, $exclude: [RelationType!]!, $limit: Int!, $date: Date!, $isDated: Boolean!) {
  ...Drawing @skip(if: $isDated)
  asOf(date: $date) @include(if: $isDated) {
    ...Drawing
  }
}
    fragment Drawing on Query {
  subgraph(around: $around, depth: 1, exclude: $exclude, limit: $limit) {
    truncated
    nodes {
      __typename
      id
      name
    }
    edges {
      id
      type
      from {
        id
      }
      to {
        id
      }
    }
  }
}`) as unknown as TypedDocumentString<DrawQuery, DrawQueryVariables>;
export const TellDocument = new TypedDocumentString(`
    query Tell($id: ID!, $first: Int!, $date: Date!, $isDated: Boolean!) {
  ...Telling @skip(if: $isDated)
  asOf(date: $date) @include(if: $isDated) {
    ...Telling
  }
}
    fragment Telling on Query {
  entity(id: $id, includePlanned: true) {
    __typename
    id
    name
    description
    wikidataId
    names {
      text
      language
    }
    disagreements(first: 100) {
      nodes {
        id
        about
        entity {
          id
          name
        }
        values {
          value
          sources {
            ...Shown
          }
        }
        preferred
        why
      }
    }
    statements(first: $first) {
      totalCount
      nodes {
        ...Said
        object {
          id
          name
        }
        value {
          text
          number
          unit
          bound
        }
      }
    }
    mentions(first: $first) {
      totalCount
      nodes {
        ...Said
        subject {
          id
          name
        }
      }
    }
  }
}
fragment Said on Statement {
  id
  predicate
  accepted
  reason
  modality
  qualifiers
  validity {
    start
    end
    date
  }
  citations {
    locator
    source {
      ...Shown
    }
  }
}
fragment Shown on Source {
  title
  publisher
  url
}`) as unknown as TypedDocumentString<TellQuery, TellQueryVariables>;