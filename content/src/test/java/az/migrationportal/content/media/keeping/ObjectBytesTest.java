package az.migrationportal.content.media.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Random;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;
import org.jclouds.filesystem.FilesystemApiMetadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes in a server that speaks S3 and checks signatures, over HTTP. */
class ObjectBytesTest {

  private static final String HASH = "a".repeat(64);
  private static final String SECRET = "a secret of the store";

  @TempDir private Path folder;

  private BlobStoreContext blobs;
  private S3Proxy server;
  private ObjectBytes bytes;

  @BeforeEach
  void start() throws Exception {
    Properties settings = new Properties();
    settings.setProperty("jclouds.filesystem.basedir", folder.toString());
    blobs =
        ContextBuilder.newBuilder(new FilesystemApiMetadata())
            .credentials("identity", "credential")
            .overrides(settings)
            .build(BlobStoreContext.class);
    blobs.getBlobStore().createContainerInLocation(null, "portal-media");
    server =
        S3Proxy.builder()
            .blobStore(blobs.getBlobStore())
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, "portal", SECRET)
            .build();
    server.start();
    bytes = keeping("portal-media", SECRET);
  }

  @AfterEach
  void stop() throws Exception {
    bytes.close();
    server.stop();
    blobs.close();
  }

  private ObjectBytes keeping(String bucket, String secret) {
    return new ObjectBytes(
        URI.create("http://127.0.0.1:" + server.getPort()), "us-east-1", bucket, "portal", secret);
  }

  private static byte[] some(int size) {
    byte[] some = new byte[size];
    new Random(size).nextBytes(some);
    return some;
  }

  private byte[] read(String hash, long from, long length) throws IOException {
    try (InputStream stream = bytes.open(hash, from, length)) {
      return stream.readAllBytes();
    }
  }

  @Test
  void what_was_kept_is_read_whole_and_in_ranges() throws IOException {
    byte[] some = some(700_000);
    bytes.keep(HASH, "application/pdf", some);

    assertThat(read(HASH, 0, some.length)).isEqualTo(some);
    assertThat(read(HASH, 300_000, 10)).isEqualTo(Arrays.copyOfRange(some, 300_000, 300_010));
    assertThat(read(HASH, some.length - 1, 1)).containsExactly(some[some.length - 1]);
  }

  @Test
  void keeping_the_same_again_changes_nothing() throws IOException {
    bytes.keep(HASH, "image/png", some(100));
    bytes.keep(HASH, "image/png", some(100));

    assertThat(read(HASH, 0, 100)).isEqualTo(some(100));
  }

  @Test
  void what_was_never_kept_cannot_be_read() {
    assertThatThrownBy(() -> bytes.open("b".repeat(64), 0, 1)).isInstanceOf(IOException.class);
  }

  @Test
  void a_bucket_that_is_not_there_yet_is_made() {
    try (ObjectBytes fresh = keeping("fresh-media", SECRET)) {
      fresh.keep(HASH, "image/png", some(100));
    }

    assertThat(blobs.getBlobStore().blobExists("fresh-media", "media/" + HASH)).isTrue();
  }

  @Test
  void a_store_that_does_not_know_us_takes_nothing() {
    try (ObjectBytes stranger = keeping("portal-media", "another secret")) {
      assertThatThrownBy(() -> stranger.keep(HASH, "image/png", some(100)))
          .isInstanceOf(MediaStoreAway.class);
    }
  }

  @Test
  void a_store_that_is_away_is_told_as_such() throws Exception {
    server.stop();

    assertThatThrownBy(() -> bytes.keep(HASH, "image/png", some(100)))
        .isInstanceOf(MediaStoreAway.class);
    assertThatThrownBy(() -> bytes.open(HASH, 0, 1)).isInstanceOf(IOException.class);
  }
}
