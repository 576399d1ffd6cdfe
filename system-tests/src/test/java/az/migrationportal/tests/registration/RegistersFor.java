package az.migrationportal.tests.registration;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.registration.draft.BeginRegistration;
import az.migrationportal.registration.draft.SaveStep;
import az.migrationportal.registration.draft.Step;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.mail.MailWorker;
import az.migrationportal.registration.registrant.Register;
import az.migrationportal.registration.registrant.Registered;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.ProveAddress;
import az.migrationportal.registration.verification.RequestCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Registers as a citizen abroad does, each from a network of their own. */
@ApplicationScoped
public class RegistersFor {
  static final Set<String> COUNTRIES = Set.of("DE", "TR", "US");
  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
  private static final Pattern CODE = Pattern.compile("\\b([0-9]{4}) ([0-9]{4})\\b");

  @Inject BeginRegistration begin;
  @Inject SaveStep save;
  @Inject RequestCode request;
  @Inject ProveAddress prove;
  @Inject Register register;
  @Inject MailWorker mails;

  /** A draft with all steps filled in and its address proved. */
  SecretToken ready(String address) {
    SecretToken session = filled(address, "Aysel");
    prove(session, address);
    return session;
  }

  /** A session of the owner of a new registration. */
  SecretToken registered(String address) {
    SecretToken session = ready(address);
    Registered made = register.execute(session, COUNTRIES);
    assertThat(made.already()).isFalse();
    return session;
  }

  /** A new session of the owner of a registration. */
  SecretToken signedIn(String address) {
    SecretToken session =
        request.execute(
            null, MailAddress.of(address).orElseThrow(), ReaderLocale.AZ, network(address));
    return prove.execute(session, code(address), network(address));
  }

  /** A session of the owner of a new registration of somebody else than everybody. */
  SecretToken registered(String address, String given, String passport) {
    SecretToken session = filled(address, given);
    save.execute(
        session,
        Step.ABOUT,
        day("born", 1985, 12, 30, Map.of("given", given, "passport", passport)));
    prove(session, address);
    assertThat(register.execute(session, COUNTRIES).already()).isFalse();
    return session;
  }

  /**
   * A session of the owner of a new registration in a country.
   *
   * @param agrees to messages in an emergency
   */
  SecretToken registered(String address, ReaderLocale locale, String country, boolean agrees) {
    SecretToken session = filled(locale, address, "Aysel");
    save.execute(session, Step.PLACE, place(country, "Şəhər"));
    save.execute(
        session,
        Step.CONTACT,
        agrees ? Map.of("email", address, "consent-crisis", "yes") : Map.of("email", address));
    prove(session, address);
    assertThat(register.execute(session, COUNTRIES).already()).isFalse();
    return session;
  }

  SecretToken filled(String address, String given) {
    return filled(ReaderLocale.AZ, address, given);
  }

  private SecretToken filled(ReaderLocale locale, String address, String given) {
    SecretToken session = begin.execute(locale, network(address));
    save.execute(
        session,
        Step.ABOUT,
        day(
            "born",
            1990,
            9,
            4,
            Map.of("given", given, "family", "Əliyeva-Ñandú", "passport", "C 01234567")));
    save.execute(
        session, Step.HOUSEHOLD, day("child-1-born", 2019, 5, 6, Map.of("child-1-given", "Murad")));
    save.execute(session, Step.PLACE, place("DE", "Berlin"));
    save.execute(session, Step.CONTACT, Map.of("email", address, "consent-crisis", "yes"));
    return session;
  }

  void prove(SecretToken session, String address) {
    request.execute(
        session, MailAddress.of(address).orElseThrow(), ReaderLocale.AZ, network(address));
    prove.execute(session, code(address), network(address));
  }

  /** The code that was sent to an address and was not asked for here before. */
  String code(String address) {
    mails.sendDue();
    return Postbox.of(address).stream()
        .map(mail -> CODE.matcher(Postbox.text(mail)))
        .filter(Matcher::find)
        .map(found -> found.group(1) + found.group(2))
        .filter(code -> SEEN.add(address + " " + code))
        .findFirst()
        .orElseThrow();
  }

  static Map<String, String> place(String country, String city) {
    return day(
        "since",
        2026,
        2,
        1,
        Map.of("country", country, "city", city, "purpose", "study", "length", "time"));
  }

  static Map<String, String> day(
      String name, int year, int month, int day, Map<String, String> more) {
    Map<String, String> all = new HashMap<>(more);
    all.put(name + "-day", Integer.toString(day));
    all.put(name + "-month", Integer.toString(month));
    all.put(name + "-year", Integer.toString(year));
    return all;
  }

  /** A network for each address, so that limits of networks are met by their own tests only. */
  static String network(String address) {
    return "10." + (address.hashCode() & 0xFF) + "." + (address.hashCode() >>> 8 & 0xFF) + ".1";
  }
}
