package az.migrationportal.tests.registration;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.registration.crisis.CrisisMessages;
import az.migrationportal.registration.crisis.CrisisWords;
import az.migrationportal.registration.crisis.PrepareCrisisMessage;
import az.migrationportal.registration.crisis.SaveCrisisMessage;
import az.migrationportal.registration.crisis.SendCrisisMessage;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.mail.MailWorker;
import az.migrationportal.registration.recipient.CrisisSweep;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two officers in Washington who write and send, and the letters of those who are reached. */
@ApplicationScoped
public class CrisisPeople {
  private static final Pattern LINK =
      Pattern.compile(
          "/(?:az/qeydim/tehlukesizlik|en/my-record/safe|ru/moya-zapis/bezopasnost)/([A-Za-z0-9_-]{32})");

  @Inject private MissionPeople people;
  @Inject private CrisisMessages messages;
  @Inject private PrepareCrisisMessage prepare;
  @Inject private SaveCrisisMessage save;
  @Inject private SendCrisisMessage send;
  @Inject private CrisisSweep sweep;
  @Inject private MailWorker mails;

  /** A draft of the consul with words that can be found again. */
  String written(String mark) {
    String number =
        prepare.execute(people.named("washington-consul"), "US", RegistersFor.COUNTRIES);
    save.execute(people.named("washington-consul"), number, 1, words(mark));
    return number;
  }

  /** A message that the chief has sent, with all its letters. */
  String sent(String mark) {
    String number = written(mark);
    send.execute(people.named("washington-chief"), number, version(number));
    deliver();
    return number;
  }

  void deliver() {
    sweep.put();
    mails.sendDue();
  }

  int version(String number) {
    return messages.find(people.named("washington-chief"), number).version();
  }

  static CrisisWords words(String mark) {
    Map<String, String> words = new HashMap<>();
    for (ReaderLocale locale : ReaderLocale.values()) {
      words.put(CrisisWords.subjectName(locale), "Zəlzələ, землетрясение " + mark);
      words.put(CrisisWords.textName(locale), "  " + locale.tag() + " «" + mark + "»\n\n<b>ə</b>");
    }
    return CrisisWords.of(words);
  }

  /** The letters with a mark that came to an address. */
  static List<MimeMessage> letters(String address, String mark) {
    return Postbox.of(address).stream().filter(mail -> Postbox.text(mail).contains(mark)).toList();
  }

  /** The token of the link in the one letter with a mark. */
  static SecretToken link(String address, String mark) {
    List<MimeMessage> letters = letters(address, mark);
    assertThat(letters).hasSize(1);
    Matcher link = LINK.matcher(Postbox.text(letters.get(0)));
    assertThat(link.find()).isTrue();
    return SecretToken.of(link.group(1)).orElseThrow();
  }
}
