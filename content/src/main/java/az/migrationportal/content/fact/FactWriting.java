package az.migrationportal.content.fact;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes facts to their tables, one replacing the one of its key. */
@ApplicationScoped
class FactWriting {

  @Inject private Database database;

  /** The facts that an editor changed or has a draft of; the library leaves those alone. */
  Set<String> editedFacts() {
    return new TreeSet<>(
        database.query(
            "select fact_key k from fact where origin = 'EDITOR' union select s.subject_key"
                + " from fact_subject s join fact_revision r on r.subject_id = s.id"
                + " where s.kind = 'FACT' and r.draft_slot = 1",
            row -> row.text("k")));
  }

  /** The same for countries, by key. */
  Set<String> editedCountries() {
    return new TreeSet<>(
        database.query(
            "select country_key k from country where origin = 'EDITOR' union select c.country_key"
                + " from country c join fact_subject s on s.subject_key = c.iso2"
                + " join fact_revision r on r.subject_id = s.id"
                + " where s.kind = 'VISA_RULE' and r.draft_slot = 1",
            row -> row.text("k")));
  }

  void writeActs(List<LegalAct> acts) {
    for (int i = 0; i < acts.size(); i++) {
      LegalAct act = acts.get(i);
      database.update(
          "insert into legal_act (act_key, position, number, enacted_on, url) values (?, ?, ?, ?, ?)"
              + " on duplicate key update position = value(position), number = value(number),"
              + " enacted_on = value(enacted_on), url = value(url)",
          act.key(),
          i,
          act.number(),
          act.date(),
          act.url());
      long id = id("legal_act", "act_key", act.key());
      database.update("delete from legal_act_text where act_id = ?", id);
      act.title()
          .forEach(
              (locale, title) ->
                  database.update(
                      "insert into legal_act_text (act_id, locale, title, short_title) values (?, ?, ?, ?)",
                      id,
                      locale.tag(),
                      title,
                      Objects.requireNonNullElse(act.shortTitle().get(locale), title)));
    }
  }

  Map<String, Long> actIds() {
    Map<String, Long> ids = new HashMap<>();
    database.query(
        "select id, act_key from legal_act", row -> ids.put(row.text("act_key"), row.number("id")));
    return ids;
  }

  void deleteFact(FactKey key) {
    database.update("delete from fact where fact_key = ?", key.value());
  }

  void write(Fact fact, FactOrigin origin, Map<String, Long> actIds) {
    deleteFact(fact.key());
    long id =
        database.insert(
            "insert into fact (fact_key, kind, fact_group, line, audience, term, decision_working_days,"
                + " origin) values (?, ?, ?, ?, ?, ?, ?, ?)",
            fact.key().value(),
            fact.kind().name(),
            fact.group(),
            fact.line(),
            fact.audience(),
            fact.term() == null ? null : fact.term().toString(),
            fact.decisionWorkingDays(),
            origin.name());
    for (Map.Entry<ContentLocale, String> label : fact.label().entrySet()) {
      database.update(
          "insert into fact_text (fact_id, locale, label, condition_text) values (?, ?, ?, ?)",
          id,
          label.getKey().tag(),
          label.getValue(),
          fact.condition().get(label.getKey()));
    }
    fact.values().forEach(value -> write(id, value, actIds));
  }

  private void write(long factId, FactValue value, Map<String, Long> actIds) {
    FactUnit unit = value.unit();
    long id =
        database.insert(
            "insert into fact_value (fact_id, valid_from, valid_until, amount, amount_to, currency, unit,"
                + " day, text, href, source_date, verified_on, review_by, confidence)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            factId,
            OpenEnd.writeFrom(value.validFrom()),
            OpenEnd.writeUntil(value.validUntil()),
            value.amount(),
            value.amountTo(),
            value.currency(),
            unit == null ? null : unit.name(),
            value.date(),
            value.text(),
            value.href(),
            value.sourceDate(),
            value.verifiedOn(),
            value.reviewBy(),
            value.confidence().name());
    writeBasis("fact_value_basis", "value_id", id, value.legalBasis(), actIds);
    writeSources("fact_value_source", "value_id", id, value.sources());
  }

  void delete(Country country) {
    database.update("delete from country where country_key = ?", country.key().value());
  }

  void write(Country country, FactOrigin origin, Map<String, Long> actIds) {
    delete(country);
    long id =
        database.insert(
            "insert into country (country_key, iso2, origin) values (?, ?, ?)",
            country.key().value(),
            country.iso2(),
            origin.name());
    for (Map.Entry<ContentLocale, String> name : country.name().entrySet()) {
      database.update(
          "insert into country_text (country_id, locale, name, path) values (?, ?, ?, ?)",
          id,
          name.getKey().tag(),
          name.getValue(),
          country.path().get(name.getKey()));
    }
    country.rules().forEach(rule -> write(id, rule, actIds));
  }

  private void write(long countryId, VisaRule rule, Map<String, Long> actIds) {
    long id =
        database.insert(
            "insert into visa_rule (country_id, valid_from, valid_until, regime, max_stay_days, stay_count, window_days,"
                + " window_in, max_entries, purposes, excluded_purposes, verified_on, review_by, confidence)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            countryId,
            OpenEnd.writeFrom(rule.validFrom()),
            OpenEnd.writeUntil(rule.validUntil()),
            rule.regime().name(),
            rule.maxStayDays(),
            rule.stayCount().name(),
            rule.window() == null ? null : rule.window().days(),
            rule.window() == null ? null : rule.window().in(),
            rule.maxEntries(),
            String.join(" ", rule.purposes()),
            String.join(" ", rule.excludedPurposes()),
            rule.verifiedOn(),
            rule.reviewBy(),
            rule.confidence().name());
    rule.note()
        .forEach(
            (locale, note) ->
                database.update(
                    "insert into visa_rule_text (rule_id, locale, note) values (?, ?, ?)",
                    id,
                    locale.tag(),
                    note));
    writeBasis("visa_rule_basis", "rule_id", id, rule.legalBasis(), actIds);
    writeSources("visa_rule_source", "rule_id", id, rule.sources());
  }

  private void writeBasis(
      String table, String parent, long id, List<LegalReference> basis, Map<String, Long> actIds) {
    for (int i = 0; i < basis.size(); i++) {
      database.update(
          "insert into "
              + table
              + " ("
              + parent
              + ", position, act_id, article) values (?, ?, ?, ?)",
          id,
          i,
          known(actIds.get(basis.get(i).act()), basis.get(i)),
          basis.get(i).article());
    }
  }

  private void writeSources(String table, String parent, long id, List<String> sources) {
    for (int i = 0; i < sources.size(); i++) {
      database.update(
          "insert into " + table + " (" + parent + ", position, source) values (?, ?, ?)",
          id,
          i,
          sources.get(i));
    }
  }

  private static long known(@Nullable Long actId, LegalReference reference) {
    if (actId == null) {
      throw new InvalidLegalReference(reference.toString());
    }
    return actId;
  }

  private long id(String table, String column, String key) {
    return database
        .query(
            "select id from " + table + " where " + column + " = ?", row -> row.number("id"), key)
        .get(0);
  }
}
