/**
 * Content types: the declared shape of an item, read from {@code library/types/*.yaml}. From one
 * file come validation ({@link FieldRules}), JSON Schema ({@link JsonSchemas}) and what search and
 * rendering need to know. Adding a type or a field needs no Java.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.type;
