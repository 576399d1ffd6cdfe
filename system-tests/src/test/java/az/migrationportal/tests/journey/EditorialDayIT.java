package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.client.ApiClient;
import az.migrationportal.client.ApiException;
import az.migrationportal.client.ApiResponse;
import az.migrationportal.client.api.DeliveryApi;
import az.migrationportal.client.api.ManagementApi;
import az.migrationportal.client.model.ChangeNote;
import az.migrationportal.client.model.DraftFields;
import az.migrationportal.client.model.FactDocument;
import az.migrationportal.client.model.FactDraft;
import az.migrationportal.client.model.FactPeriod;
import az.migrationportal.client.model.FactUse;
import az.migrationportal.client.model.Item;
import az.migrationportal.client.model.Locale;
import az.migrationportal.client.model.NewItem;
import az.migrationportal.client.model.NewSchedule;
import az.migrationportal.client.model.ReviewNote;
import az.migrationportal.client.model.Schedule;
import az.migrationportal.client.model.SegmentWords;
import az.migrationportal.client.model.SegmentsSegmentsInner;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The day of two editors, who have nothing but the client that the document generates. */
@ExtendWith(PortalUnderTest.class)
class EditorialDayIT {
  private static final String FEE = "fee-work-permit-6m-20wd";
  private static final String PAGE = "work-permit-fees";
  private static final List<String> LOCALES = List.of("az", "en", "ru");

  @Test
  void a_fee_of_next_month_is_reviewed_published_in_all_languages_and_rolled_back(Visitor visitor)
      throws ApiException {
    ManagementApi author = new ManagementApi(client(visitor, DecisionEditor.author(visitor)));
    ManagementApi reviewer = new ManagementApi(client(visitor, DecisionEditor.reviewer(visitor)));
    DeliveryApi reader = new DeliveryApi(client(visitor, ""));
    LocalDate day = reader.listFees(null).getAsOf().plusMonths(1);

    ApiResponse<FactDraft> read = author.getFactDraftWithHttpInfo(FEE);
    assertThat(author.listFactUses(FEE).getUses())
        .extracting(FactUse::getPath)
        .contains(
            "/en/work-permit-fees",
            "/az/is-icazesinin-rusumu",
            "/ru/poshlina-za-razreshenie-na-rabotu");
    FactDocument next = amended(author.getFactDraft(FEE).getDocument(), day);
    String saved = etag(author.saveFactDraftWithHttpInfo(FEE, next, etag(read), null));
    String asked = etag(author.submitFactWithHttpInfo(FEE, saved, new ReviewNote()));
    assertThatThrownBy(() -> author.approveFact(FEE, asked, new ReviewNote()))
        .isInstanceOfSatisfying(
            ApiException.class,
            refused -> {
              assertThat(refused.getCode()).isEqualTo(409);
              assertThat(refused.getResponseBody()).contains("fact-reviewer-is-author");
            });
    String approved = etag(reviewer.approveFactWithHttpInfo(FEE, asked, new ReviewNote()));
    String live =
        etag(author.publishFactWithHttpInfo(FEE, approved, new ReviewNote().note("Decree 12")));
    for (String locale : LOCALES) {
      assertThat(text(reader, locale, day.minusDays(1))).as(locale).doesNotContain("787");
      assertThat(text(reader, locale, day)).as(locale).contains("787");
    }

    String reverted = etag(author.revertFactWithHttpInfo(FEE, "1", live, Map.of()));
    asked(author, reviewer, reverted);
    for (String locale : LOCALES) {
      assertThat(text(reader, locale, day)).as(locale).doesNotContain("787");
    }
    assertThat(author.getFactDraft(FEE).getDocument()).isEqualTo(read.getData().getDocument());
  }

