package az.migrationportal.content.resource;

import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * YAML as our files use it: plain maps, lists and scalars; a day stays the text that was written.
 */
public final class YamlText {

  private YamlText() {}

  /**
   * The map that a text holds.
   *
   * @throws IllegalArgumentException where it holds anything else
   */
  public static Map<?, ?> map(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    DumperOptions unused = new DumperOptions();
    Yaml yaml =
        new Yaml(
            new SafeConstructor(options),
            new Representer(unused),
            unused,
            options,
            new DaysAsText());
    if (yaml.load(text) instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalArgumentException("not a map");
  }

  private static final class DaysAsText extends Resolver {

    @Override
    public void addImplicitResolver(Tag tag, Pattern form, String first, int limit) {
      if (!tag.equals(Tag.TIMESTAMP)) {
        super.addImplicitResolver(tag, form, first, limit);
      }
    }
  }
}
