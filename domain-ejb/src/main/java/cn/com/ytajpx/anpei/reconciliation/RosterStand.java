package cn.com.ytajpx.anpei.reconciliation;

import java.time.LocalDateTime;

/**
 * The roster that is in force for a class.
 *
 * @param storedAt when staff put it in force, Asia/Shanghai
 * @param rows     its rows of this class
 */
public record RosterStand(long importId, String fileName, LocalDateTime storedAt, long rows) {
}
