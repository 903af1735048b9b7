import { type Derivation, type DerivationPath, derivationOf, derivedNames, eventEnd } from '../model/derived.ts';
import { ranks } from '../model/provenance.ts';
import type { Entity, Statement } from './resolve.ts';
import type { Oddity, Remark } from './rule.ts';

/** A statement from which a relationship is derived, with the entity that it joins to an event. */
interface Making {
  readonly party: string;
  readonly event: string;
  readonly entity: Entity;
  readonly statement: Statement;
}

/** What the accepted statements of a dataset derive, before there is a graph. */
class Deriving {
  readonly #byId: ReadonlyMap<string, Entity>;

  constructor(entities: readonly Entity[]) {
    this.#byId = new Map(entities.map((entity) => [entity.id, entity]));
  }

  /** The statements that make relationships of one kind, by what these join. */
  groupsOf(derivation: Derivation): Making[][] {
    const groups = new Map<string, Making[]>();
    for (const entity of this.#byId.values()) {
      for (const statement of entity.accepted) {
        for (const way of derivation.ways.filter(({ said }) => said === statement.predicate)) {
          const isAtObject = eventEnd(derivation, way) === 'to';
          const event = String(isAtObject ? statement.object : entity.id);
          for (const party of this.#partiesOf(derivation, way, statement)) {
            const key = `${party} ${event}`;
            groups.set(key, [...(groups.get(key) ?? []), { party, event, entity, statement }]);
          }
        }
      }
    }
    return [...groups.values()];
  }

  #partiesOf(derivation: Derivation, way: DerivationPath, { subject, object, qualifiers }: Statement): string[] {
    const otherEnd = eventEnd(derivation, way) === 'to' ? subject : object;
    const start = way.named ? qualifiers?.[way.named]?.toString() : otherEnd;
    const met = new Set(start === undefined ? [] : [start]);
    // A set is gone through in the order in which it grows.
    for (const id of met) {
      for (const { predicate, object: further } of this.#byId.get(id)?.accepted ?? []) {
        if (predicate === way.through && further) {
          met.add(further);
        }
      }
    }
    return [...met].filter((id) => {
      const label = this.#byId.get(id)?.label;
      return label !== undefined && derivation.from.includes(label);
    });
  }
}

/** Complains where statements that make one derived relationship say different things of it, and none says why. */
export function checkDerived(entities: readonly Entity[], complain: Remark): void {
  const deriving = new Deriving(entities);
  for (const derivation of derivedNames
    .map(derivationOf)
    .filter(({ qualifiers }) => Object.keys(qualifiers).length > 0)) {
    for (const group of deriving.groupsOf(derivation)) {
      for (const [name, { values }] of Object.entries(derivation.qualifiers)) {
        checkAgreement(group, name, values ?? [], complain);
      }
    }
  }
}

function checkAgreement(group: readonly Making[], name: string, values: readonly string[], complain: Remark): void {
  const saidBy = ({ statement }: Making) => values.find((value) => value === statement.qualifiers?.[name]);
  const [best, ...others] = group
    .filter((each) => saidBy(each) !== undefined)
    .sort((a, b) => ranks.indexOf(a.statement.rank) - ranks.indexOf(b.statement.rank));
  for (const other of others) {
    const { party, event, entity, statement } = other;
    if (best && saidBy(best) !== saidBy(other) && !best.statement.reason && !statement.reason) {
      complain(
        entity,
        statement,
        `${party} is ${saidBy(other)} at ${event}, but another statement says ${saidBy(best)}; expected the same ${name}, or a reason`,
      );
    }
  }
}

/** The accepted statements of which nothing can be derived, since they do not name the entity for which they speak. */
export const standingForNobody = (entities: readonly Entity[]): Oddity[] =>
  derivedNames.flatMap((type) =>
    derivationOf(type).ways.flatMap(({ said, named }) =>
      entities.flatMap(({ id, accepted }) =>
        accepted
          .filter(({ predicate, qualifiers }) => named && predicate === said && qualifiers?.[named] === undefined)
          .map(({ object }) => ({
            about: id,
            path: [],
            message: `${said} ${object} has no "${named}", so no state or organisation took part through it`,
          })),
      ),
    ),
  );
