package az.migrationportal.web.shell;

/** What a request is answered with. */
public sealed interface PageAnswer {

  /** A page with 200. */
  record Shown(Page page) implements PageAnswer {}

  /** A page for whoever holds its address, with this status: never kept, by nobody. */
  record Personal(int status, Page page) implements PageAnswer {}

  /**
   * A page with 200 that is made anew for each reader and holds nothing about them yet, such as a
   * form with a key of its own: whoever goes back to it finds the same one again.
   */
  record Fresh(Page page) implements PageAnswer {}

  /** A parameter cannot be understood, and a page that says what to write: 400. */
  record Refused(Page page) implements PageAnswer {}

  /** The page is elsewhere for good: 301. */
  record Moved(String address) implements PageAnswer {}

  /** The answer to a form is another page: 302, never kept. */
  record Elsewhere(String address) implements PageAnswer {}

  /** There is nothing, and a page that helps: 404. */
  record Missing() implements PageAnswer {}

  /** It was here and will not come back: 410. */
  record Gone() implements PageAnswer {}
}
