/** The REST door, for programs: {@code /api/…}, described at {@code /openapi}. Failures are problem JSON (RFC 9457). */
package cn.com.ytajpx.anpei.web.api;
