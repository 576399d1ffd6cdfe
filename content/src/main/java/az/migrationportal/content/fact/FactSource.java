package az.migrationportal.content.fact;

/** Where the questions of this package get the facts of the moment. */
interface FactSource {

  FactIndex current();
}
