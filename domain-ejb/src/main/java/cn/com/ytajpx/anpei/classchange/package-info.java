/**
 * Changes reach people (R-P4): a change of a published class waits for further edits, then a notice is published and everyone it
 * touches is told once, with before and after. Decides who is touched, how long is waited and what is said; never what a class
 * is, nor what becomes of a place in it.
 */
package cn.com.ytajpx.anpei.classchange;
