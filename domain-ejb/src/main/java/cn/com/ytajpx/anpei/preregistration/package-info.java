/**
 * Pre-registration 预报名 with the centre (R-R1…R-R4, R-C3a, R-C3b): who has a place in which class, who waits for one, who is on
 * the late list, and for whom no class is safe any more. Decides what is refused, what needs a warning, who gets a freed seat, and
 * whether a certificate's renewal is in hand; never which class is advisable ({@code plan} does), and never whether the province has
 * a booking.
 */
package cn.com.ytajpx.anpei.preregistration;
