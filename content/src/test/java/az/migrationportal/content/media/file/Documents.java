package az.migrationportal.content.media.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** PDF files, harmless and not. */
final class Documents {

  /** What is done to a document of one page before it is written. */
  interface Change {
    void apply(PDDocument document) throws IOException;
  }

  private Documents() {}

  static byte[] plain() {
    return with(document -> {});
  }

  static byte[] with(Change change) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      change.apply(document);
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] withScript() {
    return with(
        document ->
            document
                .getDocumentCatalog()
                .setOpenAction(new PDActionJavaScript("app.alert('hello')")));
  }

  /** An action on a page that starts a program. */
  static byte[] withLaunch() {
    return with(
        document -> {
          COSDictionary action = new COSDictionary();
          action.setName(COSName.S, "Launch");
          action.setString(COSName.F, "calc.exe");
          COSDictionary link = new COSDictionary();
          link.setName(COSName.TYPE, "Annot");
          link.setName(COSName.SUBTYPE, "Link");
          link.setItem(COSName.A, action);
          COSArray annotations = new COSArray();
          annotations.add(link);
          document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, annotations);
        });
  }

  static byte[] withAttachment() {
    return with(
        document -> {
          PDComplexFileSpecification file = new PDComplexFileSpecification();
          file.setFile("macro.docm");
          file.setEmbeddedFile(
              new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1, 2, 3})));
          PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
          tree.setNames(Map.of("macro", file));
          PDDocumentNameDictionary names =
              new PDDocumentNameDictionary(document.getDocumentCatalog());
          names.setEmbeddedFiles(tree);
          document.getDocumentCatalog().setNames(names);
        });
  }

  static byte[] signed() {
    return with(
        document -> {
          COSDictionary signature = new COSDictionary();
          signature.setName(COSName.TYPE, "Sig");
          signature.setItem(COSName.getPDFName("ByteRange"), new COSArray());
          signature.setItem(COSName.CONTENTS, new COSString("seal"));
          document.getDocumentCatalog().getCOSObject().setItem("Perms", signature);
        });
  }

  static byte[] locked() {
    return with(
        document ->
            document.protect(
                new StandardProtectionPolicy("owner", "reader", new AccessPermission())));
  }

  /** A catalog with lists within lists. */
  static byte[] nested(int depth) {
    return ("%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R /Lists "
            + "[".repeat(depth)
            + "]".repeat(depth)
            + ">> endobj\n2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj\n"
            + "trailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** One stream that unpacks to many times its size, in a file that is otherwise right. */
  static byte[] packed(byte[] stream) {
    byte[] head =
        ("%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj\n"
                + "3 0 obj <</Length "
                + stream.length
                + " /Filter /FlateDecode>> stream\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] tail =
        "\nendstream endobj\ntrailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);
    return Samples.joined(head, stream, tail);
  }
}
