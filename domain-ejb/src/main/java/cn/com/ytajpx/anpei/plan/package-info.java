/**
 * The year's plan, drafted, published and changed (R-P1…R-P4), and which of its classes a person needs (R-C1…R-C4). Decides labels and
 * reasons; never registers anyone.
 */
package cn.com.ytajpx.anpei.plan;
