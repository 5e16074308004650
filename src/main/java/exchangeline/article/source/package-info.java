/** Bytes of inputs: bounded, counted, decoded. Knows no format. */
package exchangeline.article.source;
