package az.migrationportal.search.analysis.az;

import static az.migrationportal.search.analysis.az.SuffixState.CASE;
import static az.migrationportal.search.analysis.az.SuffixState.COPULA;
import static az.migrationportal.search.analysis.az.SuffixState.END;
import static az.migrationportal.search.analysis.az.SuffixState.LOCATIVE;
import static az.migrationportal.search.analysis.az.SuffixState.NEGATED;
import static az.migrationportal.search.analysis.az.SuffixState.NOUN;
import static az.migrationportal.search.analysis.az.SuffixState.OWNED;
import static az.migrationportal.search.analysis.az.SuffixState.OWNED_BY_THIRD;
import static az.migrationportal.search.analysis.az.SuffixState.PAST;
import static az.migrationportal.search.analysis.az.SuffixState.PAST_COPULA;
import static az.migrationportal.search.analysis.az.SuffixState.PLURAL;
import static az.migrationportal.search.analysis.az.SuffixState.TENSE;
import static az.migrationportal.search.analysis.az.SuffixState.VERB;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which inflectional suffixes follow which.
 *
 * <p>Nouns: stem, plural, possessive, case, -ki, copula. Verbs: stem, negation, tense or mood,
 * person; participles and verbal nouns go on like nouns. Derivation and voice are left alone: they
 * make other words. After “Müasir Azərbaycan dili. Morfologiya” (Bakı 1980), chapters on the
 * declension and conjugation.
 */
final class SuffixGrammar {
  private static final Map<SuffixState, List<Suffix>> FOLLOWING = new EnumMap<>(SuffixState.class);

  static {
    for (SuffixState state : SuffixState.values()) {
      FOLLOWING.put(state, new ArrayList<>());
    }
    nouns();
    copulas();
    verbs();
    participles();
    persons();
  }

  private SuffixGrammar() {}

  static List<Suffix> following(SuffixState state) {
    return FOLLOWING.getOrDefault(state, List.of());
  }

  private static void nouns() {
    add(Suffix.of("PL", "lAr", PLURAL), NOUN);
    for (SuffixState state : List.of(NOUN, PLURAL)) {
      add(Suffix.of("P1S", "m", "Im", OWNED), state);
      add(Suffix.of("P2S", "n", "In", OWNED), state);
      add(Suffix.of("P3", "sI", "I", OWNED_BY_THIRD), state);
      add(Suffix.of("P1P", "mIz", "ImIz", OWNED), state);
      add(Suffix.of("P2P", "nIz", "InIz", OWNED), state);
    }
    for (SuffixState state : List.of(NOUN, PLURAL, OWNED)) {
      add(Suffix.of("GEN", "nIn", "In", CASE), state);
      add(Suffix.of("DAT", "yA", "A", CASE), state);
      add(Suffix.of("ACC", "nI", "I", CASE), state);
      add(Suffix.of("LOC", "dA", LOCATIVE), state);
      add(Suffix.of("ABL", "dAn", CASE), state);
      add(Suffix.of("EQU", "cA", END), state);
    }
    add(Suffix.of("3GEN", "nIn", CASE), OWNED_BY_THIRD);
    add(Suffix.of("3DAT", "nA", CASE), OWNED_BY_THIRD);
    add(Suffix.of("3ACC", "nI", CASE), OWNED_BY_THIRD);
    add(Suffix.of("3LOC", "ndA", LOCATIVE), OWNED_BY_THIRD);
    add(Suffix.of("3ABL", "ndAn", CASE), OWNED_BY_THIRD);
    add(Suffix.of("3EQU", "ncA", END), OWNED_BY_THIRD);
    for (SuffixState state : List.of(NOUN, PLURAL, OWNED, OWNED_BY_THIRD)) {
      add(new Suffix("INS", List.of("ylA", "lA"), List.of("lA"), CASE), state);
    }
    add(Suffix.of("KI", "kI", NOUN), LOCATIVE);
    add(Suffix.of("KI0", "kI", NOUN), NOUN);
  }

