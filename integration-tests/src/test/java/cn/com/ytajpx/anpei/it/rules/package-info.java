/** Rules of the house that a machine can check: architecture, and words in both languages. */
package cn.com.ytajpx.anpei.it.rules;
