package az.migrationportal.api.feed;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether search has been right once since the start. Needs nothing, so it can be asked early. */
@ApplicationScoped
public class FeedState {
  private volatile boolean ready;

  void isReadyNow() {
    ready = true;
  }

  boolean isReady() {
    return ready;
  }
}
