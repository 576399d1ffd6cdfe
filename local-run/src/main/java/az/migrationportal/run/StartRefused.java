package az.migrationportal.run;

/**
 * The portal cannot start for a reason the person at the keyboard can mend; one line says which.
 */
public final class StartRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StartRefused(String line) {
    super(line);
  }

  StartRefused(String line, Throwable cause) {
    super(line, cause);
  }
}
