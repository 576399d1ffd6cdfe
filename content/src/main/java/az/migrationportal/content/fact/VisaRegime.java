package az.migrationportal.content.fact;

/** How a citizen of a country comes in with an ordinary passport. */
public enum VisaRegime {
  VISA_FREE,
  E_VISA,
  ARRIVAL_OR_E_VISA,
  CONSULAR_VISA,
  /** No source found; never to be answered with a guess. */
  UNKNOWN
}
