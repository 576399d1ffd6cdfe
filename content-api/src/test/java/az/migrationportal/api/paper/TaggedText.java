package az.migrationportal.api.paper;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A tagged PDF as a program that reads aloud takes it in: parts in order, each with its text. */
final class TaggedText {
  /** A part that has text. */
  private record Part(String type, String text) {}

  private final List<Part> parts = new ArrayList<>();
  private final Set<String> types = new TreeSet<>();
  private final List<String> untagged = new ArrayList<>();
  private final Map<PDPage, Map<Integer, String>> marked = new HashMap<>();
  private final PDDocument pdf;

  private TaggedText(PDDocument pdf) {
    this.pdf = pdf;
  }

  static TaggedText of(PDDocument pdf) throws IOException {
    TaggedText read = new TaggedText(pdf);
    for (PDPage page : pdf.getPages()) {
      read.page(page);
    }
    read.below(pdf.getDocumentCatalog().getStructureTreeRoot());
    return read;
  }

  /** Types of parts, those without a text of their own too. */
  Set<String> types() {
    return types;
  }

  /**
   * The texts of all parts of a type, in order, without blanks and ligatures: lines end without
   * one.
   */
  List<String> of(String type) {
    return parts.stream()
        .filter(part -> part.type().equals(type))
        .map(part -> Normalizer.normalize(part.text(), Normalizer.Form.NFKC).replaceAll("\\s", ""))
        .toList();
  }

  /** Texts that are shown and belong to no part. */
  List<String> untagged() {
    return untagged;
  }

  private void page(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> texts = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      String text =
          content.getContents().stream()
              .filter(TextPosition.class::isInstance)
              .map(TextPosition.class::cast)
              .map(TextPosition::getUnicode)
              .collect(Collectors.joining());
      if (content.getMCID() >= 0) {
        texts.put(content.getMCID(), text);
      } else if (!text.isBlank()) {
        untagged.add(text);
      }
    }
    PDParentTreeValue parents =
        (PDParentTreeValue)
            pdf.getDocumentCatalog()
                .getStructureTreeRoot()
                .getParentTree()
                .getValue(page.getStructParents());
    if (((org.apache.pdfbox.cos.COSArray) parents.getCOSObject()).size() != texts.size()) {
      throw new AssertionError("marks without a part on a page");
    }
    marked.put(page, texts);
  }

  private void below(PDStructureNode node) {
    StringBuilder text = new StringBuilder();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDMarkedContentReference reference) {
        text.append(
            marked.entrySet().stream()
                .filter(page -> isSame(page.getKey(), reference.getPage()))
                .map(page -> page.getValue().get(reference.getMCID()))
                .collect(Collectors.joining()));
      } else if (kid instanceof PDStructureElement element) {
        below(element);
      }
    }
    if (node instanceof PDStructureElement element) {
      types.add(element.getStructureType());
      if (!text.isEmpty()) {
        parts.add(new Part(element.getStructureType(), text.toString()));
      }
    }
  }

  private static boolean isSame(COSObjectable one, COSObjectable other) {
    return one.getCOSObject() == other.getCOSObject();
  }
}
