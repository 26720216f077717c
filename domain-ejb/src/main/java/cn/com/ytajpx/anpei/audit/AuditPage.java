package cn.com.ytajpx.anpei.audit;

import java.util.List;
import java.util.Optional;

/**
 * Some entries, the newest first, with the way to the rest.
 *
 * @param newer the page before; empty on the first
 * @param older the page after; empty on the last
 */
public record AuditPage(List<AuditEntry> entries, Optional<AuditPlace> newer, Optional<AuditPlace> older) {
}
