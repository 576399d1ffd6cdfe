package az.migrationportal.registration.recipient;

import az.migrationportal.registration.crisis.CrisisMessage;
import az.migrationportal.registration.crisis.MessageRow;
import az.migrationportal.registration.crisis.MessageRows;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.registrant.RegistrantFiles;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Messages for whoever holds the link of a letter. Asking changes nothing. */
@ApplicationScoped
public class OpenMessages {
  @Inject private Recipients recipients;
  @Inject private MessageRows messages;
  @Inject private RegistrantFiles files;
  @Inject private DataKeys keys;

  /**
   * The message of a link; empty where it is none of ours, or what it was for is erased.
   *
   * @param mending whether what could not be taken a moment ago is to be shown
   * @throws az.migrationportal.registration.protection.DataUnreadable without the master key
   */
  public Optional<OpenMessage> find(SecretToken link, boolean mending) {
    return recipients
        .byLink(link)
        .flatMap(row -> messages.byId(row.message()).flatMap(found -> opened(row, found, mending)));
  }

  private Optional<OpenMessage> opened(RecipientRow row, MessageRow message, boolean mending) {
    CrisisMessage.Sending sending = message.sending();
    if (sending == null) {
      return Optional.empty();
    }
    byte[] typed = row.typed();
    HelpEntries kept =
        mending && typed != null
            ? files
                .key(row.registration())
                .map(key -> Recipients.opened(typed, Recipients.TYPED, key))
                .orElse(HelpEntries.NONE)
            : HelpEntries.NONE;
    return Optional.of(
        new OpenMessage(
            message.words(keys),
            sending.mission(),
            sending.at(),
            row.answer(),
            row.answeredAt(),
            kept));
  }
}
