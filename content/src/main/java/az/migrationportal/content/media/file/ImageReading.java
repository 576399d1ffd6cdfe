package az.migrationportal.content.media.file;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes an image within a limit of pixels, which its header is asked for first. Readers are named
 * and not looked up, so that no other that lies on the class path is ever asked. What is noted
 * beside the pixels is read where it tells how the image was held, and not in PNG, where notes are
 * packed and may unpack to anything.
 */
final class ImageReading {

  private ImageReading() {}

  /** Finds the platform's reader, which it builds on, only while it is registered. */
  private static final class Jpeg {
    static final ImageReaderSpi PROVIDER = provider();

    private static ImageReaderSpi provider() {
      ImageReaderSpi provider = new JPEGImageReaderSpi();
      IIORegistry registry = IIORegistry.getDefaultInstance();
      registry.registerServiceProvider(provider, ImageReaderSpi.class);
      registry.deregisterServiceProvider(provider, ImageReaderSpi.class);
      return provider;
    }
  }

  static ReadFile read(FileKind kind, byte[] bytes, long mostPixels, Kept kept) {
    try {
      BufferedImage upright = decoded(kind, bytes, mostPixels);
      boolean asItIs =
          kept == Kept.AS_IT_IS
              && upright.getWidth() <= ImageForms.WIDEST
              && PlainImage.is(kind, bytes);
      FileForm main =
          asItIs
              ? new FileForm(type(kind), upright.getWidth(), upright.getHeight(), bytes)
              : ImageForms.main(upright, kind);
      if (kept == Kept.WHOLE) {
        return new ReadFile(null, main, List.of());
      }
      FileKind written = FileKind.of(main.bytes()).orElseThrow();
      BufferedImage whole = asItIs ? upright : decoded(written, main.bytes(), mostPixels);
      return new ReadFile(null, main, ImageForms.smaller(whole, written));
    } catch (IOException | RuntimeException e) {
      if (e instanceof FileRefused refused) {
        throw refused;
      }
      throw new FileRefused(FileFault.BROKEN, kind.name());
    }
  }

  private static String type(FileKind kind) {
    return kind == FileKind.JPEG ? "image/jpeg" : "image/png";
  }

  /** The image upright. */
  private static BufferedImage decoded(FileKind kind, byte[] bytes, long mostPixels)
      throws IOException {
    ImageReader reader = null;
    try (ImageInputStream input =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader = provider(kind).createReaderInstance();
      boolean notes = kind == FileKind.JPEG || kind == FileKind.WEBP;
      reader.setInput(input, false, !notes);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      if (pixels > mostPixels) {
        throw new FileRefused(
            FileFault.TOO_MANY_PIXELS, reader.getWidth(0) + " × " + reader.getHeight(0));
      }
      if (kind != FileKind.JPEG && reader.getNumImages(true) > 1) {
        throw new FileRefused(FileFault.ANIMATED, kind.name());
      }
      Warnings warnings = new Warnings();
      reader.addIIOReadWarningListener(warnings);
      BufferedImage decoded = reader.read(0);
      if (warnings.isCutShort()) {
        throw new FileRefused(FileFault.BROKEN, kind.name());
      }
      return Orientation.upright(decoded, notes ? reader.getImageMetadata(0) : null);
    } finally {
      if (reader != null) {
        reader.dispose();
      }
    }
  }

  private static ImageReaderSpi provider(FileKind kind) {
    return switch (kind) {
      case JPEG -> Jpeg.PROVIDER;
      case WEBP -> new WebPImageReaderSpi();
      case PNG -> builtIn("com.sun.imageio.plugins.png");
      case GIF -> builtIn("com.sun.imageio.plugins.gif");
      case PDF -> throw new IllegalArgumentException(kind.name());
    };
  }

  /** The reader of the platform itself. */
  private static ImageReaderSpi builtIn(String inPackage) {
    var providers =
        IIORegistry.getDefaultInstance()
            .getServiceProviders(
                ImageReaderSpi.class,
                provider -> provider.getClass().getName().startsWith(inPackage),
                false);
    return providers.next();
  }
}
