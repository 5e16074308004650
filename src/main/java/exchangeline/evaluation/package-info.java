/** Holds reports and timelines against gold that people coded: what is found, right and missed. */
package exchangeline.evaluation;