  private static void copulas() {
    for (SuffixState state : List.of(NOUN, PLURAL, OWNED, OWNED_BY_THIRD, CASE, LOCATIVE)) {
      add(Suffix.of("COP", "dIr", COPULA), state);
      add(Suffix.of("BE1", "yAm", "Am", END), state);
      add(Suffix.of("BE2", "sAn", END), state);
      add(Suffix.of("BE1P", "yIK", "IK", END), state);
      add(Suffix.of("BE2P", "sInIz", END), state);
    }
    for (SuffixState state :
        List.of(NOUN, PLURAL, OWNED, OWNED_BY_THIRD, CASE, LOCATIVE, TENSE, PAST)) {
      add(Suffix.of("WAS", "ydI", "dI", PAST_COPULA), state);
      add(Suffix.of("EVID", "ymIş", "mIş", TENSE), state);
      add(Suffix.of("IF", "ysA", "sA", PAST_COPULA), state);
    }
    add(Suffix.of("COPPL", "lAr", END), COPULA);
    add(Suffix.of("Q", "mI", END), COPULA);
    persons(PAST_COPULA);
  }

  private static void verbs() {
    add(Suffix.of("NEG", "mA", NEGATED), VERB);
    add(Suffix.of("NPRES", "mIr", TENSE), VERB);
    add(Suffix.of("NAOR", "mAz", TENSE), VERB);
    add(Suffix.of("NAOR1", "mAr", TENSE), VERB);
    for (SuffixState state : List.of(VERB, NEGATED)) {
      add(Suffix.of("FUT", "yAcAK", "AcAK", TENSE), state);
      add(Suffix.of("PAST", "dI", PAST), state);
      add(Suffix.of("PERF", "mIş", TENSE), state);
      add(Suffix.of("PERF2", "yIb", "Ib", TENSE), state);
      add(Suffix.of("NEC", "mAlI", TENSE), state);
      add(Suffix.of("COND", "sA", PAST), state);
      add(Suffix.of("OPT", "yA", "A", TENSE), state);
      add(Suffix.of("IMP3", "sIn", COPULA), state);
      add(Suffix.of("IMP2P", "yIn", "In", END), state);
      add(Suffix.of("IMP2PP", "yInIz", "InIz", END), state);
      add(Suffix.of("IMP1P", "yAK", "AK", END), state);
      add(Suffix.of("IMP1S", "yIm", "Im", END), state);
    }
    add(Suffix.of("PRES", "yIr", "Ir", TENSE), VERB);
    add(Suffix.of("AOR", "yAr", "Ar", TENSE), VERB);
  }

  private static void participles() {
    for (SuffixState state : List.of(VERB, NEGATED)) {
      add(Suffix.of("WHO", "yAn", "An", NOUN), state);
      add(Suffix.of("DONE", "mIş", NOUN), state);
      add(Suffix.of("WILL", "yAcAK", "AcAK", NOUN), state);
      add(Suffix.of("THAT", "dIK", NOUN), state);
      add(Suffix.of("MUST", "mAlI", NOUN), state);
      add(Suffix.of("ASI", "yAsI", "AsI", NOUN), state);
      add(Suffix.of("INF", "mAK", NOUN), state);
      add(Suffix.of("DOING", "mA", NOUN), state);
      add(Suffix.of("BY", "yArAK", "ArAK", END), state);
      add(Suffix.of("WHEN", "yIncA", "IncA", END), state);
      add(Suffix.of("SINCE", "yAlI", "AlI", END), state);
    }
    add(Suffix.of("WHILE", "kən", END), TENSE);
    add(Suffix.of("BEFORE", "mAzdAn", END), VERB);
    add(Suffix.of("TILL", "dək", END), CASE);
  }

  private static void persons() {
    add(Suffix.of("1S", "yAm", "Am", END), TENSE);
    add(Suffix.of("2S", "sAn", END), TENSE);
    add(Suffix.of("1P", "yIK", "IK", END), TENSE);
    add(Suffix.of("2P", "sInIz", END), TENSE);
    add(Suffix.of("3", "dIr", COPULA), TENSE);
    add(Suffix.of("3PL", "lAr", COPULA), TENSE);
    persons(PAST);
  }

  private static void persons(SuffixState state) {
    add(Suffix.of("1S", "m", END), state);
    add(Suffix.of("2S", "n", END), state);
    add(Suffix.of("1P", "K", END), state);
    add(Suffix.of("2P", "nIz", END), state);
    add(Suffix.of("3PL", "lAr", COPULA), state);
  }

  private static void add(Suffix suffix, SuffixState after) {
    following(after).add(suffix);
  }
}
