package exchangeline.cli;

/** Options that stand together on a help page. */
interface OptionGroup {
  /** What is above them. */
  String heading();
}
