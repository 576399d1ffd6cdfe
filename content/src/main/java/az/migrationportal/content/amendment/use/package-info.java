/**
 * What editors ask of facts before they change them: where a fact or visa rule is used ({@link
 * FactUses}), and which are due to be compared with their sources again ({@link DueFacts}).
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.amendment.use;
