import type { Diagnostic } from './diagnostic.ts';
import type { RuleTable } from './rule-table.ts';
import { criteriaOf, selectorsIn } from './walk-criterion.ts';

function* duplicateIds(table: RuleTable): Generator<Diagnostic> {
  const first = new Map<string, number>();
  for (const [index, { id }] of table.entries.entries()) {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else {
      yield {
        pointer: `/entries/${index}/id`, code: 'duplicate-id', severity: 'error', entryId: id,
        message: { en: `The id ${id} is already used by entry ${earlier + 1}. Give this entry an id of its own.`, lv: `Identifikatoru ${id} jau lieto ${earlier + 1}. ieraksts. Piešķiriet šim ierakstam citu.` },
      };
    }
  }
}

function unknownClass(pointer: string, classId: string, entryId: string): Diagnostic {
  return {
    pointer, code: 'unknown-class', severity: 'error', entryId,
    message: { en: `No named goods "${classId}" are defined under "classes". Define them or correct the name.`, lv: `Sadaļā "classes" nav definētas preces "${classId}". Definējiet tās vai izlabojiet nosaukumu.` },
  };
}

function* classes(table: RuleTable): Generator<Diagnostic> {
  const used = new Set<string>();
  for (const [index, entry] of table.entries.entries()) {
    const part = entry.part?.class ?? entry.part?.notClass;
    if (part !== undefined) {
      used.add(part);
      if (!Object.hasOwn(table.classes, part)) yield unknownClass(`/entries/${index}/part`, part, entry.id);
    }
    for (const criterion of criteriaOf(entry, index)) {
      for (const { pointer, of: selector } of selectorsIn(criterion)) {
        if (selector.class === undefined) continue;
        used.add(selector.class);
        if (!Object.hasOwn(table.classes, selector.class)) yield unknownClass(`${pointer}/class`, selector.class, entry.id);
      }
    }
  }
  for (const classId of Object.keys(table.classes)) {
    if (!used.has(classId)) {
      yield {
        pointer: `/classes/${classId}`, code: 'unused-class', severity: 'warning',
        message: { en: `No entry speaks of the named goods "${classId}".`, lv: `Neviens ieraksts neattiecas uz precēm "${classId}".` },
      };
    }
  }
}

/** Ids are unique, and every named class exists and is used. */
export function checkNames(table: RuleTable): Diagnostic[] {
  return [...duplicateIds(table), ...classes(table)];
}
