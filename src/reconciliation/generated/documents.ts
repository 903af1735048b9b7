/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whether to show all that possibly holds on a day, or only what certainly holds and a source reports. */
export type Certitude =
  | 'CERTAIN'
  | 'POSSIBLE';

/** The kinds of entity. */
export type EntityKind =
  | 'DECISION'
  | 'DOCUMENT'
  | 'EXERCISE'
  | 'LEADER'
  | 'MEETING'
  | 'OFFICE'
  | 'ORGANIZATION'
  | 'PLACE'
  | 'PRINCIPLE'
  | 'STATE'
  | 'TOPIC';

export type CandidatesQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  first: number;
}>;


export type CandidatesQuery = { readonly search: { readonly nodes: ReadonlyArray<{ readonly score: number, readonly matchedName: string | null, readonly entity:
        | { readonly __typename: 'Decision', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
        | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
        | { readonly __typename: 'Exercise', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
        | { readonly __typename: 'Leader', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
        | { readonly __typename: 'Meeting', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
        | { readonly __typename: 'Office', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
        | { readonly __typename: 'Principle', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
        | { readonly __typename: 'State', readonly iso2: string | null, readonly iso3: string | null, readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
       }> } };

export type CandidatesAsOfQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  first: number;
  date: string;
  certainty: Certitude;
  accordingTo?: ReadonlyArray<string> | string | null | undefined;
}>;


export type CandidatesAsOfQuery = { readonly asOf: { readonly search: { readonly nodes: ReadonlyArray<{ readonly score: number, readonly matchedName: string | null, readonly entity:
          | { readonly __typename: 'Decision', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
          | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
          | { readonly __typename: 'Exercise', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
          | { readonly __typename: 'Leader', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
          | { readonly __typename: 'Meeting', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
          | { readonly __typename: 'Office', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
          | { readonly __typename: 'Principle', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
          | { readonly __typename: 'State', readonly iso2: string | null, readonly iso3: string | null, readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
          | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
         }> } } };

export type HitsFragment = { readonly nodes: ReadonlyArray<{ readonly score: number, readonly matchedName: string | null, readonly entity:
      | { readonly __typename: 'Decision', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
      | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
      | { readonly __typename: 'Exercise', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
      | { readonly __typename: 'Leader', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
      | { readonly __typename: 'Meeting', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
      | { readonly __typename: 'Office', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
      | { readonly __typename: 'Principle', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
      | { readonly __typename: 'State', readonly iso2: string | null, readonly iso3: string | null, readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
      | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly description: string | null, readonly wikidataId: string | null }
     }> };

export const HitsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Hits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HitConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"matchedName"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"wikidataId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"State"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HitsFragment, unknown>;
export const CandidatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Candidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"includePlanned"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Hits"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Hits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HitConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"matchedName"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"wikidataId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"State"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CandidatesQuery, CandidatesQueryVariables>;
export const CandidatesAsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CandidatesAsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"certainty"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Certitude"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accordingTo"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}},{"kind":"Argument","name":{"kind":"Name","value":"certainty"},"value":{"kind":"Variable","name":{"kind":"Name","value":"certainty"}}},{"kind":"Argument","name":{"kind":"Name","value":"accordingTo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accordingTo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"includePlanned"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Hits"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Hits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HitConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"matchedName"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"wikidataId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"State"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CandidatesAsOfQuery, CandidatesAsOfQueryVariables>;