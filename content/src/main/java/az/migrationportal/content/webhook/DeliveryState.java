package az.migrationportal.content.webhook;

/** What became of one change for one receiver. */
public enum DeliveryState {
  /** It is sent when it is due. */
  WAITING,
  /** The receiver answered 2xx. */
  DELIVERED,
  /** It was tried too often; replay it when the receiver is well again. */
  DEAD
}
