package az.migrationportal.content.library;

import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** Writes plain maps, lists and scalars, the same text for the same values. */
final class YamlWriting {

  private YamlWriting() {}

  /** A block map with its members in their order; no text is folded into lines. */
  static String of(Map<String, ?> map) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setAllowUnicode(true);
    options.setSplitLines(false);
    options.setLineBreak(DumperOptions.LineBreak.UNIX);
    options.setIndicatorIndent(2);
    options.setIndent(4);
    options.setDereferenceAliases(true);
    options.setMaxSimpleKeyLength(128);
    return map.isEmpty() ? "" : new Yaml(new Quoted(options), options).dump(map);
  }

  /** Texts of several lines in quotes: a line of theirs must not look like the end of a header. */
  private static final class Quoted extends Representer {
    Quoted(DumperOptions options) {
      super(options);
    }

    @Override
    protected Node representScalar(Tag tag, String value, DumperOptions.ScalarStyle style) {
      return super.representScalar(
          tag, value, value.indexOf('\n') < 0 ? style : DumperOptions.ScalarStyle.DOUBLE_QUOTED);
    }
  }
}
