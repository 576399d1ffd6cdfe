package az.migrationportal.content.signin;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The name, the password or the code is wrong; which of them is never told. */
public class SignInRefused extends Refusal {

  private static final long serialVersionUID = 1L;

  public SignInRefused() {
    super(RefusalKind.NOT_PROVEN, "sign-in-refused", "not proven", Map.of());
  }
}
