import type { DocumentNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';

/** How much of the cache one document may fill. */
const largestShare = 1 / 16;
/** What a token takes with the nodes that are made of it, and a character of the text. */
const bytesOfToken = 600;
const bytesOfCharacter = 4;

/**
 * Keeps documents that were parsed, found valid and answered without an error, by their text: those used last, up to so many bytes. What
 * was refused is not kept, whoever refused it.
 */
export function useKeptDocuments(bytes: number): Plugin {
  if (bytes === 0) {
    return {};
  }
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: Math.ceil(bytes),
    maxEntrySize: Math.ceil(bytes * largestShare),
  });
  const valid = new WeakSet<DocumentNode>();
  return {
    onParse({ params: { source }, setParsedDocument }) {
      const known = documents.get(typeof source === 'string' ? source : source.body);
      if (known) {
        setParsedDocument(known);
      }
    },
    onValidate({ params: { documentAST }, setResult }) {
      if (valid.has(documentAST)) {
        setResult([]);
      }
    },
    onExecute({ args: { document } }) {
      return {
        onExecuteDone({ result }) {
          const text = document.loc?.source.body;
          if (text !== undefined && 'errors' in result === false && !valid.has(document)) {
            valid.add(document);
            documents.set(text, document, { size: sizeOf(document) });
          }
        },
      };
    },
  };
}

/** An estimate, from above. */
function sizeOf({ loc }: DocumentNode): number {
  let tokens = 0;
  for (let token = loc?.startToken; token; token = token.next ?? undefined) {
    tokens += 1;
  }
  return tokens * bytesOfToken + (loc?.end ?? 0) * bytesOfCharacter;
}