  @Test
  void one_paragraph_that_is_outdated_is_translated_and_its_publication_scheduled(Visitor visitor)
      throws ApiException {
    String key = "editorial-day";
    ManagementApi editor = new ManagementApi(client(visitor, DecisionEditor.author(visitor)));
    DeliveryApi reader = new DeliveryApi(client(visitor, ""));
    editor.createItem(new NewItem().key(key).type("page").source(Locale.EN));
    for (String locale : List.of("en", "az", "ru")) {
      write(editor, key, locale, "Second.", null);
    }
    write(
        editor,
        key,
        "en",
        "Second, changed.",
        etag(editor.getDraftWithHttpInfo(key, "en", null, null)));
    assertThat(freshness(reader, key)).isEqualTo(Item.FreshnessEnum.OUTDATED);

    SegmentsSegmentsInner outdated =
        editor.getSegments(key, "ru").getSegments().stream()
            .filter(segment -> segment.getFreshness().getValue().equals("outdated"))
            .findFirst()
            .orElseThrow();
    String version =
        etag(
            editor.translateSegmentWithHttpInfo(
                key,
                "ru",
                String.valueOf(outdated.getNumber()),
                new SegmentWords().sourceHash(outdated.getSourceHash()).text("Второй, иначе."),
                etag(editor.getSegmentsWithHttpInfo(key, "ru")),
                null));
    ApiResponse<Schedule> planned =
        editor.scheduleWithHttpInfo(
            key,
            "ru",
            new NewSchedule()
                .act(NewSchedule.ActEnum.PUBLISH)
                .at(LocalDate.of(2027, 6, 1).atTime(6, 0).atOffset(ZoneOffset.UTC))
                .note("With the new rules."),
            version);
    assertThat(editor.listSchedules("waiting", null, null).getSchedules())
        .extracting(Schedule::getId)
        .contains(planned.getData().getId());
    assertThat(freshness(reader, key)).isEqualTo(Item.FreshnessEnum.OUTDATED);
    editor.cancelSchedule(String.valueOf(planned.getData().getId()));
    editor.publishTranslation(
        key, "ru", etag(editor.getDraftWithHttpInfo(key, "ru", null, null)), new ChangeNote());
    assertThat(freshness(reader, key)).isEqualTo(Item.FreshnessEnum.UP_TO_DATE);
    assertThat(reader.getItem(key, "ru", null, null, null).getRendered().toString())
        .contains("Второй, иначе.");
  }

  private static void asked(ManagementApi author, ManagementApi reviewer, String etag)
      throws ApiException {
    String asked = etag(author.submitFactWithHttpInfo(FEE, etag, new ReviewNote()));
    String approved = etag(reviewer.approveFactWithHttpInfo(FEE, asked, new ReviewNote()));
    author.publishFact(FEE, approved, new ReviewNote());
  }

  /** The same fee until a day, and another amount from that day on. */
  private static FactDocument amended(FactDocument document, LocalDate day) {
    FactPeriod now = document.getValues().get(0);
    FactPeriod then =
        new FactPeriod()
            .amount(787L)
            .currency(now.getCurrency())
            .validFrom(day)
            .legalBasis(now.getLegalBasis())
            .sources(now.getSources())
            .verifiedOn(now.getVerifiedOn())
            .confidence(now.getConfidence());
    return document.values(List.of(now.validUntil(day), then));
  }

  private static void write(
      ManagementApi editor, String key, String locale, String second, @Nullable String etag)
      throws ApiException {
    DraftFields draft =
        new DraftFields()
            .path(key + "-" + locale)
            .localized(
                Map.of(
                    "title", "A day " + locale,
                    "summary", "What editors do",
                    "body", "## Heading\n\nFirst.\n\n" + second + "\n"));
    if (locale.equals("en")) {
      draft.shared(
          Map.of(
              "topic", "contacts",
              "audience", List.of("foreigners"),
              "verifiedOn", "2026-11-01",
              "confidence", "high"));
    }
    String saved =
        etag(
            editor.saveDraftWithHttpInfo(
                key, locale, draft, etag, etag == null ? "*" : null, null));
    editor.publishTranslation(key, locale, saved, new ChangeNote().changeNote("A new day."));
  }

  private static Item.FreshnessEnum freshness(DeliveryApi reader, String key) throws ApiException {
    return reader.getItem(key, "ru", null, null, null).getFreshness();
  }

  private static String text(DeliveryApi reader, String locale, LocalDate day) throws ApiException {
    return reader.getItem(PAGE, locale, day.toString(), null, null).getRendered().toString();
  }

  private static String etag(ApiResponse<?> response) {
    return response.getHeaders().getOrDefault("etag", List.of("")).get(0);
  }

  private static ApiClient client(Visitor visitor, String authorization) {
    ApiClient client = new ApiClient();
    client.updateBaseUri(visitor.address("").toString());
    if (!authorization.isEmpty()) {
      client.setRequestInterceptor(request -> request.header("Authorization", authorization));
    }
    return client;
  }
}
