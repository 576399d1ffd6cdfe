package az.migrationportal.web.prerender;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the sessions that were ever begun. Reading must begin none. */
@WebListener
public class SessionCount implements HttpSessionListener {

  private static final AtomicLong BEGUN = new AtomicLong();

  @Override
  public void sessionCreated(HttpSessionEvent event) {
    BEGUN.incrementAndGet();
  }

  static long begun() {
    return BEGUN.get();
  }
}
