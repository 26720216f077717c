/**
 * The product inside the test process: the real EAR on Payara Micro and the real MariaDB, started once, for every
 * {@code *IT}. See {@code docs/testing.md}.
 */
package cn.com.ytajpx.anpei.it.container;
