/**
 * Officers: their accounts, what they may do and for which countries, and how they sign in. Nothing
 * here is shared with the accounts of editors: whoever administers content has no way to personal
 * data. Acts are {@link SignInOfficer}, {@link SignOutOfficer}, {@link CreateOfficer}, {@link
 * ChangeOfficer}, {@link ChangeOwnPassword}; questions {@link OfficerSessions} and {@link
 * Officers}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.officer;
