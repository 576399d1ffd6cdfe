package az.migrationportal.content.exchange;

import az.migrationportal.content.locale.ContentLocale;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.sf.okapi.lib.xliff2.XLIFFException;
import net.sf.okapi.lib.xliff2.core.CTag;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.StartXliffData;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of somebody else's tool. It is looked through before the library sees it: a document
 * type, and with it every entity, is refused, and so are characters that the library keeps for
 * itself and nesting that no translation needs.
 */
final class XliffReading {

  private static final int MOST_UNITS = 20_000;
  private static final int DEEPEST = 64;
  private static final int PRIVATE_FROM = 0xE000;
  private static final int PRIVATE_TO = 0xF8FF;

  private final List<XliffUnit> units = new ArrayList<>();
  private @Nullable ContentLocale source;
  private @Nullable ContentLocale target;
  private String item = "";

  private XliffReading() {}

  /**
   * Reads.
   *
   * @throws XliffUnreadable where it is no valid XLIFF 2 from one of our languages into another
   */
  static XliffFile of(byte[] file) {
    lookThrough(file);
    XliffReading reading = new XliffReading();
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
      reader.open(new ByteArrayInputStream(file));
      while (reader.hasNext()) {
        reading.take(reader.next());
      }
    } catch (XLIFFException e) {
      throw new XliffUnreadable(String.valueOf(e.getMessage()).strip().replace('\n', ' '));
    } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
      throw new XliffUnreadable("not valid XLIFF 2: " + e.getMessage());
    }
    return new XliffFile(
        Objects.requireNonNull(reading.source),
        Objects.requireNonNull(reading.target),
        reading.units);
  }

  private static void lookThrough(byte[] file) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(file));
      int depth = 0;
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw new XliffUnreadable("a document type is not taken");
          case XMLStreamConstants.START_ELEMENT -> {
            depth++;
            attributes(reader);
          }
          case XMLStreamConstants.END_ELEMENT -> depth--;
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              characters(reader.getText());
          default -> {}
        }
        if (depth > DEEPEST) {
          throw new XliffUnreadable("elements are nested too deeply");
        }
      }
    } catch (XMLStreamException e) {
      throw new XliffUnreadable(
          "not well-formed XML, line " + Math.max(1, e.getLocation().getLineNumber()));
    }
  }

  private static void attributes(XMLStreamReader reader) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      characters(reader.getAttributeValue(i));
    }
  }

  private static void characters(String text) {
    if (text.chars().anyMatch(c -> c >= PRIVATE_FROM && c <= PRIVATE_TO)) {
      throw new XliffUnreadable("a character of the private use area is not taken");
    }
  }

  private void take(Event event) {
    if (event.isStartXliff()) {
      languages(event.getStartXliffData());
    } else if (event.isStartFile()) {
      String original = event.getStartFileData().getOriginal();
      item = original == null ? event.getStartFileData().getId() : original;
    } else if (event.isUnit()) {
      if (units.size() == MOST_UNITS) {
        throw new XliffUnreadable("more than " + MOST_UNITS + " units");
      }
      units.add(unit(event.getUnit()));
    }
  }

  private void languages(StartXliffData start) {
    source = language("srcLang", start.getSourceLanguage());
    target = language("trgLang", start.getTargetLanguage());
    if (source == target) {
      throw new XliffUnreadable("srcLang and trgLang are the same");
    }
  }

  private static ContentLocale language(String attribute, @Nullable String tag) {
    return Optional.ofNullable(tag)
        .flatMap(ContentLocale::ofTag)
        .orElseThrow(() -> new XliffUnreadable(attribute + " is none of az, en, ru"));
  }

  private XliffUnit unit(Unit unit) {
    List<Piece> from = new ArrayList<>();
    List<Piece> to = new ArrayList<>();
    boolean done = true;
    boolean translated = true;
    for (Part part : unit) {
      pieces(part.getSource(), from);
      if (part.isSegment()) {
        done = done && ((Segment) part).getState() != TargetState.INITIAL;
        translated = translated && part.hasTarget();
      }
    }
    for (Part part : unit.getTargetOrderedParts()) {
      if (translated) {
        pieces(part.hasTarget() ? part.getTarget() : part.getSource(), to);
      }
    }
    return new XliffUnit(item, unit.getId(), unit.getName(), done, from, to);
  }

  private static void pieces(Fragment fragment, List<Piece> into) {
    for (Object part : fragment) {
      if (part instanceof CTag code) {
        Piece.Role role =
            switch (code.getTagType()) {
              case OPENING -> Piece.Role.OPENING;
              case CLOSING -> Piece.Role.CLOSING;
              case STANDALONE -> Piece.Role.STANDALONE;
            };
        String data = code.getData();
        into.add(new Piece(role, code.getId(), data == null ? "" : data, true));
      } else if (part instanceof String words) {
        into.add(Piece.words(words));
      }
    }
  }
}
