/**
 * What readers' programs ask: items, facts, countries, types, addresses, changes. Open to everyone,
 * cacheable with revalidation.
 *
 * <p>Enter at the resources. {@link az.migrationportal.api.delivery.ItemDoor} stands in front of
 * JAX-RS and answers repeated questions for one item from {@link
 * az.migrationportal.api.delivery.ItemAnswers}; docs/adr/0002 says why. Shapes are described in
 * {@code META-INF/openapi.yaml}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.api.delivery;
