package az.migrationportal.content.markup;

import org.commonmark.node.CustomNode;

/** A directive within a parsed text. */
final class DirectiveNode extends CustomNode {

  private final Directive directive;

  DirectiveNode(Directive directive) {
    this.directive = directive;
  }

  Directive directive() {
    return directive;
  }
}
