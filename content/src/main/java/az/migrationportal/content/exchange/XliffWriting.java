package az.migrationportal.content.exchange;

import az.migrationportal.content.freshness.SegmentBeside;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.memory.TermHit;
import az.migrationportal.content.memory.Terms;
import az.migrationportal.content.segment.Freshness;
import java.io.StringWriter;
import java.util.List;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Note;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.TagType;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;

/** Writes items as files of one XLIFF 2 document. */
final class XliffWriting implements AutoCloseable {

  private final StringWriter text = new StringWriter();
  private final XLIFFWriter writer = new XLIFFWriter();
  private final Terms terms;

  XliffWriting(ContentLocale source, ContentLocale target, Terms terms) {
    this.terms = terms;
    writer.setLineBreak("\n");
    writer.setUseIndentation(true);
    writer.setWithOriginalData(true);
    writer.create(text, source.tag(), target.tag());
  }

  void item(ItemKey item, List<SegmentBeside> segments) {
    StartFileData file = new StartFileData(item.value());
    file.setOriginal(item.value());
    writer.writeStartFile(file);
    for (SegmentBeside segment : segments) {
      String source = segment.sourceNow();
      String hash = segment.sourceHash();
      if (source != null && hash != null) {
        writer.writeUnit(unit(segment, source, UnitName.of(segment, hash)));
      }
    }
    writer.writeEndFile();
  }

  String end() {
    writer.writeEndDocument();
    writer.close();
    return text.toString();
  }

  @Override
  public void close() {
    writer.close();
  }

  private Unit unit(SegmentBeside segment, String source, UnitName name) {
    Unit unit = new Unit(name.id());
    unit.setName(name.name());
    notes(segment, source, unit);
    Segment one = unit.appendSegment();
    one.setId("s1");
    one.setPreserveWS(true);
    one.setCanResegment(false);
    one.setState(
        segment.freshness() == Freshness.UP_TO_DATE ? TargetState.TRANSLATED : TargetState.INITIAL);
    List<Piece> pieces = Pieces.of(segment.kind(), source);
    write(pieces, one.getSource());
    String translation = segment.translation();
    if (translation != null) {
      write(
          new Codes(pieces).named(Pieces.of(segment.kind(), translation)),
          one.getTarget(Part.GetTarget.CREATE_EMPTY));
    }
    return unit;
  }

  private void notes(SegmentBeside segment, String source, Unit unit) {
    String then = segment.sourceThen();
    if (then != null) {
      unit.addNote(note("source-then", then));
    }
    for (TermHit term : terms.in(source)) {
      unit.addNote(note("term", term.source() + " = " + term.target()));
    }
  }

  private static Note note(String category, String text) {
    Note note = new Note(text, Note.AppliesTo.SOURCE);
    note.setCategory(category);
    return note;
  }

  private static void write(List<Piece> pieces, Fragment fragment) {
    for (Piece piece : pieces) {
      switch (piece.role()) {
        case WORDS -> fragment.append(piece.text());
        case STANDALONE -> code(fragment, TagType.STANDALONE, piece);
        case OPENING -> code(fragment, TagType.OPENING, piece);
        case CLOSING -> fragment.append(TagType.CLOSING, piece.id(), data(piece), false);
      }
    }
  }

  /**
   * No code is marked as one that must not go: an old translation may lack it, and the import says
   * of each unit what is missing.
   */
  private static void code(Fragment fragment, TagType type, Piece piece) {
    fragment.append(type, piece.id(), data(piece), false).setCanCopy(false);
  }

  /** Only for showing: an import takes what a code says from the source it knows. */
  private static String data(Piece piece) {
    char first = piece.text().charAt(0);
    return Character.getType(first) == Character.PRIVATE_USE
        ? "U+" + Integer.toHexString(first)
        : piece.text();
  }
}
