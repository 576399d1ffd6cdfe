package az.migrationportal.content.library;

import az.migrationportal.content.decision.model.DecisionFile;
import az.migrationportal.content.fact.Country;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.fact.LegalAct;
import az.migrationportal.content.media.archive.ArchivedMedium;
import az.migrationportal.content.media.archive.MediumCard;
import az.migrationportal.content.resource.YamlText;
import az.migrationportal.content.type.ContentTypes;
import az.migrationportal.content.type.FieldViolation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads the files of an archive; whatever cannot be read is a problem with its file and line. */
final class LibraryReading {

  private static final int LONGEST_REASON = 300;

  private final ContentTypes types;
  private final Map<String, String> shipped;
  private final List<FieldViolation> problems = new ArrayList<>();
  private final List<LegalAct> acts = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Country> countries = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  LibraryReading(ContentTypes types, Map<String, String> shipped) {
    this.types = types;
    this.shipped = shipped;
  }

  /** What was found wrong so far. */
  List<FieldViolation> problems() {
    return problems;
  }

  ReadLibrary read(SortedMap<String, String> files) {
    LibraryFolder library = LibraryFolder.of(files);
    files.forEach((name, text) -> checkPlace(library, name, text));
    library
        .facts()
        .forEach(
            (name, text) -> attempt(name, () -> add(name, FactFiles.read(Map.of(name, text)))));
    List<LibraryItem> items = new ArrayList<>();
    ItemFiles reader = new ItemFiles(types);
    Set<String> itemKeys = new HashSet<>();
    library
        .items()
        .forEach(
            (folder, texts) ->
                attempt(
                    folder,
                    () -> {
                      LibraryItem item = reader.read(folder, texts);
                      if (!itemKeys.add(item.key().value())) {
                        problem(folder, "twice", null, item.key().value());
                      }
                      items.add(item);
                    }));
    SortedMap<String, String> decisions = new TreeMap<>();
    library
        .decisions()
        .forEach(
            (name, text) ->
                attempt(name, () -> decisions.put(DecisionFile.read(name, text).key(), text)));
    FactCollection all =
        library.facts().isEmpty() ? null : new FactCollection(acts, facts, countries);
    SortedMap<String, ArchivedMedium> media = new TreeMap<>();
    files.forEach(
        (name, text) -> {
          if (isCardOfMedium(name)) {
            attempt(name, () -> addMedium(media, name, text));
          }
        });
    return new ReadLibrary(all, List.copyOf(items), decisions, media);
  }

  private void checkPlace(LibraryFolder library, String name, String text) {
    if (ShippedLibrary.belongsToRelease(name)) {
      if (!sameMap(name, text, shipped.get(name))) {
        problem(name, "comes-with-release", null, null);
      }
      return;
    }
    int slash = name.lastIndexOf('/');
    boolean known =
        library.facts().containsKey(name)
            || (library.decisions().containsKey(name) && name.endsWith(".yaml"))
            || isCardOfMedium(name)
            || (name.startsWith("items/") && isFileOfItem(name.substring(slash + 1)));
    if (!known) {
      problem(name, "unknown-file", null, null);
    }
  }

  private void addMedium(SortedMap<String, ArchivedMedium> media, String name, String text) {
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    ArchivedMedium medium = MediumCard.read(YamlText.map(text));
    if (!folder.equals(LibraryMedium.FOLDER + medium.key() + "/")) {
      problem(name, "unreadable-file", null, "is in the folder of another");
    }
    media.put(folder, medium);
  }

  private static boolean isCardOfMedium(String name) {
    return name.startsWith(LibraryMedium.FOLDER) && name.endsWith("/" + LibraryMedium.CARD);
  }

  private static boolean isFileOfItem(String file) {
    return file.equals("item.yaml")
        || file.matches("(az|en|ru)(\\.md|\\.source\\.json|\\.ended\\.yaml)");
  }

  private boolean sameMap(String name, String text, @Nullable String other) {
    if (other == null || text.equals(other)) {
      return other != null;
    }
    boolean[] same = {true};
    attempt(name, () -> same[0] = YamlText.map(text).equals(YamlText.map(other)));
    return same[0];
  }

  private void add(String name, FactCollection file) {
    file.acts().forEach(act -> once(name, act.key()));
    file.facts().forEach(fact -> once(name, fact.key().value()));
    file.countries().forEach(country -> once(name, country.key().value()));
    acts.addAll(file.acts());
    facts.addAll(file.facts());
    countries.addAll(file.countries());
  }

  private void once(String name, String key) {
    if (!keys.add(key)) {
      problem(name + "/" + key, "twice", null, key);
    }
  }

  private void problem(String place, String rule, @Nullable Integer line, @Nullable String found) {
    problems.add(new FieldViolation("/" + place, rule, null, line, found));
  }

  /** Whatever a reader throws at a file is what is wrong with it. */
  private void attempt(String name, Runnable reading) {
    try {
      reading.run();
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      problem(
          name,
          "unreadable-file",
          mark == null ? null : mark.getLine() + 1,
          shortened(Objects.toString(e.getProblem(), "YAML")));
    } catch (RuntimeException e) {
      problem(name, "unreadable-file", null, shortened(Objects.toString(e.getMessage(), "–")));
    }
  }

  private static String shortened(String reason) {
    return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…";
  }
}
