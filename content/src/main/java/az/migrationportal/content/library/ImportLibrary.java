package az.migrationportal.content.library;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.item.Items;
import az.migrationportal.content.media.MediaKind;
import az.migrationportal.content.media.MediaReferences;
import az.migrationportal.content.media.archive.ArchivedMedium;
import az.migrationportal.content.type.ContentTypes;
import az.migrationportal.content.type.FieldViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes what an archive says of items, facts, decisions and media the published state, whole or not
 * at all: everything is read and checked before anything is written, and all is written in one
 * transaction, so that readers see the state before or the state after. What is published already
 * is left alone, and so is what the archive does not have. The files count as reviewed, as those of
 * a release do, but a changed decision is walked by the checker; an open draft in the way is a
 * problem, never overwritten.
 */
@ApplicationScoped
public class ImportLibrary {

  @Inject private ContentTypes types;
  @Inject private ShippedLibrary shipped;
  @Inject private ServedLibrary served;
  @Inject private Items items;
  @Inject private MediaReferences mediaReferences;
  @Inject private MediaReading mediaReading;
  @Inject private TakeInLibrary takeIn;

  /**
   * Performs the act; what it does in the database is one transaction.
   *
   * @param dryRun whether all is done and then undone: the answer is what would change
   * @throws LibraryUnreadable where the bytes are no archive that may be opened
   * @throws LibraryUnsound where files cannot be taken in, with every place
   * @throws az.migrationportal.content.decision.revision.DecisionFaulty where the checker finds
   *     something in a decision that would change
   * @throws az.migrationportal.content.account.ActNotAllowed where the actor is no administrator
   *     who may write and publish
   * @throws az.migrationportal.content.refusal.Refusal where the present state forbids it, such as
   *     an address that another item has
   */
  public ImportedLibrary execute(Actor actor, byte[] archive, boolean dryRun) {
    actor.require(Scope.MANAGE_ACCOUNTS);
    actor.require(Scope.PUBLISH);
    actor.requireWritingEverywhere();
    LibraryZip.Files files = LibraryZip.read(archive);
    List<LibraryMedium> media = new ArrayList<>();
    ReadLibrary library = read(files, media);
    try {
      return takeIn.execute(actor.importing(), library, media, Hash.of(archive), dryRun);
    } catch (DryRun done) {
      return done.outcome();
    }
  }

  private ReadLibrary read(LibraryZip.Files files, List<LibraryMedium> media) {
    LibraryReading reading = new LibraryReading(types, shipped.files());
    ReadLibrary library = reading.read(files.texts());
    List<FieldViolation> problems = new ArrayList<>(reading.problems());
    media.addAll(mediaReading.read(library.media(), files.media(), problems));
    if (problems.isEmpty()) {
      FactCollection facts = afterwards(served.facts(), library.facts());
      problems.addAll(LibraryCheck.unknownActs(facts));
      problems.addAll(
          new LibraryCheck(
                  types,
                  facts,
                  library.items(),
                  key -> items.find(key).isPresent(),
                  (key, asImage) -> fault(library, key, asImage))
              .problems(library.items()));
    }
    if (!problems.isEmpty()) {
      throw new LibraryUnsound(problems);
    }
    return library;
  }

  /** What stands against a reference to a medium, once those of the archive were taken in. */
  private Optional<String> fault(ReadLibrary library, String key, boolean asImage) {
    ArchivedMedium brought = library.media().get(LibraryMedium.FOLDER + key + "/");
    if (brought == null) {
      return mediaReferences.fault(key, asImage);
    }
    return asImage && brought.kind() != MediaKind.IMAGE
        ? Optional.of("not-an-image")
        : Optional.empty();
  }

  private static FactCollection afterwards(
      FactCollection served, @Nullable FactCollection brought) {
    if (brought == null) {
      return served;
    }
    Map<String, Fact> facts = new LinkedHashMap<>();
    served.facts().forEach(fact -> facts.put(fact.key().value(), fact));
    brought.facts().forEach(fact -> facts.put(fact.key().value(), fact));
    return new FactCollection(served.acts(), List.copyOf(facts.values()), served.countries());
  }
}
