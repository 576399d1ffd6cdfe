package az.migrationportal.tests.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import az.migrationportal.registration.casework.LookSweep;
import az.migrationportal.registration.casework.OpenRegistration;
import az.migrationportal.registration.casework.RegistrantCases;
import az.migrationportal.registration.casework.RevokeIdentity;
import az.migrationportal.registration.casework.Search;
import az.migrationportal.registration.casework.SearchRegistrants;
import az.migrationportal.registration.casework.Searches;
import az.migrationportal.registration.casework.TooManyLooks;
import az.migrationportal.registration.casework.UnknownSearch;
import az.migrationportal.registration.casework.VerifyIdentity;
import az.migrationportal.registration.desk.FormKind;
import az.migrationportal.registration.desk.KeptForms;
import az.migrationportal.registration.draft.TypedDate;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.officer.OfficerNotAllowed;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.registrant.AccessEntry;
import az.migrationportal.registration.registrant.FiledPlace;
import az.migrationportal.registration.registrant.MoveOn;
import az.migrationportal.registration.registrant.MyRecord;
import az.migrationportal.registration.registrant.MyRecords;
import az.migrationportal.registration.registrant.UnknownRegistration;
import az.migrationportal.registration.rhythm.Periods;
import az.migrationportal.registration.store.DatabaseFailure;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.trail.TrailEntries;
import az.migrationportal.registration.trail.TrailEntry;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Officers look for people, see and verify them, and the people read it. */
@ExtendWith(ArquillianExtension.class)
class CaseworkIT {
  private static final String WORDS = "Pasportu itib, zəng etdi";

  @Inject private MissionPeople people;
  @Inject private RegistersFor registers;
  @Inject private KeptForms forms;
  @Inject private SearchRegistrants searchRegistrants;
  @Inject private Searches searches;
  @Inject private OpenRegistration open;
  @Inject private RegistrantCases cases;
  @Inject private VerifyIdentity verify;
  @Inject private RevokeIdentity revoke;
  @Inject private MyRecords records;
  @Inject private MoveOn moveOn;
  @Inject private LookSweep sweep;
  @Inject private TrailEntries trail;
  @Inject private RegistrationDatabase database;
  @Inject private Clock clock;

  @Deployment
  static WebArchive registration() {
    return RegistrationWar.create();
  }

  @BeforeEach
  void arrive() {
    people.arrive();
  }

  @Test
  void a_person_is_found_by_each_mark_and_reads_who_looked_and_why() {
    SecretToken owner = registers.registered("found@example.org", "İlqar Şıxəli", "P 111 222");
    String number = record(owner).number();
    for (Map<String, String> way :
        List.of(
            Map.of("exact", " " + number.toLowerCase(Locale.ROOT)),
            Map.of("exact", "FOUND@example.org"),
            Map.of("exact", "p111222"),
            named("ilqar  ŞIXƏLI"))) {
      assertThat(found("consul", way)).as(way.toString()).containsExactly(number);
    }
    assertThat(record(owner).accesses())
        .hasSize(4)
        .allSatisfy(
            look -> {
              assertThat(look.mission()).isEqualTo("Mission of consul");
              assertThat(look.role()).isEqualTo("consular");
              assertThat(look.what()).isEqualTo("search");
              assertThat(look.kind()).isEqualTo("document");
              assertThat(look.reason()).isEqualTo(WORDS);
            });
  }

  @Test
  void what_is_another_mission_s_is_found_no_more_than_what_never_was() {
    SecretToken owner = registers.registered("elsewhere@example.org", "Elsevər", "P 333");
    String number = record(owner).number();
    for (Map<String, String> way :
        List.of(
            Map.of("exact", number),
            Map.of("exact", "elsewhere@example.org"),
            Map.of("exact", "P333"),
            named("Elsevər"),
            Map.of("exact", "AZ-0000-0000"),
            Map.of("exact", "nobody@example.org"))) {
      Search search = search("ankara-consul", way);
      assertThat(search.done()).isTrue();
      assertThat(search.found()).as(way.toString()).isEmpty();
    }
    assertThat(record(owner).accesses()).isEmpty();
    assertThat(found("berlin-chief", Map.of("exact", number))).containsExactly(number);
    assertThat(record(owner).accesses()).extracting(AccessEntry::role).containsExactly("chief");
  }

