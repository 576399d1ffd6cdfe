package az.migrationportal.content.media.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Bytes in a store that speaks S3, such as MinIO. It takes part in no transaction: an act that is
 * undone leaves bytes behind that nothing refers to. Writing the same bytes again is harmless, for
 * their name is their hash.
 */
final class ObjectBytes implements MediaBytes, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int NOT_FOUND = 404;
  private static final String FOLDER = "media/";

  private final S3Client client;
  private final String bucket;

  /**
   * Connects at the first use, not here.
   *
   * @param endpoint such as {@code http://minio:9000}
   */
  ObjectBytes(URI endpoint, String region, String bucket, String accessKey, String secretKey) {
    this.bucket = bucket;
    this.client =
        S3Client.builder()
            .httpClient(UrlConnectionHttpClient.builder().connectionTimeout(PATIENCE).build())
            .endpointOverride(endpoint)
            .region(Region.of(region))
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
            .forcePathStyle(true)
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .overrideConfiguration(settings -> settings.apiCallTimeout(PATIENCE))
            .build();
  }

  @Override
  public void keep(String sha256, String contentType, byte[] bytes) {
    try {
      if (!isKept(sha256)) {
        put(sha256, contentType, bytes);
      }
    } catch (SdkException e) {
      throw new MediaStoreAway(e);
    }
  }

  /** Makes the bucket where a new store has none yet. */
  private void put(String sha256, String contentType, byte[] bytes) {
    Consumer<PutObjectRequest.Builder> request =
        put -> put.bucket(bucket).key(FOLDER + sha256).contentType(contentType);
    try {
      client.putObject(request, RequestBody.fromBytes(bytes));
    } catch (NoSuchBucketException e) {
      client.createBucket(create -> create.bucket(bucket));
      client.putObject(request, RequestBody.fromBytes(bytes));
    }
  }

  private boolean isKept(String sha256) {
    try {
      client.headObject(request -> request.bucket(bucket).key(FOLDER + sha256));
      return true;
    } catch (S3Exception e) {
      if (e.statusCode() == NOT_FOUND) {
        return false;
      }
      throw e;
    }
  }

  @Override
  public InputStream open(String sha256, long from, long length) throws IOException {
    try {
      return client.getObject(
          request ->
              request
                  .bucket(bucket)
                  .key(FOLDER + sha256)
                  .range("bytes=" + from + "-" + (from + length - 1)));
    } catch (SdkException e) {
      throw new IOException("not to be had from the object store: " + sha256, e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
