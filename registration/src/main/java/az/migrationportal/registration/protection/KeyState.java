package az.migrationportal.registration.protection;

import jakarta.enterprise.context.ApplicationScoped;

/** What is known of the master key on this node; can be asked while the portal still starts. */
@ApplicationScoped
class KeyState {
  /** The key opens what it should. */
  static final String READY = "ready";

  private volatile String state = "starting";

  String state() {
    return state;
  }

  /** Notes what was found; answers whether it is news. */
  boolean note(String now) {
    boolean news = !now.equals(state);
    state = now;
    return news;
  }
}
