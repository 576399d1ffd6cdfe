package az.migrationportal.content.library;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.decision.model.DecisionFile;
import az.migrationportal.content.decision.revision.DecisionCard;
import az.migrationportal.content.decision.revision.DecisionRevisions;
import az.migrationportal.content.decision.revision.DecisionState;
import az.migrationportal.content.decision.revision.PublishDecision;
import az.migrationportal.content.decision.revision.SaveDecision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Publishes a decision's file that is new or changed, through the acts that editors use. */
@ApplicationScoped
class LoadDecision {
  private static final System.Logger LOG = System.getLogger(LoadDecision.class.getName());
  private static final Actor LIBRARY = Actor.library();

  @Inject private DecisionRevisions revisions;
  @Inject private SaveDecision saveDecision;
  @Inject private PublishDecision publishDecision;
  @Inject private LoadedFiles loaded;

  /**
   * Loads a file in one transaction; what an editor published or is writing is kept.
   *
   * @return how many revisions were published
   */
  @Transactional
  int execute(String name, String document) {
    String key = DecisionFile.read(name, document).key();
    Optional<DecisionState> before = revisions.find(key);
    boolean edited = before.filter(LoadDecision::isEdited).isPresent();
    if (edited) {
      LOG.log(
          System.Logger.Level.WARNING, "the library has another {0}; the editor''s is kept", name);
    } else {
      int seen = before.map(DecisionState::version).orElse(0);
      DecisionState draft = saveDecision.execute(LIBRARY, key, document, seen);
      publishDecision.execute(LIBRARY, key, draft.version(), null);
    }
    loaded.remember(name, Hash.of(document));
    return edited ? 0 : 1;
  }

  /** Anything but a published revision of our own is somebody's work. */
  private static boolean isEdited(DecisionState state) {
    DecisionCard live = state.live();
    return state.draft() != null || live == null || !live.savedBy().equals(LIBRARY.name());
  }
}
