package az.migrationportal.tests.deployment;

/** A small decision without fault, for acts to work on. */
public final class SmallDecision {
  private SmallDecision() {}

  /** The document of a decision with a key of its own. */
  public static String document(String key) {
    return SOUND.replace("KEY", key);
  }

  private static final String SOUND =
      """
      key: KEY
      path: {az: KEY-az, en: KEY-en, ru: KEY-ru}
      title: {az: Qeydiyyat, en: Registration, ru: Регистрация}
      summary: {az: a, en: b, ru: c}
      audience: [foreigners]
      verifiedOn: 2026-11-01
      facts:
        term: registration-threshold
      questions:
        - key: guest
          kind: choice
          text: {az: "Qonaqsınız?", en: "Are you a guest?", ru: "Вы гость?"}
          name: {az: Qonaq, en: Guest, ru: Гость}
          options:
            - key: 'yes'
              label: {az: Bəli, en: 'Yes', ru: Да}
            - key: 'no'
              label: {az: Xeyr, en: 'No', ru: Нет}
        - key: days
          kind: number
          unit: day
          min: 1
          max: 400
          text: {az: "Neçə gün?", en: "How many days?", ru: "Сколько дней?"}
          name: {az: Günlər, en: Days, ru: Дни}
      reasons:
        so:
          of: [days]
          title: {az: a, en: b, ru: c}
          text: {az: a, en: "b {fact:registration-threshold}", ru: c}
      outcomes:
        - key: nothing
          when: guest == 'no' || days <= term
          title: {az: a, en: b, ru: c}
          lead: {az: a, en: b, ru: c}
          because: [so]
        - key: register
          when: guest == 'yes' && days > term
          title: {az: a, en: b, ru: c}
          lead: {az: a, en: b, ru: c}
          because: [so]
          items: [place-of-stay-registration]
      """;
}
