package az.migrationportal.registration.inbox;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.thread.EnquiryState;
import az.migrationportal.registration.thread.EnquiryThreads;
import az.migrationportal.registration.thread.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Enquiries within an officer's countries, the most urgent first. Reads no word of them. */
@ApplicationScoped
public class Inbox {
  /** The longest list; whoever has more has to work, not to scroll. */
  public static final int MOST = 100;

  @Inject private RegistrationDatabase database;

  @Inject private EnquiryThreads threads;

  @Inject
  @ConfigProperty(name = "portal.enquiry.soon.days", defaultValue = "3")
  int soonDays;

  /**
   * The first {@value #MOST} of a view by due day; those that are overdue come first by nature.
   *
   * @throws az.migrationportal.registration.officer.OfficerNotAllowed where the officer answers
   *     none
   */
  public List<InboxEntry> list(Officer officer, InboxView view) {
    InboxDoor.require(officer);
    List<@Nullable Object> arguments = new ArrayList<>();
    String condition = condition(officer, view, arguments);
    String order =
        view == InboxView.DONE
            ? " order by e.due_day desc, e.id desc"
            : " order by e.due_day, e.id";
    arguments.add(MOST);
    LocalDate today = threads.today();
    return database.query(
        "select e.number, e.topic, e.country, e.locale, e.state, e.due_day, o.display_name"
            + " from enquiry e left join officer o on o.id = e.officer where "
            + condition
            + order
            + " limit ?",
        row ->
            new InboxEntry(
                row.text("number"),
                Topic.valueOf(row.text("topic")),
                row.textIfAny("country"),
                ReaderLocale.ofTag(row.text("locale")).orElseThrow(),
                row.day("due_day"),
                DueColour.of(
                    EnquiryState.valueOf(row.text("state")), row.day("due_day"), today, soonDays),
                Optional.ofNullable(row.textIfAny("display_name")).orElse("")),
        arguments.toArray());
  }

  /** How many there are in each view. */
  public Map<InboxView, Integer> counts(Officer officer) {
    InboxDoor.require(officer);
    Map<InboxView, Integer> counts = new EnumMap<>(InboxView.class);
    for (InboxView view : InboxView.values()) {
      List<@Nullable Object> arguments = new ArrayList<>();
      String sql =
          "select count(*) counted from enquiry e where " + condition(officer, view, arguments);
      counts.put(
          view,
          (int)
              (long) database.query(sql, row -> row.number("counted"), arguments.toArray()).get(0));
    }
    return counts;
  }

  private String condition(Officer officer, InboxView view, List<@Nullable Object> arguments) {
    StringBuilder sql = new StringBuilder();
    switch (view) {
      case MINE -> {
        sql.append("e.state = 'OPEN' and e.officer = ?");
        arguments.add(officer.id());
      }
      case UNASSIGNED -> sql.append("e.state = 'OPEN' and e.officer is null");
      case OVERDUE -> {
        sql.append("e.state = 'OPEN' and e.due_day < ?");
        arguments.add(threads.today());
      }
      case OPEN -> sql.append("e.state = 'OPEN'");
      case DONE -> sql.append("e.state <> 'OPEN'");
    }
    if (!officer.everywhere()) {
      sql.append(" and e.country in (''");
      officer
          .countries()
          .forEach(
              iso -> {
                sql.append(", ?");
                arguments.add(iso);
              });
      sql.append(")");
    }
    return sql.toString();
  }
}
