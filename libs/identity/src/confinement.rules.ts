/** What a session may be confined to until it is done. */
export enum Confinement {
  SECOND_FACTOR = 'SECOND_FACTOR',
  ENROL_SECOND_FACTOR = 'ENROL_SECOND_FACTOR',
}
