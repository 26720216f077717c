/**
 * Boots what Anpei runs on and nothing else: the embedded MariaDB where no other database is configured, Payara Micro, the
 * EAR. Knows no domain; what goes wrong at start is told in one sentence each ({@link cn.com.ytajpx.anpei.launcher.CannotStart}).
 */
package cn.com.ytajpx.anpei.launcher;
