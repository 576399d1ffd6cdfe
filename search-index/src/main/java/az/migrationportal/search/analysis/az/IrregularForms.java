package az.migrationportal.search.analysis.az;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pronouns and a few words whose forms no rule gives: ona and onun of o, mənim of mən. */
final class IrregularForms {
  private static final Map<String, String> FORMS = new HashMap<>();
  private static final Map<String, String> FOLDED = new HashMap<>();

  static {
    add("o", "ona onu onun onda ondan onlar onları onların onlara onlarda onlardan onunla onlarla");
    add("bu", "buna bunu bunun bunda bundan bunlar bunları bunların bunlara bunlardan bununla");
    add("mən", "mənə məni mənim məndə məndən mənimlə");
    add("sən", "sənə səni sənin səndə səndən səninlə");
    add("biz", "bizə bizi bizim bizdə bizdən bizimlə");
    add("siz", "sizə sizi sizin sizdə sizdən sizinlə");
    add("öz", "özü özünü özünün özünə özündə özündən özüm özümü özünüz özümüz");
    add("su", "suyu suyun suya suyunu suyuna suyunda suyumuz suda sudan sular suları");
    add("nə", "nəyi nəyin nəyə nədən nədə nələr");
    add("kim", "kimi kimin kimə kimdən kimdə kimlər");
    add("de", "deyir deyib deyən dedi deyəcək deyirlər deyilən demək dediyi");
    add("ye", "yeyir yeyib yeyən yedi yeyəcək yeyirlər yemək yediyi");
  }

  private IrregularForms() {}

  static @Nullable String stem(String word, boolean folded) {
    return (folded ? FOLDED : FORMS).get(word);
  }

  private static void add(String stem, String forms) {
    for (String form : forms.split(" ", -1)) {
      FORMS.put(form, stem);
      FOLDED.put(AzerbaijaniFolding.fold(form), AzerbaijaniFolding.fold(stem));
    }
  }
}
