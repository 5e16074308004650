/** Reads saved web pages: markup in, what the page says about its article and its text out. */
package exchangeline.article.html;
