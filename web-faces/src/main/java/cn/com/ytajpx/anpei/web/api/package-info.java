/** The REST door, for programs: {@code /api/…}, described at {@code /openapi} by {@code META-INF/openapi.yaml}. Failures are problem JSON (RFC 9457). */
package cn.com.ytajpx.anpei.web.api;
