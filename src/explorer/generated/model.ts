/** The kinds of entity. */
export const kinds = ["State","Leader","Organization","Office","Meeting","Exercise","Place","Document","Decision","Principle","Topic"] as const;

/** What one says of a relation, from its subject and from its object. */
export const relations = {
  "MEMBER_OF": [
    "belongs to",
    "members and partners"
  ],
  "HOLDS": [
    "holds the office",
    "held by"
  ],
  "PRESIDED_OVER": [
    "presided over",
    "presidencies"
  ],
  "CITIZEN_OF": [
    "citizen of",
    "citizens"
  ],
  "SEATED_IN": [
    "has its seat in",
    "seat of"
  ],
  "OFFICE_OF": [
    "office of",
    "offices"
  ],
  "MEETING_OF": [
    "meeting of",
    "meetings"
  ],
  "HELD_AT": [
    "held at",
    "meetings and exercises here"
  ],
  "LOCATED_IN": [
    "lies in",
    "places in it"
  ],
  "PART_OF": [
    "part of",
    "parts"
  ],
  "CONCERNS": [
    "is about",
    "texts and decisions about it"
  ],
  "RECORDED_IN": [
    "stands in",
    "records"
  ],
  "IMPLEMENTS": [
    "carries out",
    "carried out by"
  ],
  "AMENDS": [
    "changes",
    "changed by"
  ],
  "SUCCEEDED": [
    "succeeded",
    "succeeded by"
  ],
  "ATTENDED": [
    "attended",
    "attended by"
  ],
  "PARTICIPATED_IN": [
    "took part in",
    "participants"
  ],
  "INVITED": [
    "was invited to",
    "invited"
  ],
  "ABSENT": [
    "stayed away from",
    "absent"
  ],
  "CHAIRED": [
    "chaired",
    "chaired by"
  ],
  "ISSUED": [
    "issued",
    "issued by"
  ],
  "APPROVED": [
    "approved",
    "approved by"
  ],
  "ADOPTED": [
    "adopted",
    "adopted by"
  ],
  "SIGNED": [
    "signed",
    "signed by"
  ],
  "RATIFIED": [
    "ratified",
    "ratified by"
  ],
  "FOUNDED": [
    "founded",
    "founded by"
  ],
  "APPLIED_TO": [
    "applied to",
    "applications"
  ],
  "AFFIRMED": [
    "affirmed",
    "affirmed by"
  ],
  "CALLED_FOR": [
    "called for",
    "called for by"
  ],
  "SUPPORTED": [
    "supported",
    "supported by"
  ],
  "OPPOSED": [
    "opposed",
    "opposed by"
  ],
  "PRAISED": [
    "praised",
    "praised by"
  ],
  "TOOK_PART_IN": [
    "took part in",
    "delegations"
  ],
  "HOSTED": [
    "hosted",
    "hosted by"
  ]
} as const;
