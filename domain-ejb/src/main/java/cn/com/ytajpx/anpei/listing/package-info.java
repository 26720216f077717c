/**
 * Long sorted lists out of the database, of which a page costs the same wherever it lies: filters in SQL, pages that begin at a
 * row instead of a number of rows, counts that stop where nobody reads on. Decides nothing of what is in a list.
 */
package cn.com.ytajpx.anpei.listing;
