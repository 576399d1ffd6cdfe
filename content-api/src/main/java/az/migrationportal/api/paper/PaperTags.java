package az.migrationportal.api.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;

/**
 * What each part of a paper is and in which order parts are read, for programs that read it aloud:
 * the structure tree of ISO 32000-1, 14.7 and 14.8.
 */
final class PaperTags {
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement whole =
      new PDStructureElement(StandardStructureTypes.DOCUMENT, root);

  /** For each page the parts that its marks belong to, by the number of the mark. */
  private final List<COSArray> marks = new ArrayList<>();

  PaperTags(PDDocument document) {
    root.appendKid(whole);
    document.getDocumentCatalog().setStructureTreeRoot(root);
    PDMarkInfo info = new PDMarkInfo();
    info.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(info);
  }

  /** A page begins; marks are on it from now on. */
  void begin(PDPage page) {
    page.setStructParents(marks.size());
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.getPDFName("S"));
    marks.add(new COSArray());
  }

  /**
   * A part after those that are there.
   *
   * @param type of {@link StandardStructureTypes}
   * @param within the part that it belongs to; null for the whole
   * @param language a BCP 47 tag; null where it is that of the whole
   */
  PDStructureElement part(
      String type, @Nullable PDStructureElement within, @Nullable String language) {
    PDStructureElement parent = within == null ? whole : within;
    PDStructureElement part = new PDStructureElement(type, parent);
    if (language != null) {
      part.setLanguage(language);
    }
    parent.appendKid(part);
    return part;
  }

  /** The number under which content of a part is marked on the page that was begun last. */
  int mark(PDStructureElement part, PDPage page) {
    COSArray onPage = marks.get(marks.size() - 1);
    int number = onPage.size();
    onPage.add(part.getCOSObject());
    PDMarkedContentReference reference = new PDMarkedContentReference();
    reference.setPage(page);
    reference.setMCID(number);
    part.setPage(page);
    part.appendKid(reference);
    return number;
  }

  /** Writes down which mark belongs to which part; nothing is marked any more. */
  void end() {
    Map<Integer, PDParentTreeValue> numbers = new HashMap<>();
    for (int page = 0; page < marks.size(); page++) {
      numbers.put(page, new PDParentTreeValue(marks.get(page)));
    }
    PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(numbers);
    root.setParentTree(tree);
    root.setParentTreeNextKey(marks.size());
  }
}
