package az.migrationportal.content.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A library of two guides in which everything is right. A test breaks one thing and shows that its
 * rule finds exactly that.
 */
record SmallLibrary(SortedMap<String, String> files) {

  static final String TEA = "items/guide/tea/";

  private static final String FACTS =
      """
      laws:
        - key: tea-code
          title: {az: Çay Məcəlləsi, en: Tea Code, ru: Чайный кодекс}
          short: {az: Çay Məcəlləsi, en: Tea Code, ru: Чайный кодекс}
      facts:
        - key: tea-time
          kind: duration
          label: {az: Çayın dəmlənmə müddəti, en: Time to brew the tea, ru: Время заварки чая}
          values:
            - amount: 5
              unit: day
              validFrom: 2020-01-01
              validUntil: 2026-01-01
              legalBasis: [tea-code 1]
              source: ["https://tea.example/"]
              verifiedOn: 2026-11-01
              confidence: high
            - amount: 3
              unit: day
              validFrom: 2026-01-01
              source: ["https://tea.example/"]
              verifiedOn: 2026-11-01
              confidence: high
        - key: tea-fee
          kind: fee
          group: tea
          line: 1
          audience: everyone
          label: {az: Çayın qiyməti, en: Price of tea, ru: Цена чая}
          values:
            - amount: 2
              currency: AZN
              source: ["https://tea.example/"]
              verifiedOn: 2026-11-01
              confidence: low
      countries:
        - key: country-georgia
          iso2: GE
          name: {az: Gürcüstan, en: Georgia, ru: Грузия}
          path: {az: gurcustan, en: georgia, ru: gruziya}
          values:
            - regime: visa-free
              maxStayDays: 90
              source: ["https://tea.example/"]
              verifiedOn: 2026-11-01
              confidence: high
      """;

  private static final String CARD =
      """
      key: @key
      type: guide
      source: az
      topic: live
      audience: [foreigners]
      legalBasis: [tea-code 1]
      sources:
        - {url: "https://tea.example/", title: Tea, date: undated}
      verifiedOn: 2026-11-01
      reviewBy: 2027-02-01
      confidence: low
      officialPage: https://tea.example/
      related: [@other]
      """;

  private static final String AZ =
      """
      ---
      path: @key
      title: Çayı necə dəmləmək olar
      summary: "Çayın dəmlənmə müddəti: {fact:tea-time}."
      inShort:
        - {label: Müddət, value: "{fact:tea-time}"}
        - {label: Qiymət, value: "{fact:tea-fee}"}
        - {label: Harada, value: Mətbəxdə}
      keywords: [pürrəngi çay]
      ---
      ## Nə lazımdır

      Suyu qaynadın ({law:tea-code 1}). Bax: [çay](item:@other), [Gürcüstan](country:GE).

      - [ ] Çaydan

      > [!NOTE]
      > **Gözləyin.** Tələsməyin.

      {fees:tea}
      """;

  private static final String EN =
      """
      ---
      path: @key
      title: How to brew tea
      summary: "Time to brew the tea: {fact:tea-time}."
      inShort:
        - {label: Time, value: "{fact:tea-time}"}
        - {label: Price, value: "{fact:tea-fee}"}
        - {label: Where, value: In the kitchen}
      keywords: [strong tea]
      ---
      ## What you need

      Boil the water ({law:tea-code 1}). See [tea](item:@other), [Georgia](country:GE).

      - [ ] A pot

      > [!NOTE]
      > **Wait.** Do not hurry.

      {fees:tea}
      """;

  private static final String RU =
      """
      ---
      path: @key
      title: Как заварить чай
      summary: "Время заварки чая: {fact:tea-time}."
      inShort:
        - {label: Время, value: "{fact:tea-time}"}
        - {label: Цена, value: "{fact:tea-fee}"}
        - {label: Где, value: На кухне}
      keywords: [крепкий чай]
      ---
      ## Что нужно

      Вскипятите воду ({law:tea-code 1}). См. [чай](item:@other), [Грузия](country:GE).

      - [ ] Чайник

      > [!NOTE]
      > **Подождите.** Не спешите.

      {fees:tea}
      """;

  static SmallLibrary sound() {
    SortedMap<String, String> files = new TreeMap<>();
    files.put("facts/all.yaml", FACTS);
    item(files, "tea", "green-tea");
    item(files, "green-tea", "tea");
    return new SmallLibrary(files);
  }

  private static void item(SortedMap<String, String> files, String key, String other) {
    String folder = "items/guide/" + key + "/";
    files.put(folder + "item.yaml", filled(CARD, key, other));
    files.put(folder + "az.md", filled(AZ, key + "-az", other));
    files.put(folder + "en.md", filled(EN, key + "-en", other));
    files.put(folder + "ru.md", filled(RU, key + "-ru", other));
  }

  private static String filled(String text, String key, String other) {
    return text.replace("@key", key).replace("@other", other);
  }

  /** With other words in one file; the words replaced must have been there. */
  SmallLibrary replacing(String file, String words, String others) {
    String text = files.getOrDefault(file, "");
    assertThat(text).contains(words);
    SortedMap<String, String> changed = new TreeMap<>(files);
    changed.put(file, text.replace(words, others));
    return new SmallLibrary(changed);
  }

  /** With a term whose official word is “tea”. */
  SmallLibrary withTerm(String key) {
    SortedMap<String, String> more = new TreeMap<>(files);
    String folder = "items/term/" + key + "/";
    more.put(folder + "item.yaml", "key: " + key + "\ntype: term\nsource: az\n");
    more.put(folder + "az.md", "---\npath: terminler/" + key + "\ntitle: Çay\n---\n");
    more.put(folder + "en.md", "---\npath: glossary/" + key + "\ntitle: Tea\n---\n");
    more.put(folder + "ru.md", "---\npath: slovar/" + key + "\ntitle: Чай\n---\n");
    return new SmallLibrary(more);
  }

  SmallLibrary without(String file) {
    SortedMap<String, String> changed = new TreeMap<>(files);
    assertThat(changed.remove(file)).isNotNull();
    return new SmallLibrary(changed);
  }

  Library library() {
    SortedMap<String, String> facts = new TreeMap<>();
    SortedMap<String, SortedMap<String, String>> items = new TreeMap<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      String name = file.getKey();
      int slash = name.lastIndexOf('/');
      if (name.startsWith("facts/")) {
        facts.put(name, file.getValue());
      } else {
        items
            .computeIfAbsent(name.substring(0, slash), unused -> new TreeMap<>())
            .put(name.substring(slash + 1), file.getValue());
      }
    }
    return Library.of(new LibraryFolder(facts, items, new TreeMap<>()));
  }
}
