/**
 * A readable graph of a decision: its questions in the order of asking, its outcomes, and which
 * answers lead from one to the other. Enter at {@link
 * az.migrationportal.content.decision.graph.DecisionGraphs}; {@link
 * az.migrationportal.content.decision.graph.GraphSvg} draws it, {@link
 * az.migrationportal.content.decision.graph.GraphWords} tells it. What a path is, is the checker's
 * business ({@code decision.Walk}).
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.decision.graph;
