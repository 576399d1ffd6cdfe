package az.migrationportal.search.analysis.az;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What happens to the end of a stem before a suffix that begins with a vowel.
 *
 * <p>q and k between vowels soften in words of more than one syllable (ayaq, ayağı; ürək, ürəyi),
 * except in loans (hüquq, hüququ); some nouns lose the vowel of their last syllable (oğul, oğlu); t
 * at the end of a verb of more than one syllable becomes d (qayıt, qayıdır), and in two shorter
 * ones (get, gedir). Orthography rules of 2019.
 */
enum StemChange {
  /** Nothing changed. */
  NONE,
  /** q softened to ğ. */
  SOFT_Q,
  /** k softened to y. */
  SOFT_K,
  /** A q or k that would be expected to soften did not. */
  HARD,
  /** t at the end of a verb became d. */
  VOICED_T,
  /** A vowel fell out, or another change of a closed list. */
  LISTED;

  private static final Map<String, String> NOUNS =
      Map.ofEntries(
          Map.entry("ağz", "ağız"),
          Map.entry("aln", "alın"),
          Map.entry("ağl", "ağıl"),
          Map.entry("burn", "burun"),
          Map.entry("qarn", "qarın"),
          Map.entry("könl", "könül"),
          Map.entry("ovc", "ovuc"),
          Map.entry("boyn", "boyun"),
          Map.entry("çiyn", "çiyin"),
          Map.entry("oğl", "oğul"),
          Map.entry("ism", "isim"),
          Map.entry("fikr", "fikir"),
          Map.entry("şəkl", "şəkil"),
          Map.entry("ömr", "ömür"),
          Map.entry("səbr", "səbir"),
          Map.entry("eyb", "eyib"),
          Map.entry("qədr", "qədir"),
          Map.entry("nəsl", "nəsil"),
          Map.entry("beyn", "beyin"),
          Map.entry("şəhr", "şəhər"),
          Map.entry("ətr", "ətir"),
          Map.entry("qəbr", "qəbir"),
          Map.entry("zehn", "zehin"),
          Map.entry("meyl", "meyil"),
          Map.entry("heyf", "heyif"),
          Map.entry("qeyd", "qeyd"),
          Map.entry("sinf", "sinif"),
          Map.entry("hökm", "hökm"),
          Map.entry("cism", "cisim"),
          Map.entry("rəsm", "rəsm"),
          Map.entry("cürm", "cürüm"),
          Map.entry("feyz", "feyiz"),
          Map.entry("bağr", "bağır"),
          Map.entry("suy", "su"));

  /** The stems that what stands before a vowel may come from. */
  static List<Candidate> beforeVowel(String stem, boolean verb, boolean folded) {
    List<Candidate> candidates = new ArrayList<>();
    if (verb) {
      boolean listed = stem.equals("ed") || stem.equals("ged");
      boolean voiced = stem.endsWith("d") && Vowels.count(stem) > 1;
      String verbStem = listed || voiced ? stem.substring(0, stem.length() - 1) + 't' : stem;
      return List.of(new Candidate(verbStem, listed ? LISTED : voiced ? VOICED_T : NONE));
    }
    String listed = NOUNS.get(stem);
    if (listed != null) {
      return List.of(new Candidate(listed, LISTED));
    }
    char last = stem.charAt(stem.length() - 1);
    boolean betweenVowels = Vowels.isVowel(stem.charAt(stem.length() - 2));
    if (!betweenVowels || (Vowels.count(stem) < 2 && last != 'y')) {
      return List.of(new Candidate(stem, NONE));
    }
    String body = stem.substring(0, stem.length() - 1);
    char before = body.charAt(body.length() - 1);
    if (last == 'ğ' || (folded && last == 'g')) {
      candidates.add(new Candidate(body + 'q', SOFT_Q));
    }
    if (last == 'y' && body.length() > 1 && (Vowels.isFront(before) || folded)) {
      candidates.add(new Candidate(body + 'k', SOFT_K));
    }
    boolean hard = last == 'q' || last == 'k';
    candidates.add(new Candidate(stem, hard ? HARD : NONE));
    return candidates;
  }

  /** A stem and what changed it. */
  record Candidate(String stem, StemChange change) {}
}
