package az.migrationportal.content.decision;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Compiles the decisions at start, so that no reader waits for it. */
@Singleton
@Startup
@DependsOn("ContentStartup")
public class CompileAhead {
  private static final System.Logger LOG = System.getLogger(CompileAhead.class.getName());

  @Inject private Decisions decisions;

  @PostConstruct
  void compile() {
    LOG.log(System.Logger.Level.INFO, "decisions: {0}", decisions.all().size());
  }
}
