/**
 * Marks the query for one whole record. Without a mark react-admin shows the row that a list fetched until the record
 * comes: fields would first look empty and then move.
 */
export const WHOLE = { whole: true };
