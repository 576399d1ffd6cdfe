package az.migrationportal.tests.registration;

import az.migrationportal.registration.enquiry.AskEnquiry;
import az.migrationportal.registration.enquiry.EnquiryEntries;
import az.migrationportal.registration.enquiry.Receipt;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.officer.CreateOfficer;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.officer.OfficerEntries;
import az.migrationportal.registration.officer.OfficerRole;
import az.migrationportal.registration.officer.Officers;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;

/** Officers of the deployment, and people who ask them. */
@ApplicationScoped
public class MissionPeople {
  static final String PASSWORD = "correct horse battery";
  private static int networks;

  @Inject private AskEnquiry ask;
  @Inject private Officers officers;
  @Inject private CreateOfficer create;

  /** Makes officers of several missions and roles where they are not there yet. */
  void arrive() {
    KeyFile.hold(KeyFile.key(1));
    officer("berlin", Set.of(OfficerRole.ANSWERING), "DE");
    officer("munich", Set.of(OfficerRole.ANSWERING), "DE");
    officer("ankara", Set.of(OfficerRole.ANSWERING), "TR");
    officer("berlin-chief", Set.of(OfficerRole.CHIEF), "DE");
    officer("consul", Set.of(OfficerRole.CONSULAR), "DE");
    officer("ankara-consul", Set.of(OfficerRole.CONSULAR), "TR");
    officer("vienna-consul", Set.of(OfficerRole.CONSULAR), "AT");
    officer("washington-consul", Set.of(OfficerRole.CONSULAR), "US");
    officer("washington-chief", Set.of(OfficerRole.CHIEF), "US");
    officer("baku", Set.of(OfficerRole.ANSWERING), "");
  }

  Officer named(String name) {
    return officers.find(name).orElseThrow();
  }

  Receipt asked(String country, String words, String address) {
    return ask.execute(
        SecretToken.random(),
        new EnquiryEntries(ReaderLocale.RU, "work", country, words, address),
        LocalDate::plusDays,
        network());
  }

  /** A network of its own for each, so that limits of one test are not those of another. */
  static String network() {
    networks++;
    return "2001:db8:" + Integer.toHexString(0xa000 + networks) + "::1";
  }

  private void officer(String name, Set<OfficerRole> roles, String country) {
    if (officers.find(name).isEmpty()) {
      boolean everywhere = country.isEmpty();
      Set<String> countries = everywhere ? Set.of() : Set.of(country);
      create.execute(
          named("officer-admin"),
          name,
          PASSWORD,
          new OfficerEntries(name, "Mission of " + name, roles, everywhere, countries, false));
    }
  }
}
