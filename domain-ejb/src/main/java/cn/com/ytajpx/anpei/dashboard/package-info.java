/**
 * What staff see first: how full the classes are, who is at risk, what waits. Counts what the features below keep, in few
 * statements; decides nothing.
 */
package cn.com.ytajpx.anpei.dashboard;
