/** Writers, one a format, and the file that is whole or not there at all. */
package exchangeline.output;
