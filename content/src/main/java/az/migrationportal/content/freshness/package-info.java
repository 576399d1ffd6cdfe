/**
 * What of the translations is missing or older than its source: the editors' board and, for one
 * translation, source then and now beside it. Computed from what is stored with the revisions,
 * never set: {@link TranslateSegment} writes words, {@link ConfirmSegment} remembers that a person
 * found old words still right. Ask {@link FreshnessBoard} and {@link TranslationBeside}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.freshness;
