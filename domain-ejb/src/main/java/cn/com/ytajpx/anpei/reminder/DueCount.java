package cn.com.ytajpx.anpei.reminder;

import java.util.Map;

/**
 * How many are due.
 *
 * @param byExplanation everyone; every explanation is a key
 * @param found         those of them that a filter finds
 */
record DueCount(Map<Explanation, Long> byExplanation, long found) {
}
