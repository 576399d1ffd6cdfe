/**
 * What a registrant agrees to, purpose by purpose. None is a condition of registering, none is
 * ticked beforehand, each is dated and can be withdrawn.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.consent;
