package az.migrationportal.content.type;

/** A type that no Java class knows. */
final class SmallType {

  static final String NEEDED =
      """
        - {name: title, kind: text, localized: true, required: true, maxLength: 10, search: title,
           label: {az: Başlıq, en: Title, ru: Заголовок}}
        - {name: summary, kind: text, localized: true, required: true,
           label: {az: Xülasə, en: Summary, ru: Кратко}}
        - {name: verifiedOn, kind: date, required: true, label: {az: Gün, en: Day, ru: День}}
        - {name: confidence, kind: option, required: true, options: [high, low],
           label: {az: Etibar, en: Confidence, ru: Доверие}}
      """;

  static final String RECIPE =
      """
      type: recipe
      label: {az: Resept, en: Recipe, ru: Рецепт}
      fields:
      """
          + NEEDED
          + """
        - name: steps
          kind: group
          localized: true
          minItems: 1
          maxItems: 2
          label: {az: Addımlar, en: Steps, ru: Шаги}
          fields:
            - {name: text, kind: markdown, required: true, label: {az: Mətn, en: Text, ru: Текст}}
        - {name: minutes, kind: integer, label: {az: Dəqiqə, en: Minutes, ru: Минуты}}
        - {name: hot, kind: boolean, label: {az: İsti, en: Hot, ru: Горячо}}
        - {name: page, kind: url, label: {az: Səhifə, en: Page, ru: Страница}}
        - {name: law, kind: legal, label: {az: Qanun, en: Law, ru: Закон}}
        - {name: picture, kind: media, options: [image], label: {az: Şəkil, en: Picture, ru: Фото}}
        - {name: forms, kind: media, maxItems: 2, label: {az: Blank, en: Forms, ru: Бланки}}
        - {name: like, kind: reference, maxItems: 3, refersTo: [recipe],
           label: {az: Oxşar, en: Like, ru: Похожее}}
      """;

  private SmallType() {}
}
