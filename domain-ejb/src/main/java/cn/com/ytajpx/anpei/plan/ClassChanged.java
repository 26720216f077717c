package cn.com.ytajpx.anpei.plan;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A published class was changed or cancelled (R-P4). Fired in the transaction of the change; drafts and copies never fire it.
 *
 * @param sentence     what staff want to add, at most {@value ClassPolicy#LONGEST_SENTENCE} characters; "" for nothing
 * @param changeNumber the class's revision from now on: 1 for the first change
 * @param by           who changed it
 * @param at           Asia/Shanghai
 */
public record ClassChanged(String classCode, ClassFacts before, ClassFacts after, String sentence, int changeNumber, String by, LocalDateTime at) {

    public List<FactDifference> differences() {
        return before.differences(after);
    }

    public boolean cancelled() {
        return after.status() == ClassStatus.CANCELLED;
    }
}
