/**
 * The OpenAPI document as a contract: what it says of each operation, requests that are made from
 * it, good and bad, and whether an answer keeps to it.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.tests.contract;
