package az.migrationportal.content.webhook;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * Posts one message. It follows no redirect, keeps no cookie, reads no answer but its status, takes
 * fifteen seconds at most, and connects only to the addresses that {@link Targets} allowed for this
 * very connection, so a name that changes its address in between gains nothing.
 */
@ApplicationScoped
class WebhookPost {

  private static final Timeout CONNECT = Timeout.ofSeconds(5);
  private static final Timeout ANSWER = Timeout.ofSeconds(10);
  private static final long WHOLE_SECONDS = 15;
  private static final int MOST_CONNECTIONS = 20;

  @Resource private ManagedScheduledExecutorService threads;

  @Inject private Targets targets;

  @Inject private Clock clock;

  private CloseableHttpClient secure;
  private CloseableHttpClient plain;

  @PostConstruct
  void open() {
    secure = client(false);
    plain = client(true);
  }

  /**
   * Sends a message.
   *
   * @return the status of the answer
   * @throws IOException where there was none
   */
  int send(Webhooks.Receiver receiver, WebhookMessage message) throws IOException {
    HttpPost request = new HttpPost(receiver.card().address());
    long seconds = clock.instant().getEpochSecond();
    request.setHeader("User-Agent", "migration-portal-webhook");
    request.setHeader("webhook-id", message.id());
    request.setHeader("webhook-timestamp", Long.toString(seconds));
    request.setHeader(
        "webhook-signature",
        WebhookSignature.of(receiver.secret(), message.id(), seconds, message.body()));
    request.setEntity(new StringEntity(message.body(), ContentType.APPLICATION_JSON));
    CloseableHttpClient client =
        "http".equals(receiver.card().address().getScheme()) ? plain : secure;
    ScheduledFuture<?> end = threads.schedule(request::cancel, WHOLE_SECONDS, TimeUnit.SECONDS);
    // Closing the answer ends the connection; its body is never waited for.
    try (ClassicHttpResponse answer = client.executeOpen(null, request, null)) {
      return answer.getCode();
    } finally {
      end.cancel(false);
    }
  }

  private CloseableHttpClient client(boolean withoutTls) {
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Allowed(targets, withoutTls))
                .setMaxConnTotal(MOST_CONNECTIONS)
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(ANSWER)
                        .build())
                .build())
        .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(ANSWER).build())
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAutomaticRetries()
        .disableAuthCaching()
        .build();
  }

  @PreDestroy
  void close() {
    secure.close(CloseMode.GRACEFUL);
    plain.close(CloseMode.GRACEFUL);
  }

  private record Allowed(Targets targets, boolean withoutTls) implements DnsResolver {
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      return targets.resolve(host, withoutTls);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }
}
