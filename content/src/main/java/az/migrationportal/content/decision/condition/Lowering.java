package az.migrationportal.content.decision.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Turns a checked CEL tree into our conditions; refuses what is outside the profile. */
final class Lowering {
  private final CelAbstractSyntaxTree tree;
  private final Variables variables;
  private final Map<String, Condition> definitions;

  Lowering(CelAbstractSyntaxTree tree, Variables variables, Map<String, Condition> definitions) {
    this.tree = tree;
    this.variables = variables;
    this.definitions = definitions;
  }

  Condition condition(CelExpr expr) throws BadCondition {
    if (expr.getKind() != CelExpr.ExprKind.Kind.CALL) {
      Condition defined = definitions.get(name(expr));
      return defined == null ? new Conditions.Flag(term(expr)) : defined;
    }
    List<CelExpr> parts = expr.call().args();
    return switch (expr.call().function()) {
      case "_&&_" -> new Conditions.All(conditions(parts));
      case "_||_" -> new Conditions.Any(conditions(parts));
      case "!_" -> new Conditions.Not(condition(parts.get(0)));
      case "_==_" -> new Conditions.Equal(term(parts.get(0)), term(parts.get(1)));
      case "_!=_" ->
          new Conditions.Not(new Conditions.Equal(term(parts.get(0)), term(parts.get(1))));
      case "_<_" -> ordered(parts, sign -> sign < 0);
      case "_<=_" -> ordered(parts, sign -> sign <= 0);
      case "_>_" -> ordered(parts, sign -> sign > 0);
      case "_>=_" -> ordered(parts, sign -> sign >= 0);
      case "@in" -> new Conditions.In(term(parts.get(0)), term(parts.get(1)));
      default -> throw outside(expr.call().function());
    };
  }

  Term term(CelExpr expr) throws BadCondition {
    return switch (expr.getKind()) {
      case CONSTANT -> new Term.Literal(constant(expr.constant()));
      case IDENT, SELECT -> variable(expr);
      case LIST -> list(expr);
      case CALL -> throw outside(expr.call().function());
      default -> throw outside(expr.getKind().name());
    };
  }

  private List<Condition> conditions(List<CelExpr> parts) throws BadCondition {
    List<Condition> conditions = new ArrayList<>();
    for (CelExpr part : parts) {
      conditions.add(condition(part));
    }
    return List.copyOf(conditions);
  }

  private Condition ordered(List<CelExpr> parts, IntPredicate sign) throws BadCondition {
    return new Conditions.Ordered(term(parts.get(0)), term(parts.get(1)), sign);
  }

  private Term list(CelExpr expr) throws BadCondition {
    List<Term> terms = new ArrayList<>();
    for (CelExpr element : expr.list().elements()) {
      terms.add(term(element));
    }
    boolean constant = terms.stream().allMatch(Term.Literal.class::isInstance);
    Term.Listed listed = new Term.Listed(terms);
    Object value = constant ? listed.value(new Object[0]) : null;
    return value == null ? listed : new Term.Literal(value);
  }

  private Term variable(CelExpr expr) throws BadCondition {
    String name = name(expr);
    return variables
        .find(name)
        .map(found -> (Term) new Term.Variable(found.slot()))
        .orElseThrow(
            () -> outside(definitions.containsKey(name) ? "a definition as a value" : name));
  }

  private String name(CelExpr expr) {
    return tree.getReference(expr.id())
        .map(reference -> reference.name())
        .orElseGet(() -> expr.getKind() == CelExpr.ExprKind.Kind.IDENT ? expr.ident().name() : "");
  }

  private static Object constant(CelConstant constant) throws BadCondition {
    return switch (constant.getKind()) {
      case STRING_VALUE -> constant.stringValue();
      case INT64_VALUE -> constant.int64Value();
      case BOOLEAN_VALUE -> constant.booleanValue();
      default -> throw outside(constant.getKind().name());
    };
  }

  private static BadCondition outside(String what) {
    return new BadCondition("outside the profile: " + what);
  }
}
