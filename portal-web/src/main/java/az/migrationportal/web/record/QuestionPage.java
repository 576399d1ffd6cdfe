package az.migrationportal.web.record;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.registration.asked.OpenedEnquiry;
import az.migrationportal.registration.enquiry.EnquiryDrafts;
import az.migrationportal.registration.enquiry.EnquiryEntries;
import az.migrationportal.web.enquiry.ThreadPage;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A question on one's own record, with what could not be added to it a moment ago. */
@ApplicationScoped
class QuestionPage {
  @Inject EnquiryDrafts drafts;
  @Inject ThreadPage thread;

  Page page(ContentLocale locale, OpenedEnquiry opened, PageRequest request) {
    String rule = request.parameter("add").orElse("");
    String words =
        rule.isEmpty() ? "" : drafts.find(opened.token()).map(EnquiryEntries::words).orElse("");
    return thread.onRecord(locale, opened, rule, words);
  }
}
