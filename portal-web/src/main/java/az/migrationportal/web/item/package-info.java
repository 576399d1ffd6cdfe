/**
 * Items as pages: what an address means, and the parts that pages of all types share (stamp, law,
 * sources, related pages, structured data). How a type is laid out is said by an {@link
 * az.migrationportal.web.item.ItemLayout} in the package of the type.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.web.item;
