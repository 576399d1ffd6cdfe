package az.migrationportal.content.decision.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Compiles conditions over declared variables. Definitions are put in where they are named. */
public final class ConditionCompiler {
  private static final int LONGEST = 4000;

  private final Variables variables;
  private final Map<String, Condition> definitions = new HashMap<>();

  public ConditionCompiler(Variables variables) {
    this.variables = variables;
  }

  /** Gives a condition a name that later ones can use like a flag. */
  public void define(String name, String cel) throws BadCondition {
    if (variables.find(name).isPresent() || definitions.containsKey(name)) {
      throw new BadCondition("the name is taken: " + name);
    }
    definitions.put(name, condition(cel));
  }

  /** A condition. */
  public Condition condition(String cel) throws BadCondition {
    CelAbstractSyntaxTree tree = checked(cel);
    if (!tree.getResultType().equals(SimpleType.BOOL)) {
      throw new BadCondition("not a condition but a " + tree.getResultType().name());
    }
    return new Lowering(tree, variables, definitions).condition(tree.getExpr());
  }

  /** A value, such as a variable. */
  public Term term(String cel) throws BadCondition {
    CelAbstractSyntaxTree tree = checked(cel);
    return new Lowering(tree, variables, definitions).term(tree.getExpr());
  }

  private CelAbstractSyntaxTree checked(String cel) throws BadCondition {
    if (cel.length() > LONGEST) {
      throw new BadCondition("longer than " + LONGEST + " characters");
    }
    CelValidationResult result = compiler().compile(cel);
    try {
      return result.getAst();
    } catch (CelValidationException e) {
      throw new BadCondition(
          result.getErrors().stream()
              .map(ConditionCompiler::say)
              .collect(Collectors.joining("; ")));
    }
  }

  private static String say(CelIssue issue) {
    return "line "
        + issue.getSourceLocation().getLine()
        + ", column "
        + (issue.getSourceLocation().getColumn() + 1)
        + ": "
        + issue.getMessage();
  }

  private CelCompiler compiler() {
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder().setOptions(CelOptions.DEFAULT);
    for (Variables.Variable variable : variables.all()) {
      builder.addVar(variable.name(), variable.type().cel());
    }
    definitions.keySet().forEach(name -> builder.addVar(name, SimpleType.BOOL));
    return builder.build();
  }
}