  @Test
  void who_answers_questions_or_keeps_accounts_looks_at_nobody() {
    String number = record(registers.registered("closed@example.org")).number();
    for (String name : List.of("berlin", "baku", "officer-admin")) {
      Officer officer = people.named(name);
      SecretToken form = forms.keep(officer, FormKind.SEARCH, form(Map.of("exact", number)));
      assertThatThrownBy(() -> searchRegistrants.execute(officer, form))
          .isInstanceOf(OfficerNotAllowed.class);
      assertThatThrownBy(() -> searches.find(officer, form, Locale.ROOT))
          .isInstanceOf(OfficerNotAllowed.class);
      assertThatThrownBy(() -> open.execute(officer, form, number))
          .isInstanceOf(OfficerNotAllowed.class);
      assertThatThrownBy(() -> cases.find(officer, number)).isInstanceOf(OfficerNotAllowed.class);
      assertThatThrownBy(() -> verify.execute(officer, number, "passport", today()))
          .isInstanceOf(OfficerNotAllowed.class);
      assertThatThrownBy(() -> revoke.execute(officer, number, 1, "x"))
          .isInstanceOf(OfficerNotAllowed.class);
    }
  }

  @Test
  void only_what_an_officer_s_own_search_found_opens_and_for_an_hour() {
    SecretToken owner = registers.registered("opened@example.org", "Açıq", "P 444");
    String number = record(owner).number();
    String other = record(registers.registered("unopened@example.org")).number();
    Officer consul = people.named("consul");
    SecretToken search = searched("consul", Map.of("exact", number));
    assertThatThrownBy(() -> cases.find(consul, number)).isInstanceOf(UnknownRegistration.class);
    assertThatThrownBy(() -> open.execute(consul, search, other))
        .isInstanceOf(UnknownRegistration.class);
    for (String name : List.of("ankara-consul", "berlin-chief")) {
      assertThatThrownBy(() -> open.execute(people.named(name), search, number))
          .isInstanceOf(UnknownRegistration.class);
      assertThatThrownBy(() -> searches.find(people.named(name), search, Locale.ROOT))
          .isInstanceOf(UnknownSearch.class);
    }
    open.execute(consul, search, number);
    open.execute(consul, search, number);
    assertThat(cases.find(consul, number).record().person().given()).isEqualTo("Açıq");
    assertThatThrownBy(() -> cases.find(people.named("berlin-chief"), number))
        .isInstanceOf(UnknownRegistration.class);
    assertThat(record(owner).accesses())
        .extracting(AccessEntry::what)
        .containsExactly("record", "search");
    MovedClock.move(Duration.ofMinutes(61));
    assertThatThrownBy(() -> cases.find(consul, number)).isInstanceOf(UnknownRegistration.class);
    assertThatThrownBy(() -> open.execute(consul, search, number))
        .isInstanceOf(UnknownRegistration.class);
  }

  @Test
  void who_moves_to_another_mission_s_country_is_out_of_sight_at_once() {
    SecretToken owner = registers.registered("mover@example.org", "Köçən", "P 555");
    String number = record(owner).number();
    Officer consul = people.named("consul");
    open.execute(consul, searched("consul", Map.of("exact", number)), number);
    assertThat(cases.find(consul, number).record().number()).isEqualTo(number);
    moveOn.execute(owner, RegistersFor.place("TR", "İzmir"), RegistersFor.COUNTRIES);
    assertThatThrownBy(() -> cases.find(consul, number)).isInstanceOf(UnknownRegistration.class);
    assertThat(found("consul", Map.of("exact", number))).isEmpty();
    assertThat(found("ankara-consul", Map.of("exact", number))).containsExactly(number);
  }

