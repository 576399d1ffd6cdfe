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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The day of two editors, who have nothing but the client that the document generates. */
@ExtendWith(MovedPortal.Shared.class)
class EditorialDayIT {
  private static final String FEE = "fee-work-permit-6m-20wd";
  private static final String PAGE = "work-permit-fees";
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final List<String> LOCALES = List.of("az", "en", "ru");

  @Test
  void a_fee_of_next_month_is_reviewed_switches_in_all_languages_and_is_rolled_back(
      MovedPortal portal) throws ApiException {
    Visitor visitor = portal.visitor();
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
    String saved = etag(author.saveFactDraftWithHttpInfo(FEE, next, etag(read), null, null));
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

    Instant midnight = day.atStartOfDay(ZoneId.of("Asia/Baku")).toInstant();
    portal.moveTo(midnight.minus(Duration.ofMinutes(5)));
    assertThat(seenToday(visitor, reader)).noneMatch(text -> text.contains("787"));
    portal.moveTo(midnight);
    assertThat(seenToday(visitor, reader)).allMatch(text -> text.contains("787"));

    ManagementApi again = new ManagementApi(client(visitor, DecisionEditor.author(visitor)));
    String reverted = etag(again.revertFactWithHttpInfo(FEE, "1", live, Map.of()));
    asked(again, new ManagementApi(client(visitor, DecisionEditor.reviewer(visitor))), reverted);
    assertThat(seenToday(visitor, reader)).noneMatch(text -> text.contains("787"));
    assertThat(again.getFactDraft(FEE).getDocument()).isEqualTo(read.getData().getDocument());
  }

  @Test
  void one_paragraph_that_is_outdated_is_translated_and_goes_live_at_its_minute(MovedPortal portal)
      throws ApiException {
    Visitor visitor = portal.visitor();
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
    Instant minute = portal.now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.MINUTES);
    Schedule planned = scheduled(editor, key, "ru", version, minute);
    assertThat(editor.listSchedules("waiting", null, null).getSchedules())
        .extracting(Schedule::getId)
        .contains(planned.getId());
    portal.moveTo(minute.minus(Duration.ofMinutes(5)));
    assertThat(freshness(reader, key)).isEqualTo(Item.FreshnessEnum.OUTDATED);
    portal.moveTo(minute);
    Visitor.until(SOON, () -> isLive(reader, key, "ru", "Второй, иначе."));
    assertThat(freshness(reader, key)).isEqualTo(Item.FreshnessEnum.UP_TO_DATE);
  }

  @Test
  void three_languages_that_are_scheduled_together_switch_together(MovedPortal portal)
      throws ApiException {
    Visitor visitor = portal.visitor();
    String key = "editorial-minute";
    ManagementApi editor = new ManagementApi(client(visitor, DecisionEditor.author(visitor)));
    DeliveryApi reader = new DeliveryApi(client(visitor, ""));
    editor.createItem(new NewItem().key(key).type("page").source(Locale.EN));
    Instant minute = portal.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MINUTES);
    for (String locale : List.of("en", "az", "ru")) {
      write(editor, key, locale, "Before.", null);
    }
    for (String locale : List.of("en", "az", "ru")) {
      String seen = etag(editor.getDraftWithHttpInfo(key, locale, null, null));
      scheduled(editor, key, locale, save(editor, key, locale, "After.", seen), minute);
    }
    portal.moveTo(minute.minus(Duration.ofMinutes(5)));
    assertThat(LOCALES).allMatch(locale -> isLive(reader, key, locale, "Before."));
    portal.moveTo(minute);
    Visitor.until(
        SOON, () -> LOCALES.stream().allMatch(locale -> isLive(reader, key, locale, "After.")));
  }

  private static Schedule scheduled(
      ManagementApi editor, String key, String locale, String version, Instant minute)
      throws ApiException {
    return editor.schedule(
        key,
        locale,
        new NewSchedule()
            .act(NewSchedule.ActEnum.PUBLISH)
            .at(minute.atOffset(ZoneOffset.UTC))
            .note("With the new rules."),
        version);
  }

  private static boolean isLive(DeliveryApi reader, String key, String locale, String words) {
    try {
      return reader.getItem(key, locale, null, null, null).getRendered().toString().contains(words);
    } catch (ApiException e) {
      throw new AssertionError(e);
    }
  }

  /** The fee page in all languages, as a page and over the API, as they are today. */
  private static List<String> seenToday(Visitor visitor, DeliveryApi reader) throws ApiException {
    List<String> seen = new ArrayList<>();
    for (String path :
        List.of(
            "/en/work-permit-fees",
            "/az/is-icazesinin-rusumu",
            "/ru/poshlina-za-razreshenie-na-rabotu")) {
      seen.add(visitor.page(path));
    }
    for (String locale : LOCALES) {
      seen.add(reader.getItem(PAGE, locale, null, null, null).getRendered().toString());
    }
    return seen;
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
    String saved = save(editor, key, locale, second, etag);
    editor.publishTranslation(key, locale, saved, new ChangeNote().changeNote("A new day."));
  }

  private static String save(
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
    return etag(
        editor.saveDraftWithHttpInfo(key, locale, draft, etag, etag == null ? "*" : null, null));
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
