package az.migrationportal.content.amendment;

import az.migrationportal.content.amendment.document.FactDocuments;
import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.amendment.document.UnknownCountry;
import az.migrationportal.content.fact.Country;
import az.migrationportal.content.fact.EditedFacts;
import az.migrationportal.content.fact.FactKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What readers are shown of a fact or visa rule, as a document, within an act's transaction. */
@ApplicationScoped
class ServedFacts {
  @Inject private EditedFacts facts;
  @Inject private FactDocuments documents;

  /**
   * The document of what is published; empty where no such fact is.
   *
   * @throws UnknownCountry where there is no such country
   */
  Optional<String> document(FactSubject subject) {
    return switch (subject.kind()) {
      case FACT ->
          facts.fact(new FactKey(subject.key())).map(fact -> FactDocuments.of(fact).toString());
      case VISA_RULE -> Optional.of(FactDocuments.of(country(subject)).toString());
    };
  }

  /** Puts a document before readers. */
  void write(FactSubject subject, String document) {
    switch (subject.kind()) {
      case FACT ->
          facts.write(documents.fact(new FactKey(subject.key()), FactDocuments.json(document)));
      case VISA_RULE -> {
        Country country = country(subject);
        facts.write(
            new Country(
                country.iso2(),
                country.key(),
                country.name(),
                country.path(),
                documents.rules(FactDocuments.json(document))));
      }
    }
  }

  private Country country(FactSubject subject) {
    return facts.country(subject.key()).orElseThrow(() -> new UnknownCountry(subject.key()));
  }
}
