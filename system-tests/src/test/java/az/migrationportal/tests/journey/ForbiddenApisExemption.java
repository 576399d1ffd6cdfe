package az.migrationportal.tests.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lets a class use what forbidden-apis refuses elsewhere. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface ForbiddenApisExemption {
  /** Why it may. */
  String value();
}
