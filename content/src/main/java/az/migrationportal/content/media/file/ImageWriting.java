package az.migrationportal.content.media.file;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes pixels. WebP comes from libwebp, which not every machine can load. */
final class ImageWriting {

  private static final System.Logger LOG = System.getLogger(ImageWriting.class.getName());
  private static final float QUALITY = 0.85f;
  private static final float WEBP_QUALITY = 0.8f;

  private ImageWriting() {}

  /** Asked once: whether libwebp is there. */
  private static final class Webp {
    static final boolean KNOWN = isThere();

    private static boolean isThere() {
      try {
        webp(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), true);
        return true;
      } catch (IOException | RuntimeException | LinkageError e) {
        LOG.log(System.Logger.Level.WARNING, "No WebP on this machine; JPEG and PNG instead", e);
        return false;
      }
    }
  }

  static boolean knowsWebp() {
    return Webp.KNOWN;
  }

  static FileForm webp(BufferedImage image, boolean lossy) throws IOException {
    ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
    WebPWriteParam settings = (WebPWriteParam) writer.getDefaultWriteParam();
    settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    settings.setCompressionType(lossy ? CompressionType.Lossy : CompressionType.Lossless);
    if (lossy) {
      settings.setCompressionQuality(WEBP_QUALITY);
    }
    return written("image/webp", image, writer, settings);
  }

  static FileForm jpeg(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam settings = writer.getDefaultWriteParam();
    settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    settings.setCompressionQuality(QUALITY);
    settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    return written("image/jpeg", image, writer, settings);
  }

  static FileForm png(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    return written("image/png", image, writer, writer.getDefaultWriteParam());
  }

  private static FileForm written(
      String contentType, BufferedImage image, ImageWriter writer, ImageWriteParam settings)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(output);
      writer.write(null, new IIOImage(image, null, null), settings);
    } finally {
      writer.dispose();
    }
    return new FileForm(contentType, image.getWidth(), image.getHeight(), bytes.toByteArray());
  }
}
