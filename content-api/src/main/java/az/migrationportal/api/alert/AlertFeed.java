package az.migrationportal.api.alert;

import az.migrationportal.registration.alert.AnswerAddress;
import az.migrationportal.registration.alert.KnownOutcome;
import az.migrationportal.registration.alert.OutcomeChange;
import az.migrationportal.registration.alert.SavedAnswer;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.token.SecretToken;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What changed for a saved answer as an Atom feed (RFC 4287), in the language it was saved in. */
final class AlertFeed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final XMLStreamWriter xml;
  private final SavedAnswer answer;
  private final String page;
  private final String self;

  private AlertFeed(XMLStreamWriter xml, SecretToken token, SavedAnswer answer, String origin) {
    this.xml = xml;
    this.answer = answer;
    this.page = origin + AnswerAddress.page(answer.locale(), token);
    this.self = origin + AnswerAddress.feed(token);
  }

  static String of(SecretToken token, SavedAnswer answer, String origin) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      new AlertFeed(xml, token, answer, origin).write();
      xml.close();
      return out.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("cannot write XML into memory", e);
    }
  }

  private void write() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.setDefaultNamespace(ATOM);
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", answer.locale().tag());
    text("title", answer.outcome().decision());
    text("id", self);
    Instant updated = answer.changes().isEmpty() ? answer.savedAt() : answer.changes().get(0).at();
    text("updated", updated.toString());
    xml.writeStartElement("author");
    text("name", name(answer.locale()));
    xml.writeEndElement();
    link("self", self);
    link("alternate", page);
    for (OutcomeChange change : answer.changes()) {
      entry(change);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(OutcomeChange change) throws XMLStreamException {
    xml.writeStartElement("entry");
    text("title", change.after().title());
    text("id", self + "#" + change.number());
    text("updated", change.at().toString());
    link("alternate", page);
    text(
        "content",
        before(answer.locale())
            + "\n"
            + told(change.before())
            + "\n"
            + now(answer.locale())
            + "\n"
            + told(change.after()));
    xml.writeEndElement();
  }

  private static String told(KnownOutcome outcome) {
    StringBuilder told = new StringBuilder(outcome.title()).append('\n');
    for (List<String> lines : List.of(outcome.steps(), outcome.costs(), outcome.deadlines())) {
      lines.forEach(line -> told.append("- ").append(line).append('\n'));
    }
    return told.toString();
  }

  private void text(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void link(String rel, String href) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", href);
  }

  private static String name(ReaderLocale locale) {
    return switch (locale) {
      case AZ -> "Miqrasiya portalı";
      case EN -> "Migration portal";
      case RU -> "Миграционный портал";
    };
  }

  private static String before(ReaderLocale locale) {
    return switch (locale) {
      case AZ -> "ƏVVƏL";
      case EN -> "BEFORE";
      case RU -> "БЫЛО";
    };
  }

  private static String now(ReaderLocale locale) {
    return switch (locale) {
      case AZ -> "İNDİ";
      case EN -> "NOW";
      case RU -> "СТАЛО";
    };
  }
}
