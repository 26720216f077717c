/**
 * Holds the centre's pre-registrations against the bookings in the provincial system (notice, item 3 of 报名流程): takes in the
 * province's roster, sorts everybody into one of five lists, and reminds those who are missing there while they can still book
 * (R-R4). Decides who lacks a booking and when they hear of it; never decides who may pre-register, nor how a message travels.
 */
package cn.com.ytajpx.anpei.reconciliation;
