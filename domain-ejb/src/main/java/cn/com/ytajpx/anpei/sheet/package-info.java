/**
 * Excel sheets as people bring and take them (.xlsx): looking into a file before it is read, reading typed rows, what can be
 * wrong with a cell, the rows and the state of an import until a person has decided, the blank sheet to fill in, and the bad
 * rows to mend. Decides what a cell can be understood as; never what a row means to a feature, and never whether it is stored.
 */
package cn.com.ytajpx.anpei.sheet;
