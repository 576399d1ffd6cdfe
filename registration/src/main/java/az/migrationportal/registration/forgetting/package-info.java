/**
 * How registrations end: erased because their owner wants it, because the term after a return is
 * over, or because nobody answered. Erasing deletes the data key; a receipt stays that names
 * nobody. Enquiries that an owner asked go along only if they wish. Also the yearly question. Enter
 * at {@link az.migrationportal.registration.forgetting.EraseRegistration}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.forgetting;
