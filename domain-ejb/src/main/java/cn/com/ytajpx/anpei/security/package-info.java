/**
 * Who may do what, and how personal data is kept: permissions, roles, sealing and fingerprints, the current user. Decides
 * nothing about certificates, classes or bookings.
 */
package cn.com.ytajpx.anpei.security;
