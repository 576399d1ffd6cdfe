/**
 * Saved answers: what somebody answered to a decision, kept under a link that cannot be guessed,
 * and told again when what they must do has changed. No account; answers and addresses are
 * encrypted. This package does not know the rules: whoever does hands it {@link Outcomes}. Acts are
 * {@link SaveAnswer}, {@link ConfirmAlert}, {@link ForgetAlert}, {@link ReevaluateAlerts};
 * questions {@link SavedAnswers} and {@link AffectedAlerts}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.alert;
