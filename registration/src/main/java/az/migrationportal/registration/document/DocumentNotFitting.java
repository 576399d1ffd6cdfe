package az.migrationportal.registration.document;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** The file does not fit what it is said to be: a photo is an image, and not every one is short. */
public class DocumentNotFitting extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  private DocumentNotFitting(String rule, Map<String, Object> data) {
    super(Kind.INVALID, rule, data);
  }

  static DocumentNotFitting noImage() {
    return new DocumentNotFitting("photo-no-image", Map.of());
  }

  static DocumentNotFitting tooLarge(int most) {
    return new DocumentNotFitting("document-too-large", Map.of("limit", (long) most));
  }
}