  @Test
  void a_country_is_a_list_of_cities_without_names_and_nobody_in_it_was_looked_at() {
    SecretToken owner = registers.registered("listed@example.org", "Siyahı", "P 666");
    String number = record(owner).number();
    moveOn.execute(owner, RegistersFor.place("TR", "Qars"), RegistersFor.COUNTRIES);
    Search search = search("ankara-consul", Map.of("country", "TR", "state", "fresh"));
    assertThat(search.found())
        .filteredOn(place -> place.number().equals(number))
        .singleElement()
        .satisfies(place -> assertThat(place.city()).isEqualTo("Qars"));
    assertThat(record(owner).accesses()).isEmpty();
    assertThat(found("ankara-consul", Map.of("country", "TR", "state", "home")))
        .doesNotContain(number);
  }

  @Test
  void a_form_with_faults_is_kept_as_typed_and_a_done_search_is_done_once() {
    Officer consul = people.named("consul");
    SecretToken form =
        forms.keep(consul, FormKind.SEARCH, Map.of("exact", " <b>ə</b> ", "country", "DE"));
    assertThatThrownBy(() -> searchRegistrants.execute(consul, form))
        .isInstanceOfSatisfying(
            InvalidEntries.class,
            refused ->
                assertThat(refused.violations())
                    .extracting("rule")
                    .containsExactly("reason-missing", "reason-words-missing", "several-sought"));
    Search kept = searches.find(consul, form, Locale.ROOT);
    assertThat(kept.done()).isFalse();
    assertThat(kept.entries().entries().raw("exact")).isEqualTo(" <b>ə</b> ");
    SecretToken owner = registers.registered("once@example.org", "Birdəfə", "P 777");
    SecretToken search = searched("consul", Map.of("exact", "P777"));
    searchRegistrants.execute(consul, search);
    assertThat(record(owner).accesses()).hasSize(1);
  }

  @Test
  void an_officer_searches_sixty_times_an_hour() {
    for (int i = 0; i < 60; i++) {
      assertThat(search("vienna-consul", Map.of("exact", "nobody" + i)).found()).isEmpty();
    }
    assertThatThrownBy(() -> searched("vienna-consul", Map.of("exact", "one more")))
        .isInstanceOf(TooManyLooks.class);
    assertThat(search("ankara-consul", Map.of("exact", "nobody")).found()).isEmpty();
    MovedClock.move(Duration.ofMinutes(61));
    assertThat(search("vienna-consul", Map.of("exact", "nobody")).found()).isEmpty();
  }

  @Test
  void a_document_that_was_seen_is_noted_once_read_by_its_owner_and_taken_back_with_a_reason() {
    SecretToken owner = registers.registered("verified@example.org", "Sənədli", "P 888");
    String number = record(owner).number();
    Officer consul = people.named("consul");
    assertThatThrownBy(() -> verify.execute(consul, number, "passport", today()))
        .isInstanceOf(UnknownRegistration.class);
    open.execute(consul, searched("consul", Map.of("exact", number)), number);
    LocalDate day = day();
    assertThatThrownBy(() -> verify.execute(consul, number, "licence", typed(day.plusDays(1))))
        .isInstanceOfSatisfying(
            InvalidEntries.class,
            refused ->
                assertThat(refused.violations())
                    .extracting("rule")
                    .containsExactly("document-missing", "document-day"));
    assertThatThrownBy(() -> verify.execute(consul, number, "passport", typed(day.minusDays(32))))
        .isInstanceOf(InvalidEntries.class);
    verify.execute(consul, number, "passport", typed(day));
    verify.execute(consul, number, "passport", typed(day));
    assertThat(record(owner).seen())
        .singleElement()
        .satisfies(
            document -> {
              assertThat(document.counts()).isTrue();
              assertThat(document.mission()).isEqualTo("Mission of consul");
              assertThat(document.seenOn()).isEqualTo(day);
            });
    assertThatThrownBy(() -> revoke.execute(consul, number, 1, "  "))
        .isInstanceOf(InvalidEntries.class);
    revoke.execute(consul, number, 1, "Başqasının pasportu idi");
    revoke.execute(consul, number, 1, "again");
    revoke.execute(consul, number, 9, "never was");
    assertThat(record(owner).seen())
        .singleElement()
        .satisfies(
            document -> {
              assertThat(document.counts()).isFalse();
              assertThat(document.revokedReason()).isEqualTo("Başqasının pasportu idi");
            });
    assertThat(record(owner).accesses())
        .extracting(AccessEntry::what)
        .containsExactly("revoked", "document", "record", "search");
  }

