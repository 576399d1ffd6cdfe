package az.migrationportal.tests.journey;

/** Something that every act is done to, one after the other, until the server is killed. */
interface KilledLife {
  String key();

  LivedSteps steps();

  /** Everything the API tells of it, without what differs between two equal lives. */
  String seen();

  /** How many acts the audit trail knows of it. */
  int audited();
}
