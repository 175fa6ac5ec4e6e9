/** Edition of the rules in this folder, stored with every computed deadline (§0.5 T10); raise it when a result may change. */
export const RULE_VERSION = '2026-11-23';