  @Test
  void a_document_counts_for_the_name_it_was_seen_for() {
    SecretToken owner = registers.registered("renamed@example.org", "Köhnə", "P 999");
    String number = record(owner).number();
    Officer consul = people.named("consul");
    open.execute(consul, searched("consul", Map.of("exact", number)), number);
    verify.execute(consul, number, "identity-card", today());
    database.update(
        "update registration set name_index = repeat('x', 32) where number = ?", number);
    assertThat(record(owner).seen())
        .singleElement()
        .satisfies(document -> assertThat(document.renamed()).isTrue());
  }

  @Test
  void searches_and_looks_are_erased_with_their_keys() {
    String number = record(registers.registered("swept@example.org", "Silinən", "P 000")).number();
    open.execute(people.named("consul"), searched("consul", Map.of("exact", number)), number);
    assertThat(count("officer_form")).isPositive();
    MovedClock.move(Duration.ofMinutes(61));
    sweep.sweep();
    assertThat(count("officer_form") + count("officer_found") + count("officer_look")).isZero();
  }

  @Test
  void the_trail_says_which_way_and_which_number_and_takes_no_change() {
    String number = record(registers.registered("trailed@example.org", "İzli", "P 123")).number();
    SecretToken search = searched("consul", Map.of("exact", "trailed@example.org"));
    open.execute(people.named("consul"), search, number);
    List<TrailEntry> newest = trail.newest(2);
    assertThat(newest)
        .extracting(TrailEntry::act, TrailEntry::record, TrailEntry::detail)
        .containsExactly(
            tuple("OpenRegistration", number, ""),
            tuple("SearchRegistrants", "", "address document 1"));
    for (String sql :
        List.of(
            "update officer_trail set detail = 'x' where position = 1",
            "delete from officer_trail where position = 1")) {
      assertThatThrownBy(() -> database.update(sql)).isInstanceOf(DatabaseFailure.class);
    }
    assertThat(trail.verify().isIntact()).isTrue();
  }

  private List<String> found(String officer, Map<String, String> way) {
    return search(officer, way).found().stream().map(FiledPlace::number).toList();
  }

  private Search search(String officer, Map<String, String> way) {
    return searches.find(people.named(officer), searched(officer, way), Locale.ROOT);
  }

  private SecretToken searched(String name, Map<String, String> way) {
    Officer officer = people.named(name);
    SecretToken form = forms.keep(officer, FormKind.SEARCH, form(way));
    searchRegistrants.execute(officer, form);
    return form;
  }

  private static Map<String, String> form(Map<String, String> way) {
    Map<String, String> all = new HashMap<>(way);
    all.put("reason", "document");
    all.put("words", WORDS);
    return all;
  }

  private static Map<String, String> named(String name) {
    return RegistersFor.day("born", 1985, 12, 30, Map.of("name", name));
  }

  private MyRecord record(SecretToken owner) {
    return records.find(owner).orElseThrow();
  }

  private long count(String table) {
    return database.query("select count(*) n from " + table, row -> row.number("n")).get(0);
  }

  private LocalDate day() {
    return LocalDate.ofInstant(clock.instant(), Periods.ZONE);
  }

  private TypedDate today() {
    return typed(day());
  }

  private static TypedDate typed(LocalDate day) {
    return new TypedDate(
        Integer.toString(day.getDayOfMonth()),
        Integer.toString(day.getMonthValue()),
        Integer.toString(day.getYear()));
  }
}
