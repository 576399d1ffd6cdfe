package az.migrationportal.content.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {

  /** The example that implementations of Standard Webhooks share. */
  @Test
  void it_signs_as_the_specification_s_example() {
    assertThat(
            WebhookSignature.of(
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                1614265330,
                "{\"test\": 2432232314}"))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void a_secret_is_thirty_two_random_bytes() {
    String secret = WebhookSignature.newSecret();
    assertThat(secret).startsWith("whsec_").hasSize(50).isNotEqualTo(WebhookSignature.newSecret());
    assertThat(Base64.getDecoder().decode(secret.substring(6))).hasSize(32);
  }

  @Test
  void a_receiver_is_tried_for_two_days() {
    Duration whole = Duration.ZERO;
    int attempts = 1;
    while (BackOff.after(attempts).isPresent()) {
      whole = whole.plus(BackOff.after(attempts).orElseThrow());
      attempts++;
    }
    assertThat(attempts).isEqualTo(9);
    assertThat(whole).isBetween(Duration.ofHours(44), Duration.ofHours(48));
  }
}
