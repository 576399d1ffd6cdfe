/**
 * Parts of public pages, as plain HTML components that look alike with and without a browser behind
 * them. They take words and values, never beans. {@link az.migrationportal.web.component.Tag} is
 * what they are made of; classes and structure follow the style sheets.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.web.component;
