package az.migrationportal.content.library;

import az.migrationportal.content.locale.ContentLocale;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Spellings, in lower case, that are always wrong in a published text. A list of common words, no
 * dictionary: it holds what a keyboard without the right letters produces, and nothing that is also
 * another word.
 */
final class Misspellings {

  /** Written with the letters of ASCII, or as in Turkish. */
  private static final List<Pattern> AZ =
      List.of(
          words(
              "icaze\\w*|ucun|üçun|uçün|muddet\\w*|müddet\\w*|muraciet\\w*|müraciet\\w*|xidmet\\w*"
                  + "|vetendas\\w*|senedl\\w*|sened|senedi|rusum\\w*|olke\\w*|emek|tehsil\\w*|gun\\w*"
                  + "|sexs\\w*|mueyyen\\w*|ve|cox|heqiq\\w*|lazimdir|vesiqe\\w*|ecnebi\\w*|muveqqeti"
                  + "|mektub\\w*|aile\\w*si|usaq\\w*|ish|goster\\w*|gore|teleb\\w*|qebul\\w*"
                  + "|esas\\w*|erzinde|evvel\\w*|deyis\\w*|yasay\\w*|yasamaq|cixma\\w*|girish"
                  + "|sehife\\w*|merkez\\w*|baxin|alin|odeni\\w*|teqdim\\w*"),
          words("değil\\w*|veya|kadar|şekil\\w*|olarak|gibi|hangi|ülke\\w*|vatandaş\\w*"),
          foreignQuotes("“”„\""),
          Pattern.compile("\\p{L}'\\p{L}"));

  private static final List<Pattern> EN =
      List.of(
          words(
              "center\\w*|color\\w*|labor|favor\\w*|canceled|canceling|traveler\\w*|traveling|enroll"
                  + "|fulfill|catalog|apologize\\w*|recogniz\\w*|authoriz\\w*|legaliz\\w*|organiz(e|es|ed|ing)"
                  + "|behavior\\w*|neighbor\\w*|honor\\w*"),
          foreignQuotes("«»„\""),
          Pattern.compile("\\p{L}'\\p{L}|\\p{L}s' "));

  /** Words that have ё and no twin with е. */
  private static final List<Pattern> RU =
      List.of(
          words(
              "еще|ее|нее|свое|твое|мое|ребенок|ребенка|ребенку|ребенком|ребенке|трех|четырех"
                  + "|трехлетн\\w*|счет|счетом|учет\\w{0,2}|учетн\\w*|расчет\\w{0,2}|отчет\\w{0,2}"
                  + "|зачет\\w{0,2}|прием\\w{0,2}|приемн\\w*|объем\\w{0,2}|самолет\\w*|перелет\\w*"
                  + "|прилет(а|у|ом|е)?|партнер\\w*|идет|идете|придет|придете|пойдет|найдет|найдете"
                  + "|живет|живете|дает|даете|ждет|ждете|берет|берете|ведет|ведете|начнет|начнете"
                  + "|вернет|вернете|вернетесь|вернется|займет|поймет|пришлет|везете|тяжелы\\w*"
                  + "|(подтверж|утверж|освобож|рож|новорож|учреж|присуж)денн\\w*|подтвержден"
                  + "|утвержден|освобожден|переведенн\\w*|приобретенн\\w*|внесенн\\w*|заключенн\\w*"
                  + "|надежн\\w*|съемк\\w*|съемн\\w*|заем|наем|наемн\\w*|черн(ый|ого|ом|ая)"
                  + "|причем|вчетвером|втроем|легок|платеж|чертеж|чье|чьем|своем|моем|твоем"
                  + "|определенн\\w*|проведенн\\w*|принесенн\\w*|привезенн\\w*|удаленн\\w*|отдаленн\\w*"
                  + "|объединенн\\w*|соединенн\\w*|включенн\\w*|исключенн\\w*|решенн\\w*|лишен|разрешен"
                  + "|запрещен|запрещенн\\w*|разрешенн\\w*|подсчет\\w*|льет|шлет|шлете|актер\\w*"),
          foreignQuotes("“”\""),
          Pattern.compile("\\p{L}'\\p{L}"));

  private Misspellings() {}

  static List<Pattern> of(ContentLocale locale) {
    return switch (locale) {
      case AZ -> AZ;
      case EN -> EN;
      case RU -> RU;
    };
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?U)(?<![\\w-])(?:" + alternatives + ")(?![\\w-])");
  }

  private static Pattern foreignQuotes(String marks) {
    return Pattern.compile("[" + marks + "]");
  }
}
